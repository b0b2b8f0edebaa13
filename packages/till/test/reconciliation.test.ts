import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

/** What the API tells of a day and of a difference. */
interface Day {
  id: string
  state: string
  problem?: { code: string; message: string }
  totals: Record<string, number>
  differences: Record<string, { count: number; amount: number }>
}
interface Difference {
  id: string
  subject: string
  kind: string
  number: string
  amount: number
  state: string
  here?: string
  there?: string
  payment_id?: string
  name: { en: string; zh: string }
}

const HOUR = 3600

const openQuietly = (engine: TestEngine) => openStand(engine, { lookEvery: 3_600_000, reconcile: true })

/** Turns the clock to the next ten o'clock of Shanghai, and lets the daily work be done. */
async function untilTen(stand: Stand): Promise<void> {
  const now = stand.sandbox.clock.now()
  await stand.advance((nextTen(now) - now) / 1000 + 1)
}

/** A payment that is paid and known to be. @returns it, and the day it was paid */
async function sell(stand: Stand, total: number): Promise<PaymentBody & { date: string }> {
  const created = await stand.create({ amount: { total } })
  await stand.pay(created.out_trade_no)
  const date = dayOf(stand.sandbox.clock.now())
  return { ...(await stand.until(created.id, 'paid')), date }
}

async function dayAt(stand: Stand, date: string): Promise<Day> {
  const { body } = await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)
  return body.data.find((one: { date: string }) => one.date === date)
}

async function differencesOf(stand: Stand, { id }: Day, state = 'open'): Promise<Difference[]> {
  return (await stand.api('GET', `/v1/reconciliations/${id}/differences?limit=100&state=${state}`)).body.data
}

async function again(stand: Stand, date: string): Promise<Day> {
  const { status, body } = await stand.api('POST', '/v1/reconciliations', { date })
  expect(status, JSON.stringify(body)).toBe(202)
  await stand.till.drain()
  return dayAt(stand, date)
}

const noon = async (stand: Stand): Promise<void> => {
  await untilTen(stand)
  await stand.advance(2 * HOUR)
}

/** A payment and what is posted of it, at another time. */
async function moveIntoDay({ database }: Stand, id: string, at: Date): Promise<void> {
  const { kysely } = database
  await kysely.updateTable('payment').set({ paid_at: at }).where('id', '=', id).execute()
  await kysely.updateTable('ledger_posting').set({ at }).where('source', '=', id).execute()
  await kysely.updateTable('ledger_entry').set({ at }).where('source', '=', id).execute()
}

const events = async ({ database }: Stand) => {
  const rows = await database.kysely.selectFrom('event').select('type').orderBy('seq').execute()
  return rows.map(({ type }) => type).filter((type) => type.startsWith('reconciliation'))
}

