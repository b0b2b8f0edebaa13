// Started by tests in a process of its own: commits one row after another and prints the number of each acknowledged commit.
import { sql } from 'kysely'
import { systemClock } from '../clock.ts'
import { openDatabase } from '../database.ts'

const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('The data folder is missing.')
const database = await openDatabase({ dataDir, clock: systemClock })
await sql`create table if not exists kept (id bigint primary key, filling text not null)`.execute(database.kysely)
const { rows } = await sql<{ last: number }>`select coalesce(max(id), 0) as last from kept`.execute(database.kysely)
process.stdout.write('open\n')

for (let id = (rows[0]?.last ?? 0) + 1; ; id++) {
  await database.transaction((trx) => sql`insert into kept values (${id}, ${'x'.repeat(200)})`.execute(trx))
  process.stdout.write(`${id}\n`)
}
