import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { systemClock } from '../db/clock.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { readMasterKeys } from './master-keys.ts'
import { contextOfToken } from '../miniprogram/store.ts'
import { contextOfNames } from '../movements/names.ts'
import { AuditLog, HOUSE } from '../audit/act.ts'
import { contextOfTotp } from '../operators/totp.ts'
import { contextOfEndpoint } from '../webhooks/seal.ts'
import { contextOfMerchant } from './sealed.ts'
import { SEALED, Vault } from './vault.ts'

/** A column that holds something sealed, and where each value belongs. */
interface SealedColumn {
  readonly table: string
  readonly column: string
  /** The columns of the primary key. */
  readonly keys: readonly string[]
  /** The context the value of a row was sealed with, by the row's primary key. */
  readonly contextOf: (key: Readonly<Record<string, string>>) => string
}

/** Everything the vault has sealed: who seals something new names it here, or a new master key would not reach it. */
const SEALED_COLUMNS: readonly SealedColumn[] = [
  {
    table: 'merchant',
    column: 'data_key',
    keys: ['mchid'],
    contextOf: ({ mchid = '' }) => contextOfMerchant(mchid),
  },
  ...['secret', 'previous_secret'].map((column) => ({
    table: 'webhook_endpoint',
    column,
    keys: ['mchid', 'id'],
    contextOf: ({ mchid = '', id = '' }) => contextOfEndpoint({ mchid, id }),
  })),
  ...[
    { table: 'transfer', column: 'user_name' },
    { table: 'profit_sharing_order', column: 'names' },
  ].map((names) => ({
    ...names,
    keys: ['mchid', 'id'],
    contextOf: ({ mchid = '', id = '' }) => contextOfNames({ mchid, id }),
  })),
  {
    table: 'wechat_token',
    column: 'token',
    keys: ['mchid', 'appid'],
    contextOf: ({ mchid = '', appid = '' }) => contextOfToken({ mchid, appid }),
  },
  {
    table: 'operator_totp',
    column: 'secret',
    keys: ['mchid', 'operator_id'],
    contextOf: ({ operator_id = '' }) => contextOfTotp(operator_id),
  },
]

const BATCH = 100

/**
 * Seals under the first master key whatever rests under another one, a batch a transaction: it may be interrupted and started
 * again, and run while replicas work, as long as they were given both keys. Several may even run it at once.
 *
 * @returns how many were re-sealed.
 * @throws VaultError when one rests under a master key that was not given.
 */
export async function resealAll(database: Database, vault: Vault, batch = BATCH): Promise<number> {
  let resealed = 0
  for (const sealed of SEALED_COLUMNS) {
    while (await isAnyLeft(database, vault, sealed)) resealed += await resealBatch(database, vault, sealed, batch)
  }
  return resealed
}

/** Whether anything rests under another key. Asked anew each time: somebody else may be at the same work. */
async function isAnyLeft(database: Database, vault: Vault, { table, column }: SealedColumn): Promise<boolean> {
  const { rows } = await sql`
    select 1 from ${sql.id(table)} where ${isOther(column, vault)} limit 1`.execute(database.kysely)
  return rows.length > 0
}

/** Sealed, and not under the first master key; what rests as it is has no key. */
const isOther = (column: string, vault: Vault) =>
  sql<boolean>`${sql.id(column)} like ${`${SEALED}%`} and left(${sql.id(column)}, ${vault.prefix.length}::int) <> ${vault.prefix}`

function resealBatch(database: Database, vault: Vault, sealed: SealedColumn, batch: number): Promise<number> {
  const [table, column] = [sql.id(sealed.table), sql.id(sealed.column)]
  const keys = sql.join(sealed.keys.map((key) => sql.id(key)))
  return database.transaction(async (trx) => {
    const { rows } = await sql<{ sealed: string } & Record<string, string>>`
      select ${keys}, ${column} as sealed from ${table}
      where ${isOther(sealed.column, vault)}
      order by ${keys} limit ${batch} for update`.execute(trx)
    for (const { sealed: value, ...key } of rows) {
      const resealed = vault.reseal(value, sealed.contextOf(key))
      const isRow = sealed.keys.map((name) => sql`${sql.id(name)} = ${key[name]}`)
      await sql`update ${table} set ${column} = ${resealed} where ${sql.join(isRow, sql` and `)}`.execute(trx)
    }
    return rows.length
  })
}

/** Where a till keeps its data, and the master keys, the new one first. */
export interface RotationOptions {
  databaseUrl?: string | undefined
  dataDir?: string | undefined
  databaseSchema?: string | undefined
  masterKey: string
}

/**
 * Opens a till's database and seals everything in it under the first master key; see {@link resealAll}.
 *
 * @returns how many data keys were re-sealed.
 */
export async function rotateMasterKey(options: RotationOptions): Promise<number> {
  const vault = new Vault(readMasterKeys(options.masterKey), randomBytes)
  const { databaseUrl, dataDir, databaseSchema: schema } = options
  const database = await openDatabase({
    clock: systemClock,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(dataDir !== undefined && { dataDir }),
    ...(schema !== undefined && { schema }),
  })
  try {
    const resealed = await resealAll(database, vault)
    const audit = new AuditLog({ database, clock: systemClock })
    await audit.record({ actor: HOUSE, act: 'master_key.rotate', details: { resealed } })
    return resealed
  } finally {
    await database.close()
  }
}
