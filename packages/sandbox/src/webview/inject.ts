import { Transform, type TransformCallback } from 'node:stream'

/** A head this far down was not meant as one; the page then goes on as it is, with the tag in front. */
const PROLOGUE_LIMIT = 64 * 1024

/** UTF-8's mark, its bytes read as latin1. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf'

/**
 * Where in an HTML page a first script belongs: behind `<head>`, or where the head is implied, but never in front of
 * the doctype, since that would put the page into quirks mode.
 * @param html the beginning of the page, bytes as latin1, so every ASCII-compatible charset works
 * @returns an index into `html`, or `undefined` when more of the page is needed to tell
 */
export function headPosition(html: string): number | undefined {
  if (BYTE_ORDER_MARK.startsWith(html)) return undefined
  let position = html.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  for (;;) {
    position += /^[\t\n\f\r ]*/.exec(html.slice(position))?.[0].length ?? 0
    const rest = html.slice(position, position + 16).toLowerCase()
    if ('<!--'.startsWith(rest) || '<!doctype'.startsWith(rest) || isPartialTag(rest)) return undefined
    if (rest.startsWith('<!--')) {
      const end = html.indexOf('-->', position + 4)
      if (end < 0) return undefined
      position = end + 3
    } else if (rest.startsWith('<!doctype') || rest.startsWith('<?')) {
      const end = html.indexOf('>', position)
      if (end < 0) return undefined
      position = end + 1
    } else if (/^<(html|head)[\t\n\f\r />]/.test(rest)) {
      const end = tagEnd(html, position)
      if (end === undefined) return undefined
      position = end
      if (rest.startsWith('<head')) return position
    } else {
      return position
    }
  }
}

/** Could become `<html>` or `<head>` with the next bytes. */
const isPartialTag = (rest: string): boolean => '<html'.startsWith(rest) || '<head'.startsWith(rest)

/** The index behind a tag's `>`, which does not count inside quotes. */
function tagEnd(html: string, start: number): number | undefined {
  let quote = ''
  for (let i = start; i < html.length; i += 1) {
    const character = html[i] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return i + 1
  }
  return undefined
}

/** Puts `snippet` first into the head of the HTML that streams through; only the page's beginning is held back. */
export class HeadInjector extends Transform {
  readonly #snippet: Buffer
  #held: Buffer[] = []
  #done = false

  constructor(snippet: string) {
    super()
    this.#snippet = Buffer.from(snippet, 'latin1')
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    if (this.#done) return callback(null, chunk)
    this.#held.push(chunk)
    const page = Buffer.concat(this.#held)
    const position = headPosition(page.toString('latin1')) ?? (page.length > PROLOGUE_LIMIT ? 0 : undefined)
    if (position !== undefined) this.#inject(page, position)
    else this.#held = [page]
    callback()
  }

  override _flush(callback: TransformCallback): void {
    const page = Buffer.concat(this.#held)
    if (page.length > 0) this.#inject(page, page.length)
    callback()
  }

  #inject(page: Buffer, position: number): void {
    this.#done = true
    this.#held = []
    this.push(page.subarray(0, position))
    this.push(this.#snippet)
    if (position < page.length) this.push(page.subarray(position))
  }
}
