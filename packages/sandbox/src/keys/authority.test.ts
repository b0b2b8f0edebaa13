import { createPublicKey, X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCertificate } from '@wxtill/protocol'
import { Authority } from './authority.ts'
import { pooledPrivateKey } from './key-pool.ts'

let authorityKey: string
let key: string
beforeAll(async () => {
  ;[authorityKey, key] = await Promise.all([pooledPrivateKey('authority'), pooledPrivateKey('certificate')])
})

const SUBJECT = { CN: '1900000001', O: 'wxtill sandbox merchant' }

describe('a certificate', () => {
  it.each([
    ['56AA2E8CD67911EA0DAE015C8AC69296BAF9D722', 2026, 2031],
    ['0100000000000000000000000000000000000001', 2026, 2031],
    ['F0000000000000000000000000000000000000FF', 2048, 2053],
  ])('with the serial %s says what it was issued for, and is signed by the authority', async (serial, from, to) => {
    const notBefore = Date.UTC(from, 5, 9, 10, 13, 20)
    const notAfter = Date.UTC(to, 5, 9, 10, 13, 20)
    const pem = await new Authority(authorityKey).issue({ serial, subject: SUBJECT, key, notBefore, notAfter })
    const parsed = parseCertificate(pem)
    expect([parsed.notBefore.getTime(), parsed.notAfter.getTime()]).toEqual([notBefore, notAfter])
    expect(BigInt(`0x${parsed.serial_no}`)).toBe(BigInt(`0x${serial}`))
    expect(parsed.publicKey.equals(createPublicKey(key))).toBe(true)
    const x509 = new X509Certificate(pem)
    expect(x509.verify(createPublicKey(authorityKey))).toBe(true)
    expect(x509.verify(createPublicKey(key))).toBe(false)
    expect(x509.ca).toBe(false)
    expect(x509.subject.split('\n')).toEqual(['O=wxtill sandbox merchant', 'CN=1900000001'])
  })
})
