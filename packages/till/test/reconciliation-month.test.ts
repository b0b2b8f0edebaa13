import { WechatPay } from '@wxtill/sdk'
import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { checkLedger } from '../src/ledger/check.ts'
import { compact } from '../src/payscore/facts.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { apart, type Bill, summed, together, withCell } from './bill-apart.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

const DAYS = 30
const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' }
const TRADE = '/v3/bill/tradebill'
const FILE = '/v3/billdownload/file'

/** What happened on a day, for whoever spoils its bill. */
interface Day {
  date: string
  first: PaymentBody
  second: PaymentBody
}

/** What is done to the way of a bill, or to its text, and what must be found. */
interface Spoilt {
  name: string
  /** Another text with a hash that fits. */
  text?: (bill: Bill) => string
  /** A fault of the way. */
  way?: { path: string; action: object }
  /** What the day's try that it spoils is called. */
  trouble?: string
  found?: (day: Day, bill: Bill) => string[]
}

const numberIn = (bill: Bill, row: number): string => bill.rows[row]![bill.columns.indexOf('微信订单号')]!
const fenIn = (bill: Bill, row: number): number =>
  Math.round(Number(bill.rows[row]![bill.columns.indexOf('订单金额')]) * 100)
const amountOf = (bill: Bill, row: number, more: number): Bill =>
  withCell(bill, row, '订单金额', ((fenIn(bill, row) + more) / 100).toFixed(2))
/** The first row is a payment of the day's: the earliest. */
const ofFirst = (kind: string, fen: (bill: Bill) => number) => (_: Day, bill: Bill) => [
  `payment ${kind} ${numberIn(bill, 0)} ${fen(bill)}`,
]

const SPOILT: readonly Spoilt[] = [
  {
    name: 'a row dropped',
    text: (bill) => together(summed({ ...bill, rows: bill.rows.slice(1) })),
    found: ofFirst('missing_there', (bill) => -fenIn(bill, 0)),
  },
  {
    name: 'a row doubled',
    text: (bill) => together(summed({ ...bill, rows: [...bill.rows, bill.rows[0]!] })),
    found: ofFirst('doubled', (bill) => fenIn(bill, 0)),
  },
  { name: 'a fen more', text: (bill) => together(summed(amountOf(bill, 0, 1))), found: ofFirst('amount', () => 1) },
  { name: 'a fen less', text: (bill) => together(summed(amountOf(bill, 0, -1))), found: ofFirst('amount', () => -1) },
  {
    name: 'a state changed',
    text: (bill) => together(withCell(bill, 0, '交易状态', 'REVOKED')),
    found: ofFirst('state', (bill) => fenIn(bill, 0)),
  },
  {
    name: "another merchant's row",
    text: (bill) => together(withCell(bill, 0, '商户号', '1900009999')),
    found: ofFirst('merchant', (bill) => fenIn(bill, 0)),
  },
  {
    name: 'a broken line',
    text: (bill) => together({ ...bill, rows: [bill.rows[0]!.slice(0, 9), ...bill.rows.slice(1)] }),
    trouble: 'BILL_FORMAT',
  },
  {
    name: 'a wrong summary',
    text: (bill) => together({ ...bill, summary: bill.summary.with(0, String(bill.rows.length + 1)) }),
    found: () => ['trade_bill summary 总交易单数 1'],
  },
  { name: 'a wrong hash', way: { path: TRADE, action: { bad_hash: true } }, trouble: 'HASH_MISMATCH' },
  { name: 'a truncated gzip', way: { path: FILE, action: { bad_file: true } }, trouble: 'FILE_NOT_GZIP' },
  { name: 'no byte-order mark', text: (bill) => together(bill).replace('\uFEFF', '') },
  {
    name: 'an unknown column',
    text: (bill) =>
      together({ ...bill, columns: [...bill.columns, '新增列'], rows: bill.rows.map((row) => [...row, '"x"']) }),
  },
  {
    name: 'quotes in a field',
    text: (bill) => together(withCell(bill, 0, '商品名称', 'a "tea", `large`,`hot')),
  },
]

