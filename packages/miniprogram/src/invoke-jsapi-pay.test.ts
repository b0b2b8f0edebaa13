import { describe, expect, it } from 'vitest'
import { invokeJsapiPay } from './invoke-jsapi-pay.ts'
import type { WeixinJSBridge } from './wechat-bridge.ts'

const params = {
  appId: 'wx1',
  timeStamp: '1750000000',
  nonceStr: 'n',
  package: 'prepay_id=wx1',
  signType: 'RSA' as const,
  paySign: 's',
}

function answering(err_msg: string, calls: unknown[] = []): WeixinJSBridge {
  return {
    invoke(method, given, callback) {
      calls.push([method, given])
      callback({ err_msg })
    },
  }
}

describe('invokeJsapiPay', () => {
  it('uses a bridge that is already there', async () => {
    const calls: unknown[] = []
    const window = { WeixinJSBridge: answering('get_brand_wcpay_request:ok', calls) }
    expect(await invokeJsapiPay(params, { window, document: new EventTarget() })).toEqual({ outcome: 'ok' })
    expect(calls).toEqual([['getBrandWCPayRequest', params]])
  })

  it('waits for WeixinJSBridgeReady', async () => {
    const window: { WeixinJSBridge?: WeixinJSBridge } = {}
    const document = new EventTarget()
    const outcome = invokeJsapiPay(params, { window, document })
    window.WeixinJSBridge = answering('get_brand_wcpay_request:cancel')
    document.dispatchEvent(new Event('WeixinJSBridgeReady'))
    expect(await outcome).toEqual({ outcome: 'cancelled' })
  })

  it('says that the page is not inside WeChat when no bridge comes', async () => {
    const outcome = await invokeJsapiPay(params, { window: {}, document: new EventTarget(), bridgeTimeout: 5 })
    expect(outcome).toEqual({ outcome: 'failed', reason: expect.stringContaining('not open inside WeChat') })
  })

  it('turns a bridge that throws into a failed outcome', async () => {
    const window = {
      WeixinJSBridge: {
        invoke() {
          throw new Error('bridge broken')
        },
      },
    }
    expect(await invokeJsapiPay(params, { window })).toEqual({ outcome: 'failed', reason: 'bridge broken' })
  })
})
