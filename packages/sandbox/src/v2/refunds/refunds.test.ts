import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import { V2TestMerchant } from '../../testing/v2-merchant.ts'
import { V2NotifyServer } from '../../testing/v2-notify-server.ts'

const MINUTE = 60_000

let sandbox: TestSandbox
let merchant: V2TestMerchant
let v3: TestMerchant
let shop: V2NotifyServer
let notify_url: string
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new V2TestMerchant(sandbox)
  v3 = new TestMerchant(sandbox)
  shop = new V2NotifyServer(merchant.credentials)
  notify_url = await shop.listen()
})
afterAll(() => Promise.all([sandbox.close(), shop.close()]))

async function paid(number: string): Promise<string> {
  await merchant.order(number)
  const { order } = await sandbox.pay(number)
  return order.transaction_id!
}

describe('a refund', () => {
  it('is accepted, arrives, and is told in a sealed message without a sign', async () => {
    const transaction_id = await paid('REFUND01')
    const { fields, signed } = await merchant.refund('REFUND01', 'R-0001', 40, { notify_url, refund_desc: '售完' })
    expect(signed).toBe(true)
    expect(fields).toMatchObject({
      result_code: 'SUCCESS',
      transaction_id,
      out_trade_no: 'REFUND01',
      out_refund_no: 'R-0001',
      refund_id: expect.stringMatching(/^50300\d{24}$/),
      refund_fee: '40',
      total_fee: '100',
      cash_fee: '100',
    })
    expect((await merchant.query('REFUND01')).fields['trade_state']).toBe('REFUND')
    await sandbox.advance(2000)
    const told = shop.received.at(-1)!
    const { appid, mchid } = merchant.credentials
    expect(told.fields).toEqual({
      return_code: 'SUCCESS',
      appid,
      mch_id: mchid,
      nonce_str: expect.any(String),
      req_info: expect.any(String),
    })
    expect(told.opened).toEqual({
      out_refund_no: 'R-0001',
      out_trade_no: 'REFUND01',
      refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS',
      refund_fee: '40',
      refund_id: fields['refund_id'],
      refund_recv_accout: '支付用户零钱',
      refund_request_source: 'API',
      refund_status: 'SUCCESS',
      settlement_refund_fee: '40',
      settlement_total_fee: '100',
      success_time: '2026-06-09 18:13:22',
      total_fee: '100',
      transaction_id,
      cash_refund_fee: '40',
    })
    expect(sandbox.notifications().at(-1)).toMatchObject({ event_type: 'REFUND.SUCCESS', state: 'delivered' })
  })

  it('is the same when it is asked for again, and none of another kind', async () => {
    await paid('REFUND02')
    const first = await merchant.refund('REFUND02', 'R-0002', 40)
    expect((await merchant.refund('REFUND02', 'R-0002', 40)).fields['refund_id']).toBe(first.fields['refund_id'])
    expect((await merchant.refund('REFUND02', 'R-0002', 41)).fields).toMatchObject({
      err_code: 'ERROR',
      err_code_des: expect.stringContaining('请求内容和上次请求不一致'),
    })
    expect((await v3.refund('REFUND02', 'R-0002', 40)).json.code).toBe('INVALID_REQUEST')
  })

  it.each([
    ['abnormal', 'CHANGE'],
    ['closed', 'REFUNDCLOSE'],
  ])('that ends %s is told as %s', async (refund, refund_status) => {
    const number = `END-${refund}`
    await paid(number)
    await v3.control('POST', '/faults', { match: { number: `R-${refund}` }, action: { refund } })
    await merchant.refund(number, `R-${refund}`, 100, { notify_url })
    await sandbox.advance(2000)
    expect(shop.received.at(-1)!.opened).toMatchObject({ out_refund_no: `R-${refund}`, refund_status })
    expect(shop.received.at(-1)!.opened).not.toHaveProperty('success_time')
    const { fields } = await merchant.post('/pay/refundquery', { out_refund_no: `R-${refund}` })
    expect(fields['refund_status_0']).toBe(refund_status)
  })

  it('of an order of APIv3 by APIv2, and the other way round: each is told as it was asked for', async () => {
    await v3.native('CROSS001')
    await sandbox.pay('CROSS001')
    await merchant.refund('CROSS001', 'R-CROSS1', 10, { notify_url })
    await paid('CROSS002')
    expect((await v3.refund('CROSS002', 'R-CROSS2', 10, 100, { notify_url: 'http://127.0.0.1:9/n' })).status).toBe(200)
    await sandbox.advance(2000)
    const forms = sandbox.notifications().filter(({ number }) => number.startsWith('R-CROSS'))
    expect(forms.map(({ number, format }) => [number, format])).toEqual([
      ['R-CROSS1', 'v2'],
      ['R-CROSS2', undefined],
    ])
    expect(shop.received.at(-1)!.opened!['out_refund_no']).toBe('R-CROSS1')
    expect((await v3.get('/v3/refund/domestic/refunds/R-CROSS1')).json.status).toBe('SUCCESS')
    const asked = await merchant.post('/pay/refundquery', { out_refund_no: 'R-CROSS2' })
    expect(asked.fields).toMatchObject({ refund_status_0: 'SUCCESS', refund_fee_0: '10' })
  })

  it.each<[string, object, string]>([
    ['an order that is none', { out_trade_no: 'NOTHING1' }, 'ORDERNOTEXIST'],
    ['an order nobody has paid', { out_trade_no: 'UNPAID01' }, 'ORDERNOTEXIST'],
    ['a number that is no transaction', { transaction_id: '4200' }, 'INVALID_TRANSACTIONID'],
    ['nothing', { refund_fee: 0 }, 'PARAM_ERROR'],
    ['more than was paid', { refund_fee: 101 }, 'ERROR'],
    ['another total', { total_fee: 200 }, 'ERROR'],
    ['a number with a space', { out_refund_no: 'R 1' }, 'PARAM_ERROR'],
    ['without its number', { out_refund_no: undefined }, 'PARAM_ERROR'],
    ['to a notify_url with a query', { notify_url: 'http://127.0.0.1/?a' }, 'PARAM_ERROR'],
  ])('%s: refused', async (_what, more, err_code) => {
    await merchant.order('UNPAID01')
    if ((await merchant.query('REFUSED1')).fields['trade_state'] === undefined) await paid('REFUSED1')
    const { fields, signed } = await merchant.refund('REFUSED1', 'R-REFUSED', 1, more as Record<string, string>)
    expect([fields['result_code'], fields['err_code'], signed]).toEqual(['FAIL', err_code, true])
  })

  it('is refused within a minute of another, after a year, and without money', async () => {
    await paid('LIMITS01')
    await merchant.refund('LIMITS01', 'R-L1', 10)
    expect((await merchant.refund('LIMITS01', 'R-L2', 10)).fields['err_code']).toBe('FREQUENCY_LIMITED')
    await sandbox.advance(366 * 24 * 60 * MINUTE)
    expect((await merchant.refund('LIMITS01', 'R-L2', 10)).fields['err_code']).toBe('TRADE_OVERDUE')
    await paid('LIMITS02')
    await v3.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 5 })
    expect((await merchant.refund('LIMITS02', 'R-L3', 10)).fields['err_code']).toBe('NOTENOUGH')
  })
})

