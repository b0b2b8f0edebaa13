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

  constructor(raw: Record<string, unknown>) {
    this.raw = raw
  }

  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined) throw new Refusal(400, 'BAD_INPUT', `"${name}" is required.`, { field: name })
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.raw[name]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || value.length > 4096)
      throw new Refusal(400, 'BAD_INPUT', `"${name}" must be a text.`, { field: name })
    return value
  }

  optionalWhole(name: string): number | undefined {
    const value = this.raw[name]
    if (value === undefined) return undefined
    if (!Number.isSafeInteger(value) || (value as number) < 0) {
      throw new Refusal(400, 'BAD_INPUT', `"${name}" must be a whole number, 0 or more.`, { field: name })
    }
    return value as number
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.raw[name]
    if (!allowed.includes(value as T))
      throw new Refusal(400, 'BAD_INPUT', `"${name}" must be one of ${allowed.join(', ')}.`, { field: name })
    return value as T
  }

  /** An object of texts; numbers in it are taken as their digits, as JavaScript callers mix them up. */
  texts(name: string): Record<string, string> {
    const value = this.raw[name]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refusal(400, 'BAD_INPUT', `"${name}" must be an object.`, { field: name })
    }
    const texts: [string, string][] = []
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === 'string' || typeof member === 'number') texts.push([key, String(member)])
    }
    return Object.fromEntries(texts)
  }
}
