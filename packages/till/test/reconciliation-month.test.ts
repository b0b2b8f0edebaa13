import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { checkLedger } from '../src/ledger/check.ts'
import { nextTen } from '../src/reconciliation/day.ts'
import { type Bill, summed, together, withCell } from './bill-apart.ts'
import { type Day, openShop, trade, untilTen } from './month-shop.ts'
import type { PaymentBody, Stand } from './stand.ts'

const DAYS = 30
const TRADE = '/v3/bill/tradebill'
const FLOW = '/v3/bill/fundflowbill'
const FILE = '/v3/billdownload/file'

/** Shares and transfers, which the fund-flow bill alone tells of. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['分账', 'share'],
  ['分账回退', 'share_return'],
  ['商家转账', 'transfer'],
])

/** The fund-flow bill with no row of these, and what must be found of it: all is open, since sums and counts do not fit either. */
function withoutMoved(bill: Bill): { text: string; found: string[] } {
  const cell = (row: readonly string[], name: string) => row[bill.columns.indexOf(name)]!
  const isMoved = (row: readonly string[]) => MOVED.has(cell(row, '业务名称'))
  const fen = (row: readonly string[]) =>
    Math.round(Number(cell(row, '收支金额(元)')) * 100) * (cell(row, '收支类型') === '收入' ? -1 : 1)
  const moved = bill.rows.filter(isMoved)
  return {
    text: together({ ...bill, rows: bill.rows.filter((row) => !isMoved(row)) }),
    found: moved.map(
      (row) => `${MOVED.get(cell(row, '业务名称'))} missing_there ${cell(row, '微信支付业务单号')} ${fen(row)}`,
    ),
  }
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
      const lost: string[] = []
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
        // Every fifth day the other bill has lost what was moved on.
        const flow = nth % 5 === 3 && !missed ? withoutMoved(await shop.bill(day.date, 'FundFlow')) : undefined
        lost.push(...(flow?.found ?? []))
        if (flow) await shop.fault({ path: FLOW }, { bill_text: flow.text }, 1)
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
        // Its summary tells of it too.
        const named = told(open.filter(({ subject }: { subject: string }) => subject !== 'flow_bill'))
        expect(named, where).toEqual([...(spoilt.found?.(day, bill) ?? []), ...(flow?.found ?? [])].toSorted())
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
      expect(new Set(lost.map((one) => one.split(' ')[0]))).toEqual(new Set(MOVED.values()))
      for (const date of dates) {
        expect(await shop.day(date), date).toMatchObject({ state: 'agreed', differences: { open: { count: 0 } } })
      }
      expect(await checkLedger(shop.database.kysely)).toMatchObject({ balanced: true })
    },
  )
})
