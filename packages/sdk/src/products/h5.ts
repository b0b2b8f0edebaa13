import { InvalidRequestError } from '../errors.ts'
import type { H5PrepayRequest, H5PrepayResponse } from '../generated/basic-payments.gen.ts'
import { callByName } from './call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from './caller.ts'

/** H5 payment (H5支付): a page in a phone's browser, outside WeChat, opens WeChat. */
export class H5Pay {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Orders (H5下单). The `h5_url` is valid for 5 minutes and must be opened from a page of the registered domain. */
  prepay(body: WithoutOwner<H5PrepayRequest, 'appid' | 'mchid'>, options?: CallOptions): Promise<H5PrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/h5', options, { body }, ['appid', 'mchid'])
  }

  /**
   * Adds where the browser returns to. It comes back even when nothing was paid, so the page must ask its own backend.
   *
   * @param redirect_url absolute, on the same registered domain.
   */
  redirectUrl(h5_url: string, redirect_url: string): string {
    return h5RedirectUrl('h5_url', h5_url, redirect_url)
  }
}

/** @param field what the address was called in the answer. */
export function h5RedirectUrl(field: string, h5_url: string, redirect_url: string): string {
  for (const [name, url] of Object.entries({ [field]: h5_url, redirect_url })) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new InvalidRequestError(
        name,
        'is not an absolute http(s) URL.',
        `Give ${field} as it was answered, and a full redirect_url.`,
      )
    }
  }
  return `${h5_url}${h5_url.includes('?') ? '&' : '?'}redirect_url=${encodeURIComponent(redirect_url)}`
}
