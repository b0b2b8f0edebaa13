import { Refusal } from './refusal.ts'
import type { Platform } from './platform.ts'
import type { Payer } from './store/records.ts'

const CODE_LIFE = 5 * 60_000

/** A code for `wx.login`: five minutes, one exchange. */
export function issueLoginCode({ state, clock, random }: Platform, payer: Payer, appid: string): string {
  const openid = payer.openids[appid]
  if (openid === undefined)
    throw new Refusal(404, 'UNKNOWN_APPID', '没有这个小程序', {
      message_en: `No merchant here has the appid ${appid}.`,
    })
  const code = `0${random.numbers.alphanumeric(31)}`
  state.logins.put(code, { code, appid, openid, expires_at: clock.now() + CODE_LIFE, used: false })
  return code
}

/** WeChat's errors come with HTTP 200. */
interface LoginError {
  errcode: number
  errmsg: string
}

type Query = Readonly<Record<string, string | undefined>>

/** The look-ups in WeChat's order; the first that objects answers. */
const CHECKS: readonly [errcode: number, errmsg: string, objects: (query: Query, platform: Platform) => boolean][] = [
  [41002, 'appid missing', ({ appid }) => !appid],
  [41004, 'appsecret missing', ({ secret }) => !secret],
  [41008, 'missing code', ({ js_code }) => !js_code],
  [40002, 'invalid grant_type', ({ grant_type }) => grant_type !== 'authorization_code'],
  [40013, 'invalid appid', ({ appid }, { merchants }) => !merchants.byAppid(appid!)],
  [40125, 'invalid appsecret', ({ appid, secret }, { merchants }) => merchants.byAppid(appid!)?.appsecret !== secret],
  [40163, 'code been used', ({ js_code }, { state }) => state.logins.get(js_code!)?.used === true],
  [
    40029,
    'invalid code',
    ({ js_code, appid }, { state, clock }) => {
      const login = state.logins.get(js_code!)
      return !login || login.appid !== appid || login.expires_at <= clock.now()
    },
  ],
]

/** `GET /sns/jscode2session`: a mini program's backend exchanges the code of `wx.login` for the user's openid. */
export function jscode2session(platform: Platform, query: Query): { openid: string; session_key: string } | LoginError {
  const { state, random } = platform
  const found = CHECKS.find(([, , objects]) => objects(query, platform))
  if (found) {
    const [errcode, errmsg] = found
    return {
      errcode,
      errmsg: `${errmsg}, rid: ${random.wire.hex(8).toLowerCase()}-${random.wire.hex(8).toLowerCase()}-${random.wire.hex(8).toLowerCase()}`,
    }
  }
  const login = state.logins.get(query['js_code']!)!
  state.logins.put(login.code, { ...login, used: true })
  const key = Buffer.from(random.wire.hex(32), 'hex')
  return { session_key: key.toString('base64'), openid: login.openid }
}
