import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A PostgreSQL server as its packager ships it: every commit is on disk before it is acknowledged. */
export interface Cluster {
  readonly url: string
  /** Commits per second of one insert and one update each, 8 connections, by `pgbench`. */
  bareCommits(seconds: number): number
  /** Ends it as a `restart` of its packager does, and starts it again on the same files. */
  restart(): Promise<void>
  stop(): Promise<void>
}

type Owner = { uid: number; gid: number } | undefined

/** @returns undefined where there is no PostgreSQL to start. */
export async function startCluster(): Promise<Cluster | undefined> {
  const bin = programs()
  const owner = process.getuid?.() === 0 ? unprivileged() : undefined
  if (bin === undefined || (process.getuid?.() === 0 && !owner)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'wxtill-bench-pg-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const options = { cwd: folder, stdio: 'ignore' as const, ...owner }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    options,
  )
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(
      join(bin, 'postgres'),
      ['-D', join(folder, 'data'), '-k', folder, '-c', 'listen_addresses='],
      options,
    )
    await untilReady(bin, folder, started)
    return started
  }
  let server = await start()
  const end = async (): Promise<void> => {
    const gone = once(server, 'exit')
    server.kill('SIGINT')
    await gone
  }
  return {
    url: `postgresql://bench@localhost/postgres?host=${encodeURIComponent(folder)}`,
    bareCommits: (seconds) => pgbench(bin, folder, seconds, owner),
    async restart() {
      await end()
      server = await start()
    },
    async stop() {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function programs(): string | undefined {
  const parent = '/usr/lib/postgresql'
  const versions = existsSync(parent) ? readdirSync(parent).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(parent, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  return folders.find((folder) => ['initdb', 'postgres', 'pgbench'].every((name) => existsSync(join(folder, name))))
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): Owner {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

async function untilReady(bin: string, folder: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      execFileSync(join(bin, 'psql'), ['-h', folder, '-U', 'bench', '-d', 'postgres', '-c', 'select 1'], {
        stdio: 'ignore',
      })
      return
    } catch {
      if (server.exitCode !== null) break
      await sleep(100)
    }
  }
  throw new Error('The PostgreSQL server of the bench did not start.')
}

function pgbench(bin: string, folder: string, seconds: number, owner: Owner): number {
  const connection = ['-h', folder, '-U', 'bench']
  execFileSync(join(bin, 'psql'), [...connection, '-d', 'postgres', '-q', '-c', BARE_TABLES], { stdio: 'ignore' })
  const script = join(folder, 'bare.sql')
  writeFileSync(script, BARE_COMMIT)
  const out = execFileSync(
    join(bin, 'pgbench'),
    [...connection, '-n', '-c', '8', '-j', '2', '-M', 'prepared', '-T', String(seconds), '-f', script, 'postgres'],
    { encoding: 'utf8', cwd: folder, ...owner },
  )
  const rate = /tps = ([\d.]+)/.exec(out)?.[1]
  if (rate === undefined) throw new Error(`pgbench printed no rate:\n${out}`)
  return Number(rate)
}

export const BARE_ROWS = 10_000
export const BARE_TABLES = `
drop table if exists bare_inbox, bare_payment;
create table bare_inbox (id bigint generated always as identity primary key, body text not null);
create table bare_payment (id bigint primary key, state text not null);
insert into bare_payment select i, 'pending' from generate_series(1, ${BARE_ROWS}) i;`
const BARE_COMMIT = `\\set id random(1, ${BARE_ROWS})
begin;
insert into bare_inbox (body) values (repeat('x', 900));
update bare_payment set state = 'paid' where id = :id;
commit;
`
