import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { EventType } from '../events/outbox.ts'
import type { Called, Refused } from '../merchants/call.ts'
import type { InboxMessage } from '../payments/settle.ts'
import type { TimelineKind } from '../payments/timeline.ts'

/** What every row has that stands for money we move: a transfer, a share, the return of one. */
export interface Movement {
  mchid: string
  id: string
  state: string
  failure_code: string | null
  failure_message: string | null
  /** Why a person must look at it. */
  attention: string | null
  created_at: Date
}

/** What a piece of news does to a movement. */
export interface Decision<Row> {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  row: Row
  step?: { kind: TimelineKind; title: string; detail?: string }
  event?: EventType
}

/** A piece of news: a notification, or the answer of a call. */
export interface News<Fact> {
  fact: Fact
  message?: InboxMessage
}

/** What became of it. */
export interface Settled<Row> {
  verdict: Decision<Row>['verdict']
  reason?: string
  row?: Row
}

/** What came of asking WeChat Pay. */
export interface Asked<Row> {
  /** `told`: it knows the movement; `absent`: it knows none of this number; `refused`: definitely not; `unknown`: perhaps. */
  answer: 'told' | 'absent' | 'refused' | 'unknown'
  row: Row
  code?: string
  refusal?: Refused
}

/** One kind of movement: how it is kept, and how WeChat Pay is spoken to about it. */
export interface MovementKind<Row extends Movement, Fact extends { mchid: string }> {
  /** Of its jobs. */
  readonly job: string
  /** For people: `Transfer`. */
  readonly title: string
  readonly timeline: TimelineKind
  readonly events: { readonly failed: EventType; readonly attention: EventType }
  /** Refusals that an operator can mend, after which the same request is good: it is repeated. */
  readonly mendable: readonly string[]

  /** Asks for it. Always the same number and the same content, so that repeating it moves money once. */
  send(row: Row, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>>
  query(row: Row, context: TillContext, signal?: AbortSignal): Promise<Called<unknown>>
  /** @returns undefined when the answer is not about this row, or lacks what must be compared. */
  read(data: unknown, row: Row): Fact | undefined
  /** Pure. */
  decide(row: Row, fact: Fact, now: Date): Decision<Row>
  /** Pure: its end when WeChat Pay will not make it; undefined when it may no longer end so. */
  refuse(row: Row, code: string, message: string): Row | undefined
  /** Milliseconds until it is looked at again after `looked` looks; undefined: it is over. */
  pause(row: Row, looked: number): number | undefined

  /** The business number, as WeChat Pay names it in news. */
  key(about: Row | Fact): string
  number(about: Row | Fact): string
  /** What its events are told in order with. */
  lane(row: Row): string
  find(trx: Transaction | TillContext['database']['kysely'], id: string): Promise<Row | undefined>
  lock(trx: Transaction, row: Pick<Row, 'mchid' | 'id'>): Promise<Row | undefined>
  /** Locks many by number, always in the same order. */
  lockAll(trx: Transaction, facts: readonly Fact[]): Promise<Row[]>
  /** Writes what may change, in the transaction that holds its lock. */
  save(trx: Transaction, before: Row, after: Row): Promise<void>
  view(row: Row): object
}
