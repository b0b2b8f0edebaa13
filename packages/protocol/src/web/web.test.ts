import fc from 'fast-check'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as node from '../index.ts'
import { DecryptError } from '../sealed.ts'
import { vectors } from '../vectors.ts'
import * as web from './index.ts'

const { keys } = vectors
const opens = async (key: string, sealed: node.Sealed): Promise<string | undefined> => {
  try {
    return Buffer.from(await web.aeadDecrypt({ ...sealed, key: web.parseApiV3Key(key) })).toString()
  } catch (error) {
    expect(error).toBeInstanceOf(DecryptError)
    return undefined
  }
}

describe('AEAD_AES_256_GCM without Node', () => {
  it.each(vectors.aes_gcm)('$name ends as the vector says', async (vector) => {
    const { api_v3_key, nonce, associated_data, plaintext, ciphertext_base64: ciphertext } = vector
    const opened = await opens(api_v3_key, { nonce, associated_data, ciphertext })
    expect(opened).toBe(vector.expect === 'ok' ? plaintext : undefined)
  })

  it('opens whatever the Node side sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.option(fc.string({ maxLength: 16 })), async (plaintext, associated_data) => {
        const nonce = 'AnjuTTuf6DLB'
        const ciphertext = node.aeadEncrypt({ key: keys.api_v3_key, nonce, associated_data, plaintext })
        expect(await opens(keys.api_v3_key, { nonce, associated_data, ciphertext })).toBe(plaintext)
      }),
    )
  })

  it('refuses every truncation and every single-bit flip', async () => {
    const nonce = 'AnjuTTuf6DLB'
    const sealed = Buffer.from(node.aeadEncrypt({ key: keys.api_v3_key, nonce, plaintext: '{"total":1}' }), 'base64')
    for (let length = 0; length < sealed.length; length++)
      expect(
        await opens(keys.api_v3_key, { nonce, ciphertext: sealed.subarray(0, length).toString('base64') }),
      ).toBeUndefined()
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      expect(await opens(keys.api_v3_key, { nonce, ciphertext: flipped.toString('base64') })).toBeUndefined()
    }
  })

  it.each(['', 'short', 'x'.repeat(31), 'x'.repeat(33), '密'.repeat(32)])('refuses the key %j', (wrong) => {
    expect(() => web.parseApiV3Key(wrong)).toThrow(/32 bytes/)
  })
})

describe('signatures without Node', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const publicKey = web.parsePublicKey(pair.publicKey.export({ format: 'pem', type: 'spki' }) as string)

  it('hold over the same bytes', async () => {
    const nonce = fc.stringMatching(/^[\x21-\x7e]{1,128}$/)
    await fc.assert(
      fc.asyncProperty(fc.nat(), nonce, fc.uint8Array({ maxLength: 300 }), async (timestamp, nonce, body) => {
        const message = web.answerMessage({ timestamp, nonce, body })
        expect(Buffer.from(message)).toEqual(node.answerMessage({ timestamp, nonce, body }))
        expect(await web.verify(message, node.sign(message, pair.privateKey), publicKey)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('are refused in the same cases as on Node', async () => {
    const message = web.answerMessage({ timestamp: 1, nonce: 'n', body: Buffer.from('{}') })
    const genuine = node.sign(message, pair.privateKey)
    const spelt = fc.tuple(fc.nat(genuine.length - 1), fc.constantFrom(...'AQgw/+-_= \n')).map(([at, character]) => {
      return genuine.slice(0, at) + character + genuine.slice(at + 1)
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), spelt), async (signature) => {
        expect(await web.verify(message, signature, publicKey)).toBe(node.verify(message, signature, pair.publicKey))
      }),
      { numRuns: 500 },
    )
  })
})
