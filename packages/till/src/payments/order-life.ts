import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { EventType } from '../events/outbox.ts'
import type { JobId, NewJob } from '../jobs/queue.ts'
import type { OrderJobs, TimedOrder } from './jobs.ts'
import type { OrderCalls } from './order-content.ts'
import type { Asked } from './query.ts'
import type { PaymentEvent } from './states.ts'
import type { PaymentRow } from './store.ts'
import type { TimelineStep } from './timeline.ts'

/** An order that is made beforehand: a payment, or a combination of payments. */
export type Order = TimedOrder & Prepayment

/** What a prepay brings, or why it brought nothing. */
export type Prepayment = Pick<
  PaymentRow,
  'prepay_id' | 'code_url' | 'h5_url' | 'prepaid_at' | 'failure_code' | 'failure_message'
>

/** What is written down along with a change of an order. */
export interface Told {
  timeline: TimelineStep[]
  event?: EventType & `payment.${string}`
  /** Jobs that have nothing left to do. */
  settled?: JobId[]
  /** Jobs that have something to do from now on. */
  planned?: NewJob[]
}

/** How one kind of order is spoken of and kept; ordering, asking along the ladder and closing are the same for all kinds. */
export interface OrderLife<Row extends Order> {
  readonly jobs: OrderJobs
  find(id: string, context: TillContext): Promise<Row | undefined>
  calls(order: Row): OrderCalls<Row>
  /** Asks WeChat Pay and settles the answer. */
  query(order: Row, context: TillContext, signal?: AbortSignal): Promise<Asked<Row>>
  /** The order as it is now, locked until the transaction ends. */
  lock(trx: Transaction, order: Row): Promise<Row>
  /** The order after an event, by the one transition table. Pure. */
  move(order: Row, event: PaymentEvent, fields?: Partial<Prepayment>): Row
  /** Writes what the order has become, and what is told of it. */
  save(trx: Transaction, before: Row, after: Row, told: Told, context: TillContext): Promise<void>
}
