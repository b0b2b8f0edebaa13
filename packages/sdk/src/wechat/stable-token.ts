import { askWechat, requireTexts, WechatServerError, type WechatServerOptions } from './ask-wechat.ts'

export interface StableTokenInput extends WechatServerOptions {
  readonly appid: string
  /** AppSecret. */
  readonly secret: string
  /** Makes a new one and ends the old: 20 times a day at most. */
  readonly force_refresh?: boolean
}

export interface StableToken {
  readonly access_token: string
  /** Seconds it is still good for. */
  readonly expires_in: number
}

const ROUTE = 'POST /cgi-bin/stable_token'

const HINTS: Readonly<Record<number, string>> = {
  [-1]: 'WeChat is busy: try again shortly.',
  40013: 'Check the appid.',
  40125: 'Check the AppSecret.',
  40164: 'Add the address of this server to the IP allow list (IP白名单) of the mini program.',
  45009: 'Too many calls today.',
}

/**
 * The access token of an app (稳定版接口调用凭据). Whoever asks gets the same one while it is good, so several servers may ask.
 *
 * @throws WechatServerError; the AppSecret is in none of its fields.
 */
export async function stableToken(input: StableTokenInput): Promise<StableToken> {
  const { appid, secret, force_refresh = false } = input
  requireTexts({ appid, secret })
  const body = { grant_type: 'client_credential', appid, secret, force_refresh }
  const { access_token, expires_in } = await askWechat(
    { route: ROUTE, query: {}, body, hints: HINTS, prefix: 'TOKEN' },
    input,
  )
  if (typeof access_token !== 'string' || access_token === '' || typeof expires_in !== 'number') {
    const message = `${ROUTE} answered without access_token.`
    throw new WechatServerError({ code: 'TOKEN_INCOMPLETE', message, hint: 'Check baseUrl.', route: ROUTE })
  }
  return { access_token, expires_in }
}
