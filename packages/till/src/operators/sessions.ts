import type { Also } from '../audit/act.ts'
import type { Clock, RandomBytes } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { Operator } from './operators.ts'
import { fingerprint, sameSecret } from './secrets.ts'

/** A signed-in browser. */
export interface Session {
  operator: Operator
  /** To be sent back in the header `X-Wxtill-CSRF` with every write. */
  csrf: string
  expiresAt: Date
}

/** A session just begun; `token` goes into the cookie and is kept nowhere else. */
export interface NewSession extends Session {
  token: string
}

/** Milliseconds a session lasts: a working day and a bit. */
const lifetime = 12 * 3_600_000

/** The sessions of the console. */
export class Sessions {
  readonly #database: Database
  readonly #clock: Clock
  readonly #random: RandomBytes

  constructor({ database, clock, random }: { database: Database; clock: Clock; random: RandomBytes }) {
    this.#database = database
    this.#clock = clock
    this.#random = random
  }

  /** Begins a session for an operator whose password was verified, and clears away sessions that ended. */
  async createSession(operator: Operator, also?: Also): Promise<NewSession> {
    const now = this.#clock.now()
    const token = this.#secret()
    const session: NewSession = { token, operator, csrf: this.#secret(), expiresAt: new Date(now + lifetime) }
    await this.#database.transaction(async (trx) => {
      await trx.deleteFrom('session').where('expires_at', '<=', new Date(now)).execute()
      await trx
        .insertInto('session')
        .values({
          token_hash: fingerprint(token),
          operator_id: operator.id,
          csrf: session.csrf,
          created_at: new Date(now),
          expires_at: session.expiresAt,
        })
        .execute()
      await also?.(trx)
    })
    return session
  }

  /** The session of a cookie's token; undefined when there is none, it has ended, or its operator was disabled. */
  async findSession(token: string): Promise<Session | undefined> {
    const row = await this.#database.kysely
      .selectFrom('session')
      .innerJoin('operator', 'operator.id', 'session.operator_id')
      .select([
        'operator.id',
        'operator.user_name',
        'operator.role',
        'operator.locale',
        'session.csrf',
        'session.expires_at',
      ])
      .where('session.token_hash', '=', fingerprint(token))
      .where('session.expires_at', '>', new Date(this.#clock.now()))
      .where('operator.disabled_at', 'is', null)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const { id, user_name, role, locale, csrf, expires_at } = row
    return { operator: { id, user: user_name, role, locale }, csrf, expiresAt: expires_at }
  }

  /** Whether a write carries its session's CSRF token. */
  matchesCsrf(session: Session, sent: string | undefined): boolean {
    return sent !== undefined && sameSecret(session.csrf, sent)
  }

  /** Ends a session; one that is not there has ended. */
  async endSession(token: string, also?: Also): Promise<void> {
    await this.#database.transaction(async (trx) => {
      await trx.deleteFrom('session').where('token_hash', '=', fingerprint(token)).execute()
      await also?.(trx)
    })
  }

  #secret(): string {
    return Buffer.from(this.#random(32)).toString('base64url')
  }
}
