import fc from 'fast-check'
import jsqr from 'jsqr'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { drawQr, qrSvg, qrTerminal } from './index.ts'

const SCALE = 4
const CODE = 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz'

/** What a phone's camera reads in a square of modules. */
function scan(size: number, isDark: (x: number, y: number) => boolean): string | undefined {
  const width = size * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let at = 0; at < width * width; at++) {
    const [x, y] = [Math.floor((at % width) / SCALE), Math.floor(at / width / SCALE)]
    if (isDark(x, y)) pixels.fill(0, at * 4, at * 4 + 3)
  }
  return jsqr.default(pixels, width, width)?.data
}

function scanSvg(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const dark = new Set<string>()
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(run); i++) dark.add(`${Number(x) + i} ${y}`)
  }
  return scan(size, (x, y) => dark.has(`${x} ${y}`))
}

function scanTerminal(text: string): string | undefined {
  const rows = text.split('\n').map((line) => [...line])
  const light = { upper: '█▀', lower: '█▄' }
  return scan(rows[0]!.length, (x, y) => !(y % 2 ? light.lower : light.upper).includes(rows[y >> 1]?.[x] ?? '█'))
}

/** Code links as they come: ASCII, mostly short. */
const codeUrl = fc
  .string({ unit: fc.constantFrom(...'abcXYZ0189?&=%/._~-+#'), minLength: 1, maxLength: 120 })
  .map((rest) => `weixin://wxpay/bizpayurl${rest}`)

describe('qrSvg', () => {
  it('draws what a camera reads back', () => {
    fc.assert(
      fc.property(codeUrl, fc.constantFrom('L', 'M', 'Q', 'H'), (text, ecc) => {
        expect(scanSvg(qrSvg(text, { ecc }))).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  it('leaves four modules blank, or as many as asked for', () => {
    const { size } = drawQr(CODE)
    expect(drawQr(CODE, { quietZone: 0 }).size).toBe(size - 8)
    expect(drawQr(CODE, { quietZone: 10 }).size).toBe(size + 12)
    expect(() => drawQr(CODE, { quietZone: -1 })).toThrow(TypeError)
    expect(() => drawQr(CODE, { quietZone: 1.5 })).toThrow(TypeError)
  })

  it('covers exactly the dark modules', () => {
    const { size, path } = drawQr(CODE)
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let i = 0; i < Number(width); i++) drawn[Number(y)]![Number(x) + i] = true
    }
    expect(drawn).toEqual(encode(CODE, { ecc: 'M', border: 4 }).data)
  })
})

describe('qrTerminal', () => {
  it('writes what a camera reads back from a dark screen', () => {
    fc.assert(
      fc.property(codeUrl, (text) => {
        expect(scanTerminal(qrTerminal(text))).toBe(text)
      }),
      { numRuns: 25 },
    )
  })
})

describe('what may be drawn', () => {
  it.each([
    'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00',
    'weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00',
    'https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207',
    'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016&package=1405458241',
  ])('draws %s', (text) => {
    expect(qrSvg(text)).toContain('<svg')
    expect(qrTerminal(text)).toContain('█')
  })

  it.each([
    '',
    'weixin://',
    'WEIXIN://wxpay/bizpayurl?pr=1',
    'weixin://wxpay/ bizpayurl',
    'weixin://wxpay/bizpayurl?pr=1\n',
    `weixin://${'x'.repeat(512)}`,
    'alipays://platformapi',
    'javascript:alert(1)',
    'http://pay.weixin.qq.com/x',
    'https://evil.example/?weixin://wxpay',
    'https://pay.weixin.qq.com.evil.example/x',
    'https://pay.weixin.qq.com@evil.example/x',
    'https://user@pay.weixin.qq.com/x',
    'https://pay.weixin.qq.com:8443/x',
    'https://pay.weixin.qq.com\\@evil.example/x',
    'https://',
    undefined as unknown as string,
  ])('refuses %j without repeating it', (text) => {
    for (const draw of [drawQr, qrSvg, qrTerminal]) expect(() => draw(text)).toThrow(/^Only a code_url of WeChat Pay/)
  })
})
