/** The little of DER (ITU-T X.690) that a certificate needs. */

const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), length(content.length), content])
}

function length(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes])
  const digits: number[] = []
  for (let rest = bytes; rest > 0; rest >>= 8) digits.unshift(rest & 0xff)
  return Buffer.from([0x80 | digits.length, ...digits])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(TAG.sequence, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => element(TAG.set, ...parts)
export const octetString = (content: Uint8Array): Buffer => element(TAG.octetString, content)
export const utf8 = (text: string): Buffer => element(TAG.utf8String, Buffer.from(text))
export const nothing = (): Buffer => element(TAG.null)
export const isTrue = (): Buffer => element(TAG.boolean, Buffer.from([0xff]))

/** An explicit context tag, `[n]`. */
export const tagged = (number: number, content: Uint8Array): Buffer => element(0xa0 | number, content)

/** A positive integer from hexadecimal digits. */
export function integer(hex: string): Buffer {
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  // A first bit of 1 would make it negative.
  return bytes[0]! >= 0x80 ? element(TAG.integer, Buffer.from([0]), bytes) : element(TAG.integer, bytes)
}

export function bitString(content: Uint8Array, unusedBits = 0): Buffer {
  return element(TAG.bitString, Buffer.from([unusedBits]), content)
}

/** An object identifier such as `2.5.4.3`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const digits = [arc & 0x7f]
    for (let left = arc >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80)
    bytes.push(...digits)
  }
  return element(TAG.oid, Buffer.from(bytes))
}

/** A time of a certificate: two digits of the year until 2049, four from then on. */
export function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '')
  const isShort = new Date(ms).getUTCFullYear() < 2050
  return element(isShort ? TAG.utcTime : TAG.generalizedTime, Buffer.from(isShort ? digits.slice(2) : digits))
}
