import type { ColumnType, Transaction as KyselyTransaction } from 'kysely'
import type { CombinedTables } from '../combined/store.ts'
import type { AuditTables } from '../audit/store.ts'
import type { EventTables } from '../events/outbox.ts'
import type { LedgerTables } from '../ledger/store.ts'
import type { MerchantTables } from '../merchants/store.ts'
import type { MiniProgramTables } from '../miniprogram/store.ts'
import type { NotificationTables } from '../notifications/inbox.ts'
import type { OperatorRole } from '../operators/permissions.ts'
import type { TotpTables } from '../operators/totp-store.ts'
import type { PaymentTables } from '../payments/store.ts'
import type { ParkingTables } from '../parking/store.ts'
import type { PayscoreTables } from '../payscore/store.ts'
import type { ProfitSharingTables } from '../profitsharing/tables.ts'
import type { ReconciliationTables } from '../reconciliation/store.ts'
import type { RefundTables } from '../refunds/store.ts'
import type { RedPacketTables } from '../redpackets/store.ts'
import type { TransferTables } from '../transfers/store.ts'
import type { WebhookTables } from '../webhooks/tables.ts'

/**
 * Every table of the till. A room adds its own tables by extending this interface with the one it declares in its
 * `store.ts`, and creates them in `db/migrations/`.
 *
 * Column types mean the same on both engines:
 * - `bigint` is a `number`; a value beyond ±(2^53 − 1) throws instead of losing digits,
 * - `timestamptz` is a `Date`, `date` is the text `yyyy-MM-dd`, `numeric` is text (so cast sums: `sum(x)::bigint`),
 * - `jsonb` reads as the parsed value and is written as text: see {@link Json} and {@link json},
 * - `bytea` is a `Buffer`, `text[]` a `string[]`.
 */
export interface Schema
  extends
    FoundationTables,
    AuditTables,
    TotpTables,
    PaymentTables,
    RefundTables,
    NotificationTables,
    EventTables,
    MerchantTables,
    PayscoreTables,
    ParkingTables,
    TransferTables,
    RedPacketTables,
    ProfitSharingTables,
    LedgerTables,
    WebhookTables,
    CombinedTables,
    MiniProgramTables,
    ReconciliationTables {}

/** An open transaction on the till's tables. */
export type Transaction = KyselyTransaction<Schema>

/** A `jsonb` column: selected as `T`, written as the text {@link json} makes. */
export type Json<T> = ColumnType<T, string, string>

/** The text of a value for a {@link Json} column. Values are written as text because drivers disagree on arrays and strings. */
export const json = (value: unknown): string => JSON.stringify(value)

/** A column the database fills when it is left out. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>

/** The tables of the foundation: jobs, operators, sessions, API keys. */
export interface FoundationTables {
  job: JobTable
  operator: OperatorTable
  session: SessionTable
  api_key: ApiKeyTable
}

/** Work to be done later, one row per (mchid, kind, key). A finished job is deleted; one given up stays, with `gave_up_at`. */
export interface JobTable {
  mchid: string
  kind: string
  key: string
  payload: Json<unknown>
  run_at: Date
  /** How many times a worker has started it since it was last scheduled. */
  attempts: Defaulted<number>
  /** Held by a worker until then; past it the job may be claimed again. */
  lease_until: Defaulted<Date | null>
  /** Names the claim that holds the lease, so that a late worker cannot finish what another took over. */
  lease_token: Defaulted<string | null>
  /** Scheduled again while it was running: runs once more at this time when the present run ends. */
  again_at: Defaulted<Date | null>
  again_payload: Defaulted<Json<unknown> | null>
  last_error: Defaulted<string | null>
  gave_up_at: Defaulted<Date | null>
  created_at: Date
}

/** A person who uses the console. */
export interface OperatorTable {
  id: string
  user_name: string
  /** `scrypt$N$r$p$salt$hash`, base64url. */
  password_hash: string
  role: OperatorRole
  locale: 'zh-CN' | 'en'
  failed_attempts: Defaulted<number>
  locked_until: Defaulted<Date | null>
  created_at: Date
  disabled_at: Defaulted<Date | null>
}

/** A signed-in browser. */
export interface SessionTable {
  /** SHA-256 of the cookie's token, hex: a copy of the table opens no session. */
  token_hash: string
  operator_id: string
  csrf: string
  created_at: Date
  expires_at: Date
}

/** A key for `Authorization: Bearer`. */
export interface ApiKeyTable {
  id: string
  name: string
  /** SHA-256 of the whole key, hex. */
  key_hash: string
  /** The first characters, to recognise a key by. */
  prefix: string
  scopes: string[]
  /** Only for this merchant when set. */
  mchid: Defaulted<string | null>
  created_at: Date
  last_used_at: Defaulted<Date | null>
  revoked_at: Defaulted<Date | null>
}
