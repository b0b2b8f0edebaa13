import { isUtf8 } from 'node:buffer'
import { XmlError } from './xml-error.ts'

export interface ReadXmlOptions {
  /** Name of the outermost element. Default `xml`. */
  readonly root?: string
  /** A longer document is refused. Default 64 KiB. */
  readonly maxBytes?: number
}

export interface ReadXmlListsOptions extends ReadXmlOptions {
  /**
   * The elements that hold records instead of text. `hblist: 'hbinfo'`: inside `<hblist>` stands any number of `<hbinfo>`.
   * `mchinfo: null`: `<mchinfo>` itself is a record, and may come any number of times.
   */
  readonly lists: Readonly<Record<string, string | null>>
}

/** A document with the lists that were asked for; everything else in it is flat. */
export interface XmlWithLists {
  readonly fields: Map<string, string>
  readonly lists: Map<string, Map<string, string>[]>
}

const MAX_BYTES = 64 * 1024
const MAX_NAME = 64
const CDATA = '<![CDATA['
const CDATA_END = ']]>'
const DECLARATION =
  /^<\?xml version=(["'])1\.[01]\1(?: encoding=(["'])utf-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>/i
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const HALF_PAIR = /\p{Surrogate}/u

/**
 * Reads a flat document such as `<xml><a><![CDATA[v]]></a><total_fee>1</total_fee></xml>`: the whole grammar of APIv2. What a
 * general parser would offer beyond it (DOCTYPE, entities, nesting, attributes, comments) is refused, because it was only ever
 * used to attack. One pass, no recursion, and never more text out than came in.
 *
 * @throws XmlError with the reason and the position.
 */
export function readXml(xml: string | Uint8Array, options: ReadXmlOptions = {}): Map<string, string> {
  return new Reader(textOf(xml, options), {}).document(options.root ?? 'xml').fields
}

/**
 * Like {@link readXml}, for the few answers that hold a list of flat records.
 *
 * @throws XmlError with the reason and the position.
 */
export function readXmlLists(xml: string | Uint8Array, options: ReadXmlListsOptions): XmlWithLists {
  return new Reader(textOf(xml, options), options.lists).document(options.root ?? 'xml')
}

/**
 * Writes a flat document: text as CDATA, numbers bare.
 *
 * @throws TypeError when a name is none, or a text holds characters XML cannot carry.
 */
export function writeXml(fields: Iterable<readonly [name: string, value: string | number]>, root = 'xml'): string {
  let xml = `<${root}>`
  for (const [name, value] of fields) {
    if (!isXmlName(name)) throw new TypeError(`Not a field name: ${JSON.stringify(name.slice(0, 64))}.`)
    xml += `<${name}>${typeof value === 'number' ? value : cdata(name, value)}</${name}>`
  }
  return `${xml}</${root}>`
}

/** Whether a document can have a field of this name. */
export function isXmlName(name: string): boolean {
  return name !== '' && nameEnd(name, 0) === name.length
}

/** Whether XML can carry every character of a text. */
export function isXmlText(text: string): boolean {
  return !FORBIDDEN.test(text) && !HALF_PAIR.test(text)
}

function cdata(name: string, value: string): string {
  if (value === '') return ''
  if (!isXmlText(value)) throw new TypeError(`${name} holds a character that XML cannot carry.`)
  // The end mark inside a value is cut in two sections; a reader joins them.
  return `${CDATA}${value.replaceAll(CDATA_END, `]]${CDATA_END}${CDATA}>`)}${CDATA_END}`
}

function textOf(xml: string | Uint8Array, { maxBytes = MAX_BYTES }: ReadXmlOptions): string {
  const length = typeof xml === 'string' ? Buffer.byteLength(xml) : xml.length
  if (length > maxBytes) throw new XmlError('too_long', 0)
  if (typeof xml === 'string') return xml
  if (!isUtf8(xml)) throw new XmlError('encoding', 0)
  return Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('utf8')
}

class Reader {
  readonly #xml: string
  readonly #lists: ReadonlyMap<string, string | null>
  #at = 0

  constructor(xml: string, lists: ReadXmlListsOptions['lists']) {
    this.#xml = xml
    this.#lists = new Map(Object.entries(lists))
  }

