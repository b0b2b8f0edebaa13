import { describe, expect, it } from 'vitest'
import type { ReconciledDay } from '../api/reconciliation.ts'
import { calendarOf, lastMonth, monthBeside, percentOf, readMonthView, weekdayOf } from './month.ts'

describe('the month of a reconciliation', () => {
  it('is what the address says, without what is no month', () => {
    expect(readMonthView(new URLSearchParams('mchid=1900000109&month=2026-06'))).toEqual({
      mchid: '1900000109',
      month: '2026-06',
    })
    expect(readMonthView(new URLSearchParams('month=2026-13'))).toEqual({ mchid: undefined, month: undefined })
  })

  it('is at first the month of the last day that is over, in Shanghai', () => {
    expect(lastMonth(Date.parse('2026-07-01T15:59:59Z'))).toBe('2026-06')
    expect(lastMonth(Date.parse('2026-07-01T16:00:00Z'))).toBe('2026-07')
  })

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-06', 1, '2026-07'],
  ])('%s moved by %d is %s', (month, by, beside) => {
    expect(monthBeside(month, by)).toBe(beside)
  })

  it.each([
    ['2026-06-01', 1],
    ['2026-11-01', 7],
    ['2026-08-01', 6],
  ])('%s stands in column %d of a week that begins on Monday', (day, column) => {
    expect(weekdayOf(day)).toBe(column)
  })

  it('has every day, with what is recorded, and knows which are over', () => {
    const recorded = { date: '2026-06-09' } as ReconciledDay
    const days = calendarOf('2026-06', [recorded], Date.parse('2026-06-10T00:00:00+08:00'))
    expect(days).toHaveLength(30)
    expect(days[8]).toEqual({ date: '2026-06-09', recorded, isPast: true })
    expect(days[9]).toEqual({ date: '2026-06-10', recorded: undefined, isPast: false })
  })

  it('goes from nothing to the whole', () => {
    expect([percentOf('waiting'), percentOf('comparing'), percentOf('done')]).toEqual([0, 60, 100])
  })
})
