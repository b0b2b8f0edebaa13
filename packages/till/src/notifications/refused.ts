import type { Clock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import type { MakeId } from '../ids.ts'
import type { NotificationKind, RefusedNotificationTable } from './inbox.ts'

/** Rows kept at most. */
const KEPT = 1_000
/** Rows written a second at most: whoever sends forgeries must not be able to fill the disk or keep the database busy. */
const PER_SECOND = 20
const BODY_LIMIT = 4_096

/** A message that was not believed. */
export interface RefusedMessage {
  mchid: string
  kind: NotificationKind
  reason: string
  headers: Readonly<Record<string, string>>
  body: string
}

/**
 * Keeps the latest refused messages for the console, away from the path that answers them: they wait in memory and are written
 * together once a second, a few at a time; what comes faster is counted and dropped.
 */
export class RefusedNotifications {
  readonly #database: Database
  readonly #clock: Clock
  readonly #newId: MakeId
  readonly #onError: (error: unknown) => void
  #waiting: RefusedNotificationTable[] = []
  #dropped = 0
  #cancel: (() => void) | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(options: { database: Database; clock: Clock; newId: MakeId; onError(error: unknown): void }) {
    this.#database = options.database
    this.#clock = options.clock
    this.#newId = options.newId
    this.#onError = (error) => options.onError(error)
  }

  /** How many were not kept since the start. */
  get dropped(): number {
    return this.#dropped
  }

  /** Takes note of a message; never waits and never throws. */
  note(message: RefusedMessage): void {
    if (this.#waiting.length >= PER_SECOND) {
      this.#dropped++
      return
    }
    this.#waiting.push({
      mchid: message.mchid,
      id: this.#newId('ref_ntf'),
      kind: message.kind,
      reason: message.reason.slice(0, 500),
      headers: JSON.stringify(message.headers),
      body: storable(message.body.slice(0, BODY_LIMIT)),
      received_at: new Date(this.#clock.now()),
    })
    this.#cancel ??= this.#clock.setTimeout(() => void this.flush(), 1_000)
  }

  /** Writes what waits; resolves when it is written. */
  flush(): Promise<void> {
    this.#cancel?.()
    this.#cancel = undefined
    this.#writing = this.#writing.then(() => this.#write()).catch((error: unknown) => this.#onError(error))
    return this.#writing
  }

  async #write(): Promise<void> {
    const rows = this.#waiting
    this.#waiting = []
    if (rows.length === 0) return
    await this.#database.transaction(async (trx) => {
      await trx.insertInto('refused_notification').values(rows).execute()
      await trx
        .deleteFrom('refused_notification')
        .where('id', 'in', (query) =>
          query
            .selectFrom('refused_notification')
            .select('id')
            .orderBy('received_at', 'desc')
            .orderBy('id', 'desc')
            .offset(KEPT),
        )
        .execute()
    })
  }
}

/** PostgreSQL text holds no NUL. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD')
