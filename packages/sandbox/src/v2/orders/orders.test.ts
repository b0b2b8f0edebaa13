import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { v2AppPay, v2JsapiPay, v2MiniProgramPay } from '@wxtill/protocol'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import type { Notification } from '../../kit/index.ts'
import { TestMerchant, type ControlAnswer } from '../../testing/test-merchant.ts'
import { V2TestMerchant, type V2TestAnswer, type V2TestCall } from '../../testing/v2-merchant.ts'
import { ACKNOWLEDGED, V2NotifyServer } from '../../testing/v2-notify-server.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const HOUR = 3_600_000

let sandbox: TestSandbox
let merchant: V2TestMerchant
let v3: TestMerchant
let openid: string
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: START })
  merchant = new V2TestMerchant(sandbox)
  v3 = new TestMerchant(sandbox)
  openid = sandbox.payer().openid
})
afterAll(() => sandbox.close())

const jsapi = (number: string, more: object = {}, call: V2TestCall = {}): Promise<V2TestAnswer> =>
  merchant.order(number, { trade_type: 'JSAPI', product_id: undefined, openid, ...more }, call)

describe('unifiedorder', () => {
  it.each([
    ['NATIVE', {}, { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/) }],
    ['JSAPI', { openid: 'PAYER' }, {}],
    ['APP', {}, {}],
    [
      'MWEB',
      { scene_info: '{"h5_info":{"type":"Wap"}}' },
      { mweb_url: expect.stringContaining('/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx') },
    ],
  ])('%s hands out what the payer is led by', async (trade_type, more, handed) => {
    const asked = { ...more, ...('openid' in more ? { openid } : {}) }
    const answer = await merchant.order(`TYPE-${trade_type}`, { trade_type, device_info: 'WEB', ...asked })
    const { appid, mchid } = merchant.credentials
    expect(answer.signed).toBe(true)
    expect(answer.fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid,
      mch_id: mchid,
      device_info: 'WEB',
      nonce_str: expect.stringMatching(/^[0-9a-f]{32}$/),
      result_code: 'SUCCESS',
      trade_type,
      prepay_id: expect.stringMatching(/^wx\d{14}\w{20}$/),
      ...handed,
      sign: expect.any(String),
    })
  })

  it.each<[string, object, string, string | undefined]>([
    ['JSAPI without openid', { trade_type: 'JSAPI' }, 'LACK_PARAMS', undefined],
    ['an openid of nobody', { trade_type: 'JSAPI', openid: 'oNobody' }, '', 'appid和openid不匹配'],
    ['H5 without scene_info', { trade_type: 'MWEB' }, 'LACK_PARAMS', undefined],
    ['another way to pay', { trade_type: 'CASH' }, '', 'trade_type参数格式错误'],
    ['a number with a space', { out_trade_no: 'A B' }, '', 'out_trade_no参数格式错误'],
    ['a notify_url with a query', { notify_url: 'http://127.0.0.1/a?b=1' }, '', 'notify_url参数格式错误'],
    ['dollars', { fee_type: 'USD' }, '', 'fee_type参数格式错误'],
    ['yuan with decimals', { total_fee: '9.90' }, '', 'total_fee参数格式错误'],
    ['an end that is no time', { time_expire: '20260230000000' }, '', 'time_expire参数格式错误'],
  ])('%s is refused', async (_what, more, err_code, return_msg) => {
    const { fields } = await merchant.order('REFUSED1', more as Record<string, string>)
    expect([fields['err_code'] ?? '', fields['err_code'] ? undefined : fields['return_msg']]).toEqual([
      err_code,
      return_msg,
    ])
  })

  it('the same again is the same order; anything else under the number is not', async () => {
    const first = await jsapi('AGAIN001')
    expect((await jsapi('AGAIN001')).fields['prepay_id']).toBe(first.fields['prepay_id'])
    expect((await jsapi('AGAIN001', { total_fee: 200 })).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'OUT_TRADE_NO_USED',
    })
    expect((await v3.native('AGAIN001')).json.code).toBe('INVALID_REQUEST')
    await sandbox.pay('AGAIN001')
    expect((await jsapi('AGAIN001')).fields['err_code']).toBe('ORDERPAID')
  })

  it('ends when time_expire says so', async () => {
    await jsapi('EXPIRE01', { time_expire: '20260609183320' })
    const { orders } = (await v3.control('GET', '/orders')).json
    const order = orders.find((one: { out_trade_no: string }) => one.out_trade_no === 'EXPIRE01')
    expect(order.time_expire).toBe('2026-06-09T18:33:20+08:00')
  })

  it('takes `detail` that is no JSON, as older programs send it', async () => {
    expect((await jsapi('DETAIL01', { detail: '一杯茶' })).fields['result_code']).toBe('SUCCESS')
  })
})

