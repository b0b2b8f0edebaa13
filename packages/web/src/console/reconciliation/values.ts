import { formatMoney, parseYuan } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Difference, DifferenceAct } from '../api/reconciliation.ts'
import type { OperatorRole } from '../api/types.ts'
import { dayIn } from '../payments/filters.ts'

/** As the till takes a merchant number. */
export const MCHID = /^[1-9]\d{5,31}$/

/** A day of the calendar of Shanghai that is over. */
export const isPastDay = (text: string, now: number): boolean =>
  dayIn(text) !== undefined && text < formatTime(now).slice(0, 10)

/** Who may ask for bills, load them and decide of differences. */
export const mayReconcile = (role: OperatorRole): boolean => role !== 'viewer'

/** What a person may do with a difference now. */
export function actsOn({ state }: Pick<Difference, 'state'>): DifferenceAct[] {
  if (state === 'open') return ['accept', 'adjust']
  return state === 'repaired' ? [] : ['reopen']
}

const WHOLE = /^-?\d{1,15}$/

/** Whether the two sides of a difference are fen: a summary counts rows, too, and says so by its column. */
const isMoney = ({ subject, kind, number }: Pick<Difference, 'subject' | 'kind' | 'number'>): boolean =>
  kind === 'summary'
    ? number.includes('金额')
    : kind !== 'doubled' && (kind === 'amount' || kind === 'fee' || subject === 'flow')

/** One side of a difference as people read it. */
export function shownSide(difference: Difference, side: string | undefined): string | undefined {
  if (side === undefined || !WHOLE.test(side) || !isMoney(difference)) return side
  return formatMoney(Number(side))
}

/** A typed amount of yuan that may be below zero, in fen. */
export function parseAdjustment(text: string): number | undefined {
  const [, sign, rest = ''] = /^\s*([-−]?)(.*)$/.exec(text) ?? []
  const fen = parseYuan(rest)
  return fen === undefined || sign === '' ? fen : 0 - fen
}

/** The till's limit, in fen. */
export const MOST_ADJUSTED = 10_000_000_000
