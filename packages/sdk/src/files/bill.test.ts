import { formatBill, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, ApiError, ConnectionError, InvalidRequestError, TimeoutError, WechatPayError } from '../errors.ts'
import { failureOf, merchant } from '../testing/fixtures.ts'
import { StubPlatform, type StubAnswer } from '../testing/stub-platform.ts'
import { vectors } from '../testing/vectors.ts'

let stub: StubPlatform
let folder: string
beforeAll(async () => {
  stub = await StubPlatform.start()
  folder = await mkdtemp(join(tmpdir(), 'wxtill-bill-'))
})
afterAll(async () => {
  await stub.close()
  await rm(folder, { recursive: true })
})

const CSV = Buffer.from(vectors.bill.csv_base64, 'base64')
const GZIP = Buffer.from(vectors.bill.gzip_base64, 'base64')
const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

/** Answers a bill request with the hash of `csv`, and the download with `file`, which is unsigned as on the real platform. */
function serveBill(
  file: Buffer | StubAnswer,
  csv = CSV,
  origin = stub.url,
  change: Record<string, unknown> = {},
): void {
  stub.answer((request) => {
    if (request.url.startsWith('/v3/bill/')) {
      return {
        json: {
          hash_type: 'SHA1',
          hash_value: sha1(csv),
          download_url: `${origin}/v3/billdownload/file?token=a%2Fb%3D&tartype=gzip`,
          ...change,
        },
      }
    }
    return Buffer.isBuffer(file) ? { body: file, signedBy: false, headers: { 'Content-Type': 'text/plain' } } : file
  })
}

