import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { HOUSE } from './audit/act.ts'
import { checkOptions, type TillOptions } from './config.ts'
import { systemClock } from './db/clock.ts'
import { type Database, openDatabase } from './db/database.ts'
import { notificationEntrance } from './notifications/entrance.ts'
import type { NewApiKey } from './operators/api-keys.ts'
import type { Operator, Operators } from './operators/operators.ts'
import { assembleHouse, type HouseOptions, prepare } from './house.ts'

/** A running till. */
export interface Till {
  /** Where it listens. */
  readonly url: string
  readonly port: number
  readonly engine: 'postgres' | 'embedded'
  /** Makes an API key; `key` is shown once and kept nowhere. */
  createApiKey(name: string, options?: { scopes?: string[]; mchid?: string }): Promise<NewApiKey>
  /** Makes an operator of the console. */
  createOperator(
    user: string,
    password: string,
    options?: Parameters<Operators['createOperator']>[2],
  ): Promise<Operator>
  /** Gives an operator a new password. @returns whether there is one of that name */
  setPassword(user: string, password: string): Promise<boolean>
  /** Resolves when every job that was due by now has run. */
  drain(): Promise<void>
  /** Takes nothing new in, finishes what is under way, lets go of everything. */
  close(): Promise<void>
}

/**
 * Starts a till: database, jobs, HTTP.
 *
 * @throws TypeError naming the option that cannot be right; Error when the database or the port cannot be had.
 */
export async function startTill(options: TillOptions): Promise<Till> {
  checkOptions(options)
  const clock = options.clock ?? systemClock
  const prepared = prepare(options)
  const database = await openDatabase({
    clock,
    ...(options.databaseUrl !== undefined && { databaseUrl: options.databaseUrl }),
    ...(options.dataDir !== undefined && { dataDir: options.dataDir }),
    ...(options.databaseSchema !== undefined && { schema: options.databaseSchema }),
    ...(options.databasePool !== undefined && { maxConnections: options.databasePool }),
  })
  try {
    return await startTillOn(database, options, prepared)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** A till on a database that is open already; closes it in the end. */
export async function startTillOn(
  database: Database,
  options: HouseOptions,
  prepared = prepare(options),
): Promise<Till> {
  let listening = ''
  const house = assembleHouse(database, options, () => listening, prepared)
  const { app, audit, doors, receiver } = house
  await house.prepare()
  const knocks = notificationEntrance(receiver)
  const everythingElse = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = await listen((request, response) => {
    if (!knocks(request, response)) void everythingElse(request, response)
  }, options)
  const { port } = server.address() as AddressInfo
  listening = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`
  house.start()
  house.context.log.info({ url: listening, database: database.engine }, 'till ready')

  let closing: Promise<void> | undefined
  const close = async () => {
    house.announceStop()
    await stopListening(server)
    await house.stop()
    await database.close()
  }
  return {
    url: listening,
    port,
    engine: database.engine,
    createApiKey: (name, keyOptions) =>
      doors.apiKeys.createApiKey(name, keyOptions, (trx, { id, mchid = '', scopes }) =>
        audit.append(trx, { actor: HOUSE, act: 'api_key.create', mchid, subject: id, details: { name, scopes } }),
      ),
    createOperator: (user, password, operator) =>
      doors.operators.createOperator(user, password, operator, (trx, { id, role }) =>
        audit.append(trx, { actor: HOUSE, act: 'operator.create', subject: id, details: { user, role } }),
      ),
    setPassword: (user, password) =>
      doors.operators.setPassword(user, password, (trx, { id }) =>
        audit.append(trx, { actor: HOUSE, act: 'operator.set_password', subject: id, details: { user } }),
      ),
    drain: () => house.drain(),
    close: () => (closing ??= close()),
  }
}

function listen(listener: RequestListener, { port, host }: Pick<TillOptions, 'port' | 'host'>): Promise<Server> {
  return new Promise((resolve, reject) => {
    // Longer than any real client needs, shorter than a hoard of idle ones would like.
    const server = createServer({ headersTimeout: 10_000, requestTimeout: 15_000 }, listener)
    server.once('listening', () => resolve(server))
    server.once('error', reject)
    server.listen(port, host)
  })
}

/** Takes no new connections and waits for the requests under way, but not for ever. */
async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), 5_000)
  await closed
  clearTimeout(impatient)
}