  document(root: string): XmlWithLists {
    const forbidden = FORBIDDEN.exec(this.#xml)
    if (forbidden) throw new XmlError('character', forbidden.index)
    this.#prologue()
    if (!this.#xml.startsWith(`<${root}>`, this.#at)) throw this.#unexpected('root')
    this.#at += root.length + 2
    const read = this.#children(root, this.#lists)
    this.#space()
    if (this.#at !== this.#xml.length) throw this.#unexpected('outside')
    return read
  }

  /** A byte order mark, white space, and at most one declaration of what we assume anyway. */
  #prologue(): void {
    if (this.#xml.startsWith('\ufeff')) this.#at = 1
    this.#space()
    const declaration = DECLARATION.exec(this.#xml.slice(this.#at, this.#at + 100))
    if (declaration) this.#at += declaration[0].length
    this.#space()
  }

  #children(parent: string, mayHold: ReadonlyMap<string, string | null>): XmlWithLists {
    const fields = new Map<string, string>()
    const lists = new Map<string, Map<string, string>[]>()
    const end = `</${parent}>`
    for (;;) {
      this.#space()
      if (this.#xml.startsWith(end, this.#at)) {
        this.#at += end.length
        return { fields, lists }
      }
      const start = this.#at
      const { name, empty } = this.#startTag()
      const record = mayHold.get(name)
      const known = record === null ? undefined : lists.get(name)
      if (fields.has(name) || known) throw new XmlError('duplicate', start)
      if (record === undefined) fields.set(name, empty ? '' : this.#value(name))
      else if (record !== null) lists.set(name, empty ? [] : this.#records(name, record))
      else {
        const further = lists.get(name) ?? []
        further.push(empty ? new Map<string, string>() : this.#children(name, NO_LISTS).fields)
        lists.set(name, further)
      }
    }
  }

  #records(parent: string, record: string): Map<string, string>[] {
    return this.#children(parent, new Map([[record, null]])).lists.get(record) ?? []
  }

  #startTag(): { name: string; empty: boolean } {
    const xml = this.#xml
    if (xml.charCodeAt(this.#at) !== LESS) throw this.#unexpected('outside')
    const from = this.#at + 1
    const to = nameEnd(xml, from)
    if (to === from) throw this.#unexpected('name')
    const empty = xml.startsWith('/>', to)
    if (!empty && xml.charCodeAt(to) !== GREATER) throw new XmlError(faultAfterName(xml, to), to)
    this.#at = to + (empty ? 2 : 1)
    return { name: xml.slice(from, to), empty }
  }

  #value(name: string): string {
    const xml = this.#xml
    let value = ''
    for (;;) {
      const tag = xml.indexOf('<', this.#at)
      if (tag === -1) throw new XmlError('unfinished', xml.length)
      if (tag > this.#at) value += plainText(xml, this.#at, tag)
      this.#at = tag
      if (xml.startsWith(`/${name}>`, tag + 1)) {
        this.#at = tag + name.length + 3
        return value
      }
      if (!xml.startsWith(CDATA, tag))
        throw this.#unexpected(xml.charCodeAt(tag + 1) === SLASH ? 'unfinished' : 'nesting')
      const end = xml.indexOf(CDATA_END, tag + CDATA.length)
      if (end === -1) throw new XmlError('unfinished', xml.length)
      value += xml.slice(tag + CDATA.length, end)
      this.#at = end + CDATA_END.length
    }
  }

  /** The error for what stands here; some things are refused by their own name wherever they stand. */
  #unexpected(otherwise: XmlError['reason']): XmlError {
    const xml = this.#xml
    const at = this.#at
    if (at >= xml.length) return new XmlError('unfinished', at)
    if (xml.startsWith('<?', at)) return new XmlError('instruction', at)
    if (xml.startsWith('<!', at))
      return new XmlError(/^doctype/i.test(xml.slice(at + 2, at + 9)) ? 'doctype' : 'declaration', at)
    if (xml.startsWith('</', at)) return new XmlError('unfinished', at)
    return new XmlError(otherwise, at)
  }

  #space(): void {
    const xml = this.#xml
    let at = this.#at
    for (let code = xml.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9;)
      code = xml.charCodeAt(++at)
    this.#at = at
  }
}

const NO_LISTS: ReadonlyMap<string, null> = new Map()
const LESS = 60
const GREATER = 62
const SLASH = 47

const FIRST = 1
const LATER = 2
const NAME_CODES = nameCodes()

function nameCodes(): Uint8Array {
  const codes = new Uint8Array(128)
  for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_')
    codes[character.charCodeAt(0)] = FIRST | LATER
  for (const character of '0123456789-.') codes[character.charCodeAt(0)] = LATER
  return codes
}

/** Where the name that begins at `from` ends; `from` itself when there is none. */
function nameEnd(text: string, from: number): number {
  let at = from
  let allowed = FIRST
  while (at - from < MAX_NAME && ((NAME_CODES[text.charCodeAt(at)] ?? 0) & allowed) !== 0) {
    allowed = LATER
    at++
  }
  return at
}

function faultAfterName(xml: string, at: number): XmlError['reason'] {
  if (at >= xml.length) return 'unfinished'
  return /[\s/]/.test(xml[at]!) ? 'attribute' : 'name'
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
// Longer than the longest reference that means anything, `&#x10FFFF;`.
const MAX_REFERENCE = 10

function plainText(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to)
  const mark = text.indexOf(CDATA_END)
  if (mark !== -1) throw new XmlError('text', from + mark)
  if (!text.includes('&')) return text
  let plain = ''
  let at = 0
  for (let amp = text.indexOf('&'); amp !== -1; amp = text.indexOf('&', at)) {
    const length = text.slice(amp, amp + MAX_REFERENCE).indexOf(';')
    const character = length === -1 ? undefined : referred(text.slice(amp + 1, amp + length))
    if (character === undefined) throw new XmlError('entity', from + amp)
    plain += text.slice(at, amp) + character
    at = amp + length + 1
  }
  return plain + text.slice(at)
}

/**
 * The five entities, and references to one character by its number. The latter are read although nothing documents them: a
 * platform that writes a rare sign so must be understood, each gives fewer characters than it takes, and none can refer to
 * another, so there is nothing to blow up.
 */
function referred(name: string): string | undefined {
  const known = ENTITIES.get(name)
  if (known !== undefined) return known
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (!match) return undefined
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  if (code === 0 || code > 0x10ffff) return undefined
  const character = String.fromCodePoint(code)
  return isXmlText(character) ? character : undefined
}
