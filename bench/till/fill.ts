/** Fills a till's tables with copies of one paid payment. Arguments: database url, its id, its number, rows there, rows wanted. */
import { openDatabase } from '@wxtill/till/database'
import { type RawBuilder, sql } from 'kysely'
import { withoutIndexes } from './without-indexes.ts'

/** Expressions for `n`, the number of a copy. */
type Overrides = Readonly<Record<string, string>>

interface Source {
  readonly table: string
  readonly key: string
  readonly overrides: Overrides
}

// A year of 10 million payments is one every three seconds.
const AT = `now() - n * interval '3 seconds'`
/** What is written for a payment, and how its rows are found. The messages themselves are left out: they are never searched. */
const TABLES: readonly Source[] = [
  { table: 'payment', key: 'id', overrides: { created_at: AT, paid_at: AT } },
  { table: 'timeline', key: 'payment_id', overrides: { raw: 'null' } },
  { table: 'event', key: 'subject_id', overrides: { id: `'evt_fill' || n` } },
  { table: 'event_once', key: 'subject_id', overrides: {} },
  { table: 'inbox', key: 'payment_id', overrides: { body: `''`, headers: `'{}'` } },
  { table: 'ledger_posting', key: 'payment_id', overrides: {} },
  { table: 'ledger_entry', key: 'source', overrides: {} },
]
const STEP = 500_000

const [databaseUrl, id, number, there, wanted] = process.argv.slice(2) as [string, string, string, string, string]
const transaction = `4200000000${number.replaceAll(/\D/g, '').padStart(18, '0')}`
/** What tells the model's rows from others, and what stands there in a copy. */
const NAMES: Overrides = {
  [id]: `'pay_fill' || n`,
  [transaction]: `'43' || lpad(n::text, 26, '0')`,
  [number]: `'FILL' || n`,
}
const clock = { now: () => Date.now(), setTimeout: () => () => undefined }
const database = await openDatabase({ clock, databaseUrl, maxConnections: 1 })
const ask = async <T>(query: RawBuilder<T>): Promise<T[]> => (await query.execute(database.kysely)).rows

// A load of a day's rows, not a day's work: nothing refers to a copy, and nobody waits for one to be on disk.
await ask(sql`set session_replication_role = replica`)
await ask(sql`set synchronous_commit = off`)
await ask(sql`set statement_timeout = 0`)
await ask(sql`set maintenance_work_mem = '1GB'`)
for (const source of TABLES) await fill(source)
await ask(sql`analyze`)
// What is still to be written goes to disk now, not while it is measured.
await ask(sql`checkpoint`)
tell(`${wanted} payments are there`)
await database.close()
process.send?.({}, () => process.exit(0))

/** Each step while the table is still in memory. */
async function fill({ table, key, overrides }: Source): Promise<void> {
  const models = await rowsOf(table, key)
  await withoutIndexes(database.kysely, table, async () => {
    for (const model of models) await copy(table, { ...model, ...overrides })
    tell(`${table} filled`)
  })
  tell(`${table} indexed`)
  await ask(sql`vacuum ${sql.table(table)}`)
  tell(`${table} vacuumed`)
}

/** It takes minutes: the seconds since it began, and what has been done. */
function tell(done: string): void {
  console.error(`${(performance.now() / 1000).toFixed(0).padStart(6)} s  ${done}`)
}

/** The model's rows in a table, each column as an expression for its copies. */
async function rowsOf(table: string, key: string): Promise<Overrides[]> {
  const columns = await ask(sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
  const texts = columns.map(({ name }) => sql`${sql.ref(name)}::text as ${sql.ref(name)}`)
  const rows = await ask(
    sql<
      Record<string, string | null>
    >`select ${sql.join(texts)} from ${sql.table(table)} where ${sql.ref(key)} = ${id}`,
  )
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, `(${expressionOf(row[name] ?? null)})::${type}`])),
  )
}

function expressionOf(value: string | null): string {
  if (value === null) return 'null'
  const name = Object.keys(NAMES).find((one) => value.includes(one))
  if (name === undefined) return `'${value.replaceAll(`'`, `''`)}'`
  return value.split(name).map(expressionOf).join(` || ${NAMES[name]} || `)
}

async function copy(table: string, columns: Overrides): Promise<void> {
  for (let from = Number(there) + 1; from <= Number(wanted); from += STEP) {
    const to = Math.min(from + STEP - 1, Number(wanted))
    const into = Object.keys(columns).join(', ')
    const values = Object.values(columns).join(', ')
    await ask(
      sql.raw(
        `insert into ${table} (${into}) overriding system value select ${values} from generate_series(${from}, ${to}) n`,
      ),
    )
  }
}
