import { X509Certificate } from 'node:crypto'
import type { V2Endpoint } from '@wxtill/catalogue'
import type { Incoming } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** No answer at all: what a caller without the right certificate sees of TLS. */
export class CutConnection extends Error {
  override readonly name = 'CutConnection'
}

/** Why the connection is cut, where the endpoint wants the merchant's own certificate; undefined when all is well. */
export function objectionToCertificate(
  { clientCert, path }: V2Endpoint,
  { baseUrl, clientCertificate }: Incoming,
  merchant: Merchant | undefined,
  { rules, clock, merchants }: Platform,
): string | undefined {
  if (!clientCert || rules.v2ClientCertificate === 'never' || !baseUrl.startsWith('https:')) return undefined
  if (!clientCertificate)
    return `${path} needs the merchant's certificate (apiclient_cert.pem and its key) on the connection; none was shown.`
  if (!merchant) return undefined
  // The same certificate has the same issuer, serial number and key; that its key is held was proven in the handshake.
  if (new X509Certificate(merchant.certificate).fingerprint256 !== clientCertificate.fingerprint256) {
    const { serialNumber, issuer } = clientCertificate
    return `The certificate on the connection has the serial ${serialNumber} (issued by ${issuer.replaceAll('\n', ', ')}); merchant ${merchant.mchid} has ${merchant.serial_no}.`
  }
  const { notBefore, notAfter } = merchants.certificate(merchant)
  const now = clock.now()
  if (notBefore.getTime() > now) return `The certificate is valid from ${notBefore.toISOString()}.`
  if (notAfter.getTime() < now) return `The certificate ended ${notAfter.toISOString()}.`
  return undefined
}
