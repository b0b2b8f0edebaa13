import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import { V2TestMerchant, type V2TestAnswer } from '../../testing/v2-merchant.ts'

const HOUR = 3_600_000

let sandbox: TestSandbox
let merchant: V2TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0, startAt: Date.parse('2026-06-08T10:00:00+08:00') })
  merchant = new V2TestMerchant(sandbox)
  const sub = await sandbox.createMerchant({ partner: merchant.credentials.mchid })
  await merchant.order('BILL0001', { device_info: 'POS1' })
  await sandbox.pay('BILL0001')
  await merchant.refund('BILL0001', 'BILL-R1', 40)
  const { code_url } = (await merchant.order('BILL0002', { sub_mch_id: sub.mchid })).fields
  const v3 = new TestMerchant(sandbox)
  const { openid } = sandbox.payer()
  const { token } = (await v3.control('POST', '/phone/scan', { text: code_url, openid })).json
  await v3.control('POST', '/phone/pay', { token, openid, password: '123456' })
  await sandbox.advance(36 * HOUR)
})
afterAll(() => sandbox.close())

const bill = (more: Record<string, string> = {}): Promise<V2TestAnswer> =>
  merchant.post('/pay/downloadbill', { bill_date: '20260608', ...more })
const fundFlow = (more: Record<string, string> = {}): Promise<V2TestAnswer> =>
  merchant.post(
    '/pay/downloadfundflow',
    { bill_date: '20260608', account_type: 'Basic', ...more },
    { type: 'HMAC-SHA256' },
  )

describe('downloadbill', () => {
  it('is the file itself, the same as the one of APIv3', async () => {
    const { text, headers, bytes } = await bill({ bill_type: 'ALL' })
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(text.split('\r\n')[0]).toMatch(/^\ufeff交易时间,公众账号ID,商户号,特约商户号/)
    const rows = text.split('\r\n').filter((line) => line.includes('BILL0001'))
    expect(rows).toHaveLength(2)
    const v3 = new TestMerchant(sandbox)
    const { download_url } = (await v3.get('/v3/bill/tradebill?bill_date=2026-06-08')).json
    expect((await v3.get(download_url.slice(sandbox.url.length))).bytes).toEqual(bytes)
  })

  it('comes compressed when that is asked for, and of a kind', async () => {
    const { bytes, headers } = await bill({ tar_type: 'GZIP', bill_type: 'REFUND' })
    expect(headers['content-type']).toBe('application/x-gzip')
    const text = gunzipSync(bytes).toString()
    expect(text).toContain('BILL-R1')
    expect(text).not.toContain('BILL0002')
  })

  it('names the sub-merchant, and can be of one alone', async () => {
    const sub_mch_id = sandbox.merchants[1]!.mchid
    const { text } = await bill({ sub_mch_id })
    expect(text).toContain(`\`${sub_mch_id},\``)
    expect(text).toContain('BILL0002')
    expect(text).not.toContain('BILL0001')
  })

  it.each<[Record<string, string>, Record<string, string>]>([
    [{ bill_date: '20260607' }, { return_msg: 'No Bill Exist', error_code: '20002' }],
    [{ bill_date: '20260609' }, { return_msg: 'Bill Creating', error_code: '20002' }],
    [{ bill_date: '2026-6-8' }, { return_msg: 'data format error', error_code: '20001' }],
    [{ bill_date: '20260230' }, { return_msg: 'data format error', error_code: '20001' }],
    [{ bill_date: '20250101' }, { return_msg: 'data format error', error_code: '20001' }],
    [{ bill_date: '' }, { return_msg: 'missing parameter', error_code: '20001' }],
    [{ bill_type: 'SOME' }, { return_msg: 'invalid bill_type', error_code: '20001' }],
    [{ sign: 'X' }, { return_msg: 'SIGN ERROR', error_code: '20001' }],
  ])('%j: an error in XML, %j', async (more, said) => {
    const answer = await bill(more)
    expect([answer.status, answer.fields]).toEqual([200, { return_code: 'FAIL', ...said }])
  })

  it('fails as a whole by a fault', async () => {
    const v3 = new TestMerchant(sandbox)
    const { id } = (await v3.control('POST', '/faults', { match: {}, action: { fail_before_commit: true } })).json
    expect((await bill()).fields).toEqual({ return_code: 'FAIL', return_msg: 'SYSTEMERROR' })
    await v3.control('DELETE', `/faults/${id}`)
  })
})

describe('downloadfundflow', () => {
  it('shows each movement of the account, and not those of a sub-merchant', async () => {
    const rows = (await fundFlow()).text.split('\r\n').filter((line) => line.startsWith('`2026-06-08'))
    const shown = rows.map((row) => [3, 5, 6].map((index) => row.split(',')[index]!.slice(1)))
    expect(shown).toEqual([
      ['交易', '收入', '1.00'],
      ['扣除交易手续费', '支出', '0.01'],
      ['退款', '支出', '0.40'],
      ['手续费返还', '收入', '0.01'],
    ])
    expect((await fundFlow({ tar_type: 'GZIP' })).bytes[0]).toBe(0x1f)
  })

  it.each<[Record<string, string>, string]>([
    [{ bill_date: '20260607' }, 'NO_BILL_EXIST'],
    [{ bill_date: '20260609' }, 'BILL_CREATING'],
    [{ account_type: 'Fees' }, 'NO_BILL_EXIST'],
  ])('%j: FAIL of the business, %s', async (more, err_code) => {
    expect(await fundFlow(more)).toMatchObject({
      signed: undefined,
      fields: { return_code: 'SUCCESS', result_code: 'FAIL', err_code },
    })
  })

  it('needs the certificate on TLS', async () => {
    const asked = { bill_date: '20260608', account_type: 'Basic' }
    const over = (tls: 'none' | 'own') => merchant.post('/pay/downloadfundflow', asked, { type: 'HMAC-SHA256', tls })
    await expect(over('none')).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect((await over('own')).text).toContain('BILL0001')
  })
})
