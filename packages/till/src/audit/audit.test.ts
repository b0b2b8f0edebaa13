import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { describeOnEachEngine, describeOnPostgres, TestClock } from '../db/testing.ts'
import { AuditLog, type Deed, HOUSE } from './act.ts'
import { verifyChains } from './verify.ts'

const MERCHANT = '1900000001'
const deed = (count: number, mchid = ''): Deed => ({
  actor: HOUSE,
  act: 'test.act',
  subject: `s${count}`,
  mchid,
  ip: '::1',
})

/** What only somebody with the rights of the database's owner can do. */
async function forge(database: Database, ...statements: ReturnType<typeof sql>[]): Promise<void> {
  await database.transaction(async (trx) => {
    for (const table of ['audit_log', 'audit_head'])
      await sql`alter table ${sql.id(table)} disable trigger user`.execute(trx)
    for (const statement of statements) await statement.execute(trx)
    for (const table of ['audit_log', 'audit_head'])
      await sql`alter table ${sql.id(table)} enable trigger user`.execute(trx)
  })
}

describeOnEachEngine('the audit log', (engine) => {
  async function setUp(rows = 0, mchid = '') {
    const clock = new TestClock()
    const database = await engine.open()
    const audit = new AuditLog({ database, clock })
    for (let count = 1; count <= rows; count++) {
      await audit.record(deed(count, mchid))
      await clock.advance(1_234)
    }
    return { clock, database, audit }
  }

  it('has a chain for each merchant, and one for the house', async () => {
    const { database, audit } = await setUp(3)
    await audit.record(deed(1, MERCHANT))
    const verdicts = await verifyChains(database.kysely, undefined, 2)
    expect(verdicts).toEqual([
      { mchid: '', rows: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { mchid: MERCHANT, rows: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it('refuses to be changed, shortened or emptied', async () => {
    const { database } = await setUp(2)
    for (const statement of [
      sql`update audit_log set act = 'nothing' where seq = 1`,
      sql`update audit_log set act = 'nothing' where seq = 99`,
      sql`delete from audit_log where seq = 2`,
      sql`truncate audit_log`,
      sql`delete from audit_head`,
      sql`truncate audit_head`,
    ]) {
      await expect(statement.execute(database.kysely)).rejects.toThrow('The audit log only grows')
    }
    expect((await verifyChains(database.kysely))[0]).not.toHaveProperty('broken')
  })

  it('shows which row was changed, whatever column it was, by whoever could switch the triggers off', async () => {
    const forgeries: [column: string, value: ReturnType<typeof sql>][] = [
      ['at', sql`at + interval '1 microsecond'`],
      ['actor_kind', sql`'operator'`],
      ['actor_id', sql`'op_1'`],
      ['actor_name', sql`'somebody'`],
      ['act', sql`'test.acT'`],
      ['subject', sql`subject || ' '`],
      ['details', sql`'{ }'`],
      ['ip', sql`'::2'`],
      ['prev_hash', sql`set_byte(prev_hash, 31, get_byte(prev_hash, 31) # 1)`],
      ['hash', sql`set_byte(hash, 0, get_byte(hash, 0) # 1)`],
      ['seq', sql`seq + 100`],
      ['mchid', sql`${MERCHANT}`],
    ]
    const { database } = await setUp(4)
    for (const [column, value] of forgeries) {
      const undo = await database.kysely
        .selectFrom('audit_log')
        .selectAll()
        .where('seq', '=', 2)
        .executeTakeFirstOrThrow()
      await forge(database, sql`update audit_log set ${sql.id(column)} = ${value} where seq = 2`)
      const verdicts = await verifyChains(database.kysely)
      expect([column, verdicts.find(({ mchid }) => mchid === '')?.broken?.seq]).toEqual([column, 2])
      await forge(database, sql`delete from audit_log where subject like 's2%'`)
      await database.kysely.insertInto('audit_log').values(undo).execute()
      expect((await verifyChains(database.kysely))[0]).not.toHaveProperty('broken')
    }
  })

  it('shows that rows are missing at the beginning, in the middle, at the end, or all of them', async () => {
    for (const [gone, first] of [
      [sql`seq = 1`, 1],
      [sql`seq = 2`, 2],
      [sql`seq = 4`, 4],
      [sql`seq > 2`, 3],
      [sql`true`, 1],
    ] as const) {
      const { database } = await setUp(4)
      await forge(database, sql`delete from audit_log where ${gone}`)
      expect((await verifyChains(database.kysely))[0]?.broken).toMatchObject({ seq: first })
    }
  })

  it('shows a row that was put behind the end, and a chain whose end is kept no more', async () => {
    const { database } = await setUp(2)
    await sql`
      insert into audit_log select mchid, 3, at, actor_kind, actor_id, actor_name, act, subject, details, ip, hash, hash
      from audit_log where seq = 2`.execute(database.kysely)
    expect((await verifyChains(database.kysely))[0]?.broken).toMatchObject({ seq: 3 })
    const { database: other } = await setUp(2)
    await forge(other, sql`delete from audit_head`)
    expect((await verifyChains(other.kysely))[0]?.broken).toMatchObject({ seq: 2 })
  })

  it('has no row of an act that was rolled back', async () => {
    const { database, audit } = await setUp(1)
    const act = audit.begin(deed(2))
    const failing = act.within({ database }).database.transaction(async () => {
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect((await verifyChains(database.kysely))[0]).toMatchObject({ rows: 1 })
    await act.within({ database }).database.transaction(async () => act.about({ mchid: '', id: 'found' }))
    await act.finish()
    const rows = await database.kysely.selectFrom('audit_log').select(['seq', 'subject']).orderBy('seq').execute()
    expect(rows).toEqual([
      { seq: 1, subject: 's1' },
      { seq: 2, subject: 'found' },
    ])
  })
})

describeOnPostgres('the audit log of two replicas', (engine) => {
  it('is one unbroken chain, however their acts interleave, and whichever of them fail', async () => {
    const clock = new TestClock()
    const place = await engine.place()
    const replicas = [await place.open(), await place.open()]
    const logs = replicas.map((database) => new AuditLog({ database, clock }))
    let expected: Record<string, number> = { '': 0, [MERCHANT]: 0 }
    const step = fc.record({
      replica: fc.nat(1),
      mchid: fc.constantFrom('' as const, MERCHANT),
      pause: fc.nat(2),
      fails: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 16 }), async (steps) => {
        await Promise.all(
          steps.map(async ({ replica, mchid, pause, fails }, count) => {
            await new Promise((resolve) => setTimeout(resolve, pause))
            const act = logs[replica]!.begin(deed(count, mchid))
            const { database } = act.within({ database: replicas[replica]! })
            const done = database.transaction(async (trx) => {
              await sql`select pg_sleep(${pause / 1000})`.execute(trx)
              if (fails) throw new Error('refused')
            })
            await done.catch(() => undefined)
            if (!fails) expected = { ...expected, [mchid]: (expected[mchid] ?? 0) + 1 }
          }),
        )
        const verdicts = await verifyChains(replicas[0]!.kysely, undefined, 7)
        for (const verdict of verdicts) {
          expect(verdict).not.toHaveProperty('broken')
          expect(verdict.rows).toBe(expected[verdict.mchid])
        }
      }),
      { numRuns: 25 },
    )
  })
})
