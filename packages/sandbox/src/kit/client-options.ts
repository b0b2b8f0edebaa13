import type { Clock } from '../clock.ts'
import type { MerchantCredentials } from '../merchants/merchants.ts'

/** Which merchant's client, and which of its platform keys it knows. */
export interface ClientChoice {
  /** Default: the first merchant. */
  mchid?: string
  /** Default: the WeChat Pay public key, as far as the merchant has one. `both`: for a switch between the two. */
  keys?: 'public_key' | 'certificate' | 'both'
}

/** The options of `new WechatPay(...)` of `@wxtill/sdk`. */
export interface ClientOptions {
  mchid: string
  appid: string
  serial: string
  certificate: string
  privateKey: string
  apiV3Key: string
  apiV2Key: string
  platformKeys: { publicKey?: { id: string; key: string }; certificates: string[] }
  baseUrl: string
  clock: Clock
}

/** The options of `new WechatPayV2(...)` of `@wxtill/sdk/v2`. */
export interface V2ClientOptions {
  mchid: string
  appid: string
  key: string
  clientCertificate: { cert: string; key: string }
  baseUrl: string
  clock: Clock
}

/** The same for APIv2. */
export function v2ClientOptions(
  { mchid, appid, api_v2_key, certificate, private_key }: MerchantCredentials,
  { url, clock }: { url: string; clock: Clock },
): V2ClientOptions {
  const clientCertificate = { cert: certificate, key: private_key }
  return { mchid, appid, key: api_v2_key, clientCertificate, baseUrl: url, clock }
}

/**
 * A client's options for this merchant; it goes by the sandbox's clock and downloads nothing by itself.
 *
 * @throws TypeError when the merchant does not have these keys.
 */
export function clientOptions(
  merchant: MerchantCredentials,
  keys: ClientChoice['keys'],
  { url, clock }: { url: string; clock: Clock },
): ClientOptions {
  const { mchid, appid, serial_no, certificate, private_key, api_v3_key, api_v2_key, public_key, certificates } =
    merchant
  const wanted = keys ?? (public_key ? 'public_key' : 'certificate')
  const missing =
    wanted !== 'certificate' && !public_key
      ? 'public key'
      : wanted !== 'public_key' && certificates.length === 0
        ? 'platform certificate'
        : undefined
  if (missing) throw new TypeError(`keys: merchant ${mchid} has no ${missing}.`)
  return {
    mchid,
    appid,
    serial: serial_no,
    certificate,
    privateKey: private_key,
    apiV3Key: api_v3_key,
    apiV2Key: api_v2_key,
    platformKeys: {
      ...(wanted !== 'certificate' && public_key ? { publicKey: public_key } : {}),
      certificates: wanted === 'public_key' ? [] : certificates,
    },
    baseUrl: url,
    clock,
  }
}
