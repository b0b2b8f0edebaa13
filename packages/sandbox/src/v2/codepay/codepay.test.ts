import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import { V2TestMerchant, type V2TestAnswer } from '../../testing/v2-merchant.ts'

const MINUTE = 60_000

let sandbox: TestSandbox
let merchant: V2TestMerchant
let v3: TestMerchant
let rich: string
let poor: string
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new V2TestMerchant(sandbox)
  v3 = new TestMerchant(sandbox)
  const { payers } = (await v3.control('GET', '/payers')).json
  ;[rich, poor] = payers.map(({ openid }: { openid: string }) => openid)
})
afterAll(() => sandbox.close())

const codeOf = async (openid: string): Promise<string> =>
  (await v3.control('GET', `/phone/payment-code?openid=${openid}`)).json.auth_code
const payBy = (out_trade_no: string, auth_code: string, total_fee = 100, more: object = {}): Promise<V2TestAnswer> =>
  merchant.post('/pay/micropay', {
    body: '茶',
    out_trade_no,
    auth_code,
    total_fee,
    spbill_create_ip: '127.0.0.1',
    ...more,
  })
const pay = async (number: string, openid = rich, total_fee = 100): Promise<V2TestAnswer> =>
  payBy(number, await codeOf(openid), total_fee)
const reverse = (out_trade_no: string): Promise<V2TestAnswer> => merchant.post('/secapi/pay/reverse', { out_trade_no })
const stateOf = async (number: string): Promise<string | undefined> =>
  (await merchant.query(number)).fields['trade_state']

describe('micropay', () => {
  it('pays at once', async () => {
    const answer = await payBy('CODE0001', await codeOf(rich), 100, { attach: '桌' })
    expect(answer.signed).toBe(true)
    expect(answer.fields).toMatchObject({
      result_code: 'SUCCESS',
      openid: rich,
      trade_type: 'MICROPAY',
      bank_type: 'OTHERS',
      total_fee: '100',
      cash_fee: '100',
      transaction_id: expect.stringMatching(/^42000/),
      out_trade_no: 'CODE0001',
      attach: '桌',
      time_end: '20260609181320',
    })
    expect(answer.fields).not.toHaveProperty('trade_state')
    expect(await stateOf('CODE0001')).toBe('SUCCESS')
    expect(sandbox.notifications()).toEqual([])
  })

  it('answers USERPAYING while the payer must enter the password', async () => {
    expect((await pay('CODE0002', rich, 2000_00)).fields).toMatchObject({ result_code: 'FAIL', err_code: 'USERPAYING' })
    expect(await stateOf('CODE0002')).toBe('USERPAYING')
    await v3.pay('CODE0002')
    expect(await stateOf('CODE0002')).toBe('SUCCESS')
  })

  it('refuses with the code of the reason, and the number stays used up', async () => {
    const used = await codeOf(rich)
    await payBy('CODE0003', used)
    const old = await codeOf(rich)
    await sandbox.advance(MINUTE)
    const cases: [string, string, number, string][] = [
      ['CODEBAD1', used, 100, 'AUTH_CODE_INVALID'],
      ['CODEBAD2', old, 100, 'AUTHCODEEXPIRE'],
      ['CODEBAD3', await codeOf(poor), 101, 'NOTENOUGH'],
    ]
    for (const [number, code, total, err_code] of cases) {
      expect((await payBy(number, code, total)).fields).toMatchObject({ result_code: 'FAIL', err_code })
      expect(await stateOf(number)).toBe('PAYERROR')
      expect((await pay(number)).fields['err_code']).toBe('OUT_TRADE_NO_USED')
    }
    expect((await payBy('CODEBAD4', '123')).fields['err_code']).toBe('AUTH_CODE_ERROR')
    expect((await payBy('CODEBAD5', await codeOf(rich), 0)).fields['err_code']).toBe('PARAM_ERROR')
    expect((await payBy('CODEBAD6', await codeOf(rich), 1, { time_expire: 'x' })).fields['err_code']).toBe(
      'PARAM_ERROR',
    )
    expect((await merchant.order('CODE0003')).fields['err_code']).toBe('OUT_TRADE_NO_USED')
  })

  it('is not closed', async () => {
    expect((await merchant.post('/pay/closeorder', { out_trade_no: 'CODE0002' })).fields['err_code']).toBe('ORDERPAID')
    await pay('CODE0004', rich, 2000_00)
    expect((await merchant.post('/pay/closeorder', { out_trade_no: 'CODE0004' })).fields['err_code']).toBe(
      'TRADE_STATE_ERROR',
    )
    await sandbox.advance(MINUTE)
  })
})

describe('reverse', () => {
  it('takes a payment back once it may, and again', async () => {
    await pay('REV00001')
    expect((await reverse('REV00001')).fields).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' })
    await sandbox.advance(15_000)
    for (const _time of [1, 2])
      expect((await reverse('REV00001')).fields).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
    expect(await stateOf('REV00001')).toBe('REVOKED')
    expect((await pay('REV00001')).fields['err_code']).toBe('ORDERREVERSED')
  })

  it('waits for the payer at the password, and asks to be called again', async () => {
    await pay('REV00002', rich, 2000_00)
    await sandbox.advance(20_000)
    expect((await reverse('REV00002')).fields['err_code']).toBe('USERPAYING')
    await v3.control('POST', '/faults', {
      match: { number: 'REV00003', path: '/secapi/pay/reverse' },
      action: { reverse: 'recall' },
      times: 1,
    })
    await pay('REV00003')
    await sandbox.advance(15_000)
    expect((await reverse('REV00003')).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'SYSTEMERROR',
      recall: 'Y',
    })
  })

  it('of a number that never was uses it up', async () => {
    expect((await reverse('REVNEVER')).fields['result_code']).toBe('SUCCESS')
    expect((await pay('REVNEVER')).fields['err_code']).toBe('ORDERREVERSED')
  })
})

it('authcodetoopenid tells whose code it is, and leaves it good', async () => {
  const auth_code = await codeOf(rich)
  expect((await merchant.post('/tools/authcodetoopenid', { auth_code })).fields).toMatchObject({ openid: rich })
  expect((await payBy('WHO00001', auth_code)).fields['result_code']).toBe('SUCCESS')
  expect((await merchant.post('/tools/authcodetoopenid', { auth_code })).fields['err_code']).toBe('AUTH_CODE_INVALID')
})
