import { createPublicKey } from 'node:crypto'
import type { V2Call, V2Outcome, V2Routes } from '../call.ts'

export const publicKeyRoutes: V2Routes = { '/risk/getpublickey': getPublicKey }

/** The key that fields of APIv2 are encrypted to, in PKCS#1: clients encrypt with what they get. It is the platform's public key. */
function getPublicKey({ platform, merchant }: V2Call): V2Outcome {
  const pub_key = createPublicKey(platform.keys.publicKeyPem).export({ type: 'pkcs1', format: 'pem' })
  return { fields: { mch_id: merchant.mchid, pub_key: String(pub_key) } }
}
