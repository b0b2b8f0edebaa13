import { pipeline } from 'node:stream/promises'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import { from } from 'pg-copy-streams'

interface Copy {
  target: string
  rows: AsyncIterable<Buffer>
  /** What goes before, in the same transaction. */
  first: readonly CompiledQuery[]
  schema: string | undefined
}

/** `COPY … FROM STDIN` on a connection of its own, in one transaction. */
export async function copyOnServer(config: pg.ClientConfig, { target, rows, first, schema }: Copy): Promise<void> {
  const client = new pg.Client(config)
  // A connection that breaks is told by the statement that is under way, or the next.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    if (schema !== undefined) await client.query(`set local search_path to "${schema}"`)
    for (const query of first) await client.query(query.sql, [...query.parameters])
    // How long it takes is a matter of the rows, and they may come slowly.
    await client.query('set local statement_timeout = 0')
    await pipeline(rows, client.query(from(`copy ${target} from stdin`)))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}
