import { NotificationError } from '../errors.ts'
import { MAX_NOTIFICATION_BYTES, type IncomingNotification, type NotificationEvent } from '../notifications.ts'

/** Called with each proven notification. Returning means "done" (204); throwing asks WeChat Pay to send it again (500). */
export type NotificationListener = (event: NotificationEvent) => void | Promise<void>

export interface HandlerOptions {
  /** Sees every refusal and every failure of the listener. What it throws is ignored. */
  readonly onError?: (error: unknown) => void
}

export type ParseNotification = (notification: IncomingNotification) => Promise<NotificationEvent>

/** A body that trickles in is given up after this time: WeChat Pay itself waits 5 s for the whole exchange. */
export const BODY_MS = 5_000

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
    report(error, options)
    return failure(500, 'The notification could not be processed.')
  }
}

/** A logger that throws must not decide the answer, nor end the process. */
function report(error: unknown, options: HandlerOptions | undefined): void {
  try {
    options?.onError?.(error)
  } catch {
    // See above.
  }
}

/** The answer to what was not a believable notification. The words stay general: they go to a stranger. */
export function refuse(error: unknown, options: HandlerOptions | undefined): Reply {
  report(error, options)
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
    return Buffer.concat(chunks, length)
  } finally {
    clearTimeout(timer)
    void reader.cancel().catch(() => {})
  }
}

export function tooSlow(): NotificationError {
  return new NotificationError('body', 'The body did not arrive in time.', 'It comes again.')
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
