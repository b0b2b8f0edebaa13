import type { KeyObject } from 'node:crypto'
import { parseCertificate, type Certificate } from '@wxtill/protocol'
import { KeyLanes, publicPem } from './key-pool.ts'
import type { KeyKind } from '../store/records.ts'

/** What is stored of the platform's keys. */
export interface PlatformKeyMaterial {
  authority: string
  certificateKey: string
  certificate: string
  publicKeyKey: string
}

/** The platform's two signing keys: the one behind its certificate and the one behind the WeChat Pay public key. */
export class PlatformKeys {
  readonly certificate: Certificate
  /** `pub_key.pem` */
  readonly publicKeyPem: string
  readonly material: PlatformKeyMaterial
  #lanes: Record<KeyKind, KeyLanes>

  constructor(material: PlatformKeyMaterial) {
    this.material = material
    this.certificate = parseCertificate(material.certificate)
    this.publicKeyPem = publicPem(material.publicKeyKey)
    this.#lanes = {
      certificate: new KeyLanes(material.certificateKey),
      public_key: new KeyLanes(material.publicKeyKey),
    }
  }

  /** A key to sign with, next in turn. */
  signing(kind: KeyKind): KeyObject {
    return this.#lanes[kind].take()
  }

  /** The key that opens fields encrypted for the platform. */
  decrypting(kind: KeyKind): KeyObject {
    return this.#lanes[kind].take()
  }
}
