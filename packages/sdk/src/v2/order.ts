import { v2AppPay, v2JsapiPay, v2MiniProgramPay, type V2SignType } from '@wxtill/protocol'
import type { AppPayParams, V2ClientPayInput, V2JsapiPayParams, V2MiniProgramPayParams } from '@wxtill/protocol'
import { InvalidRequestError } from '../errors.ts'
import { h5RedirectUrl } from '../products/h5.ts'
import { nonce } from '../random.ts'
import type { V2Config } from './options.ts'
import type { V2ResponseData } from './route.ts'

/** The routes that make an order a payer's client can pay. */
export type V2OrderRoute =
  | 'POST /pay/unifiedorder'
  | 'POST /pay/contractorder'
  | 'POST /deposit/unifiedorder'
  | 'POST /sandboxnew/pay/unifiedorder'

/** What must be known about how an order was made. */
interface Made {
  readonly signType: V2SignType
  /** The app the payer's openid belongs to. */
  readonly appid: string
}

/**
 * An order the platform has accepted. Parameters for the payer's client are taken from it and nowhere else, because they must be
 * signed with the type the order was signed with: with the other one the client refuses to pay.
 */
export class V2Order<R extends V2OrderRoute = 'POST /pay/unifiedorder'> {
  /** Valid for 2 hours. */
  readonly prepay_id: string
  /** The whole answer. */
  readonly data: V2ResponseData<R>
  /** What order and client call are signed with. */
  readonly signType: V2SignType
  readonly #made: Made
  readonly #config: Pick<V2Config, 'key' | 'mchid' | 'clock' | 'random'>

  constructor(data: V2ResponseData<R>, made: Made, config: Pick<V2Config, 'key' | 'mchid' | 'clock' | 'random'>) {
    this.data = data
    this.prepay_id = data.prepay_id
    this.signType = made.signType
    this.#made = made
    this.#config = config
  }

  /** For a QR code (Native): the payer's camera reads it. */
  get code_url(): string | undefined {
    return this.#text('code_url')
  }

  /** For a browser outside WeChat (H5), valid for 5 minutes. See {@link h5Url}. */
  get mweb_url(): string | undefined {
    return this.#text('mweb_url')
  }

  /**
   * Signed parameters for `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. The result on the page is a hint, never proof.
   *
   * @param options.appid the app of the page, where it is not the one the payer's openid belongs to.
   */
  jsapiParams(options: { readonly appid?: string } = {}): V2JsapiPayParams {
    return v2JsapiPay(this.#input(options.appid))
  }

  /** Signed parameters for `wx.requestPayment` in a mini program. */
  miniProgramParams(options: { readonly appid?: string } = {}): V2MiniProgramPayParams {
    return v2MiniProgramPay(this.#input(options.appid))
  }

  /**
   * Signed parameters for the APP's OpenSDK.
   *
   * @param options.partnerid the merchant number to show, where it is not the one that ordered.
   */
  appParams(options: { readonly appid?: string; readonly partnerid?: string } = {}): AppPayParams {
    return v2AppPay({ ...this.#input(options.appid), partnerid: options.partnerid ?? this.#config.mchid })
  }

  /**
   * `mweb_url` with where the browser returns to. It comes back even when nothing was paid, so the page must ask its own backend.
   *
   * @param redirect_url absolute, on the same registered domain.
   * @throws InvalidRequestError when the order is not one for a browser (`trade_type: 'MWEB'`).
   */
  h5Url(redirect_url: string): string {
    const { mweb_url } = this
    if (mweb_url) return h5RedirectUrl('mweb_url', mweb_url, redirect_url)
    throw new InvalidRequestError('mweb_url', 'is not in the answer.', "Order with trade_type: 'MWEB'.")
  }

  #text(name: string): string | undefined {
    const value = (this.data as unknown as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value : undefined
  }

  #input(appid = this.#made.appid): V2ClientPayInput {
    const { key, clock, random } = this.#config
    const { prepay_id, signType } = this
    return { appid, prepay_id, signType, key, timestamp: Math.floor(clock.now() / 1000), nonce_str: nonce(random) }
  }
}
