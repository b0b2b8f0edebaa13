import { randomUUID } from 'node:crypto'
import { type Kysely, type Migration, sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'
import { describeOnEachEngine } from './testing.ts'

const table = (name: string): Migration => ({
  async up(db: Kysely<unknown>) {
    await sql`create table ${sql.id(name)} (id int)`.execute(db)
  },
})

const tables = async (db: Kysely<Schema>): Promise<string[]> =>
  (
    await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_name like 'made%' order by 1`.execute(db)
  ).rows.map((row) => row.name)

// Beside the till's own migrations, in a schema of their own.
const schema = `elsewhere_${randomUUID().slice(0, 8)}`

describeOnEachEngine('migrations', (engine) => {
  it('run once each, in order', async () => {
    const { kysely } = await engine.open()
    await sql`create schema ${sql.id(schema)}`.execute(kysely)
    expect(await migrate(kysely, { schema, migrations: { '0001-a': table('made_a') } })).toEqual(['0001-a'])
    const both = { '0001-a': table('made_a'), '0002-b': table('made_b') }
    expect(await migrate(kysely, { schema, migrations: both })).toEqual(['0002-b'])
    expect(await migrate(kysely, { schema, migrations: both })).toEqual([])
    expect(await tables(kysely)).toEqual(['made_a', 'made_b'])
    await sql`drop schema ${sql.id(schema)} cascade`.execute(kysely)
  })

  it('of several replicas that start together run once', async () => {
    const place = await engine.place({ isNew: true })
    const databases = await Promise.all(Array.from({ length: 5 }, () => place.open()))
    const { rows } = await sql<{ name: string; times: number }>`
      select name, count(*) as times from kysely_migration group by name order by name`.execute(databases[0]!.kysely)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.times === 1)).toBe(true)
  })

  it('leave nothing behind when one fails, and say which', async () => {
    const { kysely } = await engine.open()
    await sql`create schema ${sql.id(schema)}`.execute(kysely)
    const migrations = {
      '0001-good': table('made_good'),
      '0002-bad': { up: async (db: Kysely<unknown>) => void (await sql`create table (`.execute(db)) },
    }
    await expect(migrate(kysely, { schema, migrations })).rejects.toThrow(
      /could not be migrated \(at 0002-bad\): .*syntax error/,
    )
    expect(await tables(kysely)).toEqual([])
    await sql`drop schema ${sql.id(schema)} cascade`.execute(kysely)
  })

  it('refuse a database of a newer release', async () => {
    const { kysely } = await engine.open()
    await sql`create schema ${sql.id(schema)}`.execute(kysely)
    await migrate(kysely, { schema, migrations: { '0001-a': table('made_a'), '0002-b': table('made_b') } })
    await expect(migrate(kysely, { schema, migrations: { '0001-a': table('made_a') } })).rejects.toThrow('0002-b')
    await sql`drop schema ${sql.id(schema)} cascade`.execute(kysely)
  })
})
