import { once, type EventEmitter } from 'node:events'
import type { Notification } from '../store/records.ts'

export interface WaitOptions {
  /** How long to wait, in ms of the machine. Default 5000. */
  timeoutMs?: number
}

interface Waiting extends WaitOptions {
  /** Those tried so far. */
  tried: () => Notification[]
  fits: (notification: Notification) => boolean
  /** Emits `attempt` after every one. */
  events: EventEmitter
  closed: AbortSignal
}

/**
 * The first notification that fits, of those tried or still to be tried.
 *
 * @throws Error that lists what was sent, when none has come in time or the sandbox closes.
 */
export async function waitForNotification({
  tried,
  fits,
  events,
  closed,
  timeoutMs = 5000,
}: Waiting): Promise<Notification> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([timeout, closed])
  for (;;) {
    const found = tried().find(fits)
    if (found) return found
    try {
      await once(events, 'attempt', { signal })
    } catch {
      const why = closed.aborted ? 'before the sandbox was closed' : `within ${timeoutMs} ms`
      throw new Error(`No such notification was sent ${why}. Sent: ${tried().map(shown).join('; ') || 'none'}.`)
    }
  }
}

function shown({ event_type, number, state, attempts }: Notification): string {
  const last = attempts.at(-1)
  return `${event_type} of ${number} (${state}, last answer: ${last?.status ?? last?.error})`
}
