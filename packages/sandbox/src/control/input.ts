import type { Context } from 'hono'
import { Refusal } from '../refusal.ts'

const LONGEST_BODY = 1 << 20

/** How many rows a list shows: what `limit` asks for, 100 when that is no number from 1 up, at most 1000. */
export function rowLimit(limit: string | undefined): number {
  return Math.min(1000, Math.max(0, Math.floor(Number(limit))) || 100)
}

/** The JSON object of a request; an absent body is an empty object. */
export async function readInput(context: Context): Promise<Input> {
  const text = await readText(context.req.raw)
  if (text === '') return new Input({})
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal(400, 'BAD_JSON', 'The body is not JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'BAD_JSON', 'The body must be a JSON object.')
  return new Input(value as Record<string, unknown>)
}

/** Stops reading where it becomes too much, whatever length was declared. */
async function readText({ body }: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader!.read()) {
    size += read.value.length
    if (size > LONGEST_BODY) {
      await reader!.cancel()
      throw new Refusal(413, 'TOO_LARGE', 'The body is longer than 1 MiB.')
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Members by name and type; each refusal names the member. */
export class Input {
  readonly raw: Readonly<Record<string, unknown>>
  /** Where this object stands in a larger one, such as `orders[0].`. */
  #place: string

  constructor(raw: Readonly<Record<string, unknown>>, place = '') {
    this.raw = raw
    this.#place = place
  }

  /** A refusal that names the member. */
  refuse(name: string, expected: string): Refusal {
    const field = this.#place + name
    return new Refusal(400, 'BAD_INPUT', `"${field}" ${expected}.`, { field })
  }

  /** A slip of the pen must not go unnoticed: members of other names are refused. */
  only(names: readonly string[]): void {
    const other = Object.keys(this.raw).find((name) => !names.includes(name))
    if (other !== undefined) throw this.refuse(other, `is not known here; there are ${names.join(', ')}`)
  }

  /** The objects of a list, read one after the other; absent is empty. */
  list<Item>(name: string, read: (item: Input) => Item): Item[] {
    const value = this.raw[name] === undefined ? [] : this.raw[name]
    if (!Array.isArray(value)) throw this.refuse(name, 'must be a list')
    return value.map((item: unknown, index) => {
      const place = `${this.#place}${name}[${index}]`
      if (typeof item !== 'object' || item === null || Array.isArray(item))
        throw this.refuse(`${name}[${index}]`, 'must be an object')
      return read(new Input(item as Record<string, unknown>, `${place}.`))
    })
  }

  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined) throw this.refuse(name, 'is required')
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.raw[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || value.length > 4096) throw this.refuse(name, 'must be a text')
    return value
  }

  optionalWhole(name: string): number | undefined {
    const value = this.raw[name]
    if (value === undefined) return undefined
    if (!Number.isSafeInteger(value) || (value as number) < 0)
      throw this.refuse(name, 'must be a whole number, 0 or more')
    return value as number
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.raw[name]
    if (!allowed.includes(value as T)) throw this.refuse(name, `must be one of ${allowed.join(', ')}`)
    return value as T
  }

  optionalOneOf<const T extends string>(name: string, allowed: readonly T[]): T | undefined {
    return this.raw[name] === undefined ? undefined : this.oneOf(name, allowed)
  }

  /** An object of texts; numbers in it are taken as their digits, as JavaScript callers mix them up. */
  texts(name: string): Record<string, string> {
    const value = this.raw[name]
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.refuse(name, 'must be an object')
    const texts: [string, string][] = []
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === 'string' || typeof member === 'number') texts.push([key, String(member)])
    }
    return Object.fromEntries(texts)
  }
}
