import type { Sealed } from '@wxtill/protocol/pure'
import type { SignedMessage } from './signed-message.ts'

/** A key of the platform: verifies its signatures and, in a client, encrypts fields for it. */
export interface KnownKey<Key> {
  /** Certificate serial in upper-case hex, or a `PUB_KEY_ID_…`. */
  readonly serial: string
  readonly kind: 'certificate' | 'public_key'
  readonly key: Key
  /** Certificates only, in epoch milliseconds. */
  readonly notBefore?: number
  readonly notAfter?: number
}

/** Tells whether the raw bytes were signed by the owner of the key. */
export type Verify<Key> = (signed: SignedMessage, body: Uint8Array, key: Key) => boolean | Promise<boolean>

/** The same for runtimes that need not be waited for; it also serves to find out why a signature did not hold. */
export type VerifyNow<Key> = (signed: SignedMessage, body: Uint8Array, key: Key) => boolean

/** Opens what was sealed with the APIv3 key. Throws `DecryptError` when it was not. */
export type Open = (sealed: Sealed) => Uint8Array | Promise<Uint8Array>

/** Finds the platform's key by the serial that signed. */
export interface KeyFinder<Key> {
  /** The key, if it is at hand: the fast path. */
  peek(serial: string): KnownKey<Key> | undefined
  /**
   * @param patient for answers to calls of our own: waiting for a new certificate is better than not knowing what became of the call.
   * @throws PlatformKeyError when no such key can be had.
   */
  find(serial: string, patient?: boolean): Promise<KnownKey<Key>>
  /** Every key at hand. */
  all(): readonly KnownKey<Key>[]
}

/** What it takes to prove a message. */
export interface Proof<Key> {
  readonly keys: KeyFinder<Key>
  readonly verify: Verify<Key>
  readonly verifyNow?: VerifyNow<Key>
}
