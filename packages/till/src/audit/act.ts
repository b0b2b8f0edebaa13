import { type Clock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { Transaction } from '../db/schema.ts'
import type { ActorKind } from './chain.ts'
import { appendAudit, type AuditRecord } from './store.ts'

export interface Actor {
  kind: ActorKind
  id: string
  name: string
}

/** Whoever runs the till: a command on its machine, a program that started it. */
export const HOUSE: Actor = { kind: 'house', id: '', name: 'house' }

/** What was done, before anybody knows to whose chain it belongs. */
export interface Deed {
  actor: Actor
  /** `payment.close`, `session.sign_in` … */
  act: string
  /** What it was done to: an id, or ''. */
  subject?: string
  /** Whose chain; '' is the house's. */
  mchid?: string
  /** What may be kept of what was asked: see `details.ts`. */
  details?: Readonly<Record<string, unknown>>
  /** Where it came from, as the till saw it. */
  ip?: string
}

/** What a use case does besides, in its own transaction. */
export type Also<Made = void> = (trx: Transaction, made: Made) => Promise<void>

/** The audit log, to be written to. */
export class AuditLog {
  readonly #database: Database
  readonly #clock: Clock

  constructor({ database, clock }: { database: Database; clock: Clock }) {
    this.#database = database
    this.#clock = clock
  }

  /** Adds a row in the transaction of the act itself. Nothing else should follow in it: see {@link appendAudit}. */
  append(trx: Transaction, deed: Deed): Promise<void> {
    return appendAudit(trx, this.#recordOf(deed))
  }

  /** Adds a row by itself, for what has no transaction. */
  record(deed: Deed): Promise<void> {
    return this.#database.transaction((trx) => this.append(trx, deed))
  }

  /** Begins an act whose row is written by the first transaction that is opened {@link Act.within} it. */
  begin(deed: Deed): Act {
    return new Act(deed, this)
  }

  #recordOf({ actor, act, subject = '', mchid = '', details = {}, ip = '' }: Deed): AuditRecord {
    return {
      mchid,
      at: new Date(this.#clock.now()),
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      act,
      subject,
      details: JSON.stringify(details),
      ip,
    }
  }
}

/**
 * One act under way. What it is about is learnt on the way; its row commits together with what it did. Use cases record first
 * and call WeChat Pay second, so the first transaction is the act.
 */
export class Act {
  readonly #audit: AuditLog
  #deed: Deed
  #written = false

  constructor(deed: Deed, audit: AuditLog) {
    this.#deed = deed
    this.#audit = audit
  }

  /** Says what the act is about: something of a merchant. */
  about({ mchid, id }: { mchid: string; id: string }): void {
    this.#deed = { ...this.#deed, mchid, subject: id }
  }

  /** The context in which the act's use case works. */
  within<Context extends { database: Database }>(context: Context): Context & { act: Act } {
    const { database } = context
    const transaction: Database['transaction'] = (fn) => {
      if (this.#written) return database.transaction(fn)
      this.#written = true
      const run = database.transaction(async (trx) => {
        const result = await fn(trx)
        await this.#audit.append(trx, this.#deed)
        return result
      })
      return run.catch((error: unknown) => {
        // Rolled back, the row with it.
        this.#written = false
        throw error
      })
    }
    return { ...context, act: this, database: { ...database, transaction } }
  }

  /** Writes the row if no transaction has; the act is over. */
  async finish(): Promise<void> {
    if (this.#written) return
    this.#written = true
    await this.#audit.record(this.#deed)
  }
}
