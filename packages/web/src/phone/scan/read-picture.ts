import type { Picture } from './decode.ts'

/** Larger pictures carry no more of the code, only more work. */
const LARGEST_SIDE = 4096
/** An SVG without a size of its own is drawn this large. */
const VECTOR_SIDE = 800

/**
 * The pixels of an image file, on white.
 * @throws when the browser cannot open it as an image
 */
export async function readPicture(file: Blob): Promise<Picture> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const width = image.naturalWidth || VECTOR_SIDE
    const height = image.naturalHeight || VECTOR_SIDE
    const vector = file.type === 'image/svg+xml' ? VECTOR_SIDE / Math.max(width, height) : 1
    const factor = Math.min(Math.max(1, vector), LARGEST_SIDE / Math.max(width, height))
    return drawn(image, Math.round(width * factor), Math.round(height * factor))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The pixels of whatever a canvas can draw: an image, or a camera's current frame. */
export function drawn(source: CanvasImageSource, width: number, height: number): Picture {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, width)
  canvas.height = Math.max(1, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser draws no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
