/**
 * The cheapest platform there can be: answers each call at once with a signature that is made once a second.
 * What a client spends beyond this is its own. Argument: where its clock stands still, in epoch milliseconds; without it, it goes.
 */
import { createServer } from 'node:http'
import { answerMessage, parsePrivateKey, sign } from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'

const [stands] = process.argv.slice(2)
const { platform_public_key, platform_certificate_new } = vectors.keys
const keys = new Map([
  [platform_public_key.id, parsePrivateKey(platform_public_key.private_key_pem)],
  [platform_certificate_new.serial_no, parsePrivateKey(platform_certificate_new.private_key_pem)],
])
const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=NwY5Mz9"}'
const nonce = 'b2c4d6e8f0a1c3e5a7092b4d6f8e1a3c'
const signatures = new Map<string, string>()

function signature(serial: string, timestamp: number): string {
  const name = `${serial} ${timestamp}`
  let made = signatures.get(name)
  if (made === undefined)
    signatures.set(name, (made = sign(answerMessage({ timestamp, nonce, body }), keys.get(serial)!)))
  return made
}

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const asked = request.headers['wechatpay-serial']
    const serial = typeof asked === 'string' && keys.has(asked) ? asked : platform_certificate_new.serial_no
    const timestamp = Math.floor(Number(stands ?? Date.now()) / 1000)
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Request-ID': '08F78BB5AF0610D302189F99DD5C20BA56F89845-0',
      'Wechatpay-Timestamp': String(timestamp),
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': signature(serial, timestamp),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    })
    response.end(body)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
