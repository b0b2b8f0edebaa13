import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { emptyTables, shapeOf } from './empty.ts'

/**
 * Schemas of one server for tests. One that is given back is emptied and taken again, since making a till's tables takes longer
 * than most tests; one whose tables were changed is dropped.
 */
export class Places {
  readonly #free: string[] = []
  #shape: string | undefined

  /** A schema's name; a new one's schema is still to be made. */
  take(isNew: boolean): string {
    return (isNew ? undefined : this.#free.pop()) ?? `test_${randomBytes(8).toString('hex')}`
  }

  /** To be called with the first place that was migrated, before a test can have changed it. */
  async learn<T>(migrated: Kysely<T>): Promise<void> {
    this.#shape ??= await shapeOf(migrated)
  }

  async giveBack<T>(schema: string, kysely: Kysely<T>): Promise<void> {
    if (await this.#isGoodAgain(kysely)) this.#free.push(schema)
    else await dropSchema(schema, kysely)
  }

  async #isGoodAgain<T>(kysely: Kysely<T>): Promise<boolean> {
    if (this.#shape === undefined) return false
    try {
      if ((await shapeOf(kysely)) !== this.#shape) return false
      await emptyTables(kysely)
      return true
    } catch {
      // It was never migrated, or somebody still holds a table.
      return false
    }
  }
}

export const dropSchema = <T>(schema: string, kysely: Kysely<T>): Promise<unknown> =>
  sql`drop schema if exists ${sql.id(schema)} cascade`.execute(kysely)
