import { z } from 'zod'
import { shownMoney } from './money.ts'
import type { PaymentEvent } from './states.ts'
import type { PaymentRow } from './store.ts'

/** What WeChat Pay says about an order: the same body in a notification and in the answer of a query. */
export interface PaymentFact {
  mchid: string
  appid: string
  out_trade_no: string
  trade_state: string
  total: number
  currency?: string | undefined
  transaction_id?: string | undefined
  payer_total?: number | undefined
  payer_openid?: string | undefined
  trade_type?: string | undefined
  bank_type?: string | undefined
  /** Milliseconds since the epoch. */
  success_time?: number | undefined
}

const fen = z.int().nonnegative()

// Only what is compared or kept; everything else WeChat Pay may add is welcome and stays in the raw message.
const orderSchema = z.object({
  mchid: z.string(),
  appid: z.string(),
  out_trade_no: z.string(),
  trade_state: z.string(),
  transaction_id: z.string().optional(),
  trade_type: z.string().optional(),
  bank_type: z.string().optional(),
  success_time: z.string().optional(),
  payer: z.object({ openid: z.string().optional() }).optional(),
  amount: z.object({ total: fen, currency: z.string().optional(), payer_total: fen.optional() }),
})

/** Reads the body of an order. @returns undefined when it lacks what must be compared. */
export function readPaymentFact(body: unknown): PaymentFact | undefined {
  const parsed = orderSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { amount, payer, success_time, ...rest } = parsed.data
  return {
    ...rest,
    total: amount.total,
    currency: amount.currency,
    payer_total: amount.payer_total,
    payer_openid: payer?.openid,
    success_time: success_time === undefined ? undefined : timeOf(success_time),
  }
}

const timeOf = (text: string): number | undefined => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** States of WeChat Pay and the event each one is. A partly refunded order is REFUND, and is paid. */
const TRADE_STATE_EVENTS: ReadonlyMap<string, PaymentEvent> = new Map([
  ['SUCCESS', 'paid'],
  ['REFUND', 'paid'],
  ['CLOSED', 'closed'],
])

/** The event a trade_state is; NOTPAY, USERPAYING and words from the future are none. */
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
    ['amount.total', shownMoney(fact.total), shownMoney(payment.total)],
  ]
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
