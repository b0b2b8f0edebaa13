import { appPay, type AppPayParams } from '@wxtill/protocol'
import type { AppPrepayRequest, AppPrepayResponse } from '../generated/basic-payments.gen.ts'
import { callByName } from './call-by-name.ts'
import { requireAppid, type CallOptions, type Caller, type WithoutOwner } from './caller.ts'
import type { ClientSigner } from './client-signature.ts'

/** APP payment (APP支付): a native app opens WeChat through the OpenSDK. */
export class AppPay {
  readonly #caller: Caller
  readonly #signer: ClientSigner

  constructor(caller: Caller, signer: ClientSigner) {
    this.#caller = caller
    this.#signer = signer
  }

  /** Orders (APP下单). The `prepay_id` is valid for 2 hours. */
  prepay(body: WithoutOwner<AppPrepayRequest, 'appid' | 'mchid'>, options?: CallOptions): Promise<AppPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/app', options, { body }, ['appid', 'mchid'])
  }

  /**
   * Signed parameters for the OpenSDK's `PayReq`. What is signed ends with the bare `prepay_id`, not with the `package` field.
   *
   * @param options `appid` is the app that calls: in partner mode (服务商) `sp_appid` or `sub_appid`. `partnerid` is the client's own
   *   number unless another is given; it is not signed. For partners it is undocumented whether theirs or the `sub_mchid` belongs
   *   there: when WeChat refuses the one, give the other.
   */
  async payParams(
    prepay_id: string,
    options: { readonly appid?: string; readonly partnerid?: string } = {},
  ): Promise<AppPayParams> {
    const appid = requireAppid(this.#caller, options.appid)
    return appPay(
      { appid, partnerid: options.partnerid ?? this.#caller.mchid, prepay_id, ...this.#signer.fresh() },
      this.#signer.sign,
    )
  }
}
