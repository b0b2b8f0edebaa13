import jsqr from 'jsqr'
import { ExpectationError } from './expectation.ts'

const SCALE = 4

/**
 * Reads the text of a QR code drawn as SVG, as a phone's camera would: the drawing is painted and the picture decoded.
 *
 * @param svg a square `viewBox` in modules, dark modules as runs `M<x> <y>h<n>v1h-<n>z`
 */
export function readQrCode(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1] ?? 0)
  if (size < 21)
    throw new ExpectationError('The picture of the QR code', 'an SVG with a square viewBox', svg.slice(0, 200))
  const width = size * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    paint(pixels, width, { x: Number(x), y: Number(y), run: Number(run) })
  }
  const text = jsqr.default(pixels, width, width)?.data
  if (!text) throw new ExpectationError('The QR code', 'a code a phone can read', svg.slice(0, 200))
  return text
}

/** Paints one run of dark modules black; alpha stays opaque. */
function paint(pixels: Uint8ClampedArray, width: number, { x, y, run }: { x: number; y: number; run: number }): void {
  for (let row = y * SCALE; row < (y + 1) * SCALE; row++) {
    for (let column = x * SCALE; column < (x + run) * SCALE; column++) {
      const at = (row * width + column) * 4
      pixels.fill(0, at, at + 3)
    }
  }
}
