import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { h5Redirect } from './h5-redirect.ts'

const h5_url = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2'

describe('h5Redirect', () => {
  it('appends the encoded address to come back to', () => {
    expect(h5Redirect(h5_url, 'https://shop.example/result?id=1&x=é')).toBe(
      `${h5_url}&redirect_url=https%3A%2F%2Fshop.example%2Fresult%3Fid%3D1%26x%3D%C3%A9`,
    )
  })

  it('leaves h5_url alone without one', () => {
    expect(h5Redirect(h5_url)).toBe(h5_url)
  })

  it.each([
    ['', undefined, 'h5_url must be'],
    ['weixin://wxpay/bizpayurl', undefined, 'h5_url must be'],
    [h5_url, '/result', 'redirect_url must be'],
    [h5_url, 'javascript:alert(1)', 'redirect_url must be'],
    [`${h5_url}&redirect_url=x`, 'https://shop.example/', 'already has a redirect_url'],
  ])('refuses %j with %j', (url, back, message) => {
    expect(() => h5Redirect(url, back)).toThrow(message)
  })

  it('gives back every address it was given, query and fragment included', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (back) => {
        expect(new URL(h5Redirect(h5_url, back)).searchParams.get('redirect_url')).toBe(back)
      }),
    )
  })
})
