import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, ApiError, ConnectionError, InvalidRequestError } from '../errors.ts'
import { failureOf } from '../testing/fixtures.ts'
import { merchantV2, signed, StubV2, xmlOf } from '../testing/stub-v2.ts'
import { vectors } from '../testing/vectors.ts'

let stub: StubV2
let folder: string
beforeAll(async () => {
  stub = await StubV2.start()
  folder = await mkdtemp(join(tmpdir(), 'wxtill-v2-bill-'))
})
afterAll(async () => {
  await stub.close()
  await rm(folder, { recursive: true, force: true })
})

const TEXT = Buffer.from(vectors.bill.csv_base64, 'base64')
const client = (overrides: object = {}) => merchantV2({ baseUrl: stub.url, ...overrides })
const bill = (overrides: object = {}) => client(overrides).downloadBill({ bill_date: '20260609', bill_type: 'ALL' })

describe('a bill', () => {
  it.each<[string, Buffer]>([
    ['as text', TEXT],
    ['as gzip', gzipSync(TEXT)],
  ])('is read %s, and asked for with MD5', async (_, body) => {
    stub.answer(() => body)
    expect((await bill({ signType: 'HMAC-SHA256' }).bytes()).equals(TEXT)).toBe(true)
    const { sign, ...fields } = stub.requests[0]!.fields
    expect(fields).toMatchObject({ bill_date: '20260609', bill_type: 'ALL', tar_type: 'GZIP' })
    expect(sign).toBe(signed(fields))
  })

  it('is asked for when it is read, and again each time', async () => {
    stub.answer(() => TEXT)
    const file = bill()
    expect(stub.requests).toHaveLength(0)
    await file.bytes()
    await file.saveTo(join(folder, 'bill.csv'))
    expect(stub.requests).toHaveLength(2)
    expect((await readFile(join(folder, 'bill.csv'))).equals(TEXT)).toBe(true)
  })

  it.each<[string, string, string, boolean]>([
    ['No Bill Exist', '20002', 'NO_STATEMENT_EXIST', false],
    ['Bill Creating', '20003', 'STATEMENT_CREATING', true],
    ['invalid bill_type', '20001', 'PARAM_ERROR', false],
    ['SIGN ERROR', '20001', 'SIGN_ERROR', false],
    ['something new', '20099', '20099', false],
  ])('that is not there says so: %s', async (return_msg, error_code, code, retry) => {
    stub.answer(() => xmlOf({ return_code: 'FAIL', return_msg, error_code }))
    const error = await failureOf(bill({ retry: { attempts: 1 } }).bytes(), ApiError)
    expect(error).toMatchObject({ code, retry, outcome: 'failed', platformMessage: return_msg })
  })

  it('is asked for again after a stumble of the platform', async () => {
    let turn = 0
    stub.answer(() => (turn++ === 0 ? xmlOf({ return_code: 'FAIL', return_msg: 'SYSTEMERROR' }) : TEXT))
    expect((await bill().bytes()).length).toBe(TEXT.length)
    expect(stub.requests).toHaveLength(2)
  })

  it('that is a page of a proxy is none', async () => {
    stub.answer(() => '<html>busy</html>')
    expect(await failureOf(bill({ retry: { attempts: 1 } }).bytes(), AnswerError)).toMatchObject({
      code: 'ANSWER_NOT_A_FILE',
    })
    stub.answer(() => Buffer.alloc(200_000, '<'))
    expect(await failureOf(bill({ retry: { attempts: 1 } }).bytes(), AnswerError)).toMatchObject({
      code: 'ANSWER_NOT_A_FILE',
    })
    stub.answer((_, res) => void res.writeHead(502).end('<html>bad gateway</html>'))
    expect(await failureOf(bill({ retry: { attempts: 1 } }).bytes(), AnswerError)).toMatchObject({ code: 'HTTP_502' })
  })

  it('that is cut, plain or compressed, is an error, and no file is left', async () => {
    stub.answer(
      (_, res) =>
        void res
          .writeHead(200, { 'Content-Length': String(TEXT.length) })
          .write(TEXT.subarray(0, 100), () => res.destroy()),
    )
    expect(await failureOf(bill().bytes(), ConnectionError)).toMatchObject({ code: 'CONNECTION_CUT' })
    stub.answer(() => gzipSync(TEXT).subarray(0, 200))
    expect(await failureOf(bill().saveTo(join(folder, 'cut.csv')), AnswerError)).toMatchObject({
      code: 'FILE_NOT_GZIP',
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('cut'))).toEqual([])
  })

  it('that would fill the memory is refused while it comes', async () => {
    stub.answer(() => gzipSync(Buffer.alloc(1_000_000, 'x')))
    expect(await failureOf(bill().bytes({ maxBytes: 100_000 }), AnswerError)).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('the fund-flow bill', () => {
  it('needs the client certificate, before anything is sent', async () => {
    stub.answer(() => TEXT)
    const file = client().downloadFundFlow({ bill_date: '20260609', account_type: 'Basic' })
    expect(await failureOf(file.bytes(), InvalidRequestError)).toMatchObject({ field: 'clientCertificate' })
    expect(stub.requests).toEqual([])
  })

  it('is signed with HMAC-SHA256 whatever the client prefers', async () => {
    stub.answer(() => TEXT)
    const { private_key_pem: key, certificate_pem: cert } = vectors.keys.merchant
    await client({ clientCertificate: { cert, key } })
      .downloadFundFlow({ bill_date: '20260609', account_type: 'Basic' })
      .bytes()
    const { sign, ...fields } = stub.requests[0]!.fields
    expect(fields['sign_type']).toBe('HMAC-SHA256')
    expect(sign).toBe(signed(fields, 'HMAC-SHA256'))
  })
})
