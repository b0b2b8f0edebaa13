import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { openStand, type Stand } from './stand.ts'

/** Turns the clock to the next ten o'clock of Shanghai, and lets the daily work be done. */
async function untilTen(stand: Stand): Promise<void> {
  const now = stand.sandbox.clock.now()
  await stand.advance((nextTen(now) - now) / 1000 + 1)
  await stand.till.drain()
}

const day = async ({ database }: Stand, date: string) =>
  database.kysely.selectFrom('reconciliation').selectAll().where('day', '=', date).executeTakeFirst()

const differences = async ({ database }: Stand, date: string) =>
  database.kysely.selectFrom('reconciliation_difference').selectAll().where('day', '=', date).execute()

describeOnEachEngine('reconciliation', (engine) => {
  it('compares the bills of yesterday at ten, and posts the fees', { timeout: 120_000 }, async () => {
    const stand = await openStand(engine, { lookEvery: 3_600_000 })
    const date = dayOf(stand.sandbox.clock.now())
    const paid = await stand.create({ amount: { total: 10_000 } })
    await stand.pay(paid.out_trade_no)
    await stand.until(paid.id, 'paid')
    await stand.api('POST', '/v1/refunds', { payment_id: paid.id, amount: { refund: 3000 } })
    await stand.advance(300)
    await untilTen(stand)
    expect(await differences(stand, date)).toEqual([])
    expect(await day(stand, date)).toMatchObject({ state: 'agreed' })
    const fees = await stand.database.kysely
      .selectFrom('ledger_entry')
      .select('fen')
      .where('account', '=', 'fees')
      .execute()
    expect(fees.map(({ fen }) => fen).toSorted()).toEqual([-18, 60])
  })
})
