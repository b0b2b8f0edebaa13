import { createRequire } from 'node:module'
import type NodeForge from 'node-forge'

const require = createRequire(import.meta.url)

/**
 * A private key and its certificate as PKCS#12, the form in which WeChat Pay hands out `apiclient_cert.p12` and older SDKs
 * take a client certificate.
 *
 * @param password as the platform sets it: the merchant number
 */
export function pkcs12Of(privateKey: string, certificate: string, password: string): Buffer {
  // Large, and needed once per certificate.
  const forge = require('node-forge') as typeof NodeForge
  const { asn1, pki, pkcs12 } = forge
  // Triple DES is what every client in use can read, as it is in the platform's own files.
  const sealed = pkcs12.toPkcs12Asn1(pki.privateKeyFromPem(privateKey), pki.certificateFromPem(certificate), password, {
    algorithm: '3des',
  })
  return Buffer.from(asn1.toDer(sealed).getBytes(), 'latin1')
}
