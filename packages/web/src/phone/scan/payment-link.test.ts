import { describe, expect, test } from 'vitest'
import { isPaymentLink, linkKind, returnAddress, typedAddress } from './payment-link.ts'

const H5 = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2'

describe('linkKind', () => {
  test.each([
    ['weixin://wxpay/bizpayurl?pr=abc', 'native'],
    [' weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00 ', 'native'],
    [H5, 'h5'],
    ['http://127.0.0.1:9080/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2', 'h5'],
    ['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/other?prepay_id=1', 'page'],
    ['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb', 'page'],
    ['http://127.0.0.1:3000/cart', 'page'],
    ['javascript:alert(1)', 'other'],
    ['http://', 'other'],
    ['130000000000000000', 'other'],
    ['', 'other'],
  ])('of %s is %s', (text, kind) => {
    expect(linkKind(text)).toBe(kind)
    expect(isPaymentLink(text)).toBe(kind === 'native' || kind === 'h5')
  })
})

test('returnAddress reads only web addresses', () => {
  expect(returnAddress(`${H5}&redirect_url=${encodeURIComponent('https://shop.example/done?a=1')}`)).toBe(
    'https://shop.example/done?a=1',
  )
  expect(returnAddress(`${H5}&redirect_url=javascript%3Aalert(1)`)).toBeUndefined()
  expect(returnAddress(H5)).toBeUndefined()
  expect(returnAddress('weixin://wxpay/bizpayurl?pr=a&redirect_url=https://shop.example')).toBeUndefined()
})

describe('typedAddress', () => {
  test.each([
    ['localhost:3000/shop', 'http://localhost:3000/shop'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['devbox:5173', 'http://devbox:5173'],
    ['shop.example/cart?a=1', 'https://shop.example/cart?a=1'],
    ['http://shop.example', 'http://shop.example'],
    ['weixin://wxpay/bizpayurl?pr=a', 'weixin://wxpay/bizpayurl?pr=a'],
    ['file:///etc/passwd', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('makes %s into %s', (text, address) => {
    expect(typedAddress(text)).toBe(address)
  })
})
