import { askedAt } from './day.ts'

/** Why there is no bill to compare yet. */
export interface Trouble {
  /** WeChat Pay's or the sdk's code. */
  code: string
  message: string
}

/** What to do about it. */
export type Next =
  /** Once more, then. */
  | { next: 'again'; at: number }
  /** Nothing happened that day. */
  | { next: 'empty' }
  /** Never by itself; a person may ask again. */
  | { next: 'end'; code: EndCode }

/** The named ends of asking for a bill. */
export const ENDS = {
  BILL_REFUSED: 'WeChat Pay refuses this bill: the day may be more than three months ago. Load the file by hand.',
  BILL_NOT_ALLOWED:
    'WeChat Pay says that this merchant may not have this bill. Check the merchant number, its keys and its rights.',
  BILL_NOT_READY: 'The bill was not ready within a day. Ask again, or ask WeChat Pay.',
  BILL_DAMAGED:
    'The bill came damaged every time: its hash, its gzip or its lines. Ask again, or load the file by hand.',
  BILL_UNREACHABLE: 'WeChat Pay could not be reached, or gave no bill, for a day. Check the network, then ask again.',
} as const
export type EndCode = keyof typeof ENDS

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Bills that are still being made are asked for every half hour. */
const NOT_READY_PAUSE = 30 * MINUTE
/** A key may just be changed on the other side. */
const SIGN_TRIES = 5
const DAMAGED_TRIES = 5
const DAMAGED_PAUSE = 10 * MINUTE
const PAUSES: readonly number[] = [1, 2, 5, 10, 30].map((minutes) => minutes * MINUTE)

/** The address of the download was over: it is asked for anew at once. */
export const TOKEN_EXPIRED = 'TOKEN_EXPIRED'

/** What the bytes are guilty of, not the way to them. */
export const DAMAGED: ReadonlySet<string> = new Set(['HASH_MISMATCH', 'FILE_NOT_GZIP', 'FILE_TOO_LARGE', 'BILL_FORMAT'])

interface Tries {
  day: string
  /** This one included. */
  attempts: number
  requestedAt: number
  now: number
}

/** What follows from not having got a bill. Pure. */
export function nextAfter({ code }: Trouble, { day, attempts, requestedAt, now }: Tries): Next {
  const late = now - Math.max(requestedAt, askedAt(day)) >= DAY
  if (code === 'NO_STATEMENT_EXIST') {
    return now >= askedAt(day) ? { next: 'empty' } : { next: 'again', at: askedAt(day) }
  }
  if (code === 'NO_AUTH' || (code === 'SIGN_ERROR' && attempts >= SIGN_TRIES)) {
    return { next: 'end', code: 'BILL_NOT_ALLOWED' }
  }
  if (code === 'INVALID_REQUEST' || code === 'PARAM_ERROR') return { next: 'end', code: 'BILL_REFUSED' }
  if (code === 'STATEMENT_CREATING') {
    if (late) return { next: 'end', code: 'BILL_NOT_READY' }
    return { next: 'again', at: Math.max(now + NOT_READY_PAUSE, askedAt(day)) }
  }
  if (DAMAGED.has(code)) {
    return attempts >= DAMAGED_TRIES
      ? { next: 'end', code: 'BILL_DAMAGED' }
      : { next: 'again', at: now + DAMAGED_PAUSE }
  }
  if (late) return { next: 'end', code: 'BILL_UNREACHABLE' }
  return { next: 'again', at: now + (PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? NOT_READY_PAUSE) }
}
