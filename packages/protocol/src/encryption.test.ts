import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aeadDecrypt, aeadEncrypt, parseApiV3Key } from './aead.ts'
import { parseCertificate } from './certificate.ts'
import { parsePrivateKey, parsePublicKey } from './keys.ts'
import { openNotification, sealNotification } from './notification.ts'
import { oaepDecrypt, oaepEncrypt } from './oaep.ts'
import { DecryptError } from './sealed.ts'
import { vectors } from './vectors.ts'

const { keys } = vectors
const key = keys.api_v3_key

describe('AEAD_AES_256_GCM', () => {
  it.each(vectors.aes_gcm)(
    '$name ends as the vector says',
    ({ api_v3_key, nonce, associated_data, plaintext, ciphertext_base64: ciphertext, expect: verdict }) => {
      const open = () => aeadDecrypt({ key: api_v3_key, nonce, associated_data, ciphertext }).toString()
      if (verdict === 'ok') {
        expect(open()).toBe(plaintext)
        expect(aeadEncrypt({ key: api_v3_key, nonce, associated_data, plaintext })).toBe(ciphertext)
      } else expect(open).toThrow(DecryptError)
    },
  )

  it('treats missing, null and empty associated data alike', () => {
    const ciphertext = aeadEncrypt({ key, nonce: 'AnjuTTuf6DLB', plaintext: 'x' })
    for (const associated_data of [undefined, null, '']) {
      expect(aeadDecrypt({ key, nonce: 'AnjuTTuf6DLB', associated_data, ciphertext }).toString()).toBe('x')
    }
  })

  it('refuses every truncation of the ciphertext, a 4-byte tag included', () => {
    const sealed = Buffer.from(aeadEncrypt({ key, nonce: 'AnjuTTuf6DLB', plaintext: 'a payment' }), 'base64')
    for (let length = 0; length < sealed.length; length++) {
      const ciphertext = sealed.subarray(0, length).toString('base64')
      expect(() => aeadDecrypt({ key, nonce: 'AnjuTTuf6DLB', ciphertext })).toThrow(DecryptError)
    }
  })

  it('refuses every single-bit flip', () => {
    const sealed = Buffer.from(aeadEncrypt({ key, nonce: 'AnjuTTuf6DLB', plaintext: '{"total":1}' }), 'base64')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => aeadDecrypt({ key, nonce: 'AnjuTTuf6DLB', ciphertext: flipped.toString('base64') })).toThrow(
        DecryptError,
      )
    }
  })

  it.each(['', 'short', 'x'.repeat(31), 'x'.repeat(33), '密'.repeat(32)])(
    'refuses the key %j instead of cutting it',
    (wrong) => {
      expect(() => parseApiV3Key(wrong)).toThrow(/32 bytes/)
    },
  )

  it('opens whatever it sealed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 16 }), (plaintext, associated_data) => {
        const ciphertext = aeadEncrypt({ key, nonce: 'AnjuTTuf6DLB', associated_data, plaintext })
        expect(aeadDecrypt({ key, nonce: 'AnjuTTuf6DLB', associated_data, ciphertext }).toString()).toBe(plaintext)
      }),
    )
  })
})

describe('sensitive fields', () => {
  const privateKeys = new Map(
    [keys.platform_public_key, keys.platform_certificate_old, keys.platform_certificate_new, keys.merchant].map(
      (pair) => ['id' in pair ? pair.id : pair.serial_no, pair.private_key_pem],
    ),
  )

  it.each(vectors.oaep)(
    '$name decrypts to the plaintext of the vector',
    ({ key_serial, ciphertext_base64, plaintext }) => {
      expect(oaepDecrypt(ciphertext_base64, parsePrivateKey(privateKeys.get(key_serial)!))).toBe(plaintext)
    },
  )

  it('holds 214 bytes with a 2048-bit key and says so for more', () => {
    const publicKey = parsePublicKey(keys.platform_public_key.public_key_pem)
    const text = '密'.repeat(71)
    expect(oaepDecrypt(oaepEncrypt(text, publicKey), parsePrivateKey(keys.platform_public_key.private_key_pem))).toBe(
      text,
    )
    expect(() => oaepEncrypt(`${text}密`, publicKey)).toThrow(/at most 214 bytes/)
  })

  it('refuses what was made for another key', () => {
    const ciphertext = oaepEncrypt('张三', parsePublicKey(keys.unknown.public_key_pem))
    expect(() => oaepDecrypt(ciphertext, parsePrivateKey(keys.merchant.private_key_pem))).toThrow(DecryptError)
  })
})

describe('notifications', () => {
  it.each(vectors.notifications.filter((vector) => vector.expect === 'accept'))(
    '$name opens to the resource of the vector',
    ({ body, resource_plaintext }) => {
      expect(openNotification(body, key).resource).toEqual(JSON.parse(resource_plaintext))
    },
  )

  it('opens what it sealed', () => {
    const parts = {
      id: 'EV-1',
      create_time: '2026-06-09T18:13:20+08:00',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      original_type: 'transaction',
    }
    const body = sealNotification({
      ...parts,
      associated_data: 'transaction',
      resource: { total: 1 },
      key,
      nonce: 'AnjuTTuf6DLB',
    })
    expect(openNotification(body, key)).toEqual({ ...parts, resource_type: 'encrypt-resource', resource: { total: 1 } })
    expect(() => openNotification(body, 'another key of thirty-two bytes!')).toThrow(DecryptError)
  })

  it.each([
    ['no JSON', '<xml></xml>'],
    ['an array', '[]'],
    ['no resource', '{"id":"1"}'],
    ['another algorithm', '{"id":"1","event_type":"X","resource":{"algorithm":"NONE","ciphertext":"x","nonce":"x"}}'],
  ])('refuses %s with a SyntaxError', (_, body) => {
    expect(() => openNotification(body, key)).toThrow(SyntaxError)
  })

  it('drops names that could reach a prototype', () => {
    const body = sealNotification({
      id: '1',
      create_time: '',
      event_type: 'X',
      summary: '',
      original_type: '',
      associated_data: '',
      resource: '{"__proto__":{"paid":true},"\\u005f_proto__":{"paid":true},"constructor":1,"a":2}',
      key,
      nonce: 'AnjuTTuf6DLB',
    })
    expect(openNotification(body, key).resource).toEqual({ a: 2 })
  })
})

describe('keys', () => {
  it('reads serial and dates of a certificate', () => {
    const { serial_no, certificate_pem } = keys.platform_certificate_new
    const certificate = parseCertificate(certificate_pem)
    expect(certificate.serial_no).toBe(serial_no)
    expect(certificate.notAfter.getTime()).toBeGreaterThan(certificate.notBefore.getTime())
  })

  it('refuses a short key, another kind of key and mixed-up files, each with its reason', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(() => parsePrivateKey(short.privateKey)).toThrow(/1024 bits; at least 2048/)
    expect(() => parsePrivateKey(curve.privateKey)).toThrow(/Expected an RSA private key, got ec/)
    expect(() => parsePublicKey(keys.merchant.private_key_pem)).toThrow(/holds a private key/)
    expect(() => parsePrivateKey(keys.merchant.public_key_pem)).toThrow(TypeError)
    expect(() => parseCertificate('not a certificate')).toThrow(/Not a readable certificate/)
  })

  it('never quotes the key in an error', () => {
    const broken = keys.merchant.private_key_pem.replace('MIIE', '!!!!')
    expect(() => parsePrivateKey(broken)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(broken.slice(40, 60)) as string }),
    )
  })
})
