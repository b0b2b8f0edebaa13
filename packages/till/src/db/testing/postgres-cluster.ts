import { execFile, execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { chown } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { threadId } from 'node:worker_threads'
import pg from 'pg'

const run = promisify(execFile)

/** Where tests find a PostgreSQL server, or why they find none. */
export type PostgresSource =
  | { kind: 'cluster'; bin: string; owner: Owner | undefined }
  | { kind: 'url'; url: string }
  | { kind: 'none'; reason: string }

/** The user a server runs as when we are root, which it refuses to run as. */
interface Owner {
  uid: number
  gid: number
}

/** A server of our own when `initdb` is on the machine; else the one of TEST_DATABASE_URL or DATABASE_URL; else none. */
export function findPostgres(): PostgresSource {
  const bin = findPrograms()
  const isRoot = process.getuid?.() === 0
  const owner = isRoot ? findOwner() : undefined
  if (bin !== undefined && (!isRoot || owner !== undefined)) return { kind: 'cluster', bin, owner }
  const url = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL']
  if (url) return { kind: 'url', url }
  const reason =
    bin === undefined ? 'initdb is not on this machine' : 'initdb refuses root and there is no user "postgres"'
  return { kind: 'none', reason: `${reason}, and TEST_DATABASE_URL is not set` }
}

/** The folder with `initdb` and `postgres`; Debian keeps them outside PATH. */
function findPrograms(): string | undefined {
  if (process.platform === 'win32') return undefined
  const places = (process.env['PATH'] ?? '').split(delimiter)
  for (const parent of ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']) places.push(...versions(parent))
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

/** The newest first. */
function versions(parent: string): string[] {
  const number = (path: string): number => Number(/(\d+)[^\d]*$/.exec(path)?.[1] ?? 0)
  if (!existsSync(parent)) return []
  return readdirSync(parent)
    .toSorted((a, b) => number(b) - number(a))
    .map((name) => join(parent, name, 'bin'))
}

function findOwner(): Owner | undefined {
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user; try the next.
    }
  }
  return undefined
}

/**
 * The address of a throw-away server that all test files of this thread share. Another thread has another: events wait for the
 * oldest open transaction of the whole server, and it may have one open for long. The first to ask starts it, others wait for it.
 * A small watcher stops it and removes its folder when this process is gone, however it went.
 */
export async function startCluster({ bin, owner }: { bin: string; owner: Owner | undefined }): Promise<string> {
  const folder = join(parent(), `wxtill-postgres-${process.pid}-${threadId}-${processStart()}`)
  const url = `postgresql://wxtill@localhost/postgres?host=${encodeURIComponent(folder)}`
  if (!createFolder(folder)) return waitForOther(folder, url)
  try {
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid)
    await initialise(folder, bin, owner)
    await serve(folder, bin, owner, url)
    report(folder, '')
  } catch (error) {
    report(folder, error instanceof Error ? error.message : JSON.stringify(error))
    throw error
  }
  return url
}

const SHARED_MEMORY = '/dev/shm'
const TMPFS = 0x01021994
/** Several times what the data of a thread's tests has been seen to take, bytes. */
const ROOM = 4 * 2 ** 30

/** Memory where there is plenty: tests make and empty many tables, and each is a handful of files. */
function parent(): string {
  if (!existsSync(SHARED_MEMORY)) return tmpdir()
  const { type, bavail, bsize } = statfsSync(SHARED_MEMORY)
  return type === TMPFS && Math.min(bavail * bsize, freemem()) > ROOM ? SHARED_MEMORY : tmpdir()
}

async function initialise(folder: string, bin: string, owner: Owner | undefined): Promise<void> {
  const options = ['-U', 'wxtill', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']
  await run(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...options], {
    cwd: folder,
    env: { LC_ALL: 'C' },
    ...owner,
  })
}

async function serve(folder: string, bin: string, owner: Owner | undefined, url: string): Promise<void> {
  const log = openSync(join(folder, 'log'), 'a')
  const settings = [
    'listen_addresses=',
    'fsync=off',
    'full_page_writes=off',
    'shared_buffers=32MB',
    'max_connections=200',
    'max_wal_size=256MB',
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', join(folder, 'data'), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { cwd: folder, env: { LC_ALL: 'C' }, stdio: ['ignore', log, log], detached: true, ...owner },
  )
  server.unref()
  if (server.pid === undefined) throw new Error('The PostgreSQL server of the tests could not be started.')
  watch(folder, server.pid)
  await reach(url, () => readFileSync(join(folder, 'log'), 'utf8'))
}

/** Ends the server at once (its data is not worth a tidy end) and removes the folder when this process has ended. */
function watch(folder: string, server: number): void {
  const script = `
    while kill -0 "$1" 2>/dev/null; do sleep 0.3; done
    kill -QUIT "$2" 2>/dev/null
    for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$2" 2>/dev/null || break; sleep 0.2; done
    rm -rf "$3"`
  const parameters = [String(process.pid), String(server), folder]
  spawn('/bin/sh', ['-c', script, 'watch', ...parameters], { detached: true, stdio: 'ignore', cwd: '/' }).unref()
}

async function reach(url: string, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`The PostgreSQL server of the tests does not answer. Its log:\n${log()}`)
}

async function waitForOther(folder: string, url: string): Promise<string> {
  const result = join(folder, 'ready')
  for (let attempt = 0; attempt < 1_200; attempt++) {
    if (existsSync(result)) {
      const error = readFileSync(result, 'utf8')
      if (error !== '') throw new Error(error)
      return url
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The PostgreSQL server of the tests did not start within a minute.')
}

/** Renamed into place, so that nobody reads it half written. */
function report(folder: string, error: string): void {
  const draft = join(folder, 'ready.draft')
  writeFileSync(draft, error)
  renameSync(draft, join(folder, 'ready'))
}

/** @returns whether it is ours to fill; false when it is there already. */
function createFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false
    throw error
  }
}

/** Tells two processes of one number apart. */
function processStart(): string {
  try {
    return readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '0'
  } catch {
    return '0'
  }
}
