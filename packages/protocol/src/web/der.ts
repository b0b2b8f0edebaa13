/** One element of DER: its tag, its content, and all of its bytes. */
export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array<ArrayBuffer>
  /** Header and content. */
  readonly whole: Uint8Array<ArrayBuffer>
}

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  version: 0xa0,
} as const

/**
 * The elements that fill `bytes`, one after the other.
 *
 * @throws SyntaxError when a length does not fit, or is not written the one way DER allows.
 */
export function readElements(bytes: Uint8Array<ArrayBuffer>): DerElement[] {
  const elements: DerElement[] = []
  for (let at = 0; at < bytes.length;) {
    const element = readElement(bytes, at)
    elements.push(element)
    at += element.whole.length
  }
  return elements
}

/** The elements inside one element of the given tag. */
export function childrenOf(element: DerElement | undefined, tag: number): DerElement[] {
  return readElements(contentOf(element, tag))
}

/** @throws SyntaxError when the element is missing or another one. */
export function contentOf(element: DerElement | undefined, tag: number): Uint8Array<ArrayBuffer> {
  if (element?.tag !== tag) throw new SyntaxError(`Expected the DER tag ${tag}, got ${element?.tag ?? 'nothing'}.`)
  return element.content
}

function readElement(bytes: Uint8Array<ArrayBuffer>, at: number): DerElement {
  const tag = bytes[at]!
  const first = bytes[at + 1] ?? 0x80
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  let length = first < 0x80 ? first : 0
  for (let i = 0; i < lengthBytes; i++) length = length * 256 + (bytes[at + 2 + i] ?? Number.NaN)
  const start = at + 2 + lengthBytes
  // Written so that NaN, a missing byte, is refused.
  const fits = start + length <= bytes.length
  const shortest = first < 0x80 || (length >= 0x80 && lengthBytes <= 4 && bytes[at + 2] !== 0)
  if (!fits || !shortest || (tag & 0x1f) === 0x1f) throw new SyntaxError('Not DER: a length does not fit.')
  return { tag, content: bytes.slice(start, start + length), whole: bytes.slice(at, start + length) }
}
