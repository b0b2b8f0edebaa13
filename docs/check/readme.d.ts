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
  const log: (error: unknown) => void
  const resource: unknown
  function holdForAPerson(what: unknown, why: readonly string[]): Promise<void>

  // Keys, and who they belong to.
  const apiV3Key: string
  const id: string
  const key: string
  const cert: string
  const pem: string
  const serial: string
  const mchid: string
  const appid: string
  const kms: Record<'sign' | 'decrypt', (what: object, signal?: AbortSignal) => Promise<string>>

  // What an order is made of.
  const total: number
  const body: string
  const openid: string
  const notify_url: string
  const spbill_create_ip: string
  const transaction_id: string
  const out_order_no: string

  // What a server has in its hands.
  const signedRequest: Request
  const rawBody: Buffer
  const response: ServerResponse
  const fn: (event: NotificationEvent) => Promise<void>
  function markPaid(out_trade_no: string): Promise<void>
  function queryLater(out_trade_no: string): Promise<void>
}
