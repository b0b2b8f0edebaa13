import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { apart, type Bill, summed, together, withCell } from './bill-apart.ts'
import { openStand, type Stand } from './stand.ts'

type Spoil = (bill: Bill) => string

/** What is done to the bill of two payments (¥20.00, ¥30.00) and a refund (¥5.00), and what that is. */
const CORRUPTIONS: [name: string, spoil: Spoil, found: string[]][] = [
  ['a row dropped', (bill) => together(summed({ ...bill, rows: bill.rows.slice(1) })), ['payment missing_there -2000']],
  [
    'a row doubled',
    (bill) => together(summed({ ...bill, rows: [...bill.rows, bill.rows[0]!] })),
    // The account was charged one fee, not two.
    ['payment doubled 2000'],
  ],
  ['a fen more', (bill) => together(summed(withCell(bill, 0, '订单金额', '20.01'))), ['payment amount 1']],
  ['a fen less', (bill) => together(summed(withCell(bill, 1, '订单金额', '29.99'))), ['payment amount -1']],
  ['a state changed', (bill) => together(withCell(bill, 0, '交易状态', 'REVOKED')), ['payment state 2000']],
  ['a refund closed', (bill) => together(withCell(bill, 2, '退款状态', 'CLOSED')), ['refund state -500']],
  [
    "another merchant's row",
    (bill) => {
      const strange = bill.rows[0]!.with(bill.columns.indexOf('商户号'), '1900009999')
        .with(bill.columns.indexOf('微信订单号'), '4200000000000000000000000001')
        .with(bill.columns.indexOf('商户订单号'), 'OTHER001')
      return together(summed({ ...bill, rows: [...bill.rows, strange] }))
    },
    ['payment merchant 2000'],
  ],
  [
    'a wrong summary',
    (bill) => together({ ...bill, summary: bill.summary.with(1, '51.00') }),
    ['trade_bill summary 100'],
  ],
  ['no byte-order mark', (bill) => together(bill).replace('\uFEFF', ''), []],
  [
    'an unknown column',
    (bill) =>
      together({ ...bill, columns: [...bill.columns, '新增列'], rows: bill.rows.map((row) => [...row, '"x"']) }),
    [],
  ],
  ['quotes in a field', (bill) => together(withCell(bill, 0, '商品名称', 'a "tea", `large`,`hot')), []],
]

const UNREADABLE: [name: string, spoil: Spoil][] = [
  ['a broken line', (bill) => together({ ...bill, rows: [bill.rows[0]!.slice(0, 9), ...bill.rows.slice(1)] })],
  ['an amount that is none', (bill) => together(withCell(bill, 1, '订单金额', '3o.00'))],
  [
    'the end missing',
    (bill) =>
      together(bill)
        .slice(0, -40)
        .replace(/\r\n[^`][^\r]*\r\n`?[^\r]*$/, '\r\n'),
  ],
]

async function send(stand: Stand, text: string, query = '') {
  const response = await fetch(`${stand.till.url}/v1/bills${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${stand.apiKey}`, 'content-type': 'text/csv' },
    body: text,
  })
  return { status: response.status, body: (await response.json()) as { id: string; state: string; code?: string } }
}

async function open(stand: Stand, id: string): Promise<string[]> {
  const { body } = await stand.api('GET', `/v1/reconciliations/${id}/differences?state=open&limit=100`)
  return (body.data as { subject: string; kind: string; amount: number }[])
    .map(({ subject, kind, amount }) => `${subject} ${kind} ${amount}`)
    .toSorted()
}

describeOnEachEngine('a corrupted bill', (engine) => {
  it('is found out, by name, and nothing else is; the whole bill ends it', { timeout: 240_000 }, async () => {
    const stand = await openStand(engine, { lookEvery: 3_600_000, reconcile: true })
    const untilTen = async () => {
      const now = stand.sandbox.clock.now()
      await stand.advance((nextTen(now) - now) / 1000 + 1)
    }
    await untilTen()
    await stand.advance(7200)
    const date = dayOf(stand.sandbox.clock.now())
    const payments = []
    for (const total of [2000, 3000]) {
      const payment = await stand.create({ amount: { total } })
      await stand.pay(payment.out_trade_no)
      payments.push(await stand.until(payment.id, 'paid'))
    }
    await stand.api('POST', '/v1/refunds', { payment_id: payments[1]!.id, amount: { refund: 500 } })
    await stand.advance(300)
    await untilTen()
    const { body } = await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)
    const day = body.data.find((one: { date: string }) => one.date === date)
    expect(day.state).toBe('agreed')
    const pieces = await stand.database.kysely
      .selectFrom('bill_piece')
      .select('bytes')
      .where('file_id', '=', day.trade_bill)
      .execute()
    const text = gunzipSync(Buffer.concat(pieces.map(({ bytes }) => bytes))).toString()
    const bill = apart(text)
    expect(together(bill)).toBe(text)

    for (const [name, spoil, found] of CORRUPTIONS) {
      const { status } = await send(stand, spoil(bill))
      expect(status, name).toBe(200)
      expect(await open(stand, day.id), name).toEqual(found)
      expect((await send(stand, text)).body.state, `after ${name}`).toBe('agreed')
      expect(await open(stand, day.id), `after ${name}`).toEqual([])
    }
    const other = bill.rows.map((row) => row.with(bill.columns.indexOf('商户号'), '1900009999'))
    expect(
      await send(stand, together({ ...bill, rows: other }), `?mchid=${stand.merchant.mchid}`),
      'the bill of another merchant',
    ).toMatchObject({ status: 400, body: { code: 'OTHER_MERCHANT' } })
    expect(await open(stand, day.id)).toEqual([])
    for (const [name, spoil] of UNREADABLE) {
      expect(await send(stand, spoil(bill)), name).toMatchObject({ status: 400, body: { code: 'BILL_FORMAT' } })
      expect(await open(stand, day.id), name).toEqual([])
    }
  })
})
