import { createHash } from 'node:crypto'
import { AnswerError, InvalidRequestError, WechatPayError } from '../errors.ts'

/** The signed answer that names a file: what a bill request returns. */
export interface FileReference {
  readonly download_url: string
  readonly hash_type: string
  /** SHA-1 in hex over the uncompressed file. */
  readonly hash_value: string
}

/** Opens the download of a file; the pipeline does. */
export type OpenDownload = (url: URL) => Promise<AsyncIterable<Uint8Array>>

const GZIP_MAGIC = [0x1f, 0x8b] as const
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
    for await (const chunk of await uncompressed(await this.#open(this.#url))) {
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
      route: 'GET /v3/billdownload/file',
      outcome: 'failed',
      retry: true,
    })
  }
}

/** Gunzips when the file begins like one: what was asked for and what comes do not always agree. */
async function uncompressed(raw: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = raw[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length < GZIP_MAGIC.length) {
    const next = await iterator.next()
    if (next.done) break
    head.push(next.value)
    length += next.value.length
  }
  const start = Buffer.concat(head)
  const whole = resume(start, iterator)
  return start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1] ? gunzip(whole) : whole
}

async function* resume(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* gunzip(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream/promises')])
  const stream = createGunzip()
  let fault: unknown
  const pumped = pipeline(compressed, stream).catch((error: unknown) => (fault = error))
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    await pumped
    throw gunzipFailure(fault ?? error)
  } finally {
    stream.destroy()
  }
  await pumped
}

function gunzipFailure(error: unknown): unknown {
  if (error instanceof WechatPayError || (error instanceof Error && error.name === 'TransportError')) return error
  return new AnswerError({
    code: 'FILE_NOT_GZIP',
    message: 'The downloaded file is a damaged gzip file.',
    hint: 'Drop everything read from it and request the bill again.',
    route: 'GET /v3/billdownload/file',
    retry: true,
    cause: error,
  })
}
