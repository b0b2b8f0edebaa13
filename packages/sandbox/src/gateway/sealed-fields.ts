import { leadsTo, type Endpoint, type Target } from '@wxtill/catalogue'
import { oaepDecrypt, oaepEncrypt, PUBLIC_KEY_ID_PREFIX } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import type { KeyObject } from 'node:crypto'
import type { Body } from './call.ts'
import type { Routed } from './route.ts'
import { hasKey } from '../keys/merchant-keys.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { KeyKind } from '../store/records.ts'
import type { Merchant } from '../store/merchant-records.ts'

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
  const kind = serial.startsWith(PUBLIC_KEY_ID_PREFIX) ? 'public_key' : 'certificate'
  const known = kind === 'public_key' ? serial === merchant.public_key_id : isListed(serial, keys)
  return known && hasKey(merchant, kind) ? kind : undefined
}

function isListed(serial: string, keys: PlatformKeys): boolean {
  return keys.listed.some(({ serial_no }) => serial_no === serial)
}

/** What of a request can hold encrypted fields. */
export type Sealable = Pick<Routed, 'query'> & { body: Body }

/**
 * Returns query and body with their encrypted fields in plain text; undefined when nothing was encrypted.
 *
 * @param serial the `Wechatpay-Serial` of the request.
 * @throws PlatformError 400 PARAM_ERROR when the serial names no key of this merchant, or a field cannot be decrypted.
 */
export function openFields(
  endpoint: Endpoint,
  sealed: Sealable,
  serial: string | undefined,
  merchant: Merchant,
  keys: PlatformKeys,
): Sealable | undefined {
  const { encryptedQuery = [], encryptedFields = [] } = endpoint
  if (encryptedQuery.length + encryptedFields.length === 0) return undefined
  const targetsIn = ({ query, body }: Sealable): Target[] =>
    [
      ...encryptedQuery.flatMap((name) => leadsTo(query, `/${name}`)),
      ...encryptedFields.flatMap((pointer) => leadsTo(body, pointer)),
    ].filter(({ value }) => typeof value === 'string')
  if (targetsIn(sealed).length === 0) return undefined
  const open = structuredClone({ query: sealed.query, body: sealed.body })
  const targets = targetsIn(open)
  const kind = namedKey(serial, merchant, keys)
  if (!kind) throw refused(WRONG_SERIAL)
  for (const { holder, name, value } of targets) holder[name] = decrypt(value as string, keys.decrypting(kind, serial))
  return open
}

/** Encrypts the fields of an answer that the catalogue names, to the merchant's certificate. */
export function sealAnswer(endpoint: Endpoint, body: object, key: KeyObject): object {
  const pointers = endpoint.encryptedResponseFields ?? []
  if (pointers.length === 0) return body
  const sealed = structuredClone(body)
  for (const { holder, name, value } of pointers.flatMap((pointer) => leadsTo(sealed, pointer))) {
    if (typeof value === 'string' && value !== '') holder[name] = oaepEncrypt(value, key)
  }
  return sealed
}

function decrypt(value: string, key: KeyObject): string {
  if (!CIPHERTEXT.test(value)) throw refused(PLAIN_TEXT)
  try {
    return oaepDecrypt(value, key)
  } catch {
    throw refused(NOT_DECRYPTED)
  }
}

function refused(message: string): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', message, { requestCode: REQUEST_CODE.badParameter })
}
