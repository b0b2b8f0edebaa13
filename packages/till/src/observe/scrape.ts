import { sql } from 'kysely'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { nowOf, type TillContext } from '../context.ts'

/** Milliseconds the database has for a scrape: what else there is to say must not wait for it. */
const PATIENCE = 2_000

/** Everything there is to measure, in the text format of Prometheus. */
export async function scrape(context: TillContext): Promise<string> {
  const { meters, database } = context
  for (const [state, count] of Object.entries(database.connections())) meters.connections.set({ state }, count)
  const jobs = await inTime(readJobs(context)).catch(() => undefined)
  meters.databaseUp.set(jobs === undefined ? 0 : 1)
  showJobs(jobs ?? [], context)
  const texts = await Promise.all([meters.registry.metrics(), processRegistry().metrics()])
  return texts.join('\n')
}

interface WaitingJobs {
  kind: string
  waiting: number
  given_up: number
  /** Milliseconds since the epoch; null when none is due. */
  oldest: Date | null
}

async function readJobs(context: TillContext): Promise<WaitingJobs[]> {
  const now = nowOf(context)
  const { rows } = await sql<WaitingJobs>`
    select kind,
      count(*) filter (where gave_up_at is null)::int as waiting,
      count(*) filter (where gave_up_at is not null)::int as given_up,
      min(run_at) filter (where gave_up_at is null and lease_token is null and run_at <= ${now}::timestamptz) as oldest
    from job group by kind`.execute(context.database.kysely)
  return rows
}

/** A kind that has no jobs any more shows none. */
function showJobs(rows: readonly WaitingJobs[], { meters, clock }: TillContext): void {
  for (const gauge of [meters.jobsWaiting, meters.jobsOldestDue, meters.jobsGivenUp]) gauge.reset()
  for (const { kind, waiting, given_up, oldest } of rows) {
    meters.jobsWaiting.set({ kind }, waiting)
    meters.jobsGivenUp.set({ kind }, given_up)
    meters.jobsOldestDue.set({ kind }, oldest === null ? 0 : (clock.now() - oldest.getTime()) / 1000)
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database was too slow for the scrape.')), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

let ofProcess: Registry | undefined

/** What is true of the whole process, however many tills it holds: memory, processor, event loop. Made by the first who asks. */
function processRegistry(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}
