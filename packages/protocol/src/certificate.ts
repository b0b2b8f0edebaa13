import { X509Certificate, type KeyObject } from 'node:crypto'
import { parsePublicKey } from './keys.ts'

/** A platform or merchant certificate, reduced to what the protocol uses. */
export interface Certificate {
  /** Serial number in upper-case hex, as `Wechatpay-Serial` and `serial_no` carry it. */
  readonly serial_no: string
  readonly publicKey: KeyObject
  readonly notBefore: Date
  readonly notAfter: Date
  readonly pem: string
}

/**
 * Reads an X.509 certificate in PEM form.
 *
 * @throws TypeError when the text is not a certificate or its key is not RSA of at least 2048 bits.
 */
export function parseCertificate(pem: string): Certificate {
  let x509: X509Certificate
  try {
    x509 = new X509Certificate(pem)
  } catch {
    throw new TypeError('Not a readable certificate: expected PEM text that begins with "-----BEGIN CERTIFICATE-----".')
  }
  return {
    serial_no: x509.serialNumber.toUpperCase(),
    publicKey: parsePublicKey(x509.publicKey),
    notBefore: new Date(x509.validFrom),
    notAfter: new Date(x509.validTo),
    pem,
  }
}