/** A shop that sells, rents, parks cars and moves money on, with its WeChat Pay. */
async function openShop(engine: TestEngine) {
  const stand = await openStand(engine, {
    lookEvery: 3_600_000,
    reconcile: true,
    merchant: { balance: 10_000_000 },
  })
  const { appid, mchid } = stand.merchant
  const payer = (await stand.control('GET', '/payers')).body.payers[0]
  const openid: string = payer.openids[appid]
  await stand.control('POST', `/payers/${openid}`, { balance: 100_000_000 })
  const supplier = await stand.sandbox.createMerchant({ name: '供货商', balance: 1000 })
  const ok = async (method: string, path: string, body?: object) => {
    const answer = await stand.api(method, path, body)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  await ok('POST', '/v1/profit-sharing/receivers', {
    type: 'MERCHANT_ID',
    account: supplier.mchid,
    name: '供货商',
    relation_type: 'SUPPLIER',
  })
  const permission = await ok('POST', '/v1/payscore/authorizations', { service_id: '500001', openid })
  await stand.control('POST', `/payscore/permissions/${mchid}/${permission.authorization_code}/agree`, { openid })
  await stand.control('POST', '/plates', { ...PLATE, openid })
  await stand.advance(5)
  const client = new WechatPay({
    mchid,
    serial: stand.merchant.serial_no,
    privateKey: stand.merchant.private_key,
    apiV3Key: stand.merchant.api_v3_key,
    platformKeys: { publicKey: stand.merchant.public_key! },
    baseUrl: stand.sandbox.url,
    clock: stand.sandbox.clock,
  })
  return {
    ...stand,
    ok,
    openid,
    supplier,
    async sell(amount: number, other: object = {}) {
      const made = await stand.create({ amount: { total: amount }, ...other })
      await stand.pay(made.out_trade_no)
      return stand.until(made.id, 'paid', 300)
    },
    async bill(date: string): Promise<Bill> {
      const file = client.bills.download(await client.bills.requestTrade({ bill_date: date, tar_type: 'GZIP' }))
      return apart(Buffer.from(await file.bytes()).toString())
    },
    async day(date: string) {
      const { data } = await ok('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)
      return data.find((one: { date: string }) => one.date === date)
    },
  }
}
type Shop = Awaited<ReturnType<typeof openShop>>

const untilTen = (stand: Stand): Promise<void> => {
  const now = stand.sandbox.clock.now()
  return stand.advance((nextTen(now) - now) / 1000 + 1)
}

/** A day of business, in turn: everything that moves money. */
async function trade(shop: Shop, nth: number): Promise<Day> {
  const first = await shop.sell(2000 + nth)
  const second = await shop.sell(3000 + nth)
  await shop.ok('POST', '/v1/refunds', { payment_id: second.id, amount: { refund: 500 + nth } })
  if (nth % 3 === 0) await rent(shop)
  if (nth % 3 === 1) await park(shop)
  if (nth % 3 === 2) await share(shop)
  if (nth % 2 === 0) await transfer(shop, nth)
  await shop.advance(600)
  return { date: dayOf(shop.sandbox.clock.now()), first, second }
}

async function rent({ ok, openid, ...shop }: Shop): Promise<void> {
  const { id } = await ok('POST', '/v1/payscore/orders', {
    service_id: '500001',
    openid,
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
  })
  await shop.advance(3600)
  await ok('POST', `/v1/payscore/orders/${id}/complete`, {
    post_payments: [{ name: '租借费用', amount: 400 }],
    time_range: { end_time: compact(shop.sandbox.clock.now()) },
  })
  await shop.advance(120)
}

async function park({ ok, ...shop }: Shop): Promise<void> {
  const { id } = await ok('POST', '/v1/parking/entrances', {
    ...PLATE,
    parking_name: '欢乐海岸停车场',
    free_duration: 900,
  })
  await shop.advance(3600)
  await ok('POST', '/v1/parking/charges', { entrance_id: id, amount: { total: 500 }, device_id: 'EXIT1' })
  await shop.advance(120)
}

async function share({ ok, supplier, ...shop }: Shop): Promise<void> {
  const { id } = await shop.sell(1000, { profit_sharing: true })
  await shop.advance(61)
  const order = await ok('POST', '/v1/profit-sharing/orders', {
    payment_id: id,
    receivers: [{ type: 'MERCHANT_ID', account: supplier.mchid, amount: 200, description: '供货款' }],
    unfreeze_unsplit: true,
  })
  await shop.advance(300)
  await ok('POST', '/v1/profit-sharing/returns', {
    order_id: order.id,
    return_mchid: supplier.mchid,
    amount: 50,
    description: '退货',
  })
  await shop.advance(300)
}

async function transfer({ ok, openid, ...shop }: Shop, nth: number): Promise<void> {
  const { confirm } = await ok('POST', '/v1/transfers', {
    out_bill_no: `T${nth}`,
    transfer_scene_id: '1000',
    openid,
    transfer_amount: 300,
    transfer_remark: '报销',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '注册会员有礼' },
      { info_type: '奖励说明', info_content: '注册奖励' },
    ],
  })
  await shop.control('POST', '/phone/transfers/confirm', { openid, package_info: confirm.package })
  await shop.advance(60)
}

