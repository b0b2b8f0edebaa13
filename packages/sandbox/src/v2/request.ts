import { catalogue, type V2Endpoint, type V2Fields } from '@wxtill/catalogue'
import { readXml, XmlError } from '@wxtill/protocol'
import { readParts } from '../gateway/form.ts'
import type { Incoming } from '../gateway/call.ts'
import { transportError } from './v2-error.ts'

/** A request, taken apart; nothing of it is proven yet. */
export interface V2Request {
  readonly endpoint: V2Endpoint
  /** What is signed. */
  readonly fields: ReadonlyMap<string, string>
  /** What travels beside it: the query of a POST, and a file by its name. */
  readonly unsigned: Readonly<Record<string, string>>
}

/** Whether a path is one of APIv2's. */
export function isV2Path(url: string): boolean {
  return !OWN_PATH.test(url) && catalogue.v2.find('POST', pathOf(url)) !== undefined
}

/** The sandbox's own paths: for them the catalogue, megabytes of it, need not be read. */
const OWN_PATH = /^\/(?:(?:_sandbox|phone|console|sns)(?:[/?]|$)|[?]|$)/

/** The endpoint of a path, whatever the method. */
export function endpointOf(url: string): V2Endpoint {
  const path = pathOf(url)
  return catalogue.v2.endpoints.find((endpoint) => endpoint.path === path)!
}

/**
 * Reads a request: method, body, XML.
 *
 * @throws V2Error of the transport.
 */
export async function readRequest(incoming: Incoming): Promise<V2Request> {
  const { method, url, body } = incoming
  const found = catalogue.v2.find(method, pathOf(url))
  if (!found || 'allow' in found) {
    const takes = found?.allow.join(', ') ?? ''
    throw transportError(
      takes === 'POST' ? '请使用post方法' : `请使用${takes.toLowerCase()}方法`,
      `It takes ${takes}, not ${method}.`,
    )
  }
  const query = Object.fromEntries(new URLSearchParams(url.slice(pathOf(url).length)))
  if (method === 'GET') return { endpoint: found, fields: new Map(Object.entries(query)), unsigned: {} }
  if (body.length === 0) throw transportError('post数据为空')
  if (found.contentType === 'multipart/form-data') return readFormRequest(incoming, found)
  return { endpoint: found, unsigned: query, fields: readFields(incoming) }
}

function readFields(incoming: Incoming): ReadonlyMap<string, string> {
  try {
    return readXml(incoming.body)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw transportError(error.reason === 'encoding' ? '编码格式错误' : 'XML格式错误', error.message)
  }
}

/** A form is signed without its file, of which only the name is looked at. */
async function readFormRequest(incoming: Incoming, endpoint: V2Endpoint): Promise<V2Request> {
  const { fields, files } = await readParts(incoming)
  const names = [...files].map(([name, { filename }]) => [name, filename])
  return {
    endpoint,
    fields: new Map(Object.entries(fields)),
    unsigned: Object.fromEntries(names) as Record<string, string>,
  }
}

/** Everything an endpoint takes; names in body and query never clash. */
export function takenFields({ request, params }: V2Endpoint): V2Fields {
  return { ...request, ...Object.fromEntries(params.query.map((field) => [field.name!, field])) }
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!
}
