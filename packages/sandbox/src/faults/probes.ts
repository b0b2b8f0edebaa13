import { createHash } from 'node:crypto'
import type { Incoming } from '../gateway/call.ts'

const MOST_KEPT = 1000

/** Which requests were answered with a signature probe: the same one is not probed again. */
export class Probes {
  #probed = new Set<string>()

  /** Whether this request's answer may be a probe; one that was is free to be probed the time after next. */
  take({ method, url, body }: Incoming): boolean {
    const request = createHash('sha256').update(`${method} ${url}\n`).update(body).digest('hex')
    if (this.#probed.delete(request)) return false
    this.#probed.add(request)
    // Most are never repeated: the oldest are forgotten.
    if (this.#probed.size > MOST_KEPT) this.#probed.delete(this.#probed.values().next().value!)
    return true
  }
}
