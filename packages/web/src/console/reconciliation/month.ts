import { formatTime } from '../../shared/time/time.ts'
import { type ReconciledDay, type Step, STEPS } from '../api/reconciliation.ts'
import { daysOf, monthOf } from '../ledger/filters.ts'
import { dayIn } from '../payments/filters.ts'

const LENGTH_OF_DAY = 86_400_000

/** What the calendar shows, as it stands in its address. */
export interface MonthView {
  mchid?: string | undefined
  /** `2026-06` */
  month?: string | undefined
}

/** Reads the view from the address; what it does not know is left out. */
export function readMonthView(query: URLSearchParams): MonthView {
  return {
    mchid: query.get('mchid')?.slice(0, 32) || undefined,
    month: dayIn(`${query.get('month')}-01`)?.slice(0, 7),
  }
}

/** The month of the last day that is over. */
export const lastMonth = (now: number): string => monthOf(now - LENGTH_OF_DAY)

/** The month before or after, by so many. */
export function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** Where a month begins in a week that begins on Monday: 1 to 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** A day of the calendar: what is recorded of it, and whether its bill can be asked for. */
export interface CalendarDay {
  date: string
  recorded: ReconciledDay | undefined
  isPast: boolean
}

/** Every day of a month with what is recorded of it. */
export function calendarOf(month: string, recorded: readonly ReconciledDay[], now: number): CalendarDay[] {
  const today = formatTime(now).slice(0, 10)
  return daysOf(month).map((date) => ({
    date,
    recorded: recorded.find((one) => one.date === date && one.sub_mchid === undefined),
    isPast: date < today,
  }))
}

/** Those on which one sub-merchant's bill was asked for alone. */
export const subMerchantDays = (recorded: readonly ReconciledDay[]): ReconciledDay[] =>
  recorded.filter(({ sub_mchid }) => sub_mchid !== undefined)

/** How far a run has come, in percent. */
export const percentOf = (step: Step): number => (STEPS.indexOf(step) / (STEPS.length - 1)) * 100
