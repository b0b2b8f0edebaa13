import { type Kysely, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../clock.ts'
import { type Database, databaseOn } from '../database.ts'
import { startFromImage } from '../testing/embedded-image.ts'
import { embeddedEngine } from './embedded.ts'

async function open(acquireTimeout = 10_000): Promise<Database> {
  const pglite = await startFromImage()
  const database = databaseOn(await embeddedEngine({ pglite, clock: systemClock, acquireTimeout }))
  onTestFinished(async () => {
    await database.close()
    await pglite.close()
  })
  return database
}

describe('the embedded dialect', () => {
  it('says what is wrong when a transaction waits for itself', async () => {
    const database = await open(50)
    const stuck = database.transaction(() => sql`select 1`.execute(database.kysely))
    await expect(stuck).rejects.toThrow('is a query sent outside the open transaction it belongs to?')
    expect((await sql`select 1 as one`.execute(database.kysely)).rows).toEqual([{ one: 1 }])
  })

  it('lets timers fire while it has much to do', async () => {
    const database = await open()
    let last = performance.now()
    let widest = 0
    const timer = setInterval(() => {
      const now = performance.now()
      widest = Math.max(widest, now - last)
      last = now
    }, 1)
    await Promise.all(Array.from({ length: 1_500 }, (_, index) => sql`select ${index}::int`.execute(database.kysely)))
    clearInterval(timer)
    // Unfair, all of it is one gap of a second and more.
    expect(widest).toBeLessThan(250)
  })

  it('can be told an isolation level', async () => {
    const { kysely } = await open()
    const level = await kysely
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(
        async (trx) =>
          (await sql<{ level: string }>`select current_setting('transaction_isolation') as level`.execute(trx)).rows,
      )
    expect(level).toEqual([{ level: 'repeatable read' }])
  })

  it('has no cursors and says so', async () => {
    const { kysely } = await open()
    const stream = (kysely as unknown as Kysely<{ job: { key: string } }>).selectFrom('job').select('key').stream()
    await expect(stream.next()).rejects.toThrow('The embedded database has no cursors')
  })
})
