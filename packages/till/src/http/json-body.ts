import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from './problem.ts'

/** No request of this API is longer. */
export const BODY_LIMIT = 64 * 1024

/** What is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
const DISCARD_LIMIT = 8 * 1024 * 1024

/** Refuses bodies beyond the limit, before they are kept. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: async (c) => {
    await discardBody(c)
    throw new Problem(413, {
      code: 'PAYLOAD_TOO_LARGE',
      message: `The body is longer than ${BODY_LIMIT} bytes.`,
      hint: 'No request of this API needs that much: check what is sent.',
    })
  },
})

async function discardBody(c: Context): Promise<void> {
  const { body } = c.req.raw
  if (body === null || body.locked || Number(c.req.header('content-length') ?? Infinity) > DISCARD_LIMIT) return
  let read = 0
  for await (const chunk of body) {
    read += chunk.length
    if (read > DISCARD_LIMIT) return
  }
}

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/** Refuses bodies that are not JSON, with a sentence, before any route looks at them. */
export const requireJson: MiddlewareHandler = async (c, next) => {
  if (WRITES.has(c.req.method)) {
    const text = await c.req.text()
    if (text !== '') {
      requireJsonType(c.req.header('content-type'))
      requireObject(text)
    }
  }
  await next()
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
    throw notJson(error instanceof Error ? error.message : 'It cannot be parsed.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notJson('It is not an object.')
}

const notJson = (why: string): Problem =>
  new Problem(400, {
    code: 'INVALID_JSON',
    message: `The body is not a JSON object: ${why.slice(0, 120)}`,
    hint: 'Send one JSON object, in UTF-8.',
  })
