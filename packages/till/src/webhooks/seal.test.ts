import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readMasterKeys } from '../merchants/master-keys.ts'
import { Vault, VaultError } from '../merchants/vault.ts'
import { SecretKeeper } from './seal.ts'

const SECRET = 'whsec_c2VjcmV0'
const HOOK = { mchid: '*', id: 'whe_1' }
const vault = new Vault(readMasterKeys(`k1:${randomBytes(32).toString('base64')}`), randomBytes)

describe('the secret of a webhook endpoint', () => {
  it('rests sealed where there is a master key, and opens for its endpoint alone', () => {
    const keeper = new SecretKeeper(vault)
    const kept = keeper.seal(SECRET, HOOK)
    expect(kept).not.toContain('c2VjcmV0')
    expect(keeper.open(kept, HOOK)).toBe(SECRET)
    expect(() => keeper.open(kept, { mchid: '*', id: 'whe_2' })).toThrow(VaultError)
    expect(() => new SecretKeeper(undefined).open(kept, HOOK)).toThrow(/master key/)
  })

  it('stays readable when it was kept before there was one', () => {
    const kept = new SecretKeeper(undefined).seal(SECRET, HOOK)
    expect(kept).toBe(SECRET)
    expect(new SecretKeeper(vault).open(kept, HOOK)).toBe(SECRET)
  })
})
