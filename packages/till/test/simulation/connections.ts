import type pg from 'pg'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { TillClient } from '../../src/db/client.ts'
import { columnTypes } from '../../src/db/postgres.ts'
import type { Life } from './life.ts'
import { LAST, PREPARED } from '../../src/db/prepared.ts'
import type { Blockers, Turns } from './turns.ts'

const BLOCKERS = `${PREPARED}
  select pid, blockers from unnest($1::int[]) pid, pg_blocking_pids(pid) blockers where cardinality(blockers) > 0`

/** A real connection to the server. */
interface Connection {
  readonly client: pg.Client
  readonly pid: number
  /** A transaction was begun by the till; and has reached the server. */
  begun: boolean
  open: boolean
  /** The answer of the commit that went with the last statement, until it is asked for. */
  ended: unknown
  /** A statement is under way. */
  busy: Promise<unknown> | undefined
  broken: boolean
}

/** Real connections for all the lives of all the runs: opening one takes longer than most runs hold it. */
export class Connections {
  readonly #free: Connection[] = []
  readonly #monitor: pg.Client
  readonly #all: pg.Client[]

  private constructor(monitor: pg.Client, connections: Connection[]) {
    this.#monitor = monitor
    this.#free = connections
    this.#all = [monitor, ...connections.map(({ client }) => client)]
  }

  /** @param count for all processes together */
  static async open(url: string, count: number): Promise<Connections> {
    const clients = await Promise.all(Array.from({ length: count + 1 }, () => connect(url)))
    const [monitor, ...others] = clients as [pg.Client, ...pg.Client[]]
    const connections = await Promise.all(others.map(async (client) => ({ ...NEW, client, pid: await pidOf(client) })))
    return new Connections(monitor, connections)
  }

  /**
   * Which of these server processes wait for a lock, and for whom. One no longer does as soon as it has been given the lock, woken up
   * or not.
   */
  async blockersOf(pids: readonly number[]): Promise<Blockers> {
    const { rows } = await this.#monitor.query<{ pid: number; blockers: number[] }>(BLOCKERS, [pids])
    return new Map(rows.map(({ pid, blockers }) => [pid, blockers]))
  }

  take(): Connection {
    const connection = this.#free.pop()
    if (connection === undefined) throw new Error('Every connection is in use.')
    return connection
  }

  /** Back to the free ones, as a server takes back what a lost client held. */
  async giveBack(connection: Connection): Promise<void> {
    const { busy } = connection
    if (busy !== undefined) {
      await this.#monitor.query('select pg_cancel_backend($1)', [connection.pid])
      await Promise.allSettled([busy])
    }
    if (connection.open) await connection.client.query('rollback')
    Object.assign(connection, NEW)
    this.#free.push(connection)
  }

  async close(): Promise<void> {
    for (const client of this.#all) await client.end()
  }
}

const NEW: Omit<Connection, 'client' | 'pid'> = {
  begun: false,
  open: false,
  ended: undefined,
  busy: undefined,
  broken: false,
}

async function connect(url: string): Promise<pg.Client> {
  const client: pg.Client = new TillClient({ connectionString: url, types: columnTypes })
  await client.connect()
  await client.query(`set plan_cache_mode = 'force_generic_plan'`)
  // Only a superuser may; without it a deadlock of a run takes a second to be found.
  await client.query(`set deadlock_timeout = '15ms'`).catch(() => undefined)
  return client
}

const pidOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0

/** The pool of one life: every statement is a turn. */
export class SimulatedPool implements PostgresPool {
  readonly #life: Life
  readonly #turns: Turns
  readonly #connections: Connections
  readonly #held = new Set<Connection>()

  constructor(life: Life, turns: Turns, connections: Connections) {
    this.#life = life
    this.#turns = turns
    this.#connections = connections
    life.onDeath(async () => {
      for (const connection of this.#held) await this.#giveBack(connection)
    })
  }

  async connect(): Promise<PostgresPoolClient> {
    const connection = this.#connections.take()
    this.#held.add(connection)
    return {
      query: (text: unknown, parameters?: readonly unknown[]) =>
        this.#query(connection, String(text), parameters ?? []) as never,
      // A life that is over has given it back already.
      release: () => {
        if (this.#held.has(connection)) void this.#giveBack(connection)
      },
    }
  }

  async end(): Promise<void> {}

  async #giveBack(connection: Connection): Promise<void> {
    this.#held.delete(connection)
    await this.#connections.giveBack(connection)
  }

  async #query(connection: Connection, text: string, parameters: readonly unknown[]): Promise<unknown> {
    if (connection.broken) throw lost()
    if (text === 'begin') {
      // It travels with the first statement.
      connection.begun = true
      return { command: 'BEGIN', rows: [] }
    }
    if (connection.begun && !connection.open && (text === 'commit' || text === 'rollback')) {
      connection.begun = false
      return { command: text, rows: [] }
    }
    return this.#turns.take({
      life: this.#life,
      what: `sql ${nameOf(text)}`,
      pid: connection.pid,
      act: () => run(connection, text, parameters),
      fail: async () => {
        connection.broken = true
        if (connection.open) await connection.client.query('rollback')
        Object.assign(connection, { begun: false, open: false })
        return lost()
      },
    })
  }
}

async function run(connection: Connection, text: string, parameters: readonly unknown[]): Promise<unknown> {
  const isEnd = text === 'commit' || text === 'rollback'
  const { ended } = connection
  if (ended !== undefined && !isEnd) throw new Error('The last statement of this transaction was run.')
  const work = ended === undefined ? send(connection, text, parameters) : Promise.resolve(ended)
  connection.busy = work
  try {
    return await work
  } finally {
    connection.busy = undefined
    if (isEnd) Object.assign(connection, { begun: false, open: false, ended: undefined })
  }
}

async function send(connection: Connection, text: string, parameters: readonly unknown[]): Promise<unknown> {
  const { client } = connection
  if (connection.begun && !connection.open) {
    connection.open = true
    await client.query('begin')
  }
  try {
    return await client.query(prepared(text), [...parameters])
  } finally {
    // Its commit is under way too, and lets go of locks: whoever waits for them would have them a moment earlier or later.
    if (text.startsWith(LAST))
      Object.assign(connection, { begun: false, open: false, ended: await client.query('commit') })
  }
}

/** Runs have few statements, and each many times: one plan does for all of them. */
function prepared(text: string): string {
  if (text === 'commit' || text === 'rollback' || text.includes(PREPARED)) return text
  return text.startsWith(LAST) ? `${LAST}${PREPARED}${text.slice(LAST.length)}` : `${PREPARED}${text}`
}

const lost = (): Error => new Error('Connection terminated unexpectedly')

/** Enough of a statement to know it by. */
const nameOf = (text: string): string =>
  text
    .replaceAll(/\/\*.*?\*\/|\s+/g, ' ')
    .trim()
    .slice(0, 60)
