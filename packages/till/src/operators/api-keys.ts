import type { Also } from '../audit/act.ts'
import type { Clock, RandomBytes } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import { createIds } from '../ids.ts'
import { fingerprint } from './secrets.ts'

/** A key for `Authorization: Bearer`, without the secret itself. */
export interface ApiKey {
  /** `key_…` */
  id: string
  name: string
  /** The first characters of the key, to recognise it by. */
  prefix: string
  /** What it may do; `['*']` for everything. */
  scopes: string[]
  /** Only for this merchant; undefined for all. */
  mchid?: string
}

/** A key just made; `key` is shown once and kept nowhere. */
export interface NewApiKey extends ApiKey {
  key: string
}

/** Milliseconds a key's row is remembered: a revoked key dies within them on every replica. */
const remembered = 5_000
/** Milliseconds within which a further use is not worth a write. */
const useInterval = 60_000
/** Keys remembered at most, found or not, so that guesses cannot fill the memory. */
const capacity = 1_000

const marker = 'wxt_'
const keyPattern = /^wxt_[A-Za-z0-9_-]{43}$/

/** The API keys. */
export class ApiKeys {
  readonly #database: Database
  readonly #clock: Clock
  readonly #random: RandomBytes
  readonly #makeId: (prefix: string) => string
  readonly #cache = new Map<string, { until: number; key: ApiKey | undefined }>()
  readonly #lastUse = new Map<string, number>()
  /** Hashes of keys that were found: there are no more of them than of keys. */
  readonly #met = new Set<string>()

  constructor({ database, clock, random }: { database: Database; clock: Clock; random: RandomBytes }) {
    this.#database = database
    this.#clock = clock
    this.#random = random
    this.#makeId = createIds({ clock, random })
  }

  /** Makes a key. @throws TypeError when the name is empty or longer than 100 characters. */
  async createApiKey(
    name: string,
    { scopes = ['*'], mchid }: Partial<Pick<ApiKey, 'scopes' | 'mchid'>> = {},
    also?: Also<ApiKey>,
  ): Promise<NewApiKey> {
    if (name.trim() === '' || name.length > 100) throw new TypeError('An API key has a name of 1 to 100 characters.')
    const key = marker + Buffer.from(this.#random(32)).toString('base64url')
    const made: ApiKey = {
      id: this.#makeId('key'),
      name,
      prefix: key.slice(0, 12),
      scopes,
      ...(mchid ? { mchid } : {}),
    }
    const row = {
      id: made.id,
      name,
      key_hash: fingerprint(key),
      prefix: made.prefix,
      scopes,
      mchid: mchid ?? null,
      created_at: new Date(this.#clock.now()),
    }
    await this.#database.transaction(async (trx) => {
      await trx.insertInto('api_key').values(row).execute()
      await also?.(trx, made)
    })
    this.#cache.delete(fingerprint(key))
    return { ...made, key }
  }

  /**
   * The key of a request, or undefined. Looked up by its SHA-256, so no comparison's time tells anything about a key;
   * remembered for a few seconds, so it costs a request nothing.
   */
  async findApiKey(key: string): Promise<ApiKey | undefined> {
    // What cannot be a key is not worth a query.
    if (!keyPattern.test(key)) return undefined
    const hash = fingerprint(key)
    const now = this.#clock.now()
    const known = this.#cache.get(hash)
    const found = known !== undefined && known.until > now ? known.key : await this.#load(hash, now)
    if (found === undefined) return undefined
    this.#met.add(hash)
    await this.#noteUse(found.id, now)
    return found
  }

  /** Whether this key was good once, on this replica: worth a look into the database even while guesses are held back. */
  hasMet(key: string): boolean {
    return this.#met.has(fingerprint(key))
  }

  /** All keys, newest first, without secrets. */
  async listApiKeys(): Promise<Array<ApiKey & { createdAt: Date; lastUsedAt?: Date; revokedAt?: Date }>> {
    const rows = await this.#database.kysely.selectFrom('api_key').selectAll().orderBy('id', 'desc').execute()
    return rows.map((row) => ({
      ...apiKeyOf(row),
      createdAt: row.created_at,
      ...(row.last_used_at ? { lastUsedAt: row.last_used_at } : {}),
      ...(row.revoked_at ? { revokedAt: row.revoked_at } : {}),
    }))
  }

  /** Ends a key: at once here, within a few seconds on other replicas. @returns whether it was alive. */
  async revokeApiKey(id: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.kysely
      .updateTable('api_key')
      .set({ revoked_at: new Date(this.#clock.now()) })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    this.#cache.clear()
    return numUpdatedRows > 0n
  }

  async #load(hash: string, now: number): Promise<ApiKey | undefined> {
    const row = await this.#database.kysely
      .selectFrom('api_key')
      .select(['id', 'name', 'prefix', 'scopes', 'mchid'])
      .where('key_hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    const key = row === undefined ? undefined : apiKeyOf(row)
    if (this.#cache.size >= capacity) this.#cache.clear()
    this.#cache.set(hash, { until: now + remembered, key })
    return key
  }

  /** The time of the last use, to the minute. */
  async #noteUse(id: string, now: number): Promise<void> {
    const last = this.#lastUse.get(id)
    if (last !== undefined && now - last < useInterval) return
    this.#lastUse.set(id, now)
    await this.#database.kysely
      .updateTable('api_key')
      .set({ last_used_at: new Date(now) })
      .where('id', '=', id)
      .execute()
  }
}

function apiKeyOf(row: { id: string; name: string; prefix: string; scopes: string[]; mchid: string | null }): ApiKey {
  const { id, name, prefix, scopes, mchid } = row
  return { id, name, prefix, scopes, ...(mchid === null ? {} : { mchid }) }
}
