import { NotificationError } from '../errors.ts'
import { MAX_NOTIFICATION_BYTES, type IncomingNotification, type NotificationEvent } from '../notifications.ts'

/** Called with each proven notification. Returning means "done" (204); throwing asks WeChat Pay to send it again (500). */
export type NotificationListener = (event: NotificationEvent) => void | Promise<void>

export interface HandlerOptions {
  /** Sees every refusal and every failure of the listener, after the answer was decided. */
  readonly onError?: (error: unknown) => void
}

export type ParseNotification = (notification: IncomingNotification) => Promise<NotificationEvent>

/** What a handler answers, before it becomes a `Response` or goes to a `ServerResponse`. */
export interface Reply {
  readonly status: number
  /** JSON, or nothing. */
  readonly body?: string
}

export const METHOD_NOT_ALLOWED: Reply = failure(405, 'Notifications are POSTed.')

/** Parses, calls the listener, and decides the answer: 204, 4xx for what cannot be believed, 500 for what should come again. */
export async function replyTo(
  parse: ParseNotification,
  listener: NotificationListener,
  notification: IncomingNotification,
  options: HandlerOptions | undefined,
): Promise<Reply> {
  let event: NotificationEvent
  try {
    event = await parse(notification)
  } catch (error) {
    return refuse(error, options)
  }
  try {
    await listener(event)
    return { status: 204 }
  } catch (error) {
    options?.onError?.(error)
    return failure(500, 'The notification could not be processed.')
  }
}

/** The answer to what was not a believable notification. The words stay general: they go to a stranger. */
export function refuse(error: unknown, options: HandlerOptions | undefined): Reply {
  options?.onError?.(error)
  if (!(error instanceof NotificationError)) return failure(500, 'The notification could not be processed.')
  return failure(
    STATUS[error.reason],
    error.reason === 'body' ? error.message : `The notification was refused: ${error.reason}.`,
  )
}

const STATUS: Readonly<Record<NotificationError['reason'], number>> = {
  header: 401,
  timestamp: 401,
  serial: 401,
  signature: 401,
  body: 400,
  // Genuine, but this side holds another APIv3 key: it must come again once that is mended.
  decrypt: 500,
}

function failure(status: number, message: string): Reply {
  return { status, body: JSON.stringify({ code: 'FAIL', message }) }
}

/** A handler for Web `Request` → `Response`. */
export function webHandler(
  parse: ParseNotification,
  listener: NotificationListener,
  options?: HandlerOptions,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, body } = await answerTo(request, parse, listener, options)
    return new Response(body ?? null, {
      status,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
    })
  }
}

async function answerTo(
  request: Request,
  parse: ParseNotification,
  listener: NotificationListener,
  options: HandlerOptions | undefined,
): Promise<Reply> {
  if (request.method !== 'POST') return METHOD_NOT_ALLOWED
  try {
    const body = await readLimited(request)
    return await replyTo(parse, listener, { headers: request.headers, body }, options)
  } catch (error) {
    return refuse(error, options)
  }
}

async function readLimited(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) throw bodyGone()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > MAX_NOTIFICATION_BYTES) throw tooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

export function tooLong(): NotificationError {
  return new NotificationError(
    'body',
    `The body is longer than ${MAX_NOTIFICATION_BYTES} bytes.`,
    'No notification is that long.',
  )
}

export function bodyGone(): NotificationError {
  return new NotificationError(
    'body',
    'The body was read before this handler saw it, so its signature cannot be checked.',
    'Keep the raw body: register this handler before express.json() and the like, or put express.raw({ type: "*/*" }) in front of it.',
  )
}
