import { type ClientOutcome, readClientMessage } from './client-outcome.ts'

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

/** The bridge WeChat puts on the window of a page it shows. */
export interface WeixinJSBridge {
  invoke(
    method: 'getBrandWCPayRequest',
    params: Record<string, string>,
    callback: (result: { err_msg?: string }) => void,
  ): void
}

/** Where the bridge is looked for; the page's own window and document unless told. */
export interface JsapiSurroundings {
  window?: { WeixinJSBridge?: WeixinJSBridge }
  document?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  /** How long to wait for `WeixinJSBridgeReady`, in milliseconds; outside WeChat it never comes. Default 5000. */
  bridgeTimeout?: number
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
  if (!bridge) return { outcome: 'failed', reason: 'WeixinJSBridge is missing: the page is not open inside WeChat' }
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

function waitForBridge(surroundings: JsapiSurroundings): Promise<WeixinJSBridge | undefined> {
  const window = surroundings.window ?? (globalThis as { WeixinJSBridge?: WeixinJSBridge })
  const document = surroundings.document ?? globalThis.document
  if (window.WeixinJSBridge || !document) return Promise.resolve(window.WeixinJSBridge)
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      document.removeEventListener('WeixinJSBridgeReady', done)
      resolve(window.WeixinJSBridge)
    }
    const timer = setTimeout(done, surroundings.bridgeTimeout ?? 5000)
    document.addEventListener('WeixinJSBridgeReady', done)
  })
}
