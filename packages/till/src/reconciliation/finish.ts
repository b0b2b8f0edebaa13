import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { NewEvent } from '../events/outbox.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { ENDS, type EndCode, type Trouble } from './ends.ts'
import { nextReconciliationState } from './states.ts'
import {
  countDifferences,
  hasOpen,
  listDifferences,
  lockDay,
  type DayKey,
  differencesOf,
  type ReconciliationRow,
  type StateCount,
  updateDay,
} from './store.ts'
import { dayAfter } from './day.ts'
import { differenceView, reconciliationView } from './view.ts'

/** Told one by one; the event of the day counts them all. */
const MOST_TOLD = 100

/** The day is compared: its state follows from what is open, and is told, together with what a person must look at. */
export async function finishDay(trx: Transaction, key: DayKey, context: TillContext): Promise<void> {
  const row = await lockDay(trx, key)
  if (row === undefined) return
  const state = nextReconciliationState(row.state, (await hasOpen(trx, row)) ? 'differs' : 'agreed')
  const done = { state, step: 'done', problem_code: null, problem: null, completed_at: nowOf(context) } as const
  const totals = { ...row.totals, matched: await matched(trx, row) }
  await updateDay(trx, row, { ...done, totals: JSON.stringify(totals) })
  const finished = { ...row, ...done, totals }
  const open = await listDifferences(trx, { ...keyOf(row), state: 'open', limit: MOST_TOLD })
  const events = [
    eventOf(finished, 'reconciliation.completed', await countsOf(trx, row), context),
    ...open.map((difference) => ({
      ...common(row.mchid, context),
      type: 'reconciliation.difference' as const,
      subject_id: difference.id,
      lane: row.id,
      payload: JSON.stringify(differenceView(difference)),
    })),
  ]
  await writeChanges(trx, { ...noChanges(), events }, context.jobs)
}

/** There is no bill to compare, and nobody goes on asking. */
export async function failDay(
  trx: Transaction,
  key: DayKey,
  { code, trouble }: { code: EndCode; trouble: Trouble },
  context: TillContext,
): Promise<void> {
  const row = await lockDay(trx, key)
  if (row === undefined) return
  const failed = {
    state: nextReconciliationState(row.state, 'gave_up'),
    step: 'done',
    problem_code: code,
    problem: `${ENDS[code]} (${trouble.code}: ${trouble.message})`,
    completed_at: nowOf(context),
  } as const
  await updateDay(trx, row, failed)
  const event = eventOf({ ...row, ...failed }, 'reconciliation.failed', await countsOf(trx, row), context)
  await writeChanges(trx, { ...noChanges(), events: [event] }, context.jobs)
}

/** The state of a day after a difference was settled, or opened again. Nothing is told: it was, when it was found. */
export async function settleDay(trx: Transaction, key: DayKey): Promise<void> {
  const row = await lockDay(trx, key)
  if (row === undefined || row.state === 'pending') return
  await updateDay(trx, row, {
    state: nextReconciliationState(row.state, (await hasOpen(trx, row)) ? 'differs' : 'agreed'),
  })
}

export const countsOf = (trx: Transaction, { mchid, day }: DayKey): Promise<StateCount[]> =>
  countDifferences(trx, { mchids: [mchid], from: day, to: dayAfter(day) })

const keyOf = ({ mchid, sub_mchid, day }: DayKey): DayKey => ({ mchid, sub_mchid, day })

async function matched(trx: Transaction, row: ReconciliationRow): Promise<number> {
  const { payments = 0, refunds = 0, reversals = 0 } = row.totals
  const told = await differencesOf(trx, row)
    .clearSelect()
    .select((eb) => eb.fn.count<number>('number').distinct().as('count'))
    .where('subject', 'in', ['payment', 'refund', 'reversal'])
    .where('kind', '<>', 'missing_there')
    .where('state', '<>', 'repaired')
    .executeTakeFirstOrThrow()
  return payments + refunds + reversals - told.count
}

const common = (mchid: string, context: TillContext) => ({ mchid, id: context.newId('evt'), at: nowOf(context) })

/** A type is told once per subject: each run is one. */
const eventOf = (
  row: ReconciliationRow,
  type: 'reconciliation.completed' | 'reconciliation.failed',
  counts: readonly StateCount[],
  context: TillContext,
): NewEvent => ({
  ...common(row.mchid, context),
  type,
  subject_id: `${row.id}.${row.run}.${row.requested_at.getTime()}`,
  lane: row.id,
  payload: JSON.stringify(reconciliationView(row, counts)),
})