describe('orderquery and closeorder', () => {
  it('show an order before and after it is paid, by either number', async () => {
    await jsapi('QUERY001', { attach: '桌 5' })
    expect((await merchant.query('QUERY001')).fields).toMatchObject({
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      out_trade_no: 'QUERY001',
      total_fee: '100',
      attach: '桌 5',
    })
    await sandbox.pay('QUERY001')
    const { fields } = await merchant.query('QUERY001')
    expect(fields).toMatchObject({
      trade_state: 'SUCCESS',
      openid,
      is_subscribe: 'N',
      trade_type: 'JSAPI',
      bank_type: 'OTHERS',
      total_fee: '100',
      fee_type: 'CNY',
      cash_fee: '100',
      transaction_id: expect.stringMatching(/^42000\d{23}$/),
      time_end: '20260609181320',
    })
    const again = await merchant.post('/pay/orderquery', { transaction_id: fields['transaction_id'] })
    expect(again.fields['out_trade_no']).toBe('QUERY001')
  })

  it('see what APIv3 made, and the other way round', async () => {
    await v3.native('BOTH0001', { attach: '\u0001|' })
    expect((await merchant.query('BOTH0001')).fields).toMatchObject({ trade_state: 'NOTPAY', attach: ' |' })
    expect((await merchant.post('/pay/closeorder', { out_trade_no: 'BOTH0001' })).fields).toMatchObject({
      result_code: 'SUCCESS',
      result_msg: 'OK',
    })
    expect((await v3.query('BOTH0001')).json.trade_state).toBe('CLOSED')
    await jsapi('BOTH0002')
    expect((await v3.query('BOTH0002')).json).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } })
    expect((await v3.close('BOTH0002')).status).toBe(204)
    expect((await merchant.query('BOTH0002')).fields['trade_state']).toBe('CLOSED')
  })

  it.each<[string, (number: string) => Promise<unknown>, string]>([
    ['never ordered', () => Promise.resolve(), 'ORDERNOTEXIST'],
    ['paid', (number) => jsapi(number).then(() => sandbox.pay(number)), 'ORDERPAID'],
    ['closed', (number) => jsapi(number).then(() => v3.close(number)), 'ORDERCLOSED'],
  ])('does not close what is %s', async (what, prepare, err_code) => {
    const number = `CLOSE-${what.replace(' ', '')}`
    await prepare(number)
    expect((await merchant.post('/pay/closeorder', { out_trade_no: number })).fields).toMatchObject({
      result_code: 'FAIL',
      err_code,
    })
  })

  it('needs one of the numbers, and finds nothing of another merchant', async () => {
    expect((await merchant.post('/pay/orderquery', {})).fields).toMatchObject({
      return_code: 'FAIL',
      return_msg: '缺少参数transaction_id',
    })
    const other = new V2TestMerchant(sandbox, await sandbox.createMerchant())
    const { fields } = await merchant.query('QUERY001')
    expect((await other.post('/pay/orderquery', { transaction_id: fields['transaction_id'] })).fields['err_code']).toBe(
      'ORDERNOTEXIST',
    )
    expect((await other.query('QUERY001')).fields['err_code']).toBe('ORDERNOTEXIST')
  })
})

