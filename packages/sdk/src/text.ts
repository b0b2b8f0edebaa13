// A mark at the start is kept: what follows it was never meant to pass for JSON.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Bytes as UTF-8 text. */
export function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}
