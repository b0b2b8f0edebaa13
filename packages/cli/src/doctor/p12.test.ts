import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOldP12, p12Advice } from './p12.ts'

const cipher = (last: number) => Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01, last])

describe('isOldP12', () => {
  it.each([
    ['3DES, which Node opens', 3, false],
    ['RC2 with 128 bits', 5, true],
    ['RC2 with 40 bits', 6, true],
    ['RC4, which no archive has', 1, false],
  ])('%s', (_, last, old) => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (before, after) => {
        expect(isOldP12(Buffer.concat([before, cipher(last), after]))).toBe(old)
      }),
    )
  })

  it('takes a modern archive for one: PBES2 stands there instead', () => {
    expect(isOldP12(Buffer.from('300f06092a864886f70d01050d', 'hex'))).toBe(false)
    expect(isOldP12(Buffer.alloc(0))).toBe(false)
  })
})

it('only an old archive needs OpenSSL’s legacy provider', () => {
  expect(p12Advice('a.p12', true)).toContain('openssl pkcs12 -legacy -in a.p12 -nocerts')
  expect(p12Advice('a.p12', false)).toContain('openssl pkcs12 -in a.p12 -clcerts -nokeys')
})
