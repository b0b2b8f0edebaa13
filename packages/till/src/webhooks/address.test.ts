import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPublicAddress } from './address.ts'

it.each([
  ['8.8.8.8', true],
  ['1.1.1.1', true],
  ['172.15.255.255', true],
  ['172.32.0.0', true],
  ['100.63.255.255', true],
  ['100.128.0.0', true],
  ['223.255.255.255', true],
  ['168.63.129.15', true],
  ['2606:4700:4700::1111', true],
  ['240e::1', true],
  ['2001:200::1', true],
  // This machine, private, shared (CGNAT), link-local and clouds' metadata.
  ['0.0.0.0', false],
  ['0.1.2.3', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['100.100.100.200', false],
  ['100.127.255.255', false],
  ['169.254.169.254', false],
  ['168.63.129.16', false],
  // Protocols, documentation, benchmarks, 6to4 relays, multicast, reserved, broadcast.
  ['192.0.0.8', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['198.19.255.255', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['192.88.99.1', false],
  ['224.0.0.1', false],
  ['239.255.255.255', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  // Old compatible, mapped, NAT64 in both forms, 6to4, Teredo: an IPv4 address in disguise, whichever it is.
  ['::7f00:1', false],
  ['::8.8.8.8', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b:1::1', false],
  ['2002:7f00:1::1', false],
  ['2001::1', false],
  // Unique local, link-local, the old site-local, multicast, discard-only, documentation.
  ['fc00::1', false],
  ['fd12:3456:789a::1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['100::1', false],
  ['2001:db8::1', false],
  ['3fff::1', false],
  // No addresses.
  ['', false],
  ['localhost', false],
  ['127.1', false],
  ['8.8.8.8.8', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

it('no address of a private network is public, however it is written as IPv6', () => {
  const byte = fc.nat(255)
  fc.assert(
    fc.property(fc.constantFrom('10', '127', '0', '192.168', '169.254'), byte, byte, byte, (start, a, b, c) => {
      const address = [...start.split('.'), a, b, c].slice(0, 4).join('.')
      for (const form of [address, `::ffff:${address}`, `::${address}`, `64:ff9b::${address}`])
        expect(isPublicAddress(form), form).toBe(false)
    }),
  )
})