describe('a trade bill', () => {
  it.each([
    ['plain', CSV],
    ['gzip', GZIP],
  ])('is read row by row in fen, %s', async (_, file) => {
    serveBill(file)
    const bill = merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })
    const rows = []
    for await (const row of bill) {
      expect(bill.summary).toBeUndefined()
      rows.push(row)
    }
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ mchid: vectors.keys.mchid, trade_state: 'SUCCESS' })
    expect(Number.isInteger(rows[0]!.total)).toBe(true)
    expect(bill.summary).toMatchObject({ count: expect.any(Number) as number })
    expect(stub.requests.map((request) => request.url)).toEqual([
      '/v3/bill/tradebill?tar_type=GZIP&bill_date=2026-06-09',
      '/v3/billdownload/file?token=a%2Fb%3D&tartype=gzip',
    ])
    expect(stub.requests.every((request) => request.signatureHolds)).toBe(true)
  })

  it('asks for nothing before its first row is wanted', () => {
    serveBill(GZIP)
    merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })
    expect(stub.requests).toHaveLength(0)
  })

  it.each<[string, (csv: string) => string]>([
    ['a column of money is gone', (csv) => csv.replace('应结订单金额', '新名称')],
    ['a total is gone', (csv) => csv.replace('应结订单总金额', '新名称')],
    ['the count is not a count', (csv) => csv.replace(/`[\d.]+(?=[^\n]*\r?\n$)/, '`2.5')],
  ])('is refused instead of read as zero when %s', async (_, change) => {
    const csv = Buffer.from(change(CSV.toString('utf8')))
    expect(csv).not.toEqual(CSV)
    serveBill(csv, csv)
    const bill = merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })
    expect(await failureOf(bill.readAll(), AnswerError)).toMatchObject({ code: 'BILL_FORMAT' })
    expect(bill.summary).toBeUndefined()
  })

  it('keeps a goods name with a separator in its own column, and fees exact', async () => {
    const cells = TRADE_BILL_COLUMNS.ALL.map(() => '0')
    const set = (name: string, value: string): void => void (cells[TRADE_BILL_COLUMNS.ALL.indexOf(name)] = value)
    set('商品名称', '茶,`9999.00,`壶')
    set('订单金额', '0.01')
    set('应结订单金额', '0.01')
    set('手续费', '-0.00600')
    const csv = Buffer.from(
      formatBill({
        columns: TRADE_BILL_COLUMNS.ALL,
        rows: [cells],
        summaryColumns: TRADE_SUMMARY_COLUMNS,
        summary: ['1.0', '0.01', '0.00', '0.00', '-0.00600', '0.01', '0.00'],
      }),
    )
    serveBill(csv, csv)
    const { rows, summary } = await merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' }).readAll()
    expect(rows).toMatchObject([
      { goods_name: '茶,`9999.00,`壶', total: 1, settlement_total: 1, fee_yuan: '-0.00600', fee_millifen: -600 },
    ])
    expect(summary).toMatchObject({ count: 1, settlement_total: 1, refund_total: 0, fee_millifen: -600, total: 1 })
  })

  it('ends with an error, and without a summary, when the hash does not hold', async () => {
    const altered = Buffer.from(CSV)
    altered[altered.length - 5]! ^= 1
    for (const file of [
      altered,
      gzipSync(altered),
      CSV.subarray(0, CSV.length - 2),
      Buffer.concat([CSV, Buffer.from('\r\n')]),
    ]) {
      serveBill(file)
      const bill = merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })
      const error = await failureOf(bill.readAll(), AnswerError)
      expect(['HASH_MISMATCH', 'BILL_FORMAT']).toContain(error.code)
      expect(bill.summary).toBeUndefined()
    }
  })

  it('that is no bill is refused although its hash holds', async () => {
    for (const text of ['', 'hello', '`a,`b\r\n', '<xml></xml>']) {
      const csv = Buffer.from(text)
      serveBill(csv, csv)
      const bill = merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' })
      expect(await failureOf(bill.readAll(), AnswerError)).toMatchObject({ code: 'BILL_FORMAT' })
    }
  })

  it.each([
    [{ status: 400, json: { code: 'NO_STATEMENT_EXIST', message: '请求的账单文件不存在' }, signedBy: false }, false],
    [{ status: 400, json: { code: 'STATEMENT_CREATING', message: '账单生成中' }, signedBy: false }, true],
  ] as [StubAnswer, boolean][])('that is not there says so', async (answer, retry) => {
    stub.answer(() => answer)
    const error = await failureOf(
      merchant({ baseUrl: stub.url }).bills.trade({ bill_date: '2026-06-09' }).readAll(),
      ApiError,
    )
    expect(error).toMatchObject({ retry, outcome: 'failed' })
  })

  it('is requested with a signed answer: an unsigned one is refused', async () => {
    stub.answer(() => ({ json: { hash_type: 'SHA1', hash_value: sha1(CSV), download_url: stub.url }, signedBy: false }))
    await failureOf(
      merchant({ baseUrl: stub.url, retry: { attempts: 1 } })
        .bills.trade({ bill_date: '2026-06-09' })
        .readAll(),
      WechatPayError,
    )
    expect(stub.requests).toHaveLength(1)
  })
})

