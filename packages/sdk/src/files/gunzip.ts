import { AnswerError, WechatPayError } from '../errors.ts'

const GZIP_MAGIC = [0x1f, 0x8b] as const
const PIECE_BYTES = 64 * 1024

/** Gunzips when the file begins like one: what was asked for and what comes do not always agree. */
export async function uncompressed(raw: AsyncIterable<Uint8Array>, route?: string): Promise<AsyncIterable<Uint8Array>> {
  const iterator = raw[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length < GZIP_MAGIC.length) {
    const next = await iterator.next()
    if (next.done) break
    head.push(next.value)
    length += next.value.length
  }
  const start = head.length === 1 ? head[0]! : Buffer.concat(head)
  const whole = resume(start, iterator)
  return start[0] === GZIP_MAGIC[0] && start[1] === GZIP_MAGIC[1] ? gunzip(whole, route) : whole
}

async function* resume(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* gunzip(compressed: AsyncIterable<Uint8Array>, route?: string): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream/promises')])
  const stream = createGunzip({ chunkSize: PIECE_BYTES })
  let fault: unknown
  const pumped = pipeline(compressed, stream).catch((error: unknown) => (fault = error))
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    await pumped
    throw gunzipFailure(fault ?? error, route)
  } finally {
    stream.destroy()
  }
  await pumped
}

function gunzipFailure(error: unknown, route: string | undefined): unknown {
  // What zlib says of the bytes is an answer that is not right; anything else was thrown by whoever fetches them.
  const isZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
  const isCut = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
  if (error instanceof WechatPayError || !(isZlib || isCut)) return error
  return new AnswerError({
    code: 'FILE_NOT_GZIP',
    message: 'The file is a damaged gzip file.',
    hint: 'Drop everything read from it and request the bill again.',
    route,
    retry: true,
    cause: error,
  })
}
