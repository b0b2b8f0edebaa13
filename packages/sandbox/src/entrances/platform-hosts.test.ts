import { describe, expect, it } from 'vitest'
import { catalogue } from '@wxtill/catalogue'
import { PLATFORM_HOSTS } from './platform-hosts.ts'

const BASES = [...catalogue.endpoints, ...catalogue.v2.endpoints].flatMap(({ baseUri }) => baseUri ?? [])

describe('the hosts of the platform', () => {
  it('are more than one in the catalogue', () => {
    expect(new Set(BASES).size).toBeGreaterThan(3)
  })

  it.each([...new Set(BASES)])('include that of %s', (base) => {
    expect(PLATFORM_HOSTS).toContain(new URL(base).hostname)
  })
})
