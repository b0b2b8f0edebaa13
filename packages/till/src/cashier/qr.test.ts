import { expect, test } from 'vitest'
import { drawQr } from './qr.ts'
import { encode } from 'uqr'

test('the drawn rectangles cover exactly the dark modules', () => {
  const text = 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz'
  const { size, path } = drawQr(text)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) drawn[Number(y)]![Number(x) + i] = true
  }
  expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data)
})

test('four blank modules surround the code', () => {
  const { size, path } = drawQr('weixin://wxpay/bizpayurl?pr=1')
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(4)
    expect(Number(y)).toBeGreaterThanOrEqual(4)
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4)
    expect(Number(y)).toBeLessThan(size - 4)
  }
})
