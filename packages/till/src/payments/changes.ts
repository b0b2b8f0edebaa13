import { toUSVString } from 'node:util'
import { type RawBuilder, sql } from 'kysely'
import type { TillContext } from '../context.ts'
import { PREPARED } from '../db/prepared.ts'
import type { Transaction } from '../db/schema.ts'
import type { NewEvent } from '../events/outbox.ts'
import type { JobId, JobQueue } from '../jobs/queue.ts'
import type { Posting } from '../ledger/postings.ts'
import { insertPostings } from '../ledger/store.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import type { RefundRow } from '../refunds/store.ts'
import { DELIVER, jobsOfPlanned, planDeliveries } from '../webhooks/plan.ts'
import type { PaymentRow } from './store.ts'
import type { TimelineStep } from './timeline.ts'

/** Everything a group of decisions writes. */
export interface Changes {
  /** Payments as they are now; the transaction holds their locks. */
  payments: PaymentRow[]
  /** Refunds as they are now; the transaction holds the locks of their payments. */
  refunds: RefundRow[]
  /** What its money does in the ledger. */
  postings: Posting[]
  timeline: TimelineStep[]
  events: NewEvent[]
  inbox: InboxTable[]
  /** Jobs that have nothing left to do. */
  settled: JobId[]
  /** Further statements, of other tables, to be run in the same round trip. */
  also: RawBuilder<unknown>[]
}

/** Changes that tell nobody anything. */
type QuietChanges = Changes & { events: never[] }

/** No changes yet. */
export const noChanges = (): QuietChanges => ({
  payments: [],
  refunds: [],
  postings: [],
  timeline: [],
  events: [],
  inbox: [],
  settled: [],
  also: [],
})

/**
 * Writes all changes in one statement, however many there are: the number of round trips, not of rows, is what limits
 * how many notifications a second are taken in.
 *
 * @param jobs where the deliveries of its events to webhook endpoints are planned, in the same statement.
 */
export function writeChanges(trx: Transaction, changes: QuietChanges): Promise<void>
export function writeChanges(trx: Transaction, changes: Changes, jobs: JobQueue): Promise<void>
export async function writeChanges(trx: Transaction, changes: Changes, jobs?: JobQueue): Promise<void> {
  const statement = statementOf(trx, changes, jobs)
  if (statement !== undefined) announceDeliveries(trx, (await statement.execute(trx)).rows, jobs)
}

/** {@link writeChanges} as the last of the transaction, for what nothing after it in there reads. */
export async function writeAtEnd(
  trx: Transaction,
  changes: Changes,
  { database, jobs }: Pick<TillContext, 'database' | 'jobs'>,
): Promise<void> {
  const statement = statementOf(trx, changes, jobs)
  if (statement !== undefined) await database.atEnd(trx, statement, (rows) => announceDeliveries(trx, rows, jobs))
}

/** @returns undefined when there is nothing to write; its rows are none when no delivery was planned. */
function statementOf(trx: Transaction, changes: Changes, jobs?: JobQueue): RawBuilder<unknown> | undefined {
  const parts = [
    changes.payments.length > 0 && updatePayments(changes.payments),
    changes.refunds.length > 0 && updateRefunds(changes.refunds),
    changes.timeline.length > 0 && insertTimeline(changes.timeline),
    changes.inbox.length > 0 && insertInbox(changes.inbox),
    changes.settled.length > 0 && cancelJobs(changes.settled),
    ...changes.also,
  ].filter((part) => part !== false)
  const steps = parts.map((part, index) => sql`${sql.id(`step_${index}`)} as (${part})`)
  if (changes.postings.length > 0) steps.push(insertPostings(changes.postings))
  const tells = changes.events.length > 0 && jobs !== undefined
  if (tells) {
    const deliveries = jobs.enqueuingFound(trx, DELIVER, jobsOfPlanned('planned'))
    steps.push(insertEvents(changes.events), planDeliveries('told'), sql`queued as (${deliveries})`)
  }
  if (steps.length === 0) return undefined
  const planned = tells ? sql`from planned limit 1` : sql`limit 0`
  return sql`${sql.raw(PREPARED)} with ${sql.join(steps)} select 1 ${planned}`
}

