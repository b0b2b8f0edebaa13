import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { mismatch, quote } from '../http/problem.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { differences } from '../payments/differences.ts'
import { CALL_DEADLINE, TAKE_OVER_AFTER } from '../payments/jobs.ts'
import { findIdempotentId } from '../payments/store.ts'
import { isCode } from '../merchants/call.ts'
import { askFor } from './ask.ts'
import type { Movement, MovementKind } from './movement.ts'
import { goOnJob, stepOf } from './settle.ts'

/** A movement just made, or the one an earlier identical request made. */
export interface Recorded<Row> {
  row: Row
  repeated: boolean
}

/** What is to be recorded once. */
export interface Recording<Row extends Movement> {
  row: Row
  /** The business number, and the name of its field. */
  number: string
  field: 'out_bill_no' | 'out_order_no' | 'out_return_no' | 'mch_billno'
  key: string | undefined
  /** What the caller asked, with what was found filled in: a repeat must ask the same. */
  request: Record<string, unknown>
  /** The part of it that is compared, and written down nowhere. */
  secret?: Record<string, unknown>
  /** The same of an earlier row. */
  requestOf: (earlier: Row) => Record<string, unknown>
  /** @returns undefined when the number is taken. */
  insert(trx: Transaction): Promise<Row | undefined>
  byNumber(trx: Transaction): Promise<Row | undefined>
  /** @throws Problem when a rule forbids it. Not asked of repeats. */
  check(trx: Transaction): Promise<void> | void
}

/**
 * Records a movement with its job, once for its number and its Idempotency-Key.
 *
 * @throws Problem 409 when either was used with other content, naming every difference; nothing is stored or sent then.
 */
export async function recordOnce<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  trx: Transaction,
  recording: Recording<Row>,
  context: TillContext,
): Promise<Recorded<Row>> {
  const { row, number, field, key } = recording
  const bound = key === undefined ? undefined : await bindKey(kind, trx, row, key)
  if (bound !== undefined)
    return repeat(bound, recording, 'IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key ?? '')}`)
  const inserted = await recording.insert(trx)
  if (inserted === undefined) {
    const earlier = await recording.byNumber(trx)
    if (earlier === undefined) throw new Error(`${field} ${number} is taken, yet not there.`)
    const same = repeat(earlier, recording, `${field.toUpperCase()}_USED`, `${field} ${quote(number)}`)
    if (key !== undefined) await rebindKey(kind, trx, earlier, key)
    return same
  }
  await recording.check(trx)
  const step = stepOf(row, { kind: 'created', title: 'Created', raw: { body: recording.request } }, context)
  await writeChanges(trx, { ...noChanges(), timeline: [step] })
  await context.jobs.enqueue(trx, goOnJob(kind, row, context.clock.now() + TAKE_OVER_AFTER))
  return { row: inserted, repeated: false }
}

function repeat<Row extends Movement>(
  earlier: Row,
  { field, request, secret, requestOf }: Recording<Row>,
  code: string,
  what: string,
): Recorded<Row> {
  // A number that was made here is not in one of the requests, and may well be in the other.
  const first = requestOf(earlier)
  const ours = request[field] === undefined ? { ...first, [field]: undefined } : first
  const fields = differences(ours, { ...request, ...secret })
  if (fields.length > 0) throw mismatch(code, what, fields)
  return { row: earlier, repeated: true }
}

/** Binds the key to the new row. @returns the row it was bound to before */
async function bindKey<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  trx: Transaction,
  { mchid, id, created_at }: Row,
  key: string,
): Promise<Row | undefined> {
  const bound = await trx
    .insertInto('idempotency_key')
    .values({ mchid, scope: kind.job, key, resource_id: id, created_at })
    .onConflict((conflict) => conflict.columns(['mchid', 'scope', 'key']).doNothing())
    .executeTakeFirst()
  if (bound.numInsertedOrUpdatedRows !== 0n) return undefined
  return kind.find(trx, (await findIdempotentId(trx, mchid, kind.job, key)) ?? '')
}

const rebindKey = (kind: { job: string }, trx: Transaction, { mchid, id }: Movement, key: string): Promise<unknown> =>
  trx
    .updateTable('idempotency_key')
    .set({ resource_id: id })
    .where('mchid', '=', mchid)
    .where('scope', '=', kind.job)
    .where('key', '=', key)
    .execute()

/** Asks while the caller waits. Whatever goes wrong here, the movement is recorded and its job goes on. */
export async function askNow<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  context: TillContext,
): Promise<Row> {
  try {
    return (await askFor(kind, row, context, AbortSignal.timeout(CALL_DEADLINE))).row
  } catch (error) {
    context.log.error({ err: error, movement: row.id }, 'the request was interrupted; its job will finish it')
    return row
  }
}

/** The account was empty, the merchant topped it up and asks again: send now instead of at the next planned time. */
export async function sendAgainSoon<Row extends Movement, Fact extends { mchid: string }>(
  kind: MovementKind<Row, Fact>,
  row: Row,
  context: TillContext,
): Promise<void> {
  if (row.state !== 'created' || !isCode({ code: row.failure_code ?? '' }, ...kind.mendable)) return
  await context.database.transaction((trx) => context.jobs.reschedule(trx, goOnJob(kind, row, context.clock.now())))
}
