import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOBS } from './faults/knobs.ts'
import { readFixtures } from './fixtures/read.ts'
import { startSandbox } from './kit/index.ts'
import { TestSandbox } from './kit/test-sandbox.ts'
import { DEFAULT_RULES } from './options.ts'
import { platformRoutes } from './products/routes.ts'
import { v2Routes } from './v2/routes.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Column "Paths" of the table of products. */
const beginnings = [...readme.matchAll(/^\| [^|]+ \| (`\/[^|]+) \|$/gm)].flatMap(([, cell]) =>
  [...cell!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!),
)

describe('the README', () => {
  it.each(Object.keys(platformRoutes))('names %s among the endpoints with business rules', (route) => {
    const [, path] = route.split(' ')
    expect(beginnings.some((beginning) => path!.startsWith(beginning))).toBe(true)
  })

  it.each(Object.keys(v2Routes).filter((path) => !/^\/(?:sandboxnew|xdc)\//.test(path)))(
    'names %s among those of APIv2',
    (path) => {
      expect(readme).toContain(`\`${path}\``)
    },
  )

  it.each(Object.entries(DEFAULT_RULES))('names the rule %s and its default', (rule, value) => {
    expect(readme).toContain(`\`${rule}: ${JSON.stringify(value)}\``)
  })

  it('shows fixtures that can be taken as they are', async () => {
    const example = /## Fixtures\n[\s\S]*?```json\n([\s\S]*?)```/.exec(readme)![1]!
    const sandbox = await startSandbox({ fixtures: readFixtures(JSON.parse(example)) })
    expect(sandbox.payer('oAlice').balance).toBe(600)
    sandbox.expectSettled()
    await sandbox.close()
  })

  it.each(Object.getOwnPropertyNames(TestSandbox.prototype).filter((name) => name !== 'constructor'))(
    'names %s of the test kit',
    (member) => {
      expect(readme).toMatch(new RegExp(`\\b${member}\\b`))
    },
  )

  it.each(Object.keys(KNOBS))('names the fault %s', (knob) => {
    expect(readme).toContain(`\`${knob}\``)
  })
})
