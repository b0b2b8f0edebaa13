import type { IncomingMessage } from 'node:http'
import { headersOf, readNodeBody } from './node.ts'
import { replyTo, type HandlerOptions, type NotificationListener, type NotificationSource } from './reply.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/** What a handler needs of Koa's context. */
export interface KoaContext {
  readonly req: IncomingMessage
  readonly request: object
  status: number
  body: unknown
  set(name: string, value: string): void
}

const REMEDY = 'put this handler before the body parser, or use one that sets ctx.request.rawBody.'

/**
 * Notifications (回调通知) for Koa 2 and 3: `router.post('/notify/payment', onNotification(wxpay.notifications, listener))`.
 *
 * Behind a body parser it takes the `ctx.request.rawBody` that `@koa/bodyparser` keeps. Behind one that keeps none, every
 * notification is answered 500, and `onError` is told what to mend.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): (context: KoaContext) => Promise<void> {
  return async (context) => {
    const { req } = context
    const { rawBody, body: parsed } = context.request as { readonly rawBody?: unknown; readonly body?: unknown }
    // An empty string is what @koa/bodyparser leaves of a type it does not know: the bytes are still on the wire.
    const body = (): Promise<Uint8Array | string> => readNodeBody(req, [rawBody || undefined, parsed], REMEDY)
    const reply = await replyTo(source, listener, { method: req.method, headers: headersOf(req), body }, options)
    if (!req.complete) context.set('connection', 'close')
    if (reply.body !== undefined) context.set('content-type', 'application/json')
    context.body = reply.body ?? null
    context.status = reply.status
  }
}
