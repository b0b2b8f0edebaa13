import jsQR from 'jsqr'

/** Pixels, row by row, four bytes each (red, green, blue, alpha), as a canvas gives them. */
export interface Picture {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Sides between which the reader is both quick and good at finding a code. */
const LARGEST_SIDE = 1200
const SMALLEST_SIDE = 480

/**
 * Reads the QR code in a picture: a code alone, a photograph, or the screenshot of a whole page with a small code on it.
 * Looks at the whole first, in several sizes, then closer and closer at parts.
 * @param wanted which codes are worth having; another one is given back only when no wanted one is found
 * @param pause called between looks, so that the page stays alive; default: until the next task
 * @returns the text of the code, or `undefined` when there is none to be read
 */
export async function decodePicture(
  picture: Picture,
  wanted: (text: string) => boolean = () => true,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
): Promise<string | undefined> {
  let other: string | undefined
  for (const { area, side } of looks(picture)) {
    const view = scaled(picture, area, side)
    const text = jsQR(view.data, view.width, view.height)?.data
    if (text && wanted(text)) return text
    other ??= text || undefined
    await pause()
  }
  return other
}

/** Areas to look at and the length their longer side is brought to, the likeliest first. */
function* looks(picture: Picture): Generator<{ area: Area; side: number }> {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height }
  const longest = Math.max(picture.width, picture.height)
  const clamp = (side: number) => Math.min(LARGEST_SIDE, Math.max(SMALLEST_SIDE, side))
  const sides = new Set([clamp(longest), clamp(Math.round(longest / 2)), clamp(longest * 2)])
  for (const side of sides) yield { area: whole, side }
  for (const parts of [2, 3, 4]) {
    for (const area of tiles(picture, parts)) {
      const natural = Math.max(area.width, area.height)
      // A larger picture of the same pixels helps with codes whose squares are only two or three pixels wide.
      yield { area, side: natural > LARGEST_SIDE ? LARGEST_SIDE : clamp(natural * 2) }
    }
  }
}

/** Overlapping parts, half a part apart, so that no code of up to half a part falls between two. */
function* tiles({ width, height }: Picture, parts: number): Generator<Area> {
  const size = { width: Math.ceil(width / parts), height: Math.ceil(height / parts) }
  // Long pictures (a scrolled page) are cut along their longer side only as fine as makes squarish parts.
  if (width > height * 2) size.height = height
  if (height > width * 2) size.width = width
  for (let y = 0; ; y += Math.ceil(size.height / 2)) {
    const top = Math.min(y, height - size.height)
    for (let x = 0; ; x += Math.ceil(size.width / 2)) {
      const left = Math.min(x, width - size.width)
      yield { x: left, y: top, ...size }
      if (left + size.width >= width) break
    }
    if (top + size.height >= height) break
  }
}

/** The area, its longer side brought to `side` pixels: each new pixel is the average of what it covers, on white. */
function scaled(picture: Picture, area: Area, side: number): Picture {
  const factor = Math.max(area.width, area.height) / side
  const width = Math.max(1, Math.round(area.width / factor))
  const height = Math.max(1, Math.round(area.height / factor))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    const top = area.y + Math.floor(y * factor)
    const bottom = Math.min(area.y + area.height, Math.max(top + 1, area.y + Math.floor((y + 1) * factor)))
    for (let x = 0; x < width; x += 1) {
      const left = area.x + Math.floor(x * factor)
      const right = Math.min(area.x + area.width, Math.max(left + 1, area.x + Math.floor((x + 1) * factor)))
      const grey = brightness(picture, left, top, right, bottom)
      const at = (y * width + x) * 4
      data[at] = data[at + 1] = data[at + 2] = grey
      data[at + 3] = 255
    }
  }
  return { data, width, height }
}

function brightness({ data, width }: Picture, left: number, top: number, right: number, bottom: number): number {
  let sum = 0
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4
      const alpha = data[at + 3] ?? 255
      const grey = 0.3 * (data[at] ?? 255) + 0.59 * (data[at + 1] ?? 255) + 0.11 * (data[at + 2] ?? 255)
      sum += 255 + ((grey - 255) * alpha) / 255
    }
  }
  return sum / Math.max(1, (right - left) * (bottom - top))
}