describe('refundquery', () => {
  it('shows all refunds of an order with their index, ten at a time', async () => {
    await v3.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 1000 })
    const transaction_id = await paid('MANY0001')
    for (let nth = 0; nth < 12; nth++) {
      await merchant.refund('MANY0001', `R-MANY${nth}`, 1)
      await sandbox.advance(MINUTE)
    }
    const { fields, signed } = await merchant.post('/pay/refundquery', { transaction_id })
    expect(signed).toBe(true)
    expect(fields).toMatchObject({
      total_refund_count: '12',
      refund_count: '10',
      total_fee: '100',
      out_refund_no_0: 'R-MANY0',
      out_refund_no_9: 'R-MANY9',
      refund_status_9: 'SUCCESS',
      refund_channel_9: 'ORIGINAL',
      refund_recv_accout_9: '支付用户零钱',
      refund_success_time_0: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    })
    expect(fields).not.toHaveProperty('refund_id_10')
    const rest = await merchant.post('/pay/refundquery', { out_trade_no: 'MANY0001', offset: 10 })
    expect(rest.fields).toMatchObject({ refund_count: '2', out_refund_no_0: 'R-MANY10', out_refund_no_1: 'R-MANY11' })
    const one = await merchant.post('/pay/refundquery', { refund_id: fields['refund_id_3'] })
    expect(one.fields).toMatchObject({ refund_count: '1', out_refund_no_0: 'R-MANY3' })
  })

  it('finds nothing where nothing is, and nothing of another merchant', async () => {
    await merchant.order('NONE0001')
    for (const asked of [{ out_trade_no: 'NONE0001' }, { out_refund_no: 'R-NONE' }])
      expect((await merchant.post('/pay/refundquery', asked)).fields['err_code']).toBe('REFUNDNOTEXIST')
    const other = new V2TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.post('/pay/refundquery', { out_refund_no: 'R-0001' })).fields['err_code']).toBe(
      'REFUNDNOTEXIST',
    )
    expect((await merchant.post('/pay/refundquery', {})).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'PARAM_ERROR',
    })
  })
})
