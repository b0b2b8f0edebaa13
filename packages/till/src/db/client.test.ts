import type pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { TillClient } from './client.ts'
import { LAST, PREPARED } from './prepared.ts'
import { describeOnPostgres, type TestEngine } from './testing.ts'

describeOnPostgres('a connection of the till', (engine) => {
  it('begins a transaction with its first statement, not before', async () => {
    const client = await connect(engine)
    const other = await connect(engine)
    await client.query('begin')
    expect(await stateOf(client, other)).toBe('idle')
    await client.query('select 1')
    expect(await stateOf(client, other)).toBe('idle in transaction')
    await client.query('rollback')
    expect(await stateOf(client, other)).toBe('idle')
  })

  it('commits with the statement that is marked as the last', async () => {
    const client = await connect(engine)
    const other = await connect(engine)
    await client.query('begin')
    await client.query(`${LAST}select 1`)
    await expect(client.query('select 2')).rejects.toThrow('The last statement of this transaction was run.')
    expect(await stateOf(client, other)).toBe('idle')
    expect(await client.query('commit')).toMatchObject({ command: 'COMMIT' })
    expect(await client.query('select 3 as three')).toMatchObject({ rows: [{ three: 3 }] })
  })

  it('rolls back with a last statement that fails', async () => {
    const client = await connect(engine)
    await client.query('begin')
    await expect(client.query(`${LAST}select 1 / 0`)).rejects.toMatchObject({ code: '22012' })
    expect(await client.query('rollback')).toMatchObject({ command: 'ROLLBACK' })
    expect(await client.query('select 3 as three')).toMatchObject({ rows: [{ three: 3 }] })
  })

  it('keeps a marked statement prepared once, the last of a transaction or not', async () => {
    const client = await connect(engine)
    const text = `${PREPARED} select $1::bigint as number`
    expect((await client.query(text, [1])).rows).toEqual([{ number: '1' }])
    await client.query('begin')
    expect((await client.query(`${LAST}${text}`, [2])).rows).toEqual([{ number: '2' }])
    await client.query('commit')
    const { rows } = await client.query('select statement from pg_prepared_statements')
    expect(rows).toEqual([{ statement: text }])
  })

  it('that was cut says so to the statement that comes next, also when that begins a transaction', async () => {
    const client = await connect(engine)
    const other = await connect(engine)
    client.on('error', () => {})
    await client.query('begin')
    await other.query('select pg_terminate_backend($1)', [pidOf(client)]).catch(() => {})
    await expect(client.query('select 1')).rejects.toThrow(Error)
  })
})

async function connect(engine: TestEngine): Promise<pg.Client> {
  const { options } = await engine.place()
  const client: pg.Client = new TillClient({ connectionString: options.databaseUrl! })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** The server process at the other end. */
const pidOf = (client: pg.Client): number => Reflect.get(client, 'processID') as number

async function stateOf(client: pg.Client, other: pg.Client): Promise<string | undefined> {
  const asked = await other.query<{ state: string }>('select state from pg_stat_activity where pid = $1', [
    pidOf(client),
  ])
  return asked.rows[0]?.state
}
