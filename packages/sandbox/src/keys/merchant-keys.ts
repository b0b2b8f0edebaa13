import type { KeyKind } from '../store/records.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** Whether a merchant's calls can name this kind of platform key. */
export function hasKey(merchant: Merchant, kind: KeyKind): boolean {
  return merchant.keys === 'both' || merchant.keys === kind || (kind === 'public_key' && isSwitching(merchant))
}

/** Whether a switch from certificate to public key is under way. */
export function isSwitching({ switch: way }: Merchant): boolean {
  return way?.started_at !== undefined && way.completed_at === undefined
}
