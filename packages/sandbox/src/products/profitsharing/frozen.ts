import { earnerOf, orderKey } from '../../store/state.ts'
import { book, settlesAt } from '../../wallet/ledger.ts'
import { DAY } from '../orders/rules.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

/** What nobody has shared in time goes back to the merchant by itself. */
export function scheduleUnfreeze(platform: Platform, paid: Order): void {
  platform.clock.setAt(
    () => {
      const order = platform.state.orders.get(orderKey(paid))
      if (order?.transaction_id !== paid.transaction_id || order?.sharing_ended) return
      platform.state.commit(() => endSharing(platform, order!))
    },
    paid.success_at! + platform.rules.sharingDays * DAY,
  )
}

/** Nothing more can be shared; what is still under way comes back here if it fails. */
export function endSharing(platform: Platform, order: Order): void {
  platform.state.orders.put(orderKey(order), { ...order, sharing_ended: true })
  releaseRest(platform, order)
}

/** All that is frozen of the order becomes the merchant's own, as if it had never been frozen. */
export function releaseRest(platform: Platform, ended: Order): void {
  const { state } = platform
  const order = state.orders.get(orderKey(ended))!
  const { transaction_id, out_trade_no } = order
  const amount = order.frozen ?? 0
  if (amount === 0) return
  state.orders.put(orderKey(order), { ...order, frozen: 0 })
  book(platform, {
    mchid: earnerOf(order),
    kind: 'other',
    // The balance stays what it was, so no bill shows this line.
    postings: [{ number: transaction_id!, business: '解冻', amount: 0, voucher: out_trade_no, note: '' }],
    parts: { frozen: -amount, unsettled: [{ due: settlesAt(platform, order.success_at!), amount }] },
  })
}
