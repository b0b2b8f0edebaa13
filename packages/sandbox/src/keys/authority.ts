import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { bitString, integer, isTrue, nothing, octetString, oid, sequence, set, tagged, time, utf8 } from './der.ts'

const ISSUER = name({ CN: 'wxtill Sandbox Root CA (TEST ONLY)', O: 'wxtill sandbox' })
const SHA256_WITH_RSA = sequence(oid('1.2.840.113549.1.1.11'), nothing())
const VERSION_3 = tagged(0, integer('02'))

/** Not an authority; may sign and encipher. */
const EXTENSIONS = tagged(
  3,
  sequence(
    sequence(oid('2.5.29.19'), isTrue(), octetString(sequence())),
    sequence(oid('2.5.29.15'), isTrue(), octetString(bitString(Buffer.from([0xf0]), 4))),
  ),
)

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
  issue({ serial, subject, key, notBefore, notAfter }: IssueOptions): string {
    const toBeSigned = sequence(
      VERSION_3,
      integer(serial),
      SHA256_WITH_RSA,
      ISSUER,
      sequence(time(notBefore), time(notAfter)),
      name(subject),
      createPublicKey(key).export({ type: 'spki', format: 'der' }),
      EXTENSIONS,
    )
    return pem(sequence(toBeSigned, SHA256_WITH_RSA, bitString(sign('RSA-SHA256', toBeSigned, this.#key))))
  }
}

function name({ CN, O }: IssueOptions['subject']): Buffer {
  return sequence(set(sequence(oid('2.5.4.10'), utf8(O))), set(sequence(oid('2.5.4.3'), utf8(CN))))
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
