import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { describeOnEachEngine, TestClock } from '../db/testing.ts'
import { JobQueue, type ClaimedJob, type Verdict } from './queue.ts'

const leaseMs = 30_000

/** What the queue is expected to hold about one job. */
interface ModelJob {
  runAt: number
  attempts: number
  payload: number
  lease?: { until: number; token: string }
  again?: { at: number; payload: number }
  gaveUp: boolean
}

type Command =
  | { do: 'enqueue'; key: string; inMs: number; payload: number }
  | { do: 'reschedule'; key: string; inMs: number; payload: number }
  | { do: 'cancel'; key: string }
  | { do: 'claim'; limit: number }
  | { do: 'finish'; pick: number; verdict: 'done' | 'retry' | 'give-up'; inMs: number }
  | { do: 'advance'; ms: number }

const key = fc.constantFrom('a', 'b', 'c')
const inMs = fc.integer({ min: -1_000, max: 60_000 })
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('enqueue' as const), key, inMs, payload: fc.nat(99) }),
  fc.record({ do: fc.constant('reschedule' as const), key, inMs, payload: fc.nat(99) }),
  fc.record({ do: fc.constant('cancel' as const), key }),
  fc.record({ do: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    do: fc.constant('finish' as const),
    pick: fc.nat(9),
    verdict: fc.constantFrom('done' as const, 'retry' as const, 'give-up' as const),
    inMs,
  }),
  fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 45_000 }) }),
)

/** The rules of the queue, said a second time as plainly as possible. */
class Model {
  readonly jobs = new Map<string, ModelJob>()

  schedule(name: string, mode: 'enqueue' | 'reschedule', runAt: number, payload: number): void {
    const job = this.jobs.get(name)
    if (job === undefined || (job.gaveUp && job.lease === undefined)) {
      this.jobs.set(name, { runAt, payload, attempts: 0, gaveUp: false })
    } else if (job.lease !== undefined) {
      const earlier = mode === 'enqueue' ? job.again : undefined
      job.again = { at: Math.min(runAt, earlier?.at ?? Infinity), payload: earlier?.payload ?? payload }
    } else if (mode === 'reschedule') {
      this.jobs.set(name, { runAt, payload, attempts: 0, gaveUp: false })
    }
  }

  /** Every job that is to run, and when. */
  planned(): Array<[string, number]> {
    return [...this.jobs]
      .filter(([, job]) => !job.gaveUp)
      .map(([name, job]): [string, number] => [name, job.lease?.until ?? job.runAt])
  }

  claimed(name: string, token: string, now: number): ModelJob {
    const job = this.jobs.get(name)
    if (job === undefined) throw new Error(`The queue gave out ${name}, which does not exist.`)
    job.lease = { until: now + leaseMs, token }
    job.attempts += 1
    return job
  }

  finish(name: string, token: string, verdict: Verdict): void {
    const job = this.jobs.get(name)
    if (job?.lease?.token !== token) return
    if (job.again !== undefined) {
      this.jobs.set(name, { runAt: job.again.at, payload: job.again.payload, attempts: 0, gaveUp: false })
    } else if (verdict.result === 'done') {
      this.jobs.delete(name)
    } else {
      delete job.lease
      if (verdict.result === 'retry') job.runAt = verdict.at.getTime()
      else job.gaveUp = true
    }
  }
}

describeOnEachEngine('the job queue against a model', (engine) => {
  it('agrees after any sequence of commands', async () => {
    const database = await engine.open()
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 25 }), async (commands) => {
        await database.kysely.deleteFrom('job').execute()
        await follow(database, commands)
      }),
      { numRuns: 60 },
    )
  })
})

async function follow(database: Database, commands: readonly Command[]): Promise<void> {
  const clock = new TestClock()
  const queue = new JobQueue({ database, clock })
  const model = new Model()
  const claims: ClaimedJob[] = []
  const id = (name: string) => ({ mchid: 'm', kind: 'k', key: name })
  for (const [index, step] of commands.entries()) {
    if (step.do === 'enqueue' || step.do === 'reschedule') {
      const runAt = clock.now() + step.inMs
      const job = { ...id(step.key), payload: step.payload, runAt: new Date(runAt) }
      await database.transaction((trx) => queue[step.do](trx, job))
      model.schedule(step.key, step.do, runAt, step.payload)
    } else if (step.do === 'cancel') {
      const existed = await database.transaction((trx) => queue.cancel(trx, id(step.key)))
      expect(existed).toBe(model.jobs.delete(step.key))
    } else if (step.do === 'claim') {
      const planned = model.planned()
      const due = planned.filter(([, time]) => time <= clock.now())
      const options = { kinds: ['k'], limit: step.limit, leaseMs, leaseToken: `token ${index}` }
      const { jobs, nextDue } = await queue.claim(options)
      const others = planned.filter(([name]) => jobs.every((job) => job.key !== name))
      expect(nextDue?.getTime() ?? Infinity).toBe(Math.min(...others.map(([, time]) => time)))
      expect(jobs.length).toBe(Math.min(step.limit, due.length))
      const latestTaken = Math.max(...jobs.map((job) => due.find(([name]) => name === job.key)?.[1] ?? Infinity))
      const left = due.filter(([name]) => jobs.every((job) => job.key !== name))
      expect(left.every(([, at]) => at >= latestTaken)).toBe(true)
      for (const job of jobs) {
        const expected = model.claimed(job.key, job.leaseToken, clock.now())
        expect(job).toMatchObject({
          attempts: expected.attempts,
          payload: expected.payload,
          runAt: new Date(expected.runAt),
        })
      }
      claims.push(...jobs)
    } else if (step.do === 'finish') {
      const job = claims[step.pick % Math.max(claims.length, 1)]
      if (job === undefined) continue
      const verdict = verdictOf(step.verdict, new Date(clock.now() + step.inMs))
      await queue.finish([{ ...job, verdict }])
      model.finish(job.key, job.leaseToken, verdict)
    } else {
      await clock.advance(step.ms)
    }
    expect(await stored(database)).toEqual(expected(model))
  }
}

function verdictOf(result: Verdict['result'], at: Date): Verdict {
  if (result === 'done') return { result }
  return result === 'retry' ? { result, at } : { result, error: 'no' }
}

async function stored(database: Database): Promise<unknown[]> {
  const rows = await database.kysely.selectFrom('job').selectAll().orderBy('key').execute()
  return rows.map((row) => ({
    key: row.key,
    runAt: row.run_at.getTime(),
    attempts: row.attempts,
    payload: row.payload,
    leaseUntil: row.lease_until?.getTime(),
    token: row.lease_token ?? undefined,
    againAt: row.again_at?.getTime(),
    againPayload: row.again_payload ?? undefined,
    gaveUp: row.gave_up_at !== null,
  }))
}

function expected(model: Model): unknown[] {
  return [...model.jobs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, job]) => ({
      key: name,
      runAt: job.runAt,
      attempts: job.attempts,
      payload: job.payload,
      leaseUntil: job.lease?.until,
      token: job.lease?.token,
      againAt: job.again?.at,
      againPayload: job.again?.payload,
      gaveUp: job.gaveUp,
    }))
}
