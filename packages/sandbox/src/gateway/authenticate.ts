import { MAX_SKEW_SECONDS, parseAuthorization, requestMessage, verify, type Authorization } from '@wxtill/protocol'
import { explainSignature } from '../journal/explain.ts'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import type { Incoming } from './call.ts'
import type { Merchants } from '../merchants/merchants.ts'
import type { Rules } from '../options.ts'
import type { Merchant } from '../store/records.ts'

/** `/v3/pay/transactions/*` stands behind another front, with words of its own and without Request-ID. */
const PAY_FRONT = '/v3/pay/transactions/'
/** These answer a missing or garbled header with the long sentence. */
const LONG_SENTENCE = ['/v3/certificates', '/v3/refund/', '/v3/bill/', '/v3/billdownload/']

const BAD_FORMAT = 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'
const BAD_SCHEME = 'Http头Authorization认证类型不正确'
const PAY_FRONT_REFUSED = '签名信息错误，验签失败'
const CLOCK_OFF = 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
const UNKNOWN_MERCHANT = '签名错误'
const UNKNOWN_SERIAL = '商户证书序列号有误，请使用签名私钥匹配的证书序列号'
const EXPIRED = '商户证书已过期'
const SIGNATURE_FALSE = '错误的签名，验签失败'

interface Surroundings {
  merchants: Merchants
  rules: Rules
  now: number
}

/**
 * Proves who calls: header syntax, clock, serial, signature, in the platform's order.
 *
 * @throws PlatformError 401 SIGN_ERROR, unsigned.
 */
export function authenticate(incoming: Incoming, { merchants, rules, now }: Surroundings): Merchant {
  const refuse = (message: string, reason: string, detail?: object): PlatformError =>
    new PlatformError(401, 'SIGN_ERROR', message, {
      ...(detail ? { detail } : {}),
      signed: false,
      requestId: !incoming.url.startsWith(PAY_FRONT),
      requestCode: REQUEST_CODE.signature,
      reason,
    })
  const header = readHeader(incoming, refuse)
  const skew = Math.abs(Math.floor(now / 1000) - header.timestamp)
  if (skew > MAX_SKEW_SECONDS) {
    throw refuse(
      CLOCK_OFF,
      `The timestamp ${header.timestamp} is ${skew} s away from the sandbox's clock, ${Math.floor(now / 1000)}.`,
    )
  }
  const merchant = merchants.find(header.mchid)
  if (!merchant) throw refuse(UNKNOWN_MERCHANT, `The sandbox has no merchant ${header.mchid}.`)
  // A widely used client writes the serial in lower-case hex, and the platform takes it.
  if (header.serial_no.toUpperCase() !== merchant.serial_no) {
    throw refuse(
      UNKNOWN_SERIAL,
      `serial_no is ${header.serial_no}; merchant ${merchant.mchid} has ${merchant.serial_no}.`,
    )
  }
  if (merchants.certificate(merchant).notAfter.getTime() < now) {
    throw refuse(EXPIRED, `The certificate ended ${merchants.certificate(merchant).notAfter.toISOString()}.`)
  }
  const publicKey = merchants.publicKey(merchant)
  const message = messageOf(incoming, header)
  if (!verify(message, header.signature, publicKey)) {
    const detail = signErrorDetail(incoming, header, message, rules.signErrorDetail)
    const reason = explainSignature({ incoming, header, message, publicKey })
    throw refuse(detail ? SIGNATURE_FALSE : UNKNOWN_MERCHANT, reason, detail)
  }
  return merchant
}

function readHeader(
  { url, headers }: Incoming,
  refuse: (message: string, reason: string) => PlatformError,
): Authorization {
  const parsed = parseAuthorization(headers['authorization'])
  if (parsed.ok) return parsed.value
  const reason = {
    missing: 'The Authorization header is missing.',
    scheme: 'The Authorization header does not begin with WECHATPAY2-SHA256-RSA2048.',
    syntax:
      'The Authorization header does not hold mchid, nonce_str, signature, timestamp and serial_no, each once, in double quotes.',
  }[parsed.reason]
  if (url.startsWith(PAY_FRONT)) throw refuse(PAY_FRONT_REFUSED, reason)
  const long = LONG_SENTENCE.some((prefix) => url.startsWith(prefix))
  throw refuse(parsed.reason === 'scheme' && !long ? BAD_SCHEME : BAD_FORMAT, reason)
}

function messageOf({ method, url, body }: Incoming, { timestamp, nonce_str }: Authorization): Buffer {
  return requestMessage({ method, url, timestamp, nonce_str, body })
}

/** The message as built here: its length in bytes, and itself with the body cut to 8 characters. */
export function signErrorDetail(
  { method, url, body }: Incoming,
  { timestamp, nonce_str }: Pick<Authorization, 'timestamp' | 'nonce_str'>,
  message: Buffer,
  style: Rules['signErrorDetail'],
): object | undefined {
  if (style === 'none') return undefined
  const shown = [...body.subarray(0, 64).toString('utf8')].slice(0, 8).join('')
  const sign_information = {
    method,
    url,
    sign_message_length: message.length,
    truncated_sign_message: requestMessage({ method, url, timestamp, nonce_str, body: shown }).toString('utf8'),
  }
  const place = { field: 'signature', location: 'authorization', sign_information }
  return style === 'flat' ? { ...place, issue: 'sign not match' } : { ...place, detail: { issue: 'sign not match' } }
}
