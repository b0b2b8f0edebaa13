import { WechatPayError } from '../errors.ts'
import { isRecord, parseJson } from '../json.ts'
import { textOf } from '../text.ts'
import { NodeTransport } from '../transport/node.ts'
import { parseOrigin } from '../transport/origin.ts'
import { TransportError, type Timeouts, type Transport } from '../transport/transport.ts'
import { readTimeouts } from '../wire-options.ts'

/** How WeChat's own server (api.weixin.qq.com) is reached, which is not WeChat Pay's. */
export interface WechatServerOptions {
  /** Default `https://api.weixin.qq.com`. */
  readonly baseUrl?: string
  readonly transport?: Transport
  readonly timeouts?: Partial<Timeouts>
  readonly signal?: AbortSignal
}

type ErrorParts = ConstructorParameters<typeof WechatPayError>[0] & { readonly errcode?: number }

/** WeChat's server refused or failed. `code` is `ERRCODE_<n>` for its own answers. */
export class WechatServerError extends WechatPayError {
  override readonly name: string = 'WechatServerError'
  /** WeChat's `errcode`, when it answered. */
  readonly errcode: number | undefined

  constructor(parts: ErrorParts) {
    super(parts)
    this.errcode = parts.errcode
  }
}

interface Asked {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  readonly body?: object
  readonly hints: Readonly<Record<number, string>>
  readonly failure?: new (parts: ErrorParts) => WechatServerError
  /** What the code of a call without an answer begins with. */
  readonly prefix: string
}

const MAX_BYTES = 64 * 1024

let shared: Transport | undefined

/** @throws WechatServerError; nothing of query and body is in any of its fields. */
export async function askWechat(asked: Asked, options: WechatServerOptions): Promise<Record<string, unknown>> {
  const { route, query, body, failure: Failure = WechatServerError, prefix } = asked
  const [method = '', path = ''] = route.split(' ')
  const origin = parseOrigin(options.baseUrl ?? 'https://api.weixin.qq.com', false).href
  const search = new URLSearchParams(query).toString()
  const transport = options.transport ?? (shared ??= new NodeTransport())
  try {
    const answer = await transport.send({
      method,
      url: `${origin}${path}${search === '' ? '' : `?${search}`}`,
      headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      timeouts: readTimeouts(options.timeouts),
      maxBytes: MAX_BYTES,
      signal: options.signal,
    })
    return readAnswer(answer.status, answer.body as Uint8Array, asked)
  } catch (error) {
    if (error instanceof WechatServerError) throw error
    // No cause: whatever the transport reports may quote the URL, and with it a secret.
    const fault = error instanceof TransportError ? error.fault : 'reset'
    throw new Failure({
      code: `${prefix}_UNREACHABLE`,
      message: `${route} failed: ${fault}.`,
      hint: 'Try again.',
      route,
      outcome: 'unknown',
      retry: true,
    })
  }
}

function readAnswer(status: number, body: Uint8Array, asked: Asked): Record<string, unknown> {
  const { route, hints, failure: Failure = WechatServerError } = asked
  const data = readJson(body)
  if (status !== 200 || !isRecord(data)) {
    const message = `${route} answered ${status} without JSON.`
    throw new Failure({ code: `HTTP_${status}`, message, hint: 'Check baseUrl.', route, status, outcome: 'unknown' })
  }
  const { errcode, errmsg } = data
  if (typeof errcode !== 'number' || errcode === 0) return data
  throw new Failure({
    code: `ERRCODE_${errcode}`,
    errcode,
    message: `${route} answered ${errcode}: ${typeof errmsg === 'string' ? errmsg : ''}`,
    hint: hints[errcode] ?? 'See the table of return codes of this interface.',
    route,
    status,
    // -1: WeChat was too busy to say what it did.
    outcome: errcode === -1 ? 'unknown' : 'failed',
    retry: errcode === -1,
  })
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(textOf(body))
  } catch {
    return undefined
  }
}

/** @throws TypeError naming what is missing. */
export function requireTexts(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') throw new TypeError(`${name}: a string is needed.`)
  }
}
