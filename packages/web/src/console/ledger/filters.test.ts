import { describe, expect, it } from 'vitest'
import { daysOf, monthOf, readLedgerView } from './filters.ts'

describe('the view of a ledger', () => {
  it('is what the address says', () => {
    const query = new URLSearchParams('mchid=1900000109&month=2026-06&account=fees&source=pay_1&from=2026-06-01')
    expect(readLedgerView(query)).toEqual({
      mchid: '1900000109',
      month: '2026-06',
      account: 'fees',
      source: 'pay_1',
      from: '2026-06-01',
      to: undefined,
    })
  })

  it('leaves out what it does not know', () => {
    const query = new URLSearchParams('month=2026-13&account=cash&from=June')
    expect(Object.values(readLedgerView(query)).every((value) => value === undefined)).toBe(true)
  })

  it.each([
    ['2026-02', 28, '2026-02-28'],
    ['2028-02', 29, '2028-02-29'],
    ['2026-12', 31, '2026-12-31'],
  ])('has every day of %s', (month, count, last) => {
    expect([daysOf(month).length, daysOf(month).at(-1)]).toEqual([count, last])
  })

  it('is in the month that Shanghai has', () => {
    expect(monthOf(Date.parse('2026-06-30T16:00:00Z'))).toBe('2026-07')
  })
})
