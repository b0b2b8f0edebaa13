import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(root + path, 'utf8')

/** Rows of a checklist: what stands under "where", and the test that proves it. */
function rowsOf(page: string): { places: string[]; file: string; name: string }[] {
  return [...read(page).matchAll(/^\| [^|]+ \| ([^|]+) \| `([^`]+)` › (.+) \|$/gm)].map((match) => {
    const [, where = '', file = '', name = ''] = match
    return { places: [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place), file, name }
  })
}

describe.each(['docs/go-live-checklist.md', 'docs/zh/go-live-checklist.md', 'SECURITY.md'])('%s', (page) => {
  it('names places and tests that exist', () => {
    const rows = rowsOf(page)
    expect(rows.length).toBeGreaterThanOrEqual(24)
    for (const { places, file, name } of rows) {
      for (const place of places) expect(existsSync(root + place), place).toBe(true)
      expect(read(file), `${file} › ${name}`).toContain(name)
    }
  })
})
