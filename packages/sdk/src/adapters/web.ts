import { MAX_NOTIFICATION_BYTES } from '../notifications.ts'
import { readStream } from '../read-stream.ts'
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
  return readStream(request.body, { bytes: MAX_NOTIFICATION_BYTES, ms: BODY_MS, tooLong, tooSlow })
}
