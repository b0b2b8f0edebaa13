/** The least a verified call can be: sign, send over a keep-alive connection, verify, parse. Nothing is checked besides. */
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import {
  answerMessage,
  formatAuthorization,
  parsePrivateKey,
  parsePublicKey,
  requestMessage,
  signAsync,
  verify,
} from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { type Call, expectCode, ORDER } from './order.ts'

const { keys } = vectors

export function bareCall(base: string): Call {
  const { hostname, port } = new URL(base)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const privateKey = parsePrivateKey(keys.merchant.private_key_pem)
  const publicKey = parsePublicKey(keys.platform_public_key.public_key_pem)
  const url = '/v3/pay/transactions/native'
  return async () => {
    const body = JSON.stringify(ORDER)
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce_str = randomBytes(16).toString('hex')
    const signature = await signAsync(requestMessage({ method: 'POST', url, timestamp, nonce_str, body }), privateKey)
    const headers = {
      Authorization: formatAuthorization({
        mchid: keys.mchid,
        nonce_str,
        signature,
        timestamp,
        serial_no: keys.merchant.serial_no,
      }),
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'bench',
      'Wechatpay-Serial': keys.platform_public_key.id,
    }
    await new Promise<void>((resolve, reject) => {
      const sent = request({ hostname, port, path: url, method: 'POST', headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          const header = (name: string): string => String(response.headers[name])
          const message = answerMessage({
            timestamp: header('wechatpay-timestamp'),
            nonce: header('wechatpay-nonce'),
            body: bytes,
          })
          if (!verify(message, header('wechatpay-signature'), publicKey)) reject(new Error('The answer is not signed.'))
          else {
            expectCode((JSON.parse(bytes.toString()) as { code_url: string }).code_url)
            resolve()
          }
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
