import {
  fenToYuan,
  formatBill,
  FUND_FLOW_COLUMNS,
  FUND_FLOW_SUMMARY_COLUMNS,
  TRADE_BILL_COLUMNS,
  TRADE_SUMMARY_COLUMNS,
} from '@wxtill/protocol'
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AnswerError } from '../errors.ts'
import { failureOf } from '../testing/fixtures.ts'
import { vectors } from '../testing/vectors.ts'
import { readBill, readFundFlowBill, readTradeBill } from './read-bill.ts'

const CSV = Buffer.from(vectors.bill.csv_base64, 'base64')
type Kind = keyof typeof TRADE_BILL_COLUMNS

interface Line {
  readonly state: 'SUCCESS' | 'REFUND'
  readonly total: number
  readonly refund: number
  readonly coupon: number
  readonly fee: number
  readonly goods: string
}

/** Thousandths of a fen as the platform writes fees. */
function feeText(millifen: number): string {
  const digits = String(Math.abs(millifen)).padStart(6, '0')
  return `${millifen < 0 ? '-' : ''}${digits.slice(0, -5)}.${digits.slice(-5)}`
}

function cellOf(name: string, line: Line, index: number): string {
  switch (name) {
    case '交易时间':
      return '2026-06-09 18:13:20'
    case '商户订单号':
      return `ORDER${index}`
    case '交易状态':
      return line.state
    case '应结订单金额':
    case '订单金额':
      return fenToYuan(line.total)
    case '退款金额':
    case '申请退款金额':
      return fenToYuan(line.refund)
    case '充值券退款金额':
      return fenToYuan(line.coupon)
    case '代金券金额':
      return '0.00'
    case '手续费':
      return feeText(line.fee)
    case '商品名称':
      return line.goods
    default:
      return ''
  }
}

function tradeFile(kind: Kind, lines: readonly Line[]): Buffer {
  const columns = TRADE_BILL_COLUMNS[kind]
  const sum = (read: (line: Line) => number): number => lines.reduce((total, line) => total + read(line), 0)
  const refunds = columns.includes('退款金额')
  return Buffer.from(
    formatBill({
      columns,
      rows: lines.map((line, index) => columns.map((name) => cellOf(name, line, index))),
      summaryColumns: TRADE_SUMMARY_COLUMNS,
      summary: [
        `${lines.length}.0`,
        fenToYuan(sum((line) => line.total)),
        fenToYuan(refunds ? sum((line) => line.refund) : 0),
        fenToYuan(refunds ? sum((line) => line.coupon) : 0),
        feeText(sum((line) => line.fee)),
        fenToYuan(sum((line) => line.total)),
        fenToYuan(refunds ? sum((line) => line.refund) : 0),
      ],
    }),
  )
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

const fen = fc.integer({ min: 0, max: 10_000_000_000 })
const line: fc.Arbitrary<Line> = fc.record({
  state: fc.constantFrom('SUCCESS', 'REFUND'),
  total: fen,
  refund: fen,
  coupon: fen,
  fee: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  goods: fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('茶,`9999.00', '"', ','))
    .map((text) => text.replace(/[\u0000-\u001f]/g, ' ')),
})

