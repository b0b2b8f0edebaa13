import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

interface KeyVector {
  readonly id?: string
  readonly serial_no?: string
  readonly private_key_pem: string
  readonly public_key_pem: string
  readonly certificate_pem: string
}

interface MessageVector {
  readonly name: string
  readonly http_status: number
  readonly headers: Record<string, string>
  readonly body: string
  readonly now: number
  readonly expect: string
  readonly resource_plaintext?: string
}

interface Vectors {
  readonly meta: { readonly clock: number }
  readonly keys: {
    readonly mchid: string
    readonly appid: string
    readonly api_v3_key: string
    readonly merchant: KeyVector
    readonly platform_public_key: KeyVector
    readonly platform_certificate_old: KeyVector
    readonly platform_certificate_new: KeyVector
    readonly unknown: KeyVector
  }
  readonly response_verification: MessageVector[]
  readonly certificates_download: MessageVector
  readonly notifications: MessageVector[]
  readonly v2: {
    readonly notifications: { readonly name: string; readonly xml: string; readonly expect: string }[]
    readonly refund_req_info: { readonly notification_xml: string }
    readonly notification_answer_ok: string
  }
  readonly bill: { readonly hash_value: string; readonly csv_base64: string; readonly gzip_base64: string }
}

/** The protocol's test vectors: keys of both sides and messages with a known verdict. */
export const vectors = JSON.parse(
  readFileSync(new URL('../../../protocol/vectors.json', import.meta.url), 'utf8'),
) as Vectors

/** The instant every vector was made for, in milliseconds. */
export const VECTOR_NOW = vectors.meta.clock * 1000

/** A signing identity of the platform. */
export interface PlatformIdentity {
  readonly serial: string
  readonly key: KeyObject
}

function identity(vector: KeyVector): PlatformIdentity {
  return { serial: (vector.id ?? vector.serial_no)!, key: createPrivateKey(vector.private_key_pem) }
}

export const identities = {
  publicKey: identity(vectors.keys.platform_public_key),
  oldCertificate: identity(vectors.keys.platform_certificate_old),
  newCertificate: identity(vectors.keys.platform_certificate_new),
  stranger: identity(vectors.keys.unknown),
}
