import { type Kysely, sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { detachMonths } from './months-detach.ts'
import { listParts, makeMonths, monthly, monthlyTables } from './months.ts'
import { describeOnEachEngine } from './testing.ts'

const FEBRUARY = new Date('2031-02-14T12:00:00Z')

/** A table of its own that lies in months. */
async function open(engine: { open(): Promise<Database> }, rows: string[] = []): Promise<Database> {
  const database = await engine.open()
  await database.transaction(async (trx) => {
    await sql`
      create table entry (mchid text not null, n bigint generated always as identity, at timestamptz not null,
        note text default 'new', primary key (mchid, n, at))`.execute(trx)
    await sql`create index entry_at on entry (at desc)`.execute(trx)
    for (const at of rows) await add(trx, at)
    await monthly(trx as unknown as Kysely<unknown>, 'entry', 'at')
  })
  return database
}

const add = <T>(db: Kysely<T>, at: string): Promise<unknown> =>
  sql`insert into entry (mchid, at) values ('1900000001', ${at}::timestamptz)`.execute(db)

const partsOf = async ({ kysely }: Database): Promise<string[]> =>
  (await listParts(kysely)).filter((part) => part.table === 'entry').map((part) => part.name)

const lies = async ({ kysely }: Database): Promise<[number, string][]> =>
  (
    await sql<{ n: number; part: string }>`select n, tableoid::regclass::text as part from entry order by n`.execute(
      kysely,
    )
  ).rows.map(({ n, part }) => [n, part.replace(/^.*\./, '')])

describeOnEachEngine('months', (engine) => {
  it('are made for now and ahead, once, however many replicas make them', async () => {
    const place = await engine.place({ isNew: true })
    const database = await open({ open: () => place.open() })
    const others = [await place.open(), await place.open()]
    const made = await Promise.all([database, ...others].map((one) => makeMonths(one, FEBRUARY)))
    expect(made.flat().filter((name) => name.startsWith('entry'))).toHaveLength(3)
    expect(await partsOf(database)).toEqual(['entry_2031_02', 'entry_2031_03', 'entry_2031_04', 'entry_default'])
    expect(await makeMonths(database, FEBRUARY)).toEqual([])
  })

  it('begin and end at midnight UTC, also at the end of a year', async () => {
    const database = await open(engine)
    await makeMonths(database, new Date('2031-12-31T23:59:59.999Z'))
    await add(database.kysely, '2031-12-31T23:59:59.999999Z')
    await add(database.kysely, '2032-01-01T00:00:00Z')
    expect(await lies(database)).toEqual([
      [1, 'entry_2031_12'],
      [2, 'entry_2032_01'],
    ])
  })

  it('take over what the default part had to catch', async () => {
    const database = await open(engine)
    await add(database.kysely, '2031-02-01T00:00:00Z')
    await add(database.kysely, '2030-07-09T00:00:00Z')
    expect((await lies(database)).map(([, part]) => part)).toEqual(['entry_default', 'entry_default'])
    await makeMonths(database, FEBRUARY)
    expect(await lies(database)).toEqual([
      [1, 'entry_2031_02'],
      [2, 'entry_2030_07'],
    ])
    await add(database.kysely, '2031-02-02T00:00:00Z')
    expect((await lies(database)).at(-1)).toEqual([3, 'entry_2031_02'])
  })

  it('keep the rows, the count and the indexes of a table that had grown', async () => {
    const database = await open(engine, ['2020-01-01T00:00:00Z', '2031-02-01T00:00:00Z'])
    await makeMonths(database, FEBRUARY)
    // What is there reaches to the end of its last month.
    expect(await partsOf(database)).toEqual(['entry_before', 'entry_2031_03', 'entry_2031_04', 'entry_default'])
    await add(database.kysely, '2031-02-15T00:00:00Z')
    await add(database.kysely, '2031-03-01T00:00:00Z')
    expect(await lies(database)).toEqual([
      [1, 'entry_before'],
      [2, 'entry_before'],
      [3, 'entry_before'],
      [4, 'entry_2031_03'],
    ])
    const { rows } = await sql<{ indexes: number }>`
      select count(*) as indexes from pg_index where indrelid in ('entry_before'::regclass, 'entry_2031_03'::regclass)
      group by indrelid`.execute(database.kysely)
    expect(rows).toEqual([{ indexes: 2 }, { indexes: 2 }])
  })

  it('are what the growing tables of the till lie in', async () => {
    const { kysely } = await engine.open()
    expect(await monthlyTables(kysely)).toEqual([
      { table: 'bill_flow', column: 'at' },
      { table: 'bill_piece', column: 'at' },
      { table: 'bill_row', column: 'at' },
      { table: 'event', column: 'at' },
      { table: 'inbox', column: 'received_at' },
      { table: 'ledger_entry', column: 'at' },
      { table: 'timeline', column: 'at' },
    ])
  })
})

describeOnEachEngine('the migration to months', (engine) => {
  it('keeps every row of before, and goes on counting', async () => {
    const { kysely } = await engine.open()
    await sql`create schema old_rows`.execute(kysely)
    // Everything in one transaction, so that the path counts on any connection.
    const seen = await kysely.transaction().execute(async (trx) => {
      await sql`set local search_path to old_rows`.execute(trx)
      const ran: string[] = []
      for (const [name, migration] of Object.entries(migrations)) {
        if (name === '0020-months') await fill(trx)
        await migration.up(trx)
        ran.push(name)
      }
      await sql`insert into event (mchid, id, type, subject_id, payload, at)
        values ('1900000001', 'evt_new', 'payment.paid', 'pay_new', '{}', now())`.execute(trx)
      const { rows } = await sql<{ id: string; seq: number }>`select id, seq from event order by tx, seq`.execute(trx)
      const { rows: once } = await sql<{ subject_id: string }>`select subject_id from event_once order by 1`.execute(
        trx,
      )
      await sql`drop schema old_rows cascade`.execute(trx)
      return { rows, once: once.map((row) => row.subject_id) }
    })
    expect(seen.rows.map((row) => row.id)).toEqual(['evt_0', 'evt_1', 'evt_2', 'evt_new'])
    expect(seen.rows.map((row) => row.seq)).toEqual([1, 2, 3, 4])
    expect(seen.once).toEqual(['pay_0', 'pay_1', 'pay_2'])
  })

  it('runs once for several replicas', async () => {
    const place = await engine.place({ isNew: true })
    const databases = await Promise.all([place.open(), place.open(), place.open()])
    for (const { kysely } of databases) expect(await migrate(kysely)).toEqual([])
  })
})

/** Events as a release before wrote them, the newest after the expansion. */
const fill = <T>(db: Kysely<T>): Promise<unknown> =>
  sql`
    insert into event (mchid, id, type, subject_id, payload, at)
    select '1900000001', 'evt_' || n, 'payment.paid', 'pay_' || n, '{}', now() from generate_series(0, 2) n`.execute(db)

describeOnEachEngine('detaching months', (engine) => {
  const LAST_YEAR = new Date('2025-03-10T00:00:00Z')
  const BEFORE = new Date('2025-04-01T00:00:00Z')

  /** A paid payment's event of long ago, told to an endpoint. */
  async function openOld(state: 'pending' | 'delivered'): Promise<Database> {
    const database = await engine.open()
    await makeMonths(database, LAST_YEAR)
    await sql`insert into event (mchid, id, type, subject_id, payload, at)
      values ('1900000001', 'evt_1', 'payment.paid', 'pay_1', '{}', ${LAST_YEAR})`.execute(database.kysely)
    await sql`insert into webhook_delivery
        (mchid, endpoint_id, event_id, seq, lane, type, subject_id, state, next_at, created_at)
      values ('1900000001', 'whe_1', 'evt_1', 1, 'pay_1', 'payment.paid', 'pay_1', ${state}, ${LAST_YEAR}, ${LAST_YEAR})`.execute(
      database.kysely,
    )
    return database
  }

  it('takes a month out of sight and keeps it as a table', async () => {
    const database = await openOld('delivered')
    const gone = await detachMonths(database, { before: BEFORE, table: 'event' })
    expect(gone).toMatchObject([{ name: 'event_2025_03', detached: true, open: [] }])
    expect(await database.kysely.selectFrom('event').selectAll().execute()).toEqual([])
    const { rows } = await sql<{ id: string }>`select id from event_2025_03`.execute(database.kysely)
    expect(rows).toEqual([{ id: 'evt_1' }])
    expect(await detachMonths(database, { before: BEFORE, table: 'event' })).toEqual([])
  })

  it('leaves a month with webhooks still to be delivered, unless told otherwise', async () => {
    const database = await openOld('pending')
    const stays = await detachMonths(database, { before: BEFORE })
    expect(stays.map(({ name, detached, open }) => [name, detached, open])).toEqual([
      ['bill_flow_2025_03', true, []],
      ['bill_piece_2025_03', true, []],
      ['bill_row_2025_03', true, []],
      ['event_2025_03', false, ['1 webhooks not delivered yet']],
      ['inbox_2025_03', true, []],
      ['ledger_entry_2025_03', true, []],
      ['timeline_2025_03', true, []],
    ])
    const forced = await detachMonths(database, { before: BEFORE, force: true })
    expect(forced).toMatchObject([{ name: 'event_2025_03', detached: true }])
  })

  it('never takes what has not ended', async () => {
    const database = await openOld('delivered')
    expect(await detachMonths(database, { before: new Date('2025-03-31T23:59:59Z') })).toEqual([])
  })
})
