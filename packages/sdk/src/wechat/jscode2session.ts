import { WechatPayError } from '../errors.ts'
import { isRecord, parseJson } from '../json.ts'
import { readTimeouts } from '../wire-options.ts'
import { NodeTransport } from '../transport/node.ts'
import { textOf } from '../text.ts'
import { parseOrigin } from '../transport/origin.ts'
import { TransportError, type Timeouts, type Transport } from '../transport/transport.ts'

export interface JsCode2SessionInput {
  /** The mini program's app id. */
  readonly appid: string
  /** The mini program's AppSecret. */
  readonly secret: string
  /** What `wx.login` gave the mini program: good once, for five minutes. */
  readonly js_code: string
  /** Default `https://api.weixin.qq.com`. */
  readonly baseUrl?: string
  readonly transport?: Transport
  readonly timeouts?: Partial<Timeouts>
  readonly signal?: AbortSignal
}

export interface JsCode2SessionResult {
  /** The payer within this appid. */
  readonly openid: string
  /** Stays on the server. */
  readonly session_key: string
  readonly unionid?: string
}

/** The exchange of a login code was refused or failed. `code` is `ERRCODE_<n>` for WeChat's own answers. */
export class WechatLoginError extends WechatPayError {
  override readonly name = 'WechatLoginError'
  /** WeChat's `errcode`, when it answered. */
  readonly errcode: number | undefined

  constructor(parts: ConstructorParameters<typeof WechatPayError>[0] & { readonly errcode?: number }) {
    super(parts)
    this.errcode = parts.errcode
  }
}

const ROUTE = 'GET /sns/jscode2session'
const MAX_BYTES = 64 * 1024

const HINTS: Readonly<Record<number, string>> = {
  [-1]: 'WeChat is busy: try again shortly.',
  40013: 'Check the appid.',
  40029: 'The code is not valid (any more): call wx.login again.',
  40125: 'Check the AppSecret.',
  40163: 'The code was used already: call wx.login again.',
  40226: 'WeChat blocked this user as a risk.',
  45011: 'Too many exchanges for this user: wait a minute.',
}

let shared: Transport | undefined

/**
 * Exchanges a mini program's login code for the payer's `openid` (小程序登录, code2Session).
 *
 * @throws WechatLoginError; the AppSecret and the code are in none of its fields.
 */
export async function jscode2session(input: JsCode2SessionInput): Promise<JsCode2SessionResult> {
  const { appid, secret, js_code, signal } = input
  for (const [name, value] of Object.entries({ appid, secret, js_code })) {
    if (typeof value !== 'string' || value === '') throw new TypeError(`${name}: a string is needed.`)
  }
  const origin = parseOrigin(input.baseUrl ?? 'https://api.weixin.qq.com', false).href
  const query = new URLSearchParams({ appid, secret, js_code, grant_type: 'authorization_code' })
  const url = `${origin}/sns/jscode2session?${query.toString()}`
  const transport = input.transport ?? (shared ??= new NodeTransport())
  const headers = { Accept: 'application/json' }
  try {
    const answer = await transport.send({
      method: 'GET',
      url,
      headers,
      timeouts: readTimeouts(input.timeouts),
      maxBytes: MAX_BYTES,
      signal,
    })
    return readSession(answer.status, answer.body as Uint8Array)
  } catch (error) {
    if (error instanceof WechatLoginError) throw error
    // No cause: whatever the transport reports may quote the URL, and with it the secret.
    const fault = error instanceof TransportError ? error.fault : 'reset'
    throw new WechatLoginError({
      code: 'LOGIN_UNREACHABLE',
      message: `${ROUTE} failed: ${fault}.`,
      hint: 'Try again with a new code.',
      route: ROUTE,
      outcome: 'unknown',
      retry: true,
    })
  }
}

function readSession(status: number, body: Uint8Array): JsCode2SessionResult {
  const data = readJson(body)
  if (status !== 200 || !isRecord(data)) {
    throw new WechatLoginError({
      code: `HTTP_${status}`,
      message: `${ROUTE} answered ${status} without JSON.`,
      hint: 'Check baseUrl.',
      route: ROUTE,
      status,
    })
  }
  const { errcode, errmsg, openid, session_key, unionid } = data
  if (typeof errcode === 'number' && errcode !== 0) {
    const message = `${ROUTE} answered ${errcode}: ${typeof errmsg === 'string' ? errmsg : ''}`
    const hint = HINTS[errcode] ?? 'See the table of return codes of code2Session.'
    throw new WechatLoginError({
      code: `ERRCODE_${errcode}`,
      errcode,
      message,
      hint,
      route: ROUTE,
      status,
      retry: errcode === -1,
    })
  }
  if (typeof openid !== 'string' || openid === '' || typeof session_key !== 'string') {
    throw new WechatLoginError({
      code: 'LOGIN_INCOMPLETE',
      message: `${ROUTE} answered without openid.`,
      hint: 'Check baseUrl.',
      route: ROUTE,
      status,
    })
  }
  return { openid, session_key, ...(typeof unionid === 'string' ? { unionid } : {}) }
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(textOf(body))
  } catch {
    return undefined
  }
}
