import { request } from 'node:http'
import {
  answerMessage,
  formatAuthorization,
  parseCertificate,
  parsePrivateKey,
  parsePublicKey,
  requestMessage,
  sign,
  verify,
} from '@wxtill/protocol'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import type { Sandbox } from '../sandbox.ts'

export interface TestCall {
  body?: unknown
  /** The body as it is sent, instead of `body`. */
  raw?: string | Buffer
  /** Added to the usual headers; undefined takes one away. */
  headers?: Record<string, string | undefined>
  timestamp?: number
  nonce?: string
  serial?: string
  mchid?: string
  signature?: string
  /** PEM, instead of the merchant's own. */
  privateKey?: string
  /** Signed instead of what is sent. */
  signs?: { url?: string; body?: string; method?: string }
}

export interface TestAnswer {
  status: number
  headers: Record<string, string>
  text: string
  bytes: Buffer
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  json: any
  /** Whether a signature is there and fits; undefined when there is none. */
  signed: boolean | undefined
}

/** A merchant's backend, hand-made: signs with node:crypto, sends with node:http, checks what comes back. */
export class TestMerchant {
  readonly sandbox: Sandbox
  readonly credentials: MerchantCredentials
  #nonces = 0

  constructor(sandbox: Sandbox, credentials: MerchantCredentials = sandbox.merchants[0]!) {
    this.sandbox = sandbox
    this.credentials = credentials
  }

  get(url: string, call: TestCall = {}): Promise<TestAnswer> {
    return this.call('GET', url, call)
  }

  post(url: string, body?: unknown, call: TestCall = {}): Promise<TestAnswer> {
    return this.call('POST', url, { body, ...call })
  }

  async call(method: string, url: string, call: TestCall = {}): Promise<TestAnswer> {
    const body = call.raw ?? (call.body === undefined ? '' : JSON.stringify(call.body))
    const answer = await send(this.sandbox.url + url, method, body, this.headers(method, url, { ...call, raw: body }))
    return { ...answer, signed: this.#check(answer) }
  }

  /** A native order with defaults. */
  order(out_trade_no: string, more: Record<string, unknown> = {}): Record<string, unknown> {
    const { appid, mchid } = this.credentials
    return {
      appid,
      mchid,
      description: '测试商品',
      out_trade_no,
      notify_url: 'http://127.0.0.1:9/notify',
      amount: { total: 100, currency: 'CNY' },
      ...more,
    }
  }

  native(out_trade_no: string, more: Record<string, unknown> = {}): Promise<TestAnswer> {
    return this.post('/v3/pay/transactions/native', this.order(out_trade_no, more))
  }

  query(out_trade_no: string, call: TestCall = {}): Promise<TestAnswer> {
    return this.get(`/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${this.credentials.mchid}`, call)
  }

  close(out_trade_no: string): Promise<TestAnswer> {
    return this.post(`/v3/pay/transactions/out-trade-no/${out_trade_no}/close`, { mchid: this.credentials.mchid })
  }

  refund(
    out_trade_no: string,
    out_refund_no: string,
    refund: number,
    total = 100,
    more: object = {},
  ): Promise<TestAnswer> {
    return this.post('/v3/refund/domestic/refunds', {
      out_trade_no,
      out_refund_no,
      amount: { refund, total, currency: 'CNY' },
      ...more,
    })
  }

  /** A payer pays, by the control API. */
  pay(out_trade_no: string, how: object = {}): Promise<ControlAnswer> {
    return this.control('POST', `/orders/${this.credentials.mchid}/${out_trade_no}/pay`, how)
  }

  async control(method: string, path: string, body?: object): Promise<ControlAnswer> {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = text === '' ? {} : { 'Content-Type': 'application/json' }
    const answer = await send(`${this.sandbox.url}/_sandbox${path}`, method, text, headers)
    return { status: answer.status, json: answer.json }
  }

  /** The headers of a signed request, whoever sends it. */
  headers(method: string, url: string, call: TestCall = {}): Record<string, string> {
    const { credentials, sandbox } = this
    const body = call.raw ?? ''
    const timestamp = call.timestamp ?? Math.floor(sandbox.clock.now() / 1000)
    const nonce_str = call.nonce ?? `nonce${++this.#nonces}`
    const message = requestMessage({ method, url, timestamp, nonce_str, body, ...call.signs })
    const signature = call.signature ?? sign(message, parsePrivateKey(call.privateKey ?? credentials.private_key))
    const headers = {
      Authorization: formatAuthorization({
        mchid: call.mchid ?? credentials.mchid,
        nonce_str,
        signature,
        timestamp,
        serial_no: call.serial ?? credentials.serial_no,
      }),
      Accept: 'application/json',
      'User-Agent': 'test',
      'Content-Type': body.length === 0 ? undefined : 'application/json',
      ...call.headers,
    }
    return Object.fromEntries(
      Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
  }

  #check({ headers, bytes }: Omit<TestAnswer, 'signed'>): boolean | undefined {
    const { public_key, certificates } = this.credentials
    const serial = headers['wechatpay-serial']
    if (serial === undefined) return undefined
    const certificate = certificates.map((pem) => parseCertificate(pem)).find(({ serial_no }) => serial_no === serial)
    const key = serial === public_key?.id ? parsePublicKey(public_key.key) : certificate?.publicKey
    const message = answerMessage({
      timestamp: headers['wechatpay-timestamp']!,
      nonce: headers['wechatpay-nonce']!,
      body: bytes,
    })
    return key !== undefined && verify(message, headers['wechatpay-signature']!, key)
  }
}

export interface ControlAnswer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  json: any
}

/** Sends these bytes and headers and nothing else. */
export function send(
  url: string,
  method: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<Omit<TestAnswer, 'signed'>> {
  return new Promise((resolve, reject) => {
    const length = body.length === 0 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const { host, port, pathname: _path } = new URL(url)
    // `path` as given: a URL object would normalise it.
    const path = url.slice(url.indexOf(host) + host.length)
    const out = request({ host: '127.0.0.1', port, path, method, headers: { ...headers, ...length }, agent: false })
    out.on('error', reject)
    out.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        const answered = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        )
        resolve({ status: response.statusCode!, headers: answered, text, bytes, json: parse(text) })
      })
    })
    out.end(body)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
