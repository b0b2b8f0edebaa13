import { earnerOf, orderKey } from '../../store/state.ts'
import { availableOf, minus, takeUnsettled, unsettledOf } from '../../wallet/account.ts'
import { book, settlesAt } from '../../wallet/ledger.ts'
import { feeBack } from '../bills/fee.ts'
import { divideRefund, settlementRefund, settlementTotal } from '../coupons/money.ts'
import type { Platform } from '../../platform.ts'
import type { Refund } from '../../store/order-records.ts'
import type { RefundCase } from './rules.ts'

/** What a refund takes from where. What comes back of the fee lessens what has to be taken. */
export type RefundMoney = Required<Pick<Refund, 'fee_back' | 'from_frozen' | 'from_unsettled'>> &
  Pick<Refund, 'funds_account' | 'from'>

/**
 * Where the money of a refund comes from: what of the order is still frozen for sharing, then unsettled money, then available
 * money; unless the request names its accounts [?].
 *
 * @returns undefined when the money does not reach.
 */
export function refundMoney({ order, earlier, merchant, body, now }: RefundCase): RefundMoney | undefined {
  const { refund, from } = body['amount'] as { refund: number; from?: NonNullable<Refund['from']> }
  const open = earlier.filter(({ status }) => status !== 'CLOSED')
  const given = divideRefund(order, open, refund)?.settlement_refund ?? refund
  const fee_back = feeBack({
    total: settlementTotal(order),
    rate: order.fee_rate ?? 0,
    refunded: open.reduce((sum, other) => sum + settlementRefund(other), 0),
    given: open.reduce((sum, other) => sum + (other.fee_back ?? 0), 0),
    refund: given,
  })
  const cost = given - fee_back
  const frozen = order.frozen ?? 0
  const unsettled = unsettledOf(merchant, now)
  const pending = Math.min(cost, pendingPart({ body, from, cost, fee_back }) ?? frozen + unsettled)
  if (pending > frozen + unsettled || cost - pending > availableOf(merchant, now)) return undefined
  const from_frozen = Math.min(pending, frozen)
  return {
    fee_back,
    from_frozen,
    from_unsettled: pending - from_frozen,
    funds_account: pending > 0 ? 'UNSETTLED' : 'AVAILABLE',
    ...(from === undefined ? {} : { from }),
  }
}

/** How much the request itself wants from money that is not available yet; undefined: as much as there is. */
function pendingPart(asked: {
  body: RefundCase['body']
  from: Refund['from']
  cost: number
  fee_back: number
}): number | undefined {
  const { body, from, cost, fee_back } = asked
  if (from !== undefined && from.length > 0) {
    const unavailable = from.filter(({ account }) => account === 'UNAVAILABLE')
    return Math.max(0, unavailable.reduce((sum, { amount }) => sum + amount, 0) - fee_back)
  }
  if (body['funds_account'] === 'AVAILABLE') return 0
  return body['funds_account'] === 'UNSETTLED' ? cost : undefined
}

/** The money leaves the account when the refund is accepted. */
export function takeRefund(platform: Platform, refund: Refund): void {
  const { state, clock, merchants } = platform
  const { from_frozen = 0, from_unsettled = 0, fee_back = 0 } = refund
  const order = state.orders.get(orderKey(refund))!
  if (from_frozen > 0) state.orders.put(orderKey(order), { ...order, frozen: order.frozen! - from_frozen })
  const taken = takeUnsettled(merchants.find(earnerOf(refund))!, from_unsettled, clock.now())
  bookRefund(platform, refund, {
    amounts: [-settlementRefund(refund), fee_back],
    notes: [refund.reason ?? '', '退款手续费返还'],
    parts: { frozen: -from_frozen, unsettled: minus(taken) },
  })
}

/** A refund that failed for good gives the money back: to be settled anew, or shared while the order still can be. */
export function giveRefundBack(platform: Platform, refund: Refund): void {
  const { state, clock } = platform
  const { from_frozen = 0, from_unsettled = 0, fee_back = 0 } = refund
  const order = state.orders.get(orderKey(refund))!
  const frozen = order.sharing_ended ? 0 : from_frozen
  if (frozen > 0) state.orders.put(orderKey(order), { ...order, frozen: order.frozen! + frozen })
  const unsettled = from_unsettled + from_frozen - frozen
  bookRefund(platform, refund, {
    amounts: [settlementRefund(refund), -fee_back],
    notes: ['退款关闭，资金退回', '交易手续费'],
    parts: { frozen, unsettled: [{ due: settlesAt(platform, clock.now()), amount: unsettled }] },
  })
}

interface RefundBooking {
  amounts: readonly [refund: number, fee: number]
  notes: readonly [refund: string, fee: string]
  parts: Parameters<typeof book>[1]['parts']
}

function bookRefund(platform: Platform, refund: Refund, { amounts, notes, parts = {} }: RefundBooking): void {
  const { refund_id: number, out_refund_no: voucher } = refund
  const fee = amounts[1] < 0 ? '扣除交易手续费' : '手续费返还'
  book(platform, {
    mchid: earnerOf(refund),
    kind: 'refund',
    postings: [
      { number, business: '退款', amount: amounts[0], voucher, note: notes[0] },
      { number, business: fee, amount: amounts[1], voucher, note: notes[1] },
    ],
    parts,
  })
}
