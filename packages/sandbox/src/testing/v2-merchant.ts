import { once } from 'node:events'
import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { readXmlLists, signV2, verifyV2, writeXml, type V2SignType } from '@wxtill/protocol'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import type { Sandbox } from '../sandbox.ts'

export interface V2TestCall {
  /** How it is signed; named in `sign_type` unless it is MD5. */
  type?: V2SignType
  /** Signed with this instead of the APIv2 key. */
  key?: string
  /** The body as it is sent. */
  raw?: string | Buffer
  method?: string
  headers?: Record<string, string>
  /** Over TLS; `own` shows the merchant's certificate. */
  tls?: 'none' | 'own' | MerchantCredentials
}

export interface V2TestAnswer {
  status: number
  headers: Record<string, string>
  text: string
  bytes: Buffer
  /** Of an XML document. */
  fields: Record<string, string>
  lists: Map<string, Map<string, string>[]>
  /** Whether there is a sign and it fits; undefined when there is none. */
  signed: boolean | undefined
}

type Fields = Readonly<Record<string, string | number | undefined>>

/** A merchant's backend of APIv2, hand-made: signs, sends by node, checks what comes back. */
export class V2TestMerchant {
  readonly sandbox: Sandbox
  readonly credentials: MerchantCredentials
  #nonces = 0

  constructor(sandbox: Sandbox, credentials: MerchantCredentials = sandbox.merchants[0]!) {
    this.sandbox = sandbox
    this.credentials = credentials
  }

  /** Who is calling and a nonce are filled in. */
  async post(path: string, fields: Fields = {}, call: V2TestCall = {}): Promise<V2TestAnswer> {
    const body = call.raw ?? this.document(fields, call)
    const answer = await this.#send(path, body, call)
    const key = call.key ?? this.credentials.api_v2_key
    return { ...answer, ...read(answer.text, key, call.type ?? 'MD5') }
  }

  document(fields: Fields, { type = 'MD5', key = this.credentials.api_v2_key }: V2TestCall = {}): string {
    const { appid, mchid } = this.credentials
    const named = type === 'MD5' ? {} : { sign_type: type }
    const all: Fields = { appid, mch_id: mchid, nonce_str: `nonce${++this.#nonces}`, ...named, ...fields }
    const present = Object.entries(all).filter((field): field is [string, string | number] => field[1] !== undefined)
    return writeXml('sign' in fields ? present : [...present, ['sign', signV2(present, type, key)]])
  }

  /** A native order with defaults. */
  order(out_trade_no: string, more: Fields = {}, call: V2TestCall = {}): Promise<V2TestAnswer> {
    return this.post('/pay/unifiedorder', { ...ORDER, out_trade_no, ...more }, call)
  }

  query(out_trade_no: string, more: Fields = {}): Promise<V2TestAnswer> {
    return this.post('/pay/orderquery', { out_trade_no, ...more })
  }

  refund(out_trade_no: string, out_refund_no: string, refund_fee: number, more: Fields = {}): Promise<V2TestAnswer> {
    return this.post('/secapi/pay/refund', { out_trade_no, out_refund_no, refund_fee, total_fee: 100, ...more })
  }

  /** An answer that somebody else has fetched. */
  read(text: string): V2TestAnswer {
    const { api_v2_key } = this.credentials
    return { status: 200, headers: {}, bytes: Buffer.from(text), text, ...read(text, api_v2_key, 'MD5') }
  }

  async #send(path: string, body: string | Buffer, { method = 'POST', headers = {}, tls }: V2TestCall) {
    const { sandbox } = this
    const base = new URL(tls === undefined ? sandbox.url : sandbox.tlsUrl!)
    const shown = tls === 'own' ? this.credentials : tls === 'none' ? undefined : tls
    const identity = shown ? { cert: shown.certificate, key: shown.private_key } : {}
    const length = { 'Content-Length': String(Buffer.byteLength(body)) }
    const options = {
      host: base.hostname,
      port: base.port,
      path,
      method,
      headers: { ...length, ...headers },
      agent: false as const,
    }
    const asking =
      tls === undefined ? plainRequest(options) : secureRequest({ ...options, ca: sandbox.ca, ...identity })
    asking.end(body)
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    const bytes = Buffer.concat((await answer.toArray()) as Buffer[])
    const answered = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
    return { status: answer.statusCode!, headers: answered, bytes, text: bytes.toString('utf8') }
  }
}

export const ORDER = {
  body: '测试商品',
  total_fee: 100,
  spbill_create_ip: '127.0.0.1',
  notify_url: 'http://127.0.0.1:9/notify',
  trade_type: 'NATIVE',
  product_id: 'P1',
} as const

function read(text: string, key: string, type: V2SignType): Pick<V2TestAnswer, 'fields' | 'lists' | 'signed'> {
  if (!text.startsWith('<xml>')) return { fields: {}, lists: new Map(), signed: undefined }
  const { fields, lists } = readXmlLists(text, { lists: { hblist: 'hbinfo', mchinfo: null } })
  const signed = fields.has('sign') ? verifyV2(fields, key, type) : undefined
  return { fields: Object.fromEntries(fields), lists, signed }
}