describe('a trade bill on disk', () => {
  it('of any kind reads back to the fen, plain or gzip, wherever the bytes are cut', async () => {
    const kinds = fc.constantFrom<Kind>('ALL', 'SUCCESS', 'REFUND')
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.array(line, { maxLength: 6 }),
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        async (kind, lines, size, zipped) => {
          const file = tradeFile(kind, lines)
          const { rows, summary } = await readTradeBill(inPieces(zipped ? gzipSync(file) : file, size)).readAll()
          const refunds = kind !== 'SUCCESS'
          expect(rows.map((row) => row.toJSON())).toMatchObject(
            lines.map((written, index) => ({
              out_trade_no: `ORDER${index}`,
              trade_state: written.state,
              settlement_total: written.total,
              total: written.total,
              refund_amount: refunds ? written.refund : undefined,
              coupon_refund_amount: refunds ? written.coupon : undefined,
              requested_refund: refunds ? written.refund : undefined,
              fee_millifen: written.fee,
              goods_name: written.goods,
            })),
          )
          expect(summary.count).toBe(lines.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('with any digit of its money altered is found out', async () => {
    const lines: Line[] = [1, 2, 3].map((n) => ({
      state: 'SUCCESS',
      total: n * 1111,
      refund: n * 7,
      coupon: n,
      fee: n * 660,
      goods: 'x',
    }))
    const text = tradeFile('ALL', lines).toString('utf8')
    const header = text.indexOf('`')
    // Digits of amounts: those behind which a point follows or stood before.
    const digits = [...text.matchAll(/\d(?=\d*\.\d)|(?<=\.\d*)\d/g)]
      .map(({ index }) => index)
      .filter((at) => at > header)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, by) => {
        const digit = String((Number(text[at]) + by) % 10)
        const altered = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
        // Vouchers are in no total: only the hash of a download guards them.
        fc.pre(!isVoucher(altered, at))
        const bill = readTradeBill(Buffer.from(altered))
        expect(['BILL_SUMMARY', 'BILL_FORMAT']).toContain((await failureOf(bill.readAll(), AnswerError)).code)
        expect(bill.summary).toBeUndefined()
      }),
    )
  })

  it.each<[string, (csv: string) => string, string]>([
    ['a row lost', (csv) => csv.replace(/^`.*\r\n/m, ''), 'BILL_SUMMARY'],
    ['a row twice', (csv) => csv.replace(/^`.*\r\n/m, (row) => row + row), 'BILL_SUMMARY'],
    ['a fee changed in its last place', (csv) => csv.replace('`0.01000,', '`0.01001,'), 'BILL_SUMMARY'],
    ['a count of its own', (csv) => csv.replace('`2,`1.00', '`3,`1.00'), 'BILL_SUMMARY'],
    ['the column of fees gone', (csv) => csv.replace(',手续费,', ',手续费用,'), 'BILL_FORMAT'],
    ['the column of refunds gone', (csv) => csv.replace(',退款金额,', ',退款,'), 'BILL_FORMAT'],
    ['an amount that is none', (csv) => csv.replace('`1.00', '`1.0O'), 'BILL_FORMAT'],
    ['its end missing', (csv) => csv.slice(0, csv.lastIndexOf('总交易单数')), 'BILL_FORMAT'],
  ])('with %s is refused', async (_, change, code) => {
    const altered = change(CSV.toString('utf8'))
    expect(altered).not.toBe(CSV.toString('utf8'))
    const bill = readTradeBill(Buffer.from(altered))
    expect(await failureOf(bill.readAll(), AnswerError)).toMatchObject({ code })
    expect(bill.summary).toBeUndefined()
  })

  it('whose rows do not add up can still be read, if one says so', async () => {
    const altered = Buffer.from(CSV.toString('utf8').replace('`2,`1.00', '`3,`1.00'))
    const { summary } = await readTradeBill(altered, { checkSummary: false }).readAll()
    expect(summary.count).toBe(3)
  })

  it('of the older layout is read by its older names', async () => {
    const columns =
      '交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率'.split(
        ',',
      )
    const values: Record<string, string> = {
      总金额: '12.34',
      代金券或立减优惠金额: '0.10',
      退款金额: '0.00',
      手续费: '0.07000',
    }
    const csv = formatBill({
      columns,
      rows: [columns.map((name) => values[name] ?? name)],
      summaryColumns: ['总交易单数', '总交易额', '总退款金额', '手续费总金额'],
      summary: ['1', '12.34', '0.00', '0.07000'],
    })
    const { rows, summary } = await readTradeBill(Buffer.from(csv)).readAll()
    expect(rows[0]).toMatchObject({
      settlement_total: 1234,
      coupon_amount: 10,
      sub_mchid: '子商户号',
      total: undefined,
    })
    expect(rows[0]).toMatchObject({ requested_refund: undefined, rate_note: undefined, fee_millifen: 7000 })
    expect(summary).toMatchObject({ settlement_total: 1234, total: undefined })
  })

  it('shows a row as a plain object and by column name, and its personal data only when asked', async () => {
    const { rows } = await readTradeBill(CSV).readAll()
    expect(JSON.parse(JSON.stringify(rows[0]))).toMatchObject({ openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', total: 100 })
    expect(rows[0]!.cells['商品名称']).toBe('深圳腾大-QQ公仔')
    expect(Object.keys(rows[0]!)).not.toContain('openid')
    expect(rows[0]!.doubtful).toEqual([])
  })

  it('can be taken in the portions in which it arrives', async () => {
    const bill = readTradeBill(inPieces(CSV, 700))
    const sizes: number[] = []
    for await (const rows of bill.batches()) sizes.push(rows.length)
    expect(sizes).toEqual([1, 1])
    expect(bill.summary).toMatchObject({ count: 2 })
  })

  it('hands out rows in order to callers who do not wait for each other', async () => {
    const lines = Array.from({ length: 20 }, (_, n): Line => ({
      state: 'SUCCESS',
      total: n,
      refund: 0,
      coupon: 0,
      fee: 0,
      goods: '',
    }))
    const rows = readTradeBill(inPieces(tradeFile('ALL', lines), 500))[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 22 }, () => rows.next()))
    expect(results.map((result) => result.value?.total)).toEqual([
      ...lines.map(({ total }) => total),
      undefined,
      undefined,
    ])
  })

  it('lets go of its source when the reader stops early', async () => {
    let isOpen = true
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* inPieces(CSV, 600)
      } finally {
        isOpen = false
      }
    }
    const bill = readTradeBill(source())
    for await (const row of bill) {
      expect(row.mchid).toBe(vectors.keys.mchid)
      break
    }
    expect([isOpen, bill.summary]).toEqual([false, undefined])
  })

  it('that is damaged gzip, or the answer to a failed APIv2 request, is refused', async () => {
    const zipped = gzipSync(CSV)
    const damaged = Buffer.from(zipped.subarray(0, zipped.length - 20))
    expect(await failureOf(readTradeBill(damaged).readAll(), AnswerError)).toMatchObject({ code: 'FILE_NOT_GZIP' })
    const xml = Buffer.from('<xml><return_code><![CDATA[FAIL]]></return_code><error_code>20002</error_code></xml>')
    expect((await failureOf(readTradeBill(xml).readAll(), AnswerError)).message).toContain('failed request')
  })
})

