import { readPlatformKeys, type PlatformKeyOptions } from '../options.ts'
import type { PlatformKeyStore } from './store.ts'

/** A platform key as it may be shown. */
export interface PlatformKeyInfo {
  /** Certificate serial or `PUB_KEY_ID_…`. */
  readonly serial: string
  readonly kind: 'certificate' | 'public_key'
  /** End of a certificate. Public keys do not expire. */
  readonly notAfter?: Date
}

/** As the option `platformKeys`, but only with keys that are at hand. */
export type NewPlatformKeys = Omit<PlatformKeyOptions, 'certificates'> & { readonly certificates?: readonly string[] }

/**
 * The keys of the platform that a running client holds. Certificates and public keys stand side by side and the one that signed is
 * chosen by its serial, so a switch (灰度切换) in either direction and a rotation need no restart.
 */
export class PlatformKeys {
  readonly #store: PlatformKeyStore

  constructor(store: PlatformKeyStore) {
    this.#store = store
  }

  /**
   * Adds a public key or certificates, in the form of the option `platformKeys`. From the next call on they verify, and the public
   * key, else the newest certificate, encrypts and is asked for in `Wechatpay-Serial`.
   *
   * @throws TypeError when a key cannot be read; PlatformKeyError when it is the merchant's own.
   */
  add(keys: NewPlatformKeys): void {
    for (const key of readPlatformKeys(keys)) this.#store.add(key)
  }

  /**
   * Forgets a key: after a switch was completed, or to go back from the public key to certificates. What is signed under it is refused
   * from then on, so first be sure that the platform does not use it any more. A certificate that is still listed comes back with the
   * next download.
   *
   * @returns whether it was there.
   */
  remove(serial: string): boolean {
    return this.#store.remove(serial)
  }

  /** What is at hand and not expired. */
  list(): PlatformKeyInfo[] {
    return this.#store.all().map(({ serial, kind, notAfter }) => {
      return { serial, kind, ...(notAfter === undefined ? {} : { notAfter: new Date(notAfter) }) }
    })
  }
}
