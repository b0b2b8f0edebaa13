import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '../src/db/database.ts'
import { describeOnEachEngine, TestClock } from '../src/db/testing.ts'
import { redPacketReturned, redPacketSent, shared, shareReturned, transferred } from '../src/ledger/postings.ts'
import { post } from '../src/ledger/store.ts'
import { compareDay } from '../src/reconciliation/compare.ts'
import { boundsOf } from '../src/reconciliation/day.ts'
import { loadFlowBill } from '../src/reconciliation/load.ts'
import { bytesOf, type Flow, flowFile, type Line, record } from './bill-books.ts'
import { MCHID } from './platform.ts'

const DAY = '2026-06-09'
const at = new Date('2026-06-09T04:00:00Z')
const clock = new TestClock(Date.parse('2026-06-10T02:00:00Z'))

const flow = (number: string, business: string, fen: number, voucher = ''): Flow => ({
  number,
  business,
  fen,
  at,
  voucher,
})
const PAYMENT: Line = {
  subject: 'payment',
  transaction: '42001',
  outTradeNo: 'ORDER1',
  refundId: '0',
  outRefundNo: '0',
  amount: 1000,
  fee: 0,
  at: new Date(boundsOf('2026-05-01').from),
  state: 'SUCCESS',
  merchant: MCHID,
  subMerchant: '',
  currency: 'CNY',
}
/** What the account moved by what is written down below. */
const WHOLE: readonly Flow[] = [
  flow('30001', '分账', -200, 'S1'),
  flow('30001', '分账', -100, 'S1'),
  flow('30101', '分账回退', 50, 'B1'),
  flow('10301', '商家转账', -300, 'T1'),
  // Put aside, and back.
  flow('10302', '商家转账', -400, 'T2'),
  flow('10302', '商家转账', 400, 'T2'),
  flow('10000501', '现金红包', -600, 'H1'),
  // Sent the day before, and not opened.
  flow('10000502', '现金红包退款', 250, 'H2'),
  // Not ours to book.
  flow('30999', '分账', 80, 'X1'),
  flow('30199', '分账回退', -80, 'X2'),
  flow('90001', '提现', -1000),
]

type Change = (flows: readonly Flow[]) => Flow[]
const without =
  (place: number): Change =>
  (flows) =>
    flows.toSpliced(place, 1)
const more =
  (place: number, fen: number): Change =>
  (flows) =>
    flows.map((one, index) => (index === place ? { ...one, fen: one.fen + fen } : one))
const beside =
  (other: Flow): Change =>
  (flows) => [...flows, other]

