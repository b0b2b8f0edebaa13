import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { ORDER, V2TestMerchant, type V2TestAnswer } from '../../testing/v2-merchant.ts'

let sandbox: TestSandbox
let merchant: V2TestMerchant
let key: string
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new V2TestMerchant(sandbox)
  const { fields } = await merchant.post('/xdc/apiv2getsignkey/sign/getsignkey', { appid: undefined })
  key = fields['sandbox_signkey']!
})
afterAll(() => sandbox.close())

const call = (path: string, fields: Record<string, string | number>, more: object = {}): Promise<V2TestAnswer> =>
  merchant.post(path, fields, { key, ...more })
const order = (out_trade_no: string, total_fee: number): Promise<V2TestAnswer> =>
  call('/sandboxnew/pay/unifiedorder', { ...ORDER, out_trade_no, total_fee })

describe("WeChat Pay's own simulation", () => {
  it('hands out its key for the real one, at both addresses', async () => {
    const { fields, signed } = await merchant.post('/sandboxnew/pay/getsignkey', { appid: undefined })
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      mch_id: merchant.credentials.mchid,
      sandbox_signkey: key,
    })
    expect([key.length, key === merchant.credentials.api_v2_key, signed]).toEqual([32, false, undefined])
    expect((await call('/sandboxnew/pay/getsignkey', {})).fields['return_msg']).toMatch(/^获取沙箱密钥失败/)
  })

  it('wants its key, and no other', async () => {
    const asked = { ...ORDER, out_trade_no: 'SIM00001', total_fee: 101 }
    const { fields } = await merchant.post('/sandboxnew/pay/unifiedorder', asked)
    expect(fields).toEqual({ return_code: 'FAIL', return_msg: expect.stringMatching(/^沙箱验证签名失败/) })
    expect(sandbox.journal.list({ limit: 1 })[0]!.reason).toMatch(/APIv2 key instead of the sandbox key/)
    expect((await call('/pay/unifiedorder', { ...asked, total_fee: 100 })).fields['return_msg']).toBe('签名错误')
  })

  it('pays what is one of its cases, moves no money, and keeps its numbers apart', async () => {
    expect((await order('SIM00002', 101)).fields).toMatchObject({
      result_code: 'SUCCESS',
      prepay_id: expect.any(String),
    })
    const asked = await call('/sandboxnew/pay/orderquery', { out_trade_no: 'SIM00002' })
    expect(asked).toMatchObject({ signed: true, fields: { trade_state: 'SUCCESS', total_fee: '101' } })
    expect((await call('/xdc/apiv2sandbox/pay/orderquery', { out_trade_no: 'SIM00002' })).fields['trade_state']).toBe(
      'SUCCESS',
    )
    expect((await merchant.query('SIM00002')).fields['err_code']).toBe('ORDERNOTEXIST')
    sandbox.expectSettled({ [merchant.credentials.mchid]: 0 })
  })

  it('refuses every other amount with its well-known sentence', async () => {
    expect((await order('SIM00003', 1)).fields).toEqual({
      return_code: 'FAIL',
      return_msg: '沙箱支付金额(1)无效，请检查需要验收的case',
    })
    expect((await call('/sandboxnew/pay/orderquery', { out_trade_no: 'SIM00003' })).fields['err_code']).toBe(
      'ORDERNOTEXIST',
    )
  })

  it('refunds, and has a bill', async () => {
    await order('SIM00004', 102)
    const refund = { out_trade_no: 'SIM00004', out_refund_no: 'SIM-R1', total_fee: 102, refund_fee: 102 }
    expect((await call('/sandboxnew/pay/refund', refund)).fields).toMatchObject({
      result_code: 'SUCCESS',
      refund_fee: '102',
    })
    const asked = await call('/sandboxnew/pay/refundquery', { out_refund_no: 'SIM-R1' })
    expect(asked.fields).toMatchObject({ refund_count: '1', refund_status_0: 'SUCCESS' })
    expect((await call('/sandboxnew/pay/refundquery', { out_refund_no: 'NONE' })).fields['err_code']).toBe(
      'REFUNDNOTEXIST',
    )
    expect((await call('/sandboxnew/pay/downloadbill', { bill_date: '20260609' })).text).toContain('SIM00004')
    expect((await call('/sandboxnew/pay/downloadbill', { bill_date: '20260608' })).fields['return_msg']).toBe(
      'No Bill Exist',
    )
  })

  it('takes code payments, and plays the error that a header names', async () => {
    const asked = {
      body: '茶',
      out_trade_no: 'SIM00005',
      total_fee: 301,
      spbill_create_ip: '127.0.0.1',
      auth_code: '120061098828009406',
    }
    const path = '/xdc/apiv2sandbox/pay/micropay'
    expect((await call(path, asked)).fields).toMatchObject({
      result_code: 'SUCCESS',
      trade_type: 'MICROPAY',
      total_fee: '301',
    })
    const named = (name: string): Promise<V2TestAnswer> =>
      call(path, asked, { headers: { 'Wechatpay-Negative-Test': name } })
    expect((await named('MICROPAY_USERPAYING')).fields).toMatchObject({ result_code: 'FAIL', err_code: 'USERPAYING' })
    expect((await named('MICROPAY_NOTHING')).fields).toMatchObject({
      return_code: 'FAIL',
      return_msg: expect.stringContaining('MICROPAY_NOTHING'),
    })
  })
})
