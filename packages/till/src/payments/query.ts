import type { TillContext } from '../context.ts'
import { isDuplicateKey } from '../db/errors.ts'
import type { Transaction } from '../db/schema.ts'
import { isCode, type Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from './changes.ts'
import { readPaymentFact } from './facts.ts'
import { orderCalls } from './order-calls.ts'
import { keyOf, settlePayments, stepOf, TAKEN_TRANSACTION } from './settle.ts'
import type { PaymentRow } from './store.ts'
import type { RawMessages } from './timeline.ts'

/** What WeChat Pay said when asked about an order. */
export interface Asked<Row = PaymentRow> {
  /**
   * `told`: it knows the order, and what it said is settled; `parked`: what it said is kept for a person; `absent`: it knows no
   * such order; `unknown`: no answer.
   */
  answer: 'told' | 'parked' | 'absent' | 'unknown'
  /** WeChat Pay's own state, when told. */
  tradeState?: string
  payment: Row
}

/** Asks WeChat Pay about an order (by out_trade_no) and settles the answer. */
export async function queryPayment(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<Asked> {
  const merchant = context.merchants.get(payment.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await orderCalls(payment).query(payment, merchant, signal)
  if (called.ok) return settleAnswer(payment, ASKED, called.data, called.raw, context)
  await noteQuery(payment, ASKED, `${called.code}: ${called.message}`, called.raw, context)
  return { answer: isAbsent(called) ? 'absent' : 'unknown', payment }
}

/** Settles what WeChat Pay said of an order, under a title for the timeline. */
export async function settleAnswer(
  payment: PaymentRow,
  title: string,
  data: unknown,
  raw: RawMessages,
  context: TillContext,
): Promise<Asked> {
  const fact = readPaymentFact(data)
  // The answer to our own number is about our own payment, or it is about nothing.
  if (fact === undefined || keyOf(fact) !== keyOf(payment)) {
    await noteQuery(payment, title, 'The answer is not about this order', raw, context)
    return { answer: 'unknown', payment }
  }
  const settle = (doubt?: string) =>
    context.database.transaction(async (trx) => {
      await writeStep(trx, payment, title, fact.trade_state, raw, context)
      const [first] = await settlePayments(trx, [{ fact, ...(doubt !== undefined && { doubt }) }], context)
      return first
    })
  const settled = await settle().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error
    return settle(TAKEN_TRANSACTION)
  })
  const answer = settled?.verdict === 'parked' ? 'parked' : 'told'
  return { answer, tradeState: fact.trade_state, payment: settled?.payment ?? payment }
}

/** Whether WeChat Pay says that it knows no such order. */
export const isAbsent = (refused: Refused): boolean =>
  refused.status === 404 && isCode(refused, 'ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND')

export const ASKED = 'Asked WeChat Pay'

export const noteQuery = (
  payment: Pick<PaymentRow, 'mchid' | 'id'>,
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> => context.database.transaction((trx) => writeStep(trx, payment, title, detail, raw, context))

export const writeStep = (
  trx: Transaction,
  payment: Pick<PaymentRow, 'mchid' | 'id'>,
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> =>
  writeChanges(trx, {
    ...noChanges(),
    timeline: [stepOf(payment, { kind: 'query', title, detail, raw }, context)],
  })
