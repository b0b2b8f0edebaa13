import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { decodePicture, type Picture } from './decode.ts'

const CODE_URL = 'weixin://wxpay/bizpayurl?pr=wX7ztZ3zz'

interface Drawing {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Side of one square of the code, in pixels; fractions blur, as a scaled screenshot does. */
  readonly unit: number
  readonly dark?: readonly [number, number, number]
}

/** A page with codes on it, painted pixel by pixel. */
function paint(
  width: number,
  height: number,
  codes: Drawing[],
  background: readonly number[] = [255, 255, 255, 255],
): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set(background, at)
  for (const { text, x, y, unit, dark = [0, 0, 0] } of codes) {
    const { data: rows, size } = encode(text, { border: 2 })
    const side = Math.floor(size * unit)
    for (let dy = 0; dy < side; dy += 1) {
      for (let dx = 0; dx < side; dx += 1) {
        const on = rows[Math.floor(dy / unit)]?.[Math.floor(dx / unit)]
        data.set(on ? [...dark, 255] : [255, 255, 255, 255], ((y + dy) * width + x + dx) * 4)
      }
    }
  }
  return { data, width, height }
}

const decode = (picture: Picture, wanted?: (text: string) => boolean) =>
  decodePicture(picture, wanted, () => Promise.resolve())

describe('decodePicture', () => {
  test('reads a code that fills the picture', async () => {
    expect(await decode(paint(330, 330, [{ text: CODE_URL, x: 0, y: 0, unit: 10 }]))).toBe(CODE_URL)
  })

  test('reads a picture as small as one pixel a square', async () => {
    expect(await decode(paint(33, 33, [{ text: CODE_URL, x: 0, y: 0, unit: 1 }]))).toBe(CODE_URL)
  })

  test('reads a code on the screenshot of a whole page, in colour and between pixels', async () => {
    const page = paint(
      1280,
      860,
      [{ text: CODE_URL, x: 520, y: 300, unit: 6.4, dark: [7, 60, 40] }],
      [245, 246, 247, 255],
    )
    expect(await decode(page)).toBe(CODE_URL)
  })

  test('finds a small code in a corner of a large screenshot', async () => {
    const page = paint(2560, 1440, [{ text: CODE_URL, x: 2380, y: 1240, unit: 3 }])
    expect(await decode(page)).toBe(CODE_URL)
  })

  test('finds a code far down a long page', async () => {
    expect(await decode(paint(780, 4000, [{ text: CODE_URL, x: 250, y: 3300, unit: 5 }]))).toBe(CODE_URL)
  })

  test('takes what is transparent for white paper', async () => {
    const picture = paint(330, 330, [{ text: CODE_URL, x: 0, y: 0, unit: 10 }])
    for (let at = 0; at < picture.data.length; at += 4) {
      if (picture.data[at] === 255) picture.data.set([0, 0, 0, 0], at)
    }
    expect(await decode(picture)).toBe(CODE_URL)
  })

  test('prefers the wanted one of several codes', async () => {
    const page = paint(1280, 860, [
      { text: 'https://shop.example/app', x: 60, y: 60, unit: 8 },
      { text: CODE_URL, x: 900, y: 500, unit: 5 },
    ])
    expect(await decode(page, (text) => text.startsWith('weixin:'))).toBe(CODE_URL)
  })

  test('gives back an unwanted code rather than none', async () => {
    const picture = paint(400, 400, [{ text: 'https://shop.example', x: 20, y: 20, unit: 8 }])
    expect(await decode(picture, (text) => text.startsWith('weixin:'))).toBe('https://shop.example')
  })

  test('says nothing of a picture without a code', async () => {
    expect(await decode(paint(300, 200, []))).toBeUndefined()
    expect(await decode(paint(1, 1, []))).toBeUndefined()
  })
})
