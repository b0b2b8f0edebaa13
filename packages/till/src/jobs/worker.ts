import type { Clock, RandomBytes } from '../db/clock.ts'
import { backoff } from './backoff.ts'
import type { ClaimedJob, FinishedRun, JobId, JobQueue, Verdict } from './queue.ts'

/** A job as its handler sees it. */
export interface Job extends JobId {
  readonly payload: unknown
  /** When it was due. */
  readonly runAt: Date
  /** 1 on the first run since it was scheduled, 2 on the next … */
  readonly attempts: number
  /** Aborted when the worker stops and will not wait any longer. */
  readonly signal: AbortSignal
}

/** The work is done: the job is deleted. */
export const done = (): Verdict => ({ result: 'done' })

/** Not yet: run again at this time. */
export const retryAt = (at: Date | number, error?: string): Verdict => ({
  result: 'retry',
  at: new Date(at),
  ...(error === undefined ? {} : { error }),
})

/** Never again: the row stays, with the reason, until it is scheduled anew. */
export const giveUp = (error: string): Verdict => ({ result: 'give-up', error })

/** Does the work of one kind. Returning nothing means {@link done}; throwing means: again after a back-off. */
export type JobHandler = (job: Job) => Promise<Verdict | void>

/** One run of a job: what becomes of the job, and what its handler threw, if it did. */
export interface Run {
  verdict: Verdict
  threw?: unknown
}

/** Stands around every run, to watch it; must not throw. */
export type ObserveRun = (job: Pick<Job, 'kind' | 'attempts'>, run: () => Promise<Run>) => Promise<Run>

export interface JobWorkerOptions {
  queue: JobQueue
  clock: Clock
  /** Names leases and spreads back-offs. */
  random: RandomBytes
  /** One per kind; kinds without a handler here are left to other workers. */
  handlers: Readonly<Record<string, JobHandler>>
  /** Jobs running at once at most; default 20. */
  concurrency?: number
  /** Milliseconds after which another worker may take over a job of a worker that died; a living one prolongs. Default 60,000. */
  leaseMs?: number
  /**
   * Milliseconds between looks for jobs that other processes scheduled; own jobs and known times need none. Default 1,000
   * on a server, 300,000 on the embedded database, which no other process can write to.
   */
  pollMs?: number
  /** Told about every handler that threw and every failure of the database. */
  onError?: (error: unknown, job: JobId | undefined) => void
  observe?: ObserveRun
}

/** Real milliseconds a turned clock is held up by running jobs: one that waits for that clock must not wait for ever. */
const longestTick = 15_000

/**
 * Runs due jobs. Any number of workers may share a database: each job is run by one at a time.
 *
 * ```ts
 * const worker = new JobWorker({ queue, clock, random, handlers: { 'payment.query': queryPayment } })
 * worker.start()
 * await worker.stop()
 * ```
 */
export class JobWorker {
  readonly #queue: JobQueue
  readonly #clock: Clock
  readonly #random: RandomBytes
  readonly #handlers: ReadonlyMap<string, JobHandler>
  readonly #kinds: readonly string[]
  readonly #concurrency: number
  readonly #leaseMs: number
  readonly #pollMs: number
  readonly #onError: (error: unknown, job: JobId | undefined) => void
  readonly #observe: ObserveRun

  readonly #running = new Map<string, ClaimedJob>()
  readonly #work = new Set<Promise<void>>()
  readonly #abort = new AbortController()
  #finished: FinishedRun[] = []
  #flushing: Promise<void> | undefined
  #round: Promise<void> | undefined
  #awakened = false
  /** When the timer fires; Infinity while none is set. */
  #plannedAt = Infinity
  #started = false
  #stopped = false
  #cancelTimer = (): void => {}
  #cancelLease = (): void => {}
  #unsubscribe = (): void => {}

  constructor(options: JobWorkerOptions) {
    this.#queue = options.queue
    this.#clock = options.clock
    this.#random = options.random
    this.#handlers = new Map(Object.entries(options.handlers))
    this.#kinds = [...this.#handlers.keys()]
    this.#concurrency = options.concurrency ?? 20
    this.#leaseMs = options.leaseMs ?? 60_000
    this.#pollMs = options.pollMs ?? (options.queue.engine === 'postgres' ? 1_000 : 300_000)
    this.#onError = options.onError ?? (() => {})
    this.#observe = options.observe ?? ((_job, run) => run())
  }

