import { aeadDecrypt, answerMessage, verify } from '@wxtill/protocol'
import type { KeyObject } from 'node:crypto'
import type { Open, VerifyNow } from './platform-crypto.ts'

/** By `node:crypto`, at once. */
export const verifyOnNode: VerifyNow<KeyObject> = ({ timestamp, nonce, signature }, body, key) =>
  verify(answerMessage({ timestamp, nonce, body }), signature, key)

/** By `node:crypto`, at once. */
export function openOnNode(apiV3Key: Uint8Array): Open {
  return (sealed) => aeadDecrypt({ key: apiV3Key, ...sealed })
}
