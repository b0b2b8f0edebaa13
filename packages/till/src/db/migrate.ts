import { isDeepStrictEqual } from 'node:util'
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { migrations as all } from './migrations/index.ts'

/**
 * Brings a database to the newest schema. Several replicas may start together: the migrator holds an advisory lock, so one
 * migrates while the others wait and then find nothing left to do. Everything runs in one transaction or not at all.
 *
 * @param schema where the migrator keeps its notes; the schema new tables go to when left out.
 * @returns the names of the migrations that ran now.
 * @throws Error with the name of the failed migration, or when the database was migrated by a newer release.
 */
export async function migrate<T>(
  kysely: Kysely<T>,
  { schema, migrations = all }: { schema?: string; migrations?: Readonly<Record<string, Migration>> } = {},
): Promise<string[]> {
  // Named outright: left to itself the migrator takes a table of any schema in the database for its own.
  const migrationTableSchema = schema ?? (await currentSchema(kysely))
  if (await isUpToDate(kysely, migrationTableSchema, Object.keys(migrations))) return []
  const provider = { getMigrations: async () => ({ ...migrations }) }
  const migrator = new Migrator({ db: kysely, provider, migrationTableSchema })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return (results ?? []).map((result) => result.migrationName)
  const failed = results?.find((result) => result.status === 'Error')?.migrationName
  const reason = error instanceof Error ? error.message : JSON.stringify(error)
  throw new Error(`The database could not be migrated${failed ? ` (at ${failed})` : ''}: ${reason}`, { cause: error })
}

/** Most starts have nothing to do, and see so at once: the migrator reads the catalog of every schema there is. */
async function isUpToDate<T>(kysely: Kysely<T>, schema: string, names: readonly string[]): Promise<boolean> {
  const table = `${schema}.kysely_migration`
  const { rows } = await sql<{ exists: boolean }>`
    select exists (
      select from pg_tables where schemaname = ${schema} and tablename = 'kysely_migration') as exists`.execute(kysely)
  if (rows[0]?.exists !== true) return false
  const ran = await sql<{ name: string }>`select name from ${sql.table(table)} `.execute(kysely)
  return isDeepStrictEqual(ran.rows.map((row) => row.name).toSorted(), names.toSorted())
}

async function currentSchema<T>(kysely: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(kysely)
  return rows[0]?.name ?? 'public'
}

/**
 * Ends the name of a migration that takes away what the release before still uses. Every other one leaves room for replicas
 * that have not been replaced yet.
 */
const CONTRACT = '-contract'

/** Names of migrations by a newer release with which this one cannot go on working. */
export async function outgrownBy<T>(kysely: Kysely<T>, known: readonly string[] = Object.keys(all)): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely)
  return rows.map((row) => row.name).filter((name) => name.endsWith(CONTRACT) && !known.includes(name))
}
