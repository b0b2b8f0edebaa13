import { formatRfc3339 } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { paymentCode } from '../products/codepay/codes.ts'
import { giveUp } from '../products/codepay/pay.ts'
import { leavePage, openOrder } from '../wallet/pay.ts'
import { choosePayer } from '../wallet/payers.ts'
import { readInput } from './input.ts'
import { byToken, cashier } from './phone.ts'
import { controlOrderView } from './views.ts'
import type { Platform } from '../platform.ts'

/** The payment code on the phone's screen, and the password page that comes up once it was scanned. */
export function paymentCodeControl(app: Hono, platform: Platform): void {
  const { state } = platform

  app.get('/phone/payment-code', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const { auth_code, expires_at } = state.commit(() => paymentCode(platform, payer))
    return context.json({ auth_code, expires_at: formatRfc3339(expires_at) })
  })

  app.get('/phone/paying', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const waiting = [...state.orders.values()].filter(
      ({ trade_state, opened_by }) => trade_state === 'USERPAYING' && opened_by === payer.id,
    )
    return context.json({ orders: waiting.map((order) => cashier(platform, order, payer)) })
  })

  app.post('/phone/cancel', async (context) => {
    const input = await readInput(context)
    const payer = choosePayer(state, input.text('openid'))
    const order = openOrder(platform, byToken(platform, input.text('token')), payer)
    leavePage(platform, order)
    giveUp(platform, order, 'cancelled')
    return context.json({ order: controlOrderView(byToken(platform, order.prepay_id)) })
  })
}