describe('the payer', () => {
  const prepay = (body: object): Promise<ControlAnswer> => v3.control('POST', '/phone/prepay', { openid, ...body })
  const input = (prepay_id: string, signType: 'MD5' | 'HMAC-SHA256', key = merchant.credentials.api_v2_key) => ({
    appid: merchant.credentials.appid,
    prepay_id,
    timestamp: Math.floor(sandbox.clock.now() / 1000),
    nonce_str: 'n',
    signType,
    key,
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('pays by a call that is signed as the order was: %s', async (type) => {
    const { fields } = await jsapi(`CALL-${type}`, {}, { type })
    const given = input(fields['prepay_id']!, type)
    expect((await prepay({ kind: 'jsapi', params: v2JsapiPay(given) })).json.out_trade_no).toBe(`CALL-${type}`)
    expect((await prepay({ kind: 'miniprogram', params: v2MiniProgramPay(given) })).status).toBe(200)
  })

  it.each<[string, (prepay_id: string) => object, RegExp]>([
    ['the other type', (id) => v2JsapiPay(input(id, 'HMAC-SHA256')), /signType must be MD5/],
    ['RSA, as for APIv3', (id) => ({ ...v2JsapiPay(input(id, 'MD5')), signType: 'RSA' }), /signType must be MD5/],
    ['another key', (id) => v2JsapiPay(input(id, 'MD5', 'x'.repeat(32))), /signature of the pay call is wrong/],
    [
      'another package',
      (id) => ({ ...v2JsapiPay(input(id, 'MD5')), nonceStr: 'other' }),
      /signature of the pay call is wrong/,
    ],
  ])('is not shown a call signed with %s', async (_what, params, message_en) => {
    const { fields } = await jsapi('CALL-BAD')
    const { status, json } = await prepay({ kind: 'jsapi', params: params(fields['prepay_id']!) })
    expect([status, json.code, json.message_en]).toEqual([400, 'BAD_SIGNATURE', expect.stringMatching(message_en)])
  })

  it('is not shown an order of APIv3 by a call of APIv2', async () => {
    const { json } = await v3.post('/v3/pay/transactions/jsapi', v3.order('CALL-V3', { payer: { openid } }))
    expect((await prepay({ kind: 'jsapi', params: v2JsapiPay(input(json.prepay_id, 'MD5')) })).json.message_en).toMatch(
      /must be RSA/,
    )
  })

  it('pays from an app, and in a browser', async () => {
    const app = await merchant.order('CALL-APP', { trade_type: 'APP' })
    const call = v2AppPay({ ...input(app.fields['prepay_id']!, 'MD5'), partnerid: merchant.credentials.mchid })
    expect((await prepay({ kind: 'app', params: call })).status).toBe(200)
    expect((await prepay({ kind: 'app', params: { ...call, sign: 'X' } })).json.code).toBe('BAD_SIGNATURE')
    const h5 = await merchant.order('CALL-H5', { trade_type: 'MWEB', scene_info: '{}' })
    expect((await prepay({ kind: 'h5', params: { h5_url: h5.fields['mweb_url'] } })).json.out_trade_no).toBe('CALL-H5')
  })

  it('scans a code, long or made short', async () => {
    const { code_url } = (await merchant.order('SCAN0001')).fields
    const { fields } = await merchant.post('/tools/shorturl', { long_url: code_url })
    expect(fields['short_url']).toMatch(/^weixin:\/\/wxpay\/s\/\w{7}$/)
    expect((await merchant.post('/tools/shorturl', { long_url: code_url })).fields['short_url']).toBe(
      fields['short_url'],
    )
    for (const text of [code_url, fields['short_url']])
      expect((await v3.control('POST', '/phone/scan', { text, openid })).json.out_trade_no).toBe('SCAN0001')
  })
})

describe('the notification of a payment', () => {
  let shop: V2NotifyServer
  let notify_url: string
  beforeAll(async () => {
    shop = new V2NotifyServer(merchant.credentials)
    notify_url = await shop.listen()
  })
  afterAll(() => shop.close())

  it.each(['MD5', 'HMAC-SHA256'] as const)('is XML signed as the order was: %s', async (type) => {
    await jsapi(`TOLD-${type}`, { notify_url, attach: '桌' }, { type })
    await sandbox.pay(`TOLD-${type}`)
    const { fields, signed } = shop.received.at(-1)!
    const { appid, mchid } = merchant.credentials
    expect([signed, fields['sign']!.length]).toEqual([true, type === 'MD5' ? 32 : 64])
    expect(fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid,
      mch_id: mchid,
      openid,
      trade_type: 'JSAPI',
      out_trade_no: `TOLD-${type}`,
      total_fee: '100',
      cash_fee: '100',
      attach: '桌',
      time_end: expect.stringMatching(/^\d{14}$/),
    })
    expect(sandbox.notifications().at(-1)).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      state: 'delivered',
      format: 'v2',
    })
  })

  it.each<[string, readonly [number, string]]>([
    ['nothing', [200, '']],
    ['JSON', [200, '{"code":"SUCCESS"}']],
    ['the word alone', [200, 'SUCCESS']],
    ['FAIL', [200, ACKNOWLEDGED.replace('SUCCESS', 'FAIL')]],
    ['an error with the right body', [500, ACKNOWLEDGED]],
  ])('comes again when the merchant answers %s', async (what, answer) => {
    const number = `RETRY-${what.replaceAll(' ', '').slice(0, 12)}`
    const before = shop.received.length
    shop.answer = (nth) => (nth === before + 1 ? answer : [200, ACKNOWLEDGED])
    await jsapi(number, { notify_url })
    await sandbox.pay(number)
    const told = (): Notification => sandbox.notifications().find((one) => one.number === number)!
    expect(told()).toMatchObject({
      state: 'pending',
      attempts: [{ status: answer[0] }],
      next_at: sandbox.clock.now() + 15_000,
    })
    await sandbox.advance(15_000)
    expect([told().state, shop.received.length]).toEqual(['delivered', before + 2])
    const failed = sandbox.journal.list().filter(({ path, verdict }) => path === notify_url && verdict === 'failed')
    expect(failed.at(-1)!.reason).toMatch(/Only (?:200|XML with return_code SUCCESS) counts/)
  })

  it('has the faults of every notification', async () => {
    shop.answer = () => [200, ACKNOWLEDGED]
    await v3.control('POST', '/faults', {
      match: { event_type: 'TRANSACTION.SUCCESS' },
      action: { tamper_amount: true, dup: 1 },
    })
    const before = shop.received.length
    await jsapi('FAULT001', { notify_url })
    await sandbox.pay('FAULT001')
    await v3.control('DELETE', '/faults')
    const copies = shop.received.slice(before)
    expect(copies.map(({ fields, signed }) => [fields['total_fee'], signed])).toEqual([
      ['1', true],
      ['1', true],
    ])
  })

  it('is told of an order of APIv3 in JSON, whoever queries it', async () => {
    await v3.native('JSON0001')
    await merchant.query('JSON0001')
    await sandbox.pay('JSON0001')
    expect(sandbox.notifications().at(-1)!.format).toBeUndefined()
  })
})