  /** Begins to look for jobs. */
  start(): void {
    if (this.#started) return
    this.#started = true
    this.#unsubscribe = this.#queue.onScheduled((dueAt, kinds) => this.#expect(dueAt, kinds))
    this.wake()
  }

  /** Looks for due jobs now instead of at the next time planned. Cheap, and safe to call at any time. */
  wake(): void {
    void this.#look()
  }

  /** Looks for due jobs and resolves when all that were due by now have run (also what they scheduled for now). For tests and tools. */
  async drain(): Promise<void> {
    do {
      await this.#look()
      await this.#idle()
    } while (!this.#stopped && (await this.#isDue()))
  }

  /**
   * Stops looking, waits for running jobs and writes down their ends.
   * @param graceMs real milliseconds to wait; then handlers' signals are aborted and, a second later, what still runs is left
   *   to its lease. Default 10,000.
   */
  async stop(graceMs = 10_000): Promise<void> {
    this.#stopped = true
    this.#unsubscribe()
    this.#forgetPlan()
    if (!(await this.#settled(graceMs))) {
      this.#abort.abort(new Error('The job worker is stopping.'))
      await this.#settled(1_000)
    }
    this.#cancelLease()
  }

  async #settled(withinMs: number): Promise<boolean> {
    const all = this.#idle().then(() => true)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), withinMs)))
    try {
      return await Promise.race([all, late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Resolves when nothing runs and nothing is being written down or looked for. */
  async #idle(): Promise<void> {
    while (this.#round !== undefined || this.#flushing !== undefined || this.#work.size > 0) {
      await Promise.all([this.#round, this.#flushing, ...this.#work])
    }
  }

  /** One look at a time; a call that comes meanwhile makes it look once more. */
  #look(): Promise<void> {
    this.#awakened = true
    this.#round ??= this.#rounds().finally(() => (this.#round = undefined))
    return this.#round
  }

  async #rounds(): Promise<void> {
    while (this.#awakened && !this.#stopped) {
      this.#awakened = false
      this.#forgetPlan()
      try {
        this.#planNext(await this.#claimAll())
      } catch (error) {
        this.#onError(error, undefined)
        this.#planBy(this.#clock.now() + this.#pollMs)
      }
    }
  }

  /** @returns when the next job is due; undefined when there is none, or no free hand */
  async #claimAll(): Promise<Date | undefined> {
    while (!this.#stopped) {
      const limit = this.#concurrency - this.#running.size
      if (limit <= 0) return undefined
      const leaseToken = Buffer.from(this.#random(16)).toString('base64url')
      const options = { kinds: this.#kinds, limit, leaseMs: this.#leaseMs, leaseToken }
      const { jobs, nextDue } = await this.#queue.claim(options)
      for (const job of jobs) this.#begin(job)
      if (jobs.length < limit) return nextDue
    }
    return undefined
  }

  #planNext(due: Date | undefined): void {
    // With no free hand, the end of a run is what makes it look again.
    if (!this.#started || this.#stopped || this.#running.size >= this.#concurrency) return
    const now = this.#clock.now()
    // What is due already is being taken by another worker at this moment; it is given a little time.
    this.#planBy(Math.min(Math.max(due?.getTime() ?? Infinity, now + 10), now + this.#pollMs))
  }

  /** A job was scheduled here for that time: no query is needed to know when to look. */
  #expect(dueAt: number, kinds: ReadonlySet<string>): void {
    if (!this.#kinds.some((kind) => kinds.has(kind))) return
    if (dueAt <= this.#clock.now()) this.wake()
    else this.#planBy(dueAt)
  }

  #planBy(at: number): void {
    if (!this.#started || this.#stopped || at >= this.#plannedAt) return
    this.#cancelTimer()
    this.#plannedAt = at
    this.#cancelTimer = this.#clock.setTimeout(() => this.#tick(), at - this.#clock.now())
  }

  /** A clock that is turned by hand waits for this before time moves on, so that what was due then runs then. */
  async #tick(): Promise<void> {
    this.#plannedAt = Infinity
    await this.#look()
    await this.#settled(longestTick)
  }

  #forgetPlan(): void {
    this.#cancelTimer()
    this.#plannedAt = Infinity
  }

  async #isDue(): Promise<boolean> {
    const due = await this.#queue.nextDue(this.#kinds)
    return due !== undefined && due.getTime() <= this.#clock.now()
  }

  #begin(job: ClaimedJob): void {
    const name = JSON.stringify([job.mchid, job.kind, job.key])
    const present = this.#running.get(name)
    if (present !== undefined) {
      // Our own lease ran out (a clock was turned far ahead) and we claimed our own running job: go on under the new lease.
      present.leaseToken = job.leaseToken
      return
    }
    this.#running.set(name, job)
    if (this.#running.size === 1) this.#keepLeases()
    const work = this.#observe(job, () => this.#run(job)).then(({ verdict }) => {
      this.#running.delete(name)
      this.#finished.push({ mchid: job.mchid, kind: job.kind, key: job.key, leaseToken: job.leaseToken, verdict })
      if (this.#running.size === 0) this.#cancelLease()
      return (this.#flushing ??= this.#flush())
    })
    this.#work.add(work)
    void work.finally(() => this.#work.delete(work))
  }

  async #run(job: ClaimedJob): Promise<Run> {
    const { mchid, kind, key, payload, runAt, attempts } = job
    try {
      const handler = this.#handlers.get(kind)
      if (handler === undefined) throw new Error(`There is no handler for jobs of kind "${kind}".`)
      const verdict = await handler({ mchid, kind, key, payload, runAt, attempts, signal: this.#abort.signal })
      return { verdict: verdict ?? done() }
    } catch (error) {
      this.#onError(error, { mchid, kind, key })
      const chance = (this.#random(1)[0] ?? 0) / 256
      const message = error instanceof Error ? error.message : String(error)
      return { verdict: retryAt(this.#clock.now() + backoff(attempts, chance), message), threw: error }
    }
  }

  /** Writes ends down together: those that come while one write is under way share the next. */
  async #flush(): Promise<void> {
    // A turn later, those that end together are together.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#finished.length > 0) {
      const runs = this.#finished
      this.#finished = []
      try {
        await this.#queue.finish(runs)
      } catch (error) {
        // Their leases end, and they run again: at least once is what was promised.
        this.#onError(error, undefined)
      }
    }
    this.#flushing = undefined
    this.wake()
  }

  #keepLeases(): void {
    this.#cancelLease()
    this.#cancelLease = this.#clock.setTimeout(() => this.#prolong(), this.#leaseMs / 2)
  }

  async #prolong(): Promise<void> {
    const tokens = [...new Set([...this.#running.values()].map((job) => job.leaseToken))]
    if (tokens.length === 0) return
    try {
      await this.#queue.extend(tokens, this.#leaseMs)
    } catch (error) {
      this.#onError(error, undefined)
    }
    if (this.#running.size > 0) this.#keepLeases()
  }
}
