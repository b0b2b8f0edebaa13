import type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'
import { webHandler, type WebHandler } from './web.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/**
 * Notifications (回调通知) for a route handler of Next.js (app router), on the Node and the edge runtime:
 * `export const POST = onNotification(wxpay.notifications, listener)` in `app/notify/payment/route.ts`.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): WebHandler {
  return webHandler(source, listener, options)
}