const CHANGES: [what: string, change: Change, found: string[]][] = [
  ['nothing', (flows) => [...flows], []],
  ['another name of the business', (flows) => flows.map((one) => ({ ...one, business: '其他' })), []],
  ['a share missing', (flows) => flows.slice(2), ['share missing_there 30001 300']],
  ['the part of one receiver missing', without(0), ['share amount 30001 200']],
  ['a share of a fen more', more(0, -1), ['share amount 30001 -1']],
  ['a share doubled', beside(flow('30001', '分账', -200)), ['share amount 30001 -200']],
  ['a strange share', beside(flow('30777', '分账', -70)), ['share missing_here 30777 -70']],
  ['a return missing', without(2), ['share_return missing_there 30101 -50']],
  ['a return of a fen less', more(2, -1), ['share_return amount 30101 -1']],
  ['a strange return', beside(flow('30177', '分账回退', 70)), ['share_return missing_here 30177 70']],
  ['a transfer missing', without(3), ['transfer missing_there 10301 300']],
  ['a transfer of a fen more', more(3, -1), ['transfer amount 10301 -1']],
  ['a transfer doubled', beside(flow('10301', '商家转账', -300)), ['transfer amount 10301 -300']],
  ['a strange transfer', beside(flow('10377', '商家转账', -70)), ['transfer missing_here 10377 -70']],
  [
    'one that was never known to be taken',
    beside(flow('10303', '商家转账', -500, 'T3')),
    ['transfer missing_here 10303 -500'],
  ],
  [
    'a red packet missing',
    (flows) => flows.filter(({ number }) => number !== '10000501'),
    ['red_packet missing_there 10000501 600'],
  ],
  [
    'a red packet of a fen more',
    (flows) => flows.map((one) => (one.number === '10000501' ? { ...one, fen: -601 } : one)),
    ['red_packet amount 10000501 -1'],
  ],
  [
    'a red packet of a fen less',
    (flows) => flows.map((one) => (one.number === '10000501' ? { ...one, fen: -599 } : one)),
    ['red_packet amount 10000501 1'],
  ],
  [
    'a red packet back that its user opened',
    beside(flow('10000501', '现金红包退款', 600)),
    ['red_packet amount 10000501 600'],
  ],
  ['a red packet back that is not known to be back', beside(flow('10000504', '现金红包退款', 90, 'H4')), []],
  ['a red packet doubled', beside(flow('10000501', '现金红包', -600)), ['red_packet amount 10000501 -600']],
  ['a strange red packet', beside(flow('10000577', '现金红包', -70)), ['red_packet missing_here 10000577 -70']],
  [
    'what came back of a red packet missing',
    (flows) => flows.filter(({ number }) => number !== '10000502'),
    ['red_packet missing_there 10000502 -250'],
  ],
  [
    'more of a red packet back than is booked',
    (flows) => flows.map((one) => (one.number === '10000502' ? { ...one, fen: 251 } : one)),
    ['red_packet amount 10000502 251'],
  ],
  [
    'a red packet that was never known to be taken',
    beside(flow('10000503', '现金红包', -500, 'H3')),
    ['red_packet missing_here 10000503 -500'],
  ],
  ['more back than was put aside', more(5, 500), ['transfer amount 10302 500']],
]

describeOnEachEngine('a fund-flow bill beside shares, transfers and red packets', (engine) => {
  it.each(CHANGES)('with %s', { timeout: 60_000 }, async (_what, change, found) => {
    const database = await engine.open()
    await write(database)
    expect(await reconcile(database, 'file_1', change(WHOLE))).toEqual(found)
    expect(await reconcile(database, 'file_2', WHOLE)).toEqual([])
  })

  it('names what was asked for by its own number, so that it can be queried', async () => {
    const database = await engine.open()
    await write(database)
    await reconcile(database, 'file_1', [...WHOLE, flow('10303', '商家转账', -500, 'T3')])
    const rows = await database.kysely.selectFrom('reconciliation_difference').selectAll().execute()
    expect(rows).toMatchObject([{ subject: 'transfer', kind: 'missing_here', out_no: 'T3', here: 'created' }])
  })

  it('leaves what is still under way alone, in the bill or not', async () => {
    const database = await engine.open()
    await write(database)
    await sql`update transfer set state = 'wait_user_confirm' where id = 'tra_1'`.execute(database.kysely)
    await sql`delete from ledger_entry where source in ('tra_1', 'sha_1.0', 'sha_1.1')`.execute(database.kysely)
    await sql`
      update profit_sharing_order set state = 'processing',
        receivers = '[{"amount":200,"result":"PENDING"},{"amount":100,"result":"PENDING"}]'`.execute(database.kysely)
    expect(await reconcile(database, 'file_1', WHOLE)).toEqual([])
    expect(await reconcile(database, 'file_2', WHOLE.slice(2).toSpliced(1, 1))).toEqual([])
  })
})

