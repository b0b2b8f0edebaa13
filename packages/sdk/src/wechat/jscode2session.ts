import { askWechat, requireTexts, WechatServerError, type WechatServerOptions } from './ask-wechat.ts'

export interface JsCode2SessionInput extends WechatServerOptions {
  /** The mini program's app id. */
  readonly appid: string
  /** The mini program's AppSecret. */
  readonly secret: string
  /** What `wx.login` gave the mini program: good once, for five minutes. */
  readonly js_code: string
}

export interface JsCode2SessionResult {
  /** The payer within this appid. */
  readonly openid: string
  /** Stays on the server. */
  readonly session_key: string
  readonly unionid?: string
}

/** The exchange of a login code was refused or failed. `code` is `ERRCODE_<n>` for WeChat's own answers. */
export class WechatLoginError extends WechatServerError {
  override readonly name = 'WechatLoginError'
}

const ROUTE = 'GET /sns/jscode2session'

const HINTS: Readonly<Record<number, string>> = {
  [-1]: 'WeChat is busy: try again shortly.',
  40013: 'Check the appid.',
  40029: 'The code is not valid (any more): call wx.login again.',
  40125: 'Check the AppSecret.',
  40163: 'The code was used already: call wx.login again.',
  40226: 'WeChat blocked this user as a risk.',
  45011: 'Too many exchanges for this user: wait a minute.',
}

/**
 * Exchanges a mini program's login code for the payer's `openid` (小程序登录, code2Session).
 *
 * @throws WechatLoginError; the AppSecret and the code are in none of its fields.
 */
export async function jscode2session(input: JsCode2SessionInput): Promise<JsCode2SessionResult> {
  const { appid, secret, js_code } = input
  requireTexts({ appid, secret, js_code })
  const query = { appid, secret, js_code, grant_type: 'authorization_code' }
  const asked = { route: ROUTE, query, hints: HINTS, failure: WechatLoginError, prefix: 'LOGIN' }
  const { openid, session_key, unionid } = await askWechat(asked, input)
  if (typeof openid !== 'string' || openid === '' || typeof session_key !== 'string') {
    const message = `${ROUTE} answered without openid.`
    throw new WechatLoginError({ code: 'LOGIN_INCOMPLETE', message, hint: 'Check baseUrl.', route: ROUTE })
  }
  return { openid, session_key, ...(typeof unionid === 'string' ? { unionid } : {}) }
}
