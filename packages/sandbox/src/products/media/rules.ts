import { createHash } from 'node:crypto'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import type { FormFile } from '../../gateway/call.ts'

const MB = 1024 ** 2

/** What an upload endpoint takes. */
export interface MediaRules {
  readonly maxBytes: number
  /** By suffix; the first bytes in hex where they are known. */
  readonly kinds: ReadonlyMap<string, string>
}

export const IMAGE: MediaRules = {
  maxBytes: 2 * MB,
  kinds: new Map([
    ['jpg', 'ffd8ff'],
    ['jpeg', 'ffd8ff'],
    ['png', '89504e470d0a1a0a'],
    ['bmp', '424d'],
  ]),
}
export const VIDEO: MediaRules = {
  maxBytes: 5 * MB,
  kinds: new Map(
    ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'].map((suffix) => [suffix, '']),
  ),
}

/**
 * Holds the file against its meta part and the limits. The sentences are this sandbox's own: none is documented.
 *
 * @throws PlatformError 400 PARAM_ERROR.
 */
export function checkMedia(metaText: string, file: FormFile, rules: MediaRules): { filename: string; sha256: string } {
  const meta = readMeta(metaText)
  const filename = text(meta, 'filename')
  const said = text(meta, 'sha256')
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  if (said.toLowerCase() !== sha256) {
    throw refused('文件摘要与meta中的sha256不一致', `meta says ${said}, the file's bytes have ${sha256}.`)
  }
  if (file.bytes.length > rules.maxBytes) {
    throw refused('文件大小超过限制', `The file has ${file.bytes.length} bytes, at most ${rules.maxBytes} are taken.`)
  }
  const suffix = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  const magic = rules.kinds.get(suffix)
  if (magic === undefined) {
    throw refused('文件名后缀不支持', `The name must end in one of ${[...rules.kinds.keys()].join(', ')}.`)
  }
  if (!file.bytes.subarray(0, 16).toString('hex').startsWith(magic)) {
    throw refused('文件内容与文件名后缀不一致', `The file does not begin like a .${suffix}.`)
  }
  return { filename, sha256 }
}

function readMeta(metaText: string): Record<string, unknown> {
  try {
    const meta: unknown = JSON.parse(metaText)
    if (typeof meta === 'object' && meta !== null && !Array.isArray(meta)) return meta as Record<string, unknown>
  } catch {
    // Refused below, like any text that is no object.
  }
  throw refused('媒体文件元信息不是合法的JSON', 'The meta part is not a JSON object.')
}

function text(meta: Record<string, unknown>, name: string): string {
  const value = meta[name]
  if (typeof value === 'string' && value !== '') return value
  throw refused(`媒体文件元信息缺少${name}`, `The meta part has no ${name}.`)
}

function refused(message: string, reason: string): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', message, { requestCode: REQUEST_CODE.badParameter, reason })
}
