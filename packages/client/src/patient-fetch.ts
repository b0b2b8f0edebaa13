import { isRead } from './till-error.ts'

export interface Patience {
  /** Milliseconds for each attempt. */
  readonly timeoutMs: number
  /** Attempts at most, the first included. */
  readonly attempts: number
  readonly fetch: (request: Request) => Promise<Response>
}

/** Answers of something in between, or of a till that is busy: another attempt may find it well. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Milliseconds before the second attempt; doubled for each that follows. */
const FIRST_PAUSE = 200
/** Milliseconds nobody waits longer for, whatever `Retry-After` says. */
const LONGEST_PAUSE = 5_000

/**
 * A fetch with a time limit that repeats what is safe to repeat: reads, and writes that carry an Idempotency-Key, which is the same
 * at every attempt because the request is.
 */
export const patientFetch =
  ({ timeoutMs, attempts, fetch }: Patience) =>
  async (request: Request): Promise<Response> => {
    const repeatable = isRead(request.method) || request.headers.has('idempotency-key')
    for (let attempt = 1; ; attempt++) {
      const last = !repeatable || attempt >= attempts
      try {
        const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)])
        // A body can be sent once, so each attempt sends a copy.
        const response = await fetch(new Request(request.clone(), { signal }))
        if (last || !PASSING.has(response.status)) return response
        await response.body?.cancel()
        await pause(attempt, request.signal, response.headers.get('retry-after'))
      } catch (error) {
        if (last || request.signal.aborted) throw error
        await pause(attempt, request.signal)
      }
    }
  }

function pause(attempt: number, signal: AbortSignal, retryAfter: string | null = null): Promise<void> {
  const asked = Number(retryAfter) * 1000
  const usual = FIRST_PAUSE * 2 ** (attempt - 1)
  const ms = Math.min(Math.max(usual, Number.isFinite(asked) ? asked : 0), LONGEST_PAUSE)
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
