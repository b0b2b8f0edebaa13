import { signV2, writeXml } from '@wxtill/protocol'
import type { CollectedAnswer } from '../answer.ts'
import { parseJson } from '../json.ts'
import { nonce, type RandomBytes } from '../random.ts'
import type { Dialect, WireRequest } from '../sender.ts'
import { userAgent } from '../user-agent.ts'
import type { V2Call } from './call.ts'
import type { WireField } from './fields.ts'
import { formData } from './form-data.ts'
import { readDocument } from './document.ts'
import type { V2Config } from './options.ts'

/** APIv2: a flat XML document (rarely a query or a form) with a sign among its fields. */
export function v2Dialect(config: V2Config): Dialect<V2Call> {
  return { sign: (call) => sign(config, call), show }
}

function sign(config: V2Config, call: V2Call): WireRequest {
  const { route, file } = call
  const headers = { Accept: '*/*', 'User-Agent': userAgent(config.userAgent) }
  const fields = signedFields(config, call)
  if (route.method === 'GET') return { url: `${route.path}?${queryOf(fields)}`, headers, body: undefined }
  const inQuery = route.facts.query ?? []
  const query = fields.filter(([name]) => inQuery.includes(name))
  const url = query.length === 0 ? route.path : `${route.path}?${queryOf(query)}`
  const inBody = fields.filter(([name]) => !inQuery.includes(name))
  if (file) return { url, ...withForm(headers, inBody, route.facts.file!, file, config.random) }
  return { url, headers: { ...headers, 'Content-Type': 'application/xml; charset=utf-8' }, body: writeXml(inBody) }
}

/** All fields of a request with a fresh nonce and the sign over them. What travels in the query of a POST is not signed. */
export function signedFields(
  { key, random }: Pick<V2Config, 'key' | 'random'>,
  { route, fields, signType }: V2Call,
): WireField[] {
  const all: WireField[] = route.facts.nonce === false ? [...fields] : [...fields, ['nonce_str', nonce(random)]]
  const covered = all.filter(([name]) => !route.facts.query?.includes(name))
  return [...all, ['sign', signV2(covered, signType, key)]]
}

export function queryOf(fields: readonly WireField[]): string {
  return fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
}

function withForm(
  headers: Readonly<Record<string, string>>,
  fields: readonly WireField[],
  name: string,
  file: Uint8Array,
  random: RandomBytes,
): Pick<WireRequest, 'headers' | 'body'> {
  const boundary = nonce(random)
  const type = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
  return { headers: { ...headers, ...type }, body: formData(boundary, fields, name, file) }
}

/** An answer's fields, without what is secret about them whoever looks. JSON inside is opened, so that it can be redacted too. */
function show(answer: CollectedAnswer, call: V2Call): unknown {
  const {
    sign: _,
    sandbox_signkey: __,
    ...fields
  } = readDocument(answer.body, call.route.facts).record as Record<string, unknown>
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, opened(value)]))
}

function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return parseJson(value)
  } catch {
    return '[text]'
  }
}
