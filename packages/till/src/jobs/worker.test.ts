import { expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../db/clock.ts'
import { describeOnEachEngine, seededBytes, TestClock } from '../db/testing.ts'
import { JobQueue, type NewJob } from './queue.ts'
import { done, giveUp, type JobHandler, JobWorker, type JobWorkerOptions, retryAt } from './worker.ts'

const job = (key: string, rest: Partial<NewJob> = {}): NewJob => ({ mchid: 'm', kind: 'work', key, ...rest })

/** Resolves when it is told to. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await condition()); attempt++) {
    if (attempt > 500) throw new Error('It never came true.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describeOnEachEngine('the job worker', (engine) => {
  async function setUp(work: JobHandler, options: Partial<JobWorkerOptions> = {}) {
    const clock = new TestClock()
    const place = await engine.place()
    const database = await place.open()
    const queue = new JobQueue({ database, clock })
    const makeWorker = (seed: string, more: Partial<JobWorkerOptions> = {}): JobWorker => {
      const worker = new JobWorker({ queue, clock, random: seededBytes(seed), handlers: { work }, ...options, ...more })
      onTestFinished(() => worker.stop())
      return worker
    }
    return {
      clock,
      place,
      database,
      queue,
      makeWorker,
      worker: makeWorker('first'),
      enqueue: (...jobs: NewJob[]) => database.transaction((trx) => queue.enqueueAll(trx, jobs)),
      rows: () => database.kysely.selectFrom('job').selectAll().orderBy('key').execute(),
    }
  }

  it('runs a job as soon as the transaction that scheduled it has committed', async () => {
    const runs: string[] = []
    const { worker, enqueue, rows } = await setUp(async ({ key }) => void runs.push(key))
    worker.start()
    await enqueue(job('a'))
    await until(async () => (await rows()).length === 0)
    expect(runs).toEqual(['a'])
  })

  it('runs a job at its time on the clock it was given', async () => {
    const runs: Array<[string, number]> = []
    const { worker, clock, enqueue } = await setUp(async ({ key }) => void runs.push([key, clock.now()]))
    const start = clock.now()
    worker.start()
    await enqueue(job('later', { runAt: new Date(start + 90_000) }), job('soon', { runAt: new Date(start + 5_000) }))
    await clock.advance(3_600_000)
    expect(runs).toEqual([
      ['soon', start + 5_000],
      ['later', start + 90_000],
    ])
  })

  it('follows a ladder of retries that its handler decides', async () => {
    const ladder = [5_000, 30_000, 60_000]
    const runs: Array<{ after: number; attempts: number }> = []
    const { worker, clock, enqueue, rows } = await setUp(async ({ attempts }) => {
      runs.push({ after: clock.now() - start, attempts })
      const step = ladder[attempts - 1]
      return step === undefined ? done() : retryAt(clock.now() + step)
    })
    const start = clock.now()
    worker.start()
    await enqueue(job('a'))
    await worker.drain()
    await clock.advance(600_000)
    expect(runs).toEqual([
      { after: 0, attempts: 1 },
      { after: 5_000, attempts: 2 },
      { after: 35_000, attempts: 3 },
      { after: 95_000, attempts: 4 },
    ])
    expect(await rows()).toEqual([])
  })

  it('tries a job whose handler throws again after a back-off, and says why', async () => {
    const errors: unknown[] = []
    let runs = 0
    const work: JobHandler = async () => {
      runs += 1
      if (runs === 1) throw new Error('out of order')
    }
    const { worker, clock, enqueue, rows } = await setUp(work, { onError: (error, at) => errors.push([error, at]) })
    worker.start()
    await enqueue(job('a'))
    await worker.drain()
    expect(errors).toEqual([[new Error('out of order'), { mchid: 'm', kind: 'work', key: 'a' }]])
    expect(await rows()).toMatchObject([{ attempts: 1, last_error: 'out of order', lease_token: null }])
    await clock.advance(1_000)
    expect(runs).toBe(2)
    expect(await rows()).toEqual([])
  })

  it('keeps a job its handler gave up', async () => {
    const { worker, enqueue, rows } = await setUp(async () => giveUp('no such payment'))
    await enqueue(job('a'))
    await worker.drain()
    expect(await rows()).toMatchObject([{ last_error: 'no such payment', attempts: 1 }])
    expect((await rows())[0]?.gave_up_at).not.toBeNull()
  })

  it('leaves kinds it has no handler for to others', async () => {
    const { worker, enqueue, rows } = await setUp(async () => {})
    await enqueue(job('a', { kind: 'unknown' }), job('b'))
    await worker.drain()
    expect((await rows()).map(({ key }) => key)).toEqual(['a'])
  })

  it('runs no more at once than it may', async () => {
    let present = 0
    let most = 0
    const work: JobHandler = async () => {
      most = Math.max(most, ++present)
      await new Promise((resolve) => setTimeout(resolve, 5))
      present -= 1
    }
    const { worker, enqueue, rows } = await setUp(work, { concurrency: 3 })
    await enqueue(...Array.from({ length: 20 }, (_, index) => job(`k${index}`)))
    await worker.drain()
    expect(most).toBe(3)
    expect(await rows()).toEqual([])
  })

  it('shares jobs with another worker, each run once', async () => {
    const runs: string[] = []
    const { clock, place, enqueue, makeWorker, worker, rows } = await setUp(async ({ key }) => void runs.push(key), {
      concurrency: 5,
    })
    const beside = await place.open()
    const other = makeWorker('second', { queue: new JobQueue({ database: beside, clock }) })
    const keys = Array.from({ length: 120 }, (_, index) => `k${String(index).padStart(3, '0')}`)
    await enqueue(...keys.map((key) => job(key)))
    await Promise.all([worker.drain(), other.drain()])
    await until(async () => (await rows()).length === 0)
    expect(runs.toSorted()).toEqual(keys)
  })

  it('takes over a job of a worker that died when the lease has ended', async () => {
    const runs: number[] = []
    const { clock, queue, enqueue, worker, rows } = await setUp(async ({ attempts }) => void runs.push(attempts))
    await enqueue(job('a'))
    await queue.claim({ kinds: ['work'], limit: 1, leaseMs: 60_000, leaseToken: 'of the dead' })
    worker.start()
    await worker.drain()
    await clock.advance(59_999)
    expect(runs).toEqual([])
    await clock.advance(1)
    expect(runs).toEqual([2])
    expect(await rows()).toEqual([])
  })

  it('holds the lease of a long run, so that nobody else starts it', async () => {
    const { opened, open } = gate()
    let runs = 0
    const work: JobHandler = async () => {
      runs += 1
      await opened
    }
    const { clock, database, enqueue, makeWorker, worker, rows } = await setUp(work, { leaseMs: 60_000 })
    await enqueue(job('a'))
    worker.wake()
    await until(() => runs === 1)
    const other = makeWorker('second', { queue: new JobQueue({ database, clock }) })
    for (let step = 0; step < 10; step++) {
      await clock.advance(30_000)
      other.wake()
    }
    open()
    await until(async () => (await rows()).length === 0)
    expect(runs).toBe(1)
  })

  it('finishes what runs when it stops, and starts nothing more', async () => {
    const { opened, open } = gate()
    const runs: string[] = []
    const work: JobHandler = async ({ key }) => {
      runs.push(key)
      await opened
    }
    const { enqueue, worker, rows } = await setUp(work, { concurrency: 1 })
    worker.start()
    await enqueue(job('a'), job('b', { runAt: new Date(0) }))
    await until(() => runs.length === 1)
    const stopped = worker.stop()
    open()
    await stopped
    expect(runs).toEqual(['b'])
    expect((await rows()).map(({ key, lease_token }) => [key, lease_token])).toEqual([['a', null]])
  })

  it('does not wait for ever when it stops: it aborts what runs and leaves it to its lease', async () => {
    let aborted = false
    const work: JobHandler = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true
          reject(new Error('aborted'))
        })
      })
    const { enqueue, worker, rows } = await setUp(work)
    await enqueue(job('a'))
    worker.wake()
    await until(async () => (await rows())[0]?.lease_token !== null)
    await worker.stop(20)
    expect(aborted).toBe(true)
    expect(await rows()).toMatchObject([{ last_error: 'aborted', lease_token: null }])
  })

  it('finds jobs that another process scheduled', async () => {
    const runs: string[] = []
    const { clock, place, worker } = await setUp(async ({ key }) => void runs.push(key), { pollMs: 1_000 })
    worker.start()
    await worker.drain()
    const elsewhere = await place.open()
    await elsewhere.transaction((trx) => new JobQueue({ database: elsewhere, clock }).enqueue(trx, job('a')))
    expect(runs).toEqual([])
    await clock.advance(1_000)
    expect(runs).toEqual(['a'])
  })

  it('leaves no timer behind when it has stopped', async () => {
    const { clock, enqueue, worker, database } = await setUp(async () => {})
    const before = clock.pending
    worker.start()
    await enqueue(job('a'), job('b', { runAt: new Date(clock.now() + 60_000) }))
    await worker.drain()
    await worker.stop()
    expect(clock.pending).toBe(before)
    await database.close()
    expect(clock.pending).toBe(0)
  })

  it('works on the clock of the machine', async () => {
    const database = await engine.open()
    const queue = new JobQueue({ database, clock: systemClock })
    const runs: string[] = []
    const handlers = { work: async ({ key }: { key: string }) => void runs.push(key) }
    const worker = new JobWorker({ queue, clock: systemClock, random: seededBytes('real'), handlers })
    onTestFinished(() => worker.stop())
    worker.start()
    await database.transaction((trx) => queue.enqueue(trx, job('a', { runAt: new Date(Date.now() + 50) })))
    await until(() => runs.length === 1)
    expect(runs).toEqual(['a'])
  })
})
