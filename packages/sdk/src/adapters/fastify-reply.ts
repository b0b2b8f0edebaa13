import type { IncomingMessage } from 'node:http'
import { headersOf, readNodeBody } from './node.ts'
import { replyTo, type HandlerOptions, type NotificationListener, type NotificationSource } from './reply.ts'

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

/** Answers on Fastify, in whatever way the body was kept. */
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
