import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openRefundInfo, readXml, verifyV2 } from '@wxtill/protocol'
import type { MerchantCredentials } from '../merchants/merchants.ts'

export interface V2Received {
  fields: Record<string, string>
  /** What was sealed in a refund. */
  opened: Record<string, string> | undefined
  signed: boolean
}

export const ACKNOWLEDGED =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'

/** A merchant's notify URL of APIv2: keeps what comes, answers what it is told to. */
export class V2NotifyServer {
  readonly received: V2Received[] = []
  /** Status and body of the answer to the n-th delivery, from 1. */
  answer: (nth: number) => readonly [status: number, body: string] = () => [200, ACKNOWLEDGED]
  #server: Server

  constructor({ api_v2_key }: Pick<MerchantCredentials, 'api_v2_key'>) {
    this.#server = createServer((request, response) => {
      void request.toArray().then((chunks) => {
        const fields = readXml(Buffer.concat(chunks as Buffer[]))
        const sealed = fields.get('req_info')
        this.received.push({
          fields: Object.fromEntries(fields),
          opened: sealed === undefined ? undefined : Object.fromEntries(openRefundInfo(sealed, api_v2_key)),
          signed: verifyV2(fields, api_v2_key),
        })
        const [status, body] = this.answer(this.received.length)
        response.writeHead(status).end(body)
      })
    })
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/notify`
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }
}
