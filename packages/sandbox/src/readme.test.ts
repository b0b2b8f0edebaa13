import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOBS } from './faults/knobs.ts'
import { DEFAULT_RULES } from './options.ts'
import { platformRoutes } from './products/routes.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('the README', () => {
  it.each(Object.keys(platformRoutes))('names %s among the endpoints with business rules', (route) => {
    expect(readme).toContain(`\`${route}\``)
  })

  it.each(Object.entries(DEFAULT_RULES))('names the rule %s and its default', (rule, value) => {
    expect(readme).toContain(`\`${rule}: ${JSON.stringify(value)}\``)
  })

  it.each(Object.keys(KNOBS))('names the fault %s', (knob) => {
    expect(readme).toContain(`\`${knob}\``)
  })
})
