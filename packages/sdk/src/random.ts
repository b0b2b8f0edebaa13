import { randomFillSync } from 'node:crypto'

/** Where the SDK takes its random bytes: nonces and the jitter of retries. */
export type RandomBytes = (size: number) => Uint8Array

/** Random bytes from the operating system, drawn 4 KiB at a time: one call a nonce would cost more than the nonce. */
export function pooledRandom(): RandomBytes {
  const pool = Buffer.alloc(4096)
  let used = pool.length
  return (size) => {
    if (used + size > pool.length) {
      randomFillSync(pool)
      used = 0
    }
    used += size
    return pool.subarray(used - size, used)
  }
}

/** A `nonce_str`: 32 upper-case hex digits. */
export function nonce(random: RandomBytes): string {
  return Buffer.from(random(16)).toString('hex').toUpperCase()
}

/** A number in [0, 1). */
export function fraction(random: RandomBytes): number {
  return Buffer.from(random(4)).readUInt32BE(0) / 2 ** 32
}
