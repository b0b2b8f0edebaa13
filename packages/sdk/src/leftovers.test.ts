import { createPrivateKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LocalSigner } from './keys/signer.ts'
import { leftoversOf } from './testing/leftovers.ts'
import { vectors } from './testing/vectors.ts'

const NOTHING = { connections: 1, listeners: 0, timers: 0, warnings: [] }

describe('calls leave nothing behind', () => {
  it('after 500 with one signal: one connection, no listener, no timer', async () => {
    expect(await leftoversOf(500)).toEqual(NOTHING)
  })

  it('nor does a signer in front of a KMS', async () => {
    const local = new LocalSigner(createPrivateKey(vectors.keys.merchant.private_key_pem))
    const privateKey = { sign: (message: string | Uint8Array) => local.sign(message) }
    expect(await leftoversOf(200, { privateKey })).toEqual(NOTHING)
  })
})
