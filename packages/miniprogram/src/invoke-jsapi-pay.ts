import { type ClientOutcome, readClientMessage } from './client-outcome.ts'
import { type JsapiSurroundings, NOT_IN_WECHAT, waitForBridge } from './wechat-bridge.ts'

/** What `getBrandWCPayRequest` takes: the merchant backend's answer, handed on untouched (it is signed). */
export interface JsapiPayParams {
  appId: string
  /** Seconds since 1970, as a string. */
  timeStamp: string
  nonceStr: string
  /** `prepay_id=…` */
  package: string
  signType: 'RSA'
  paySign: string
}

/**
 * Opens WeChat's payment sheet on a page inside WeChat (JSAPI payment); waits for the bridge if it is not there yet.
 * Settles with a {@link ClientOutcome} and never rejects. Outside WeChat the outcome is `failed`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export async function invokeJsapiPay(
  params: JsapiPayParams,
  surroundings: JsapiSurroundings = {},
): Promise<ClientOutcome> {
  const bridge = await waitForBridge(surroundings)
  if (!bridge) return { outcome: 'failed', reason: NOT_IN_WECHAT }
  const { appId, timeStamp, nonceStr, signType, paySign } = params
  const signed = { appId, timeStamp, nonceStr, package: params.package, signType, paySign }
  return new Promise((resolve) => {
    try {
      bridge.invoke('getBrandWCPayRequest', signed, (result) => resolve(readClientMessage(result.err_msg)))
    } catch (error) {
      resolve({ outcome: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  })
}
