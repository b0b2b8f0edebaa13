import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KNOBS } from './knobs.ts'
import { FAULT_PRESETS } from './presets.ts'

describe.each(['docs/guide/faults.md', 'docs/zh/guide/faults.md'])('%s', (page) => {
  const text = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8')

  it.each([...Object.keys(KNOBS), ...Object.keys(FAULT_PRESETS)])('names %s', (name) => {
    expect(text).toContain(`\`${name}\``)
  })
})
