import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { up } from '../db/migrations/0010-ledger.ts'
import { describeOnEachEngine, describeOnPostgres } from '../db/testing.ts'
import { checkLedger, unbalanced } from './check.ts'
import { entryId, listEntries } from './entries.ts'
import {
  feeCharged,
  feeReturned,
  paid,
  type Posting,
  refunded,
  shared,
  shareReturned,
  transferred,
} from './postings.ts'
import { balancesAt, post, turnoverByDay } from './store.ts'

const MCHID = '1900000109'
const at = new Date('2026-06-09T10:13:20Z')

const payment = (id: string, total: number, paid_at = at) => ({
  mchid: MCHID,
  sub_mchid: '',
  id,
  total,
  settlement_total: null,
  paid_at,
})

const write = (database: Database, postings: readonly Posting[]) => database.transaction((trx) => post(trx, postings))

async function balances(database: Database, before?: Date): Promise<Record<string, number>> {
  const rows = await balancesAt(database.kysely, { mchid: MCHID, ...(before && { before }) })
  return Object.fromEntries(rows.map(({ account, debit, credit }) => [account, debit - credit]))
}

const movements = [feeCharged, feeReturned, shared, shareReturned, transferred]

/** Any movement; a source may come again, with another sum. */
const posting: fc.Arbitrary<Posting> = fc
  .record({
    kind: fc.nat(movements.length),
    source: fc.integer({ min: 1, max: 6 }),
    fen: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ kind, source, fen }) => {
    const make = movements[kind]
    const id = `src_${source}`
    return make === undefined ? paid(payment(id, fen)) : make({ mchid: MCHID, source: id, fen, at })
  })

/** Only the first of a kind and source counts. */
function expected(postings: readonly Posting[]): Record<string, number> {
  const first = new Map<string, Posting>()
  for (const one of postings) if (!first.has(`${one.kind} ${one.source}`)) first.set(`${one.kind} ${one.source}`, one)
  const sums: Record<string, number> = {}
  for (const { entries } of first.values())
    for (const { account, fen } of entries) sums[account] = (sums[account] ?? 0) + fen
  return sums
}