/** Whether this place is in the cell of 代金券金额, which no total counts. */
function isVoucher(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  const isSummary = text.indexOf('总交易单数') < start
  const cell = text.slice(start, at).split(',`').length - 1
  return !isSummary && cell === TRADE_BILL_COLUMNS.ALL.indexOf('代金券金额')
}

function fundFlowFile(amounts: readonly number[], columns: readonly string[] = FUND_FLOW_COLUMNS): Buffer {
  const income = amounts.filter((amount) => amount >= 0)
  const expense = amounts.filter((amount) => amount < 0)
  const sum = (list: readonly number[]): string =>
    fenToYuan(Math.abs(list.reduce((total, amount) => total + amount, 0)))
  const rows = amounts.map((amount, index) => [
    '2026-06-09 18:13:20',
    `4200${index}`,
    `F${index}`,
    '交易',
    '交易',
    amount >= 0 ? '收入' : '支出',
    fenToYuan(Math.abs(amount)),
    '-0.60',
    'system',
    'a,`b',
    `V${index}`,
  ])
  const summary = [String(amounts.length), String(income.length), sum(income), String(expense.length), sum(expense)]
  return Buffer.from(formatBill({ columns, rows, summaryColumns: FUND_FLOW_SUMMARY_COLUMNS, summary }))
}

describe('a fund-flow bill on disk', () => {
  it('reads back to the fen', async () => {
    const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { maxLength: 8 }), fc.integer({ min: 1, max: 200 }), async (amounts, size) => {
        const { rows } = await readFundFlowBill(inPieces(fundFlowFile(amounts), size)).readAll()
        expect(rows.map((row) => (row.direction === 'income' ? row.amount : -row.amount) + 0)).toEqual(
          amounts.map((value) => value + 0),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('has its columns under either width of parentheses, and a note may hold a separator', async () => {
    const wide = FUND_FLOW_COLUMNS.map((name) => name.replace('(元)', '（元）'))
    const { rows, summary } = await readFundFlowBill(fundFlowFile([100, -40], wide)).readAll()
    expect(rows[1]!.toJSON()).toEqual({
      time: '2026-06-09 18:13:20',
      transaction_id: '42001',
      flow_id: 'F1',
      business_name: '交易',
      business_type: '交易',
      direction: 'expense',
      amount: 40,
      balance: -60,
      applicant: 'system',
      note: 'a,`b',
      voucher: 'V1',
    })
    expect(summary).toMatchObject({ count: 2, income_count: 1, income_total: 100, expense_count: 1, expense_total: 40 })
  })

  it.each<[string, string, string]>([
    ['another amount', '`0.40', 'BILL_SUMMARY'],
    ['the way of the money turned', '收入', 'BILL_SUMMARY'],
    ['a way that is none', '别的', 'BILL_FORMAT'],
  ])('with %s is refused', async (_, text, code) => {
    const csv = fundFlowFile([100, -40]).toString('utf8')
    const altered = text.startsWith('`') ? csv.replace(text, '`0.41') : csv.replace('`支出', `\`${text}`)
    expect(altered).not.toBe(csv)
    expect(await failureOf(readFundFlowBill(Buffer.from(altered)).readAll(), AnswerError)).toMatchObject({ code })
  })
})

describe('a bill of a kind without a reader of its own', () => {
  it('is read by column name', async () => {
    const csv = formatBill({ columns: ['甲', '乙'], rows: [['1', '2']], summaryColumns: ['总'], summary: ['1'] })
    const { rows, summary } = await readBill(Buffer.from(csv)).readAll()
    expect([rows, summary]).toEqual([[{ 甲: '1', 乙: '2' }], { 总: '1' }])
  })
})
