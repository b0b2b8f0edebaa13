import { multipartFrame } from '@wxtill/protocol'
import { InvalidRequestError } from '../errors.ts'
import type { BodyPieces } from '../transport/transport.ts'
import { measureContent, type MeasuredContent, type UploadContent } from './upload-content.ts'
import type { FileKind, UploadEndpoint } from './upload-routes.ts'

/** A file as a call gives it. */
export interface UploadFile {
  /** With its suffix; the platform looks at it. */
  readonly filename: string
  readonly content: UploadContent
}

/** How far an upload is. A repeated attempt begins again at 0. */
export interface UploadProgress {
  /** Bytes of the file handed to the connection. */
  readonly sent: number
  readonly total: number
}

export interface UploadOptions {
  readonly file: UploadFile
  /** What else the meta part holds; name and digest of the file are filled in. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** Further parts of the form. */
  readonly fields?: Readonly<Record<string, string | number>> | undefined
  /** In bytes, instead of the documented limit of the endpoint. */
  readonly maxBytes?: number | undefined
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined
}

/** Not documented for most endpoints: what nobody uploads by mistake is refused by the platform itself. */
const MAX_BYTES = 20 * 1024 ** 2
const OTHER_TYPE = 'application/octet-stream'

/** A file that was read and checked, with the meta object that names it. */
export interface PreparedUpload {
  readonly content: MeasuredContent
  readonly contentType: string
  readonly meta: Readonly<Record<string, unknown>>
}

/**
 * Reads the file, checks name, kind and size, and fills in the meta object. Nothing is sent.
 *
 * @throws InvalidRequestError naming what is wrong with the file.
 */
export async function prepareUpload(endpoint: UploadEndpoint, options: UploadOptions): Promise<PreparedUpload> {
  const { file, meta = {}, maxBytes = endpoint.maxBytes ?? MAX_BYTES } = options
  const kind = kindOf(file.filename, endpoint.kinds)
  const { filename, digest, algorithm, says } = endpoint.meta
  const content = await measureContent(file.content, { maxBytes, algorithm })
  checkMagic(content.start, file.filename, kind)
  const named = filename === undefined ? {} : { [filename]: file.filename }
  const said = says === undefined ? {} : { [says[0]]: says[1] }
  return {
    content,
    contentType: kind?.contentType ?? OTHER_TYPE,
    meta: { ...meta, ...named, ...said, [digest]: content.digest },
  }
}

/** The body: the frame around the file, in pieces. `meta` is the text that will be signed. */
export function uploadBody(
  upload: PreparedUpload,
  endpoint: UploadEndpoint,
  options: UploadOptions,
  parts: { readonly meta: string; readonly boundary: string },
): { readonly contentType: string; readonly body: BodyPieces } {
  const { content } = upload
  const { onProgress, file } = options
  const fields = Object.fromEntries(Object.entries(options.fields ?? {}).map(([name, value]) => [name, String(value)]))
  const frame = named(() =>
    multipartFrame({
      ...parts,
      fields,
      file: { part: endpoint.part, filename: file.filename, contentType: upload.contentType },
    }),
  )
  const body: BodyPieces = {
    length: frame.head.length + content.length + frame.tail.length,
    pieces: async function* () {
      yield frame.head
      let sent = 0
      for await (const piece of content.pieces()) {
        sent += piece.length
        // A frame that announces another length would make the rest of the file a request of its own.
        if (sent > content.length) break
        yield piece
        onProgress?.({ sent, total: content.length })
      }
      if (sent !== content.length) {
        throw new InvalidRequestError('file', 'changed while it was being sent.', 'Upload it again.')
      }
      yield frame.tail
    },
  }
  return { contentType: frame.contentType, body }
}

function kindOf(filename: string, kinds: readonly FileKind[] | undefined): FileKind | undefined {
  if (!kinds) return undefined
  const suffix = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  const kind = kinds.find(({ suffixes }) => suffixes.includes(suffix))
  if (kind) return kind
  const allowed = kinds.flatMap(({ suffixes }) => suffixes).join(', ')
  throw new InvalidRequestError(
    'file.filename',
    'has not the suffix of a file this endpoint takes.',
    `One of ${allowed}.`,
  )
}

function checkMagic(start: Uint8Array, filename: string, kind: FileKind | undefined): void {
  if (!kind?.magic || Buffer.from(start).toString('hex').startsWith(kind.magic)) return
  throw new InvalidRequestError(
    'file.content',
    `does not begin like ${kind.contentType}, as the name ${JSON.stringify(filename.slice(-64))} says.`,
    'Rename or convert the file.',
  )
}

function named<T>(build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new InvalidRequestError(
      'file',
      `cannot be put into a form: ${error.message}`,
      'Choose another name or value.',
    )
  }
}
