import { MAX_SKEW_SECONDS, parseAuthorization, requestMessage, type Authorization } from '@wxtill/protocol'
import { clockMistake, explainSignature, sentenceOf, serialMistake } from '../journal/explain.ts'
import { bodyText, type Explanation } from '../journal/journal.ts'
import { PlatformError, REQUEST_CODE, systemError } from './platform-error.ts'
import type { SignatureCheck } from './signature-check.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { Incoming } from './call.ts'
import type { Merchants } from '../merchants/merchants.ts'
import type { Rules } from '../options.ts'
import type { Merchant } from '../store/merchant-records.ts'

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
const REPLACED = '已更换证书，请使用新证书'
export const CERTIFICATE_REFUSED = {
  expired: '商户证书已过期',
  revoked: '商户证书已作废',
  none: '商户未申请过证书，请到商户平台上申请证书授权机构颁发的证书',
} as const
const NO_API_V3_KEY = '商户未设置APIv3密钥'
const SIGNATURE_FALSE = '错误的签名，验签失败'

/** What these answer is encrypted with the APIv3 key. */
const NEEDS_API_V3_KEY = /^\/(?:v3|v3\/global|hk\/v3)\/certificates(?:\?|$)/

interface Surroundings {
  merchants: Merchants
  keys: PlatformKeys
  rules: Rules
  now: number
}

type Refuse = (message: string, reason: string, more?: { detail?: object; explanation?: Explanation }) => PlatformError

/**
 * Proves who calls: header syntax, clock, merchant, certificate, signature, in the platform's order.
 *
 * @throws PlatformError 401 SIGN_ERROR, unsigned.
 */
export async function authenticate(
  incoming: Incoming,
  surroundings: Surroundings,
  signatures: SignatureCheck,
): Promise<Merchant> {
  const { merchants, rules, now } = surroundings
  const refuse = refusing(incoming.url)
  const header = readHeader(incoming, refuse)
  const message = messageOf(incoming, header)
  /** A refusal before the signature is looked at, with the mistake when there is one to see. */
  const refuseUnseen = (words: string, reason: string, mistake?: string): PlatformError => {
    const explanation = { expected: bodyText(message, {}), ...(mistake === undefined ? {} : { mistake }) }
    return refuse(words, mistake === undefined ? reason : `${reason} Probably ${mistake}.`, { explanation })
  }
  checkClock(header, now, refuseUnseen)
  const merchant = merchants.find(header.mchid)
  if (!merchant) throw unknown(UNKNOWN_MERCHANT, `The sandbox has no merchant ${header.mchid}.`, rules, refuseUnseen)
  checkCertificate(merchant, header, surroundings, refuseUnseen)
  if (merchant.api_v3_key === '' && NEEDS_API_V3_KEY.test(incoming.url))
    throw refuseUnseen(NO_API_V3_KEY, `Merchant ${merchant.mchid} never set an APIv3 key.`)
  if (!(await signatures.verify(message, header.signature, merchants.publicKey(merchant)))) {
    const detail = signErrorDetail(incoming, header, message, rules.signErrorDetail)
    const explanation = explainSignature({ incoming, header, message, merchant, merchants })
    throw refuse(detail ? SIGNATURE_FALSE : UNKNOWN_MERCHANT, sentenceOf(explanation), {
      ...(detail ? { detail } : {}),
      explanation,
    })
  }
  return merchant
}

/** How a caller at this path is refused who is not proven. */
export function refusing(url: string): Refuse {
  return (message, reason, more = {}) =>
    new PlatformError(401, 'SIGN_ERROR', message, {
      ...more,
      signed: false,
      requestId: !url.startsWith(PAY_FRONT),
      requestCode: REQUEST_CODE.signature,
      reason,
    })
}

type RefuseUnseen = (words: string, reason: string, mistake?: string) => PlatformError

function checkClock({ timestamp }: Authorization, now: number, refuse: RefuseUnseen): void {
  const seconds = Math.floor(now / 1000)
  const skew = Math.abs(seconds - timestamp)
  if (skew <= MAX_SKEW_SECONDS) return
  const reason = `The timestamp ${timestamp} is ${skew} s away from the sandbox's clock, ${seconds}.`
  throw refuse(CLOCK_OFF, reason, clockMistake(timestamp))
}

function checkCertificate(
  merchant: Merchant,
  { serial_no }: Authorization,
  { merchants, keys, rules, now }: Surroundings,
  refuse: RefuseUnseen,
): void {
  const { mchid, certificate_state: state } = merchant
  if (state === 'none')
    throw refuse(CERTIFICATE_REFUSED.none, `Merchant ${mchid} never applied for an API certificate.`)
  // A widely used client writes the serial in lower-case hex, and the platform takes it.
  const serial = serial_no.toUpperCase()
  if (serial !== merchant.serial_no) {
    if (merchants.isReplaced(merchant, serial))
      throw refuse(REPLACED, `The certificate ${serial} was replaced by ${merchant.serial_no}.`)
    const mistake = serialMistake(
      serial,
      merchants,
      keys.rows().map((row) => row.serial_no),
    )
    throw unknown(
      UNKNOWN_SERIAL,
      `serial_no is ${serial_no}; merchant ${mchid} has ${merchant.serial_no}.`,
      rules,
      refuse,
      mistake,
    )
  }
  if (state) throw refuse(CERTIFICATE_REFUSED[state], `The certificate was made ${state} by hand.`)
  const { notAfter } = merchants.certificate(merchant)
  if (notAfter.getTime() < now)
    throw refuse(CERTIFICATE_REFUSED.expired, `The certificate ended ${notAfter.toISOString()}.`)
}

/** Usually 401; a 500 has been seen for the same. */
function unknown(words: string, reason: string, rules: Rules, refuse: RefuseUnseen, mistake?: string): PlatformError {
  const error = refuse(words, reason, mistake)
  if (rules.unknownMerchant === 'SIGN_ERROR') return error
  const { status, code, message } = systemError()
  return new PlatformError(status, code, message, error.details)
}

function readHeader({ url, headers }: Incoming, refuse: Refuse): Authorization {
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
