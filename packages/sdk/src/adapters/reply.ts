import { NotificationError } from '../errors.ts'
import type { EventReplies } from '../generated/events.gen.ts'
import { QUESTIONS } from '../generated/questions.gen.ts'
import type { HeadersLike } from '../headers.ts'
import { MAX_NOTIFICATION_BYTES, type IncomingNotification, type NotificationEvent } from '../notifications.ts'

/** What the few notifications that are questions want to hear, such as the fee that `PARKING_FEE.QUERY_TRANS_INFO` asks for. */
export type NotificationReply = EventReplies[keyof EventReplies]

/**
 * Called with each proven notification. Returning means "done" (204, or 200 with what was returned where the notification is a
 * question); throwing asks WeChat Pay to send it again (500). WeChat Pay waits 5 s for the answer: store the event, return, and do
 * slow work afterwards.
 */
export type NotificationListener = (
  event: NotificationEvent,
) => void | NotificationReply | Promise<void | NotificationReply>

export interface HandlerOptions {
  /** Sees every refusal and every failure of the listener. What it throws is ignored. */
  readonly onError?: (error: unknown) => void
}

/** Whatever proves notifications: `wxpay.notifications`, or a `NotificationReceiver` of `@wxtill/sdk/web`. */
export interface NotificationSource {
  parse(notification: IncomingNotification): Promise<NotificationEvent>
}

/** A request as a server hands it over. */
export interface Arrival {
  readonly method: string | undefined
  readonly headers: HeadersLike
  /** The raw bytes, or why they cannot be had: a `NotificationError`. */
  readonly body: () => Promise<Uint8Array | string>
}

/** A body that trickles in is given up after this time: WeChat Pay itself waits 5 s for the whole exchange. */
export const BODY_MS = 5_000

/** What a handler answers, before it takes the form its server wants. */
export interface Reply {
  readonly status: number
  /** JSON, or nothing. */
  readonly body?: string
}

/** Parses, calls the listener, and decides the answer: 204, 4xx for what cannot be believed, 500 for what should come again. */
export async function replyTo(
  source: NotificationSource,
  listener: NotificationListener,
  { method, headers, body }: Arrival,
  options: HandlerOptions | undefined,
): Promise<Reply> {
  if (method !== 'POST') return failure(405, 'Notifications are POSTed.')
  let event: NotificationEvent
  try {
    event = await source.parse({ headers, body: await body() })
  } catch (error) {
    return refuse(error, options)
  }
  try {
    return success(event, await listener(event))
  } catch (error) {
    report(error, options)
    return failure(500, 'The notification could not be processed.')
  }
}

/** Only a question is answered with a body: whatever else a listener happens to return is its own business. */
function success({ event_type }: NotificationEvent, answer: unknown): Reply {
  if (answer === undefined || !QUESTIONS.has(event_type)) return { status: 204 }
  return { status: 200, body: JSON.stringify(answer) }
}

/** The answer to what was not a believable notification. The words stay general: they go to a stranger. */
function refuse(error: unknown, options: HandlerOptions | undefined): Reply {
  report(error, options)
  if (!(error instanceof NotificationError)) return failure(500, 'The notification could not be processed.')
  return failure(
    error.answer,
    error.reason === 'body' ? error.message : `The notification was refused: ${error.reason}.`,
  )
}

/** A logger that throws must not decide the answer, nor end the process. */
function report(error: unknown, options: HandlerOptions | undefined): void {
  try {
    options?.onError?.(error)
  } catch {
    // See above.
  }
}

function failure(status: number, message: string): Reply {
  return { status, body: JSON.stringify({ code: 'FAIL', message }) }
}

export function tooSlow(): NotificationError {
  return new NotificationError('body', 'The body did not arrive in time.', 'It comes again.')
}

export function tooLong(): NotificationError {
  return new NotificationError(
    'body',
    `The body is longer than ${MAX_NOTIFICATION_BYTES} bytes.`,
    'No notification is that long.',
    { answer: 413 },
  )
}

/** Something read the body and kept only what it made of it. */
export function bodyGone(
  remedy = 'register this handler before express.json() and the like, or put express.raw({ type: "*/*" }) in front of it.',
): NotificationError {
  return new NotificationError(
    'body',
    'The body was read before this handler saw it, so its signature cannot be checked.',
    `Keep the raw body: ${remedy}`,
    // It may well be genuine: it must come again once the server is mended.
    { answer: 500 },
  )
}
