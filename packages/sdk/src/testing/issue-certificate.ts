import 'reflect-metadata' // asked for by the X.509 library
import { webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509'

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
}

export interface Issued {
  readonly cert: string
  readonly key: string
}

/** An authority of one test, and certificates under it. */
export class TestAuthority {
  readonly cert: string
  readonly #keys: webcrypto.CryptoKeyPair
  readonly #root: X509Certificate

  private constructor(keys: webcrypto.CryptoKeyPair, root: X509Certificate) {
    this.#keys = keys
    this.#root = root
    this.cert = root.toString('pem')
  }

  static async create(name: string): Promise<TestAuthority> {
    const keys = await newKeys()
    const root = await X509CertificateGenerator.createSelfSigned(
      {
        name: `CN=${name}`,
        keys,
        signingAlgorithm: ALGORITHM,
        ...VALID,
        extensions: [new BasicConstraintsExtension(true, 1, true)],
      },
      webcrypto as Parameters<typeof X509CertificateGenerator.createSelfSigned>[1],
    )
    return new TestAuthority(keys, root)
  }

  /** A certificate for this machine, or for whom the name says. */
  async issue(name: string): Promise<Issued> {
    const keys = await newKeys()
    const certificate = await X509CertificateGenerator.create(
      {
        subject: `CN=${name}`,
        issuer: this.#root.subject,
        publicKey: keys.publicKey,
        signingKey: this.#keys.privateKey,
        signingAlgorithm: ALGORITHM,
        ...VALID,
        extensions: [new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }])],
      },
      webcrypto as Parameters<typeof X509CertificateGenerator.create>[1],
    )
    const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
    const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`
    return { cert: certificate.toString('pem'), key }
  }
}

// Long enough for any clock a test machine may have.
const VALID = { notBefore: new Date('2020-01-01'), notAfter: new Date('2049-01-01') }

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
}
