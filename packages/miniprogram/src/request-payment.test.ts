import { describe, expect, it } from 'vitest'
import { type PayingWx, requestPayment } from './request-payment.ts'

const params = {
  timeStamp: '1750000000',
  nonceStr: 'n',
  package: 'prepay_id=wx1',
  signType: 'RSA' as const,
  paySign: 's',
}

describe('requestPayment', () => {
  it('hands exactly the signed fields to WeChat', async () => {
    let seen: Record<string, unknown> = {}
    const wx: PayingWx = {
      requestPayment({ success, fail, ...given }) {
        seen = given
        success({ errMsg: 'requestPayment:ok' })
        expect(typeof fail).toBe('function')
      },
    }
    const withMore = { ...params, appId: 'wx1', prepay_id: 'wx1' }
    expect(await requestPayment(wx, withMore)).toEqual({ outcome: 'ok' })
    expect(seen).toEqual(params)
  })

  it('tells a cancel from a failure', async () => {
    const failing = (errMsg: string): PayingWx => ({ requestPayment: ({ fail }) => fail({ errMsg }) })
    expect(await requestPayment(failing('requestPayment:fail cancel'), params)).toEqual({ outcome: 'cancelled' })
    expect(await requestPayment(failing('requestPayment:fail no permission'), params)).toEqual({
      outcome: 'failed',
      reason: 'requestPayment:fail no permission',
    })
  })

  it('never takes ok from the fail callback', async () => {
    const wx: PayingWx = { requestPayment: ({ fail }) => fail({ errMsg: 'requestPayment:ok' }) }
    expect((await requestPayment(wx, params)).outcome).toBe('failed')
  })

  it('turns a thrown error into a failed outcome', async () => {
    const wx: PayingWx = {
      requestPayment() {
        throw new Error('parameter error')
      },
    }
    expect(await requestPayment(wx, params)).toEqual({ outcome: 'failed', reason: 'parameter error' })
  })
})
