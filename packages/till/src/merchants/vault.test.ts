import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMasterKeys } from './master-keys.ts'
import { Vault, VaultError } from './vault.ts'

const OLD = `old:${randomBytes(32).toString('base64')}`
const NEW = `new:${randomBytes(32).toString('base64')}`
const vaultOf = (...keys: string[]) => new Vault(readMasterKeys(keys.join(',')), randomBytes)

describe('master keys', () => {
  it('are read with or without an id, several of them, the first seals', () => {
    const bare = randomBytes(32).toString('base64')
    const keys = readMasterKeys(`${NEW}\n${OLD}, ${bare}`)
    expect(keys.map(({ id }) => id)).toEqual(['new', 'old', expect.stringMatching(/^[0-9a-f]{12}$/)])
    expect(vaultOf(NEW, OLD).prefix).toBe('v1:new:')
  })

  it.each([
    ['nothing', ''],
    ['a short key', randomBytes(31).toString('base64')],
    ['a long key', `a:${randomBytes(33).toString('base64')}`],
    ['no base64', 'a:password'],
    ['an id twice', `old:${randomBytes(32).toString('base64')},${OLD}`],
  ])('are refused when they are %s, without repeating one', (_what, text) => {
    const error = caught(() => readMasterKeys(text))
    expect(error).toBeInstanceOf(TypeError)
    for (const part of text.split(/[,:]/).filter((each) => each.length > 6)) expect(error.message).not.toContain(part)
  })
})

describe('the vault', () => {
  it('opens what it sealed, at the same place, whatever the text', () => {
    const vault = vaultOf(OLD)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => {
        const sealed = vault.seal(text, context)
        expect(vault.open(sealed, context)).toBe(Buffer.from(text).toString())
        expect(sealed).toMatch(/^v1:old:[\w-]+\.[\w-]+$/)
      }),
      { numRuns: 40 },
    )
  })

  it('seals nothing twice alike', () => {
    const vault = vaultOf(OLD)
    expect(vault.seal('secret', 'a')).not.toBe(vault.seal('secret', 'a'))
  })

  it('refuses what was moved to another place', () => {
    const vault = vaultOf(OLD)
    const sealed = vault.seal('secret', 'merchant/1/private_key')
    expect(() => vault.open(sealed, 'merchant/2/private_key')).toThrow(VaultError)
    const key = vault.newDataKey('merchant/1')
    expect(() => vault.openDataKey(key.sealed, 'merchant/2')).toThrow(VaultError)
    const column = key.seal('secret', 'merchant/1/private_key')
    expect(() => key.open(column, 'merchant/1/api_v3_key')).toThrow(VaultError)
    // A text is no key, and a key no text.
    expect(() => vault.openDataKey(`v1:old:${column}`, 'merchant/1')).toThrow(VaultError)
  })

  it('refuses every altered bit, and what is cut short', () => {
    const vault = vaultOf(OLD)
    const key = vault.newDataKey('here')
    const sealed = Buffer.from(key.seal('s', 'here'), 'base64url')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = Buffer.from(sealed)
      altered[bit >> 3] = altered[bit >> 3]! ^ (1 << (bit & 7))
      expect(() => key.open(altered.toString('base64url'), 'here')).toThrow(VaultError)
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => key.open(sealed.subarray(0, length).toString('base64url'), 'here')).toThrow(VaultError)
    }
  })

  it('re-seals under the first master key without touching the text, and then needs the old one no more', () => {
    const sealed = vaultOf(OLD).seal('secret', 'here')
    const both = vaultOf(NEW, OLD)
    expect(both.open(sealed, 'here')).toBe('secret')
    const resealed = both.reseal(sealed, 'here')
    expect(resealed.split('.')[1]).toBe(sealed.split('.')[1])
    expect(vaultOf(NEW).open(resealed, 'here')).toBe('secret')
    expect(caught(() => vaultOf(NEW).open(sealed, 'here')).message).toContain('sealed under the master key old')
    expect(() => both.reseal(sealed, 'there')).toThrow(VaultError)
  })

  it('says that another key of the same id does not open it', () => {
    const other = `old:${randomBytes(32).toString('base64')}`
    expect(() => vaultOf(other).open(vaultOf(OLD).seal('secret', 'here'), 'here')).toThrow(/does not open/)
  })

  it('shows no key when it is printed', () => {
    const [key] = readMasterKeys(OLD)
    const printed = inspect([vaultOf(OLD), key, vaultOf(OLD).newDataKey('here')], { depth: 9, showHidden: true })
    expect(printed).not.toContain(OLD.slice(4))
    expect(printed).not.toContain(key.bytes().toString('hex'))
    expect(printed).not.toMatch(/Buffer|Uint8Array/)
  })
})

function caught(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
