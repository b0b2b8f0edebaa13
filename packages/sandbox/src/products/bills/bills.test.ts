import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BillReader } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'
import { feeBack, feeOf, feeText, rateText } from './fee.ts'

/** 2026-06-09 18:13:20 in Beijing. */
const START = Date.UTC(2026, 5, 9, 10, 13, 20)

let sandbox: Sandbox
let merchant: TestMerchant
let transactionIds: string[]
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
  transactionIds = []
  for (const [number, total] of [
    ['BILL0001', 100],
    ['BILL0002', 12_345],
  ] as const) {
    await merchant.native(number, { amount: { total }, attach: '附,加', description: '腾讯\n公,`仔' })
    await merchant.pay(number)
    transactionIds.push((await merchant.query(number)).json.transaction_id)
    await sandbox.clock.advance(1000)
  }
  await merchant.native('BILL0003')
  await merchant.refund('BILL0001', 'RBILL1', 100)
})
afterAll(() => sandbox.close())

const apply = (query: string): Promise<TestAnswer> => merchant.get(`/v3/bill/tradebill?${query}`)

async function fetchBill({ json }: TestAnswer): Promise<TestAnswer> {
  const url: string = json.download_url
  expect(url.startsWith(`${sandbox.url}/v3/billdownload/file?token=`)).toBe(true)
  return merchant.get(url.slice(sandbox.url.length), { headers: { Accept: '*/*' } })
}

describe('a trade bill', () => {
  it('is being made until nine the next morning, and does not exist for days to come', async () => {
    expect((await apply('bill_date=2026-06-09')).json).toEqual({ code: 'STATEMENT_CREATING', message: '账单生成中' })
    expect((await apply('bill_date=2026-06-10')).json).toEqual({
      code: 'NO_STATEMENT_EXIST',
      message: '请求的账单文件不存在',
    })
    // 08:59:59 the next day
    await sandbox.clock.advance(Date.UTC(2026, 5, 10, 0, 59, 59) - sandbox.clock.now())
    expect((await apply('bill_date=2026-06-09')).json.code).toBe('STATEMENT_CREATING')
    await sandbox.clock.advance(1000)
    expect((await apply('bill_date=2026-06-09')).status).toBe(200)
    expect((await apply('bill_date=2026-06-08')).json.code).toBe('NO_STATEMENT_EXIST')
  })

  it('lists payments and refunds with the numbers, states and fees of the day', async () => {
    const applied = await apply('bill_date=2026-06-09&bill_type=ALL')
    expect(applied.signed).toBe(true)
    const file = await fetchBill(applied)
    expect(file.status).toBe(200)
    expect(file.signed).toBeUndefined()
    expect(createHash('sha1').update(file.bytes).digest('hex')).toBe(applied.json.hash_value)
    expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(file.text.endsWith('\r\n')).toBe(true)
    const reader = new BillReader()
    const rows = reader.push(file.bytes).map((line) => line.toRow())
    const summary = reader.end().summary.toRow()
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      交易时间: '2026-06-09 18:13:20',
      微信订单号: transactionIds[0],
      商户订单号: 'BILL0001',
      特约商户号: '0',
      交易类型: 'NATIVE',
      交易状态: 'SUCCESS',
      应结订单金额: '1.00',
      手续费: '0.01000',
      费率: '0.60%',
      微信退款单号: '0',
      商品名称: '腾讯\\n公,`仔',
      商户数据包: '附,加',
    })
    expect(rows[1]).toMatchObject({ 商户订单号: 'BILL0002', 订单金额: '123.45', 手续费: '0.74000' })
    expect(rows[2]).toMatchObject({
      微信订单号: transactionIds[0],
      商户退款单号: 'RBILL1',
      交易状态: 'REFUND',
      退款状态: 'SUCCESS',
      退款金额: '1.00',
      申请退款金额: '1.00',
      订单金额: '0.00',
      手续费: '-0.01000',
    })
    expect(Object.values(summary)).toEqual(['3', '124.45', '1.00', '0.00', '0.74000', '124.45', '1.00'])
  })

  it.each([
    ['SUCCESS', 2, 20],
    ['REFUND', 1, 29],
  ])('of type %s has %i rows', async (type, count, columns) => {
    const file = await fetchBill(await apply(`bill_date=2026-06-09&bill_type=${type}`))
    const reader = new BillReader()
    expect(reader.push(file.bytes)).toHaveLength(count)
    expect(reader.end().columns.names).toHaveLength(columns)
  })

  it('is the same file each time; as gzip the hash is that of what is inside', async () => {
    const plain = await apply('bill_date=2026-06-09')
    const zipped = await apply('bill_date=2026-06-09&tar_type=GZIP')
    expect(zipped.json.hash_value).toBe(plain.json.hash_value)
    expect(zipped.json.download_url).toMatch(/&tartype=gzip$/)
    const file = await fetchBill(zipped)
    expect(gunzipSync(file.bytes)).toEqual((await fetchBill(plain)).bytes)
  })

  it.each([
    ['no date', '', 400, 'PARAM_ERROR'],
    ['a bad date', 'bill_date=2026-6-9', 400, 'PARAM_ERROR'],
    ['a day that does not exist', 'bill_date=2026-02-30', 400, 'PARAM_ERROR'],
    ['an unknown type', 'bill_date=2026-06-09&bill_type=X', 400, 'PARAM_ERROR'],
    ['more than three months ago', 'bill_date=2026-03-01', 400, 'INVALID_REQUEST'],
    ['a sub-merchant', 'bill_date=2026-06-09&sub_mchid=1900000099', 403, 'NO_AUTH'],
  ])('with %s is refused', async (_what, query, status, code) => {
    const answer = await apply(query)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })
})

