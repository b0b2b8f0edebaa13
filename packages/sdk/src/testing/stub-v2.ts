import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WechatPayV2 } from '../v2/client.ts'
import type { WechatPayV2Options } from '../v2/options.ts'
import { VECTOR_NOW, vectors } from './vectors.ts'

export const KEY = 'TestOnlyApiV2Key0123456789ABCDEF'
export const { mchid: MCHID, appid: APPID } = vectors.keys

/** A sign made with node:crypto alone, from nothing of ours. */
export function signed(fields: Readonly<Record<string, string | number>>, type = 'MD5', key = KEY): string {
  const pairs = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
  const text = `${pairs.join('&')}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

/** A document written by hand. */
export function xmlOf(fields: Readonly<Record<string, string | number>>): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<xml>${inner.join('')}</xml>`
}

/** A successful answer of this merchant, signed. */
export function answerOf(fields: Readonly<Record<string, string | number>>, type = 'MD5'): string {
  const all = { return_code: 'SUCCESS', result_code: 'SUCCESS', appid: APPID, mch_id: MCHID, nonce_str: 'n', ...fields }
  return xmlOf({ ...all, sign: signed(all, type) })
}

export interface SeenV2Request {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** Fields of the document, read by a few lines of the test's own. */
  readonly fields: Record<string, string>
}

/** Answers with a body and status 200, or does with the response what it likes. */
export type V2Script = (request: SeenV2Request, res: ServerResponse) => string | Buffer | undefined

/** A platform of APIv2 that says what a test tells it to. */
export class StubV2 {
  readonly requests: SeenV2Request[] = []
  readonly #server: Server
  #script: V2Script = () => ''

  private constructor(make: (handle: (req: IncomingMessage, res: ServerResponse) => void) => Server) {
    this.#server = make((req, res) => void this.#serve(req, res))
  }

  static async start(
    make: (handle: (req: IncomingMessage, res: ServerResponse) => void) => Server = (handle) => createServer(handle),
  ): Promise<StubV2> {
    const stub = new StubV2(make)
    await new Promise<void>((resolve) => stub.#server.listen(0, '127.0.0.1', resolve))
    return stub
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  answer(script: V2Script): void {
    this.requests.length = 0
    this.#script = script
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const pairs = [...body.toString().matchAll(/<(\w+)>(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))<\/\1>/g)]
    const fields = Object.fromEntries(pairs.map((match) => [match[1]!, match[2] ?? match[3] ?? '']))
    const request = { method: req.method!, url: req.url!, headers: req.headers, body, fields }
    this.requests.push(request)
    const answer = this.#script(request, res)
    if (answer !== undefined) res.end(answer)
  }
}

export function merchantV2(overrides: Partial<WechatPayV2Options> = {}): WechatPayV2 {
  return new WechatPayV2({
    mchid: MCHID,
    appid: APPID,
    key: KEY,
    clock: { now: () => VECTOR_NOW },
    retry: { baseMs: 1, maxMs: 2 },
    ...overrides,
  })
}

export const ORDER_V2 = {
  body: '一杯咖啡',
  out_trade_no: 'TEST20260609101320',
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://shop.example/notify/v2',
  trade_type: 'JSAPI',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
} as const
