/**
 * The least a platform can do: verify the signature of each call and sign the answer, nothing else. Signing runs in the thread pool, as
 * it does in the sandbox. Sends `{ url }`.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  answerMessage,
  parseAuthorization,
  parsePrivateKey,
  parsePublicKey,
  requestMessage,
  signAsync,
  verify,
} from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'

const { merchant, platform_public_key } = vectors.keys
const publicKey = parsePublicKey(merchant.public_key_pem)
// One object per signature in flight: on one object they would wait for each other's lock.
const lanes = Array.from({ length: 4 }, () => parsePrivateKey(platform_public_key.private_key_pem))
const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=NwY5Mz9"}'
const nonce = 'b2c4d6e8f0a1c3e5a7092b4d6f8e1a3c'
let calls = 0

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const header = parseAuthorization(request.headers.authorization)
    if (!header.ok) return response.writeHead(401).end()
    const { timestamp, nonce_str, signature } = header.value
    const message = requestMessage({
      method: request.method!,
      url: request.url!,
      timestamp,
      nonce_str,
      body: Buffer.concat(chunks),
    })
    if (!verify(message, signature, publicKey)) return response.writeHead(401).end()
    const now = Math.floor(Date.now() / 1000)
    return void signAsync(answerMessage({ timestamp: now, nonce, body }), lanes[calls++ % lanes.length]!).then(
      (signed) =>
        response
          .writeHead(200, {
            'Content-Type': 'application/json; charset=utf-8',
            'Content-Length': String(body.length),
            'Wechatpay-Timestamp': String(now),
            'Wechatpay-Nonce': nonce,
            'Wechatpay-Serial': platform_public_key.id,
            'Wechatpay-Signature': signed,
          })
          .end(body),
    )
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