/** One share of two receivers, a return, and transfers that succeeded, failed, and were never answered. */
async function write(database: Database): Promise<void> {
  const { kysely } = database
  await record(database, [PAYMENT])
  const receivers = JSON.stringify([200, 100].map((amount) => ({ amount, result: 'SUCCESS' })))
  await sql`
    insert into profit_sharing_order (mchid, id, payment_id, transaction_id, appid, out_order_no, kind, state, amount,
      unfreeze_unsplit, request, receivers, order_id, created_at)
    values (${MCHID}, 'sha_1', 'pay_42001', '42001', 'wx1', 'S1', 'share', 'finished', 300, true, '{}', ${receivers}, '30001',
      ${at})`.execute(kysely)
  await sql`
    insert into profit_sharing_return (mchid, id, order_id, payment_id, out_order_no, out_return_no, return_mchid, state, amount,
      description, request, return_id, created_at)
    values (${MCHID}, 'shr_1', 'sha_1', 'pay_42001', 'S1', 'B1', '1900000999', 'succeeded', 50, '', '{}', '30101', ${at})`.execute(
    kysely,
  )
  for (const [id, number, state, amount, bill] of [
    ['tra_1', 'T1', 'succeeded', 300, '10301'],
    ['tra_2', 'T2', 'failed', 400, '10302'],
    ['tra_3', 'T3', 'created', 500, null],
  ] as const) {
    await sql`
      insert into transfer (mchid, id, appid, out_bill_no, state, openid, amount, remark, scene_id, request, notify_url,
        transfer_bill_no, created_at)
      values (${MCHID}, ${id}, 'wx1', ${number}, ${state}, 'o1', ${amount}, '', '1000', '{}', '', ${bill}, ${at})`.execute(
      kysely,
    )
  }
  for (const [id, number, state, amount, bill] of [
    ['rpk_1', 'H1', 'received', 600, '10000501'],
    ['rpk_2', 'H2', 'returned', 250, '10000502'],
    ['rpk_3', 'H3', 'created', 500, null],
    ['rpk_4', 'H4', 'sent', 90, '10000504'],
  ] as const) {
    const before = new Date(at.getTime() - 86_400_000)
    const [sent, back] = [state === 'received' ? at : before, state === 'returned']
    await sql`
      insert into red_packet (mchid, id, appid, mch_billno, hb_type, state, re_openid, total_amount, total_num, act_name, request,
        detail_id, received_amount, refund_amount, created_at, sent_at, returned_at)
      values (${MCHID}, ${id}, 'wx1', ${number}, 'NORMAL', ${state}, 'o1', ${amount}, 1, '', '{}', ${bill}, ${state === 'received' ? amount : 0}, ${back ? amount : 0},
        ${sent}, ${bill === null ? null : sent}, ${back ? at : null})`.execute(kysely)
  }
  await database.transaction((trx) =>
    post(trx, [
      redPacketSent({ mchid: MCHID, source: 'rpk_1', fen: 600, at }),
      redPacketSent({ mchid: MCHID, source: 'rpk_2', fen: 250, at: new Date(at.getTime() - 86_400_000) }),
      redPacketSent({ mchid: MCHID, source: 'rpk_4', fen: 90, at: new Date(at.getTime() - 86_400_000) }),
      redPacketReturned({ mchid: MCHID, source: 'rpk_2', fen: 250, at }),
      shared({ mchid: MCHID, source: 'sha_1.0', fen: 200, at }),
      shared({ mchid: MCHID, source: 'sha_1.1', fen: 100, at }),
      shareReturned({ mchid: MCHID, source: 'shr_1', fen: 50, at }),
      transferred({ mchid: MCHID, source: 'tra_1', fen: 300, at }),
    ]),
  )
  await sql`
    insert into reconciliation (mchid, day, id, state, step, bill_type, account_type, created_at, requested_at)
    values (${MCHID}, ${DAY}, 'rec_1', 'pending', 'waiting', 'ALL', 'BASIC', now(), now())`.execute(kysely)
}

/** @returns what is open then. */
async function reconcile(database: Database, fileId: string, flows: readonly Flow[]): Promise<string[]> {
  const into = { mchid: MCHID, day: DAY, fileId }
  const { totals, faults } = await loadFlowBill(bytesOf(flowFile(flows)), into, database)
  await database.transaction((trx) =>
    compareDay(trx, { mchid: MCHID, day: DAY, flow: fileId, totals, flowFaults: faults }, { clock }),
  )
  const rows = await database.kysely
    .selectFrom('reconciliation_difference')
    .selectAll()
    .where('state', '=', 'open')
    .execute()
  return rows.map(({ subject, kind, number, amount }) => `${subject} ${kind} ${number} ${amount}`).toSorted()
}
