import type { IncomingMessage } from 'node:http'
import { answerOnFastify, type FastifyReplyLike, type FastifyRequestLike } from './fastify-reply.ts'
import type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

export type { FastifyReplyLike, FastifyRequestLike } from './fastify-reply.ts'
export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/** What the plugin needs of Fastify's instance. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: never, payload: IncomingMessage, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  post(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown
}

/**
 * Notifications (回调通知) for Fastify 5, as a plugin:
 * `app.register(onNotification(wxpay.notifications, listener), { prefix: '/notify/payment' })`.
 *
 * Inside it no content type is parsed, so the signed bytes are there whatever parsers the rest of the application has.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers()
    // The body stays a stream: read here, it has our limits and our answers.
    app.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    app.post('/', (request, reply) => answerOnFastify(source, listener, request, reply, options))
  }
}