function announceDeliveries(trx: Transaction, planned: readonly unknown[], jobs?: JobQueue): void {
  if (planned.length > 0) jobs?.announceFound(trx, DELIVER)
}

/**
 * Rows as one JSON parameter. PostgreSQL takes neither NUL nor half a surrogate pair, and a message may hold both: they
 * become U+FFFD, so that no message can make a whole group fail.
 */
function rows(values: readonly object[]): RawBuilder<unknown> {
  const text = JSON.stringify(values)
  return sql`${UNSTORABLE.test(text) ? JSON.stringify(values, storable) : text}::text::json`
}

/** How JSON writes NUL and lone surrogates. Rare, so only what holds one is cleaned; a false alarm costs nothing else. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/

const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? toUSVString(value).replaceAll('\0', '\uFFFD') : value

/** What may change about a payment, and its key: the rest need not travel. */
const changeable = (payment: PaymentRow) => ({
  mchid: payment.mchid,
  id: payment.id,
  state: payment.state,
  payer_total: payment.payer_total,
  settlement_total: payment.settlement_total,
  refunded: payment.refunded,
  prepay_id: payment.prepay_id,
  code_url: payment.code_url,
  h5_url: payment.h5_url,
  prepaid_at: payment.prepaid_at,
  transaction_id: payment.transaction_id,
  payer_openid: payment.payer_openid,
  trade_type: payment.trade_type,
  bank_type: payment.bank_type,
  failure_code: payment.failure_code,
  failure_message: payment.failure_message,
  attention: payment.attention,
  paid_at: payment.paid_at,
  closed_at: payment.closed_at,
  last_refund_at: payment.last_refund_at,
})

const updatePayments = (payments: readonly PaymentRow[]): RawBuilder<unknown> => sql`
  update payment set
    state = r.state, payer_total = r.payer_total, settlement_total = r.settlement_total, refunded = r.refunded, prepay_id = r.prepay_id, code_url = r.code_url,
    h5_url = r.h5_url, prepaid_at = r.prepaid_at, transaction_id = r.transaction_id, payer_openid = r.payer_openid,
    trade_type = r.trade_type, bank_type = r.bank_type, failure_code = r.failure_code,
    failure_message = r.failure_message, attention = r.attention, paid_at = r.paid_at, closed_at = r.closed_at,
    last_refund_at = r.last_refund_at
  from json_to_recordset(${rows(payments.map(changeable))}) as r (
    mchid text, id text, state text, payer_total bigint, settlement_total bigint, refunded bigint, prepay_id text, code_url text, h5_url text,
    prepaid_at timestamptz, transaction_id text, payer_openid text, trade_type text, bank_type text, failure_code text,
    failure_message text, attention text, paid_at timestamptz, closed_at timestamptz, last_refund_at timestamptz)
  where payment.mchid = r.mchid and payment.id = r.id`

const updateRefunds = (refunds: readonly RefundRow[]): RawBuilder<unknown> => sql`
  update refund set
    state = r.state, refund_id = r.refund_id, user_received_account = r.user_received_account,
    failure_code = r.failure_code, failure_message = r.failure_message, attention = r.attention,
    not_before = r.not_before, accepted_at = r.accepted_at, succeeded_at = r.succeeded_at,
    settlement_refund = r.settlement_refund, approval = r.approval, decided_by = r.decided_by
  from json_to_recordset(${rows(refunds)}) as r (
    mchid text, id text, state text, refund_id text, user_received_account text, failure_code text,
    failure_message text, attention text, not_before timestamptz, accepted_at timestamptz, succeeded_at timestamptz,
    settlement_refund bigint, approval text, decided_by text)
  where refund.mchid = r.mchid and refund.id = r.id`

