import { readXmlLists } from '@wxtill/protocol'
import { V2_INTEGER_ANSWERS, type V2RouteFacts } from '../generated/v2/facts.gen.ts'

/** A value of an answer or notification: whole numbers where the catalogue says so, text everywhere else. */
export type V2Value = string | number | readonly V2Record[] | V2Record

/** Fields by name, without a prototype: a field may be called `__proto__`. */
export interface V2Record {
  [name: string]: V2Value
}

/** A document in both forms: as it came, for its sign, and as it is read. */
export interface V2Document {
  readonly fields: ReadonlyMap<string, string>
  readonly record: V2Record
  /** It holds lists, which no sign covers. */
  readonly hasLists: boolean
}

const MAX_BYTES = 1024 * 1024

/**
 * Reads the document of an answer, of up to 1 MiB.
 *
 * @throws XmlError when it is not flat XML (but for the lists of this route), RangeError when a number is none.
 */
export function readDocument(body: Uint8Array, { lists = {} }: Pick<V2RouteFacts, 'lists'>): V2Document {
  const read = readXmlLists(body, { lists, maxBytes: MAX_BYTES })
  const record = recordOf(read.fields)
  for (const [name, records] of read.lists) {
    const inner = lists[name]
    const list = records.map((one) => recordOf(one))
    record[name] = inner ? Object.assign(bare(), { [inner]: list }) : list
  }
  return { fields: read.fields, record, hasLists: read.lists.size > 0 }
}

/**
 * Gives fields the types the catalogue knows. Empty ones are left out: they say nothing, and take no part in a sign.
 *
 * @throws RangeError naming a field that should be a whole number and is not.
 */
export function recordOf(fields: ReadonlyMap<string, string>): V2Record {
  const record = bare()
  for (const [name, text] of fields) {
    if (text !== '') record[name] = isInteger(name) ? wholeNumber(name, text) : text
  }
  return record
}

function bare(): V2Record {
  return Object.create(null) as V2Record
}

function isInteger(name: string): boolean {
  return V2_INTEGER_ANSWERS.has(name) || V2_INTEGER_ANSWERS.has(name.replace(/(?:_\d{1,4}){1,2}$/, ''))
}

function wholeNumber(name: string, text: string): number {
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} is not a whole number.`)
  return value
}
