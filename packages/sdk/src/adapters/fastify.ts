import type { IncomingMessage } from 'node:http'
import { headersOf, readNodeBody } from './node.ts'
import { replyTo, type HandlerOptions, type NotificationListener, type NotificationSource } from './reply.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/** What a handler needs of Fastify's request. */
export interface FastifyRequestLike {
  readonly raw: IncomingMessage
  readonly body: unknown
}

/** What a handler needs of Fastify's reply. */
export interface FastifyReplyLike {
  code(status: number): this
  header(name: string, value: string): this
  send(body?: string): unknown
}

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

export async function answerOnFastify(
  source: NotificationSource,
  listener: NotificationListener,
  request: FastifyRequestLike & { readonly rawBody?: unknown },
  reply: FastifyReplyLike,
  options: HandlerOptions | undefined,
  remedy?: string,
): Promise<unknown> {
  const { raw } = request
  const body = (): Promise<Uint8Array | string> => readNodeBody(raw, [request.rawBody, request.body], remedy)
  const answer = await replyTo(source, listener, { method: raw.method, headers: headersOf(raw), body }, options)
  if (!raw.complete) reply.header('connection', 'close')
  if (answer.body !== undefined) reply.header('content-type', 'application/json')
  return reply.code(answer.status).send(answer.body)
}