describe('a download', () => {
  it('is possible for 30 seconds, for the merchant who applied, by a token that looks like one', async () => {
    const { json } = await apply('bill_date=2026-06-09')
    const path = String(json.download_url).slice(sandbox.url.length)
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.get(path)).json.code).toBe('NO_AUTH')
    expect((await merchant.get(path)).status).toBe(200)
    await sandbox.clock.advance(30_000)
    const late = await merchant.get(path)
    expect([late.status, late.json.code, late.signed]).toEqual([400, 'INVALID_REQUEST', undefined])
    const malformed = await merchant.get('/v3/billdownload/file?token=x')
    expect([malformed.status, malformed.headers['content-type']]).toEqual([400, 'text/html'])
    expect(malformed.text).toContain('<h1>400 Bad Request</h1>')
    expect((await merchant.get(path, { signature: 'AAAA' })).status).toBe(401)
  })
})

describe('a fund-flow bill', () => {
  it('books each payment, its fee, each refund and the fee given back', async () => {
    const file = await fetchBill(await merchant.get('/v3/bill/fundflowbill?bill_date=2026-06-09'))
    const reader = new BillReader()
    const rows = reader.push(file.bytes).map((line) => line.toRow())
    const summary = reader.end().summary.toRow()
    expect(rows.map((row) => [row['业务名称'], row['收支类型'], row['收支金额(元)'], row['账户结余(元)']])).toEqual([
      ['交易', '收入', '1.00', '1.00'],
      ['扣除交易手续费', '支出', '0.01', '0.99'],
      ['交易', '收入', '123.45', '124.44'],
      ['扣除交易手续费', '支出', '0.74', '123.70'],
      ['退款', '支出', '1.00', '122.70'],
      ['手续费返还', '收入', '0.01', '122.71'],
    ])
    expect(Object.values(summary)).toEqual(['6', '3', '124.46', '3', '1.75'])
    expect((await merchant.get('/v3/bill/fundflowbill?bill_date=2026-06-09&account_type=FEES')).json.code).toBe(
      'NO_STATEMENT_EXIST',
    )
  })
})

describe('a refund that failed for good', () => {
  it('has given money and fee back to the account as they were taken', async () => {
    const own = await startSandbox({ clock: 'virtual', startAt: START })
    try {
      const shop = new TestMerchant(own)
      await shop.native('CLOSED01', { amount: { total: 10_000 } })
      await shop.pay('CLOSED01')
      await shop.control('POST', '/faults', { action: { refund: 'closed' }, match: { number: 'RC1' } })
      await shop.refund('CLOSED01', 'RC1', 10_000, 10_000)
      await own.clock.advance(60_000)
      await shop.refund('CLOSED01', 'RC2', 10_000, 10_000)
      await own.clock.advance(86_400_000)
      const fetchRows = async (bill: string): Promise<Record<string, string>[]> => {
        const url: string = (await shop.get(`/v3/bill/${bill}?bill_date=2026-06-09`)).json.download_url
        const file = await shop.get(url.slice(own.url.length))
        return new BillReader().push(file.bytes).map((line) => line.toRow())
      }
      const refunds = (await fetchRows('tradebill')).filter((row) => row['交易状态'] === 'REFUND')
      expect(refunds.map((row) => [row['商户退款单号'], row['退款状态'], row['手续费']])).toEqual([
        ['RC1', 'CLOSED', '0.00000'],
        ['RC2', 'SUCCESS', '-0.60000'],
      ])
      const flow = await fetchRows('fundflowbill')
      // Once the first was closed it came back, and its fee was taken again.
      expect(flow.map((row) => row['账户结余(元)']).join(' ')).toBe('100.00 99.40 -0.60 0.00 100.00 99.40 -0.60 0.00')
    } finally {
      await own.close()
    }
  })
})

describe('fees', () => {
  it('are rounded to fen and written with five decimals', () => {
    expect([1, 83, 84, 100, 2000].map((fen) => feeText(feeOf(fen, 60)))).toEqual([
      '0.00000',
      '0.00000',
      '0.01000',
      '0.01000',
      '0.12000',
    ])
    expect([feeText(-74), rateText(60), rateText(100), rateText(5)]).toEqual(['-0.74000', '0.60%', '1.00%', '0.05%'])
  })

  it('come back in full when everything is refunded, however it is cut', () => {
    for (const parts of [[100], [50, 50], [33, 33, 34], Array.from({ length: 50 }, () => 2)]) {
      let refunded = 0
      let given = 0
      for (const refund of parts) {
        given += feeBack({ total: 100, rate: 60, refunded, given, refund })
        refunded += refund
      }
      expect(given).toBe(feeOf(100, 60))
    }
  })
})
