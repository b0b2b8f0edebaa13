import { encode, renderUnicodeCompact } from 'uqr'
import { requireScannable } from './scannable.ts'

/** Blank modules around a code; the QR standard asks for four, and scanners on bad screens need them. */
const QUIET_ZONE = 4

export interface QrOptions {
  /** How much of the code may be covered or damaged: `L` 7 %, `M` 15 % (default), `Q` 25 %, `H` 30 %. */
  readonly ecc?: 'L' | 'M' | 'Q' | 'H'
  /** Blank modules around the code. Default 4, what the QR standard asks for; give less only on a blank page. */
  readonly quietZone?: number
}

/** A QR code as one path over a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  readonly size: number
  /** The dark modules, as the `d` of an SVG path. */
  readonly path: string
}

/**
 * Draws a `code_url` (二维码链接), for a page that makes its own SVG around the path. Each run of dark modules of a row is one rectangle.
 *
 * @throws TypeError when it is not a `weixin://` link or a page of WeChat Pay.
 */
export function drawQr(code_url: string, { ecc = 'M', quietZone = QUIET_ZONE }: QrOptions = {}): QrDrawing {
  if (!Number.isInteger(quietZone) || quietZone < 0 || quietZone > 64)
    throw new TypeError('quietZone: 0 to 64 modules.')
  const { size, data } = encode(requireScannable(code_url), { ecc, border: quietZone })
  return { size, path: data.map(rowPath).join('') }
}

/**
 * The same drawing as an SVG file, black on white, without width and height: it fills the place it is given.
 *
 * @throws TypeError when it is not a `weixin://` link or a page of WeChat Pay.
 */
export function qrSvg(code_url: string, options: QrOptions = {}): string {
  const { size, path } = drawQr(code_url, options)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/**
 * Text for a terminal with light letters on a dark ground: half blocks, two rows of modules a line.
 *
 * @throws TypeError when it is not a `weixin://` link or a page of WeChat Pay.
 */
export function qrTerminal(code_url: string): string {
  // The screen is dark, so the light ring has to be drawn; two modules of it are enough there.
  return renderUnicodeCompact(requireScannable(code_url), { ecc: 'L', border: 2 })
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    const run = x - start + 1
    path += `M${start} ${y}h${run}v1h-${run}z`
  }
  return path
}
