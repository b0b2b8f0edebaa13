import { createHash } from 'node:crypto'
import { AnswerError, InvalidRequestError } from '../errors.ts'
import { uncompressed } from './gunzip.ts'

/** The signed answer that names a file: what a bill request returns. */
export interface FileReference {
  readonly download_url: string
  readonly hash_type: string
  /** SHA-1 in hex over the uncompressed file. */
  readonly hash_value: string
}

/** Opens the download of a file; the pipeline does. */
export type OpenDownload = (url: URL) => Promise<AsyncIterable<Uint8Array>>

export const DOWNLOAD_ROUTE = 'GET /v3/billdownload/file'
const MAX_FILE_BYTES = 8 * 1024 ** 3
const MAX_BYTES_IN_MEMORY = 256 * 1024 ** 2

/**
 * A file on its way. Iterating yields the uncompressed bytes and throws at the end when their SHA-1 is not the one that was
 * signed: nothing read from it is worth anything before the iteration has ended.
 */
export class BillFile implements AsyncIterable<Uint8Array> {
  readonly #reference: FileReference
  readonly #url: URL
  readonly #open: OpenDownload

  constructor(reference: FileReference, open: OpenDownload) {
    if (reference.hash_type !== 'SHA1' || !/^[0-9a-f]{40}$/i.test(reference.hash_value)) {
      throw new InvalidRequestError(
        'hash_value',
        'is not a SHA1 in hex.',
        'Give the answer of the bill request unchanged.',
      )
    }
    if (!URL.canParse(reference.download_url)) {
      throw new InvalidRequestError('download_url', 'is not a URL.', 'Give the answer of the bill request unchanged.')
    }
    this.#reference = reference
    this.#url = new URL(reference.download_url)
    this.#open = open
  }

  /** Downloads, gunzips where the file is compressed, and holds the hash against the reference. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    const hash = createHash('sha1')
    let length = 0
    for await (const chunk of await uncompressed(await this.#open(this.#url), DOWNLOAD_ROUTE)) {
      length += chunk.length
      if (length > MAX_FILE_BYTES) throw this.#unfit('FILE_TOO_LARGE', `is longer than ${MAX_FILE_BYTES} bytes`)
      hash.update(chunk)
      yield chunk
    }
    const found = hash.digest('hex')
    if (found !== this.#reference.hash_value.toLowerCase()) {
      throw this.#unfit(
        'HASH_MISMATCH',
        `has the SHA-1 ${found}, the signed answer says ${this.#reference.hash_value.toLowerCase()}`,
      )
    }
  }

  /**
   * The whole file in memory, once its hash held. A file of more than `maxBytes` (default 256 MiB) is refused while it comes:
   * a few kilobytes of gzip can stand for gigabytes, and the hash is only known at the end.
   */
  async bytes({ maxBytes = MAX_BYTES_IN_MEMORY }: { readonly maxBytes?: number } = {}): Promise<Buffer> {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of this) {
      length += chunk.length
      if (length > maxBytes) throw this.#unfit('FILE_TOO_LARGE', `is longer than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks, length)
  }

  /** Writes the uncompressed file. Under its name there is never a file whose hash did not hold. */
  async saveTo(path: string): Promise<void> {
    const { saveWhole } = await import('./save-whole.ts')
    await saveWhole(path, this)
  }

  #unfit(code: string, what: string): AnswerError {
    return new AnswerError({
      code,
      message: `The downloaded file ${what}.`,
      hint: 'Drop everything read from it and request the bill again.',
      route: DOWNLOAD_ROUTE,
      outcome: 'failed',
      retry: true,
    })
  }
}
