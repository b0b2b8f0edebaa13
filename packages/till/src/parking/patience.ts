import type { Clock } from '../db/clock.ts'

/** Resolves after `ms` of the till's time. */
export const pause = (ms: number, clock: Clock): Promise<void> =>
  new Promise((resolve) => void clock.setTimeout(resolve, ms))

/** Does work that is told to give up after `ms` of the till's time. */
export async function within<T>(ms: number, clock: Clock, work: (patience: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const cancel = clock.setTimeout(() => controller.abort(new DOMException(`Not within ${ms} ms`, 'TimeoutError')), ms)
  try {
    return await work(controller.signal)
  } finally {
    cancel()
  }
}
