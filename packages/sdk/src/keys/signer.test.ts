import { createPrivateKey, createVerify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vectors } from '../testing/vectors.ts'
import { isSigner, LocalSigner, readMerchantKey } from './signer.ts'

const { private_key_pem, public_key_pem } = vectors.keys.merchant
const holds = (message: string, signature: string): boolean =>
  createVerify('RSA-SHA256').update(message).verify(public_key_pem, signature, 'base64')

describe('LocalSigner', () => {
  it('signs many messages at once, each correctly', async () => {
    const signer = new LocalSigner(createPrivateKey(private_key_pem))
    const messages = Array.from({ length: 64 }, (_, index) => `message ${index}`)
    const signatures = await Promise.all(messages.map((message) => signer.sign(message)))
    expect(messages.every((message, index) => holds(message, signatures[index]!))).toBe(true)
  })

  it('shows no key', () => {
    expect(JSON.stringify(new LocalSigner(createPrivateKey(private_key_pem)))).toBe('{}')
  })
})

describe('readMerchantKey', () => {
  it('takes PEM, a KeyObject or a signer', () => {
    expect(readMerchantKey(private_key_pem).privateKey?.type).toBe('private')
    expect(readMerchantKey(createPrivateKey(private_key_pem)).signer).toBeInstanceOf(LocalSigner)
    const own = { sign: () => Promise.resolve('x') }
    expect(readMerchantKey(own)).toEqual({ signer: own })
  })

  it('does not take a KeyObject for a signer', () => {
    expect(isSigner(createPrivateKey(private_key_pem))).toBe(false)
  })
})
