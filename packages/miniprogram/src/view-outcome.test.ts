import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readViewMessage } from './view-outcome.ts'

describe('readViewMessage', () => {
  it.each([
    ['openBusinessView:ok', undefined, { outcome: 'ok' }],
    ['open_business_view:ok', 0, { outcome: 'ok' }],
    ['open_business_view:cancel', undefined, { outcome: 'cancelled' }],
    ['openBusinessView:fail cancel', undefined, { outcome: 'cancelled' }],
    ['openBusinessView:fail', 4185, { outcome: 'refused', code: 4185, reason: expect.stringContaining('APIv2 key') }],
    ['open_business_view:fail', '4108', { outcome: 'refused', code: 4108, reason: expect.stringContaining('appid') }],
    [
      'openBusinessView:fail 4188 商户请求错误',
      undefined,
      { outcome: 'refused', code: 4188, reason: expect.stringContaining('商户请求错误') },
    ],
    ['open_business_view:fail', 9999, { outcome: 'unknown', reason: 'open_business_view:fail' }],
    ['open_business_view:fail 41850', undefined, { outcome: 'unknown', reason: 'open_business_view:fail 41850' }],
    [undefined, undefined, { outcome: 'unknown', reason: 'WeChat gave no reason' }],
  ])('reads %j with %j', (message, code, expected) => {
    expect(readViewMessage(message, code)).toEqual(expected)
  })

  it('never takes anything but ok for ok', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (message, code) => {
        const { outcome } = readViewMessage(message, code)
        if (outcome === 'ok') expect(message).toMatch(/ok\s*$/i)
      }),
    )
  })
})
