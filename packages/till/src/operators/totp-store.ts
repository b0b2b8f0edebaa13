import type { Kysely } from 'kysely'
import type { Defaulted, Schema, Transaction } from '../db/schema.ts'

export interface TotpTables {
  operator_totp: OperatorTotpTable
  recovery_code: RecoveryCodeTable
}

/** An operator's second factor. */
export interface OperatorTotpTable {
  /** ''; operators are the house's. */
  mchid: Defaulted<string>
  operator_id: string
  /** Sealed. */
  secret: string
  /** The step of the last code that was used: no code works twice. */
  last_step: Defaulted<number>
  created_at: Date
  /** Asked for at every sign-in from then on. */
  confirmed_at: Defaulted<Date | null>
}

/** A code for the day the device is lost; the row is deleted when it is used. */
export interface RecoveryCodeTable {
  mchid: Defaulted<string>
  operator_id: string
  /** SHA-256, hex; 80 bits of chance need no salt. */
  code_hash: string
}

type Db = Kysely<Schema>

export const findTotp = (db: Db, operatorId: string) =>
  db
    .selectFrom('operator_totp')
    .selectAll()
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .executeTakeFirst()

/** Whether sign-in asks for a code. */
export async function hasTotp(db: Db, operatorId: string): Promise<boolean> {
  const found = await findTotp(db, operatorId)
  return found !== undefined && found.confirmed_at !== null
}

/** Keeps a secret that is not confirmed yet, in place of another such one. @returns false when one is confirmed. */
export async function offerTotp(trx: Transaction, operatorId: string, secret: string, now: Date): Promise<boolean> {
  const kept = await trx
    .insertInto('operator_totp')
    .values({ operator_id: operatorId, secret, created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['mchid', 'operator_id'])
        .doUpdateSet({ secret, created_at: now, last_step: 0 })
        .where('operator_totp.confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Marks a step as used. @returns false when it, or a later one, was used before. */
export async function useStep(trx: Transaction, operatorId: string, step: number): Promise<boolean> {
  const used = await trx
    .updateTable('operator_totp')
    .set({ last_step: step })
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export const confirmTotp = (trx: Transaction, operatorId: string, now: Date) =>
  trx
    .updateTable('operator_totp')
    .set({ confirmed_at: now })
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .execute()

export const addRecoveryCodes = (trx: Transaction, operatorId: string, hashes: readonly string[]) =>
  trx
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ operator_id: operatorId, code_hash })))
    .execute()

/** @returns whether there was such a code; there is no more. */
export async function useRecoveryCode(trx: Transaction, operatorId: string, hash: string): Promise<boolean> {
  const used = await trx
    .deleteFrom('recovery_code')
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .where('code_hash', '=', hash)
    .executeTakeFirst()
  return used.numDeletedRows > 0n
}

export async function countRecoveryCodes(db: Db, operatorId: string): Promise<number> {
  const rows = await db
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .execute()
  return rows.length
}

/** Takes the second factor away, and its recovery codes. @returns whether there was one */
export async function deleteTotp(trx: Transaction, operatorId: string): Promise<boolean> {
  await trx.deleteFrom('recovery_code').where('mchid', '=', '').where('operator_id', '=', operatorId).execute()
  const gone = await trx
    .deleteFrom('operator_totp')
    .where('mchid', '=', '')
    .where('operator_id', '=', operatorId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
