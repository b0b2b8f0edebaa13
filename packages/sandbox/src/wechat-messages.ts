import { payerByOpenid } from './wallet/payers.ts'
import type { Platform } from './platform.ts'
import type { ServiceMessage } from './store/records.ts'

/** WeChat's errors come with HTTP 200. */
interface Said {
  errcode: number
  errmsg: string
}

type Body = Readonly<Record<string, unknown>>

const LIFE = 7_200_000
/** So long before its end a token is followed by another; both are good then. */
const OVERLAP = 300_000

const refuse = (errcode: number, errmsg: string): Said => ({ errcode, errmsg })

/** `POST /cgi-bin/stable_token`: the same token for whoever asks, until it is nearly over; a forced one ends the others. */
export function stableToken(platform: Platform, body: Body): { access_token: string; expires_in: number } | Said {
  const { state, clock, random, merchants } = platform
  const { grant_type, appid, secret, force_refresh } = body
  if (grant_type !== 'client_credential') return refuse(40002, 'invalid grant_type')
  const merchant = typeof appid === 'string' ? merchants.byAppid(appid) : undefined
  if (typeof appid !== 'string' || !merchant) return refuse(40013, 'invalid appid')
  if (merchant.appsecret !== secret) return refuse(40125, 'invalid appsecret')
  const now = clock.now()
  const own = [...state.accessTokens.values()].filter((one) => one.appid === appid)
  const good = own.find(({ expires_at }) => expires_at - now > OVERLAP)
  if (good && force_refresh !== true)
    return { access_token: good.token, expires_in: Math.floor((good.expires_at - now) / 1000) }
  for (const { token, expires_at } of own)
    if (force_refresh === true || expires_at <= now) state.accessTokens.delete(token)
  const token = `9_${random.numbers.alphanumeric(60)}`
  state.accessTokens.put(token, { token, appid, expires_at: now + LIFE })
  return { access_token: token, expires_in: LIFE / 1000 }
}

/** What all phones together keep of messages. */
const MOST_MESSAGES = 1_000

/** `POST /cgi-bin/message/subscribe/send`. Whether the payer agreed to it is not played: every message finds consent. */
export function sendSubscribeMessage(platform: Platform, access_token: string | undefined, body: Body): Said {
  const { state, clock } = platform
  const token = access_token === undefined ? undefined : state.accessTokens.get(access_token)
  if (!token) return refuse(40001, 'invalid credential, access_token is invalid or not latest')
  if (token.expires_at <= clock.now()) return refuse(42001, 'access_token expired')
  const { touser, template_id, data, page } = body
  const payer = typeof touser === 'string' ? payerByOpenid(state, touser, token.appid) : undefined
  if (!payer) return refuse(40003, 'invalid openid')
  if (typeof template_id !== 'string' || template_id === '') return refuse(40037, 'invalid template_id')
  if (!isFilledIn(data)) return refuse(47003, 'argument invalid!')
  keep(platform, {
    payer_id: payer.id,
    appid: token.appid,
    template_id,
    data,
    page: typeof page === 'string' ? page : undefined,
    at: clock.now(),
  })
  return { errcode: 0, errmsg: 'ok' }
}

function keep({ state: { messages } }: Platform, message: Omit<ServiceMessage, 'id'>): void {
  const ids = [...messages.values()].map(({ id }) => id)
  const id = String(Number(ids.at(-1) ?? 0) + 1)
  messages.put(id, { id, ...message })
  if (ids.length >= MOST_MESSAGES) messages.delete(ids[0]!)
}

function isFilledIn(data: unknown): data is ServiceMessage['data'] {
  if (typeof data !== 'object' || data === null) return false
  const fields: unknown[] = Object.values(data)
  return (
    fields.length > 0 &&
    fields.every(
      (field) =>
        typeof field === 'object' &&
        field !== null &&
        typeof (field as Body)['value'] === 'string' &&
        (field as Body)['value'] !== '',
    )
  )
}
