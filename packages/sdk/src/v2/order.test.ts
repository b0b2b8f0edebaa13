import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as v2 from './index.ts'
import { InvalidRequestError } from '../errors.ts'
import { answerOf, APPID, MCHID, merchantV2, ORDER_V2, signed, StubV2 } from '../testing/stub-v2.ts'
import type { V2Order } from './order.ts'

let stub: StubV2
beforeAll(async () => void (stub = await StubV2.start()))
afterAll(() => stub.close())

const PREPAY_ID = 'wx09181320000000abcdef0123456789abcd'

describe.each(['MD5', 'HMAC-SHA256'] as const)('an order signed with %s', (signType) => {
  const ordered = (fields: object = {}, answer: Record<string, string> = {}): Promise<V2Order> => {
    stub.answer(() => answerOf({ prepay_id: PREPAY_ID, trade_type: 'JSAPI', ...answer }, signType))
    return merchantV2({ baseUrl: stub.url, signType }).unifiedOrder({ ...ORDER_V2, ...fields })
  }

  it('signs JSAPI and mini program parameters with the same type', async () => {
    const order = await ordered()
    const { paySign, ...params } = order.jsapiParams()
    expect(params).toEqual({
      appId: APPID,
      timeStamp: '1781000000',
      nonceStr: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
      package: `prepay_id=${PREPAY_ID}`,
      signType,
    })
    expect(paySign).toBe(signed(params, signType))
    const { paySign: paySignMini, ...mini } = order.miniProgramParams({ appid: 'wx0000000000000000' })
    expect(mini).not.toHaveProperty('appId')
    expect(paySignMini).toBe(signed({ appId: 'wx0000000000000000', ...mini }, signType))
    expect(order.signType).toBe(signType)
  })

  it('signs APP parameters with the same type', async () => {
    const order = await ordered({ trade_type: 'APP' })
    const { sign, ...params } = order.appParams()
    expect(params).toMatchObject({ appid: APPID, partnerid: MCHID, prepayid: PREPAY_ID, package: 'Sign=WXPay' })
    expect(sign).toBe(signed(params, signType))
    expect(order.appParams({ partnerid: '1900000109' }).partnerid).toBe('1900000109')
  })

  it('takes the app of the payer where a sub-merchant orders', async () => {
    const order = await ordered({
      sub_mch_id: '1900000109',
      sub_appid: 'wx1111111111111111',
      sub_openid: 'o2',
      openid: undefined,
    })
    expect(order.jsapiParams().appId).toBe('wx1111111111111111')
  })

  it('can be gone on with by its prepay_id alone', () => {
    const order = merchantV2({ baseUrl: stub.url, signType }).orderedBefore(PREPAY_ID, { appid: 'wx2222222222222222' })
    const { paySign, ...params } = order.jsapiParams()
    expect(params).toMatchObject({ appId: 'wx2222222222222222', package: `prepay_id=${PREPAY_ID}`, signType })
    expect(paySign).toBe(signed(params, signType))
  })

  it('gives QR code and browser address, the latter with where to return to', async () => {
    const order = await ordered(
      { trade_type: 'MWEB' },
      {
        mweb_url: 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=1',
        code_url: 'weixin://wxpay/bizpayurl?pr=1',
      },
    )
    expect(order.code_url).toBe('weixin://wxpay/bizpayurl?pr=1')
    expect(order.h5Url('https://shop.example/paid?id=1')).toBe(
      `${order.mweb_url}&redirect_url=https%3A%2F%2Fshop.example%2Fpaid%3Fid%3D1`,
    )
    expect(() => order.h5Url('/paid')).toThrow(InvalidRequestError)
    const jsapi = await ordered()
    expect(() => jsapi.h5Url('https://shop.example/')).toThrow(/mweb_url/)
  })
})

describe('a route with one type of its own', () => {
  it('decides for the client call too, whatever the client prefers', async () => {
    stub.answer(() => answerOf({ prepay_id: PREPAY_ID, trade_type: 'JSAPI' }, 'MD5'))
    const wxpay = merchantV2({ baseUrl: stub.url, signType: 'HMAC-SHA256' })
    const order = await wxpay.order('POST /pay/contractorder', CONTRACT)
    expect(order.jsapiParams().signType).toBe('MD5')
    expect(stub.requests[0]!.fields['sign']).toHaveLength(32)
  })
})

const CONTRACT = {
  ...ORDER_V2,
  contract_mchid: MCHID,
  contract_appid: APPID,
  plan_id: 123,
  contract_code: '100001256',
  request_serial: 1000,
  contract_display_account: '张三',
  contract_notify_url: 'https://shop.example/notify/contract',
}

it('nothing else in the package makes such parameters', () => {
  expect(Object.keys(v2).filter((name) => /params|sign|pay$/i.test(name))).toEqual(['SignatureError'])
})
