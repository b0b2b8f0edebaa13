import { createHash } from 'node:crypto'

const HEX = '0123456789ABCDEF'
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'

const scratch = Buffer.alloc(64)

/**
 * A seeded generator (sfc32). RSA keys never come from it, they come from the operating system.
 * The same seed gives the same draws.
 */
export class Random {
  readonly #state = new Uint32Array(4)

  constructor(seed: string) {
    this.reseed(seed)
  }

  /** Starts over, as a new generator with this seed would. */
  reseed(seed: string): void {
    const digest = createHash('sha256').update(seed).digest()
    for (let i = 0; i < 4; i++) this.#state[i] = digest.readUInt32LE(i * 4)
  }

  /** A number from 0 (included) to 1 (excluded). */
  next(): number {
    return this.#uint32() / 2 ** 32
  }

  /** An integer from 0 (included) to `limit` (excluded). */
  integer(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** Upper-case hexadecimal digits. */
  hex(length: number): string {
    return this.#pick(HEX, length)
  }

  alphanumeric(length: number): string {
    return this.#pick(ALPHANUMERIC, length)
  }

  digits(length: number): string {
    return this.#pick(DIGITS, length)
  }

  /** A UUID of version 4. */
  uuid(): string {
    const hex = this.hex(30).toLowerCase()
    const variant = '89ab'[this.integer(4)]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`
  }

  #pick(alphabet: string, length: number): string {
    // A text put together character by character would stay in pieces that cost more than itself.
    const characters = length <= scratch.length ? scratch : Buffer.alloc(length)
    for (let i = 0; i < length; i++) characters[i] = alphabet.charCodeAt(this.integer(alphabet.length))
    return characters.toString('latin1', 0, length)
  }

  #uint32(): number {
    const s = this.#state
    const a = s[0]!
    const b = s[1]!
    const c = s[2]!
    const d = s[3]!
    const result = (a + b + d) >>> 0
    s[3] = d + 1
    s[0] = b ^ (b >>> 9)
    s[1] = c + (c << 3)
    s[2] = ((c << 21) | (c >>> 11)) + result
    return result
  }
}

/** Independent streams: drawing more nonces does not change the next order number. */
export class RandomStreams {
  /** Business numbers, keys' serials, tokens. */
  readonly numbers = new Random('')
  /** Nonces and request ids. */
  readonly wire = new Random('')
  /** Faults with a probability. */
  readonly chance = new Random('')

  constructor(seed: string) {
    this.reseed(seed)
  }

  reseed(seed: string): void {
    this.numbers.reseed(`${seed}/numbers`)
    this.wire.reseed(`${seed}/wire`)
    this.chance.reseed(`${seed}/chance`)
  }
}
