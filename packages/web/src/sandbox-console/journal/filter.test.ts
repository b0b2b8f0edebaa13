import { expect, test } from 'vitest'
import type { JournalEntry } from '../api/types.ts'
import { isWanted, type JournalFilter } from './filter.ts'

const entry: JournalEntry = {
  seq: 1,
  at: '2026-06-09T10:00:00+08:00',
  ms: 1,
  direction: 'in',
  method: 'POST',
  path: '/v3/refund/domestic/refunds',
  status: 401,
  verdict: 'refused',
  reason: 'The Authorization header is missing.',
  mchid: '1900000001',
  request: { headers: {}, body: '' },
  response: { headers: {}, body: '' },
}

test.each<[JournalFilter, boolean]>([
  [{}, true],
  [{ mchid: '1900000001', verdict: 'refused', direction: 'in', text: 'V3/REFUND' }, true],
  [{ text: 'authorization' }, true],
  [{ text: 'post /v3' }, true],
  [{ text: '/v3/bill' }, false],
  [{ mchid: '1900000002' }, false],
  [{ verdict: 'accepted' }, false],
  [{ direction: 'out' }, false],
])('%j: %s', (filter, wanted) => {
  expect(isWanted(entry, filter)).toBe(wanted)
})
