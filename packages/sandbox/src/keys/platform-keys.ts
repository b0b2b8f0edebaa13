import type { KeyObject } from 'node:crypto'
import { parseCertificate, type Certificate } from '@wxtill/protocol'
import { listedAt, signersAt } from './certificate-calendar.ts'
import { KeyLanes, publicPem } from './key-pool.ts'
import { isSwitching } from './merchant-keys.ts'
import type { Rules } from '../options.ts'
import type { Random } from '../random.ts'
import type { KeyKind } from '../store/records.ts'
import type { Merchant, PlatformCertificate } from '../store/merchant-records.ts'
import type { State } from '../store/state.ts'

export interface CertificateMaterial {
  /** PKCS #8 PEM. */
  key: string
  /** PEM. */
  certificate: string
}

/** What is stored of the platform's keys. */
export interface PlatformKeyMaterial {
  authority: string
  /** Of the first certificate. */
  certificateKey: string
  certificate: string
  /** The certificates after the first, in the order they were made. */
  later?: readonly CertificateMaterial[]
  publicKeyKey: string
}

/** What keys need from their surroundings. */
export interface KeySurroundings {
  state: State
  now: () => number
  rules: Rules
  /** Draws who signs while a new certificate takes over. */
  chance: Random
  /** Makes a key and a certificate that is valid after this one. */
  make: (keys: PlatformKeys, after: PlatformCertificate) => Promise<CertificateMaterial>
  /** Told when there is something new to keep or to publish. */
  changed: (keys: PlatformKeys) => void
}

interface Pair {
  certificate: Certificate
  lanes: KeyLanes
}

/**
 * The platform's signing keys: those behind its certificates and the one behind the WeChat Pay public key. The keys are here, by
 * serial; which certificates there are, and which one signs, is the state's.
 */
export class PlatformKeys {
  /** `pub_key.pem` */
  readonly publicKeyPem: string
  #material: PlatformKeyMaterial
  #pairs = new Map<string, Pair>()
  #publicKey: KeyLanes
  #in: KeySurroundings
  /** Takes back the timer of the next change. */
  cancelTimer: () => void = () => {}
  #making: Promise<PlatformCertificate> | undefined

  constructor(material: PlatformKeyMaterial, surroundings: KeySurroundings) {
    this.#in = surroundings
    this.#material = material
    this.publicKeyPem = publicPem(material.publicKeyKey)
    this.#publicKey = new KeyLanes(material.publicKeyKey)
    this.#hold({ key: material.certificateKey, certificate: material.certificate })
    for (const later of material.later ?? []) this.#hold(later)
    this.ensureRows()
  }

  get material(): PlatformKeyMaterial {
    return this.#material
  }

  /** The certificate that signs; while another takes over, the one it takes over from. */
  get certificate(): Certificate {
    return this.#pair(signersAt(this.rows(), this.#in.now(), this.#in.rules).main.serial_no).certificate
  }

  /** What merchants can download now, in the order they became valid: the last is the one to encrypt to. */
  get listed(): Certificate[] {
    const listed = listedAt(this.rows(), this.#in.now(), this.#in.rules)
    return listed.map(({ serial_no }) => this.#pair(serial_no).certificate)
  }

  /** The serial of a certificate that is made but not shown to merchants yet; undefined when there is none. */
  get unlisted(): string | undefined {
    const now = this.#in.now()
    const listed = listedAt(this.rows(), now, this.#in.rules)
    return this.rows().find((row) => row.not_after > now && !listed.includes(row))?.serial_no
  }

  /** The certificates of this platform, in the order they became valid. */
  rows(): PlatformCertificate[] {
    return [...this.#in.state.certificates.values()]
      .filter(({ serial_no }) => this.#pairs.has(serial_no))
      .sort((a, b) => a.not_before - b.not_before)
  }

  /** A state that never heard of certificates knows the first one. */
  ensureRows(): void {
    if (this.rows().length === 0) this.#put(parseCertificate(this.#material.certificate))
  }

  /** Who signs for this merchant: the name for `Wechatpay-Serial`, and a key, next in turn. */
  signer(kind: KeyKind, merchant: Merchant): { serial_no: string; key: KeyObject } {
    if (kind === 'public_key') return { serial_no: merchant.public_key_id!, key: this.#publicKey.take() }
    const { main, gray } = signersAt(this.rows(), this.#in.now(), this.#in.rules)
    // A rotation does not run together with a switch to the public key.
    const takesOver = gray && !isSwitching(merchant) && this.#in.chance.next() * 100 < gray.share
    const { serial_no } = takesOver ? gray.certificate : main
    return { serial_no, key: this.#pair(serial_no).lanes.take() }
  }

  /** A key to sign with, next in turn. */
  signing(kind: KeyKind): KeyObject {
    return kind === 'public_key' ? this.#publicKey.take() : this.#pair(this.certificate.serial_no).lanes.take()
  }

  /** The key that opens fields encrypted for the platform; without a serial that of the certificate that signs. */
  decrypting(kind: KeyKind, serial: string = this.certificate.serial_no): KeyObject {
    return kind === 'public_key' ? this.#publicKey.take() : this.#pair(serial).lanes.take()
  }

  /** The certificate after the newest, made when it is not being made already. */
  makeNext(by_hand = false): Promise<PlatformCertificate> {
    this.#making ??= this.#make(by_hand).finally(() => (this.#making = undefined))
    return this.#making
  }

  /** Hands out what merchants can know of now. */
  publish(): void {
    this.#in.changed(this)
  }

  async #make(by_hand: boolean): Promise<PlatformCertificate> {
    const made = await this.#in.make(this, this.rows().at(-1)!)
    const certificate = this.#hold(made)
    this.#material = { ...this.#material, later: [...(this.#material.later ?? []), made] }
    const row = this.#put(certificate, by_hand)
    this.publish()
    return row
  }

  #put({ serial_no, notBefore, notAfter }: Certificate, by_hand = false): PlatformCertificate {
    const row: PlatformCertificate = {
      serial_no,
      not_before: notBefore.getTime(),
      not_after: notAfter.getTime(),
      generated_at: this.#in.now(),
      ...(by_hand ? { by_hand } : {}),
    }
    this.#in.state.certificates.put(serial_no, row)
    return row
  }

  #hold({ key, certificate }: CertificateMaterial): Certificate {
    const parsed = parseCertificate(certificate)
    this.#pairs.set(parsed.serial_no, { certificate: parsed, lanes: new KeyLanes(key) })
    return parsed
  }

  #pair(serial_no: string): Pair {
    const pair = this.#pairs.get(serial_no)
    if (!pair) throw new Error(`The platform has no certificate ${serial_no}.`)
    return pair
  }
}
