import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { JournalFile } from './journal-file.ts'
import type { Change } from './table.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxtill-journal-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Longer than what is written at once. */
const long: readonly Change[] = Array.from({ length: 3000 }, (_, n) => [
  'rows',
  `k${n}`,
  { n, text: '商品'.repeat(20) },
])
const short: readonly Change[] = [['rows', 'last', null]]

function replayed(path: string): Change[] {
  const changes: Change[] = []
  const file = new JournalFile(path)
  file.replay((change) => changes.push(change))
  file.close()
  return changes
}

it('a commit that is written in pieces is read again as it was, appended or rewritten', () => {
  const path = join(folder, 'state.jsonl')
  const file = new JournalFile(path)
  file.append(long)
  file.append(short)
  expect([file.lines, replayed(path)]).toEqual([2, [...long, ...short]])
  file.rewrite([short, long])
  file.close()
  expect([file.lines, replayed(path)]).toEqual([2, [...short, ...long]])
})

it('a commit whose last pieces are missing is not there at all', () => {
  const path = join(folder, 'state.jsonl')
  const file = new JournalFile(path)
  file.append(short)
  file.append(long)
  file.close()
  truncateSync(path, statSync(path).size >> 1)
  expect(replayed(path)).toEqual(short)
  expect(replayed(path)).toEqual(short)
})

it('of a commit that could not be written nothing is left for the next', () => {
  const path = join(folder, 'state.jsonl')
  const file = new JournalFile(path)
  file.append(short)
  expect(() => file.append([...long, ['rows', 'no JSON', { n: 1n }]])).toThrow(TypeError)
  file.append(short)
  file.close()
  expect(replayed(path)).toEqual([...short, ...short])
})
