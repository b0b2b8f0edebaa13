import { createCipheriv, createSign, createVerify, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { identities, VECTOR_NOW, vectors, type PlatformIdentity } from './vectors.ts'

/** A request as the stub received it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query as on the wire. */
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string
  readonly bytes: Buffer
  /** Whether its Authorization holds against the merchant's public key, computed without the SDK. */
  readonly signatureHolds: boolean
  readonly authorization: Record<string, string>
}

export interface StubAnswer {
  readonly status?: number
  readonly json?: unknown
  readonly body?: string | Buffer
  readonly headers?: Record<string, string | string[]>
  /** Who signs; `false` leaves the answer unsigned. */
  readonly signedBy?: PlatformIdentity | false
  /** Changes headers after signing. */
  readonly alter?: (headers: Record<string, string | string[]>) => void
  /** Changes the body after signing. */
  readonly alterBody?: (body: Buffer) => Buffer
  readonly at?: number
}

export type Script = (
  request: SeenRequest,
  raw: { req: IncomingMessage; res: ServerResponse },
) => StubAnswer | undefined | Promise<StubAnswer | undefined>

/** A hand-made platform: it signs what a test tells it to answer, with keys of the vectors and with node:crypto alone. */
export class StubPlatform {
  readonly requests: SeenRequest[] = []
  // A caller that is gone needs no answer.
  readonly #server = createServer((req, res) => void this.#serve(req, res).catch(() => res.destroy()))
  readonly #sockets = new Set<Socket>()
  #script: Script = () => ({ status: 500, signedBy: false })

  static async start(): Promise<StubPlatform> {
    const stub = new StubPlatform()
    stub.#server.on('connection', (socket) => {
      stub.#sockets.add(socket)
      socket.on('close', () => stub.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => stub.#server.listen(0, '127.0.0.1', resolve))
    return stub
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get connections(): number {
    return this.#sockets.size
  }

  answer(script: Script): void {
    this.requests.length = 0
    this.#script = script
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const request = seen(req, Buffer.concat(chunks))
    this.requests.push(request)
    const answer = await this.#script(request, { req, res })
    if (answer) send(res, answer)
  }
}

/** The four headers, and the signature over the body, as the platform makes them. */
export function signedHeaders(body: string | Buffer, by: PlatformIdentity, atMs = VECTOR_NOW): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signer = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n`).update(body).update('\n')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': by.serial,
    'Wechatpay-Signature': signer.sign(by.key, 'base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

function send(res: ServerResponse, answer: StubAnswer): void {
  const status = answer.status ?? 200
  const body = Buffer.from(answer.body ?? (answer.json === undefined ? '' : JSON.stringify(answer.json)))
  const signature =
    answer.signedBy === false ? {} : signedHeaders(body, answer.signedBy ?? identities.publicKey, answer.at)
  const headers: Record<string, string | string[]> = {
    'Request-ID': '08STUB-0',
    'Content-Type': 'application/json; charset=utf-8',
    ...signature,
    ...answer.headers,
  }
  answer.alter?.(headers)
  const sent = answer.alterBody?.(body) ?? body
  res.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': String(sent.length) })
  res.end(status === 204 ? undefined : sent)
}

function seen(req: IncomingMessage, bytes: Buffer): SeenRequest {
  const body = bytes.toString('utf8')
  const headers = req.headers as Record<string, string>
  const pairs = [...(headers['authorization'] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(
    (match) => [match[1]!, match[2]!] as const,
  )
  const authorization = Object.fromEntries(pairs)
  const request = { method: req.method!, url: req.url!, headers, body, bytes, authorization }
  return { ...request, signatureHolds: signatureHolds(request, body) }
}

/** Whether the Authorization of a request covers this text. Of an upload it must be the meta part. */
export function signatureHolds(
  { method, url, authorization }: Pick<SeenRequest, 'method' | 'url' | 'authorization'>,
  signed: string,
): boolean {
  const message = `${method}\n${url}\n${authorization['timestamp']}\n${authorization['nonce_str']}\n${signed}\n`
  const verifier = createVerify('RSA-SHA256').update(message)
  return verifier.verify(vectors.keys.merchant.public_key_pem, authorization['signature'] ?? '', 'base64')
}

/** AES-256-GCM as the platform seals resources and certificates. */
export function seal(
  plaintext: string,
  associated_data: string,
  key = vectors.keys.api_v3_key,
): Record<string, string> {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(associated_data))
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  )
  return { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext }
}

/** The body of `GET /v3/certificates`. */
export function certificateList(...which: ('platform_certificate_old' | 'platform_certificate_new')[]): unknown {
  return {
    data: which.map((name) => ({
      serial_no: vectors.keys[name].serial_no,
      effective_time: '2023-01-01T08:00:00+08:00',
      'expire_time ': '2027-12-31T08:00:00+08:00',
      encrypt_certificate: seal(vectors.keys[name].certificate_pem, 'certificate'),
    })),
  }
}
