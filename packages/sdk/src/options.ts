import { parseApiV2Key, parseApiV3Key, parseCertificate, parsePublicKey, type Certificate } from '@wxtill/protocol'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { certificateKey } from './keys/certificates.ts'
import { readMerchantKey, type Signer } from './keys/signer.ts'
import { normalSerial } from './keys/serial.ts'
import type { PlatformKey } from './keys/store.ts'
import { named, requireMatch } from './option-checks.ts'
import { readWireOptions, type WireConfig, type WireOptions } from './wire-options.ts'

export interface WechatPayOptions extends WireOptions {
  /** Merchant number (商户号). */
  readonly mchid: string
  /** The app that orders and pays, used where a call names none. */
  readonly appid?: string
  /** Serial of the merchant's own API certificate (商户API证书序列号), hex. */
  readonly serial: string
  /**
   * `apiclient_cert.pem`, optional: then it is checked at once that serial and private key belong to it, instead of by a 401 later.
   */
  readonly certificate?: string
  /** `apiclient_key.pem` as text, a `KeyObject`, or a {@link Signer} in front of a KMS. */
  readonly privateKey: string | KeyObject | Signer
  /** The APIv3 key (APIv3密钥), exactly 32 bytes. */
  readonly apiV3Key: string
  /** The APIv2 key (APIv2密钥), exactly 32 bytes. Needed where the old signature lives on: PayScore jumps. */
  readonly apiV2Key?: string
  readonly platformKeys?: PlatformKeyOptions
}

export interface PlatformKeyOptions {
  /** WeChat Pay public key (微信支付公钥): its ID and `pub_key.pem`. What new merchants have. */
  readonly publicKey?: { readonly id: string; readonly key: string | KeyObject }
  /**
   * Platform certificates (平台证书) as PEM, or `'download'` (default): fetched when needed and renewed every 12 h. A merchant
   * with a public key never downloads until an answer is signed under a certificate. `[]` switches downloading off.
   */
  readonly certificates?: readonly string[] | 'download'
}

/** The options after every check; nothing here does I/O. */
export interface Config extends WireConfig {
  readonly mchid: string
  readonly appid: string | undefined
  readonly serial: string
  readonly signer: Signer
  readonly merchantPublicKey: KeyObject | undefined
  /** End of the merchant certificate in epoch milliseconds, when it was given. */
  readonly merchantNotAfter: number | undefined
  readonly apiV3Key: Buffer
  readonly apiV2Key: Buffer | undefined
  readonly platformKeys: readonly PlatformKey[]
  readonly download: boolean
}

/**
 * Checks the options, keys included.
 *
 * @throws TypeError with a sentence that names the option.
 */
export function readOptions(options: WechatPayOptions): Config {
  requireMatch('mchid', options.mchid, /^[1-9]\d{5,31}$/, 'the merchant number, digits only')
  requireMatch('serial', options.serial, /^[0-9A-Fa-f]{8,64}$/, 'the serial of the merchant certificate in hex')
  if (options.appid !== undefined) requireMatch('appid', options.appid, /^\S{1,32}$/, 'an app id such as wx…')
  const { signer, privateKey } = named('privateKey', () => readMerchantKey(options.privateKey))
  const publicKey = privateKey && createPublicKey(privateKey)
  const certificate = named('certificate', () => readCertificate(options, publicKey))
  const certificates = options.platformKeys?.certificates ?? 'download'
  const platformKeys = readPlatformKeys(options.platformKeys)
  if (certificates !== 'download' && platformKeys.length === 0) {
    throw new TypeError(
      'platformKeys: without a public key, certificates or downloading no answer could ever be verified.',
    )
  }
  return {
    mchid: options.mchid,
    appid: options.appid,
    serial: options.serial.toUpperCase(),
    signer,
    merchantPublicKey: publicKey ?? certificate?.publicKey,
    merchantNotAfter: certificate?.notAfter.getTime(),
    apiV3Key: named('apiV3Key', () => parseApiV3Key(options.apiV3Key)),
    apiV2Key: named('apiV2Key', () => (options.apiV2Key === undefined ? undefined : parseApiV2Key(options.apiV2Key))),
    platformKeys,
    download: certificates === 'download',
    ...readWireOptions(options),
  }
}

function readCertificate(
  { certificate: pem, serial }: WechatPayOptions,
  key: KeyObject | undefined,
): Certificate | undefined {
  if (pem === undefined) return undefined
  const certificate = parseCertificate(pem)
  if (certificate.serial_no !== serial.toUpperCase())
    throw new TypeError(`its serial is ${certificate.serial_no}, but the option serial says ${serial}.`)
  if (key && !certificate.publicKey.equals(key))
    throw new TypeError('privateKey does not belong to it: the platform would refuse every request.')
  return certificate
}

/** Reads keys in the form of the option `platformKeys`. */
export function readPlatformKeys(options: PlatformKeyOptions | undefined): PlatformKey[] {
  const keys: PlatformKey[] = []
  if (options?.publicKey) {
    const { id, key } = options.publicKey
    requireMatch('platformKeys.publicKey.id', id, /^PUB_KEY_ID_\w{1,64}$/, 'an ID such as PUB_KEY_ID_0114…')
    keys.push({
      serial: normalSerial(id),
      kind: 'public_key',
      key: named('platformKeys.publicKey.key', () => parsePublicKey(key)),
    })
  }
  const certificates = options?.certificates
  if (certificates !== undefined && certificates !== 'download') {
    for (const pem of certificates) keys.push(named('platformKeys.certificates', () => certificateKey(pem)))
  }
  return keys
}
