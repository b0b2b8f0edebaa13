import { randomBytes } from 'node:crypto'
import { jscode2session, WechatLoginError } from '@wxtill/sdk'
import { Refusal } from './refusal.ts'

export interface LoginOptions {
  readonly appid: string
  readonly appsecret: string
  readonly wechatUrl: string
}

/** A shop with more users keeps this in its database; here the oldest is forgotten, and simply logs in again. */
const MOST = 10_000

/** Who holds which token. The openid stays here: a phone gets a token that means something in this shop alone. */
export class Users {
  readonly #openids = new Map<string, string>()
  readonly #options: LoginOptions

  constructor(options: LoginOptions) {
    this.#options = options
  }

  /** @throws Refusal 401 when WeChat does not take the code */
  async login(code: unknown): Promise<{ token: string }> {
    if (typeof code !== 'string' || code === '') throw new Refusal(400, 'LOGIN_FAILED')
    const { appid, appsecret, wechatUrl } = this.#options
    const asked = { appid, secret: appsecret, js_code: code, baseUrl: wechatUrl }
    const { openid } = await jscode2session(asked).catch((cause: unknown) => {
      throw new Refusal(cause instanceof WechatLoginError ? 401 : 502, 'LOGIN_FAILED', {}, { cause })
    })
    const token = randomBytes(24).toString('base64url')
    this.#openids.set(token, openid)
    const [oldest] = this.#openids.keys()
    if (this.#openids.size > MOST && oldest !== undefined) this.#openids.delete(oldest)
    return { token }
  }

  /** @throws Refusal 401 when the header names nobody who is logged in */
  openidOf(authorization: string | undefined): string {
    const openid = this.#openids.get(/^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1] ?? '')
    if (openid === undefined) throw new Refusal(401, 'LOGIN_AGAIN')
    return openid
  }
}
