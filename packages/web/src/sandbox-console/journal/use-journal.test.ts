import { expect, test } from 'vitest'
import type { JournalEntry } from '../api/types.ts'
import { readOn } from './use-journal.ts'

const entry = (seq: number, at = `at ${seq}`): JournalEntry => ({
  seq,
  at,
  ms: 1,
  direction: 'in',
  method: 'GET',
  path: '/',
  status: 200,
  verdict: 'accepted',
  request: { headers: {}, body: '' },
  response: { headers: {}, body: '' },
})

const journal =
  (...entries: JournalEntry[]) =>
  ({ after, limit }: { after?: number; limit: number }) =>
    Promise.resolve(
      after === undefined ? entries.slice(-limit) : entries.filter(({ seq }) => seq > after).slice(0, limit),
    )

test('goes on behind the last message that is known', async () => {
  expect(await readOn([], journal(entry(1), entry(2)))).toEqual([entry(1), entry(2)])
  expect(await readOn([entry(1), entry(2)], journal(entry(1), entry(2), entry(3)))).toEqual([
    entry(1),
    entry(2),
    entry(3),
  ])
})

test('begins anew when the journal was emptied, or another sandbox answers', async () => {
  expect(await readOn([entry(1), entry(2)], journal())).toEqual([])
  expect(await readOn([entry(1), entry(2)], journal(entry(3)))).toEqual([entry(3)])
  expect(await readOn([entry(1)], journal(entry(1, 'another day'), entry(2)))).toEqual([
    entry(1, 'another day'),
    entry(2),
  ])
})