describe('a download', () => {
  const reference = (csv = CSV): { download_url: string; hash_type: string; hash_value: string } => ({
    download_url: `${stub.url}/v3/billdownload/file?token=t`,
    hash_type: 'SHA1',
    hash_value: sha1(csv).toUpperCase(),
  })

  it('is saved whole, readable by its owner only', async () => {
    serveBill(GZIP)
    const path = join(folder, 'bill.csv')
    await merchant({ baseUrl: stub.url }).bills.download(reference()).saveTo(path)
    expect(await readFile(path)).toEqual(CSV)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('leaves nothing behind when the hash does not hold, and keeps the file that was there', async () => {
    serveBill(CSV)
    const { bills } = merchant({ baseUrl: stub.url })
    const before = await readdir(folder)
    await failureOf(bills.download(reference(Buffer.from('other'))).saveTo(join(folder, 'bill.csv')), AnswerError)
    await failureOf(bills.download(reference(Buffer.from('other'))).saveTo(join(folder, 'new.csv')), AnswerError)
    expect(await readdir(folder)).toEqual(before)
    expect(await readFile(join(folder, 'bill.csv'))).toEqual(CSV)
  })

  it('is never asked of another host than the configured ones', async () => {
    const elsewhere = await StubPlatform.start()
    serveBill(GZIP)
    const bytes = await merchant({ baseUrl: stub.url })
      .bills.download({ ...reference(), download_url: `${elsewhere.url}/v3/billdownload/file?token=t` })
      .bytes()
    expect(bytes).toEqual(CSV)
    expect(elsewhere.requests).toHaveLength(0)
    await elsewhere.close()
  })

  it('is not measured by the limit of ordinary answers', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024, 'x')
    serveBill(gzipSync(large))
    expect((await merchant({ baseUrl: stub.url }).bills.download(reference(large)).bytes()).length).toBe(large.length)
  })

  it('names the platform key, as every call does', async () => {
    serveBill(CSV)
    await merchant({ baseUrl: stub.url }).bills.download(reference()).bytes()
    expect(stub.requests[0]!.headers['wechatpay-serial']).toBe(vectors.keys.platform_public_key.id)
  })

  it('is not given into memory without end', async () => {
    const large = Buffer.alloc(1024 * 1024, 'x')
    serveBill(gzipSync(large))
    const { bills } = merchant({ baseUrl: stub.url })
    const file = bills.download(reference(large))
    expect(await failureOf(file.bytes({ maxBytes: large.length - 1 }), AnswerError)).toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    expect((await file.bytes({ maxBytes: large.length })).equals(large)).toBe(true)
  })

  it('waits for a reader who takes longer than the time limit, and keeps to a limit of the call', async () => {
    const large = randomBytes(2 * 1024 * 1024)
    serveBill(large)
    const { bills } = merchant({ baseUrl: stub.url })
    let length = 0
    for await (const chunk of bills.download(reference(large), { timeouts: { total: 250 } })) {
      if (length === 0) await new Promise((resolve) => setTimeout(resolve, 500))
      length += chunk.length
    }
    expect(length).toBe(large.length)
    stub.answer(() => undefined)
    const silent = bills.download(reference(large), { timeouts: { total: 250 } }).bytes()
    expect((await failureOf(silent, TimeoutError)).message).toContain('250 ms')
  })

  it('ends its connection and leaves no file when the reader stops early', async () => {
    const own = await StubPlatform.start()
    own.answer((_, { res }) => {
      res.writeHead(200, { 'Content-Length': '1000000' })
      res.write(gzipSync(randomBytes(100_000)))
      return undefined
    })
    const file = merchant({ baseUrl: own.url }).bills.download({
      ...reference(),
      download_url: `${own.url}/v3/billdownload/file?token=t`,
    })
    for await (const chunk of file) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    await expect.poll(() => own.connections).toBe(0)
    await own.close()
  })

  it('reports a damaged gzip, a cut file and a file that stands still', async () => {
    const { bills } = merchant({ baseUrl: stub.url, timeouts: { total: 60 } })
    serveBill(GZIP.subarray(0, GZIP.length - 20))
    await failureOf(bills.download(reference()).bytes(), AnswerError)
    stub.answer((_, { res }) => {
      res.writeHead(200, { 'Content-Length': String(CSV.length) })
      res.write(CSV.subarray(0, 10), () => res.destroy())
      return undefined
    })
    expect(await failureOf(bills.download(reference()).bytes(), ConnectionError)).toMatchObject({
      code: 'CONNECTION_CUT',
    })
    stub.answer((_, { res }) => {
      res.writeHead(200, { 'Content-Length': String(CSV.length) })
      res.write(CSV.subarray(0, 10))
      return undefined
    })
    expect(await failureOf(bills.download(reference()).bytes(), TimeoutError)).toMatchObject({ code: 'TIMEOUT' })
  })

  it('whose address has expired is an ordinary error', async () => {
    stub.answer(() => ({ status: 400, json: { code: 'INVALID_REQUEST', message: '' }, signedBy: false }))
    expect(
      await failureOf(merchant({ baseUrl: stub.url }).bills.download(reference()).bytes(), ApiError),
    ).toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it.each([{ hash_type: 'MD5' }, { hash_value: '' }, { hash_value: 'zz' }, { download_url: 'no url' }])(
    'without a proper reference %j is refused at once',
    (change) => {
      expect(() => merchant({ baseUrl: stub.url }).bills.download({ ...reference(), ...change })).toThrow(
        InvalidRequestError,
      )
    },
  )
})
