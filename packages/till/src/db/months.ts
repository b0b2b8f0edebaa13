import { type Kysely, sql } from 'kysely'
import type { Database } from './database.ts'

/** A table that lies in months. */
export interface MonthlyTable {
  table: string
  /** The time it is divided by. */
  column: string
}

/** A part of a {@link MonthlyTable}: from (inclusive) to (exclusive); null is without end. */
export interface Part {
  table: string
  name: string
  from: Date | null
  to: Date | null
  /** Catches what nobody made a month for. */
  isDefault: boolean
}

/** Months made ahead, this one included. */
const AHEAD = 3

/**
 * Makes a table one that lies in months, with what is in it. For migrations: call it right after `create table`, or for a table
 * that has grown. Its primary key must hold the column, and it must have no other unique constraint and no foreign key.
 *
 * The months themselves are made by {@link makeMonths}; until then rows go to the default part.
 *
 * The table is locked for one look through its rows; they stay where they are, as the part up to the end of this month.
 */
export async function monthly(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const before = `${table}_before`
  const [parent, old, at] = [sql.id(table), sql.id(before), sql.id(column)]
  await sql`alter table ${parent} rename to ${old}`.execute(db)
  await sql`alter table ${old} rename constraint ${sql.id(`${table}_pkey`)} to ${sql.id(`${before}_pkey`)}`.execute(db)
  await sql`create table ${parent} (like ${old} including all) partition by range (${at})`.execute(db)
  const { rows } = await sql<{ latest: Date | null; now: Date }>`
    select max(${at}) as latest, now() as now from ${old}`.execute(db)
  const { latest, now } = rows[0] as { latest: Date | null; now: Date }
  if (latest === null) {
    await sql`drop table ${old}`.execute(db)
  } else {
    await goOnCounting(db, table, before)
    const end = nextMonth(latest > now ? latest : now)
    await sql`
      alter table ${parent} attach partition ${old} for values from (minvalue) to (${literal(end)})`.execute(db)
  }
  await sql`create table ${sql.id(`${table}_default`)} partition of ${parent} default`.execute(db)
}

/** Identity columns of the new table go on where the old one stopped; a part must have none of its own. */
async function goOnCounting(db: Kysely<unknown>, table: string, before: string): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    select attname as column from pg_attribute where attrelid = ${before}::regclass and attidentity <> ''`.execute(db)
  for (const { column } of rows) {
    const old = sql`${sql.id(before)}`
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), (select max(${sql.id(column)}) from ${old}))`.execute(
      db,
    )
    await sql`alter table ${old} alter column ${sql.id(column)} drop identity`.execute(db)
  }
}

/**
 * Makes the months that are missing: this one, those ahead, and those of rows the default part had to take, which move there.
 * Any number of replicas may do so at once. Writers wait for milliseconds; when somebody else holds a table for longer than
 * three seconds it throws, and is to be called again later.
 *
 * @returns the names of the parts made.
 */
export async function makeMonths(database: Database, now: Date): Promise<string[]> {
  const made: string[] = []
  for (const { table, month } of await missingMonths(database.kysely, now)) {
    if (await makeMonth(database, table, month)) made.push(partName(table.table, month))
  }
  return made
}

/** Every table that lies in months, as the database knows them. */
export async function monthlyTables<T>(db: Kysely<T>): Promise<MonthlyTable[]> {
  const { rows } = await sql<MonthlyTable>`
    select c.relname as table, a.attname as column
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = p.partattrs[0]
    where n.nspname = current_schema() and p.partstrat = 'r' and p.partnatts = 1
    order by c.relname`.execute(db)
  return rows
}

