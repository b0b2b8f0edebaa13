import type { IncomingMessage, ServerResponse } from 'node:http'
import { NotificationError } from '../errors.ts'
import type { HeadersLike } from '../headers.ts'
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
} from './reply.ts'

/** `(req, res)`; the promise ends when the answer was written and never rejects. */
export type NodeListener = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** A handler for `node:http` and everything built on it. */
export function nodeHandler(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
  remedy?: string,
): NodeListener {
  return async (req: IncomingMessage & Kept, res) => {
    const body = (): Promise<Uint8Array | string> => readNodeBody(req, [req.rawBody, req.body], remedy)
    const reply = await replyTo(source, listener, { method: req.method, headers: headersOf(req), body }, options)
    // A timeout of the framework, or the listener itself, has answered already.
    if (res.headersSent || res.destroyed) return
    if (reply.body !== undefined) res.setHeader('content-type', 'application/json')
    // An unread rest of the body would be taken for the next request.
    if (!req.complete) res.setHeader('connection', 'close')
    res.statusCode = reply.status
    res.end(reply.body)
  }
}

/** What frameworks and their parsers leave on a request. */
interface Kept {
  readonly rawBody?: unknown
  readonly body?: unknown
}

/** Every header as often as it came. */
export function headersOf(req: IncomingMessage): HeadersLike {
  // What stands in for a request in tests and under HTTP/2 lacks headersDistinct; joined doubles are refused for their comma.
  return (req.headersDistinct as IncomingMessage['headersDistinct'] | undefined) ?? req.headers
}

/** The raw bytes: kept by a framework or by a raw-body parser, or still on the wire. */
export async function readNodeBody(
  req: IncomingMessage,
  kept: readonly unknown[],
  remedy?: string,
): Promise<Uint8Array | string> {
  for (const body of kept) {
    if (typeof body === 'string' || body instanceof Uint8Array) return body
  }
  if (req.readableDidRead) throw bodyGone(remedy)
  return readLimited(req)
}

function readLimited(req: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const timer = setTimeout(() => stop(tooSlow()), BODY_MS)
    const stop = (error?: Error): void => {
      clearTimeout(timer)
      req.off('data', onData).off('end', onEnd).off('error', onCut).off('close', onCut)
      req.pause()
      if (error) reject(error)
    }
    const onData = (chunk: Buffer): void => {
      length += chunk.length
      if (length > MAX_NOTIFICATION_BYTES) stop(tooLong())
      else chunks.push(chunk)
    }
    const onEnd = (): void => {
      stop()
      resolve(Buffer.concat(chunks, length))
    }
    const onCut = (): void => stop(new NotificationError('body', 'The body was cut.', 'It comes again.'))
    req.on('data', onData).on('end', onEnd).on('error', onCut).on('close', onCut)
  })
}
