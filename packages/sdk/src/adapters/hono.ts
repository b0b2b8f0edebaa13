import { replyTo, type HandlerOptions, type NotificationListener, type NotificationSource } from './reply.ts'
import { readWebBody, responseOf } from './web.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/** What a handler needs of Hono's context. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request
    /** What middleware has read already. */
    readonly bodyCache: {
      readonly arrayBuffer?: ArrayBuffer | Promise<ArrayBuffer>
      readonly text?: string | Promise<string>
    }
  }
}

/**
 * Notifications (回调通知) for Hono 4, on any runtime: `app.post('/notify/payment', onNotification(wxpay.notifications, listener))`.
 *
 * Middleware may have called `c.req.text()`, `c.req.json()` or `c.req.arrayBuffer()`: Hono keeps what they read. Where something
 * else has emptied `c.req.raw`, every notification is answered 500, and `onError` is told what to mend.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): (context: HonoContext) => Promise<Response> {
  return async ({ req }) => {
    const { method, headers } = req.raw
    return responseOf(await replyTo(source, listener, { method, headers, body: () => rawBody(req) }, options))
  }
}

/** Never `bodyCache.json`: it would have to be serialised again. */
async function rawBody({ raw, bodyCache }: HonoContext['req']): Promise<Uint8Array | string> {
  if (bodyCache.arrayBuffer !== undefined) return new Uint8Array(await bodyCache.arrayBuffer)
  if (bodyCache.text !== undefined) return bodyCache.text
  return readWebBody(raw)
}
