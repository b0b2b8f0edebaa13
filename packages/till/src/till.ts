import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { AuditLog, HOUSE } from './audit/act.ts'
import { checkOptions, type TillOptions } from './config.ts'
import type { TillContext } from './context.ts'
import { type RandomBytes, systemClock } from './db/clock.ts'
import { type Database, openDatabase } from './db/database.ts'
import { addressBehind } from './http/address.ts'
import { createApp } from './http/app.ts'
import { limiterOf } from './http/rate-limit.ts'
import { createIds } from './ids.ts'
import { JobQueue } from './jobs/queue.ts'
import { JobWorker } from './jobs/worker.ts'
import { createLog } from './log.ts'
import { connectMerchants } from './merchants/connect.ts'
import { readMasterKeys } from './merchants/master-keys.ts'
import { MerchantRegistry, type Wire } from './merchants/registry.ts'
import { Vault } from './merchants/vault.ts'
import { notificationEntrance } from './notifications/entrance.ts'
import { NotificationReceiver } from './notifications/receive.ts'
import { messageHandlers } from './miniprogram/message.ts'
import { RefusedNotifications } from './notifications/refused.ts'
import { observeRuns } from './observe/jobs.ts'
import { Meters } from './observe/meters.ts'
import { platformHooks } from './observe/platform.ts'
import { ApiKeys, type NewApiKey } from './operators/api-keys.ts'
import { type Operator, Operators } from './operators/operators.ts'
import { Sessions } from './operators/sessions.ts'
import { combinedHandlers } from './combined/life.ts'
import { readCombinedMarks } from './combined/store.ts'
import { paymentHandlers } from './payments/handlers.ts'
import { takeOverJobs } from './payments/recovery.ts'
import { readMarks } from './payments/store.ts'
import { PaymentWatch } from './payments/watch.ts'
import { parkingHandlers } from './parking/handlers.ts'
import { payscoreHandlers } from './payscore/handlers.ts'
import { profitSharingHandlers } from './profitsharing/handlers.ts'
import { planReconciliation, reconciliationHandlers } from './reconciliation/handlers.ts'
import { refundHandlers } from './refunds/handlers.ts'
import { transferHandlers } from './transfers/handlers.ts'
import { planUpkeep, startMonths, upkeepHandlers } from './upkeep.ts'
import { type WebhookOptions, webhookContext } from './webhooks/context.ts'
import { webhookHandlers } from './webhooks/handlers.ts'

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

/** What needs no database; wrong keys are found here. */
function prepare({
  merchants,
  clock = systemClock,
  wire,
}: Pick<HouseOptions, 'merchants' | 'clock' | 'wire'>): Prepared {
  const meters = new Meters()
  return { meters, merchants: new MerchantRegistry(merchants, clock, { ...wire, hooks: platformHooks(meters) }) }
}

interface Prepared {
  meters: Meters
  merchants: MerchantRegistry
}

