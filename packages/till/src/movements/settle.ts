import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { EventType } from '../events/outbox.ts'
import type { JobId, NewJob } from '../jobs/queue.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { TimelineStep } from '../payments/timeline.ts'
import type { Decision, Movement, MovementKind, News, Settled } from './movement.ts'

/** Settles news in one transaction: locks the rows, decides each in turn, writes everything. */
export async function settleMovements<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  trx: Transaction,
  news: readonly News<Fact>[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<Settled<Row>[]> {
  const facts = news.map(({ fact }) => fact)
  const current = new Map((await kind.lockAll(trx, facts)).map((row) => [kind.key(row), row]))
  const inbox = [...parked]
  const settled: Settled<Row>[] = []
  for (const { fact, message } of news) {
    const row = current.get(kind.key(fact))
    const result: Settled<Row> =
      row === undefined
        ? { verdict: 'parked', reason: `No ${kind.title.toLowerCase()} here has this number` }
        : kind.decide(row, fact, nowOf(context))
    if (row !== undefined) {
      await writeDecision(kind, trx, row, result as Decision<Row>, context)
      current.set(kind.key(fact), (result as Decision<Row>).row)
    }
    settled.push(result)
    if (message !== undefined) {
      const { verdict, reason = null } = result
      inbox.push({ ...message, number: kind.number(fact), payment_id: row?.id ?? null, verdict, reason })
    }
  }
  if (inbox.length > 0) await writeChanges(trx, { ...noChanges(), inbox })
  return settled
}

/** Writes what a decision changes: the row, its step, its event, its job. */
export async function writeDecision<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  trx: Transaction,
  before: Row,
  { row, step, event, hurry = false }: Omit<Decision<Row>, 'verdict'> & { hurry?: boolean },
  context: TillContext,
): Promise<void> {
  if (row !== before) await kind.save(trx, before, row)
  const pause = kind.pause(row, 0)
  await writeChanges(
    trx,
    {
      ...noChanges(),
      timeline: step === undefined ? [] : [stepOf(row, step, context)],
      events: event === undefined ? [] : [eventOf(kind, row, event, context)],
      settled: pause === undefined ? [jobOf(kind, row)] : [],
    },
    context.jobs,
  )
  // A row that reached another state is looked at on that state's ladder; so is one of which something was asked.
  if ((hurry || row.state !== before.state) && pause !== undefined)
    await context.jobs.reschedule(trx, goOnJob(kind, row, context.clock.now() + pause))
}

/** A step of the timeline, now. */
export const stepOf = (
  { mchid, id }: Pick<Movement, 'mchid' | 'id'>,
  step: Pick<TimelineStep, 'kind' | 'title' | 'detail' | 'raw'>,
  context: Pick<TillContext, 'clock'>,
): TimelineStep => ({ mchid, payment_id: id, at: nowOf(context), ...step })

const eventOf = <Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  type: EventType,
  context: TillContext,
) => ({
  mchid: row.mchid,
  id: context.newId('evt'),
  type,
  subject_id: row.id,
  lane: kind.lane(row),
  payload: JSON.stringify(kind.view(row)),
  at: nowOf(context),
})

/** A movement's one job: sends it until the outcome is known, then looks at it until it is over. */
export const goOnJob = (kind: { job: string }, row: Pick<Movement, 'mchid' | 'id'>, at: number): NewJob => ({
  ...jobOf(kind, row),
  runAt: new Date(at),
})

const jobOf = ({ job }: { job: string }, { mchid, id }: Pick<Movement, 'mchid' | 'id'>): JobId => ({
  mchid,
  kind: job,
  key: id,
})
