import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { systemClock } from '../src/db/clock.ts'
import { databaseOn, openDatabase } from '../src/db/database.ts'
import { migrate } from '../src/db/migrate.ts'
import { migrations } from '../src/db/migrations/index.ts'
import { openPostgres } from '../src/db/postgres.ts'
import { describeOnEachEngine, describeOnPostgres, type TestEngine, type TestPlace } from '../src/db/testing.ts'
import { openStand } from './stand.ts'

/** An engine whose databases are opened in a way of the test. */
const opening = (engine: TestEngine, open: (place: TestPlace) => ReturnType<TestPlace['open']>) => {
  let place: Promise<TestPlace> | undefined
  const own: TestEngine = {
    name: engine.name,
    async place() {
      const made = await (place ??= engine.place({ isNew: true }))
      return { options: made.options, open: () => open(made) }
    },
    open: () => engine.open(),
  }
  return { engine: own, place: () => place as Promise<TestPlace> }
}

describeOnPostgres('a replica of the release before', (engine) => {
  it('goes on taking money while the next one migrates', { timeout: 120_000 }, async () => {
    const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0020'))
    let isOld = true
    const old = opening(engine, async ({ options }) => {
      const opened = await openPostgres({ databaseUrl: options.databaseUrl as string, clock: systemClock })
      await migrate(opened.kysely, isOld ? { migrations: before } : {})
      isOld = false
      return databaseOn(opened)
    })
    const stand = await openStand(old.engine)
    const numbers: string[] = []
    const takeOne = async () => {
      const payment = await stand.create()
      await stand.pay(payment.out_trade_no)
      numbers.push(payment.id)
      await stand.until(payment.id, 'paid')
    }
    for (let count = 0; count < 3; count++) await takeOne()
    const migrating = (await old.place()).open()
    for (let count = 0; count < 5; count++) await takeOne()
    const { kysely } = await migrating
    for (let count = 0; count < 3; count++) await takeOne()

    const { rows } = await sql<{ kind: string }>`
      select relkind as kind from pg_class where oid = 'event'::regclass`.execute(kysely)
    expect(rows).toEqual([{ kind: 'p' }])
    const { body } = await stand.api('GET', '/v1/events')
    expect(body.data.map((event: { data: { id: string } }) => event.data.id).toSorted()).toEqual(numbers.toSorted())
    expect((await stand.api('GET', '/readyz')).status).toBe(200)
  })

  it('is not ready once the database has lost what it uses', async () => {
    const stand = await openStand(engine)
    await sql`insert into kysely_migration (name, timestamp) values ('9998-more', '')`.execute(stand.database.kysely)
    expect((await stand.api('GET', '/readyz')).status).toBe(200)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-less-contract', '')`.execute(
      stand.database.kysely,
    )
    expect(await stand.api('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'not ready', outgrown_by: ['9999-less-contract'] },
    })
    await sql`delete from kysely_migration where name > '9'`.execute(stand.database.kysely)
  })
})

describeOnPostgres('a till with few connections', (engine) => {
  it('says it is busy, and when to come again, instead of waiting for ever', async () => {
    const small = opening(engine, ({ options }) =>
      openDatabase({
        databaseUrl: options.databaseUrl as string,
        clock: systemClock,
        maxConnections: 1,
        acquireTimeout: 300,
      }),
    )
    const stand = await openStand(small.engine)
    let free: (() => void) | undefined
    const held = stand.database.transaction(async (trx) => {
      await sql`select 1`.execute(trx)
      await new Promise<void>((resolve) => {
        free = resolve
      })
    })
    await expect.poll(() => free).toBeDefined()
    const answer = await fetch(`${stand.till.url}/v1/payments`, {
      headers: { authorization: `Bearer ${stand.apiKey}` },
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await answer.json()).toMatchObject({ code: 'BUSY', hint: expect.stringContaining('DATABASE_POOL') })
    expect((await stand.api('GET', '/readyz')).status).toBe(503)
    free?.()
    await held
    expect((await stand.api('GET', '/v1/payments')).status).toBe(200)
  })
})

describeOnEachEngine('a till that is stopped', (engine) => {
  it('finishes what it took in: every payment it answered for is there', { timeout: 60_000 }, async () => {
    const stand = await openStand(engine)
    const creating = Array.from({ length: 12 }, (_, index) =>
      stand.create({ out_trade_no: `STOP${String(index).padStart(6, '0')}` }).catch(() => undefined),
    )
    await creating[0]
    await stand.till.close()
    const answered = (await Promise.all(creating)).filter((payment) => payment !== undefined)
    const next = await stand.another()
    const headers = { authorization: `Bearer ${stand.apiKey}` }
    for (const payment of answered) {
      const answer = await fetch(`${next.url}/v1/payments/${payment.id}`, { headers })
      expect(await answer.json()).toMatchObject({ out_trade_no: payment.out_trade_no, state: payment.state })
    }
  })
})
