import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { BillReader, TRADE_BILL_COLUMNS, type BillRow } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'
import type { FaultAction } from '../../faults/knobs.ts'

const HOUR = 3_600_000
/** 9 June 2026, noon in Beijing. */
const NOON = Date.UTC(2026, 5, 9, 4)
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: NOON })
  merchant = new TestMerchant(sandbox)
  for (const number of ['ROW00001', 'ROW00002']) {
    await merchant.native(number)
    await sandbox.pay(number)
    await sandbox.advance(1000)
  }
})
afterEach(() => sandbox.close())

const fault = (action: FaultAction): void => void sandbox.faults.add({ action })
const ask = (kind = 'tradebill'): Promise<TestAnswer> => merchant.get(`/v3/bill/${kind}?bill_date=2026-06-09`)
const download = (asked: TestAnswer): Promise<TestAnswer> =>
  merchant.get(asked.json.download_url.slice(sandbox.url.length))

/** The bill on the next day. */
async function bill(): Promise<{ columns: readonly string[]; rows: BillRow[]; summary: BillRow; hashFits: boolean }> {
  await sandbox.advance(24 * HOUR)
  const asked = await ask()
  const { bytes } = await download(asked)
  const reader = new BillReader()
  const lines = reader.push(bytes)
  const end = reader.end()
  const all = [...lines, ...end.lines]
  return {
    columns: all[0]?.columns.names ?? [],
    rows: all.map((line) => line.toRow()),
    summary: end.summary.toRow(),
    hashFits: createHash('sha1').update(bytes).digest('hex') === asked.json.hash_value,
  }
}

it.each(['tradebill', 'fundflowbill'])('a %s is late (B1)', async (kind) => {
  fault({ bill_ready_at: '11:30' })
  // To the next day, 11:29 in Beijing.
  await sandbox.advance(23 * HOUR + 29 * 60_000)
  expect((await ask(kind)).json.code).toBe('STATEMENT_CREATING')
  await sandbox.advance(60_000)
  expect((await ask(kind)).status).toBe(200)
})

it('a token lives as long as you say (B4)', async () => {
  fault({ token_ttl_s: 5 })
  await sandbox.advance(24 * HOUR)
  const asked = await ask()
  expect((await download(asked)).status).toBe(200)
  await sandbox.advance(5000)
  expect((await download(asked)).json.code).toBe('INVALID_REQUEST')
})

it('the hash is that of another file, once (B6)', async () => {
  sandbox.faults.add({ action: { bad_hash: true }, times: 1 })
  expect((await bill()).hashFits).toBe(false)
  expect((await bill().catch(() => ({ hashFits: undefined }))).hashFits).toBe(true)
})

describe('the columns (B9)', () => {
  it('are those of older files', async () => {
    fault({ columns: 'old' })
    const { columns, rows } = await bill()
    expect(columns).toHaveLength(24)
    expect(columns).toContain('总金额')
    expect(columns).not.toContain('订单金额')
    expect(rows[0]).toMatchObject({ 总金额: '1.00', 代金券或立减优惠金额: '0.00', 商户订单号: 'ROW00001' })
  })

  it('are one more that nobody knows', async () => {
    fault({ columns: 'extra' })
    const { columns, rows } = await bill()
    expect(columns).toEqual([...TRADE_BILL_COLUMNS.ALL, '新增列'])
    expect(rows[0]).toMatchObject({ 新增列: '', 商户订单号: 'ROW00001' })
  })
})

describe('a row (B10)', () => {
  const numbers = (rows: readonly BillRow[]): (string | undefined)[] => rows.map((row) => row['商户订单号'])

  it.each([
    [true, 'ROW00002'],
    ['ROW00002', 'ROW00001'],
  ] as const)('is missing: %s', async (omit_row, left) => {
    fault({ omit_row })
    const { rows, summary, hashFits } = await bill()
    expect(numbers(rows)).toEqual([left])
    expect(summary).toMatchObject({ 总交易单数: '1', 订单总金额: '1.00' })
    expect(hashFits).toBe(true)
  })

  it('is there that the merchant never ordered, the same one each time', async () => {
    fault({ extra_row: 777 })
    const { rows, summary } = await bill()
    const strange = rows.find((row) => row['商户订单号']?.startsWith('UNKNOWN'))
    expect(strange).toMatchObject({ 订单金额: '7.77', 交易状态: 'SUCCESS' })
    expect(summary).toMatchObject({ 总交易单数: '3', 订单总金额: '9.77' })
    const again = await download(await ask())
    expect(again.text).toContain(strange!['微信订单号'])
    expect((await merchant.query(strange!['商户订单号']!)).status).toBe(404)
  })

  it('makes a bill where there would be none', async () => {
    await merchant.control('POST', '/reset')
    await sandbox.advance(24 * HOUR)
    expect((await ask()).json.code).toBe('NO_STATEMENT_EXIST')
    fault({ extra_row: true })
    expect((await ask()).status).toBe(200)
  })

  it('has another amount, and the sums with it', async () => {
    fault({ amount_diff: -30 })
    const { rows, summary } = await bill()
    expect(rows.map((row) => [row['订单金额'], row['应结订单金额']])).toEqual([
      ['0.70', '0.70'],
      ['1.00', '1.00'],
    ])
    expect(summary).toMatchObject({ 订单总金额: '1.70', 应结订单总金额: '1.70' })
  })
})

