// What the sdk's README takes for granted besides; the guides declare what they use.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NotificationEvent } from '@wxtill/sdk'

declare global {
  const out_trade_no: string
  // Express and Hono at once.
  const app: {
    post(
      path: string,
      handler: (
        context: IncomingMessage & { readonly req: { readonly raw: Request } },
        response: ServerResponse,
      ) => unknown,
    ): void
  }
  const handle: (request: Request) => Promise<Response>
  const fn: (event: NotificationEvent) => Promise<void>
  function markPaid(out_trade_no: string): Promise<void>
  function queryLater(out_trade_no: string): Promise<void>
}
