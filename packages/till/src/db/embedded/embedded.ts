import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, sql } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Engine } from '../database.ts'
import type { Schema } from '../schema.ts'
import { embeddedDialect, enterSchema } from './dialect.ts'
import { DurableFiles } from './durable-files.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { Turnstile } from './turnstile.ts'
import { startUpkeep } from './upkeep.ts'

/** The PostgreSQL inside the pinned PGlite; a folder belongs to one major version. */
const postgresMajor = '18'

export interface EmbeddedOptions {
  /** Where the database lives; without it everything stays in memory. */
  folder?: string
  schema?: string
  acquireTimeout?: number
  clock: Clock
}

/**
 * Opens PostgreSQL inside this process.
 *
 * @throws FolderInUseError, or Error when the folder was made by another major version.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const { folder } = options
  if (folder === undefined) return engineOn(await startInMemory(), options, undefined)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder)
  try {
    checkVersion(folder)
    return await engineOn(await startInFolder(folder), options, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A PGlite with nothing on disk. @param image a dumped database to start from, which takes a fifth of the time. */
export function startInMemory(image?: Blob): Promise<PGlite> {
  return PGlite.create({
    startParams: [...PGlite.defaultStartParams, ...smallBuffers],
    ...(image === undefined ? {} : { loadDataDir: image }),
  })
}

function startInFolder(folder: string): Promise<PGlite> {
  return PGlite.create({ startParams: durableStartParameters(), fs: new DurableFiles(folder) })
}

// PGlite's default of 128 MB costs several times that in memory; the system's cache does the same work.
const smallBuffers = ['-c', 'shared_buffers=16MB']

/** How PostgreSQL is started when commits must last: without `-F`, which turns fsync off, and with a sync {@link DurableFiles} sees. */
export function durableStartParameters(): string[] {
  const usual = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F')
  return [...usual, ...smallBuffers, '-c', 'wal_sync_method=fsync']
}

function checkVersion(folder: string): void {
  const path = join(folder, 'PG_VERSION')
  if (!existsSync(path)) return
  const found = readFileSync(path, 'utf8').trim()
  if (found === postgresMajor) return
  throw new Error(
    `The database in ${folder} was made by PostgreSQL ${found}; this release holds PostgreSQL ${postgresMajor}. ` +
      'Open it with the release that made it and export it.',
  )
}

/** An engine on a PGlite that is running; closing the engine leaves the PGlite open. */
export async function embeddedEngine({
  pglite,
  schema = 'public',
  acquireTimeout = 10_000,
  turnstile = new Turnstile(acquireTimeout),
  clock,
}: Omit<EmbeddedOptions, 'folder'> & { pglite: PGlite; turnstile?: Turnstile }): Promise<Engine> {
  const dialect = embeddedDialect({ pglite, schema, acquireTimeout, turnstile })
  const kysely = new Kysely<Schema>({ dialect })
  if (schema !== 'public') await sql`create schema if not exists ${sql.id(schema)}`.execute(kysely)
  const upkeep = startUpkeep(kysely, clock)
  return {
    name: 'embedded',
    kysely,
    async copy(target, rows, first = []) {
      for (const query of first) await kysely.executeQuery(query)
      for await (const bytes of rows) {
        await turnstile.enter()
        try {
          await enterSchema(pglite, schema)
          await pglite.query(`copy ${target} from '/dev/blob'`, [], { blob: new Blob([new Uint8Array(bytes)]) })
        } finally {
          turnstile.leave()
        }
      }
    },
    connections() {
      const { taken, waiting } = turnstile.use
      return { open: 1, idle: taken ? 0 : 1, waiting }
    },
    async close() {
      await upkeep.stop()
      await kysely.destroy()
    },
  }
}

/** The engine that owns its PGlite and its folder. */
async function engineOn(pglite: PGlite, options: EmbeddedOptions, lock: FolderLock | undefined): Promise<Engine> {
  const engine = await embeddedEngine({ pglite, ...options })
  return {
    ...engine,
    async close() {
      await engine.close()
      await pglite.close()
      await lock?.release()
    },
  }
}
