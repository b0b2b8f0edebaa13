import { createHash } from 'node:crypto'

/** What the phone opens a page as: a web page inside WeChat, or a mini program. */
export type WebviewKind = 'h5' | 'miniprogram'

/** What the page is told about the phone it runs in. */
export interface WebviewContext {
  readonly kind: WebviewKind
  /** The mini program's own appid; `wx.login` and `wx.requestPayment` are made in its name. */
  readonly appid?: string
}

/** One merchant's site as one webview sees it: everything the proxy and the injected script need to know. */
export interface Site {
  /** The merchant's origin, where requests go. */
  readonly target: URL
  /** The webview's own origin, where the browser believes to be. */
  readonly origin: string
  /** The origin of the phone page, the only window the script talks to. */
  readonly phoneOrigin: string
  readonly context: WebviewContext
  /** Put before every cookie name: browsers share the cookies of a host between all its ports. */
  readonly cookiePrefix: string
}

/** The paths under which a webview answers itself instead of asking the merchant. */
export const SCRIPT_PATH = '/__wxtill/wechat.js'
export const HANDOFF_PATH = '/__wxtill/handoff'

/** The user agent a merchant sees: pages look for `MicroMessenger`, and for `miniProgram` inside mini programs. */
export function userAgent({ kind, appid }: WebviewContext): string {
  const wechat =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
    'Mobile/15E148 MicroMessenger/8.0.50(0x1800323c) NetType/WIFI Language/zh_CN'
  return kind === 'miniprogram' ? `${wechat} miniProgram${appid ? `/${appid}` : ''}` : wechat
}

/** The same site keeps the same prefix, so a payer stays logged in when the sandbox is started again. */
export function cookiePrefix(target: URL, { kind }: WebviewContext): string {
  return `wv${createHash('sha256').update(`${kind} ${target.origin}`).digest('hex').slice(0, 10)}-`
}
