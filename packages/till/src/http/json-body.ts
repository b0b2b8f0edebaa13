import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

/** No request of this API is longer. */
export const BODY_LIMIT = 64 * 1024

/** What is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
const DISCARD_LIMIT = 128 * BODY_LIMIT

/** Takes files as they are. */
const FILES = '/v1/bills'

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/** Reads the body once, and refuses what is too long or no JSON object, with a sentence, before any route looks at it. */
export const jsonBody: MiddlewareHandler = async (c, next) => {
  if (c.req.path === FILES) {
    // Whoever asks for its text gets none; its route reads the stream, and limits it.
    Object.assign(c.req.bodyCache, { text: Promise.resolve('') })
  } else if (WRITES.has(c.req.method)) {
    const text = await readText(c.req.raw.body)
    if (text !== '') {
      requireJsonType(c.req.header('content-type'))
      requireObject(text)
    }
    // What hono keeps here it takes for the body from now on.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) })
  }
  await next()
}

async function readText(stream: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream ?? []) {
    length += chunk.length
    if (length <= BODY_LIMIT) chunks.push(chunk)
    else if (length > DISCARD_LIMIT) break
  }
  if (length <= BODY_LIMIT) return Buffer.concat(chunks).toString()
  throw new Problem(413, {
    code: 'PAYLOAD_TOO_LARGE',
    message: `The body is longer than ${BODY_LIMIT} bytes.`,
    hint: 'No request of this API needs that much: check what is sent.',
  })
}

function requireJsonType(type: string | undefined): void {
  if (/^application\/json\s*(?:;|$)/i.test(type ?? '')) return
  throw new Problem(415, {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `The content type is ${type === undefined ? 'missing' : JSON.stringify(type.slice(0, 64))}.`,
    hint: 'Send JSON with "Content-Type: application/json".',
  })
}

function requireObject(text: string): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw notJson(error instanceof Error ? withoutQuotes(error.message) : 'It cannot be parsed.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notJson('It is not an object.')
}

/** Where it went wrong, without the piece of the body that is quoted there: it may be a piece of a key. */
const withoutQuotes = (message: string): string => message.replace(/,? ?(?:\.\.\.)?"[^]*$/, '.')

const notJson = (why: string): Problem =>
  new Problem(400, {
    code: 'INVALID_JSON',
    message: `The body is not a JSON object: ${why.slice(0, 120)}`,
    hint: 'Send one JSON object, in UTF-8.',
  })
