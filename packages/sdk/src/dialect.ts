import { formatAuthorization, requestMessage } from '@wxtill/protocol'
import { readData } from './answer.ts'
import type { Call } from './call.ts'
import { nonce } from './clock.ts'
import type { Config } from './options.ts'
import type { Dialect, SignedRequest } from './sender.ts'
import { userAgent } from './user-agent.ts'

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** APIv3: JSON, with a signature in the header. */
export function v3Dialect(config: Config): Dialect<Call> {
  return { sign: (call, atMs) => sign(config, call, Math.floor(atMs / 1000)), show: (answer) => readData(answer, '') }
}

async function sign(config: Config, call: Call, timestamp: number): Promise<SignedRequest> {
  const { mchid, serial, signer, random } = config
  const { url, body } = call
  const nonce_str = nonce(random)
  const message = requestMessage({ method: call.route.method, url, timestamp, nonce_str, body: body ?? '' })
  const signature = await signer.sign(message)
  // A signer may be somebody else's JavaScript.
  if (typeof signature !== 'string' || !BASE64.test(signature))
    throw new TypeError('The signer did not return Base64 on one line.')
  const headers: Record<string, string> = {
    Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
    Accept: 'application/json',
    'User-Agent': userAgent(config.userAgent),
  }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (call.platformSerial !== undefined) headers['Wechatpay-Serial'] = call.platformSerial
  return { url, headers, body }
}
