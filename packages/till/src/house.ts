import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { AuditLog } from './audit/act.ts'
import type { TillOptions } from './config.ts'
import type { TillContext } from './context.ts'
import { type RandomBytes, systemClock } from './db/clock.ts'
import type { Database } from './db/database.ts'
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
import { NotificationReceiver } from './notifications/receive.ts'
import { messageHandlers } from './miniprogram/message.ts'
import { RefusedNotifications } from './notifications/refused.ts'
import { observeRuns } from './observe/jobs.ts'
import { Meters } from './observe/meters.ts'
import { platformHooks } from './observe/platform.ts'
import { ApiKeys } from './operators/api-keys.ts'
import { Operators } from './operators/operators.ts'
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
import { redPacketHandlers } from './redpackets/handlers.ts'
import { transferHandlers } from './transfers/handlers.ts'
import { planUpkeep, startMonths, upkeepHandlers } from './upkeep.ts'
import { type WebhookOptions, webhookContext } from './webhooks/context.ts'
import { webhookHandlers } from './webhooks/handlers.ts'

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
  /** Resolves when every job that was due by now has run. */
  drain(): Promise<void>
  /** Ends what stays open by itself, such as event streams. */
  announceStop(): void
  /** Finishes what is under way; nobody may be let in any more. */
  stop(): Promise<void>
}

export interface Prepared {
  meters: Meters
  merchants: MerchantRegistry
}

/** What needs no database; wrong keys are found here. */
export function prepare({
  merchants,
  clock = systemClock,
  wire,
}: Pick<HouseOptions, 'merchants' | 'clock' | 'wire'>): Prepared {
  const meters = new Meters()
  return { meters, merchants: new MerchantRegistry(merchants, clock, { ...wire, hooks: platformHooks(meters) }) }
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
      ...redPacketHandlers(context),
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
