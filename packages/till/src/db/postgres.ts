import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { TillClient } from './client.ts'
import { copyOnServer } from './copy.ts'
import type { DatabaseOptions, Engine } from './database.ts'
import type { Schema } from './schema.ts'
import { bigintArrayOid, readBigint, readers } from './values.ts'

/** Milliseconds. A statement beyond its limit is a fault of ours, and a lost client must not hold row locks. */
const limits = { statement: 30_000, idleInTransaction: 60_000, idle: 30_000 }

/** Connections that are kept however long they idle: to open one takes longer than most requests. */
const KEPT = 4

/** Waits between attempts to reach the server at start, in milliseconds: a database often starts beside us. */
const connectWaits = [100, 300, 1_000, 2_000, 4_000, 8_000]

/** Opens a pool on a PostgreSQL server and waits until it answers. */
export async function openPostgres(options: DatabaseOptions & { databaseUrl: string }): Promise<Engine> {
  const { schema, maxConnections: max = 10 } = options
  const config: pg.ClientConfig = {
    connectionString: options.databaseUrl,
    connectionTimeoutMillis: options.acquireTimeout ?? 10_000,
    statement_timeout: limits.statement,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
    application_name: 'wxtill',
    keepAlive: true,
    types: columnTypes,
  }
  const pool = new pg.Pool({
    ...config,
    Client: TillClient,
    max,
    min: Math.min(KEPT, max),
    idleTimeoutMillis: limits.idle,
  })
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const enterSchema = async (connection: DatabaseConnection): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(`set search_path to "${schema}"`))
  }
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool, ...(schema === undefined ? {} : { onCreateConnection: enterSchema }) }),
  })
  const close = (): Promise<void> => kysely.destroy()
  try {
    await reach(kysely)
    if (schema !== undefined) await sql`create schema if not exists ${sql.id(schema)}`.execute(kysely)
  } catch (error) {
    await close()
    throw error
  }
  const connections = () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount })
  const copy: Engine['copy'] = (target, rows, first = []) => copyOnServer(config, { target, rows, first, schema })
  return { name: 'postgres', kysely, copy, connections, close }
}

async function reach(kysely: Kysely<Schema>): Promise<void> {
  for (const wait of [...connectWaits, undefined]) {
    try {
      await sql`select 1`.execute(kysely)
      return
    } catch (error) {
      if (wait === undefined || !mayComeUp(error)) {
        const reason = error instanceof Error ? error.message || String(Reflect.get(error, 'code')) : String(error)
        throw new Error(`The PostgreSQL server cannot be used: ${reason}. Check DATABASE_URL and that it runs.`, {
          cause: error,
        })
      }
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** Refused, unknown host, timed out, or the server says it is starting or full; a wrong password stays wrong. */
function mayComeUp(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (typeof code !== 'string') return error instanceof Error && /timeout|terminated/i.test(error.message)
  return ['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', '57P03', '53300'].includes(
    code,
  )
}

/** How columns are read. */
export const columnTypes = { getTypeParser }

/** Per pool, not the process-wide table of `pg.types`: another user of the same package keeps its own readings. */
function getTypeParser(id: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format === 'binary') return standardParser(id, 'binary')
  if (id === bigintArrayOid) return (text) => readBigints(standardParser(id, 'text')(text))
  return readers.get(id) ?? standardParser(id, 'text')
}

const standardParser: (id: number, format: 'text' | 'binary') => (value: string) => unknown = pg.types.getTypeParser

function readBigints(items: unknown): unknown {
  if (typeof items === 'string') return readBigint(items)
  return Array.isArray(items) ? items.map(readBigints) : items
}
