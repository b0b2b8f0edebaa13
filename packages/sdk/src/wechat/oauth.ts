import { parseOrigin } from '../transport/origin.ts'
import { askWechat, requireTexts, type WechatServerOptions } from './ask-wechat.ts'
import { WechatLoginError } from './jscode2session.ts'

export interface OauthUrlInput {
  /** The official account's app id. */
  readonly appid: string
  /** The page to come back to, on a domain registered for web authorization. */
  readonly redirect_uri: string
  /** Comes back unchanged: compare it, so that nobody can slip a foreign code in. */
  readonly state: string
  /** Default `https://open.weixin.qq.com`. */
  readonly baseUrl?: string
}

/**
 * Where a page inside WeChat sends its visitor to learn their openid (网页授权, `snsapi_base`: nothing is asked of them).
 * WeChat comes back to `redirect_uri` with `code` and `state`.
 */
export function oauthUrl(input: OauthUrlInput): string {
  const { appid, redirect_uri, state, baseUrl = 'https://open.weixin.qq.com' } = input
  requireTexts({ appid, redirect_uri, state })
  // WeChat reads them in this order, and wants the fragment.
  const query = new URLSearchParams({ appid, redirect_uri, response_type: 'code', scope: 'snsapi_base', state })
  return `${parseOrigin(baseUrl, false).href}/connect/oauth2/authorize?${query.toString()}#wechat_redirect`
}

export interface OauthLoginInput extends WechatServerOptions {
  readonly appid: string
  /** The official account's AppSecret. */
  readonly secret: string
  /** What the page came back with: good once, for five minutes. */
  readonly code: string
}

export interface OauthLoginResult {
  /** The payer within this appid. */
  readonly openid: string
  readonly unionid?: string
}

const ROUTE = 'GET /sns/oauth2/access_token'

const HINTS: Readonly<Record<number, string>> = {
  [-1]: 'WeChat is busy: try again shortly.',
  40013: 'Check the appid.',
  40029: 'The code is not valid (any more): send the visitor to oauthUrl again.',
  40125: 'Check the AppSecret.',
  40163: 'The code was used already: send the visitor to oauthUrl again.',
}

/**
 * Exchanges the code a web page came back with for the payer's `openid`. The tokens that come with it serve to read a
 * person's profile; no payment needs them, so they end here.
 *
 * @throws WechatLoginError; the AppSecret and the code are in none of its fields.
 */
export async function oauthLogin(input: OauthLoginInput): Promise<OauthLoginResult> {
  const { appid, secret, code } = input
  requireTexts({ appid, secret, code })
  const query = { appid, secret, code, grant_type: 'authorization_code' }
  const asked = { route: ROUTE, query, hints: HINTS, failure: WechatLoginError, prefix: 'LOGIN' }
  const { openid, unionid } = await askWechat(asked, input)
  if (typeof openid !== 'string' || openid === '') {
    const message = `${ROUTE} answered without openid.`
    throw new WechatLoginError({ code: 'LOGIN_INCOMPLETE', message, hint: 'Check baseUrl.', route: ROUTE })
  }
  return { openid, ...(typeof unionid === 'string' ? { unionid } : {}) }
}