describe('a partner', () => {
  let partner: V2TestMerchant
  let sub: { mchid: string; appid: string }
  beforeAll(async () => {
    const credentials = await sandbox.createMerchant()
    partner = new V2TestMerchant(sandbox, credentials)
    sub = await sandbox.createMerchant({ partner: credentials.mchid })
  })

  it('orders, queries, closes and refunds for its sub-merchant, whose money it is', async () => {
    const payer = sandbox.payer()
    const sub_openid = payer.openids[sub.appid]
    const names = { sub_mch_id: sub.mchid, sub_appid: sub.appid }
    const shop = new V2NotifyServer(partner.credentials)
    const notify_url = await shop.listen()
    const placed = await partner.order('PART0001', {
      ...names,
      trade_type: 'JSAPI',
      product_id: undefined,
      sub_openid,
      notify_url,
    })
    expect(placed.fields).toMatchObject({ result_code: 'SUCCESS', prepay_id: expect.any(String) })
    expect((await partner.query('PART0001')).fields['err_code']).toBe('ORDERNOTEXIST')
    const params = v2MiniProgramPay({
      appid: sub.appid,
      prepay_id: placed.fields['prepay_id']!,
      timestamp: 1,
      nonce_str: 'n',
      signType: 'MD5',
      key: partner.credentials.api_v2_key,
    })
    const { json } = await v3.control('POST', '/phone/prepay', { kind: 'miniprogram', openid: sub_openid, params })
    expect(
      (await v3.control('POST', '/phone/pay', { token: json.token, openid: sub_openid, password: '123456' })).json
        .result,
    ).toBe('ok')
    await sandbox.waitForNotification(({ number }) => number === 'PART0001')
    expect(shop.received[0]!.fields).toMatchObject({
      mch_id: partner.credentials.mchid,
      sub_mch_id: sub.mchid,
      openid: payer.openids[partner.credentials.appid],
      sub_openid,
    })
    expect((await partner.query('PART0001', { sub_mch_id: sub.mchid })).fields).toMatchObject({
      trade_state: 'SUCCESS',
      sub_openid,
    })
    const balanceOf = async (mchid: string): Promise<number> =>
      (await v3.control('GET', '/merchants')).json.merchants.find((one: { mchid: string }) => one.mchid === mchid)
        .balance
    expect([await balanceOf(sub.mchid), await balanceOf(partner.credentials.mchid)]).toEqual([99, 0])
    const refund = await partner.refund('PART0001', 'PART-R1', 40, { sub_mch_id: sub.mchid, notify_url })
    expect(refund.fields['result_code']).toBe('SUCCESS')
    await sandbox.advance(2000)
    expect(await balanceOf(sub.mchid)).toBe(60)
    expect(shop.received.at(-1)).toMatchObject({ fields: { sub_mch_id: sub.mchid }, opened: { refund_fee: '40' } })
    await shop.close()
  })

  it.each([
    ['a merchant that is none', () => ({ sub_mch_id: '1999999999' }), 'MCHID_NOT_EXIST'],
    ['a merchant that has not admitted it', () => ({ sub_mch_id: merchant.credentials.mchid }), 'NOAUTH'],
    [
      'an appid that is not the sub-merchant’s',
      () => ({ sub_mch_id: sub.mchid, sub_appid: merchant.credentials.appid }),
      'APPID_MCHID_NOT_MATCH',
    ],
  ])('is refused %s', async (_what, names, err_code) => {
    expect((await partner.order('PART0002', names())).fields).toMatchObject({ result_code: 'FAIL', err_code })
  })
})

it('goes on after a restart from a snapshot', async () => {
  await jsapi('SNAP0001')
  await v3.control('POST', '/snapshot', { name: 'v2' })
  await v3.control('POST', '/reset')
  expect((await merchant.query('SNAP0001')).fields['err_code']).toBe('ORDERNOTEXIST')
  await v3.control('POST', '/restore', { name: 'v2' })
  expect((await jsapi('SNAP0001')).fields['result_code']).toBe('SUCCESS')
  await sandbox.advance(8 * 24 * HOUR)
  expect((await merchant.query('SNAP0001')).fields['trade_state']).toBe('CLOSED')
})
