import type { Hono } from 'hono'
import { PAYMENT_OUTCOMES, tryPayment } from '../wallet/try-payment.ts'
import { readInput, rowLimit } from './input.ts'
import { controlOrderView, controlRefundView } from './views.ts'
import type { Platform } from '../platform.ts'

/** Orders as the sandbox's owner sees them, and a payer who does as told. */
export function orderControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/orders', (context) => {
    const { mchid, state: wanted, limit } = context.req.query()
    const found = [...state.orders.values(), ...state.combines.values()].filter(
      (order) =>
        !order.burnt &&
        (mchid === undefined || order.mchid === mchid) &&
        (wanted === undefined || order.trade_state === wanted),
    )
    return context.json({ orders: newestFirst(found, limit).map(controlOrderView) })
  })

  app.get('/refunds', (context) => {
    const { mchid, limit } = context.req.query()
    const found = [...state.refunds.values()].filter((refund) => mchid === undefined || refund.mchid === mchid)
    return context.json({ refunds: newestFirst(found, limit).map(controlRefundView) })
  })

  app.post('/orders/:mchid/:number/pay', async (context) => {
    const input = await readInput(context)
    const { result, message, order } = tryPayment(platform, {
      mchid: context.req.param('mchid'),
      out_trade_no: context.req.param('number'),
      outcome: input.optionalOneOf('outcome', PAYMENT_OUTCOMES) ?? 'success',
      openid: input.optionalText('openid'),
    })
    return context.json({ result, message, order: controlOrderView(order) })
  })
}

function newestFirst<Row extends { created_at: number }>(rows: Row[], limit: string | undefined): Row[] {
  return rows.toSorted((a, b) => b.created_at - a.created_at).slice(0, rowLimit(limit))
}