/** Adds steps, in their order. */
export const insertTimeline = (steps: readonly TimelineStep[]): RawBuilder<unknown> => sql`
  insert into timeline (mchid, payment_id, at, kind, title, detail, raw)
  select r.mchid, r.payment_id, r.at, r.kind, r.title, r.detail, r.raw
  from json_to_recordset(${rows(steps.map((step) => ({ ...step, raw: step.raw && JSON.stringify(step.raw) })))})
    as r (mchid text, payment_id text, at timestamptz, kind text, title text, detail text, raw text)`

/** `told`: the events that were not told before. A type is told once per subject, whatever the news and their number. */
const insertEvents = (events: readonly NewEvent[]): RawBuilder<unknown> => sql`
  news as (
    select distinct on (r.mchid, r.subject_id, r.type) r.*
    from rows from (json_to_recordset(${rows(events)})
      as (mchid text, id text, type text, subject_id text, lane text, payload text, at timestamptz))
      with ordinality as r (mchid, id, type, subject_id, lane, payload, at, place)
    order by r.mchid, r.subject_id, r.type, place
  ), first_told as (
    insert into event_once (mchid, subject_id, type) select mchid, subject_id, type from news
    on conflict do nothing
    returning mchid, subject_id, type
  ), told as (
    insert into event (mchid, id, type, subject_id, lane, payload, at)
    select mchid, id, type, subject_id, lane, payload, at from news
    join first_told using (mchid, subject_id, type)
    order by place
    returning mchid, id, seq, type, subject_id, lane, at
  )`

/**
 * A message that comes again is kept once. WeChat Pay repeats itself for a day; looking back a week leaves older months alone. It is
 * a subquery so that it stays a look into an index whatever the planner believes about a table that was empty yesterday. Two
 * at the same moment about no payment, which nobody waits for, may both be kept: that a payment is settled once is not decided here.
 */
const insertInbox = (messages: readonly InboxTable[]): RawBuilder<unknown> => sql`
  insert into inbox (mchid, event_id, kind, event_type, number, payment_id, verdict, reason, headers, body, received_at)
  select distinct on (r.mchid, r.event_id) r.mchid, r.event_id, r.kind, r.event_type, r.number, r.payment_id, r.verdict,
    r.reason, r.headers, r.body, r.received_at
  from rows from (json_to_recordset(${rows([...messages].sort(byEvent))}) as (
    mchid text, event_id text, kind text, event_type text, number text, payment_id text, verdict text, reason text,
    headers text, body text, received_at timestamptz)) with ordinality as r (mchid, event_id, kind, event_type, number,
    payment_id, verdict, reason, headers, body, received_at, place)
  where (
    select true from inbox i
    where i.mchid = r.mchid and i.event_id = r.event_id and i.received_at > r.received_at - interval '7 days' limit 1
  ) is null
  order by r.mchid, r.event_id, place
  on conflict do nothing`

// Sorted, so that two groups with the same events wait for each other in one direction only.
const byEvent = (a: InboxTable, b: InboxTable): number =>
  a.mchid < b.mchid || (a.mchid === b.mchid && a.event_id < b.event_id) ? -1 : 1

// A job that is running now finds out by itself that nothing is left to do. Locked in the order the queue uses.
const cancelJobs = (settled: readonly JobId[]): RawBuilder<unknown> => sql`
  delete from job using (
    select j.mchid, j.kind, j.key
    from job j join json_to_recordset(${rows(settled)}) as r (mchid text, kind text, key text)
      on j.mchid = r.mchid and j.kind = r.kind and j.key = r.key
    order by j.mchid, j.kind, j.key for update of j) as due
  where job.mchid = due.mchid and job.kind = due.kind and job.key = due.key`
