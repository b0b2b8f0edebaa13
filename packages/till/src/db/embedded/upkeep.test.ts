import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Database, databaseOn } from '../database.ts'
import { startFromImage } from '../testing/embedded-image.ts'
import { TestClock } from '../testing/test-clock.ts'
import { embeddedEngine } from './embedded.ts'

async function open(): Promise<{ database: Database; clock: TestClock }> {
  const pglite = await startFromImage()
  const clock = new TestClock()
  const database = databaseOn(await embeddedEngine({ pglite, clock }))
  onTestFinished(async () => {
    await database.close()
    await pglite.close()
  })
  return { database, clock }
}

const one = async <T>(database: Database, query: string): Promise<T | undefined> =>
  (await sql<{ value: T }>`${sql.raw(query)}`.execute(database.kysely)).rows[0]?.value

describe('the upkeep of the embedded database', () => {
  it('removes dead rows and refreshes the figures of the planner every six hours', async () => {
    const { database, clock } = await open()
    await sql`create table worn (id int); insert into worn select generate_series(1, 500); delete from worn`.execute(
      database.kysely,
    )
    const pages = `select pg_relation_size('worn') as value`
    expect(await one(database, pages)).toBeGreaterThan(0)
    await clock.advance(6 * 3_600_000)
    expect(await one(database, pages)).toBe(0)
  })

  it('writes a checkpoint when enough was written, and none when not', async () => {
    const { database, clock } = await open()
    const checkpoint = `select checkpoint_lsn::text as value from pg_control_checkpoint()`
    await clock.advance(300_000)
    const before = await one<string>(database, checkpoint)
    await clock.advance(300_000)
    expect(await one(database, checkpoint)).toBe(before)
    await sql`create table large as select repeat(md5(n::text), 300) as filling from generate_series(1, 20000) n`.execute(
      database.kysely,
    )
    await sql`create table larger as select md5((n * random())::text) || n as a, repeat('x', 500) as b from generate_series(1, 60000) n`.execute(
      database.kysely,
    )
    await clock.advance(300_000)
    expect(await one(database, checkpoint)).not.toBe(before)
  })

  it('ends with the database', async () => {
    const { database, clock } = await open()
    expect(clock.pending).toBe(2)
    await database.close()
    expect(clock.pending).toBe(0)
    await clock.advance(86_400_000)
  })
})
