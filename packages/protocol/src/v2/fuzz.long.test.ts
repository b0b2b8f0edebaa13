import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { vectors } from '../vectors.ts'
import { v2Message, verifyV2 } from './sign.ts'
import { readXml } from './xml.ts'
import { XmlError } from './xml-error.ts'

const key = 'TestOnlyApiV2Key0123456789ABCDEF'
const RUNS = 200_000
const genuine = vectors.v2.notifications.filter(({ expect: verdict }) => verdict === 'accept').map(({ xml }) => xml)
const GENUINE = new Set(genuine.map((xml) => v2Message(readXml(xml))))
const PIECES = [
  '<!DOCTYPE xml [<!ENTITY x "PWNED">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '&x;',
  '&amp;',
  '&#65;',
  '&#x41;',
  '<![CDATA[',
  ']]>',
  '<xml>',
  '</xml>',
  '<sign></sign>',
  '<sign/>',
  '<total_fee>1</total_fee>',
  '<__proto__>1</__proto__>',
  '<?xml version="1.0"?>',
  '<!-- -->',
  '<',
  '>',
  '&',
  '\0',
  '\ud800',
  '中',
]

/** The same documents in every run: a failure can be looked at again by its number. */
function* bytesOf(seed: string): Generator<number> {
  for (let round = 0; ; round++) yield* createHash('sha256').update(`${seed}/${round}`).digest()
}

function fuzzed(number: number): string {
  const random = bytesOf(String(number))
  const below = (limit: number): number => {
    const value = (random.next().value as number) * 256 + (random.next().value as number)
    return value % limit
  }
  let xml = genuine[below(genuine.length)]!
  for (let change = 1 + below(4); change > 0; change--) {
    const at = below(xml.length + 1)
    const length = below(4) === 0 ? below(xml.length) : below(8)
    const piece = below(3) === 0 ? '' : below(2) === 0 ? PIECES[below(PIECES.length)]! : xml.slice(at, at + length)
    const to = below(2) === 0 ? at : Math.min(xml.length, at + length)
    xml = xml.slice(0, at) + piece + xml.slice(to)
  }
  return xml
}

describe('200,000 documents made from genuine ones', () => {
  it('none crashes the reader, none expands an entity, none passes with another content', { timeout: 300_000 }, () => {
    let read = 0
    let passed = 0
    for (let number = 0; number < RUNS; number++) {
      const xml = fuzzed(number)
      try {
        const fields = readXml(xml)
        read++
        let length = 0
        for (const [name, value] of fields) length += name.length + value.length
        if (length > xml.length) throw new Error(`Document ${number} grew.`)
        if (/<!DOCTYPE|<!ENTITY/i.test(xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '')))
          throw new Error(`Document ${number} has a DTD.`)
        if (!verifyV2(fields, key)) continue
        passed++
        if (!GENUINE.has(v2Message(fields))) throw new Error(`Document ${number} is a forgery that passed.`)
      } catch (error) {
        if (!(error instanceof XmlError)) throw error
      }
    }
    // The fuzzer is worth something only while it reaches both sides.
    expect(read).toBeGreaterThan(RUNS / 20)
    expect(passed).toBeGreaterThan(0)
    expect(passed).toBeLessThan(read)
  })
})
