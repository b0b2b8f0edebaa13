import type { Sealed } from '@wxtill/protocol/pure'
import type { SignedMessage } from './signed-message.ts'

/** Tells whether the raw bytes were signed by the owner of the key. */
export type Verify<Key> = (signed: SignedMessage, body: Uint8Array, key: Key) => boolean | Promise<boolean>

/** Opens what was sealed with the APIv3 key. Throws `DecryptError` when it was not. */
export type Open = (sealed: Sealed) => Uint8Array | Promise<Uint8Array>

/** Finds the platform's key by the serial that signed. */
export interface KeyFinder<Key> {
  /** The key, if it is at hand: the fast path. */
  peek(serial: string): { readonly key: Key } | undefined
  /** @throws PlatformKeyError when no such key can be had. */
  find(serial: string): Promise<{ readonly key: Key }>
}
