import type { Logger } from 'pino'
import type { Act } from './audit/act.ts'
import type { Clock } from './db/clock.ts'
import type { Database } from './db/database.ts'
import type { MakeId } from './ids.ts'
import type { JobQueue } from './jobs/queue.ts'
import type { MerchantRegistry } from './merchants/registry.ts'
import type { Vault } from './merchants/vault.ts'
import type { Meters } from './observe/meters.ts'
import type { PaymentWatch } from './payments/watch.ts'

/** What the use cases of the till work with. */
export interface TillContext {
  readonly database: Database
  readonly clock: Clock
  readonly newId: MakeId
  readonly jobs: JobQueue
  readonly merchants: MerchantRegistry
  /** Seals secrets at rest; undefined when no master key was given. */
  readonly vault?: Vault
  readonly watch: PaymentWatch
  readonly log: Logger
  readonly meters: Meters
  /** What is being done, when it goes into the audit log: see `acting`. */
  readonly act?: Act
  /** Fen of a payment that one operator may give back alone; undefined is any sum. */
  readonly refundsByOneUpTo?: number
  /** Base of the pages the payer sees, without a slash at the end. */
  publicUrl(): string
  /** Base of the addresses WeChat Pay notifies, without a slash at the end. */
  notifyUrl(): string
}

/** The present moment of the till's clock. */
export const nowOf = (context: Pick<TillContext, 'clock'>): Date => new Date(context.clock.now())
