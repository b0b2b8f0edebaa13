import { type Confirmation, payThenConfirm, type PayThenConfirmOptions, requestPayment } from '@wxtill/miniprogram'
import type { Backend, Order } from './backend.ts'
import type { Session } from './session.ts'

export interface Purchase {
  readonly wx: Pick<Wechat, 'requestPayment'>
  readonly backend: Backend
  readonly session: Session
  readonly itemId: string
  /** Made once per intent to buy: the same id again is the same order, so an impatient second tap does not buy twice. */
  readonly requestId: string
  readonly schedule?: NonNullable<PayThenConfirmOptions<Order>['schedule']>
}

/** Login → order → payment sheet → the backend's word. Rejects only when no order could be made. */
export async function buy(purchase: Purchase): Promise<Confirmation<Order>> {
  const { wx, backend, session, schedule } = purchase
  const { order, pay } = await session.with((token) =>
    backend.createOrder(token, { item_id: purchase.itemId, request_id: purchase.requestId }),
  )
  return payThenConfirm({
    pay: () => requestPayment(wx, pay),
    query: () => session.with((token) => backend.order(token, order.id)),
    ...(schedule === undefined ? {} : { schedule }),
  })
}

/** An id for one intent to buy. Not a secret: the backend only compares it among orders of the same payer. */
export function newRequestId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`
}
