import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectHeaders, oneHeader } from './headers.ts'

describe('collectHeaders', () => {
  it('reads every shape alike, whatever the case of the names', () => {
    const pairs: [string, string][] = [
      ['Wechatpay-Serial', 'A1'],
      ['WECHATPAY-NONCE', 'n'],
    ]
    const expected = new Map([
      ['wechatpay-serial', ['A1']],
      ['wechatpay-nonce', ['n']],
    ])
    for (const headers of [pairs, new Map(pairs), new Headers(pairs), Object.fromEntries(pairs)])
      expect(collectHeaders(headers)).toEqual(expected)
  })

  it('keeps doubles apart, those that differ in case only included', () => {
    const headers = { 'wechatpay-nonce': ['a', 'b'], 'Wechatpay-Nonce': 'c', 'wechatpay-serial': undefined }
    expect(collectHeaders(headers).get('wechatpay-nonce')).toEqual(['a', 'b', 'c'])
    expect(oneHeader(collectHeaders(headers), 'wechatpay-nonce')).toEqual({ fault: 'duplicate' })
    expect(oneHeader(collectHeaders(headers), 'wechatpay-serial')).toEqual({ fault: 'missing' })
  })

  it('takes a header that Node has joined with a comma for a double', () => {
    expect(oneHeader(collectHeaders({ 'wechatpay-nonce': 'a, b' }), 'wechatpay-nonce')).toEqual({ fault: 'duplicate' })
  })

  it('keeps no header that nobody reads, and survives any name', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        expect(collectHeaders([...pairs, ['__proto__', 'x'], ['Cookie', 'y'], ['Date', 'z']]).get('cookie')).toBe(
          undefined,
        )
      }),
    )
  })
})
