import { describe, expect, it } from 'vitest'
import { invokePayscoreView } from './invoke-payscore-view.ts'
import type { BridgeResult, WeixinJSBridge } from './wechat-bridge.ts'

const jump = { businessType: 'wxpayScoreDetail' as const, queryString: 'mch_id=1900000001&sign=s' }

function answering(result: BridgeResult, calls: unknown[] = []): { WeixinJSBridge: WeixinJSBridge } {
  return {
    WeixinJSBridge: {
      invoke(method, given, callback) {
        calls.push([method, given])
        callback(result)
      },
    },
  }
}

describe('invokePayscoreView', () => {
  it('hands the view and its query to the bridge', async () => {
    const calls: unknown[] = []
    const window = answering({ err_msg: 'open_business_view:ok' }, calls)
    expect(await invokePayscoreView(jump, { window })).toEqual({ outcome: 'ok' })
    expect(calls).toEqual([['openBusinessView', jump]])
  })

  it.each([
    [{ err_msg: 'open_business_view:cancel' }, { outcome: 'cancelled' }],
    [
      { err_msg: 'open_business_view:fail', err_code: '4185' },
      { outcome: 'refused', code: 4185 },
    ],
    [{}, { outcome: 'unknown', reason: 'WeChat gave no reason' }],
  ])('reads %j', async (result, expected) => {
    expect(await invokePayscoreView(jump, { window: answering(result) })).toMatchObject(expected)
  })

  it('waits for WeixinJSBridgeReady', async () => {
    const window: { WeixinJSBridge?: WeixinJSBridge } = {}
    const document = new EventTarget()
    const outcome = invokePayscoreView(jump, { window, document })
    Object.assign(window, answering({ err_msg: 'open_business_view:ok' }))
    document.dispatchEvent(new Event('WeixinJSBridgeReady'))
    expect(await outcome).toEqual({ outcome: 'ok' })
  })

  it('says that the page is not inside WeChat when no bridge comes', async () => {
    const outcome = await invokePayscoreView(jump, { window: {}, document: new EventTarget(), bridgeTimeout: 5 })
    expect(outcome).toEqual({ outcome: 'unknown', reason: expect.stringContaining('not open inside WeChat') })
  })

  it('turns a bridge that throws into an unknown outcome', async () => {
    const invoke = () => {
      throw new Error('bridge broken')
    }
    expect(await invokePayscoreView(jump, { window: { WeixinJSBridge: { invoke } } })).toEqual({
      outcome: 'unknown',
      reason: 'bridge broken',
    })
  })
})
