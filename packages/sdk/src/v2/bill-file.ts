import { transportFailure } from '../answer.ts'
import { AnswerError } from '../errors.ts'
import { TransportError } from '../transport/transport.ts'
import { nextPiece, resume } from './pieces.ts'

const GZIP = 0x1f
const MAX_FILE_BYTES = 8 * 1024 ** 3
const MAX_BYTES_IN_MEMORY = 256 * 1024 ** 2

/**
 * A bill of APIv2 on its way: iterate its uncompressed bytes, take them all, or save them. Each use downloads anew. There is no
 * hash to hold it against, as APIv3 has: that it is whole shows in its summary line, and for a compressed file in gzip's own check.
 */
export class V2BillFile implements AsyncIterable<Uint8Array> {
  readonly #route: string
  readonly #open: () => Promise<AsyncIterable<Uint8Array>>

  constructor(route: string, open: () => Promise<AsyncIterable<Uint8Array>>) {
    this.#route = route
    this.#open = open
  }

  /** @throws ApiError such as `NO_STATEMENT_EXIST` before the first byte, AnswerError when the file is damaged. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    let length = 0
    try {
      for await (const piece of plain(await this.#open())) {
        length += piece.length
        if (length > MAX_FILE_BYTES) throw this.#unfit('FILE_TOO_LARGE', `is longer than ${MAX_FILE_BYTES} bytes`)
        yield piece
      }
    } catch (error) {
      if (error instanceof TransportError) throw transportFailure(error, this.#route)
      throw isZlibError(error) ? this.#unfit('FILE_NOT_GZIP', 'is a damaged gzip file', error) : error
    }
  }

  /** The whole file in memory. More than `maxBytes` (default 256 MiB) are refused while they come. */
  async bytes({ maxBytes = MAX_BYTES_IN_MEMORY }: { readonly maxBytes?: number } = {}): Promise<Buffer> {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const piece of this) {
      length += piece.length
      if (length > maxBytes) throw this.#unfit('FILE_TOO_LARGE', `is longer than ${maxBytes} bytes`)
      chunks.push(piece)
    }
    return Buffer.concat(chunks, length)
  }

  /** Writes the uncompressed file. Under its name there is never a part of one. */
  async saveTo(path: string): Promise<void> {
    const { saveWhole } = await import('../files/save-whole.ts')
    await saveWhole(path, this)
  }

  #unfit(code: string, what: string, cause?: unknown): AnswerError {
    const message = `The downloaded file ${what}.`
    const hint = 'Drop everything read from it and download it again.'
    return new AnswerError({ code, message, hint, route: this.#route, retry: true, cause })
  }
}

/** Gunzips when the file begins like one: what was asked for and what comes do not always agree. */
async function* plain(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = raw[Symbol.asyncIterator]()
  const first = await nextPiece(pieces)
  const whole = resume(first, pieces)
  // No text begins with the first byte of gzip's mark.
  yield* first?.[0] === GZIP ? gunzip(whole) : whole
}

async function* gunzip(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const [{ createGunzip }, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream/promises')])
  const stream = createGunzip()
  // A failure of the source ends the stream with the same error, which the loop throws.
  const pumped = pipeline(compressed, stream).catch(() => undefined)
  try {
    for await (const piece of stream) yield piece as Buffer
  } finally {
    stream.destroy()
    await pumped
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
