/** Bare commits through the till's own driver, in a process of their own. Arguments: data folder or `-`, database url or `-`. Sends the rate. */
import { openDatabase } from '@wxtill/till/database'
import { sql } from 'kysely'
import { BARE_ROWS, BARE_TABLES } from './cluster.ts'

const SECONDS = 4
const WORKERS = 8

const clock = { now: () => Date.now(), setTimeout: () => () => undefined }
const [dataDir, databaseUrl] = process.argv.slice(2) as [string, string]
const database = await openDatabase({
  clock,
  ...(databaseUrl === '-' ? { dataDir } : { databaseUrl }),
  maxConnections: WORKERS,
})
await database.transaction((trx) => sql.raw(BARE_TABLES).execute(trx))

const end = performance.now() + SECONDS * 1000
let commits = 0
const body = 'x'.repeat(900)
const worker = async (seed: number): Promise<void> => {
  for (let step = seed; performance.now() < end; step += WORKERS) {
    await database.transaction(async (trx) => {
      await sql`insert into bare_inbox (body) values (${body})`.execute(trx)
      await sql`update bare_payment set state = 'paid' where id = ${1 + ((step * 7919) % BARE_ROWS)}`.execute(trx)
    })
    commits++
  }
}
await Promise.all(Array.from({ length: WORKERS }, (_, index) => worker(index)))
await database.close()
process.send?.({ rate: commits / SECONDS }, () => process.exit(0))
