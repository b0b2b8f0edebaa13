import { createHash } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Payer } from '../store/records.ts'
import type { State } from '../store/state.ts'

const DEFAULT_PASSWORD = '123456'

/** Two people live here from the start: one who can pay anything, one who can hardly pay. */
export const FIRST_PAYERS: readonly NewPayer[] = [
  { nickname: '小富', balance: 1_000_000_00 },
  { nickname: '小穷', balance: 100 },
]

export interface NewPayer {
  nickname?: string
  /** fen */
  balance?: number
  /** The openid under the default merchant's appid. */
  openid?: string
  password?: string
}

/** Finds a payer by an openid; with `appid` only when the openid was given out under it. */
export function payerByOpenid(state: State, openid: string, appid?: string): Payer | undefined {
  for (const payer of state.payers.values()) {
    const found = appid === undefined ? Object.values(payer.openids).includes(openid) : payer.openids[appid] === openid
    if (found) return payer
  }
  return undefined
}

/** The payer an openid means, or the first one when there is no openid. */
export function choosePayer(state: State, openid?: string): Payer {
  const payer = openid === undefined ? state.payers.values().next().value : payerByOpenid(state, openid)
  if (!payer)
    throw new Refusal(404, 'UNKNOWN_PAYER', '没有这个付款人', {
      message_en: 'No payer has this openid.',
      hint: 'GET /_sandbox/payers lists them.',
    })
  return payer
}

/** @throws Refusal when a value has the wrong form or the openid is taken. */
export function createPayer(platform: Platform, wanted: NewPayer = {}): Payer {
  const { state, merchants } = platform
  const {
    nickname = `用户${state.payers.size + 1}`,
    balance = 1_000_000_00,
    password = DEFAULT_PASSWORD,
    openid,
  } = wanted
  if (!Number.isSafeInteger(balance) || balance < 0)
    throw new Refusal(400, 'BAD_BALANCE', 'balance must be a whole number of fen, 0 or more.')
  if (!/^\d{6}$/.test(password)) throw new Refusal(400, 'BAD_PASSWORD', 'password must have 6 digits.')
  if (openid !== undefined && !/^[\w-]{1,128}$/.test(openid))
    throw new Refusal(400, 'BAD_OPENID', 'openid may hold letters, digits, "_" and "-", up to 128.')
  if (openid !== undefined && payerByOpenid(state, openid))
    throw new Refusal(409, 'OPENID_TAKEN', 'Another payer has this openid.')
  const id = `payer-${state.payers.size + 1}`
  const openids: Record<string, string> = {}
  for (const { appid } of merchants.list()) openids[appid] = openidOf(id, appid)
  const first = merchants.list()[0]
  if (openid !== undefined && first) openids[first.appid] = openid
  const payer: Payer = { id, nickname, balance, password, openids }
  state.payers.put(id, payer)
  return payer
}

/** A new appid means a new openid for everyone. */
export function introduce({ state }: Pick<Platform, 'state'>, { appid }: Pick<Merchant, 'appid'>): void {
  // Replacing a record while walking over a Map keeps its place: each payer is met once.
  for (const payer of state.payers.values()) {
    if (payer.openids[appid] === undefined) {
      state.payers.put(payer.id, { ...payer, openids: { ...payer.openids, [appid]: openidOf(payer.id, appid) } })
    }
  }
}

/** 28 characters that depend on person and appid only, so that they survive a reset. */
function openidOf(id: string, appid: string): string {
  return `o${createHash('sha256').update(`${id} ${appid}`).digest('base64url').slice(0, 27)}`
}
