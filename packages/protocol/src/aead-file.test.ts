import fc from 'fast-check'
import { createCipheriv, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DecryptError } from './sealed.ts'
import { AeadFileReader } from './aead-file.ts'

const KEY = '0123456789abcdef0123456789ABCDEF'
const NONCE = 'a8607ef79034c49c'

function sealed(plain: Uint8Array, nonce = NONCE): Buffer {
  const cipher = createCipheriv('aes-256-gcm', KEY, nonce)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function open(file: Uint8Array, size: number, nonce = NONCE): Buffer {
  const reader = new AeadFileReader({ key: KEY, nonce })
  const parts: Buffer[] = []
  for (let at = 0; at < file.length; at += size) parts.push(reader.push(file.subarray(at, at + size)))
  reader.end()
  return Buffer.concat(parts)
}

describe('a sealed file', () => {
  it('opens to what was sealed, however it is cut, with a nonce of 12 or 16 characters', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(NONCE, 'yd92bNzgnjSB'),
        (plain, size, nonce) => {
          expect(open(sealed(plain, nonce), size, nonce)).toEqual(Buffer.from(plain))
        },
      ),
    )
  })

  it('with any bit turned, or cut anywhere, is refused at its end', () => {
    const file = sealed(randomBytes(40))
    for (let bit = 0; bit < file.length * 8; bit++) {
      const altered = Buffer.from(file)
      altered[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => open(altered, 13)).toThrow(DecryptError)
    }
    for (let length = 0; length < file.length; length++) {
      expect(() => open(file.subarray(0, length), 13)).toThrow(DecryptError)
    }
  })

  it.each([
    [{ key: 'short', nonce: NONCE }],
    [{ key: KEY, nonce: 'short' }],
    [{ key: KEY, nonce: `${NONCE}0` }],
    [{ key: KEY, nonce: '粤粤粤粤' }],
  ])('is not begun with %j', (parts) => {
    expect(() => new AeadFileReader(parts)).toThrow(TypeError)
  })
})
