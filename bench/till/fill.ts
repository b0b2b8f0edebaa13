/** Fills a till's tables with copies of one paid payment. Arguments: database url, its id, its number, rows there, rows wanted. */
import { openDatabase } from '@wxtill/till/database'
import { sql } from 'kysely'

/** What is written for a payment, and how its rows are found. The messages themselves are left out: they are never searched. */
const TABLES = [
  { table: 'payment', key: 'id', more: `jsonb_build_object('created_at', $$AT$$, 'paid_at', $$AT$$)` },
  { table: 'timeline', key: 'payment_id', more: `jsonb_build_object('raw', null)` },
  { table: 'event', key: 'subject_id', more: `jsonb_build_object('id', 'evt_fill' || n)` },
  { table: 'inbox', key: 'payment_id', more: `jsonb_build_object('body', '', 'headers', '{}')` },
  { table: 'ledger_posting', key: 'payment_id', more: `'{}'::jsonb` },
  { table: 'ledger_entry', key: 'source', more: `'{}'::jsonb` },
]
const STEP = 100_000

const [databaseUrl, id, number, there, wanted] = process.argv.slice(2) as [string, string, string, string, string]
const clock = { now: () => Date.now(), setTimeout: () => () => undefined }
const database = await openDatabase({ clock, databaseUrl, maxConnections: 2 })
const transaction = `4200000000${number.replaceAll(/\D/g, '').padStart(18, '0')}`
for (const { table, key, more } of TABLES) {
  // A year of 10 million payments is one every three seconds.
  const overrides = more.replaceAll('$$AT$$', `now() - n * interval '3 seconds'`)
  for (let from = Number(there) + 1; from <= Number(wanted); from += STEP) {
    const to = Math.min(from + STEP - 1, Number(wanted))
    await sql
      .raw(
        `insert into ${table} overriding system value
         select made.* from generate_series(${from}, ${to}) n,
           (select to_jsonb(t)::text as text from ${table} t where ${key} = '${id}') model,
           lateral jsonb_populate_record(null::${table}, replace(replace(replace(model.text, '${id}', 'pay_fill' || n),
             '${transaction}', '43' || lpad(n::text, 26, '0')), '${number}', 'FILL' || n)::jsonb || ${overrides}) made`,
      )
      .execute(database.kysely)
  }
}
await sql`analyze`.execute(database.kysely)
await database.close()
process.send?.({}, () => process.exit(0))
