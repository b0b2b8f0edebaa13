import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { refunded } from '../ledger/postings.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { type Changes, noChanges, writeAtEnd } from '../payments/changes.ts'
import { announce, type InboxMessage, stepOf } from '../payments/settle.ts'
import { lockPaymentsOfRefunds, type PaymentRow } from '../payments/store.ts'
import { decideRefund, type RefundDecision } from './decide.ts'
import type { RefundFact } from './facts.ts'
import { jobsOfRefund, pollJob } from './jobs.ts'
import { type RefundRow, refundsByNumber } from './store.ts'
import { refundView } from './view.ts'

/** One piece of news about a refund: a notification, or the answer of a request or query. */
export interface RefundNews {
  fact: RefundFact
  message?: InboxMessage
}

/** What became of a piece of news. */
export interface SettledRefund {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  refund?: RefundRow
  payment?: PaymentRow
}

/**
 * Settles news in one transaction: locks the payments (they guard their refunds), decides, writes in one statement.
 *
 * @param parked messages that are about no refund, to be stored along with the rest.
 */
export async function settleRefunds(
  trx: Transaction,
  news: readonly RefundNews[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<SettledRefund[]> {
  const books = await openBooks(trx, news)
  const changes: Changes = { ...noChanges(), inbox: [...parked] }
  const accepted = new Map<string, RefundRow>()
  const settled = news.map(({ fact, message }): SettledRefund => {
    const result = books.decide(fact, nowOf(context))
    if (isDecision(result)) {
      recordDecision(changes, result, context)
      if (result.verdict === 'applied' && !isSettled(result.refund)) accepted.set(result.refund.id, result.refund)
    }
    if (message !== undefined) changes.inbox.push(inboxRowOf(message, fact, result))
    return result
  })
  changes.refunds.push(...books.changedRefunds.values())
  changes.payments.push(...books.changedPayments.values())
  await context.jobs.enqueueAll(
    trx,
    [...accepted.values()].map((refund) => pollJob(refund, context.clock.now())),
  )
  await writeAtEnd(trx, changes, context)
  announce(trx, books.changedPayments.values(), context)
  return settled
}

const UNKNOWN_REFUND: SettledRefund = { verdict: 'parked', reason: 'No refund here has this out_refund_no' }

const isDecision = (result: SettledRefund): result is RefundDecision => result.refund !== undefined

/** Payments and refunds as they are while a group is being decided. */
class Books {
  readonly #payments: Map<string, PaymentRow>
  readonly #refunds: Map<string, RefundRow>
  readonly changedPayments = new Map<string, PaymentRow>()
  readonly changedRefunds = new Map<string, RefundRow>()

  constructor(payments: readonly PaymentRow[], refunds: readonly RefundRow[]) {
    this.#payments = new Map(payments.map((payment) => [payment.id, payment]))
    this.#refunds = new Map(refunds.map((refund) => [keyOf(refund), refund]))
  }

  decide(fact: RefundFact, now: Date): SettledRefund {
    const refund = this.#refunds.get(keyOf(fact))
    if (refund === undefined) return UNKNOWN_REFUND
    const payment = this.#payments.get(refund.payment_id)
    // Its payment is not the one the news names, so it is not locked: nothing about it may change here.
    if (payment === undefined) {
      return { verdict: 'parked', reason: `out_trade_no is ${fact.out_trade_no}, ours is ${refund.out_trade_no}` }
    }
    const decision = decideRefund(refund, payment, fact, now)
    if (decision.refund !== refund) {
      this.#refunds.set(keyOf(refund), decision.refund)
      this.changedRefunds.set(refund.id, decision.refund)
    }
    if (decision.payment !== payment) {
      this.#payments.set(payment.id, decision.payment)
      this.changedPayments.set(payment.id, decision.payment)
    }
    return decision
  }
}

async function openBooks(trx: Transaction, news: readonly RefundNews[]): Promise<Books> {
  const facts = news.map(({ fact }) => fact)
  const payments = await lockPaymentsOfRefunds(trx, facts)
  return new Books(payments, await refundsByNumber(trx, facts))
}

const keyOf = (refund: { mchid: string; sub_mchid?: string | undefined; out_refund_no: string }): string =>
  `${refund.mchid} ${refund.sub_mchid ?? ''} ${refund.out_refund_no}`

function recordDecision(changes: Changes, decision: RefundDecision, context: TillContext): void {
  const { refund, payment, step, event } = decision
  if (step !== undefined) changes.timeline.push(stepOf(payment, step, context))
  if (event !== undefined) {
    changes.events.push({
      mchid: refund.mchid,
      id: context.newId('evt'),
      type: event,
      subject_id: refund.id,
      lane: refund.payment_id,
      payload: JSON.stringify(refundView(refund)),
      at: nowOf(context),
    })
  }
  if (decision.verdict !== 'applied') return
  const [request, ...looks] = jobsOfRefund(refund)
  // Whatever WeChat Pay said, it has the request.
  if (request !== undefined) changes.settled.push(request)
  // The payment counts it already.
  if (refund.state === 'succeeded') changes.postings.push(refunded(refund, payment, payment.refunded - refund.refund))
  if (isSettled(refund)) changes.settled.push(...looks)
}

/** WeChat Pay will say no more about it; an abnormal one may still succeed. */
const isSettled = ({ state }: RefundRow): boolean => state === 'succeeded' || state === 'closed'

const inboxRowOf = (message: InboxMessage, fact: RefundFact, settled: SettledRefund) => ({
  ...message,
  number: fact.out_refund_no,
  payment_id: settled.payment?.id ?? null,
  verdict: settled.verdict,
  reason: settled.reason ?? null,
})
