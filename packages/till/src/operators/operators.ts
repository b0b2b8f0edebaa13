import { sql } from 'kysely'
import type { Also } from '../audit/act.ts'
import type { Clock, RandomBytes } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { OperatorTable, Transaction } from '../db/schema.ts'
import { createIds } from '../ids.ts'
import { hashPassword, matchesPassword } from './password.ts'
import type { OperatorRole } from './permissions.ts'
import { type FactorContext, useCode } from './totp.ts'
import { hasTotp } from './totp-store.ts'

/** A person who uses the console. */
export interface Operator {
  /** `op_…` */
  id: string
  user: string
  role: OperatorRole
  locale: OperatorTable['locale']
}

/** What came of a login. `locked`: too many wrong passwords or codes, try again at `until`. */
export type PasswordVerdict =
  | { result: 'ok'; operator: Operator }
  | { result: 'wrong' }
  | { result: 'code_needed' }
  | { result: 'wrong_code' }
  | { result: 'locked'; until: Date }

/** The user name is taken (upper and lower case are the same). */
export class OperatorExistsError extends Error {
  override readonly name = 'OperatorExistsError'
  readonly code = 'OPERATOR_EXISTS'
}

/** Wrong passwords in a row that are free; each further one doubles the wait, from 30 s to one hour. */
const freeAttempts = 5
const shortestLock = 30_000
const longestLock = 3_600_000

/** How long a name is locked after this many wrong passwords in a row, in milliseconds; 0 for not at all. */
export function lockAfter(failedAttempts: number): number {
  if (failedAttempts < freeAttempts) return 0
  return Math.min(shortestLock * 2 ** Math.min(failedAttempts - freeAttempts, 20), longestLock)
}

/** The people of the console and their passwords. */
export class Operators {
  readonly #database: Database
  readonly #clock: Clock
  readonly #random: RandomBytes
  readonly #factors: FactorContext
  readonly #makeId: (prefix: string) => string
  #decoy: Promise<string> | undefined

  constructor(house: FactorContext) {
    const { database, clock, random } = house
    this.#factors = house
    this.#database = database
    this.#clock = clock
    this.#random = random
    this.#makeId = createIds({ clock, random })
  }

  /**
   * Adds an operator.
   * @param password at least 12 characters
   * @param options a viewer who reads Chinese, unless it says otherwise
   * @throws OperatorExistsError, or TypeError with a sentence on what is wrong with the name or the password.
   */
  async createOperator(
    user: string,
    password: string,
    { role = 'viewer', locale = 'zh-CN' }: Partial<Pick<Operator, 'role' | 'locale'>> = {},
    also?: Also<Operator>,
  ): Promise<Operator> {
    checkName(user)
    checkPassword(password)
    const operator: Operator = { id: this.#makeId('op'), user, role, locale }
    const row = {
      id: operator.id,
      user_name: user,
      password_hash: await hashPassword(password, this.#random),
      role,
      locale,
      created_at: new Date(this.#clock.now()),
    }
    await this.#database.transaction(async (trx) => {
      const added = await trx
        .insertInto('operator')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (added.numInsertedOrUpdatedRows === 0n)
        throw new OperatorExistsError(`There is an operator named ${user} already.`)
      await also?.(trx, operator)
    })
    return operator
  }

  /** Gives an operator a new password, lifts a lock, and ends all sessions. @returns whether there is such an operator. */
  async setPassword(user: string, password: string, also?: Also<{ id: string }>): Promise<boolean> {
    checkPassword(password)
    const password_hash = await hashPassword(password, this.#random)
    return this.#database.transaction(async (trx) => {
      const changed = await trx
        .updateTable('operator')
        .set({ password_hash, failed_attempts: 0, locked_until: null })
        .where(sql`lower(user_name)`, '=', user.toLowerCase())
        .returning('id')
        .executeTakeFirst()
      if (changed === undefined) return false
      await trx.deleteFrom('session').where('operator_id', '=', changed.id).execute()
      await also?.(trx, changed)
      return true
    })
  }

  /** Everybody who may sign in, by name, and whether a code is asked of them. */
  async listOperators(): Promise<(Operator & { totp: boolean })[]> {
    const rows = await this.#database.kysely
      .selectFrom('operator')
      .leftJoin('operator_totp', (join) =>
        join.onRef('operator_totp.operator_id', '=', 'operator.id').on('operator_totp.confirmed_at', 'is not', null),
      )
      .select(['id', 'user_name', 'role', 'locale', 'confirmed_at'])
      .where('disabled_at', 'is', null)
      .orderBy('user_name')
      .execute()
    return rows.map((row) => ({ ...operatorOf(row), totp: row.confirmed_at !== null }))
  }

