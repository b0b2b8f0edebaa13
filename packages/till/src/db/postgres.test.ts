import { randomUUID } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from './clock.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { describeOnPostgres } from './testing.ts'

async function open(options: Omit<DatabaseOptions, 'clock'>): Promise<Database> {
  const database = await openDatabase({ ...options, clock: systemClock })
  onTestFinished(() => database.close())
  return database
}

/** A free port of this machine that nobody listens on yet. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise<void>((resolve) => void server.close(() => resolve()))
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  return address.port
}

describe('a schema name', () => {
  it('must need no quoting', async () => {
    const options = { databaseUrl: 'postgresql://127.0.0.1:1/till', schema: 'a b' }
    await expect(open(options)).rejects.toThrow('"a b" is not a schema name')
  })
})

describeOnPostgres('a server', (engine) => {
  it('holds the tables in a schema of their own when one is asked for', async () => {
    const { options } = await engine.place()
    const schema = `shop_${randomUUID().slice(0, 8)}`
    await open({ ...options, schema })
    const { kysely } = await open({ ...options, schema })
    const { rows } = await sql<{ schema: string }>`
      select table_schema as schema from information_schema.tables where table_name = 'job'`.execute(kysely)
    expect(rows.map((row) => row.schema)).toContain(schema)
    expect((await sql`select current_schema() as schema`.execute(kysely)).rows).toEqual([{ schema }])
    await sql`drop schema ${sql.id(schema)} cascade`.execute(kysely)
  })

  it('limits the wait for a free connection', async () => {
    const { options } = await engine.place()
    const database = await open({ ...options, maxConnections: 1, acquireTimeout: 100 })
    const stuck = database.transaction(() => sql`select 1`.execute(database.kysely))
    await expect(stuck).rejects.toThrow('timeout exceeded when trying to connect')
  })

  it('limits how long a statement runs and a transaction idles', async () => {
    const { kysely } = await engine.open()
    const { rows } = await sql`
      select current_setting('statement_timeout') as statement,
             current_setting('idle_in_transaction_session_timeout') as idle`.execute(kysely)
    expect(rows).toEqual([{ statement: '30s', idle: '1min' }])
  })

  it('that will not have us is an error at once, which says where to look', async () => {
    const { options } = await engine.place()
    const url = new URL(options.databaseUrl ?? '')
    url.pathname = '/nowhere'
    await expect(open({ databaseUrl: url.toString() })).rejects.toThrow(
      'The PostgreSQL server cannot be used: database "nowhere" does not exist. Check DATABASE_URL and that it runs.',
    )
  })

  it('that comes up after us is waited for', async () => {
    const { options } = await engine.place()
    const url = new URL(options.databaseUrl ?? '')
    const folder = url.searchParams.get('host')
    const target =
      folder === null ? { host: url.hostname, port: Number(url.port || 5432) } : { path: `${folder}/.s.PGSQL.5432` }
    const gate = createServer((socket) => {
      const server = connect(target)
      socket.on('error', () => server.destroy()).pipe(server)
      server.on('error', () => socket.destroy()).pipe(socket)
    })
    onTestFinished(() => new Promise<void>((resolve) => void gate.close(() => resolve())))
    const port = await freePort()
    setTimeout(() => gate.listen(port, '127.0.0.1'), 250)
    url.searchParams.delete('host')
    url.host = `127.0.0.1:${port}`
    const database = await openDatabase({ databaseUrl: url.toString(), clock: systemClock })
    expect((await sql`select 1 as one`.execute(database.kysely)).rows).toEqual([{ one: 1 }])
    await database.close()
  })

  it('keeps working after the connections were cut', async () => {
    const place = await engine.place()
    const database = await place.open()
    const beside = await place.open()
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely)
    const pid = rows[0]?.pid
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity where pid = ${pid}`.execute(beside.kysely)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await sql`select 1 as one`.execute(database.kysely)).rows).toEqual([{ one: 1 }])
  })
})
