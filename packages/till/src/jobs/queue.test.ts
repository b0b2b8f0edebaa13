import { expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { describeOnEachEngine, TestClock } from '../db/testing.ts'
import { JobQueue, type ClaimedJob, type NewJob, type Verdict } from './queue.ts'

const minute = 60_000

describeOnEachEngine('the job queue', (engine) => {
  async function setUp(): Promise<{
    database: Database
    clock: TestClock
    queue: JobQueue
    tools: ReturnType<typeof toolsFor>
  }> {
    const clock = new TestClock()
    const database = await engine.open()
    const queue = new JobQueue({ database, clock })
    return { database, clock, queue, tools: toolsFor(database, queue) }
  }

  function toolsFor(database: Database, queue: JobQueue) {
    let claims = 0
    return {
      enqueue: (job: NewJob) => database.transaction((trx) => queue.enqueue(trx, job)),
      reschedule: (job: NewJob) => database.transaction((trx) => queue.reschedule(trx, job)),
      claim: async (limit = 10) => {
        const options = { kinds: ['query', 'close'], limit, leaseMs: minute, leaseToken: `t${claims++}` }
        return (await queue.claim(options)).jobs
      },
      finish: (job: ClaimedJob, verdict: Verdict) => queue.finish([{ ...job, verdict }]),
      rows: () => database.kysely.selectFrom('job').selectAll().orderBy('key').execute(),
    }
  }

  const job = (key: string, rest: Partial<NewJob> = {}): NewJob => ({
    mchid: '1900000001',
    kind: 'query',
    key,
    ...rest,
  })
  const at = (clock: TestClock, ms: number): Date => new Date(clock.now() + ms)

  it('keeps a job only when the transaction it belongs to commits', async () => {
    const { database, queue, tools } = await setUp()
    const failing = database.transaction(async (trx) => {
      await queue.enqueue(trx, job('pay_1'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await tools.rows()).toEqual([])
    await tools.enqueue(job('pay_1', { payload: { total: 100 } }))
    expect(await tools.claim()).toMatchObject([
      { mchid: '1900000001', kind: 'query', key: 'pay_1', payload: { total: 100 }, attempts: 1 },
    ])
  })

  it('gives out due jobs only, earliest first, up to the limit, of the kinds asked for', async () => {
    const { clock, tools } = await setUp()
    await tools.enqueue(job('c', { runAt: at(clock, -1_000) }))
    await tools.enqueue(job('a', { runAt: at(clock, -3_000) }))
    await tools.enqueue(job('b', { runAt: at(clock, -2_000), kind: 'close' }))
    await tools.enqueue(job('later', { runAt: at(clock, 1) }))
    await tools.enqueue(job('other', { kind: 'webhook' }))
    expect((await tools.claim(2)).map(({ key }) => key)).toEqual(['a', 'b'])
    expect((await tools.claim()).map(({ key }) => key)).toEqual(['c'])
    await clock.advance(1)
    expect((await tools.claim()).map(({ key }) => key)).toEqual(['later'])
    expect(await tools.claim()).toEqual([])
  })

  it('leaves a waiting job as it is when it is enqueued again', async () => {
    const { clock, tools } = await setUp()
    await tools.enqueue(job('a', { runAt: at(clock, minute), payload: 1 }))
    await tools.enqueue(job('a', { payload: 2 }))
    expect(await tools.claim()).toEqual([])
    expect(await tools.rows()).toMatchObject([{ payload: 1, run_at: at(clock, minute) }])
  })

  it('sets time and payload of a waiting job when it is rescheduled, and counts afresh', async () => {
    const { clock, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [first] = await tools.claim()
    await tools.finish(first!, { result: 'retry', at: at(clock, minute), error: 'busy' })
    expect(await tools.rows()).toMatchObject([{ attempts: 1, last_error: 'busy', lease_until: null }])
    await tools.reschedule(job('a', { payload: { now: true } }))
    expect(await tools.claim()).toMatchObject([{ payload: { now: true }, attempts: 1 }])
  })

  it('reschedules many jobs at once', async () => {
    const { database, clock, queue, tools } = await setUp()
    await tools.enqueue(job('a', { runAt: at(clock, minute) }))
    const jobs = [job('a'), job('b')]
    await database.transaction((trx) => queue.rescheduleAll(trx, jobs))
    await database.transaction((trx) => queue.rescheduleAll(trx, []))
    expect((await tools.claim()).map(({ key }) => key).toSorted()).toEqual(['a', 'b'])
  })

  it('runs a job once more when it was enqueued while it ran', async () => {
    const { tools } = await setUp()
    await tools.enqueue(job('a', { payload: 1 }))
    const [first] = await tools.claim()
    await tools.enqueue(job('a', { payload: 2 }))
    expect(await tools.claim()).toEqual([])
    await tools.finish(first!, { result: 'done' })
    const [second] = await tools.claim()
    expect(second).toMatchObject({ payload: 2, attempts: 1 })
    await tools.finish(second!, { result: 'done' })
    expect(await tools.rows()).toEqual([])
  })

  it('lets a reschedule during a run win over the verdict of the run', async () => {
    const { clock, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [first] = await tools.claim()
    await tools.reschedule(job('a', { runAt: at(clock, 5_000) }))
    await tools.finish(first!, { result: 'give-up', error: 'hopeless' })
    expect(await tools.rows()).toMatchObject([
      { run_at: at(clock, 5_000), gave_up_at: null, last_error: 'hopeless', attempts: 0 },
    ])
  })

  it('ignores the verdict of a run whose job was cancelled', async () => {
    const { database, queue, clock, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [first] = await tools.claim()
    expect(await database.transaction((trx) => queue.cancel(trx, job('a')))).toBe(true)
    expect(await database.transaction((trx) => queue.cancel(trx, job('a')))).toBe(false)
    await tools.finish(first!, { result: 'retry', at: at(clock, 0) })
    expect(await tools.rows()).toEqual([])
  })

  it('gives a job of a worker that died to another when the lease has ended, and ignores the dead', async () => {
    const { clock, queue, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [dead] = await tools.claim()
    expect(await queue.nextDue(['query'])).toEqual(at(clock, minute))
    await clock.advance(minute - 1)
    expect(await tools.claim()).toEqual([])
    await clock.advance(1)
    const [alive] = await tools.claim()
    expect(alive).toMatchObject({ key: 'a', attempts: 2 })
    await tools.finish(dead!, { result: 'done' })
    expect(await tools.rows()).toHaveLength(1)
    await tools.finish(alive!, { result: 'done' })
    expect(await tools.rows()).toEqual([])
  })

  it('holds a job for longer when its lease is extended', async () => {
    const { clock, queue, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [held] = await tools.claim()
    await clock.advance(minute / 2)
    await queue.extend([held!.leaseToken], minute)
    await clock.advance(minute - 1)
    expect(await tools.claim()).toEqual([])
  })

  it('keeps a job that was given up, with the reason, until it is enqueued anew', async () => {
    const { clock, queue, tools } = await setUp()
    await tools.enqueue(job('a'))
    const [first] = await tools.claim()
    await tools.finish(first!, { result: 'give-up', error: 'closed account' })
    expect(await tools.rows()).toMatchObject([{ last_error: 'closed account', gave_up_at: at(clock, 0) }])
    expect(await tools.claim()).toEqual([])
    expect(await queue.nextDue(['query'])).toBeUndefined()
    await tools.enqueue(job('a'))
    expect(await tools.claim()).toMatchObject([{ key: 'a', attempts: 1 }])
  })

  it('says when the earliest job is due', async () => {
    const { clock, queue, tools } = await setUp()
    expect(await queue.nextDue(['query'])).toBeUndefined()
    await tools.enqueue(job('b', { runAt: at(clock, 9_000) }))
    await tools.enqueue(job('a', { runAt: at(clock, 7_000), kind: 'close' }))
    expect(await queue.nextDue(['query'])).toEqual(at(clock, 9_000))
    expect(await queue.nextDue(['query', 'close'])).toEqual(at(clock, 7_000))
  })

  it('tells listeners the earliest time after the commit, and only then', async () => {
    const { database, clock, queue } = await setUp()
    const heard: number[] = []
    const unsubscribe = queue.onScheduled((dueAt) => heard.push(dueAt))
    await database.transaction(async (trx) => {
      await queue.enqueueAll(trx, [job('a', { runAt: at(clock, 9_000) }), job('b', { runAt: at(clock, 4_000) })])
      expect(heard).toEqual([])
    })
    unsubscribe()
    await database.transaction((trx) => queue.enqueue(trx, job('c')))
    expect(heard).toEqual([clock.now() + 4_000])
  })

  it('waits for a transaction that is rescheduling a job whose run just ended, and lets it win', async () => {
    const clock = new TestClock()
    const place = await engine.place()
    const database = await place.open()
    const queue = new JobQueue({ database, clock })
    const tools = toolsFor(database, queue)
    await tools.enqueue(job('a'))
    await tools.enqueue(job('b'))
    const [first, second] = await tools.claim()
    const beside = await place.open()
    let finished: Promise<void> | undefined
    await beside.transaction(async (trx) => {
      await queue.reschedule(trx, job('a', { runAt: at(clock, minute) }))
      finished = queue.finish([first!, second!].map((run) => ({ ...run, verdict: { result: 'done' } })))
      await new Promise((resolve) => setTimeout(resolve, 30))
    })
    await finished
    expect(await tools.rows()).toMatchObject([
      { key: 'a', run_at: at(clock, minute), lease_token: null, again_at: null },
    ])
  })

  it('gives each job to one of many that claim at the same time', async () => {
    const { database, queue, tools } = await setUp()
    const keys = Array.from({ length: 100 }, (_, index) => `k${String(index).padStart(3, '0')}`)
    await database.transaction((trx) =>
      queue.enqueueAll(
        trx,
        keys.map((key) => job(key)),
      ),
    )
    const taken = await Promise.all(Array.from({ length: 12 }, () => tools.claim(10)))
    const rest = [...taken.flat(), ...(await tools.claim(100))].map(({ key }) => key)
    expect(rest.toSorted()).toEqual(keys)
  })
})
