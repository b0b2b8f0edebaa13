import { parseApiV2Key, parseApiV3Key, parseCertificate, parsePublicKey, type Certificate } from '@wxtill/protocol'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { systemClock, type Clock } from './clock.ts'
import type { Hooks } from './hooks.ts'
import { certificateKey } from './keys/certificates.ts'
import { readMerchantKey, type Signer } from './keys/signer.ts'
import { normalSerial } from './keys/serial.ts'
import type { PlatformKey } from './keys/store.ts'
import { named, requireMatch } from './option-checks.ts'
import { pooledRandom, type RandomBytes } from './random.ts'
import { DEFAULT_RETRY, type RetryOptions } from './retry.ts'
import { NodeTransport } from './transport/node.ts'
import { parseOrigin } from './transport/origin.ts'
import type { Timeouts, Transport } from './transport/transport.ts'

export interface WechatPayOptions {
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
  /** One base URL instead of WeChat Pay's hosts, for instance of a sandbox. */
  readonly baseUrl?: string
  /** Hosts in order of preference. Default `api.mch.weixin.qq.com`, then `api2.mch.weixin.qq.com`. */
  readonly hosts?: readonly string[]
  readonly clock?: Clock
  readonly random?: RandomBytes
  /** Default: {@link NodeTransport}. */
  readonly transport?: Transport
  /** In milliseconds. Default: connect 3,000, total 10,000 (each attempt). */
  readonly timeouts?: Partial<Timeouts>
  readonly retry?: Partial<RetryOptions>
  readonly hooks?: Hooks
  /** Plain http to other machines than this one, in a closed network. */
  readonly allowInsecureHttp?: boolean
  /** Appended to the `User-Agent`, so that you can be told apart in WeChat Pay's logs. */
  readonly userAgent?: string
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
export interface Config {
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
  readonly origins: readonly string[]
  readonly clock: Clock
  readonly random: RandomBytes
  readonly transport: Transport
  readonly timeouts: Timeouts
  readonly retry: RetryOptions
  readonly hooks: Hooks | undefined
  readonly userAgent: string | undefined
}

const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']
const TIMEOUTS: Timeouts = { connect: 3_000, total: 10_000 }

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
  const allowInsecureHttp = options.allowInsecureHttp ?? false
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
    origins: readOrigins(options, allowInsecureHttp),
    clock: options.clock ?? systemClock,
    random: options.random ?? pooledRandom(),
    transport: options.transport ?? new NodeTransport({ allowInsecureHttp }),
    timeouts: readTimeouts(options.timeouts),
    retry: readRetry(options.retry),
    hooks: options.hooks,
    userAgent:
      options.userAgent === undefined
        ? undefined
        : requireMatch('userAgent', options.userAgent, /^[\x20-\x7e]{1,200}$/, 'plain ASCII'),
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

function readOrigins({ baseUrl, hosts }: WechatPayOptions, allowInsecureHttp: boolean): string[] {
  if (baseUrl !== undefined && hosts !== undefined) throw new TypeError('Give baseUrl or hosts, not both.')
  const list = baseUrl === undefined ? (hosts ?? HOSTS) : [baseUrl]
  if (list.length === 0) throw new TypeError('hosts: at least one is needed.')
  return list.map((host) =>
    named('baseUrl', () => parseOrigin(host.includes('://') ? host : `https://${host}`, allowInsecureHttp).href),
  )
}

export function readTimeouts(given: Partial<Timeouts> | undefined, base: Timeouts = TIMEOUTS): Timeouts {
  const timeouts = { connect: given?.connect ?? base.connect, total: given?.total ?? base.total }
  for (const [name, value] of Object.entries(timeouts)) {
    if (!Number.isFinite(value) || value <= 0 || value > 2 ** 31 - 1)
      throw new TypeError(`timeouts.${name}: a positive number of milliseconds is needed.`)
  }
  return timeouts
}

function readRetry(given: Partial<RetryOptions> | undefined): RetryOptions {
  const retry = { ...DEFAULT_RETRY, ...given }
  if (!Number.isInteger(retry.attempts) || retry.attempts < 1 || retry.attempts > 10)
    throw new TypeError('retry.attempts: 1 to 10.')
  if (!(retry.baseMs >= 0) || !(retry.maxMs >= 0))
    throw new TypeError('retry.baseMs and retry.maxMs: milliseconds, not negative.')
  return retry
}
