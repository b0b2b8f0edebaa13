import { aeadDecrypt, answerMessage, parseApiV3Key, verify, type PublicKey } from '@wxtill/protocol/web'
import type { Open, Verify } from '../platform-crypto.ts'

/** By WebCrypto. */
export const verifyOnWeb: Verify<PublicKey> = ({ timestamp, nonce, signature }, body, key) =>
  verify(answerMessage({ timestamp, nonce, body }), signature, key)

/**
 * By WebCrypto.
 *
 * @throws TypeError unless the APIv3 key is exactly 32 bytes long.
 */
export function openOnWeb(apiV3Key: string): Open {
  const key = parseApiV3Key(apiV3Key)
  return (sealed) => aeadDecrypt({ key, ...sealed })
}
