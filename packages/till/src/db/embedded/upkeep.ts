import { type Kysely, sql } from 'kysely'
import type { Clock } from '../clock.ts'

/** Milliseconds. A server has background processes for both; in here nobody else does it. */
const every = {
  /** Without checkpoints the write-ahead log grows for ever, and so does the time to start after a crash. */
  checkpoint: 5 * 60_000,
  /** Removes dead rows and keeps the planner's figures fresh; jobs and states change a lot. */
  vacuum: 6 * 60 * 60_000,
}

/** Bytes of write-ahead log below which a checkpoint is not worth its syncs. */
const worthwhile = 16 * 1024 * 1024

/** Upkeep on a schedule; a failure is tried again at the next time. */
export function startUpkeep<T>(kysely: Kysely<T>, clock: Clock): { stop(): Promise<void> } {
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  const cancels = new Map<string, () => void>()
  let checkpointAt: string | undefined

  const repeat = (name: string, ms: number, work: () => Promise<unknown>): void => {
    const run = async (): Promise<void> => {
      await work().catch(() => undefined)
      if (!stopped) repeat(name, ms, work)
    }
    cancels.set(
      name,
      // The promise goes back to the clock: one that can be turned by hand may wait for it.
      clock.setTimeout(() => (running = running.then(run)), ms),
    )
  }

  repeat('checkpoint', every.checkpoint, async () => {
    const { rows } = await sql<{ now: string; grown: number }>`
      select pg_current_wal_insert_lsn()::text as now,
             pg_wal_lsn_diff(pg_current_wal_insert_lsn(), ${checkpointAt ?? '0/0'}::pg_lsn)::bigint as grown`.execute(
      kysely,
    )
    const state = rows[0]
    if (state === undefined || state.grown < worthwhile) return
    await sql`checkpoint`.execute(kysely)
    checkpointAt = state.now
  })
  repeat('vacuum', every.vacuum, () => sql`vacuum analyze`.execute(kysely))

  return {
    async stop() {
      stopped = true
      for (const cancel of cancels.values()) cancel()
      await running
    },
  }
}
