import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPrivateAddress, isPrivateHost } from './private-address.ts'

describe('isPrivateHost', () => {
  it.each([
    ['localhost', true],
    ['shop.localhost', true],
    ['printer.local', true],
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.31.255.255', true],
    ['192.168.0.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['[::1]', true],
    ['[fd00::1]', true],
    ['[fe80::1]', true],
    ['172.32.0.1', false],
    ['8.8.8.8', false],
    ['[2001:db8::1]', false],
    ['shop.example', false],
    ['localhost.example', false],
  ])('%s: %s', (host, expected) => {
    expect(isPrivateHost(host)).toBe(expected)
  })
})

it('every address of a private network is one, and no name is an address', () => {
  fc.assert(
    fc.property(fc.nat(255), fc.nat(255), fc.nat(255), fc.domain(), (a, b, c, name) => {
      expect(isPrivateAddress(`10.${a}.${b}.${c}`)).toBe(true)
      expect(isPrivateAddress(`192.168.${b}.${c}`)).toBe(true)
      expect(isPrivateAddress(name)).toBe(false)
    }),
  )
})
