const LINE = '\r\n'
/** RFC 2046 allows a little more; these need no quotes anywhere. */
const BOUNDARY = /^[0-9A-Za-z_-]{8,70}$/
const PART_NAME = /^\w{1,64}$/

/** What surrounds the bytes of a file in a `multipart/form-data` body. */
export interface MultipartFrame {
  readonly contentType: string
  /** Goes before the file's bytes. */
  readonly head: Buffer
  /** Goes behind them. */
  readonly tail: Buffer
}

/**
 * Builds an upload's body around the file: first the `meta` part, then plain fields, last the file. Only the text of `meta` is
 * signed, exactly as it is given here.
 *
 * @param parts.boundary must not occur in the file; 32 random characters never do.
 * @throws TypeError when a name or a value would break out of its line.
 */
export function multipartFrame(parts: {
  readonly boundary: string
  /** JSON text. */
  readonly meta: string
  readonly fields?: Readonly<Record<string, string>>
  readonly file: { readonly part: string; readonly filename: string; readonly contentType: string }
}): MultipartFrame {
  const { boundary, meta, fields = {}, file } = parts
  if (!BOUNDARY.test(boundary)) throw new TypeError('The boundary must be 8 to 70 of 0-9 A-Z a-z _ -.')
  if (meta.includes(boundary)) throw new TypeError('The boundary occurs in the meta text: take another.')
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="meta"`,
    'Content-Type: application/json',
    '',
    meta,
    ...Object.entries(fields).flatMap(([name, value]) => fieldLines(boundary, name, value)),
    `--${boundary}`,
    `Content-Disposition: form-data; name="${partName(file.part)}"; filename="${quotable(file.filename)}"`,
    `Content-Type: ${mediaType(file.contentType)}`,
    '',
    '',
  ]
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: Buffer.from(head.join(LINE)),
    tail: Buffer.from(`${LINE}--${boundary}--${LINE}`),
  }
}

function fieldLines(boundary: string, name: string, value: string): string[] {
  if (/[\r\n]/.test(value) || value.includes(boundary))
    throw new TypeError(`The field ${name} holds a line break or the boundary.`)
  return [`--${boundary}`, `Content-Disposition: form-data; name="${partName(name)}"`, '', value]
}

function partName(name: string): string {
  if (!PART_NAME.test(name)) throw new TypeError(`Not the name of a part: ${JSON.stringify(name.slice(0, 64))}.`)
  return name
}

/** A quote or a line break would end the header and begin another; nobody agrees on how to escape them. */
function quotable(filename: string): string {
  if (filename === '' || /[\u0000-\u001f\u007f"\\]/.test(filename))
    throw new TypeError('A file name must not be empty and must not hold quotes, backslashes or control characters.')
  return filename
}

function mediaType(text: string): string {
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(text)) throw new TypeError(`Not a media type: ${JSON.stringify(text.slice(0, 64))}.`)
  return text
}
