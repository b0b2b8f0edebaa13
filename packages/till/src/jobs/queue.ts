import { type RawBuilder, sql } from 'kysely'
import type { Clock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import { json, type Transaction } from '../db/schema.ts'

/** What names a job: there is at most one per merchant, kind and key. */
export interface JobId {
  /** The merchant it works for; the empty text for work of the house. */
  mchid: string
  kind: string
  /** What it works on, e.g. a payment's id. */
  key: string
}

/** A job to be scheduled. */
export interface NewJob extends JobId {
  /** Anything JSON holds; `null` when left out. */
  payload?: unknown
  /** When it is due; now when left out. */
  runAt?: Date
}

/** What a query must find of a job to be scheduled. */
export type FoundJob = Pick<JobId, 'mchid' | 'key'>

/** A job a worker has taken. */
export interface ClaimedJob extends JobId {
  payload: unknown
  runAt: Date
  /** 1 on the first run since it was scheduled, 2 on the next … */
  attempts: number
  leaseToken: string
}

/** What becomes of a job that has run. */
export type Verdict =
  | { result: 'done' }
  | { result: 'retry'; at: Date; error?: string }
  | { result: 'give-up'; error: string }

/** Told when jobs were scheduled: when the earliest is due, and of which kinds they are. */
export type ScheduleListener = (dueAt: number, kinds: ReadonlySet<string>) => void

/** One finished run. */
export interface FinishedRun extends JobId {
  leaseToken: string
  verdict: Verdict
}

/**
 * Work to be done later, kept in the database beside the rows it belongs to: scheduled in the same transaction, so neither
 * exists without the other. Runs at least once; a handler must bear a repeat (a crash between its work and its end).
 */
export class JobQueue {
  readonly #database: Database
  readonly #clock: Clock
  readonly #listeners = new Set<ScheduleListener>()

  constructor({ database, clock }: { database: Database; clock: Clock }) {
    this.#database = database
    this.#clock = clock
  }

  /**
   * Sees to it that the job runs. New: it is added. Waiting: it stays as it is. Running right now: it runs once more
   * afterwards, since the present run may have looked before this transaction's changes. Given up: it starts afresh.
   *
   * @param trx the transaction the job belongs to; it exists when that commits.
   */
  async enqueue(trx: Transaction, job: NewJob): Promise<void> {
    await this.#insert(trx, [job], 'keep')
  }

  /** {@link enqueue} for many at once, in one statement. No two may have the same name. */
  async enqueueAll(trx: Transaction, jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length > 0) await this.#insert(trx, jobs, 'keep')
  }

  /**
   * Sets when the job runs, and its payload, whatever was set before; counts its attempts afresh; adds it when missing.
   * If it is running right now, this takes effect when the present run ends.
   */
  async reschedule(trx: Transaction, job: NewJob): Promise<void> {
    await this.#insert(trx, [job], 'replace')
  }

  /** {@link reschedule} for many at once, in one statement. No two may have the same name. */
  async rescheduleAll(trx: Transaction, jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length > 0) await this.#insert(trx, jobs, 'replace')
  }

  /** {@link enqueueAll}, as a statement for the caller to run among others of this transaction. */
  enqueuing(trx: Transaction, jobs: readonly NewJob[]): RawBuilder<unknown> {
    return this.#planning(trx, jobs, 'keep')
  }

  /**
   * {@link enqueuing} of jobs that a query finds, due now. Nobody here knows of them until {@link announceFound} says that there
   * are some.
   */
  enqueuingFound(trx: Transaction, kind: string, found: RawBuilder<FoundJob>): RawBuilder<unknown> {
    const now = sql`${new Date(this.#clock.now())}::timestamptz`
    const insertion = trx
      .insertInto('job')
      .columns(['mchid', 'kind', 'key', 'payload', 'run_at', 'created_at'])
      .expression(
        sql`select mchid, ${kind}::text, key, ${json(null)}, ${now}, ${now} from (${found}) as found order by mchid, key`,
      )
      .onConflict((conflict) => conflict.columns(['mchid', 'kind', 'key']).doUpdateSet(onExisting.keep))
    return sql`${insertion}`
  }

  /** Says that a statement of {@link enqueuingFound} found jobs: whoever listens is told after the commit. */
  announceFound(trx: Transaction, kind: string): void {
    const now = this.#clock.now()
    this.#database.afterCommit(trx, () => this.#announce(now, new Set([kind])))
  }

  /** {@link rescheduleAll}, likewise. */
  rescheduling(trx: Transaction, jobs: readonly NewJob[]): RawBuilder<unknown> {
    return this.#planning(trx, jobs, 'replace')
  }

  /** Takes the job away. A run that is under way ends, but its verdict is ignored. @returns whether there was one. */
  async cancel(trx: Transaction, { mchid, kind, key }: JobId): Promise<boolean> {
    const { numDeletedRows } = await trx
      .deleteFrom('job')
      .where('mchid', '=', mchid)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }

  /** Which engine it is on: only a server can be shared with other processes. */
  get engine(): Database['engine'] {
    return this.#database.engine
  }

  /**
   * Calls back after every commit that scheduled jobs here, with the time of the earliest in milliseconds since the epoch and
   * their kinds.
   * Other replicas' jobs are found by polling.
   * @returns unsubscribe
   */
  onScheduled(listener: ScheduleListener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /**
   * Takes up to `limit` due jobs, earliest first, for `leaseMs`. Rows another worker is taking at the moment are passed over.
   *
   * @returns them, and when the earliest of the others is due (or its lease ends), as {@link nextDue} does
   */
  async claim(options: {
    kinds: readonly string[]
    limit: number
    leaseMs: number
    leaseToken: string
  }): Promise<{ jobs: ClaimedJob[]; nextDue: Date | undefined }> {
    const now = new Date(this.#clock.now())
    const leaseUntil = new Date(now.getTime() + options.leaseMs)
    const { rows } = await sql<ClaimedJob & { nextDue: Date | null }>`
      with due as (
        select mchid, kind, key from job
        where coalesce(lease_until, run_at) <= ${now} and gave_up_at is null and kind = any(${options.kinds}::text[])
        order by coalesce(lease_until, run_at)
        limit ${options.limit}
        for update skip locked
      ), claimed as (
        update job set lease_until = ${leaseUntil}, lease_token = ${options.leaseToken}, attempts = job.attempts + 1
        from due where job.mchid = due.mchid and job.kind = due.kind and job.key = due.key
        returning job.mchid, job.kind, job.key, job.payload, job.attempts,
                  job.run_at as "runAt", job.lease_token as "leaseToken"
      ), rest as (
        select coalesce(lease_until, run_at) as "nextDue" from job
        where gave_up_at is null and kind = any(${options.kinds}::text[]) and (mchid, kind, key) not in (table due)
        order by coalesce(lease_until, run_at) limit 1
      )
      select claimed.*, rest."nextDue" from claimed full join rest on true`.execute(this.#database.kysely)
    return {
      jobs: rows.filter(({ kind }) => kind !== null).toSorted(earlierFirst),
      nextDue: rows[0]?.nextDue ?? undefined,
    }
  }

  /** When the earliest job of these kinds is due (or its lease ends); undefined when there is none. */
  async nextDue(kinds: readonly string[]): Promise<Date | undefined> {
    const { rows } = await sql<{ due: Date }>`
      select coalesce(lease_until, run_at) as due from job
      where gave_up_at is null and kind = any(${kinds}::text[])
      order by coalesce(lease_until, run_at) limit 1`.execute(this.#database.kysely)
    return rows[0]?.due
  }

  /** Holds the jobs of these tokens for longer. */
  async extend(leaseTokens: readonly string[], leaseMs: number): Promise<void> {
    await this.#database.kysely
      .updateTable('job')
      .set({ lease_until: new Date(this.#clock.now() + leaseMs) })
      .where('lease_token', 'in', leaseTokens)
      .execute()
  }

  /** Writes down what became of these runs. Runs whose lease was lost to another worker, or whose job was cancelled, change nothing. */
  async finish(runs: readonly FinishedRun[]): Promise<void> {
    const settled = await this.#settle(runs, sql`for update of job skip locked`)
    // Rows that a transaction of somebody else holds right now are waited for one at a time: holding others meanwhile
    // could make it and us wait for each other.
    for (const run of runs) if (!settled.has(nameOf(run))) await this.#settle([run], sql`for update of job`)
  }

  /** One statement for all verdicts. @returns the names of the jobs that were there, ours, and could be locked. */
  async #settle(runs: readonly FinishedRun[], lock: RawBuilder<unknown>): Promise<Set<string>> {
    const texts = (read: (run: FinishedRun) => string | null): RawBuilder<unknown> => sql`${runs.map(read)}::text[]`
    const times = sql`${runs.map(({ verdict }) => (verdict.result === 'retry' ? verdict.at : null))}::timestamptz[]`
    const { rows } = await sql<JobId>`
      with verdict as (
        select * from unnest(
          ${texts((run) => run.mchid)}, ${texts((run) => run.kind)}, ${texts((run) => run.key)},
          ${texts((run) => run.leaseToken)}, ${texts((run) => run.verdict.result)}, ${times},
          ${texts(({ verdict }) => (verdict.result === 'done' ? null : (verdict.error ?? null)))}
        ) as v (mchid, kind, key, lease_token, result, at, error)
      ), mine as (
        select job.mchid, job.kind, job.key, verdict.result, verdict.at, verdict.error,
               job.again_at is null and verdict.result = 'done' as is_over
        from job join verdict using (mchid, kind, key, lease_token)
        ${lock}
      ), over as (
        delete from job using mine
        where is_over and job.mchid = mine.mchid and job.kind = mine.kind and job.key = mine.key
        returning job.mchid, job.kind, job.key
      ), kept as (
        update job set
          run_at = coalesce(again_at, mine.at, run_at),
          payload = coalesce(again_payload, payload),
          attempts = case when again_at is null then attempts else 0 end,
          gave_up_at = case when again_at is null and mine.result = 'give-up' then ${new Date(this.#clock.now())}::timestamptz end,
          again_at = null, again_payload = null, lease_until = null, lease_token = null,
          last_error = mine.error
        from mine
        where not is_over and job.mchid = mine.mchid and job.kind = mine.kind and job.key = mine.key
        returning job.mchid, job.kind, job.key
      )
      select * from over union all select * from kept`.execute(this.#database.kysely)
    return new Set(rows.map(nameOf))
  }

  async #insert(trx: Transaction, jobs: readonly NewJob[], existing: keyof typeof onExisting): Promise<void> {
    await this.#insertion(trx, jobs, existing).execute()
    this.#announceAfter(trx, jobs)
  }

  #planning(trx: Transaction, jobs: readonly NewJob[], existing: keyof typeof onExisting): RawBuilder<unknown> {
    this.#announceAfter(trx, jobs)
    return sql`${this.#insertion(trx, jobs, existing)}`
  }

  #insertion(trx: Transaction, jobs: readonly NewJob[], existing: keyof typeof onExisting) {
    const now = new Date(this.#clock.now())
    return trx
      .insertInto('job')
      .values(
        jobs.map(({ mchid, kind, key, payload = null, runAt = now }) => ({
          mchid,
          kind,
          key,
          payload: json(payload),
          run_at: runAt,
          created_at: now,
        })),
      )
      .onConflict((conflict) => conflict.columns(['mchid', 'kind', 'key']).doUpdateSet(onExisting[existing]))
  }

  #announceAfter(trx: Transaction, jobs: readonly NewJob[]): void {
    const now = this.#clock.now()
    const dueAt = Math.min(...jobs.map(({ runAt }) => runAt?.getTime() ?? now))
    const kinds = new Set(jobs.map((job) => job.kind))
    this.#database.afterCommit(trx, () => this.#announce(dueAt, kinds))
  }

  #announce(dueAt: number, kinds: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(dueAt, kinds)
  }
}

/** A job leased by a worker, or given up: the two states in which a row is not simply waiting. */
const running = sql`job.lease_token is not null`
const gaveUp = sql`job.gave_up_at is not null`

/** What scheduling does to a row that exists: `keep` leaves one that waits alone, `replace` does not. */
const onExisting = {
  keep: {
    run_at: sql<Date>`case when ${gaveUp} then excluded.run_at else job.run_at end`,
    payload: sql<string>`case when ${gaveUp} then excluded.payload else job.payload end`,
    attempts: sql<number>`case when ${gaveUp} then 0 else job.attempts end`,
    gave_up_at: null,
    again_at: sql<Date>`case when ${running} then least(job.again_at, excluded.run_at) end`,
    again_payload: sql<string>`case when ${running} then coalesce(job.again_payload, excluded.payload) end`,
  },
  replace: {
    run_at: sql<Date>`case when ${running} then job.run_at else excluded.run_at end`,
    payload: sql<string>`case when ${running} then job.payload else excluded.payload end`,
    attempts: sql<number>`case when ${running} then job.attempts else 0 end`,
    gave_up_at: null,
    again_at: sql<Date>`case when ${running} then excluded.run_at end`,
    again_payload: sql<string>`case when ${running} then excluded.payload end`,
  },
}

const nameOf = ({ mchid, kind, key }: JobId): string => JSON.stringify([mchid, kind, key])

/** Those of one moment by their names, so that a run can be repeated whatever the plan of the statement. */
const earlierFirst = (a: ClaimedJob, b: ClaimedJob): number =>
  a.runAt.getTime() - b.runAt.getTime() || (nameOf(a) < nameOf(b) ? -1 : 1)
