import type { Clock, RandomBytes } from './db/clock.ts'

/** Makes identifiers; see {@link createIds}. */
export type MakeId = (prefix: string) => string

// Crockford's base 32: no i, l, o, u to mistake, and in the order of the character codes, so that text order is time order.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const timeLength = 10
const randomLength = 16

/**
 * Identifiers like `pay_01jz7v5v4k9m2c3t8w0q6r1x5a`: prefix, 10 characters of milliseconds, 16 of chance (80 bits).
 * They sort by time; those one maker makes within a millisecond, or while its clock stands still or steps back, count up.
 */
export function createIds({ clock, random }: { clock: Pick<Clock, 'now'>; random: RandomBytes }): MakeId {
  let time = -1
  let chance = 0n
  return (prefix) => {
    const now = clock.now()
    if (now > time) {
      time = now
      // The highest bit stays free, so that counting up cannot run over.
      chance = toBigint(random(10)) >> 1n
    } else {
      // In steps of chance: whoever knows one identifier cannot guess its neighbour.
      chance += 1n + toBigint(random(6))
    }
    return `${prefix}_${encode(BigInt(time), timeLength)}${encode(chance, randomLength)}`
  }
}

function toBigint(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

function encode(value: bigint, length: number): string {
  let text = ''
  for (let left = value; text.length < length; left >>= 5n) text = alphabet[Number(left & 31n)] + text
  return text
}
