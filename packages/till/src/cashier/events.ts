import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { CashierDependencies } from './cashier.tsx'
import { linkExpiry, statusOf } from './view.ts'

/** Proxies cut silent connections after 30 to 60 s; each beat also sets the page's countdown right. */
const BEAT_MS = 15_000
/** Browsers connect again this long after a connection was lost. */
const RETRY_MS = 2_000

/** A bell that remembers a ring nobody was waiting for, so that no change falls between reading and waiting. */
class Bell {
  #rung = false
  #wake: (() => void) | undefined

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  async wait(): Promise<void> {
    if (!this.#rung) await new Promise<void>((resolve) => (this.#wake = resolve))
    this.#rung = false
  }
}

/** The next moment at which the page changes with nobody doing anything. */
function nextDeadline(payment: { expires_at: string } & Parameters<typeof linkExpiry>[0], now: number): number {
  const moments = [linkExpiry(payment) ?? Number.POSITIVE_INFINITY, Date.parse(payment.expires_at)]
  return Math.min(...moments.filter((moment) => moment > now))
}

/**
 * Server-sent events of one payment: `event: state` at once, at every change and every beat, until nothing can change any
 * more. A failed look-up ends the stream; the page then connects again or asks `/status`.
 */
export function paymentEvents(context: Context, deps: CashierDependencies, id: string, ended: () => void): Response {
  return streamSSE(context, async (stream) => {
    const bell = new Bell()
    const ring = () => bell.ring()
    stream.onAbort(ring)
    deps.signal?.addEventListener('abort', ring)
    const unsubscribe = deps.subscribe(id, ring)
    try {
      while (!stream.aborted && !deps.signal?.aborted) {
        const payment = await deps.findPayment(id)
        if (!payment) break
        const now = deps.clock.now()
        const status = statusOf(payment, now)
        await stream.writeSSE({ event: 'state', data: JSON.stringify(status), retry: RETRY_MS })
        if (status.final) break
        const cancel = deps.clock.setTimeout(ring, Math.min(BEAT_MS, nextDeadline(payment, now) - now))
        await bell.wait()
        cancel()
      }
    } catch (error) {
      deps.onError?.(error)
    } finally {
      unsubscribe()
      deps.signal?.removeEventListener('abort', ring)
      ended()
    }
  })
}