it('a bill is whatever text is given, and its hash fits', async () => {
  await sandbox.advance(24 * HOUR)
  const given = '交易时间,商户号\r\n`1,`2\r\n总交易单数\r\n`1\r\n'
  fault({ bill_text: given })
  const asked = await ask()
  const { bytes } = await download(asked)
  expect(bytes.toString()).toBe(given)
  expect(createHash('sha1').update(bytes).digest('hex')).toBe(asked.json.hash_value)
})

it('a day on which nothing happened has no bill, nor has a day to come (B2)', async () => {
  await sandbox.advance(72 * HOUR)
  for (const bill_date of ['2026-06-10', '2026-06-13']) {
    const answer = await merchant.get(`/v3/bill/tradebill?bill_date=${bill_date}`)
    expect(answer).toMatchObject({ status: 400, json: { code: 'NO_STATEMENT_EXIST' } })
  }
})

it('a bill of more than three months ago is not to be had (B3)', async () => {
  await sandbox.advance({ to: '2026-09-09T12:00:00+08:00' })
  expect((await ask()).status).toBe(200)
  await sandbox.advance(24 * HOUR)
  expect(await ask()).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
})

it('the hash is that of what is inside the archive, and the download is unsigned (B7, B8)', async () => {
  await sandbox.advance(24 * HOUR)
  const asked = await merchant.get('/v3/bill/tradebill?bill_date=2026-06-09&tar_type=GZIP')
  const file = await download(asked)
  const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')
  expect([asked.signed, file.status, file.signed]).toEqual([true, 200, undefined])
  expect(sha1(file.bytes)).not.toBe(asked.json.hash_value)
  expect(sha1(gunzipSync(file.bytes))).toBe(asked.json.hash_value)
})

it('an order paid in the last second of a day is in its bill, though its notification comes the next day (B11)', async () => {
  const shop = new NotifyServer(sandbox.merchant)
  try {
    await merchant.native('MIDNIGHT', { notify_url: await shop.listen() })
    await sandbox.advance({ to: '2026-06-09T23:59:59+08:00' })
    sandbox.faults.add({ action: { delay_ms: 2000 } })
    await sandbox.pay('MIDNIGHT')
    await sandbox.advance(2000)
    expect(shop.received).toMatchObject([{ resource: { success_time: '2026-06-09T23:59:59+08:00' } }])
    expect(shop.received[0]!.headers['wechatpay-timestamp']).toBe(String(Date.UTC(2026, 5, 9, 16, 0, 1) / 1000))
    await sandbox.advance({ to: '2026-06-11T10:00:00+08:00' })
    expect((await download(await ask())).text).toContain('MIDNIGHT')
    expect((await merchant.get('/v3/bill/tradebill?bill_date=2026-06-10')).json.code).toBe('NO_STATEMENT_EXIST')
  } finally {
    await shop.close()
  }
})

it('a partner that names a sub-merchant which is not its own is refused (B12)', async () => {
  const own = await sandbox.createMerchant({ partner: sandbox.merchant.mchid })
  const stranger = await sandbox.createMerchant()
  await sandbox.advance(24 * HOUR)
  const asked = (sub_mchid: string): Promise<TestAnswer> =>
    merchant.get(`/v3/bill/tradebill?bill_date=2026-06-09&sub_mchid=${sub_mchid}`)
  expect((await asked(own.mchid)).json.code).toBe('NO_STATEMENT_EXIST')
  expect(await asked(stranger.mchid)).toMatchObject({ status: 403, json: { code: 'NO_AUTH' } })
})
