import { nodeHandler, type NodeListener } from './node.ts'
import type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/**
 * Notifications (回调通知) for Express 4 and 5: `app.post('/notify/payment', onNotification(wxpay.notifications, listener))`.
 *
 * Register it before `express.json()`; behind it, only `express.json({ verify: (req, res, raw) => { req.rawBody = raw } })` keeps
 * the bytes that were signed. Without them every notification is answered 500, and `onError` is told what to mend.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): NodeListener {
  return nodeHandler(source, listener, options)
}
