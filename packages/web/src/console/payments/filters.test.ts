import { expect, test } from 'vitest'
import { apiFilter, hasFilters, readFilters } from './filters.ts'

test('reads what it knows from the address and leaves out the rest', () => {
  const query = new URLSearchParams('state=paid&channel=fax&q=+T1+&from=2026-06-09&to=2026-13-45')
  expect(readFilters(query)).toEqual({ state: 'paid', channel: undefined, q: 'T1', from: '2026-06-09', to: undefined })
  expect(hasFilters(readFilters(query))).toBe(true)
  expect(hasFilters(readFilters(new URLSearchParams('q=+&page=2')))).toBe(false)
})

test('asks the API for whole days of Asia/Shanghai, the last one included', () => {
  expect(apiFilter({ from: '2026-06-09', to: '2026-06-09', state: 'paid' })).toEqual({
    state: 'paid',
    from: '2026-06-08T16:00:00.000Z',
    to: '2026-06-09T16:00:00.000Z',
  })
  expect(apiFilter({})).toEqual({ from: undefined, to: undefined })
})
