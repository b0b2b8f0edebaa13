// A platform of one route, for the runtimes to call. On `127.0.0.1` it signs; on `localhost` a stranger signs in its name.
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

export async function startSignedPlatform({ keys }) {
  const { platform_public_key: own, unknown: stranger, merchant } = keys
  const privateKeys = {
    own: createPrivateKey(own.private_key_pem),
    stranger: createPrivateKey(stranger.private_key_pem),
  }
  const merchantKey = createPublicKey(merchant.public_key_pem)
  const answer = async (req, res) => {
    let body = ''
    for await (const chunk of req.setEncoding('utf8')) body += chunk
    const genuine = signatureHolds(req, body, merchantKey)
    const text = JSON.stringify(
      genuine
        ? { code_url: `weixin://wxpay/bizpayurl?pr=${JSON.parse(body).out_trade_no}` }
        : { code: 'SIGN_ERROR', message: '签名错误' },
    )
    const signer = req.headers.host?.startsWith('localhost') ? privateKeys.stranger : privateKeys.own
    res.writeHead(genuine ? 200 : 401, {
      'content-type': 'application/json; charset=utf-8',
      ...signedHeaders(text, own.id, signer),
    })
    res.end(text)
  }
  const server = createServer((req, res) => void answer(req, res))
  server.listen(0)
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  }
}

function signatureHolds(req, body, publicKey) {
  const value = Object.fromEntries(
    [...(req.headers.authorization ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, text]) => [name, text]),
  )
  const message = `${req.method}\n${req.url}\n${value.timestamp}\n${value.nonce_str}\n${body}\n`
  return verify('RSA-SHA256', Buffer.from(message), publicKey, Buffer.from(value.signature ?? '', 'base64'))
}

function signedHeaders(body, serial, key) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signature = sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': signature,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}
