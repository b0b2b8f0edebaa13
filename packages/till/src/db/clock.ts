/** The till's only source of time: milliseconds since the epoch, and timers that follow the same time. */
export interface Clock {
  now(): number
  /**
   * Calls back once after `ms` of this clock's time; returns a function that cancels. A clock that is turned by hand waits
   * for a promise the callback returns before time moves on.
   */
  setTimeout(callback: () => void | Promise<void>, ms: number): () => void
}

/** A source of unpredictable bytes; `node:crypto`'s `randomBytes` fits. */
export type RandomBytes = (size: number) => Uint8Array

// Node fires a timer longer than this at once, so longer waits are walked in steps.
const longestTimer = 2 ** 31 - 1

/** The machine's own clock. Its timers do not keep a process alive: what must live holds a server or a connection. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(callback, ms) {
    let timer: NodeJS.Timeout
    const arm = (left: number): void => {
      const step = Math.min(left, longestTimer)
      timer = setTimeout(() => (left > step ? arm(left - step) : void callback()), step)
      timer.unref()
    }
    arm(Math.max(0, ms))
    return () => clearTimeout(timer)
  },
}
