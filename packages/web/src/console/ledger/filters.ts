import { formatTime } from '../../shared/time/time.ts'
import { type Account, ACCOUNTS } from '../api/ledger.ts'
import { dayIn, known } from '../payments/filters.ts'

/** What the ledger's page shows, as it stands in its address. Days are Asia/Shanghai days, both included. */
export interface LedgerView {
  mchid?: string | undefined
  /** `2026-06`, of the days that are drawn. */
  month?: string | undefined
  account?: Account | undefined
  source?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Reads the view from the address; what it does not know is left out. */
export function readLedgerView(query: URLSearchParams): LedgerView {
  const month = dayIn(`${query.get('month')}-01`)?.slice(0, 7)
  return {
    mchid: query.get('mchid')?.slice(0, 32) || undefined,
    month,
    account: known(ACCOUNTS, query.get('account')),
    source: query.get('source')?.trim().slice(0, 64) || undefined,
    from: dayIn(query.get('from')),
    to: dayIn(query.get('to')),
  }
}

/** The Asia/Shanghai month of an instant. */
export const monthOf = (at: number): string => formatTime(at).slice(0, 7)

/** Every day of a month, in order. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}
