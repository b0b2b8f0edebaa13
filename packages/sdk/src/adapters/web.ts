import { MAX_NOTIFICATION_BYTES } from '../notifications.ts'
import {
  BODY_MS,
  bodyGone,
  replyTo,
  tooLong,
  tooSlow,
  type HandlerOptions,
  type NotificationListener,
  type NotificationSource,
  type Reply,
} from './reply.ts'

/** A handler for Web `Request` → `Response`. */
export type WebHandler = (request: Request) => Promise<Response>

/** A handler for every server that speaks Web `Request` and `Response`. */
export function webHandler(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): WebHandler {
  return async (request) => {
    const { method, headers } = request
    return responseOf(await replyTo(source, listener, { method, headers, body: () => readWebBody(request) }, options))
  }
}

export function responseOf({ status, body }: Reply): Response {
  return new Response(body ?? null, {
    status,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
  })
}

/** The raw bytes of a request, at most 64 KiB, within 5 s. */
export async function readWebBody(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) throw bodyGone('no middleware may read the request before this handler does.')
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    void reader.cancel().catch(() => {})
  }, BODY_MS)
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > MAX_NOTIFICATION_BYTES) throw tooLong()
      chunks.push(next.value)
    }
    if (late) throw tooSlow()
    return joined(chunks, length)
  } finally {
    clearTimeout(timer)
    void reader.cancel().catch(() => {})
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
