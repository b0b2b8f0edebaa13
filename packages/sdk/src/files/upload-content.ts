import { createHash } from 'node:crypto'
import { InvalidRequestError } from '../errors.ts'

/**
 * A file to upload: bytes, a `Blob` (or `File`), `{ path }` of a file on disk, or a stream. The digest goes before the bytes, so a
 * file on disk is read twice and a stream is first taken into memory.
 */
export type UploadContent = Uint8Array | Blob | { readonly path: string } | AsyncIterable<Uint8Array>

/** Content that was measured, and can be read again for every attempt. */
export interface MeasuredContent {
  readonly length: number
  /** In lower-case hex. */
  readonly digest: string
  /** The first bytes. */
  readonly start: Uint8Array
  readonly pieces: () => AsyncIterable<Uint8Array>
}

const PIECE_BYTES = 64 * 1024
const START_BYTES = 16

/**
 * Reads content once: its length, digest and beginning.
 *
 * @throws InvalidRequestError when it is empty, or longer than `maxBytes`, which is noticed before the rest is read.
 */
export async function measureContent(
  content: UploadContent,
  limits: { readonly maxBytes: number; readonly algorithm: 'sha256' | 'sm3' },
): Promise<MeasuredContent> {
  const pieces = await repeatable(content, limits.maxBytes)
  const hash = digestOf(limits.algorithm)
  let length = 0
  let start: Uint8Array = new Uint8Array()
  for await (const piece of pieces()) {
    if (start.length < START_BYTES) start = Buffer.concat([start, piece.subarray(0, START_BYTES)])
    length = checkLength(length + piece.length, limits.maxBytes)
    hash.update(piece)
  }
  if (length === 0) throw new InvalidRequestError('file', 'is empty.', 'Give the content of the file.')
  return { length, digest: hash.digest('hex'), start, pieces }
}

function digestOf(algorithm: 'sha256' | 'sm3'): ReturnType<typeof createHash> {
  try {
    return createHash(algorithm)
  } catch {
    throw new InvalidRequestError(
      'file',
      `needs a digest by ${algorithm.toUpperCase()}, which this runtime does not know.`,
      'Upload it from a Node built with OpenSSL.',
    )
  }
}

function checkLength(length: number, maxBytes: number): number {
  if (length <= maxBytes) return length
  throw new InvalidRequestError(
    'file',
    `is longer than the ${maxBytes} bytes this endpoint takes.`,
    'Make it smaller, or raise maxBytes where the platform allows more to you.',
  )
}

async function repeatable(content: UploadContent, maxBytes: number): Promise<() => AsyncIterable<Uint8Array>> {
  if (content instanceof Uint8Array) return () => cut(content)
  if (content instanceof Blob) {
    checkLength(content.size, maxBytes)
    return () => blobPieces(content)
  }
  if (typeof content !== 'object' || content === null) throw noContent()
  // A stream of a file has a path as well.
  if (Symbol.asyncIterator in content) {
    const bytes = await collect(content, maxBytes)
    return () => cut(bytes)
  }
  if (typeof content.path !== 'string') throw noContent()
  return fromDisk(content.path, maxBytes)
}

function noContent(): InvalidRequestError {
  return new InvalidRequestError('file.content', 'is none.', 'Give a Uint8Array, a Blob, { path } or a stream.')
}

async function fromDisk(path: string, maxBytes: number): Promise<() => AsyncIterable<Uint8Array>> {
  const { createReadStream } = await import('node:fs')
  const { stat } = await import('node:fs/promises')
  const found = await stat(path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : ''
    throw new InvalidRequestError('file.content.path', `cannot be read. ${reason}`, 'Check the path.')
  })
  if (!found.isFile()) throw new InvalidRequestError('file.content.path', 'is no file.', 'Check the path.')
  checkLength(found.size, maxBytes)
  return () => createReadStream(path, { highWaterMark: PIECE_BYTES })
}

async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) {
      throw new InvalidRequestError('file.content', 'is a stream of text.', 'Take the encoding off the stream.')
    }
    length = checkLength(length + piece.length, maxBytes)
    pieces.push(piece)
  }
  return Buffer.concat(pieces, length)
}

async function* cut(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield await Promise.resolve(bytes.subarray(at, at + PIECE_BYTES))
  }
}

async function* blobPieces(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.size; at += PIECE_BYTES) {
    yield new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer())
  }
}
