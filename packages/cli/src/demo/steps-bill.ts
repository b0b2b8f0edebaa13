import { createHash } from 'node:crypto'
import type { TradeBillRow } from '@wxtill/sdk'
import { compareBooks, type Movement, sumOf } from './books.ts'
import { expectEqual, expectThat } from './expectation.ts'
import { advance, type Payment, type Refund, type World, yuan } from './world.ts'

const BEIJING_OFFSET = 8 * 3_600_000
const DAY = 86_400_000
/** Bills are there from nine; the documentation says to ask after ten. */
const BILL_HOUR = 10

export async function nextDay(world: World): Promise<string> {
  const { clock } = world.stack.sandbox
  const midnight = Date.parse(`${world.businessDay}T00:00:00+08:00`) + DAY
  await advance(world, Math.ceil((midnight + BILL_HOUR * 3_600_000 - clock.now()) / 1000))
  const beijing = new Date(clock.now() + BEIJING_OFFSET).toISOString()
  expectThat('The clock in Beijing', beijing.slice(0, 10) > world.businessDay, `after ${world.businessDay}`, beijing)
  return `it is ${beijing.slice(0, 16).replace('T', ' ')} in Beijing`
}

export async function downloadBill(world: World): Promise<string> {
  const reference = await world.wxpay.bills.requestTrade({ bill_date: world.businessDay, bill_type: 'ALL' })
  const bytes = await world.wxpay.bills.download(reference).bytes()
  const hash = createHash('sha1').update(bytes).digest('hex')
  expectEqual('SHA-1 of the bill', hash, reference.hash_value.toLowerCase())
  return `${bytes.length} bytes, SHA-1 ${hash.slice(0, 12)}… as signed`
}

export async function billEqualsBooks(world: World): Promise<string> {
  const { rows, summary } = await world.wxpay.bills.trade({ bill_date: world.businessDay, bill_type: 'ALL' }).readAll()
  const { books, byPayscore } = await tillBooks(world)
  const bill = rows.map((row) => billMovement(row, byPayscore))
  expectThat('The books', books.length > 0, 'to hold something', books)
  expectEqual('Differences between bill and books', compareBooks(bill, books), { onlyInBill: [], onlyInBooks: [] })
  expectEqual(
    "The bill's own totals (paid, refunded)",
    [summary.total, summary.requested_refund_total],
    [sumOf('payment', books), sumOf('refund', books)],
  )
  const paid = yuan(sumOf('payment', books))
  return `${rows.length} rows, paid ${paid}, refunded ${yuan(sumOf('refund', books))}: the same on both sides`
}

/** The number PayScore's money has in the bill is WeChat Pay's own, or the order's when its user paid: its transaction tells. */
function billMovement(row: TradeBillRow, byPayscore: ReadonlySet<string>): Movement {
  const { out_trade_no, transaction_id, out_refund_no = '', refund_id = '' } = row
  return row.trade_state === 'REFUND'
    ? { kind: 'refund', number: out_refund_no, wechatNumber: refund_id, fen: row.requested_refund ?? 0 }
    : {
        kind: 'payment',
        number: byPayscore.has(transaction_id) ? '' : out_trade_no,
        wechatNumber: transaction_id,
        fen: row.total ?? row.settlement_total,
      }
}

interface TillBooks {
  readonly books: readonly Movement[]
  /** Transactions of what PayScore brought. */
  readonly byPayscore: ReadonlySet<string>
}

/** What the till says was paid and refunded; the demo's day is the till's whole life. */
async function tillBooks(world: World): Promise<TillBooks> {
  const { mchid } = world.merchant
  const payments = await listAll<Payment>(world, `/v1/payments?state=paid&mchid=${mchid}`)
  const refunds = await listAll<Refund>(world, `/v1/refunds?state=succeeded&mchid=${mchid}`)
  const isPayscore = ({ channel }: Payment): boolean => channel === 'payscore'
  const books = [
    ...payments.map((payment): Movement => {
      const { out_trade_no, transaction_id = '', amount } = payment
      const number = isPayscore(payment) ? '' : out_trade_no
      return { kind: 'payment', number, wechatNumber: transaction_id, fen: amount.total }
    }),
    ...refunds.map(({ out_refund_no, refund_id = '', amount }): Movement => {
      return { kind: 'refund', number: out_refund_no, wechatNumber: refund_id, fen: amount.refund }
    }),
  ]
  return { books, byPayscore: new Set(payments.filter(isPayscore).map(({ transaction_id = '' }) => transaction_id)) }
}

async function listAll<Entry>(world: World, path: string): Promise<Entry[]> {
  const all: Entry[] = []
  let cursor = ''
  do {
    const page = await world.till.get<{ data: Entry[]; next_cursor?: string }>(`${path}&limit=100${cursor}`)
    all.push(...page.data)
    cursor = page.next_cursor === undefined ? '' : `&cursor=${encodeURIComponent(page.next_cursor)}`
  } while (cursor !== '')
  return all
}
