import type { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { checkFunds, checkPassword, leavePage, openOrder, payOrder } from '../wallet/pay.ts'
import { choosePayer, payerByOpenid } from '../wallet/payers.ts'
import { ownKey } from '../store/state.ts'
import { readInput, rowLimit } from './input.ts'
import { controlOrderView, controlRefundView } from './views.ts'
import type { Platform } from '../platform.ts'
import type { Order, Payer } from '../store/records.ts'

const OUTCOMES = ['success', 'insufficient_funds', 'wrong_password', 'abandon'] as const
type Outcome = (typeof OUTCOMES)[number]

/** Orders as the sandbox's owner sees them, and a payer who does as told. */
export function orderControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/orders', (context) => {
    const { mchid, state: wanted, limit } = context.req.query()
    const found = [...state.orders.values()].filter(
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
    const key = ownKey(context.req.param('mchid'), context.req.param('number'))
    const order = state.orders.get(key)
    if (!order || order.burnt)
      throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在', { message_en: 'There is no such order.' })
    const outcome = input.raw['outcome'] === undefined ? 'success' : input.oneOf('outcome', OUTCOMES)
    const payer = payerFor(platform, order, input.optionalText('openid'))
    const { result, message } = attempt(platform, key, payer, outcome)
    return context.json({ result, message, order: controlOrderView(state.orders.get(key)!) })
  })
}

function newestFirst<Row extends { created_at: number }>(rows: Row[], limit: string | undefined): Row[] {
  return rows.toSorted((a, b) => b.created_at - a.created_at).slice(0, rowLimit(limit))
}

/** Whoever is named; else whom the order is for, or who opened it; else the first. */
function payerFor({ state }: Platform, order: Order, openid: string | undefined): Payer {
  if (openid !== undefined) return choosePayer(state, openid)
  if (order.openid !== undefined) return payerByOpenid(state, order.openid) ?? choosePayer(state)
  return (order.opened_by === undefined ? undefined : state.payers.get(order.opened_by)) ?? choosePayer(state)
}

/** A payer's try, to its end. Only an order that cannot be shown to this payer at all is a refusal. */
function attempt(
  platform: Platform,
  key: string,
  payer: Payer,
  outcome: Outcome,
): { result: Outcome; message: string } {
  const opened = openOrder(platform, platform.state.orders.get(key)!, payer)
  // Whatever comes of it, a try here ends at once: nobody is left at the password page.
  leavePage(platform, opened)
  if (outcome === 'abandon') return { result: 'abandon', message: '用户取消支付' }
  try {
    if (outcome === 'wrong_password') checkPassword(payer, undefined)
    // The chosen outcome is played with an empty wallet, whatever is in it.
    if (outcome === 'insufficient_funds') checkFunds(opened, { ...payer, balance: -1 })
    payOrder(platform, key, payer.id)
    return { result: 'success', message: '支付成功' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'WRONG_PASSWORD') return { result: 'wrong_password', message: error.message }
    if (error.code === 'NOT_ENOUGH') return { result: 'insufficient_funds', message: error.message }
    throw error
  }
}
