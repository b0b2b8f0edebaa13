import {
  jscode2session,
  oauthLogin,
  sendSubscribeMessage,
  type StableToken,
  stableToken,
  type SubscribeMessageInput,
  type WechatServerOptions,
} from '@wxtill/sdk'

/** What WeChat's server does for a mini program. Its AppSecret leaves it in no other way. */
export interface MiniProgram {
  readonly appid: string
  /** Who logged in. The session key stays behind: nobody here has a use for it. */
  login(js_code: string, signal?: AbortSignal): Promise<{ openid: string; unionid?: string }>
  /** Who came back to a web page with this code. */
  pageLogin(code: string, signal?: AbortSignal): Promise<{ openid: string; unionid?: string }>
  token(force_refresh: boolean, signal?: AbortSignal): Promise<StableToken>
  send(message: Omit<SubscribeMessageInput, keyof WechatServerOptions>, signal?: AbortSignal): Promise<void>
}

/** @param server where WeChat's server is, when it is not the real one. */
export function miniProgramOf(appid: string, secret: string, server: WechatServerOptions): MiniProgram {
  const options = (signal?: AbortSignal) => ({ ...server, ...(signal && { signal }) })
  return {
    appid,
    async login(js_code, signal) {
      const { openid, unionid } = await jscode2session({ appid, secret, js_code, ...options(signal) })
      return { openid, ...(unionid !== undefined && { unionid }) }
    },
    pageLogin: (code, signal) => oauthLogin({ appid, secret, code, ...options(signal) }),
    token: (force_refresh, signal) => stableToken({ appid, secret, force_refresh, ...options(signal) }),
    send: (message, signal) => sendSubscribeMessage({ ...message, ...options(signal) }),
  }
}