describeOnEachEngine('reconciliation', (engine) => {
  it('compares the bills of yesterday at ten, posts the fees once, and tells', { timeout: 120_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const paid = await sell(stand, 10_000)
    await stand.api('POST', '/v1/refunds', { payment_id: paid.id, amount: { refund: 3000 } })
    await stand.advance(300)
    await untilTen(stand)
    const day = await dayAt(stand, paid.date)
    expect(day).toMatchObject({
      state: 'agreed',
      totals: {
        payments: 1,
        payment_total: 10_000,
        refunds: 1,
        refund_total: 3000,
        fee_total: 42,
        matched: 2,
        flows: 4,
      },
    })
    await again(stand, paid.date)
    const { body } = await stand.api('GET', '/v1/ledger/balances')
    const fees = body.data.find((one: { account: string }) => one.account === 'fees')
    expect(fees).toMatchObject({ debit: 60, credit: 18 })
    expect(await events(stand)).toContain('reconciliation.completed')
  })

  it('finds what the bill has otherwise, and ends with none open', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const first = await sell(stand, 10_000)
    const second = await sell(stand, 2000)
    await stand.fault({ path: '/v3/bill/tradebill' }, { omit_row: second.out_trade_no, extra_row: 777 })
    await untilTen(stand)
    const day = await dayAt(stand, first.date)
    expect(day.state).toBe('different')
    const found = await differencesOf(stand, day)
    const told = (list: readonly Difference[]) =>
      list.map(({ subject, kind, amount }) => `${subject} ${kind} ${amount}`).toSorted()
    expect(told(found)).toEqual(['payment missing_here 777', 'payment missing_there -2000'])
    expect(found.every(({ name }) => name.en !== '' && name.zh !== '')).toBe(true)
    expect(await events(stand)).toContain('reconciliation.difference')

    const strange = found.find(({ kind }) => kind === 'missing_here')!
    const path = `/v1/reconciliations/${day.id}/differences/${strange.id}`
    expect((await stand.api('POST', `${path}/reopen`, { reason: 'why not' })).status).toBe(409)
    expect((await stand.api('POST', `${path}/accept`, {})).status).toBe(400)
    expect((await stand.api('POST', `${path}/accept`, { reason: 'of the old shop' })).body).toMatchObject({
      state: 'accepted',
      settled_by: 'test',
      reason: 'of the old shop',
    })
    const csv = (await stand.api('GET', `/v1/reconciliations/${day.id}/export`)).body as string
    expect(csv.split('\r\n')).toHaveLength(4)
    expect((await stand.api('GET', '/v1/audit')).body.data.map(({ act }: { act: string }) => act)).toContain(
      'reconciliation.difference.accept',
    )

    await stand.control('DELETE', '/faults')
    const whole = await again(stand, first.date)
    expect(whole).toMatchObject({ state: 'agreed', differences: { open: { count: 0 }, repaired: { count: 1 } } })
  })

  it('asks about a payment it missed, and tells the shop that it is paid', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const known = await sell(stand, 500)
    const missed = await sell(stand, 900)
    // As after a restore from yesterday's copy.
    const { kysely } = stand.database
    await kysely.deleteFrom('ledger_entry').where('source', '=', missed.id).execute()
    await kysely.deleteFrom('ledger_posting').where('source', '=', missed.id).execute()
    await kysely.deleteFrom('event').where('subject_id', '=', missed.id).execute()
    await kysely.deleteFrom('event_once').where('subject_id', '=', missed.id).execute()
    await kysely
      .updateTable('payment')
      .set({ state: 'closed', paid_at: null, transaction_id: null })
      .where('id', '=', missed.id)
      .execute()
    await untilTen(stand)
    expect((await stand.api('GET', `/v1/payments/${missed.id}`)).body.state).toBe('paid')
    const day = await dayAt(stand, known.date)
    expect(day).toMatchObject({ state: 'agreed', differences: { repaired: { count: 1, amount: 900 } } })
    const types = await kysely.selectFrom('event').select('type').where('subject_id', '=', missed.id).execute()
    expect(types).toEqual([{ type: 'payment.paid_late' }])
  })

  it('recognises what stands in the next bill', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const { date } = await sell(stand, 700)
    await stand.advance((Date.parse(`${date}T24:00:00+08:00`) - stand.sandbox.clock.now()) / 1000 + 30)
    const late = await sell(stand, 500)
    // Here it was paid a second before midnight, there after.
    await moveIntoDay(stand, late.id, new Date(`${date}T23:59:59+08:00`))
    await untilTen(stand)
    const found = await differencesOf(stand, await dayAt(stand, date))
    expect(found).toMatchObject([{ subject: 'payment', kind: 'missing_there', payment_id: late.id, amount: -500 }])
    await stand.advance(60)
    await untilTen(stand)
    expect(await dayAt(stand, late.date)).toMatchObject({ state: 'agreed' })
    expect(await dayAt(stand, date)).toMatchObject({ state: 'agreed', differences: { repaired: { count: 1 } } })
  })

  it.each([
    ['a wrong hash', { bad_hash: true }, 2],
    ['a late bill', { bill_ready_at: '10:45' }],
    ['a token that is over', { code: 'INVALID_REQUEST' }, 5, '/v3/billdownload/file'],
    ['a download that breaks off', { cut_at_byte: 100 }, 5, '/v3/billdownload/file'],
    ['a damaged download', { bad_file: true }, 2, '/v3/billdownload/file'],
    ['a platform that is away', { fail_before_commit: true }, 9],
  ] as [string, object, number?, string?][])(
    'goes on after %s',
    { timeout: 240_000 },
    async (_what, action, times, path = '/v3/bill/') => {
      const stand = await openQuietly(engine)
      await noon(stand)
      const { date } = await sell(stand, 500)
      await stand.fault({ path }, action, times)
      await untilTen(stand)
      for (let turned = 0; (await dayAt(stand, date)).state === 'pending' && turned < 12; turned++) {
        await stand.advance(10 * 60)
      }
      expect(await dayAt(stand, date)).toMatchObject({ state: 'agreed', differences: { open: { count: 0 } } })
    },
  )

  it('ends by name when the bill stays damaged, and can be asked for again', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const { date } = await sell(stand, 500)
    await stand.fault({ path: '/v3/bill/' }, { bad_hash: true })
    await untilTen(stand)
    for (let tries = 0; tries < 5; tries++) await stand.advance(10 * 60)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'failed', problem: { code: 'BILL_DAMAGED' } })
    expect(await events(stand)).toContain('reconciliation.failed')
    await stand.control('DELETE', '/faults')
    expect(await again(stand, date)).toMatchObject({ state: 'agreed' })
  })

  it('catches up on days it was away, also empty ones', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const { date } = await sell(stand, 500)
    await untilTen(stand)
    await stand.till.close()
    await stand.sandbox.clock.advance(3 * 24 * HOUR * 1000)
    const till = await stand.another()
    await till.drain()
    const response = await fetch(`${till.url}/v1/reconciliations?month=${date.slice(0, 7)}`, {
      headers: { authorization: `Bearer ${stand.apiKey}` },
    })
    const { data } = (await response.json()) as { data: { date: string; state: string }[] }
    const later = data.filter((one) => one.date > date)
    expect(later.length).toBeGreaterThan(0)
    expect(later.every(({ state }) => state === 'agreed')).toBe(true)
  })

  it('takes a file by hand', { timeout: 240_000 }, async () => {
    const stand = await openQuietly(engine)
    await noon(stand)
    const { date, transaction_id } = await sell(stand, 500)
    await untilTen(stand)
    const { kysely } = stand.database
    const piece = await kysely.selectFrom('bill_piece').selectAll().orderBy('at').orderBy('file_id').execute()
    const text = piece.map(({ bytes }) => gunzipSync(bytes).toString()).find((one) => one.includes('交易时间'))!
    const send = async (bytes: string | Uint8Array, query = '') => {
      const response = await fetch(`${stand.till.url}/v1/bills${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${stand.apiKey}`, 'content-type': 'application/octet-stream' },
        body: bytes as never,
      })
      return { status: response.status, body: (await response.json()) as Day & { code?: string } }
    }
    expect(await send(gzipSync(text))).toMatchObject({ status: 200, body: { state: 'agreed', date } })
    const wrong = text.replace('`5.00', '`5.01')
    const { body: day } = await send(wrong)
    expect(day.state).toBe('different')
    const kinds = (await differencesOf(stand, day)).map(({ subject, kind }) => `${subject} ${kind}`)
    expect(kinds).toContain('trade_bill summary')
    expect(await send(text)).toMatchObject({ body: { state: 'agreed' } })
    expect(await send('hello')).toMatchObject({ status: 400, body: { code: 'NOT_A_BILL' } })
    expect(await send(gzipSync(text).subarray(0, 100))).toMatchObject({ status: 400 })
    expect(await send(text.slice(0, text.indexOf(transaction_id!) + 5))).toMatchObject({
      status: 400,
      body: { code: 'BILL_FORMAT' },
    })
  })
})
