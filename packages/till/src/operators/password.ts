import { scrypt, type ScryptOptions, timingSafeEqual } from 'node:crypto'
import type { RandomBytes } from '../db/clock.ts'

/** The cost of one guess: about 16 MB and 50 ms. Kept beside each hash, so it can be raised later. */
const cost = { N: 16_384, r: 8, p: 1 }
const hashLength = 32
const saltLength = 16

/** Hashes a password with a fresh salt. @returns `scrypt$N$r$p$salt$hash`, base64url */
export async function hashPassword(password: string, random: RandomBytes): Promise<string> {
  const salt = Buffer.from(random(saltLength))
  const hash = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether the password is the hashed one; a hash that cannot be read matches nothing. */
export async function matchesPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = stored.split('$')
  if (scheme !== 'scrypt' || salt === undefined || hash === undefined) return false
  const expected = Buffer.from(hash, 'base64url')
  if (expected.length !== hashLength) return false
  const actual = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(actual, expected)
}

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  // Two ways to type the same character must be the same password.
  const text = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(text, salt, hashLength, { ...options, maxmem: 64 * 1024 * 1024 }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
