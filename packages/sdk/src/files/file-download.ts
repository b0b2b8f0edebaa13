import { AnswerError } from '../errors.ts'

const MAX_FILE_BYTES = 20 * 1024 ** 2

export interface DownloadOptions {
  /** A longer file is refused while it comes. Default 20 MiB. */
  readonly maxBytes?: number | undefined
}

export function maxBytesOf({ maxBytes = MAX_FILE_BYTES }: DownloadOptions): number {
  return maxBytes
}

/** A file that has begun to arrive: iterate its bytes, once, or take them with `bytes()` or `saveTo(path)`. */
export class FileDownload implements AsyncIterable<Uint8Array> {
  /** What the platform calls it, such as `image/png`. */
  readonly contentType: string | undefined
  readonly #route: string
  readonly #pieces: AsyncIterable<Uint8Array>
  readonly #maxBytes: number

  constructor(parts: {
    readonly route: string
    readonly contentType: string | undefined
    readonly pieces: AsyncIterable<Uint8Array>
    readonly maxBytes: number
  }) {
    this.contentType = parts.contentType
    this.#route = parts.route
    this.#pieces = parts.pieces
    this.#maxBytes = parts.maxBytes
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    let length = 0
    for await (const piece of this.#pieces) {
      length += piece.length
      if (length > this.#maxBytes) throw this.#tooLarge()
      yield piece
    }
  }

  /** The whole file in memory. */
  async bytes(): Promise<Buffer> {
    const pieces: Uint8Array[] = []
    for await (const piece of this) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  /** Writes the file, readable by its owner only. Under its name there is never half a file. */
  async saveTo(path: string): Promise<void> {
    const { saveWhole } = await import('./save-whole.ts')
    await saveWhole(path, this)
  }

  #tooLarge(): AnswerError {
    return new AnswerError({
      code: 'FILE_TOO_LARGE',
      message: `${this.#route}: the file is longer than ${this.#maxBytes} bytes.`,
      hint: 'Raise maxBytes if a file of this size is expected.',
      route: this.#route,
    })
  }
}
