import type { TillContext } from '../context.ts'
import { nowOf } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { EventType, NewEvent } from '../events/outbox.ts'
import { paid } from '../ledger/postings.ts'
import { messageJobs } from '../miniprogram/message-jobs.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { type Changes, noChanges, writeAtEnd } from './changes.ts'
import { decidePayment, park, type PaymentDecision } from './decide.ts'
import type { PaymentFact } from './facts.ts'
import { jobsOf } from './jobs.ts'
import { countMove } from './moved.ts'
import { isFinalPaymentState } from './states.ts'
import { lockPaymentsByNumber, type PaymentRow } from './store.ts'
import type { TimelineStep } from './timeline.ts'
import { paymentView } from './view.ts'

/** A believed message, without what is known only after the decision. */
export type InboxMessage = Omit<InboxTable, 'verdict' | 'reason' | 'number' | 'payment_id'>

/** One piece of news about a payment: a notification, or the answer of a query. */
export interface PaymentNews {
  fact: PaymentFact
  /** The notification that brought it. */
  message?: InboxMessage
  /** Why a person must decide, whatever the fact says. */
  doubt?: string
}

/** The doubt about news that could not be written, since the database has its transaction_id already. */
export const TAKEN_TRANSACTION = 'Its transaction_id belongs to another payment'

/** What became of a piece of news. */
export interface Settled {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  /** The payment after it; undefined when no payment has that number. */
  payment?: PaymentRow
}

/**
 * Settles news in one transaction: locks the payments, decides each in turn, writes everything in one statement. However
 * many came, that is two statements and one commit.
 *
 * @param parked messages that are about no payment, to be stored along with the rest.
 */
export async function settlePayments(
  trx: Transaction,
  news: readonly PaymentNews[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<Settled[]> {
  const current = new Map<string, PaymentRow>()
  for (const payment of await lockPaymentsByNumber(
    trx,
    news.map(({ fact }) => fact),
  )) {
    current.set(keyOf(payment), payment)
  }
  const changes: Changes = { ...noChanges(), inbox: [...parked] }
  const changed = new Map<string, PaymentRow>()
  const settled = news.map(({ fact, message, doubt }): Settled => {
    const payment = current.get(keyOf(fact))
    const decision = payment && decideWith(payment, fact, doubt, context)
    if (payment !== undefined && decision !== undefined) {
      if (decision.payment !== payment) changed.set(keyOf(fact), decision.payment)
      current.set(keyOf(fact), decision.payment)
      recordDecision(changes, decision, context)
      countMove(trx, payment.state, decision.payment, context)
    }
    const result = decision ?? UNKNOWN_ORDER
    if (message !== undefined) changes.inbox.push(inboxRow(message, fact.out_trade_no, result))
    return result
  })
  changes.payments.push(...changed.values())
  const paidNow = new Set(
    changes.events.flatMap(({ type, subject_id }) => (type === 'payment.paid' ? [subject_id] : [])),
  )
  const told = [...changed.values()].filter(({ id }) => paidNow.has(id))
  await context.jobs.enqueueAll(trx, messageJobs(told, nowOf(context)))
  await writeAtEnd(trx, changes, context)
  announce(trx, changed.values(), context)
  return settled
}

function decideWith(payment: PaymentRow, fact: PaymentFact, doubt: string | undefined, context: TillContext) {
  // All of a combination are paid or none: news of one alone is no news of WeChat Pay's.
  const why = doubt ?? (payment.combine_out_trade_no === null ? undefined : PART_ALONE)
  return why === undefined ? decidePayment(payment, fact, nowOf(context)) : park(payment, why)
}

const PART_ALONE = 'It was ordered in a combination, and WeChat Pay speaks of it alone'

/** What names one order: a partner's numbers are counted per sub-merchant. */
export const keyOf = (order: { mchid: string; sub_mchid?: string | undefined; out_trade_no: string }): string =>
  `${order.mchid} ${order.sub_mchid ?? ''} ${order.out_trade_no}`

const UNKNOWN_ORDER: Settled = { verdict: 'parked', reason: 'No payment here has this out_trade_no' }

/** An event that tells of a payment as it is now. */
export const paymentEvent = (type: EventType, payment: PaymentRow, context: TillContext): NewEvent => ({
  mchid: payment.mchid,
  id: context.newId('evt'),
  type,
  subject_id: payment.id,
  payload: JSON.stringify(paymentView(payment, context)),
  at: nowOf(context),
})

/** Notes the step, the event and the jobs a decision makes or ends. */
export function recordDecision(changes: Changes, decision: PaymentDecision, context: TillContext): void {
  const { payment, step, event } = decision
  if (step !== undefined) changes.timeline.push(stepOf(payment, step, context))
  if (event !== undefined) {
    changes.events.push(paymentEvent(event, payment, context))
  }
  if (decision.verdict === 'applied' && payment.state === 'paid') changes.postings.push(paid(payment))
  if (decision.verdict === 'applied' && isFinalPaymentState(payment.state)) changes.settled.push(...jobsOf(payment))
}

/** A timeline step of a payment, now. */
export const stepOf = (
  payment: Pick<PaymentRow, 'mchid' | 'id'>,
  step: Pick<TimelineStep, 'kind' | 'title' | 'detail' | 'raw'>,
  context: Pick<TillContext, 'clock'>,
): TimelineStep => ({ mchid: payment.mchid, payment_id: payment.id, at: nowOf(context), ...step })

/** The inbox row of a message after its verdict. */
export const inboxRow = (
  message: InboxMessage,
  number: string,
  settled: Omit<Settled, 'payment'> & { payment?: Pick<PaymentRow, 'id'> },
): InboxTable => ({
  ...message,
  number,
  payment_id: settled.payment?.id ?? null,
  verdict: settled.verdict,
  reason: settled.reason ?? null,
})

/** Tells the open pages once the transaction is committed. */
export function announce(trx: Transaction, payments: Iterable<Pick<PaymentRow, 'id'>>, context: TillContext): void {
  const ids = [...payments].map((payment) => payment.id)
  if (ids.length > 0) context.database.afterCommit(trx, () => ids.forEach((id) => context.watch.changed(id)))
}
