import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { Payer } from './store/records.ts'
import { exchangeCode, issueLoginCode, type LoginError } from './wechat-login.ts'

/** Where a page inside WeChat sends the payer to learn who they are. */
const AUTHORIZE_PATH = '/connect/oauth2/authorize'
const TOKEN_LIFE_SECONDS = 7200

/** Is this WeChat's page that tells a shop who its visitor is? On its real host, or on this sandbox, which stands in for it. */
export function isAuthorizeLink(link: string, sandboxOrigin: string): boolean {
  if (!URL.canParse(link)) return false
  const { origin, pathname } = new URL(link)
  return pathname === AUTHORIZE_PATH && (origin === sandboxOrigin || origin === 'https://open.weixin.qq.com')
}

/**
 * `GET /connect/oauth2/authorize` as the phone sees it: with `snsapi_base` nothing is asked of the payer, WeChat goes
 * straight back to the shop with a code.
 *
 * @returns the shop's address with `code` and `state`
 * @throws Refusal where WeChat shows a page that says what is wrong; its words are not documented, these are ours
 */
export function authorize(platform: Platform, payer: Payer, link: string): string {
  const { searchParams } = new URL(link)
  const param = (name: string): string => searchParams.get(name) ?? ''
  const appid = param('appid')
  if (!platform.merchants.byAppid(appid)) throw refused('appid 参数错误', `No merchant here has the appid ${appid}.`)
  const back = redirectAddress(param('redirect_uri'))
  if (!back) throw refused('redirect_uri 参数错误', 'redirect_uri must be an http or https address, URL-encoded.')
  if (param('response_type') !== 'code') throw refused('response_type 参数错误', 'response_type must be code.')
  if (param('scope') !== 'snsapi_base') {
    throw refused(
      'scope 参数错误或没有 scope 权限',
      'The phone knows the scope snsapi_base, which is all a payment needs.',
    )
  }
  back.searchParams.set('code', issueLoginCode(platform, payer, appid, 'snsapi_base'))
  back.searchParams.set('state', param('state'))
  return back.href
}

function redirectAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

interface AccessToken {
  readonly access_token: string
  readonly expires_in: number
  readonly refresh_token: string
  readonly openid: string
  readonly scope: string
}

/** `GET /sns/oauth2/access_token`: a shop's backend exchanges the code its page came back with for the payer's openid. */
export function oauthAccessToken(
  platform: Platform,
  query: Readonly<Record<string, string | undefined>>,
): AccessToken | LoginError {
  const login = exchangeCode(platform, query, 'code')
  if ('errcode' in login) return login
  const token = (): string => platform.random.wire.alphanumeric(64)
  return {
    access_token: token(),
    expires_in: TOKEN_LIFE_SECONDS,
    refresh_token: token(),
    openid: login.openid,
    scope: 'snsapi_base',
  }
}

function refused(message: string, message_en: string): Refusal {
  return new Refusal(400, 'OAUTH_REFUSED', message, { message_en })
}
