import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { figuresTable } from '../bench/figures.ts'
import type { Row } from '../bench/row.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { rows } = JSON.parse(read('bench/results/latest.json')) as { rows: Row[] }

it.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s shows the figures of the last bench', (readme, language) => {
  expect(read(readme)).toContain(`<!-- bench -->\n${figuresTable(rows, language)}\n`)
})
