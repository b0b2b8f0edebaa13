/** The bridge WeChat puts on the window of a page it shows. */
export interface WeixinJSBridge {
  invoke(
    method: 'getBrandWCPayRequest' | 'openBusinessView',
    params: Record<string, string>,
    callback: (result: BridgeResult) => void,
  ): void
}

/** What the bridge calls back with. */
export interface BridgeResult {
  err_msg?: string
  err_code?: string | number
}

/** Where the bridge is looked for; the page's own window and document unless told. */
export interface JsapiSurroundings {
  window?: { WeixinJSBridge?: WeixinJSBridge }
  document?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  /** How long to wait for `WeixinJSBridgeReady`, in milliseconds; outside WeChat it never comes. Default 5000. */
  bridgeTimeout?: number
}

/** Said when no bridge came. */
export const NOT_IN_WECHAT = 'WeixinJSBridge is missing: the page is not open inside WeChat'

/** The bridge, as soon as it is there; undefined outside WeChat. */
export function waitForBridge(surroundings: JsapiSurroundings): Promise<WeixinJSBridge | undefined> {
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