/** The parts of every table that lies in months, oldest first, the default part last. */
export async function listParts<T>(db: Kysely<T>): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select c.relname as table, part.relname as name, bound.is_default as "isDefault",
      substring(bound.text from $$FROM [(]'([^']+)'[)]$$)::timestamptz as from,
      substring(bound.text from $$TO [(]'([^']+)'[)]$$)::timestamptz as to
    from pg_partitioned_table p
    join pg_class c on c.oid = p.partrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_inherits i on i.inhparent = c.oid
    join pg_class part on part.oid = i.inhrelid
    cross join lateral (select pg_get_expr(part.relpartbound, part.oid) as text,
      pg_get_expr(part.relpartbound, part.oid) = 'DEFAULT' as is_default) bound
    where n.nspname = current_schema() and p.partstrat = 'r' and p.partnatts = 1
    order by 1, 3, 4 nulls first, 2`.execute(db)
  return rows
}

interface Missing {
  table: MonthlyTable
  month: Date
}

async function missingMonths<T>(db: Kysely<T>, now: Date): Promise<Missing[]> {
  const tables = await monthlyTables(db)
  const [parts, strays] = [await listParts(db), await monthsOfStrays(db, tables)]
  return tables.flatMap((table) => {
    const own = parts.filter((part) => part.table === table.table && !part.isDefault)
    const isThere = (at: Date) => own.some(({ from, to }) => (from ?? 0) <= at && (to === null || at < to))
    const wanted = [...comingMonths(now), ...strays.filter((stray) => stray.table === table.table).map(monthOf)]
    return [...new Map(wanted.map((month) => [month.getTime(), month])).values()]
      .filter((month) => !isThere(month))
      .toSorted((a, b) => a.getTime() - b.getTime())
      .map((month) => ({ table, month }))
  })
}

const monthOf = ({ month }: { month: Date }): Date => month

function comingMonths(now: Date): Date[] {
  const months = [startOfMonth(now)]
  while (months.length < AHEAD) months.push(nextMonth(months.at(-1)!))
  return months
}

/** The months of what the default parts had to take. */
async function monthsOfStrays<T>(db: Kysely<T>, tables: readonly MonthlyTable[]) {
  if (tables.length === 0) return []
  const looks = tables.map(
    ({ table, column }) => sql`
      select distinct ${sql.lit(table)} as table,
        date_trunc('month', ${sql.id(column)} at time zone 'UTC') at time zone 'UTC' as month
      from ${sql.id(`${table}_default`)}`,
  )
  return (await sql<{ table: string; month: Date }>`${sql.join(looks, sql` union all `)}`.execute(db)).rows
}

/** @returns false when another replica was faster */
function makeMonth(database: Database, { table, column }: MonthlyTable, month: Date): Promise<boolean> {
  const [parent, rest] = [sql.id(table), sql.id(`${table}_default`)]
  const name = partName(table, month)
  const [part, at] = [sql.id(name), sql.id(column)]
  const [from, to] = [literal(month), literal(nextMonth(month))]
  return database.transaction(async (trx) => {
    await sql`set local lock_timeout = '3s'`.execute(trx)
    // Attached by itself, since `create table … partition of` would keep readers of the whole table waiting too.
    await sql`lock table only ${parent} in share update exclusive mode`.execute(trx)
    const { rows } = await sql<{ taken: boolean }>`select to_regclass(${name}) is not null as taken`.execute(trx)
    if (rows[0]?.taken === true) return false
    await sql`
      create table ${part} (like ${parent} including defaults including constraints including indexes)`.execute(trx)
    await sql`lock table ${rest} in access exclusive mode`.execute(trx)
    await sql`
      with stray as (delete from ${rest} where ${at} >= ${from} and ${at} < ${to} returning *)
      insert into ${part} select * from stray`.execute(trx)
    await sql`alter table ${parent} attach partition ${part} for values from (${from}) to (${to})`.execute(trx)
    return true
  })
}

const startOfMonth = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1))
const nextMonth = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
const partName = (table: string, month: Date): string => `${table}_${month.toISOString().slice(0, 7).replace('-', '_')}`

/** Bounds take no parameters. */
const literal = (at: Date) => sql.lit(at.toISOString())
