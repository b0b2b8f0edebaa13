import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerMessage, openNotification, parseCertificate, parsePublicKey, verify } from '@wxtill/protocol'
import type { MerchantCredentials } from '../merchants/merchants.ts'

export interface Received {
  headers: IncomingHttpHeaders
  /** Names and values as they came. */
  rawHeaders: string[]
  body: string
  id: string
  event_type: string
  /** Undefined when it cannot be opened. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
  resource: any
  /** Whether the signature fits. */
  signed: boolean
}

/** A merchant's notify URL: keeps what comes, answers what it is told to. */
export class NotifyServer {
  readonly received: Received[] = []
  /** The answer to the n-th delivery, from 1. */
  answer: (nth: number) => number = () => 200
  /** What stands in the answer. */
  says = ''
  #server: Server
  #credentials: MerchantCredentials
  #url = ''

  constructor(credentials: MerchantCredentials) {
    this.#credentials = credentials
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        this.#take(request, Buffer.concat(chunks).toString('utf8'))
        const answer = this.answer(this.received.length)
        response.writeHead(answer, answer >= 300 && answer < 400 ? { Location: this.#url } : {})
        response.end(this.says)
      })
    })
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/notify`
    return this.#url
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }

  #take({ headers, rawHeaders }: IncomingMessage, body: string): void {
    const signed = this.#check(headers, body)
    this.received.push({ headers, rawHeaders, body, signed, ...this.#open(body) })
  }

  #open(body: string): Pick<Received, 'id' | 'event_type' | 'resource'> {
    try {
      return openNotification(body, this.#credentials.api_v3_key)
    } catch {
      return { id: '', event_type: '', resource: undefined }
    }
  }

  #check(headers: IncomingHttpHeaders, body: string): boolean {
    const { public_key, certificates } = this.#credentials
    const serial = String(headers['wechatpay-serial'])
    const certificate = certificates.map((pem) => parseCertificate(pem)).find(({ serial_no }) => serial_no === serial)
    const key = serial === public_key?.id ? parsePublicKey(public_key.key) : certificate?.publicKey
    const message = answerMessage({
      timestamp: String(headers['wechatpay-timestamp']),
      nonce: String(headers['wechatpay-nonce']),
      body,
    })
    return key !== undefined && verify(message, String(headers['wechatpay-signature']), key)
  }
}
