import { formatAuthorization, requestMessage } from '@wxtill/protocol'
import { headerOf, readData } from './answer.ts'
import type { Call } from './call.ts'
import { diagnoseRefusedRequest, type SignedRequest } from './diagnosis/diagnose-request.ts'
import type { ApiError } from './errors.ts'
import { signWithin } from './keys/within-time.ts'
import type { Config } from './options.ts'
import { nonce } from './random.ts'
import type { Dialect, WireRequest } from './sender.ts'
import type { TransportAnswer } from './transport/transport.ts'
import { userAgent } from './user-agent.ts'

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** A request on the wire, and what of it was signed. */
export interface V3Request extends WireRequest {
  readonly signed: SignedRequest
}

/** APIv3: JSON, with a signature in the header. */
export function v3Dialect(config: Config): Dialect<Call, V3Request> {
  return {
    sign: (call, atMs) => sign(config, call, Math.floor(atMs / 1000)),
    show: (answer) => readData(answer, ''),
    explain: (error, answer, { signed }) => explain(config, error, answer, signed),
  }
}

async function sign(config: Config, call: Call, timestamp: number): Promise<V3Request> {
  const { signer, random } = config
  const { route, url, timeouts, signal } = call
  // Of an upload only the meta part is signed.
  const body = call.upload?.signed ?? call.body ?? ''
  const parts = { method: route.method, url, timestamp, nonce_str: nonce(random), body }
  const signature = await signWithin(signer, requestMessage(parts), timeouts, signal)
  // A signer may be somebody else's JavaScript.
  if (typeof signature !== 'string' || !BASE64.test(signature))
    throw new TypeError('The signer did not return Base64 on one line.')
  return wireRequest(config, call, { ...parts, signature })
}

function wireRequest(config: Config, call: Call, signed: SignedRequest): V3Request {
  const { mchid, serial } = config
  const { nonce_str, signature, timestamp } = signed
  const headers: Record<string, string> = {
    ...call.headers,
    Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
    Accept: 'application/json',
    'User-Agent': userAgent(config.userAgent),
  }
  if (call.upload) headers['Content-Type'] = call.upload.contentType
  else if (call.body !== undefined) headers['Content-Type'] = 'application/json'
  if (call.platformSerial !== undefined) headers['Wechatpay-Serial'] = call.platformSerial
  return { url: call.url, headers, body: call.upload?.body ?? call.body, signed }
}

function explain(config: Config, error: ApiError, answer: TransportAnswer, signed: SignedRequest): void {
  if (error.code !== 'SIGN_ERROR') return
  const { serial, merchantPublicKey: publicKey, merchantNotAfter: notAfter } = config
  const nowMs = config.clock.now()
  const merchant = { serial, publicKey, notAfter }
  const date = headerOf(answer, 'date')
  error.explain(() => diagnoseRefusedRequest({ signed, detail: error.detail, date, nowMs, merchant }))
}
