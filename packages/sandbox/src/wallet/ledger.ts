import { beijingDate, beijingDayStart } from '@wxtill/protocol'
import { earnerOf } from '../store/state.ts'
import { settlementTotal } from '../products/coupons/money.ts'
import { feeOf } from '../products/bills/fee.ts'
import { Refusal } from '../refusal.ts'
import { availableOf, changed, minus, takeUnsettled, type Parts } from './account.ts'
import type { Platform } from '../platform.ts'
import type { Merchant, Movement } from '../store/merchant-records.ts'
import type { Order } from '../store/order-records.ts'

const DAY = 86_400_000

/** One line of an account's book; when it happened and what was left is added here. */
export type Posting = Omit<Movement, 'at' | 'mchid' | 'kind' | 'account'>

/**
 * Moves a merchant's money and writes it down, for whatever is neither a payment nor a refund. Part of the commit that is
 * running; whether the money reaches was checked before.
 *
 * @param parts how much of the amount is frozen or unsettled money; the rest is available
 */
export function moveMoney(platform: Platform, movement: Posting & { mchid: string }, parts: Parts = {}): void {
  const { mchid, ...posting } = movement
  book(platform, { mchid, kind: 'other', postings: [posting], parts })
}

export interface Booking {
  mchid: string
  kind: Movement['kind']
  postings: readonly Posting[]
  /** Of the sum of all postings. */
  parts?: Parts
}

/** Writes lines into a merchant's book, and moves its money by their sum. Every change of an account passes here. */
export function book({ state, clock, merchants }: Platform, { mchid, kind, postings, parts = {} }: Booking): void {
  const now = clock.now()
  const sum = postings.reduce((total, { amount }) => total + amount, 0)
  const before = merchants.find(mchid)!
  const { balance: _last, ...rest } = changed(before, sum, parts, now)
  let balance = before.balance
  for (const posting of postings) {
    balance += posting.amount
    const account = { balance, frozen: rest.frozen ?? 0, unsettled: rest.unsettled ?? [] }
    state.movements.put(String(state.movements.size + 1), { ...posting, mchid, kind, at: now, account })
  }
  state.merchants.put(mchid, { ...rest, balance })
}

/**
 * Gives a paid order's money to whom it belongs, less the fee: unsettled at first, or frozen for profit sharing.
 *
 * @returns the order with what was kept of it.
 */
export function earn(platform: Platform, order: Order): Order {
  const { clock, rules } = platform
  const rate = rules.feeBasisPoints
  const gross = settlementTotal(order)
  const fee = feeOf(gross, rate)
  const net = gross - fee
  const { transaction_id: number, out_trade_no: voucher } = order as Order & { transaction_id: string }
  book(platform, {
    mchid: earnerOf(order),
    kind: 'payment',
    postings: [
      { number, business: '交易', amount: gross, voucher, note: order.description },
      { number, business: '扣除交易手续费', amount: -fee, voucher, note: '交易手续费' },
    ],
    parts: order.profit_sharing
      ? { frozen: net }
      : { unsettled: [{ due: settlesAt(platform, clock.now()), amount: net }] },
  })
  return { ...order, fee, fee_rate: rate, ...(order.profit_sharing ? { frozen: net } : {}) }
}

/**
 * Takes a payment back as if it had never been, its fee too (撤销). Whether the money reaches was checked before.
 *
 * @returns the order with nothing kept of it.
 */
export function unearn(platform: Platform, order: Order): Order {
  const { merchants, clock } = platform
  const { transaction_id, out_trade_no: voucher, fee = 0, frozen = 0 } = order
  const gross = settlementTotal(order)
  const number = transaction_id!
  const taken = takeUnsettled(merchants.find(earnerOf(order))!, gross - fee - frozen, clock.now())
  book(platform, {
    mchid: earnerOf(order),
    kind: 'payment',
    postings: [
      { number, business: '退款', amount: -gross, voucher, note: '撤销' },
      { number, business: '手续费返还', amount: fee, voucher, note: '撤销手续费返还' },
    ],
    parts: { frozen: -frozen, unsettled: minus(taken) },
  })
  return order.frozen === undefined ? order : { ...order, frozen: 0, sharing_ended: true }
}

/** When money earned at this instant becomes available: at the beginning of a Beijing day (T+1). */
export function settlesAt({ rules }: Pick<Platform, 'rules'>, at: number): number {
  return rules.settleAfterDays === 0 ? at : beijingDayStart(beijingDate(at)) + rules.settleAfterDays * DAY
}

/**
 * Puts money in, or takes it out, by hand: the balance is this much afterwards. Available money is taken first.
 *
 * @throws Refusal when less would be left than is frozen for profit sharing.
 */
export function grant(platform: Platform, merchant: Merchant, balance: number): Merchant {
  const { state, clock, random, merchants } = platform
  const { mchid, frozen = 0 } = merchant
  if (balance < frozen)
    throw new Refusal(409, 'FROZEN_MONEY', `${frozen} fen of this account are frozen for profit sharing.`, {
      hint: 'Unfreeze the orders first, or leave at least that much.',
    })
  const amount = balance - merchant.balance
  if (amount === 0) return merchant
  const short = -amount - availableOf(merchant, clock.now())
  const number = random.numbers.digits(28)
  return state.commit(() => {
    state.merchants.put(mchid, { ...merchant, granted: merchant.granted + amount })
    book(platform, {
      mchid,
      kind: 'grant',
      postings: [{ number, business: amount > 0 ? '充值' : '提现', amount, voucher: '', note: '' }],
      parts: { unsettled: minus(takeUnsettled(merchant, short, clock.now())) },
    })
    return merchants.find(mchid)!
  })
}
