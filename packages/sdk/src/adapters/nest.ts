import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerOnFastify, type FastifyReplyLike, type FastifyRequestLike } from './fastify-reply.ts'
import { nodeHandler } from './node.ts'
import type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

export type { HandlerOptions, NotificationListener, NotificationSource } from './reply.ts'

/** What `@Req()` and `@Res()` hand over, on either of Nest's platforms. */
export type NestRequest = IncomingMessage | FastifyRequestLike
export type NestResponse = ServerResponse | FastifyReplyLike

const REMEDY = 'create the application with NestFactory.create(AppModule, { rawBody: true }).'

/**
 * Notifications (回调通知) for NestJS 11, on Express and on Fastify. It is called from a controller's method, so guards and
 * injection stay Nest's:
 *
 * ```ts
 * @Controller('notify')
 * export class NotifyController {
 *   readonly #payment = onNotification(wxpay.notifications, async (event) => { … })
 *
 *   @Post('payment')
 *   payment(@Req() req: NestRequest, @Res() res: NestResponse) {
 *     return this.#payment(req, res)
 *   }
 * }
 * ```
 *
 * The application must keep raw bodies (`rawBody: true`). Without it every notification is answered 500, and `onError` is told so.
 */
export function onNotification(
  source: NotificationSource,
  listener: NotificationListener,
  options?: HandlerOptions,
): (request: NestRequest, response: NestResponse) => Promise<void> {
  const onExpress = nodeHandler(source, listener, options, REMEDY)
  return async (request, response) => {
    if ('raw' in request)
      await answerOnFastify(source, listener, request, response as FastifyReplyLike, options, REMEDY)
    else await onExpress(request, response as ServerResponse)
  }
}
