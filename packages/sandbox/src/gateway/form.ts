import { setImmediate as nextTurn } from 'node:timers/promises'
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy'
import type { Endpoint } from '@wxtill/catalogue'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import { paramError } from './validate.ts'
import type { FormFile, Incoming } from './call.ts'

/** A `multipart/form-data` body, taken apart. */
export interface Form {
  /** The text of the meta part as it came: what is signed. */
  readonly meta: string
  readonly fields: Readonly<Record<string, string>>
  readonly files: ReadonlyMap<string, FormFile>
}

const MULTIPART = 'multipart/form-data'
const LIMITS = { fields: 20, files: 2, parts: 22, fieldSize: 256 * 1024 }

/** The whole body is there, so the parser is through after a turn or two; of some broken forms it tells neither an end nor an error. */
const TURNS_TO_END = 10

/** Whether an endpoint takes a form instead of JSON. */
export function takesForm({ contentType }: Endpoint): boolean {
  return contentType === MULTIPART
}

/**
 * Reads the form of an upload. It comes before the signature, because its meta part is what was signed.
 *
 * @throws PlatformError 400 PARAM_ERROR, unsigned, when the body is no form or has no meta part.
 */
export async function readForm(incoming: Incoming): Promise<Form> {
  const parts = await readParts(incoming)
  const { meta } = parts.fields
  if (meta === undefined) throw noMeta()
  return { meta, ...parts }
}

/**
 * Takes a form apart.
 *
 * @throws PlatformError 400 PARAM_ERROR, unsigned, when the body is no form.
 */
export async function readParts({ headers, body }: Incoming): Promise<Pick<Form, 'fields' | 'files'>> {
  const fields = Object.create(null) as Record<string, string>
  const files = new Map<string, FormFile>()
  await new Promise<void>((resolve, reject) => {
    const parser = new Busboy({ headers: headers as BusboyHeaders, limits: LIMITS, preservePath: true, isPartAFile })
    parser.on('field', (name, value) => (fields[name] = value))
    parser.on('file', (name, stream, filename, _encoding, type) => {
      // A file that is cut off errs on its own; unheard, that would end the process.
      stream.on('error', reject)
      collect(stream, (bytes) => files.set(name, { filename, type, bytes }))
    })
    parser.on('finish', resolve)
    parser.on('error', reject)
    parser.end(body)
    void afterTurns(TURNS_TO_END).then(() => reject(new Error('a part has no end')))
  }).catch((error: unknown) => {
    throw new PlatformError(400, 'PARAM_ERROR', '请求体不是合法的multipart/form-data', {
      signed: false,
      requestCode: REQUEST_CODE.badParameter,
      reason: `The form cannot be taken apart: ${error instanceof Error ? error.message : ''}`,
    })
  })
  return { fields, files }
}

/** The form as the body that the catalogue describes: whole numbers are written as text in a form. */
export function bodyOfForm({ fields, files }: Form, { request }: Endpoint): Record<string, unknown> {
  const texts = Object.entries(fields).map(([name, text]) => {
    const isNumber = request?.[name]?.type === 'integer' && /^\d{1,15}$/.test(text)
    return [name, isNumber ? Number(text) : text] as const
  })
  return Object.fromEntries<unknown>([...texts, ...[...files].map(([name, { filename }]) => [name, filename] as const)])
}

/** Some clients give the meta part a file name; it is a text all the same. */
function isPartAFile(name: string | undefined, _type: string | undefined, filename: string | undefined): boolean {
  return name !== 'meta' && filename !== undefined
}

function collect(stream: BusboyFileStream, done: (bytes: Buffer) => void): void {
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  stream.on('end', () => done(Buffer.concat(pieces)))
}

async function afterTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await nextTurn()
}

function noMeta(): PlatformError {
  const { status, code, message, details } = paramError({
    location: 'body',
    rule: 'required',
    value: '',
    message: '输入源“/body/meta”映射到字段“媒体文件元信息”必填性规则校验失败，此字段为必填项',
  })
  return new PlatformError(status, code, message, { ...details, signed: false })
}
