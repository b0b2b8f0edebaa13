import { parseApiV2Key, parsePrivateKey, type V2SignType } from '@wxtill/protocol'
import { X509Certificate } from 'node:crypto'
import { named, requireMatch } from '../option-checks.ts'
import type { ClientCertificate } from '../transport/transport.ts'
import { readWireOptions, type WireConfig, type WireOptions } from '../wire-options.ts'

export interface WechatPayV2Options extends WireOptions {
  /** Merchant number (商户号). In partner mode the partner's own. */
  readonly mchid: string
  /** The app that orders and pays; a call may name another one. */
  readonly appid: string
  /** The APIv2 key (APIv2密钥), exactly 32 bytes. */
  readonly key: string
  /** Where a route leaves the choice. Default `MD5`, which is what the platform takes when nothing is said. */
  readonly signType?: V2SignType
  /** `apiclient_cert.pem` and `apiclient_key.pem` as text, for refunds, reversals and everything that pays out. */
  readonly clientCertificate?: ClientCertificate
}

/** The options after every check; nothing here does I/O. */
export interface V2Config extends WireConfig {
  readonly mchid: string
  readonly appid: string
  readonly key: Buffer
  readonly signType: V2SignType
  readonly clientCertificate: ClientCertificate | undefined
  /** Everything goes to the given base URL, also what lives on a host of its own at WeChat Pay. */
  readonly oneHost: boolean
}

/**
 * Checks the options, key and certificate included.
 *
 * @throws TypeError with a sentence that names the option.
 */
export function readV2Options(options: WechatPayV2Options): V2Config {
  const { mchid, appid, key, signType = 'MD5', clientCertificate } = options
  requireMatch('mchid', mchid, /^[1-9]\d{5,31}$/, 'the merchant number, digits only')
  requireMatch('appid', appid, /^\S{1,32}$/, 'an app id such as wx…')
  requireMatch('signType', signType, /^(?:MD5|HMAC-SHA256)$/, 'MD5 or HMAC-SHA256')
  return {
    mchid,
    appid,
    key: named('key', () => parseApiV2Key(key)),
    signType,
    clientCertificate: clientCertificate && named('clientCertificate', () => readCertificate(clientCertificate)),
    oneHost: options.baseUrl !== undefined,
    ...readWireOptions(options),
  }
}

function readCertificate({ cert, key }: ClientCertificate): ClientCertificate {
  const privateKey = parsePrivateKey(key)
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(cert)
  } catch {
    throw new TypeError('cert is not a certificate: expected PEM text that begins with "-----BEGIN CERTIFICATE".')
  }
  if (!certificate.checkPrivateKey(privateKey)) throw new TypeError('key is not the private key of cert.')
  return { cert, key }
}
