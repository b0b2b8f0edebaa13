/** One message that went in or out, with what became of it. */
export interface JournalEntry {
  seq: number
  /** ms since the epoch, sandbox time. */
  at: number
  /** How long the answer took, in ms of the machine. */
  ms: number
  direction: 'in' | 'out'
  method: string
  /** Path and query of a request; the whole URL of a notification. */
  path: string
  status: number
  /**
   * `accepted`: done. `rejected`: refused by a business rule. `refused`: not authenticated or not well formed.
   * `shape`: answered from the catalogue alone, without business rules. `fault`: a fault rule decided.
   * `delivered`, `failed`: a notification.
   */
  verdict: 'accepted' | 'rejected' | 'refused' | 'shape' | 'fault' | 'delivered' | 'failed'
  reason?: string
  /** Why a caller was not proven, as data. */
  explanation?: Explanation
  /** The fault rule that fired. */
  fault?: string
  mchid?: string
  request: Message
  response: Message
}

/** What should have been signed, and, as far as the signature tells, what was. */
export interface Explanation {
  /** The message that the platform expected a signature over. */
  expected: string
  /** The message that the signature fits, when it is one that can be guessed. */
  matching?: string
  /** What went wrong, in a few words. */
  mistake?: string
}

interface Message {
  headers: Readonly<Record<string, string | undefined>>
  body: string
}

const LONGEST_BODY = 64 * 1024

/** The last messages, in memory; `seq` counts on across what has been dropped. */
export class Journal {
  #entries: JournalEntry[] = []
  #size: number
  #seq = 0

  constructor(size: number) {
    this.#size = size
  }

  record(entry: Omit<JournalEntry, 'seq'>): void {
    this.#entries.push({ ...entry, seq: ++this.#seq })
    // Dropping in blocks keeps this cheap.
    if (this.#entries.length > this.#size * 1.5 + 16) this.#entries = this.#entries.slice(-this.#size)
  }

  /** The first entries after `after`, or, without it, the last ones; oldest first. */
  list({ after, limit = 100 }: { after?: number; limit?: number } = {}): JournalEntry[] {
    const kept = this.#entries.slice(-this.#size)
    const oldest = this.#seq - kept.length + 1
    const from = after === undefined ? kept.length - limit : after + 1 - oldest
    return kept.slice(Math.max(0, from)).slice(0, limit)
  }

  /** Undefined when there is none of this number, or no longer. */
  get(seq: number): JournalEntry | undefined {
    return this.#entries[seq - this.#seq + this.#entries.length - 1]
  }

  clear(): void {
    this.#entries = []
  }
}

/** A body as text; a file that is not text is named by its size. */
export function bodyText(body: Buffer, headers: Readonly<Record<string, string | undefined>>): string {
  if (/gzip|octet-stream|multipart|^(?:image|video)\//.test(headers['Content-Type'] ?? headers['content-type'] ?? ''))
    return `(${body.length} bytes)`
  if (body.length > LONGEST_BODY) return `${body.toString('utf8', 0, LONGEST_BODY)}… (${body.length} bytes)`
  return body.toString('utf8')
}
