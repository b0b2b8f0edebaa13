import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { systemClock } from './clock.ts'
import { type Database, databaseOn, openDatabase } from './database.ts'
import { embeddedEngine } from './embedded/embedded.ts'
import { Turnstile } from './embedded/turnstile.ts'
import { migrate } from './migrate.ts'
import { startFromImage } from './testing/embedded-image.ts'
import { dropSchema, Places } from './testing/places.ts'
import { findPostgres, type PostgresSource, startCluster } from './testing/postgres-cluster.ts'

export { seedFolder } from './testing/embedded-image.ts'
export { seededBytes, TestClock } from './testing/test-clock.ts'

/** A place for tables on one engine, empty or with empty tables in it; gone when the test (or the suite, if made in `beforeAll`) ends. */
export interface TestPlace {
  /** For whatever opens the database itself: `{ databaseUrl }`, or nothing for an embedded database in memory. */
  readonly options: { databaseUrl?: string }
  /** Opens a migrated database here; opened twice, both see the same rows, as two replicas do. */
  open(): Promise<Database>
}

/** The engine a suite runs on. */
export interface TestEngine {
  readonly name: Database['engine']
  /** @param isNew one that never had tables, for what is about making them. */
  place(options?: { isNew: boolean }): Promise<TestPlace>
  /** A migrated database in a place of its own. */
  open(): Promise<Database>
}

/**
 * Runs one suite on both engines. The embedded one is a single database in memory a thread, each place a schema in it; the
 * server is started for these tests (see `findPostgres`), each place a schema on it too. Without a server that half is skipped.
 */
export function describeOnEachEngine(name: string, suite: (engine: TestEngine) => void): void {
  describe(`${name} (embedded)`, () => suite(engineOf('embedded', embeddedPlace)))
  describeOnPostgres(name, suite)
}

/** The server's half of {@link describeOnEachEngine}, for what only a server does. */
export function describeOnPostgres(name: string, suite: (engine: TestEngine) => void): void {
  const source = findPostgres()
  const missing = source.kind === 'none' ? `: skipped, ${source.reason}` : ''
  describe.skipIf(source.kind === 'none')(`${name} (postgres${missing})`, () =>
    suite(engineOf('postgres', (later, isNew) => postgresPlace(source, later, isNew))),
  )
}

/** Registers what is to be done at the end; the last registered is done first. */
type Later = (work: () => Promise<unknown>) => void

const opened = new Set<Database['engine']>()

function engineOf(
  name: Database['engine'],
  makePlace: (later: Later, isNew: boolean) => Promise<TestPlace>,
): TestEngine {
  const atEnd: Array<() => Promise<unknown>> = []
  afterAll(async () => {
    for (const work of atEnd.reverse()) await work()
  })
  const later: Later = (work) => {
    try {
      onTestFinished(async () => void (await work()))
    } catch {
      // Called outside a test: from `beforeAll`.
      atEnd.push(work)
    }
  }
  // The first database of a thread takes longest to open; no test is held to that.
  beforeAll(async () => {
    if (opened.has(name)) return
    opened.add(name)
    await (await makePlace(later, false)).open()
  })
  const place: TestEngine['place'] = ({ isNew } = { isNew: false }) => makePlace(later, isNew)
  return { name, place, open: async () => (await place()).open() }
}

const embeddedPlaces = new Places()
let shared: Promise<{ pglite: PGlite; turnstile: Turnstile }> | undefined

async function embeddedPlace(later: Later, isNew: boolean): Promise<TestPlace> {
  shared ??= startFromImage().then((pglite) => ({ pglite, turnstile: new Turnstile(10_000) }))
  const { pglite, turnstile } = await shared
  const schema = embeddedPlaces.take(isNew)
  // Its upkeep goes by the machine's clock: a test that turns a month would vacuum the whole database a hundred times.
  const openEngine = () => embeddedEngine({ pglite, turnstile, schema, clock: systemClock, acquireTimeout: 10_000 })
  later(async () => {
    const engine = await openEngine()
    await embeddedPlaces.giveBack(schema, engine.kysely)
    await engine.close()
  })
  return {
    options: {},
    async open() {
      const engine = await openEngine()
      await migrate(engine.kysely)
      await embeddedPlaces.learn(engine.kysely)
      const database = databaseOn(engine)
      later(() => database.close())
      return database
    },
  }
}

const postgresPlaces = new Places()

async function postgresPlace(source: PostgresSource, later: Later, isNew: boolean): Promise<TestPlace> {
  if (source.kind === 'none') throw new Error(source.reason)
  const server = source.kind === 'url' ? source.url : await startCluster(source)
  const schema = postgresPlaces.take(isNew)
  const kysely = onServer(server, schema)
  await sql`create schema if not exists ${sql.id(schema)}`.execute(kysely)
  later(async () => {
    // Somebody's own server is left as it was found.
    await (source.kind === 'url' ? dropSchema(schema, kysely) : postgresPlaces.giveBack(schema, kysely))
    await kysely.destroy()
  })
  const databaseUrl = within(server, schema)
  return {
    options: { databaseUrl },
    async open() {
      const database = await openDatabase({ databaseUrl, clock: systemClock })
      await postgresPlaces.learn(kysely)
      later(() => database.close())
      return database
    },
  }
}

const onServer = (server: string, schema: string): Kysely<unknown> =>
  new Kysely({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: within(server, schema), max: 1 }) }),
  })

function within(server: string, schema: string): string {
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return url.toString().replaceAll('+', '%20')
}