/** As after a restore from an older copy: the till has it closed. */
async function forget({ database }: Stand, { id }: PaymentBody): Promise<void> {
  const { kysely } = database
  await kysely.deleteFrom('ledger_entry').where('source', '=', id).execute()
  await kysely.deleteFrom('ledger_posting').where('source', '=', id).execute()
  await kysely
    .updateTable('payment')
    .set({ state: 'closed', paid_at: null, transaction_id: null })
    .where('id', '=', id)
    .execute()
}

const told = (list: readonly { subject: string; kind: string; number: string; amount: number }[]): string[] =>
  list.map(({ subject, kind, number, amount }) => `${subject} ${kind} ${number} ${amount}`).toSorted()

describeOnEachEngine('thirty days', (engine) => {
  it(
    'with corruptions and faults: each is found by name, none invented, none open at the end',
    { timeout: 600_000 },
    async () => {
      const shop = await openShop(engine)
      await untilTen(shop)
      await shop.advance(7200)
      const problems: string[] = []
      const dates: string[] = []
      for (let nth = 0; nth < DAYS; nth++) {
        // Also the way of orders and notifications has its faults.
        if (nth % 5 === 4) await shop.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' }, 1)
        if (nth % 5 === 2) await shop.fault({ path: '/v3/pay/transactions/native' }, { fail_after_commit: true }, 1)
        const day = await trade(shop, nth)
        dates.push(day.date)
        const spoilt = SPOILT[nth % SPOILT.length]!
        // What must be asked for again also finds a payment that was lost here.
        const missed = spoilt.trouble !== undefined
        if (missed) await forget(shop, day.first)
        // After the bill is made, before it is asked for.
        await shop.advance((nextTen(shop.sandbox.clock.now()) - shop.sandbox.clock.now()) / 1000 - 60)
        const bill = await shop.bill(day.date)
        if (spoilt.text) await shop.fault({ path: TRADE }, { bill_text: spoilt.text(bill) }, 1)
        if (spoilt.way) await shop.fault({ path: spoilt.way.path }, spoilt.way.action, 1)
        await shop.advance(61)
        const where = `day ${nth}, ${spoilt.name}`
        const compared = await shop.day(day.date)
        if (spoilt.trouble !== undefined) {
          expect(compared, where).toMatchObject({ state: 'pending', problem: { code: spoilt.trouble } })
          await shop.advance(700)
        }
        const after = await shop.day(day.date)
        const { data: open } = await shop.ok('GET', `/v1/reconciliations/${after.id}/differences?state=open&limit=100`)
        expect(told(open), where).toEqual(spoilt.found?.(day, bill) ?? [])
        expect(after.state, where).toBe(open.length > 0 ? 'different' : 'agreed')
        // Asked for again, or a person decides.
        if (nth % 3 === 0) await shop.ok('POST', '/v1/reconciliations', { date: day.date })
        else
          for (const { id } of open) {
            const act = nth % 3 === 1 ? 'accept' : 'adjust'
            await shop.ok('POST', `/v1/reconciliations/${after.id}/differences/${id}/${act}`, { reason: 'looked into' })
          }
        await shop.till.drain()
        if (missed && (await shop.ok('GET', `/v1/payments/${day.first.id}`)).state !== 'paid') problems.push(where)
        await shop.advance(3600)
      }
      expect(problems).toEqual([])
      for (const date of dates) {
        expect(await shop.day(date), date).toMatchObject({ state: 'agreed', differences: { open: { count: 0 } } })
      }
      expect(await checkLedger(shop.database.kysely)).toMatchObject({ balanced: true })
    },
  )
})
