import { formatBill, FUND_FLOW_COLUMNS, FUND_FLOW_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { createCipheriv, createHash, createPublicKey, publicEncrypt } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, InvalidRequestError } from '../errors.ts'
import { failureOf, merchant } from '../testing/fixtures.ts'
import { StubPlatform } from '../testing/stub-platform.ts'
import { vectors } from '../testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const KEY = '0123456789abcdef0123456789ABCDEF'
const NONCE = 'a8607ef79034c49c'
const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

function fundFlow(amount: string, direction: '收入' | '支出'): Buffer {
  const values: Record<string, string> = { 收支类型: direction, '收支金额(元)': amount, '账户结余(元)': '0.00' }
  const counts = direction === '收入' ? ['1', '1', amount, '0', '0.00'] : ['1', '0', '0.00', '1', amount]
  return Buffer.from(
    formatBill({
      columns: FUND_FLOW_COLUMNS,
      rows: [FUND_FLOW_COLUMNS.map((name) => values[name] ?? name)],
      summaryColumns: FUND_FLOW_SUMMARY_COLUMNS,
      summary: counts,
    }),
  )
}

function sealed(plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function encryptedKey(): string {
  const key = { key: createPublicKey(vectors.keys.merchant.public_key_pem), oaepHash: 'sha1' }
  return publicEncrypt(key, Buffer.from(KEY)).toString('base64')
}

/** Serves sealed parts in the wrong order, as a list may come. */
function servePartsOf(files: readonly Buffer[], change: (bytes: Buffer) => Buffer = (bytes) => bytes): void {
  stub.answer((request) => {
    const index = Number(/token=(\d+)/.exec(request.url)?.[1] ?? -1)
    if (index >= 0) return { body: change(sealed(gzipSync(files[index]!))), signedBy: false }
    const list = files.map((file, at) => ({
      bill_sequence: at + 1,
      download_url: `${stub.url}/v3/bill/downloadurl?token=${at}`,
      encrypt_key: encryptedKey(),
      hash_type: 'SHA1',
      hash_value: sha1(file),
      nonce: NONCE,
    }))
    return { json: { download_bill_count: files.length, download_bill_list: list.toReversed() } }
  })
}

const query = { sub_mchid: '1900000109', bill_date: '2026-06-09', account_type: 'BASIC' } as const
const client = (): ReturnType<typeof merchant> => merchant({ baseUrl: stub.url, retry: { attempts: 1 } })

describe('a fund-flow bill', () => {
  it('is requested, downloaded and read', async () => {
    const csv = fundFlow('12.34', '收入')
    stub.answer((request) =>
      request.url.startsWith('/v3/bill/')
        ? {
            json: {
              hash_type: 'SHA1',
              hash_value: sha1(csv),
              download_url: `${stub.url}/v3/billdownload/file?token=t`,
            },
          }
        : { body: gzipSync(csv), signedBy: false },
    )
    const bill = client().bills.fundFlow({ bill_date: '2026-06-09', account_type: 'OPERATION' })
    const { rows, summary } = await bill.readAll()
    expect(rows).toMatchObject([{ direction: 'income', amount: 1234 }])
    expect(summary).toMatchObject({ count: 1, income_total: 1234 })
    expect(stub.requests[0]!.url).toBe(
      '/v3/bill/fundflowbill?tar_type=GZIP&bill_date=2026-06-09&account_type=OPERATION',
    )
  })
})

describe('the fund-flow bill of a sub-merchant', () => {
  it('is opened while it comes, its parts in order and added up', async () => {
    servePartsOf([fundFlow('1.00', '收入'), fundFlow('0.40', '支出')])
    const bill = client().bills.subMerchantFundFlow(query)
    const { rows, summary } = await bill.readAll()
    expect(rows.map((row) => [row.direction, row.amount])).toEqual([
      ['income', 100],
      ['expense', 40],
    ])
    expect(summary).toMatchObject({ count: 2, income_count: 1, income_total: 100, expense_count: 1, expense_total: 40 })
    expect(stub.requests[0]!.url).toContain('algorithm=AEAD_AES_256_GCM')
    expect(stub.requests.every((request) => request.signatureHolds)).toBe(true)
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['shorter than its tag', (bytes) => bytes.subarray(0, 10)],
    ['altered in its tag', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])])],
  ])('that was %s ends with an error and without a summary', async (_, change) => {
    servePartsOf([fundFlow('1.00', '收入')], change)
    const bill = client().bills.subMerchantFundFlow(query)
    await failureOf(bill.readAll(), AnswerError)
    expect(bill.summary).toBeUndefined()
  })

  it('with a file less than announced is refused', async () => {
    stub.answer(() => ({ json: { download_bill_count: 1, download_bill_list: [] } }))
    const error = await failureOf(client().bills.subMerchantFundFlow(query).readAll(), AnswerError)
    expect(error.code).toBe('BILL_PARTS')
  })

  it('whose key cannot be one is refused before the download', () => {
    const reference = {
      download_url: `${stub.url}/v3/bill/downloadurl?token=0`,
      hash_type: 'SHA1',
      hash_value: sha1(Buffer.alloc(0)),
      encrypt_key: 'still encrypted',
      nonce: NONCE,
    }
    expect(() => client().bills.downloadSealed(reference)).toThrow(InvalidRequestError)
  })
})
