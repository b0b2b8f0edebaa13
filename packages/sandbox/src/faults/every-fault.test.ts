import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** How many faults each table of them has: notifications, signatures and keys, transport, bills, parking. */
const TABLES = { N: 17, K: 18, T: 17, B: 12, P: 14 }

const codes = Object.entries(TABLES).flatMap(([table, count]) =>
  Array.from({ length: count }, (_, index) => `${table}${index + 1}`),
)

const sources = new URL('..', import.meta.url)
const tests = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => readFileSync(new URL(path, sources), 'utf8'))
  .join('\n')

it.each(codes)('a test names the fault %s', (code) => {
  // At its end or, in a pair of brackets, anywhere: '… (N1)', '… (K1, K3)', 'P1: …'.
  const named = new RegExp(`['"].*\\((?:[A-Z]\\d+, )*${code}[,)].*['"]|'${code}: `)
  expect(named.test(tests)).toBe(true)
})
