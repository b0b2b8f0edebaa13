import { describe, expect, it } from 'vitest'
import { seededBytes } from '../db/testing.ts'
import { hashPassword, matchesPassword } from './password.ts'

describe('a password hash', () => {
  it('matches its password however the characters were typed', async () => {
    const hash = await hashPassword('caf\u00e9 密码', seededBytes(1))
    expect(await matchesPassword('cafe\u0301 密码', hash)).toBe(true)
    expect(await matchesPassword('cafe 密码', hash)).toBe(false)
  })

  it('made at another cost is checked at that cost', async () => {
    // scrypt("pleaseletmein", "SodiumChloride", N 16384, r 8, p 1), the first 32 bytes of the vector of RFC 7914.
    const salt = Buffer.from('SodiumChloride').toString('base64url')
    const hash = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex').toString(
      'base64url',
    )
    expect(await matchesPassword('pleaseletmein', `scrypt$16384$8$1$${salt}$${hash}`)).toBe(true)
    expect(await matchesPassword('pleaseletmein', `scrypt$8192$8$1$${salt}$${hash}`)).toBe(false)
  })

  it('that cannot be read matches nothing', async () => {
    for (const stored of ['', 'scrypt', 'plain$x', 'bcrypt$1$2$3$4$5', 'scrypt$16384$8$1$c2FsdA$c2hvcnQ']) {
      expect(await matchesPassword('', stored)).toBe(false)
    }
  })
})
