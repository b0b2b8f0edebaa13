import 'reflect-metadata' // asked for by the X.509 library
import { createPrivateKey, createPublicKey, webcrypto, type KeyObject } from 'node:crypto'
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509'

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const ISSUER = [{ O: ['wxtill sandbox'] }, { CN: ['wxtill Sandbox Root CA (TEST ONLY)'] }]

export interface IssueOptions {
  /** 40 hexadecimal digits. */
  serial: string
  subject: { CN: string; O: string }
  /** The holder's private key, PKCS #8 PEM; only its public half goes into the certificate. */
  key: string
  notBefore: number
  notAfter: number
}

/** Issues X.509 certificates under the sandbox's own root, which nobody else trusts. */
export class Authority {
  #key: KeyObject

  constructor(privateKeyPem: string) {
    this.#key = createPrivateKey(privateKeyPem)
  }

  /** A certificate as PEM. */
  async issue({ serial, subject, key, notBefore, notAfter }: IssueOptions): Promise<string> {
    const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
    const pkcs8 = this.#key.export({ type: 'pkcs8', format: 'der' })
    const certificate = await X509CertificateGenerator.create(
      {
        serialNumber: serial,
        issuer: ISSUER,
        subject: [{ O: [subject.O] }, { CN: [subject.CN] }],
        notBefore: new Date(notBefore),
        notAfter: new Date(notAfter),
        publicKey: await webcrypto.subtle.importKey('spki', spki, ALGORITHM, true, ['verify']),
        signingKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']),
        signingAlgorithm: ALGORITHM,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new KeyUsagesExtension(
            KeyUsageFlags.digitalSignature |
              KeyUsageFlags.nonRepudiation |
              KeyUsageFlags.keyEncipherment |
              KeyUsageFlags.dataEncipherment,
          ),
        ],
      },
      webcrypto as Parameters<typeof X509CertificateGenerator.create>[1],
    )
    return `${certificate.toString('pem')}\n`
  }
}
