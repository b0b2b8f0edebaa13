import { createHash, createPublicKey } from 'node:crypto'
import { createSecureContext, type SecureContext, type TlsOptions } from 'node:tls'
import { parseCertificate } from '@wxtill/protocol'
import { PLATFORM_HOSTS } from '../entrances/platform-hosts.ts'
import { Authority } from './authority.ts'
import { newPrivateKey, pooledPrivateKey } from './key-pool.ts'
import type { KeyFiles } from './key-files.ts'

const DAY = 86_400_000
const ROOT_LIFE = 10 * 365 * DAY
/** Longer ones are refused by some systems. */
const SERVER_LIFE = 365 * DAY
/** What has less left is renewed at the next start. */
const RENEWED_BEFORE = 60 * DAY

/** For callers who name no host of the platform. */
const OWN_NAMES = ['localhost', '127.0.0.1', '::1']

/** What is stored for TLS. */
export interface TlsKeyMaterial {
  /** The root's certificate. */
  root: string
  /** One key for all names. */
  key: string
  /** By name. */
  certificates: Readonly<Record<string, string>>
}

/** What the TLS entrance shows to whom: for each of the platform's host names a certificate of its own. */
export class TlsKeys {
  /** `ca.pem`: what clients must trust. */
  readonly root: string
  readonly #material: TlsKeyMaterial
  readonly #contexts: ReadonlyMap<string, SecureContext>

  constructor(material: TlsKeyMaterial) {
    this.root = material.root
    this.#material = material
    this.#contexts = new Map(
      [...PLATFORM_HOSTS].map((host) => [
        host,
        createSecureContext({ key: material.key, cert: material.certificates[host], minVersion: 'TLSv1.2' }),
      ]),
    )
  }

  /** Options of a TLS server. */
  serverOptions(): TlsOptions {
    const { key, certificates } = this.#material
    return {
      key,
      cert: certificates[OWN_NAMES[0]!],
      minVersion: 'TLSv1.2',
      // Asked for and not demanded: single interfaces of APIv2 want one, and say so themselves.
      requestCert: true,
      rejectUnauthorized: false,
      // Without a context the server takes the certificate above.
      SNICallback: (name, answer) => answer(null, this.#contexts.get(name.toLowerCase())),
    }
  }
}

/**
 * The keys for TLS: from the data folder, or made now.
 *
 * @param options.now the machine's own time, not the sandbox's: clients hold certificates against their own clock.
 */
export async function loadTlsKeys(options: {
  authorityKey: string
  files: KeyFiles | undefined
  now: number
}): Promise<TlsKeys> {
  const { files, now } = options
  const kept = issuedBy(options.authorityKey, files?.readTls())
  const authority = new Authority(options.authorityKey)
  const key = kept?.key ?? (await (files ? newPrivateKey() : pooledPrivateKey('tls')))
  const life = (name: string, ms: number) => ({
    serial: serialOf(`${name} ${now} ${key}`),
    notBefore: now - DAY,
    notAfter: now + ms,
  })
  const root = lasting(kept?.root, now) ?? (await authority.issueRoot(life('root', ROOT_LIFE)))
  const certificates: Record<string, string> = {}
  for (const names of [OWN_NAMES, ...[...PLATFORM_HOSTS].map((host) => [host])]) {
    const name = names[0]!
    certificates[name] =
      lasting(kept?.certificates[name], now) ??
      (await authority.issueServer({ ...life(name, SERVER_LIFE), names, key }))
  }
  const material = { root, key, certificates }
  files?.writeTls(material)
  return new TlsKeys(material)
}

/** What was kept, unless the sandbox's root key is another one since. */
function issuedBy(authorityKey: string, kept: TlsKeyMaterial | undefined): TlsKeyMaterial | undefined {
  return kept && parseCertificate(kept.root).publicKey.equals(createPublicKey(authorityKey)) ? kept : undefined
}

/** The certificate, if it is valid for some time to come. */
function lasting(pem: string | undefined, now: number): string | undefined {
  if (pem === undefined) return undefined
  const { notBefore, notAfter } = parseCertificate(pem)
  return notBefore.getTime() <= now && notAfter.getTime() - now > RENEWED_BEFORE ? pem : undefined
}

/** Another one for every certificate. Not drawn: drawing would change the numbers of everything that comes after. */
function serialOf(text: string): string {
  return `1${createHash('sha256').update(text).digest('hex').slice(0, 39)}`
}
