import type { KeyObject } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { PlatformKeyError } from '../errors.ts'
import type { KeyFinder, KnownKey } from '../platform-crypto.ts'
import { normalSerial, ownKey, unknownSerial } from './serial.ts'

export type PlatformKey = KnownKey<KeyObject>

/**
 * Fetches and proves the current certificates. `known` are keys that may have signed the list; a `patient` download may be
 * repeated, one caused by a stranger's message is not.
 */
export type Download = (
  known: (serial: string) => PlatformKey | undefined,
  patient: boolean,
) => Promise<readonly PlatformKey[]>

export interface PlatformKeyStoreOptions {
  readonly clock: Clock
  readonly keys: readonly PlatformKey[]
  /** Downloads and proves the current certificates; absent when downloading is switched off. */
  readonly download?: Download | undefined
  /** The merchant's own certificate and key, which must never pass for the platform's. */
  readonly merchant: { readonly serial: string; readonly publicKey?: KeyObject | undefined }
}

const REFRESH_MS = 12 * 3_600_000
/** Unknown serials, forged ones included, cause at most one download in this time. */
const UNKNOWN_SERIAL_PAUSE_MS = 60_000
const CERTIFICATE_SERIAL = /^[0-9A-F]{8,64}$/

/**
 * Holds certificates and public keys side by side and picks by the serial that answered, so that a merchant can stand before,
 * in the middle of or after the switch from one to the other.
 */
export class PlatformKeyStore implements KeyFinder<KeyObject> {
  readonly #keys = new Map<string, PlatformKey>()
  readonly #clock: Clock
  readonly #merchant: PlatformKeyStoreOptions['merchant']
  readonly #download: Download | undefined
  #refreshing: Promise<void> | undefined
  #refreshedAt = Number.NEGATIVE_INFINITY
  #askedForUnknownAt = Number.NEGATIVE_INFINITY

  constructor({ clock, keys, download, merchant }: PlatformKeyStoreOptions) {
    this.#clock = clock
    this.#merchant = merchant
    this.#download = download
    for (const key of keys) this.add(key)
  }

  /**
   * Adds a key, or replaces the one of the same serial. Used from the next call on.
   *
   * @throws PlatformKeyError when it is the merchant's own.
   */
  add(key: PlatformKey): void {
    if (
      key.serial === this.#merchant.serial ||
      (this.#merchant.publicKey && key.key.equals(this.#merchant.publicKey))
    ) {
      throw ownKey(key.serial)
    }
    this.#keys.set(key.serial, key)
  }

  /** Forgets a key. What is signed under it is refused from now on. Tells whether it was there. */
  remove(serial: string): boolean {
    return this.#keys.delete(normalSerial(serial))
  }

  /** Every key that is not expired. */
  all(): PlatformKey[] {
    return [...this.#keys.keys()].map((serial) => this.peek(serial)).filter((key) => key !== undefined)
  }

  /** The key of a serial exactly as the platform writes it, if it is here and not expired. */
  peek(serial: string): PlatformKey | undefined {
    const key = this.#keys.get(serial)
    if (!key?.notAfter || key.notAfter > this.#clock.now()) return key
    this.#keys.delete(key.serial)
    return undefined
  }

  /**
   * The key of the serial that signed. An unknown certificate serial refreshes the certificates, at most once a minute; with
   * `patient`, for answers to calls of our own, a download that fails is repeated.
   *
   * @throws PlatformKeyError when no such key can be had.
   */
  async find(serial: string, patient = false): Promise<PlatformKey> {
    const known = this.peek(serial)
    if (known) return known
    const cause = await this.#refreshForUnknown(serial, patient)
    const found = this.peek(serial)
    if (found) return found
    const serials = this.all().map((key) => key.serial)
    throw unknownSerial(serial, serials, undefined, cause)
  }

  /** The serial to name in `Wechatpay-Serial`: the public key, else the certificate that became valid last. */
  announced(): string | undefined {
    return this.#preferred()?.serial
  }

  /** The key that encrypts fields: the announced one, downloaded first when none is known. */
  async forEncryption(): Promise<PlatformKey> {
    await this.ready()
    const key = this.#preferred()
    if (key) return key
    throw noneValid()
  }

  /**
   * Another key to encrypt to, after the platform refused `refused`: the certificates are refreshed first, at most once a minute.
   * Undefined when there is none.
   */
  async insteadOf(refused: string): Promise<PlatformKey | undefined> {
    await this.#refreshAtMostOnceAMinute(true)
    return this.#preferred(refused)
  }

  /** Makes sure that answers can be verified before anything is sent. Renews a list older than 12 h in the background. */
  async ready(): Promise<void> {
    if (!this.#download) {
      if (!this.#preferred()) throw noneValid()
    } else if (!this.#preferred()) await this.#refresh(true)
    else if (this.#refreshedAt !== Number.NEGATIVE_INFINITY && this.#clock.now() - this.#refreshedAt >= REFRESH_MS) {
      // The keys at hand still work; a failed renewal is tried again at the next call after a minute.
      void this.#refresh(true).catch(
        () => (this.#refreshedAt = this.#clock.now() - REFRESH_MS + UNKNOWN_SERIAL_PAUSE_MS),
      )
    }
  }

  /** `true` while {@link ready} has nothing to do: the fast path of every call. */
  get isReady(): boolean {
    if (this.#download && this.#refreshedAt !== Number.NEGATIVE_INFINITY)
      return this.#clock.now() - this.#refreshedAt < REFRESH_MS && !!this.#preferred()
    return !!this.#preferred()
  }

  async #refreshForUnknown(serial: string, patient: boolean): Promise<unknown> {
    if (!CERTIFICATE_SERIAL.test(serial) || serial === this.#merchant.serial) return undefined
    return this.#refreshAtMostOnceAMinute(patient)
  }

  /** Returns why it failed, if it did. */
  async #refreshAtMostOnceAMinute(patient: boolean): Promise<unknown> {
    const now = this.#clock.now()
    if (!this.#download) return undefined
    if (!this.#refreshing && now - this.#askedForUnknownAt < UNKNOWN_SERIAL_PAUSE_MS) return undefined
    if (!this.#refreshing) this.#askedForUnknownAt = now
    try {
      await this.#refresh(patient)
      return undefined
    } catch (error) {
      return error
    }
  }

  /** Callers that arrive while a download runs share it. */
  #refresh(patient: boolean): Promise<void> {
    this.#refreshing ??= this.#load(patient).finally(() => (this.#refreshing = undefined))
    return this.#refreshing
  }

  async #load(patient: boolean): Promise<void> {
    const keys = await this.#download!((serial) => this.peek(serial), patient)
    for (const key of keys) {
      if (key.notAfter === undefined || key.notAfter > this.#clock.now()) this.add(key)
    }
    this.#refreshedAt = this.#clock.now()
  }

  #preferred(except?: string): PlatformKey | undefined {
    const now = this.#clock.now()
    let newest: PlatformKey | undefined
    for (const key of this.#keys.values()) {
      if (key.serial === except) continue
      if (key.kind === 'public_key') return key
      if (key.notBefore! > now || key.notAfter! <= now) continue
      if (!newest || key.notBefore! > newest.notBefore!) newest = key
    }
    return newest
  }
}

function noneValid(): PlatformKeyError {
  return new PlatformKeyError({
    code: 'NO_PLATFORM_KEY',
    message: 'There is no platform key that is valid today.',
    hint: 'Give platformKeys.publicKey, or certificates that are not expired.',
  })
}
