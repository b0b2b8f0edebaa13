import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { V2SignType } from '@wxtill/sdk/v2'
import type { ApiChoice } from './apis.ts'
import type { PayscoreService } from '../payscore/services.ts'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'

export interface MerchantTables {
  merchant: MerchantTable
}

/** A merchant takes payments, or takes no new ones: what is under way is finished in either state. */
export const MERCHANT_STATES = ['active', 'disabled'] as const
export type MerchantState = (typeof MERCHANT_STATES)[number]

/** One merchant of this till. The secrets are sealed: see `sealed.ts`. */
export interface MerchantTable {
  mchid: string
  name: string | null
  appid: string
  serial: string
  public_key_id: string | null
  public_key: string | null
  /** Platform certificates as PEM, or `download`; null: none are used. */
  certificates: Json<'download' | string[]> | null
  base_url: string | null
  /** What is known of its PayScore services. */
  payscore_services: Json<PayscoreService[]> | null
  /** The most that may be shared of a payment; null: as most contracts say. */
  max_share_percent: number | null
  /** The row's own key, sealed by a master key. */
  data_key: string
  /** Sealed by the data key, as the two below. */
  private_key: string
  api_v3_key: string
  api_v2_key: string | null
  /** What its orders go by: one API, or another for some channels; null: APIv3. */
  apis: Json<ApiChoice> | null
  v2_sign_type: V2SignType | null
  /** apiclient_cert.pem, sealed. */
  certificate: string | null
  /** AppSecret of the mini program, sealed. */
  app_secret: string | null
  state: MerchantState
  /** Counts the changes. */
  revision: Defaulted<number>
  created_at: Date
  updated_at: Date
}

export type MerchantRow = Selectable<MerchantTable>

/** Everything of a row that a caller decides. */
export type MerchantContent = Omit<Insertable<MerchantTable>, 'state' | 'revision' | 'created_at' | 'updated_at'>

type Db = Kysely<Schema>

/** Adds a merchant. @returns undefined when there is one of that number already. */
export const insertMerchant = (trx: Transaction, content: MerchantContent, now: Date): Promise<unknown> =>
  trx
    .insertInto('merchant')
    .values({ ...content, state: 'active', created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('mchid').doNothing())
    .returning('mchid')
    .executeTakeFirst()

/** Reads one merchant and locks it until the transaction ends. */
export const lockMerchant = (trx: Transaction, mchid: string): Promise<MerchantRow | undefined> =>
  trx.selectFrom('merchant').selectAll().where('mchid', '=', mchid).forUpdate().executeTakeFirst()

/** Changes a merchant; every replica will see it. */
export const updateMerchant = (
  trx: Transaction,
  mchid: string,
  change: Partial<MerchantContent> | { state: MerchantState },
  now: Date,
): Promise<unknown> =>
  trx
    .updateTable('merchant')
    .set({ ...change, revision: sql<number>`revision + 1`, updated_at: now })
    .where('mchid', '=', mchid)
    .execute()

/** How many merchants rest in the database. */
export async function countMerchants(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('merchant')
    .select(sql<number>`count(*)::bigint`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** A number that grows with every change of any merchant. */
export async function readGeneration(db: Db): Promise<number> {
  const { rows } = await sql<{ generation: number }>`
    select coalesce(sum(revision), 0)::bigint as generation from merchant`.execute(db)
  return rows[0]?.generation ?? 0
}

/** The merchants that are not known in their present revision. */
export const readChanged = (db: Db, known: ReadonlyMap<string, number>): Promise<MerchantRow[]> =>
  db
    .selectFrom('merchant')
    .selectAll()
    .where(
      sql<boolean>`(mchid, revision) not in (
        select * from unnest(${[...known.keys()]}::text[], ${[...known.values()]}::bigint[]))`,
    )
    .orderBy('mchid')
    .execute()
