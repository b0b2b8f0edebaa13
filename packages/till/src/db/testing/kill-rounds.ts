import { sql } from 'kysely'
import { expect } from 'vitest'
import { systemClock } from '../clock.ts'
import { openDatabase } from '../database.ts'
import { startChild } from './child.ts'

/**
 * Lets a process commit rows, kills it after so many acknowledgements, opens the database and looks for every row that was
 * acknowledged; once for each number, in the same folder.
 */
export async function killRounds(dataDir: string, commits: readonly number[]): Promise<void> {
  let acknowledged = 0
  for (const enough of commits) {
    const child = startChild('./commit-for-ever.ts', import.meta.url, [dataDir])
    expect(await child.line()).toBe('open')
    for (let count = 0; count < enough; count++) await child.line()
    child.process.kill('SIGKILL')
    acknowledged = Math.max(acknowledged, ...(await child.lines()).slice(1).map(Number))

    const database = await openDatabase({ dataDir, clock: systemClock })
    const { rows } = await sql<{ count: number; last: number }>`
      select count(*) as count, max(id) as last from kept`.execute(database.kysely)
    await database.close()
    expect(rows[0]?.last).toBeGreaterThanOrEqual(acknowledged)
    expect(rows[0]?.count).toBe(rows[0]?.last)
  }
}
