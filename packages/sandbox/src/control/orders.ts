import type { Hono } from 'hono'
import { orderNamed, PAYMENT_OUTCOMES, tryPayment } from '../wallet/try-payment.ts'
import { partsOf } from '../products/combine/parts.ts'
import { readInput, rowLimit } from './input.ts'
import { controlOrderView, controlRefundView, notificationView } from './views.ts'
import type { Owner } from '../store/state.ts'
import type { Platform } from '../platform.ts'

/** Orders as the sandbox's owner sees them, and a payer who does as told. */
export function orderControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/orders', (context) => {
    const { mchid, state: wanted, number, limit } = context.req.query()
    const found = [...state.orders.values(), ...state.combines.values()].filter(
      (order) =>
        !order.burnt &&
        isOf(order, mchid) &&
        (wanted === undefined || order.trade_state === wanted) &&
        (number === undefined || holds(number, order.out_trade_no, order.transaction_id)),
    )
    return context.json({ orders: newestFirst(found, limit).map(controlOrderView) })
  })

  app.get('/refunds', (context) => {
    const { mchid, number, limit } = context.req.query()
    const found = [...state.refunds.values()].filter(
      (refund) =>
        isOf(refund, mchid) &&
        (number === undefined ||
          holds(number, refund.out_refund_no, refund.refund_id, refund.out_trade_no, refund.transaction_id)),
    )
    return context.json({ refunds: newestFirst(found, limit).map(controlRefundView) })
  })

  app.get('/orders/:mchid/:number', (context) => {
    const { mchid, number } = context.req.param()
    const order = orderNamed(platform, { mchid, out_trade_no: number, sub_mchid: context.req.query('sub_mchid') })
    const refunds = order.transaction_id === undefined ? [] : state.refundsByOrder(order.transaction_id)
    const about = new Set([number, ...refunds.map(({ out_refund_no }) => out_refund_no)])
    const notifications = [...state.notifications.values()].filter(
      (sent) => sent.mchid === order.mchid && about.has(sent.number),
    )
    return context.json({
      order: controlOrderView(order),
      ...(order.parts ? { sub_orders: partsOf(state, order).map(controlOrderView) } : {}),
      refunds: refunds.map(controlRefundView),
      notifications: notifications.map(notificationView),
    })
  })

  app.post('/orders/:mchid/:number/pay', async (context) => {
    const input = await readInput(context)
    const { result, message, order } = tryPayment(platform, {
      mchid: context.req.param('mchid'),
      out_trade_no: context.req.param('number'),
      outcome: input.optionalOneOf('outcome', PAYMENT_OUTCOMES) ?? 'success',
      openid: input.optionalText('openid'),
      sub_mchid: input.optionalText('sub_mchid'),
    })
    return context.json({ result, message, order: controlOrderView(order) })
  })
}

/** Ordered by this merchant, or for it. */
function isOf({ mchid, sub_mchid }: Owner, wanted: string | undefined): boolean {
  return wanted === undefined || mchid === wanted || sub_mchid === wanted
}

/** Whether one of these numbers has this piece in it. */
function holds(piece: string, ...numbers: (string | undefined)[]): boolean {
  return numbers.some((number) => number?.includes(piece))
}

function newestFirst<Row extends { created_at: number }>(rows: Row[], limit: string | undefined): Row[] {
  return rows.toSorted((a, b) => b.created_at - a.created_at).slice(0, rowLimit(limit))
}
