/** How much a stream may give, how long it may take, and what to say of one that goes beyond. */
export interface StreamLimit {
  readonly bytes: number
  readonly ms: number
  readonly tooLong: () => Error
  readonly tooSlow: () => Error
}

/** The bytes of a Web stream, within its limit. What is left is cancelled. */
export async function readStream(stream: unknown, { bytes, ms, tooLong, tooSlow }: StreamLimit): Promise<Uint8Array> {
  const reader = (stream as ReadableStream<Uint8Array> | null)?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    void reader.cancel().catch(() => {})
  }, ms)
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > bytes) throw tooLong()
      chunks.push(next.value)
    }
    if (late) throw tooSlow()
    return joined(chunks, length)
  } finally {
    clearTimeout(timer)
    void reader.cancel().catch(() => {})
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
