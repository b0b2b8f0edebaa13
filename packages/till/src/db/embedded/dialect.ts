import { parse, type PGlite, protocol } from '@electric-sql/pglite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import { readers, writeBytes, writeParameter } from '../values.ts'
import { Turnstile } from './turnstile.ts'

/** Milliseconds the database may run before timers and sockets get their turn: it works without ever leaving the thread. */
const fairShare = 8

export interface EmbeddedDialectOptions {
  pglite: PGlite
  /** Milliseconds to wait for the one connection. */
  acquireTimeout: number
  /** Where unqualified table names live. Several dialects may share one PGlite, each in a schema of its own. */
  schema: string
  /** Shared by all dialects of one PGlite. */
  turnstile?: Turnstile
}

/** Kysely's PostgreSQL dialect over an embedded PGlite. It does not own the PGlite: destroying it closes nothing. */
export function embeddedDialect(options: EmbeddedDialectOptions): Dialect {
  return {
    createAdapter: () => new EmbeddedAdapter(),
    createDriver: () => new EmbeddedDriver(options),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class EmbeddedAdapter extends PostgresAdapter {
  // One process, one connection: whoever migrates is alone already.
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class EmbeddedDriver implements Driver {
  readonly #turnstile: Turnstile
  readonly #connection: EmbeddedConnection

  constructor({ pglite, schema, acquireTimeout, turnstile = new Turnstile(acquireTimeout) }: EmbeddedDialectOptions) {
    this.#turnstile = turnstile
    this.#connection = new EmbeddedConnection(pglite, schema)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turnstile.enter()
    try {
      await this.#connection.enterSchema()
    } catch (error) {
      this.#turnstile.leave()
      throw error
    }
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''
    const access = settings.accessMode ? ` ${settings.accessMode}` : ''
    await connection.executeQuery(CompiledQuery.raw(`start transaction${isolation}${access}`))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#turnstile.leave()
  }

  /** Waits for the running query or transaction. */
  async destroy(): Promise<void> {
    await this.#turnstile.enter()
    this.#turnstile.leave()
  }
}

/** The schema each PGlite is in now; remembered here because several connections may share it. */
const currentSchema = new WeakMap<PGlite, string>()

/** For whoever holds the turnstile. */
export async function enterSchema(pglite: PGlite, schema: string): Promise<void> {
  if (currentSchema.get(pglite) === schema) return
  await pglite.exec(`set search_path to "${schema}"`)
  currentSchema.set(pglite, schema)
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #pglite: PGlite
  readonly #schema: string
  #turnBegan = performance.now()

  constructor(pglite: PGlite, schema: string) {
    this.#pglite = pglite
    this.#schema = schema
  }

  enterSchema(): Promise<void> {
    return enterSchema(this.#pglite, this.#schema)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await this.#beFair()
    const result = await this.#run<R>(query)
    const changed = result.command !== undefined && changing.has(result.command)
    return { rows: result.rows, ...(changed ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}) }
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The embedded database has no cursors: page by key instead.')
  }

  async #run<R>(query: CompiledQuery): Promise<EmbeddedResult<R>> {
    // Without parameters the simple protocol runs several statements at once, as with a server.
    const message =
      query.parameters.length === 0
        ? serialize.query(query.sql)
        : extended(query.sql, query.parameters.map(writeParameter))
    const messages = await this.#pglite.execProtocolStream(message, { syncToFs: false })
    const last = parse.parseResults(messages, this.#pglite.parsers, { parsers }).at(-1)
    // The rows are what the caller of Kysely says they are, as with every driver.
    return { rows: [], ...last } as EmbeddedResult<R>
  }

  async #beFair(): Promise<void> {
    if (performance.now() - this.#turnBegan < fairShare) return
    await new Promise((resolve) => setImmediate(resolve))
    this.#turnBegan = performance.now()
  }
}

interface EmbeddedResult<R> {
  rows: R[]
  command?: string
  rowCount?: number
}

const parsers = Object.fromEntries(readers)
const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

const { serialize } = protocol

/** A statement with parameters in one message; PGlite's own `query` takes six, each with a wait of its own. */
function extended(text: string, values: ReadonlyArray<string | Uint8Array | null>): Uint8Array {
  return Buffer.concat([
    serialize.parse({ text }),
    serialize.bind({ values: values.map((value) => (value instanceof Uint8Array ? writeBytes(value) : value)) }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ])
}
