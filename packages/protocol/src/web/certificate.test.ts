import fc from 'fast-check'
import { generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vectors } from '../vectors.ts'
import { parseCertificate } from './certificate.ts'
import { parsePublicKey } from './public-key.ts'

const { keys } = vectors
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey

const spkiOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' })
const pemOf = (der: Uint8Array, label = 'CERTIFICATE'): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString('base64')}\n-----END ${label}-----\n`

function der(tag: number, ...content: (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const length = Buffer.from(body.length.toString(16).padStart(body.length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body])
}

interface Parts {
  readonly serial: Uint8Array
  readonly name: string
  readonly from: Date
  readonly to: Date
  readonly version: boolean
  readonly spki?: Uint8Array
}

/** A certificate nobody signed: a reader that only reads takes it as well as any other. */
function certificate({ serial, name, from, to, version, spki = spkiOf(rsa) }: Parts): Buffer {
  const algorithm = der(0x30, der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05))
  const called = der(0x30, der(0x31, der(0x30, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, name))))
  const number = serial[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), serial]) : serial
  const validity = der(0x30, time(from), time(to))
  const head = version ? [der(0xa0, der(0x02, Buffer.from([2])))] : []
  const signed = der(0x30, ...head, der(0x02, number), algorithm, called, validity, called, spki)
  return der(0x30, signed, algorithm, der(0x03, Buffer.alloc(257)))
}

function time(date: Date): Buffer {
  const digits = `${date.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`
  return date.getUTCFullYear() < 2050 ? der(0x17, digits.slice(2)) : der(0x18, digits)
}

const serial = fc.uint8Array({ minLength: 1, maxLength: 20 }).filter((bytes) => bytes[0]! !== 0)
const second = (from: string, to: string): fc.Arbitrary<Date> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => new Date(date.setUTCMilliseconds(0)))
const parts = fc.record({
  serial,
  name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  from: second('1950-01-01', '2049-12-31'),
  to: second('1950-01-01', '2300-01-01'),
  version: fc.boolean(),
})

describe('a certificate read without Node', () => {
  it.each(['merchant', 'platform_certificate_old', 'platform_certificate_new', 'unknown'] as const)(
    'says the same as X509Certificate: %s',
    (name) => expectSame(keys[name].certificate_pem),
  )

  it('says the same as X509Certificate, whatever stands in it', () => {
    fc.assert(
      fc.property(parts, (some) => expectSame(pemOf(certificate(some)))),
      { numRuns: 300 },
    )
  })

  it('is refused with any of its bytes cut off, or more behind it', () => {
    const whole = certificate({
      serial: Buffer.from([9]),
      name: 'x',
      from: new Date(0),
      to: new Date(1e12),
      version: true,
    })
    for (let length = 0; length < whole.length; length++)
      expect(() => parseCertificate(pemOf(whole.subarray(0, length)))).toThrow(TypeError)
    expect(() => parseCertificate(pemOf(Buffer.concat([whole, Buffer.from([5, 0])])))).toThrow(TypeError)
  })

  it('never throws anything but a TypeError, whatever bytes are flipped', () => {
    const whole = certificate({
      serial: Buffer.from([9]),
      name: 'x',
      from: new Date(0),
      to: new Date(1e12),
      version: true,
    })
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const flipped = Buffer.from(whole)
        flipped[at]! ^= mask
        expectTypeErrorAtMost(() => parseCertificate(pemOf(flipped)))
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (some) =>
        expectTypeErrorAtMost(() => parseCertificate(pemOf(some))),
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => expectTypeErrorAtMost(() => parseCertificate(text))))
  })

  it('is refused with a short key, or a key of another kind', () => {
    const some = { serial: Buffer.from([9]), name: 'x', from: new Date(0), to: new Date(1e12), version: true }
    const short = spkiOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey)
    const curve = spkiOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)
    expect(() => parseCertificate(pemOf(certificate({ ...some, spki: short })))).toThrow(/1024 bits; at least 2048/)
    expect(() => parseCertificate(pemOf(certificate({ ...some, spki: curve })))).toThrow(/Expected an RSA public key/)
  })
})

describe('a public key read without Node', () => {
  it('has the bytes Node reads', () => {
    expect(Buffer.from(parsePublicKey(keys.platform_public_key.public_key_pem).spki)).toEqual(
      Buffer.from(keys.platform_public_key.public_key_pem.split('-----')[2]!, 'base64'),
    )
  })

  it('is refused when it is short, of another kind, private, or no key at all', () => {
    const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'spki' }) as string
    expect(() => parsePublicKey(pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey))).toThrow(
      /1024 bits/,
    )
    expect(() => parsePublicKey(pem(generateKeyPairSync('ed25519').publicKey))).toThrow(/Expected an RSA public key/)
    expect(() => parsePublicKey(pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey))).toThrow(
      /Expected an RSA public key/,
    )
    expect(() => parsePublicKey(keys.merchant.private_key_pem)).toThrow(/holds a private key/)
    for (const text of [
      '',
      'pub_key',
      pemOf(Buffer.from([]), 'PUBLIC KEY'),
      pemOf(Buffer.from([0x30, 0x80]), 'PUBLIC KEY'),
    ])
      expect(() => parsePublicKey(text)).toThrow(TypeError)
  })
})

function expectSame(pem: string): void {
  const node = new X509Certificate(pem)
  const { serial_no, notBefore, notAfter, publicKey } = parseCertificate(pem)
  expect({ serial_no, notBefore, notAfter, spki: Buffer.from(publicKey.spki) }).toEqual({
    serial_no: node.serialNumber.toUpperCase(),
    notBefore: new Date(node.validFrom),
    notAfter: new Date(node.validTo),
    spki: spkiOf(node.publicKey),
  })
}

function expectTypeErrorAtMost(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
  }
}
