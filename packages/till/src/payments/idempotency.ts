import type { Transaction } from '../db/schema.ts'
import { findIdempotentId } from './store.ts'

/** What an Idempotency-Key is bound to. */
export interface BoundKey {
  mchid: string
  scope: string
  key: string
  resource_id: string
}

/** Binds a key to something new. @returns the id of what it was bound to before */
export async function bindNewKey(trx: Transaction, bound: BoundKey, at: Date): Promise<string | undefined> {
  const inserted = await trx
    .insertInto('idempotency_key')
    .values({ ...bound, created_at: at })
    .onConflict((conflict) => conflict.columns(['mchid', 'scope', 'key']).doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 0n) return undefined
  return findIdempotentId(trx, bound.mchid, bound.scope, bound.key)
}

/** Binds a key of this transaction to what turned out to be there already. */
export async function bindKeyInstead(trx: Transaction, { resource_id, ...bound }: BoundKey): Promise<void> {
  await trx
    .updateTable('idempotency_key')
    .set({ resource_id })
    .where('mchid', '=', bound.mchid)
    .where('scope', '=', bound.scope)
    .where('key', '=', bound.key)
    .execute()
}
