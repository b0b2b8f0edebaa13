import 'reflect-metadata' // asked for by the X.509 library
import { createHash, createPrivateKey, createPublicKey, webcrypto, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type Extension,
} from '@peculiar/x509'

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const ORGANISATION = 'wxtill sandbox'
const NAME = 'wxtill Sandbox Root CA (TEST ONLY)'
const ISSUER = [{ O: [ORGANISATION] }, { CN: [NAME] }]

interface Life {
  /** 40 hexadecimal digits. */
  serial: string
  notBefore: number
  notAfter: number
}

export interface IssueOptions extends Life {
  subject: { CN: string; O: string }
  /** The holder's private key, PKCS #8 PEM; only its public half goes into the certificate. */
  key: string
}

export interface IssueServerOptions extends Life {
  /** Names and addresses the server is called by; the first is its common name. */
  names: readonly string[]
  /** As {@link IssueOptions.key}. */
  key: string
}

/** Issues X.509 certificates under the sandbox's own root, which nobody else trusts. */
export class Authority {
  #key: KeyObject

  constructor(privateKeyPem: string) {
    this.#key = createPrivateKey(privateKeyPem)
  }

  /** A merchant's or the platform's certificate as PEM. */
  issue(options: IssueOptions): Promise<string> {
    return this.#sign(options, [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(
        KeyUsageFlags.digitalSignature |
          KeyUsageFlags.nonRepudiation |
          KeyUsageFlags.keyEncipherment |
          KeyUsageFlags.dataEncipherment,
      ),
    ])
  }

  /** The certificate of a TLS server as PEM. */
  issueServer({ names, ...options }: IssueServerOptions): Promise<string> {
    const alternatives = names.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value }))
    return this.#sign({ ...options, subject: { CN: names[0]!, O: ORGANISATION } }, [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(alternatives),
      // Strict clients ask for both identifiers.
      new SubjectKeyIdentifierExtension(identifierOf(createPublicKey(options.key))),
      new AuthorityKeyIdentifierExtension(identifierOf(createPublicKey(this.#key))),
    ])
  }

  /** The root's own certificate as PEM: what a client is given to trust. */
  issueRoot(life: Life): Promise<string> {
    const key = this.#key.export({ type: 'pkcs8', format: 'pem' }).toString()
    return this.#sign({ ...life, key, subject: { CN: NAME, O: ORGANISATION } }, [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      new SubjectKeyIdentifierExtension(identifierOf(createPublicKey(key))),
    ])
  }

  async #sign({ serial, subject, key, notBefore, notAfter }: IssueOptions, extensions: Extension[]): Promise<string> {
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
        extensions,
      },
      webcrypto as Parameters<typeof X509CertificateGenerator.create>[1],
    )
    return `${certificate.toString('pem')}\n`
  }
}

/** A name for a key; any that is the same on both sides does. */
function identifierOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 40)
}
