import { describe, expect, it } from 'vitest'
import { readClientMessage } from './client-outcome.ts'

describe('readClientMessage', () => {
  it.each([
    ['requestPayment:ok', { outcome: 'ok' }],
    ['get_brand_wcpay_request:ok', { outcome: 'ok' }],
    ['requestPayment:fail cancel', { outcome: 'cancelled' }],
    ['requestPayment:cancel', { outcome: 'cancelled' }],
    ['get_brand_wcpay_request:cancel', { outcome: 'cancelled' }],
    ['get_brand_wcpay_request:fail', { outcome: 'failed', reason: 'get_brand_wcpay_request:fail' }],
    [
      'requestPayment:fail jsapi has no permission',
      { outcome: 'failed', reason: 'requestPayment:fail jsapi has no permission' },
    ],
    ['requestPayment:fail not ok', { outcome: 'failed', reason: 'requestPayment:fail not ok' }],
    ['', { outcome: 'failed', reason: 'WeChat gave no reason' }],
    [undefined, { outcome: 'failed', reason: 'WeChat gave no reason' }],
  ])('reads %j', (message, expected) => {
    expect(readClientMessage(message)).toEqual(expected)
  })
})
