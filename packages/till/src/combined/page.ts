import type { CashierPayment } from '../cashier/payment.ts'
import type { TillContext } from '../context.ts'
import { renewStaleLinkOf } from '../payments/order-handlers.ts'
import { combinedLife } from './life.ts'
import type { CombinedPayment } from './store.ts'
import { payableCombinedView } from './view.ts'

/** A combination as the cashier's page draws it: one sum, and what it is for. */
export async function combinedPage(combined: CombinedPayment, context: TillContext): Promise<CashierPayment> {
  await renewStaleLinkOf(combined, combinedLife, context)
  const { combine_mchid, combine_out_trade_no, sub_orders, ...view } = await payableCombinedView(combined, context)
  return {
    ...view,
    mchid: combine_mchid,
    out_trade_no: combine_out_trade_no,
    description: '',
    parts: sub_orders.map(({ id, description, amount }) => ({ id, description, total: amount.total })),
  }
}
