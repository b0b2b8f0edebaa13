import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { type Posting, paid } from '../ledger/postings.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { countMove } from '../payments/moved.ts'
import type { InboxMessage } from '../payments/settle.ts'
import { settleAuthorization } from './authorizations.ts'
import { decideServiceOrder, type ServiceOrderDecision } from './decide.ts'
import type { AuthorizationFact, ServiceOrderFact } from './facts.ts'
import { doubleJob, jobOf, lookPause, serviceOrderJob } from './jobs.ts'
import { isFinalServiceOrder } from './states.ts'
import { stepOf } from './step.ts'
import {
  type AuthorizationRow,
  lockServiceOrdersByNumber,
  type OrderNumber,
  saveServiceOrder,
  type ServiceOrderRow,
} from './store.ts'
import { paymentIdOf, serviceOrderView } from './view.ts'

/** News of PayScore: about an order, or about a permission. */
export type PayscoreFact = ServiceOrderFact | AuthorizationFact

export interface PayscoreNews {
  fact: PayscoreFact
  message?: InboxMessage
}

/** What became of a piece of news. */
export interface SettledPayscore {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  order?: ServiceOrderRow
  authorization?: AuthorizationRow
}

/** Settles news in one transaction: locks the orders, decides each in turn, writes everything. */
export async function settlePayscore(
  trx: Transaction,
  news: readonly PayscoreNews[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<SettledPayscore[]> {
  const orders = news.flatMap(({ fact }) => (isOrder(fact) ? [fact] : []))
  const current = new Map((await lockServiceOrdersByNumber(trx, orders)).map((order) => [orderKey(order), order]))
  const inbox = [...parked]
  const settled: SettledPayscore[] = []
  for (const { fact, message } of news) {
    const result = isOrder(fact)
      ? await settleOne(trx, current, fact, context)
      : await settleAuthorization(trx, fact, context)
    settled.push(result)
    if (message !== undefined) inbox.push(inboxRowOf(message, fact, result))
  }
  if (inbox.length > 0) await writeChanges(trx, { ...noChanges(), inbox })
  return settled
}

const isOrder = (fact: PayscoreFact): fact is ServiceOrderFact => 'out_order_no' in fact

/** Whose order it is, and its number. */
export const orderKey = ({ mchid, sub_mchid, out_order_no }: OrderNumber): string =>
  `${mchid} ${sub_mchid} ${out_order_no}`

async function settleOne(
  trx: Transaction,
  current: Map<string, ServiceOrderRow>,
  fact: ServiceOrderFact,
  context: TillContext,
): Promise<SettledPayscore> {
  const order = current.get(orderKey(fact))
  if (order === undefined) return { verdict: 'parked', reason: 'No PayScore order here has this out_order_no' }
  const decision = decideServiceOrder(order, fact, nowOf(context))
  current.set(orderKey(fact), decision.order)
  await writeDecision(trx, order, decision, context)
  return decision
}

/** Writes what a decision changes: the order, its step, its event, its money, its job. */
export async function writeDecision(
  trx: Transaction,
  before: ServiceOrderRow,
  { order, step, event, collected }: ServiceOrderDecision,
  context: TillContext,
): Promise<void> {
  if (order !== before) await saveServiceOrder(trx, order)
  const postings = collected === undefined ? [] : [await keepMoney(trx, order, collected, context)]
  await writeChanges(
    trx,
    {
      ...noChanges(),
      postings,
      timeline: step === undefined ? [] : [stepOf(order, step, context)],
      events: event === undefined ? [] : [eventOf(order, event, context)],
      settled: isFinalServiceOrder(order.state) && order.wish === null ? [jobOf(order)] : [],
    },
    context.jobs,
  )
  if (order.state !== before.state) await planLook(trx, order, context)
  if (collected !== undefined && order.paid_elsewhere)
    await context.jobs.enqueue(trx, doubleJob(order, context.clock.now()))
}

/** An order that reached another state is looked at on that state's ladder. */
async function planLook(trx: Transaction, order: ServiceOrderRow, context: TillContext): Promise<void> {
  const pause = lookPause(order, 0)
  if (pause !== undefined) await context.jobs.reschedule(trx, serviceOrderJob(order, context.clock.now() + pause))
}

/** What was collected is a payment: refunds, lists and bills treat it as any other. @returns what it does in the ledger */
async function keepMoney(
  trx: Transaction,
  order: ServiceOrderRow,
  { transaction_id, amount, paid_at }: NonNullable<ServiceOrderDecision['collected']>,
  context: TillContext,
): Promise<Posting> {
  const now = nowOf(context)
  const payment = {
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    id: paymentIdOf(order),
    total: amount,
    paid_at: paid_at === undefined ? now : new Date(paid_at),
  }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('payment')
    .values({
      ...payment,
      appid: order.appid,
      sub_appid: order.sub_appid,
      channel: 'payscore',
      // WeChat Pay does not tell the number it gave this payment.
      out_trade_no: order.id,
      state: 'paid',
      currency: 'CNY',
      payer_total: amount,
      description: order.service_introduction,
      attach: order.out_order_no,
      request: json({}),
      notify_url: '',
      transaction_id,
      payer_openid: order.openid,
      created_at: now,
      expires_at: now,
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'id']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 0n) countMove(trx, 'none', { channel: 'payscore', state: 'paid' }, context)
  return paid({ ...payment, settlement_total: null })
}

export const eventOf = (
  order: ServiceOrderRow,
  type: NonNullable<ServiceOrderDecision['event']>,
  context: TillContext,
) => ({
  mchid: order.mchid,
  id: context.newId('evt'),
  type,
  subject_id: order.id,
  // With the refunds of what was collected.
  lane: paymentIdOf(order),
  payload: JSON.stringify(serviceOrderView(order)),
  at: nowOf(context),
})

const inboxRowOf = (message: InboxMessage, fact: PayscoreFact, settled: SettledPayscore): InboxTable => ({
  ...message,
  number: isOrder(fact) ? fact.out_order_no : (fact.authorization_code ?? null),
  payment_id: (settled.order ?? settled.authorization)?.id ?? null,
  verdict: settled.verdict,
  reason: settled.reason ?? null,
})
