import { oaepDecrypt, PUBLIC_KEY_ID_PREFIX } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import type { Endpoint } from '@wxtill/catalogue'
import type { Body } from './call.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { KeyKind, Merchant } from '../store/records.ts'

const NO_SERIAL = 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)'
const WRONG_SERIAL = '平台证书序列号Wechatpay-Serial错误'
const PLAIN_TEXT = '请确认待处理的消息是否为加密后的密文'
const NOT_DECRYPTED = '平台私钥解密失败'
/** 2048 bits in Base64. */
const CIPHERTEXT = /^[A-Za-z0-9+/]{342}==$/

/**
 * Which platform key a `Wechatpay-Serial` names, as far as this merchant has it; undefined for an unknown one.
 */
export function namedKey(serial: string | undefined, merchant: Merchant, keys: PlatformKeys): KeyKind | undefined {
  if (serial === undefined) return undefined
  if (serial.startsWith(PUBLIC_KEY_ID_PREFIX)) return serial === merchant.public_key_id ? 'public_key' : undefined
  return serial === keys.certificate.serial_no && merchant.keys !== 'public_key' ? 'certificate' : undefined
}

/**
 * Returns the body with its encrypted fields in plain text.
 *
 * @throws PlatformError 400 PARAM_ERROR when the serial is missing or wrong, or a field cannot be decrypted.
 */
export function decryptFields(
  endpoint: Endpoint,
  body: Body,
  serial: string | undefined,
  merchant: Merchant,
  keys: PlatformKeys,
): Body {
  const encrypted = (endpoint.encryptedFields ?? []).filter((pointer) => readAll(body, pointer).length > 0)
  if (encrypted.length === 0) return body
  if (serial === undefined) throw refused(NO_SERIAL)
  const kind = namedKey(serial, merchant, keys)
  if (!kind) throw refused(WRONG_SERIAL)
  const open = structuredClone(body)
  for (const pointer of encrypted) {
    replaceAll(open, pointer.split('/').slice(1), (value) => decrypt(value, keys, kind))
  }
  return open
}

function decrypt(value: string, keys: PlatformKeys, kind: KeyKind): string {
  if (!CIPHERTEXT.test(value)) throw refused(PLAIN_TEXT)
  try {
    return oaepDecrypt(value, keys.decrypting(kind))
  } catch {
    throw refused(NOT_DECRYPTED)
  }
}

function readAll(body: Body, pointer: string): string[] {
  const found: string[] = []
  replaceAll(structuredClone(body), pointer.split('/').slice(1), (value) => {
    found.push(value)
    return value
  })
  return found
}

function replaceAll(at: unknown, [name, ...rest]: readonly string[], change: (value: string) => string): void {
  if (typeof at !== 'object' || at === null || name === undefined) return
  const node = at as Record<string, unknown>
  for (const key of name === '*' ? Object.keys(node) : [name]) {
    const value = node[key]
    if (rest.length > 0) replaceAll(value, rest, change)
    else if (typeof value === 'string') node[key] = change(value)
  }
}

function refused(message: string): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', message, { requestCode: REQUEST_CODE.badParameter })
}