/** As {@link TillOptions}, for a database that is open already. */
export interface HouseOptions extends Omit<TillOptions, 'dataDir' | 'databaseUrl' | 'databaseSchema' | 'databasePool'> {
  /** Milliseconds between looks for what other replicas did, jobs and open pages. A clock turned by hours wants fewer. */
  readonly lookEvery?: number
  readonly webhooks?: Omit<WebhookOptions, 'allowPrivate'>
  /** False: bills are not asked for every day by itself. */
  readonly reconcile?: boolean
  /** Where chance comes from; default the operating system. */
  readonly random?: RandomBytes
  readonly wire?: Wire
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

/** What a till is made of, without a door to the network. */
export interface House {
  readonly context: TillContext
  /** Answers everything but notifications. */
  readonly app: Hono
  /** Takes notifications in. */
  readonly receiver: NotificationReceiver
  readonly audit: AuditLog
  readonly doors: { apiKeys: ApiKeys; operators: Operators; sessions: Sessions }
  /** What must have happened before anybody is let in. */
  prepare(): Promise<void>
  /** Begins to work on jobs. */
  start(): void
  /** See {@link Till.drain}. */
  drain(): Promise<void>
  /** Ends what stays open by itself, such as event streams. */
  announceStop(): void
  /** Finishes what is under way; nobody may be let in any more. */
  stop(): Promise<void>
}

/** Puts a till together on an open database; `ownUrl` is where it can be reached, where no option says so. */
export function assembleHouse(
  database: Database,
  options: HouseOptions,
  ownUrl: () => string,
  { meters, merchants } = prepare(options),
): House {
  const clock = options.clock ?? systemClock
  const random = options.random ?? randomBytes
  const house = { database, clock, random }
  const { lookEvery } = options
  const usual = LOOK_EVERY[database.engine]
  const publicUrl = () => trimmed(options.publicUrl ?? ownUrl())
  const context: TillContext = {
    database,
    clock,
    merchants,
    ...(options.masterKey !== undefined && { vault: new Vault(readMasterKeys(options.masterKey), random) }),
    newId: createIds(house),
    jobs: new JobQueue(house),
    watch: new PaymentWatch({
      clock,
      readMarks: async (ids) =>
        new Map([...(await readMarks(database.kysely, ids)), ...(await readCombinedMarks(database.kysely, ids))]),
      interval: lookEvery ?? usual.pages,
    }),
    log: createLog(options.log),
    meters,
    ...(options.refundsByOneUpTo !== undefined && { refundsByOneUpTo: options.refundsByOneUpTo }),
    publicUrl,
    notifyUrl: () => trimmed(options.notifyUrl ?? publicUrl()),
  }
  const onError = (error: unknown) => context.log.error({ err: error }, 'refused notifications not kept')
  const refused = new RefusedNotifications({ ...context, onError })
  const receiver = new NotificationReceiver(context, refused)
  const doors = {
    apiKeys: new ApiKeys(house),
    operators: new Operators({ ...house, vault: context.vault }),
    sessions: new Sessions(house),
  }
  const audit = new AuditLog(house)
  const webhooks = webhookContext(
    { ...context, random },
    { ...options.webhooks, allowPrivate: options.allowPrivateWebhooks },
  )
  const stopping = new AbortController()
  const app = createApp({
    context,
    refused,
    webhooks,
    ...doors,
    audit,
    limiter: limiterOf(options.limits ?? {}, clock),
    addressOf: addressBehind(options.proxies ?? 0),
    shopName: options.shopName ?? 'wxtill',
    consolePages: options.pages?.console,
    metricsToken: options.metricsToken,
    stopping: stopping.signal,
  })
  const worker = new JobWorker({
    queue: context.jobs,
    clock,
    random,
    handlers: {
      ...paymentHandlers(context),
      ...combinedHandlers(context),
      ...refundHandlers(context),
      ...payscoreHandlers(context),
      ...parkingHandlers(context),
      ...transferHandlers(context),
      ...profitSharingHandlers(context),
      ...messageHandlers(context),
      ...reconciliationHandlers(context),
      ...upkeepHandlers(context),
    },
    pollMs: lookEvery ?? usual.jobs,
    onError: (error, job) => context.log.error({ err: error, job }, 'job failed'),
    observe: observeRuns(meters),
  })
  // Hands of its own: a receiver that is slow must not keep payments waiting.
  const courier = new JobWorker({
    queue: context.jobs,
    clock,
    random,
    handlers: webhookHandlers(webhooks),
    concurrency: webhooks.hands,
    pollMs: lookEvery ?? usual.webhooks,
    onError: (error, job) => context.log.error({ err: error, job }, 'webhook job failed'),
    observe: observeRuns(meters),
  })

  return {
    context,
    app,
    receiver,
    audit,
    doors,
    prepare: async () => {
      await connectMerchants(context, lookEvery ?? usual.merchants)
      await takeOverJobs(context)
      await planUpkeep(context)
      if (options.reconcile !== false) await planReconciliation(context)
      await startMonths(context)
    },
    start: () => {
      worker.start()
      merchants.watch()
      courier.start()
    },
    // Payments make events; events make no payments.
    drain: async () => {
      await worker.drain()
      await courier.drain()
    },
    announceStop: () => stopping.abort(),
    stop: async () => {
      await receiver.idle()
      await Promise.all([worker.stop(), courier.stop()])
      context.watch.close()
      merchants.close()
    },
  }
}

/**
 * Milliseconds between looks for what other replicas did. The embedded database has one process: it knows of every change and
 * job by itself, so looking would only cost (and a clock turned by a day would look 86,400 times).
 */
const LOOK_EVERY = {
  postgres: { jobs: 1_000, webhooks: 15_000, pages: 2_000, merchants: 3_000 },
  embedded: { jobs: 3_600_000, webhooks: 3_600_000, pages: 3_600_000, merchants: 3_600_000 },
} as const

const trimmed = (url: string): string => url.replace(/\/+$/, '')

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
