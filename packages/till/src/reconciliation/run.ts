import type { TillContext } from '../context.ts'
import { type Job, retryAt } from '../jobs/worker.ts'
import type { Verdict } from '../jobs/queue.ts'
import { compareDay, type ToCompare } from './compare.ts'
import { dayAfter, dayBefore } from './day.ts'
import { nextAfter, type Trouble } from './ends.ts'
import { type Fetched, fetchBill } from './fetch.ts'
import { isLeftOut } from './fetch-sub-merchant.ts'
import { failDay, finishDay, settleDay } from './finish.ts'
import { repairDay } from './repair.ts'
import { dayOfJob } from './request-day.ts'
import { dayTable, findDay, type ReconciliationRow, type Step, updateDay } from './store.ts'

/** How many days back a bill may still end what was open: what was paid at midnight, what was repaired since. */
const DAYS_BACK = 7

/** The job of one day: bills, comparison, repair. It bears being run twice. */
export async function runDay(job: Job, context: TillContext): Promise<Verdict | void> {
  const row = await findDay(context.database.kysely, dayOfJob(job))
  if (row === undefined || row.state !== 'pending') return
  await step(row, 'downloading', context)
  const trade = await fetchBill(row, 'trade', context, job.signal)
  const asked = await fetchBill(row, 'fund_flow', context, job.signal)
  const flow = 'trouble' in asked && isLeftOut(row, asked.trouble) ? undefined : asked
  const troubles = [trade, flow].flatMap((fetched) => (fetched && 'trouble' in fetched ? [fetched.trouble] : []))
  const waiting = await afterTroubles(row, troubles, context)
  if (waiting !== undefined) return waiting === 'ended' ? undefined : waiting
  await step(row, 'comparing', context)
  await compareAndRepair(toCompare(row, trade, flow), context, job.signal)
  await context.database.transaction((trx) => finishDay(trx, row, context))
  await compareNeighbours(row, context)
}

/** Compares what is loaded, asks about what may be mended, and compares again. */
export async function compareAndRepair(loaded: ToCompare, context: TillContext, signal?: AbortSignal): Promise<void> {
  const compare = () => context.database.transaction((trx) => compareDay(trx, loaded, context))
  await compare()
  if (await repairDay({ sub_mchid: '', ...loaded }, context, signal)) await compare()
}

const step = (row: ReconciliationRow, name: Step, { database }: TillContext): Promise<void> =>
  updateDay(database.kysely, row, { step: name })

/** A day without a bill is compared all the same: what is recorded here for it is missing there. */
function toCompare({ mchid, sub_mchid, day }: ReconciliationRow, trade: Fetched, flow: Fetched | undefined): ToCompare {
  const idOf = (fetched: Fetched) => ('file' in fetched ? fetched.file.id : null)
  const loaded = [trade, flow].flatMap((fetched) => (fetched && 'loaded' in fetched ? [fetched.loaded] : []))
  return {
    mchid,
    sub_mchid,
    day,
    trade: idOf(trade),
    ...(flow && { flow: idOf(flow), flowFaults: 'loaded' in flow ? flow.loaded.faults : [] }),
    totals: Object.assign({}, ...loaded.map(({ totals }) => totals)) as ToCompare['totals'] & object,
    tradeFaults: 'loaded' in trade ? trade.loaded.faults : [],
  }
}

/** @returns undefined when every bill is there, or there is none that day. */
async function afterTroubles(
  row: ReconciliationRow,
  troubles: readonly Trouble[],
  context: TillContext,
): Promise<Verdict | 'ended' | undefined> {
  const attempts = row.attempts + 1
  const now = context.clock.now()
  const tries = { day: row.day, attempts, requestedAt: row.requested_at.getTime(), now }
  const nexts = troubles.map((trouble) => ({ trouble, ...nextAfter(trouble, tries) }))
  for (const next of nexts) {
    if (next.next !== 'end') continue
    await context.database.transaction((trx) => failDay(trx, row, next, context))
    return 'ended'
  }
  for (const next of nexts) {
    if (next.next !== 'again') continue
    const { code, message } = next.trouble
    await updateDay(context.database.kysely, row, { step: 'waiting', attempts, problem_code: code, problem: message })
    return retryAt(next.at, code)
  }
  return undefined
}

/** What this bill, and what has happened since, says of the days beside it that differ. */
async function compareNeighbours(row: ReconciliationRow, context: TillContext): Promise<void> {
  const { kysely } = context.database
  const { mchid, sub_mchid, day } = row
  const rows = await kysely
    .selectFrom(dayTable(row))
    .select('day')
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('day', '>=', dayBefore(day, DAYS_BACK))
    .where('day', '<=', dayAfter(day))
    .where('day', '<>', day)
    .where('state', '=', 'different')
    .execute()
  for (const { day: other } of rows) {
    await context.database.transaction(async (trx) => {
      await compareDay(trx, { mchid, sub_mchid, day: other }, context)
      await settleDay(trx, { mchid, sub_mchid, day: other })
    })
  }
}
