import { describe, expect, it } from 'vitest'
import { REPEATABLE_WRITES } from './repeatable.ts'
import { parseRoute } from './route.ts'

const routes = REPEATABLE_WRITES.flatMap((row) => row.routes)

describe('the table of repeatable writes', () => {
  it('gives a reason for every row, and every route once', () => {
    for (const { why } of REPEATABLE_WRITES) expect(why).toMatch(/^[A-Z].{20,}[.)]$/)
    expect(new Set(routes).size).toBe(routes.length)
  })

  it.each(routes)('%s is a write, and none that pays by a code of one use', (route) => {
    expect(parseRoute(route).method).toBe('POST')
    expect(route).not.toMatch(/codepay$|scannedpos$/)
  })
})
