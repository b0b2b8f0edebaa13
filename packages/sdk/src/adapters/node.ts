import type { IncomingMessage, ServerResponse } from 'node:http'
import { NotificationError } from '../errors.ts'
import { MAX_NOTIFICATION_BYTES } from '../notifications.ts'
import {
  BODY_MS,
  bodyGone,
  METHOD_NOT_ALLOWED,
  refuse,
  replyTo,
  tooLong,
  tooSlow,
  type HandlerOptions,
  type NotificationListener,
  type ParseNotification,
  type Reply,
} from './web.ts'

/** `(req, res)`; the promise ends when the answer was written and never rejects. */
export type NodeListener = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** A handler for `node:http` and everything built on it. */
export function nodeHandler(
  parse: ParseNotification,
  listener: NotificationListener,
  options?: HandlerOptions,
): NodeListener {
  return async (req, res) => {
    const reply = await answerTo(req, parse, listener, options)
    // A timeout of the framework, or the listener itself, has answered already.
    if (res.headersSent || res.destroyed) return
    if (reply.body !== undefined) res.setHeader('content-type', 'application/json')
    // An unread rest of the body would be taken for the next request.
    if (!req.complete) res.setHeader('connection', 'close')
    res.statusCode = reply.status
    res.end(reply.body)
  }
}

async function answerTo(
  req: IncomingMessage,
  parse: ParseNotification,
  listener: NotificationListener,
  options: HandlerOptions | undefined,
): Promise<Reply> {
  if (req.method !== 'POST') return METHOD_NOT_ALLOWED
  try {
    const body = await rawBody(req)
    // What stands in for a request in tests and under HTTP/2 lacks headersDistinct; joined doubles are refused for their comma.
    const headers = (req.headersDistinct as IncomingMessage['headersDistinct'] | undefined) ?? req.headers
    return await replyTo(parse, listener, { headers, body }, options)
  } catch (error) {
    return refuse(error, options)
  }
}

/** The raw bytes: kept by a framework (`rawBody`), by a raw-body parser (`body`), or still on the wire. */
async function rawBody(req: IncomingMessage & { rawBody?: unknown; body?: unknown }): Promise<Uint8Array | string> {
  for (const kept of [req.rawBody, req.body]) {
    if (typeof kept === 'string' || kept instanceof Uint8Array) return kept
  }
  if (req.readableDidRead) throw bodyGone()
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
