import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { checkLedger } from '../src/ledger/check.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { openStand } from './stand.ts'

/** A day with one payment, in whose bill is a strange one of 777 fen. */
async function openDay(engine: TestEngine) {
  const stand = await openStand(engine, { lookEvery: 3_600_000, reconcile: true })
  const untilTen = () => {
    const now = stand.sandbox.clock.now()
    return stand.advance((nextTen(now) - now) / 1000 + 1)
  }
  await untilTen()
  await stand.advance(7200)
  const { id, out_trade_no } = await stand.create({ amount: { total: 10_000 } })
  await stand.pay(out_trade_no)
  await stand.until(id, 'paid')
  const date = dayOf(stand.sandbox.clock.now())
  await stand.fault({ path: '/v3/bill/tradebill' }, { extra_row: 777 })
  await untilTen()
  const { data: days } = (await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)).body
  const day: { id: string } = days.find((one: { date: string }) => one.date === date)
  const path = `/v1/reconciliations/${day.id}/differences`
  const [difference] = (await stand.api('GET', `${path}?state=open`)).body.data
  return {
    ...stand,
    date,
    difference,
    decide: (act: string, body: object) => stand.api('POST', `${path}/${difference.id}/${act}`, body),
    async books() {
      expect(await checkLedger(stand.database.kysely)).toMatchObject({ balanced: true, findings: [] })
      const { data } = (await stand.api('GET', '/v1/ledger/balances')).body
      const of = (name: string) => data.find((one: { account: string }) => one.account === name).balance
      return { receivable: of('receivable'), adjustments: of('adjustments') }
    },
  }
}

describeOnEachEngine('an adjustment', (engine) => {
  it('is booked once, whole, with who and why, and booked back when it is reopened', { timeout: 240_000 }, async () => {
    const day = await openDay(engine)
    const before = await day.books()
    expect(day.difference).toMatchObject({ kind: 'missing_here', amount: 777, suggested_adjustment: 777 })
    const { body } = await day.decide('adjust', { reason: 'sold by the old till' })
    expect(body).toMatchObject({ state: 'adjusted', adjustment: 777, settled_by: 'test' })
    expect(await day.books()).toEqual({ receivable: before.receivable + 777, adjustments: -777 })
    expect((await day.decide('adjust', { reason: 'again' })).status).toBe(409)
    const { data } = (await day.api('GET', '/v1/audit')).body
    expect(data.map(({ act }: { act: string }) => act)).toContain('reconciliation.difference.adjust')

    await day.decide('reopen', { reason: 'it was another sum' })
    expect(await day.books()).toEqual({ receivable: before.receivable, adjustments: 0 })
    await day.decide('adjust', { reason: 'this one', adjustment: -20 })
    expect(await day.books()).toEqual({ receivable: before.receivable - 20, adjustments: 20 })
  })

  it('stays while its difference does, and ends with it', { timeout: 240_000 }, async () => {
    const day = await openDay(engine)
    const before = await day.books()
    await day.decide('adjust', { reason: 'sold by the old till' })
    const again = async () => {
      // What was downloaded at this moment is not downloaded again.
      await day.advance(1)
      await day.api('POST', '/v1/reconciliations', { date: day.date })
      await day.till.drain()
    }
    // The same strange row, then none.
    await again()
    const adjusted = await day.books()
    await day.control('DELETE', '/faults')
    await again()
    expect([adjusted, await day.books()]).toEqual([{ receivable: before.receivable + 777, adjustments: -777 }, before])
  })
})
