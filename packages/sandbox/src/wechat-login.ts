import { Refusal } from './refusal.ts'
import type { Platform } from './platform.ts'
import type { LoginCode, Payer } from './store/records.ts'

const CODE_LIFE = 5 * 60_000

/**
 * A code for `wx.login`, or for a web page: five minutes, one exchange.
 *
 * @param scope of a web page's; such a code is no good for a mini program, nor the other way round
 */
export function issueLoginCode(platform: Platform, payer: Payer, appid: string, scope?: LoginCode['scope']): string {
  const { state, clock, random } = platform
  const openid = payer.openids[appid]
  if (openid === undefined)
    throw new Refusal(404, 'UNKNOWN_APPID', '没有这个小程序', {
      message_en: `No merchant here has the appid ${appid}.`,
    })
  const code = `0${random.numbers.alphanumeric(31)}`
  state.logins.put(code, {
    code,
    appid,
    openid,
    expires_at: clock.now() + CODE_LIFE,
    used: false,
    ...(scope && { scope }),
  })
  return code
}

/** WeChat's errors come with HTTP 200. */
export interface LoginError {
  errcode: number
  errmsg: string
}

type Query = Readonly<Record<string, string | undefined>>
/** What the code is called: by mini programs, and by web pages. */
type CodeName = 'js_code' | 'code'

/** The look-ups in WeChat's order; the first that objects answers. */
const CHECKS: readonly [
  errcode: number,
  errmsg: string,
  objects: (query: Query, platform: Platform, code: string | undefined, name: CodeName) => boolean,
][] = [
  [41002, 'appid missing', ({ appid }) => !appid],
  [41004, 'appsecret missing', ({ secret }) => !secret],
  [41008, 'missing code', (_query, _platform, code) => !code],
  [40002, 'invalid grant_type', ({ grant_type }) => grant_type !== 'authorization_code'],
  [40013, 'invalid appid', ({ appid }, { merchants }) => !merchants.byAppid(appid!)],
  [40125, 'invalid appsecret', ({ appid, secret }, { merchants }) => merchants.byAppid(appid!)?.appsecret !== secret],
  [40163, 'code been used', (_query, { state }, code) => state.logins.get(code!)?.used === true],
  [
    40029,
    'invalid code',
    ({ appid }, { state, clock }, code, name) => {
      const login = state.logins.get(code!)
      const ofPage = login?.scope !== undefined
      return !login || ofPage !== (name === 'code') || login.appid !== appid || login.expires_at <= clock.now()
    },
  ],
]

/** Takes a code once. */
export function exchangeCode(platform: Platform, query: Query, name: CodeName): LoginCode | LoginError {
  const { state, random } = platform
  const code = query[name]
  const found = CHECKS.find(([, , objects]) => objects(query, platform, code, name))
  if (found) {
    const [errcode, errmsg] = found
    const piece = (): string => random.wire.hex(8).toLowerCase()
    return { errcode, errmsg: `${errmsg}, rid: ${piece()}-${piece()}-${piece()}` }
  }
  const login = state.logins.get(code!)!
  state.logins.put(login.code, { ...login, used: true })
  return login
}

/** `GET /sns/jscode2session`: a mini program's backend exchanges the code of `wx.login` for the user's openid. */
export function jscode2session(platform: Platform, query: Query): { openid: string; session_key: string } | LoginError {
  const login = exchangeCode(platform, query, 'js_code')
  if ('errcode' in login) return login
  const key = Buffer.from(platform.random.wire.hex(32), 'hex')
  return { session_key: key.toString('base64'), openid: login.openid }
}