describeOnEachEngine('the ledger', (engine) => {
  it('gives the same balances however often and in whatever groups its facts come', { timeout: 60_000 }, async () => {
    const database = await engine.open()
    await fc.assert(
      fc.asyncProperty(fc.array(posting, { maxLength: 16 }), fc.integer({ min: 1, max: 5 }), async (facts, size) => {
        await sql`truncate ledger_posting, ledger_entry`.execute(database.kysely)
        // Of one group a posting may be only once, as of the decisions of one transaction.
        const once = new Map(facts.toReversed().map((one) => [`${one.kind} ${one.source}`, one]))
        const distinct = [...once.values()]
        for (let index = 0; index < distinct.length; index += size)
          await write(database, distinct.slice(index, index + size))
        for (const one of facts) await write(database, [one])
        expect(await balances(database)).toEqual(expected(facts))
        expect(await unbalanced(database.kysely)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('takes nothing of a transaction that was rolled back', async () => {
    const database = await engine.open()
    const failing = database.transaction(async (trx) => {
      await post(trx, [paid(payment('pay_1', 100))])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await balances(database)).toEqual({})
    await write(database, [paid(payment('pay_1', 100))])
    expect(await balances(database)).toEqual({ receivable: 100, sales: -100 })
  })

  it('knows what was on an account at a moment, and what each day of Shanghai moved', async () => {
    const database = await engine.open()
    const late = new Date('2026-06-30T15:59:59Z')
    const midnight = new Date('2026-06-30T16:00:00Z')
    await write(database, [
      paid(payment('pay_1', 100)),
      paid(payment('pay_2', 30, late)),
      paid(payment('pay_3', 7, midnight)),
    ])
    expect(await balances(database, at)).toEqual({})
    expect(await balances(database, midnight)).toEqual({ receivable: 130, sales: -130 })
    const june = { from: new Date('2026-05-31T16:00:00Z'), to: midnight }
    expect(await turnoverByDay(database.kysely, { mchid: MCHID, ...june })).toEqual([
      { day: '2026-06-09', account: 'receivable', debit: 100, credit: 0 },
      { day: '2026-06-09', account: 'sales', debit: 0, credit: 100 },
      { day: '2026-06-30', account: 'receivable', debit: 30, credit: 0 },
      { day: '2026-06-30', account: 'sales', debit: 0, credit: 30 },
    ])
  })

  it("keeps a sub-merchant's money and other merchants' apart", async () => {
    const database = await engine.open()
    await write(database, [
      paid({ ...payment('pay_1', 100), sub_mchid: '1900000209' }),
      paid(payment('pay_2', 10)),
      paid({ ...payment('pay_2', 1), mchid: '1900000110' }),
    ])
    const of = async (sub_mchid?: string) =>
      (await balancesAt(database.kysely, { mchid: MCHID, sub_mchid })).find(({ account }) => account === 'sales')
        ?.credit
    expect([await of('1900000209'), await of(''), await of()]).toEqual([100, 10, 110])
  })

  it('lists its entries newest first, a page at a time, without losing or repeating one', async () => {
    const database = await engine.open()
    const times = [0, 0, 1, 2, 2, 2, 3].map((hours) => new Date(at.getTime() + hours * 3_600_000))
    await write(
      database,
      times.flatMap((time, index) => [
        paid(payment(`pay_${index}`, 100 + index, time)),
        feeCharged({ mchid: MCHID, source: `pay_${index}`, payment_id: `pay_${index}`, fen: 1 + index, at: time }),
      ]),
    )
    const all = await listEntries(database.kysely, { mchid: MCHID, limit: 100 })
    expect(all).toHaveLength(28)
    expect(all.map((row) => row.at.getTime())).toEqual(all.map((row) => row.at.getTime()).toSorted((a, b) => b - a))
    const seen: string[] = []
    for (let after; ;) {
      const page = await listEntries(database.kysely, { mchid: MCHID, limit: 5, after })
      seen.push(...page.map(entryId))
      const last = page.at(-1)
      if (last === undefined) break
      after = { at: last.at, id: entryId(last) }
    }
    expect(seen).toEqual(all.map(entryId))
    const some = await listEntries(database.kysely, { mchid: MCHID, source: 'pay_3', account: 'receivable', limit: 9 })
    expect(some.map(({ kind, fen, payment_id }) => [kind, fen, payment_id])).toEqual([
      ['paid', 103, 'pay_3'],
      ['fee_charged', -4, 'pay_3'],
    ])
    const between = { from: new Date(at.getTime() + 3_600_000), to: new Date(at.getTime() + 7_200_000) }
    expect(await listEntries(database.kysely, { mchid: MCHID, ...between, limit: 9 })).toHaveLength(4)
  })

  it('is made of what was paid and refunded before there was one', async () => {
    const database = await engine.open()
    await history(database)
    await sql`drop table ledger_entry, ledger_posting`.execute(database.kysely)
    await sql`alter table payment drop column settlement_total`.execute(database.kysely)
    await sql`alter table refund drop column settlement_refund`.execute(database.kysely)
    await database.transaction((trx) => up(trx as never))
    expect(await balances(database)).toEqual({ receivable: 70, sales: -100, refunds: 30 })
    expect(await checkLedger(database.kysely)).toMatchObject({ balanced: true, findings: [] })
    // What is posted by it is not posted again.
    await write(database, [paid(payment('pay_1', 100))])
    expect(await balances(database)).toEqual({ receivable: 70, sales: -100, refunds: 30 })
  })

  describe('when it is checked', () => {
    it('says which payment, refund or posting it disagrees with', async () => {
      const database = await engine.open()
      await history(database)
      const missing = await checkLedger(database.kysely)
      expect(missing.balanced).toBe(false)
      expect(missing.merchants).toEqual([{ mchid: MCHID, sales: 0, paid: 100, refunds: 0, refunded: 30, sum: 0 }])
      expect(missing.findings).toEqual([
        { mchid: MCHID, kind: 'paid', source: 'pay_1', what: 'missing', posted: 0, expected: 100 },
        { mchid: MCHID, kind: 'refunded', source: 'ref_1', what: 'missing', posted: 0, expected: 30 },
      ])

      await write(database, [
        paid(payment('pay_1', 99)),
        paid(payment('pay_2', 5)),
        refunded({ id: 'ref_1', refund: 30, settlement_refund: null, succeeded_at: at }, payment('pay_1', 100), 0),
      ])
      expect((await checkLedger(database.kysely)).findings).toEqual([
        expect.objectContaining({ source: 'pay_1', what: 'different', posted: 99, expected: 100 }),
        expect.objectContaining({ source: 'pay_2', what: 'unfounded', posted: 5, expected: 0 }),
      ])
    })

    it('finds postings that do not sum to zero, that are empty, and entries of none', async () => {
      const database = await engine.open()
      await write(
        database,
        [1, 2, 3].map((id) => feeCharged({ mchid: MCHID, source: `pay_${id}`, fen: 6, at })),
      )
      expect(await unbalanced(database.kysely)).toEqual([])
      await sql`update ledger_entry set fen = 5 where source = 'pay_1' and account = 'fees'`.execute(database.kysely)
      await sql`delete from ledger_entry where source = 'pay_2'`.execute(database.kysely)
      await sql`delete from ledger_posting where source = 'pay_3'`.execute(database.kysely)
      const findings = await unbalanced(database.kysely)
      expect(Object.fromEntries(findings.map(({ source, posted }) => [source, posted]))).toEqual({
        pay_1: -1,
        pay_2: 0,
        pay_3: 0,
      })
      expect((await checkLedger(database.kysely)).balanced).toBe(false)
    })
  })
})

describeOnPostgres('the ledger under a race', (engine) => {
  it('posts a movement once, whoever comes first', async () => {
    const database = await engine.open()
    const groups = Array.from({ length: 12 }, (_, index) =>
      ['pay_1', 'pay_2', 'pay_3'].map((id) => paid(payment(id, 100 + index))),
    )
    await Promise.all(groups.map((group, index) => write(database, index % 2 === 0 ? group : group.toReversed())))
    const entries = await listEntries(database.kysely, { mchid: MCHID, limit: 100 })
    expect(entries).toHaveLength(6)
    expect(await unbalanced(database.kysely)).toEqual([])
  })
})

/** A payment that was paid, one that was not, a refund that succeeded and one that did not. */
async function history({ kysely }: Database): Promise<void> {
  for (const [id, state] of [
    ['pay_1', 'paid'],
    ['pay_0', 'closed'],
  ] as const) {
    await sql`
      insert into payment (mchid, id, appid, channel, out_trade_no, state, total, currency, description, request,
        notify_url, created_at, expires_at, paid_at, refunded)
      values (${MCHID}, ${id}, 'wx1', 'native', ${id}, ${state}, 100, 'CNY', 'tea', '{}', '', ${at}, ${at},
        ${state === 'paid' ? at : null}, ${state === 'paid' ? 30 : 0})`.execute(kysely)
  }
  for (const [id, state] of [
    ['ref_1', 'succeeded'],
    ['ref_0', 'closed'],
  ] as const) {
    await sql`
      insert into refund (mchid, id, payment_id, out_trade_no, out_refund_no, state, refund, total, currency, request,
        notify_url, created_at, not_before, succeeded_at)
      values (${MCHID}, ${id}, 'pay_1', 'pay_1', ${id}, ${state}, 30, 100, 'CNY', '{}', '', ${at}, ${at},
        ${state === 'succeeded' ? at : null})`.execute(kysely)
  }
}