  /** The operator of this name, unless disabled. */
  async findOperator(user: string): Promise<Operator | undefined> {
    const row = await this.#find(user)
    return row === undefined ? undefined : operatorOf(row)
  }

  /**
   * Checks a login. Takes the same time whether the name, the password or neither is right, and counts wrong ones: a
   * locked name is refused even with the right password. Who has a second factor needs a code of it besides; wrong codes
   * count as wrong passwords do.
   */
  async verifyPassword(user: string, password: string, code?: string): Promise<PasswordVerdict> {
    const row = await this.#find(user)
    const now = this.#clock.now()
    if (row?.locked_until && row.locked_until.getTime() > now) return { result: 'locked', until: row.locked_until }
    const matches = await matchesPassword(password, row?.password_hash ?? (await this.#decoyHash()))
    if (row === undefined) return { result: 'wrong' }
    if (!matches) return this.#judge(row, async () => false)
    if (code === undefined && (await hasTotp(this.#database.kysely, row.id))) return { result: 'code_needed' }
    const verdict = await this.#judge(row, (trx) => this.#passes(trx, row.id, code))
    return verdict.result === 'wrong' ? { result: 'wrong_code' } : verdict
  }

  /** Checks, and uses up, a code of an operator who is signed in; wrong ones count as they do at sign-in. */
  async verifyCode({ user }: Operator, code: string): Promise<PasswordVerdict> {
    const row = await this.#find(user)
    if (row === undefined) return { result: 'wrong_code' }
    const verdict = await this.#judge(row, (trx) => useCode(trx, row.id, code, this.#factors))
    return verdict.result === 'wrong' ? { result: 'wrong_code' } : verdict
  }

  async #passes(trx: Transaction, id: string, code: string | undefined): Promise<boolean> {
    if (!(await hasTotp(trx, id))) return true
    return code !== undefined && useCode(trx, id, code, this.#factors)
  }

  /** Lets in who is right; counts who is wrong. Under the row's lock: guesses that ran beside this one may have locked the name. */
  async #judge(row: OperatorRow, isRight: (trx: Transaction) => Promise<boolean>): Promise<PasswordVerdict> {
    return this.#database.transaction(async (trx) => {
      const now = this.#clock.now()
      const { failed_attempts, locked_until } = await trx
        .selectFrom('operator')
        .select(['failed_attempts', 'locked_until'])
        .where('id', '=', row.id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (locked_until !== null && locked_until.getTime() > now) return { result: 'locked', until: locked_until }
      const right = await isRight(trx)
      const failed = right ? 0 : failed_attempts + 1
      const lock = lockAfter(failed)
      const until = lock === 0 ? null : new Date(now + lock)
      await trx
        .updateTable('operator')
        .set({ failed_attempts: failed, locked_until: until })
        .where('id', '=', row.id)
        .execute()
      if (right) return { result: 'ok', operator: operatorOf(row) }
      return until === null ? { result: 'wrong' } : { result: 'locked', until }
    })
  }

  async #find(user: string): Promise<OperatorRow | undefined> {
    return this.#database.kysely
      .selectFrom('operator')
      .select(['id', 'user_name', 'password_hash', 'role', 'locale', 'locked_until'])
      .where(sql`lower(user_name)`, '=', user.toLowerCase())
      .where('disabled_at', 'is', null)
      .executeTakeFirst()
  }

  /** A hash nobody knows the password of, so that an unknown name costs as much as a known one. */
  #decoyHash(): Promise<string> {
    return (this.#decoy ??= hashPassword(Buffer.from(this.#random(16)).toString('hex'), this.#random))
  }
}

interface OperatorRow {
  id: string
  user_name: string
  password_hash: string
  role: OperatorRole
  locale: OperatorTable['locale']
  locked_until: Date | null
}

const operatorOf = (row: Pick<OperatorRow, 'id' | 'user_name' | 'role' | 'locale'>): Operator => ({
  id: row.id,
  user: row.user_name,
  role: row.role,
  locale: row.locale,
})

function checkName(user: string): void {
  if (!/^[\p{L}\p{N}._@-]{1,64}$/u.test(user)) {
    throw new TypeError('A user name has 1 to 64 letters, digits or . _ @ -')
  }
}

function checkPassword(password: string): void {
  if (password.length < 12) throw new TypeError('A password has at least 12 characters.')
  if (password.length > 256) throw new TypeError('A password has at most 256 characters.')
}
