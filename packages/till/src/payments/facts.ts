import { z } from 'zod'
import { shownMoney } from './money.ts'
import type { PaymentEvent } from './states.ts'
import type { PaymentRow } from './store.ts'

/** What WeChat Pay says about an order: the same body in a notification and in the answer of a query. */
export interface PaymentFact {
  /** Who ordered: in partner mode the partner. */
  mchid: string
  appid: string
  /** For whom a partner ordered. */
  sub_mchid?: string | undefined
  sub_appid?: string | undefined
  out_trade_no: string
  trade_state: string
  trade_state_desc?: string | undefined
  total: number
  currency?: string | undefined
  transaction_id?: string | undefined
  payer_total?: number | undefined
  /** What the merchant's own coupons (免充值券) took off: nobody pays it. */
  forgone?: number | undefined
  payer_openid?: string | undefined
  trade_type?: string | undefined
  bank_type?: string | undefined
  /** Milliseconds since the epoch. */
  success_time?: number | undefined
}

const fen = z.int().nonnegative()

// Only what is compared or kept; everything else WeChat Pay may add is welcome and stays in the raw message.
const orderSchema = z.object({
  mchid: z.string().optional(),
  appid: z.string().optional(),
  sp_mchid: z.string().optional(),
  sp_appid: z.string().optional(),
  sub_mchid: z.string().optional(),
  sub_appid: z.string().optional(),
  out_trade_no: z.string(),
  trade_state: z.string(),
  trade_state_desc: z.string().optional(),
  transaction_id: z.string().optional(),
  trade_type: z.string().optional(),
  bank_type: z.string().optional(),
  success_time: z.string().optional(),
  payer: z
    .object({
      openid: z.string().optional(),
      sp_openid: z.string().optional(),
      sub_openid: z.string().optional(),
    })
    .optional(),
  // Nothing is decided by it, so a shape of the future must not keep a payment from being paid.
  promotion_detail: z
    .array(z.object({ type: z.string().optional(), amount: fen }))
    .optional()
    .catch(undefined),
  amount: z.object({ total: fen, currency: z.string().optional(), payer_total: fen.optional() }),
})

/** Reads the body of an order. @returns undefined when it lacks what must be compared. */
export function readPaymentFact(body: unknown): PaymentFact | undefined {
  const parsed = orderSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { amount, payer, promotion_detail, success_time, ...named } = parsed.data
  const { mchid, appid, sp_mchid, sp_appid, sub_mchid, sub_appid, ...rest } = named
  const names =
    sp_mchid === undefined ? namesOf(mchid, appid) : sub_mchid && namesOf(sp_mchid, sp_appid, sub_mchid, sub_appid)
  if (!names) return undefined
  return {
    ...rest,
    ...names,
    total: amount.total,
    currency: amount.currency,
    payer_total: amount.payer_total,
    forgone: promotion_detail?.reduce((sum, { type, amount: off }) => sum + (type === 'NOCASH' ? off : 0), 0),
    payer_openid: payer?.openid ?? (sub_appid === undefined ? payer?.sp_openid : payer?.sub_openid),
    success_time: success_time === undefined ? undefined : timeOf(success_time),
  }
}

type Names = Pick<PaymentFact, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid'>

/** Whose order it is; undefined when one of the numbers that are compared is missing. */
const namesOf = (mchid?: string, appid?: string, sub_mchid?: string, sub_appid?: string): Names | undefined =>
  mchid === undefined || appid === undefined ? undefined : { mchid, appid, sub_mchid, sub_appid }

const timeOf = (text: string): number | undefined => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** States of WeChat Pay and the event each one is. A partly refunded order is REFUND, and is paid. */
const TRADE_STATE_EVENTS: ReadonlyMap<string, PaymentEvent> = new Map([
  ['SUCCESS', 'paid'],
  ['REFUND', 'paid'],
  ['CLOSED', 'closed'],
  // Of code payments.
  ['USERPAYING', 'prepaid'],
  ['PAYERROR', 'pay_failed'],
  ['REVOKED', 'closed'],
])

/** The event a trade_state is; NOTPAY and words from the future are none. */
export const paymentEventOf = (tradeState: string): PaymentEvent | undefined => TRADE_STATE_EVENTS.get(tradeState)

/**
 * Every number of the fact that is not the number of our record; empty when it is about exactly this payment.
 * Well signed is not enough: a genuine message about another amount or merchant must never mark this payment paid.
 */
export function paymentMismatch(payment: PaymentRow, fact: PaymentFact): string[] {
  const pairs: [string, string, string][] = [
    ['out_trade_no', fact.out_trade_no, payment.out_trade_no],
    ['mchid', fact.mchid, payment.mchid],
    ['appid', fact.appid, payment.appid],
    ['sub_mchid', fact.sub_mchid ?? '', payment.sub_mchid],
    ['amount.total', shownMoney(fact.total), shownMoney(payment.total)],
  ]
  if (payment.sub_appid !== null) pairs.push(['sub_appid', fact.sub_appid ?? 'missing', payment.sub_appid])
  // Answers about unpaid orders may leave the currency out; a paid order always names it.
  if (fact.currency !== undefined || paymentEventOf(fact.trade_state) === 'paid') {
    pairs.push(['amount.currency', fact.currency ?? 'missing', payment.currency])
  }
  if (payment.transaction_id !== null && fact.transaction_id !== undefined) {
    pairs.push(['transaction_id', fact.transaction_id, payment.transaction_id])
  }
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )
}
