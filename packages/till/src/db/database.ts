import { join } from 'node:path'
import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Clock } from './clock.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { LAST } from './prepared.ts'
import type { Schema, Transaction } from './schema.ts'

export interface DatabaseOptions {
  /** A PostgreSQL server (13 or newer). Wins over `dataDir`. */
  databaseUrl?: string
  /** The data folder; the embedded database lives in its `database` folder. Without it and a URL everything stays in memory. */
  dataDir?: string
  /** Times the upkeep of the embedded database. */
  clock: Clock
  /** The PostgreSQL schema to live in; created when missing. Default `public`. */
  schema?: string
  /** Connections to a server at most; default 10. The embedded database has exactly one. */
  maxConnections?: number
  /** Milliseconds a query waits for a free connection before it fails; default 10,000. */
  acquireTimeout?: number
}

/** The till's database, migrated and ready. */
export interface Database {
  /** For reads and single statements. Inside {@link Database.transaction} use the transaction instead. */
  readonly kysely: Kysely<Schema>
  readonly engine: 'postgres' | 'embedded'
  /**
   * Runs `fn` in one transaction (READ COMMITTED), commits when it resolves and rolls back when it throws.
   * Never use {@link Database.kysely} inside: on the embedded engine there is one connection, and it is taken.
   */
  transaction<T>(fn: (trx: Transaction) => Promise<T>): Promise<T>
  /**
   * Loads many rows at once: `rows` is what `COPY … FROM` takes as text, cut between lines. On a server all of them or none; the
   * embedded database keeps what was loaded when it throws. Not for use inside a transaction.
   *
   * @param target table and columns, as SQL.
   * @param first statements that go before, in the same transaction where there is one.
   */
  copy(target: string, rows: AsyncIterable<Buffer>, first?: readonly CompiledQuery[]): Promise<void>
  /** How the pool is used at this moment. */
  connections(): Connections
  /**
   * Runs a statement as the last of `trx`, in one trip to the server with its commit: after all the others, so for what none of
   * them reads. At once when `trx` is not a transaction of this database.
   *
   * @param seen gets its rows, before the commit is known.
   */
  atEnd<T>(trx: Kysely<Schema>, statement: RawBuilder<T>, seen?: (rows: T[]) => void): Promise<void>
  /** Calls back once `trx` has committed (not when it rolled back); at once when `trx` is not a transaction of this database. */
  afterCommit(trx: Kysely<Schema>, callback: () => void): void
  /** Waits for running queries and lets go of everything: connections, the folder's lock, timers. Safe to call twice. */
  close(): Promise<void>
}

/** Connections that are open, those of them that are free, and queries that wait for one. */
export interface Connections {
  open: number
  idle: number
  waiting: number
}

/** What an engine hands to the database: a way to speak SQL and what to let go of at the end. */
export interface Engine {
  readonly name: 'postgres' | 'embedded'
  readonly kysely: Kysely<Schema>
  copy: Database['copy']
  connections(): Connections
  close(): Promise<void>
}

/**
 * Opens the till's database and migrates it.
 *
 * @throws Error with a sentence: the folder is in use by another process, the server cannot be reached, a migration failed.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  checkSchema(options.schema)
  const engine = await openEngine(options)
  try {
    await migrate(engine.kysely)
  } catch (error) {
    await engine.close()
    throw error
  }
  return databaseOn(engine)
}

// It is written into start-up options and statements, so it is kept to what needs quoting in neither.
function checkSchema(schema: string | undefined): void {
  if (schema === undefined || /^[a-z_][a-z0-9_]{0,62}$/.test(schema)) return
  throw new TypeError(`"${schema}" is not a schema name: a-z, 0-9 and _, at most 63.`)
}

async function openEngine(options: DatabaseOptions): Promise<Engine> {
  if (options.databaseUrl !== undefined) return openPostgres({ ...options, databaseUrl: options.databaseUrl })
  const { dataDir, clock, schema, acquireTimeout } = options
  // Not loaded where a server is used: a till is to start quickly.
  const { openEmbedded } = await import('./embedded/embedded.ts')
  return openEmbedded({
    clock,
    ...(dataDir === undefined ? {} : { folder: join(dataDir, 'database') }),
    ...(schema === undefined ? {} : { schema }),
    ...(acquireTimeout === undefined ? {} : { acquireTimeout }),
  })
}

/** How a transaction ends. */
interface Ending {
  /** Runs what was left for the end, with a mark before it. */
  last?: (mark: string) => Promise<void>
  afterwards: Array<() => void>
}

/** The {@link Database} on an engine whose tables are already there. */
export function databaseOn(engine: Engine): Database {
  const transactions = new WeakMap<Kysely<Schema>, Ending>()
  let closing: Promise<void> | undefined
  return {
    kysely: engine.kysely,
    engine: engine.name,
    async transaction(fn) {
      const ending: Ending = { afterwards: [] }
      const result = await engine.kysely.transaction().execute(async (trx) => {
        transactions.set(trx, ending)
        const made = await fn(trx)
        await ending.last?.(LAST)
        return made
      })
      for (const callback of ending.afterwards) callback()
      return result
    },
    async atEnd(trx, statement, seen) {
      const run = async (mark: string): Promise<void> => {
        const { rows } = await sql<never>`${sql.raw(mark)}${statement}`.execute(trx)
        seen?.(rows)
      }
      const ending = transactions.get(trx)
      if (ending === undefined) return run('')
      const before = ending.last
      ending.last = run
      await before?.('')
    },
    copy: (target, rows, first) => engine.copy(target, rows, first),
    connections: () => engine.connections(),
    afterCommit(trx, callback) {
      const ending = transactions.get(trx)
      if (ending === undefined) callback()
      else ending.afterwards.push(callback)
    },
    close: () => (closing ??= engine.close()),
  }
}
