import { encode } from 'uqr'

/** Blank modules around a code; the QR standard asks for four, and scanners on bad screens need them. */
const QUIET_ZONE = 4

/** A QR code as one path over a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  size: number
  path: string
}

/** Draws a text as QR code; each run of dark modules of a row is one rectangle. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  let path = ''
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      const run = x - start + 1
      path += `M${start} ${y}h${run}v1h-${run}z`
    }
  })
  return { size, path }
}

/** The same drawing as an SVG file. */
export function qrSvg(text: string): string {
  const { size, path } = drawQr(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
