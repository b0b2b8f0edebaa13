import {
  payscoreAppJump,
  payscoreConfirm,
  payscoreDetail,
  payscoreEnable,
  payscoreEnableSigned,
  payscoreJsapiJump,
  payscoreMiniProgramJump,
  type PayscoreAppJump,
  type PayscoreJsapiJump,
  type PayscoreJump,
  type PayscoreMiniProgramJump,
  type PayscoreSignature,
} from '@wxtill/protocol'
import { InvalidRequestError } from '../errors.ts'
import type { Config } from '../options.ts'
import { nonce } from '../random.ts'
import { requireText } from './require-text.ts'

/** What each client takes. `jsapi` is a page inside WeChat; a browser outside it cannot open PayScore. */
export interface PayscoreClients {
  /** `wx.openBusinessView` in a mini program. */
  readonly miniprogram: PayscoreMiniProgramJump
  /** `WeixinJSBridge.invoke('openBusinessView', …)`. */
  readonly jsapi: PayscoreJsapiJump
  /** The OpenSDK's `WXOpenBusinessView`. */
  readonly app: PayscoreAppJump
}

/** Partner mode (服务商): the number the order belongs to. The client's own `mchid` and APIv2 key stay the partner's. */
export interface PayscorePartner {
  readonly sub_mchid?: string | undefined
}

/** Opening the service: by the token of a pre-authorisation, or in the older form by numbers. */
export type PayscoreEnableInput =
  | { readonly apply_permissions_token: string }
  | ({ readonly service_id: string; readonly out_request_no: string } & PayscorePartner)

type Shapes = { readonly [Client in keyof PayscoreClients]: (jump: PayscoreJump) => PayscoreClients[Client] }

const SHAPES: Shapes = { miniprogram: payscoreMiniProgramJump, jsapi: payscoreJsapiJump, app: payscoreAppJump }

/**
 * Parameters with which the user's client opens a view of PayScore (微信支付分). Signed with the APIv2 key and good for about five
 * minutes, so make them when the user is about to go. What the client reports afterwards is a hint: query, or wait for the
 * notification.
 */
export class PayscoreJumps {
  readonly #config: Pick<Config, 'mchid' | 'apiV2Key' | 'clock' | 'random'>

  constructor(config: Pick<Config, 'mchid' | 'apiV2Key' | 'clock' | 'random'>) {
    this.#config = config
  }

  /**
   * The user opens the service (开启授权). The token of a pre-authorisation is valid for one hour and needs no signature.
   *
   * @throws InvalidRequestError when a field is empty or, in the older form, `apiV2Key` is missing.
   */
  enable<Client extends keyof PayscoreClients>(client: Client, input: PayscoreEnableInput): PayscoreClients[Client] {
    if ('apply_permissions_token' in input) {
      return SHAPES[client](payscoreEnable(requireText('apply_permissions_token', input.apply_permissions_token)))
    }
    const service_id = requireText('service_id', input.service_id)
    const out_request_no = requireText('out_request_no', input.out_request_no)
    return SHAPES[client](payscoreEnableSigned({ service_id, out_request_no }, this.#signature(client, input)))
  }

  /**
   * The user confirms an order (确认订单). `package` comes from the answer to the create call and works once: after the page was
   * opened, create another order.
   *
   * @throws InvalidRequestError when a field is empty or `apiV2Key` is missing.
   */
  confirm<Client extends keyof PayscoreClients>(
    client: Client,
    input: { readonly package: string } & PayscorePartner,
  ): PayscoreClients[Client] {
    const order = { package: requireText('package', input.package) }
    return SHAPES[client](payscoreConfirm(order, this.#signature(client, input)))
  }

  /**
   * The user looks at an order (订单详情).
   *
   * @throws InvalidRequestError when a field is empty or `apiV2Key` is missing.
   */
  detail<Client extends keyof PayscoreClients>(
    client: Client,
    input: { readonly service_id: string; readonly out_order_no: string } & PayscorePartner,
  ): PayscoreClients[Client] {
    const service_id = requireText('service_id', input.service_id)
    const out_order_no = requireText('out_order_no', input.out_order_no)
    return SHAPES[client](payscoreDetail({ service_id, out_order_no }, this.#signature(client, input)))
  }

  #signature(client: keyof PayscoreClients, { sub_mchid }: PayscorePartner): PayscoreSignature {
    const { mchid, apiV2Key, clock, random } = this.#config
    if (!apiV2Key) {
      throw new InvalidRequestError(
        'apiV2Key',
        'is missing: PayScore jumps are signed with the APIv2 key.',
        'Give the client the option apiV2Key, 32 characters from the merchant platform (账户中心 > API安全 > APIv2密钥).',
      )
    }
    return {
      mch_id: mchid,
      // The partner's two numbers are documented for APPs and pages only.
      sub_mchid: client === 'miniprogram' ? undefined : sub_mchid,
      timestamp: Math.floor(clock.now() / 1000),
      nonce_str: nonce(random),
      apiV2Key,
    }
  }
}
