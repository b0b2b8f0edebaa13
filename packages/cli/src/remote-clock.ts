import { CommandError } from './command.ts'

/** A clock as the till and the sdk take it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back after so many milliseconds of this clock; returns a function that cancels. */
  setTimeout(callback: () => void, milliseconds: number): () => void
}

interface Timer {
  readonly due: number
  readonly callback: () => void
}

/** How often the sandbox is asked for its time, in milliseconds. */
const POLL_INTERVAL = 500
/** Longer waits are cut: setTimeout overflows beyond 24.8 days. */
const LONGEST_WAIT = 3_600_000

/**
 * Follows the clock of a sandbox in another process, so that a till started with `--sandbox` sees an advanced clock:
 * its timers fire as soon as the sandbox's time has passed them.
 */
export class RemoteClock implements Clock {
  readonly #url: string
  readonly #timers = new Set<Timer>()
  /** When the sandbox was last asked, what it said, and how fast its clock runs. */
  #known = { at: Date.now(), epoch: Date.now(), speed: 1 }
  /** The time of a sandbox whose clock stands still until it is advanced. */
  #frozen: number | undefined
  #poll: NodeJS.Timeout | undefined
  #wake: NodeJS.Timeout | undefined
  #stopped = false

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox/clock`
  }

  /**
   * Asks for the time once and goes on asking until `stop`.
   *
   * @throws CommandError when no sandbox answers
   */
  async start(): Promise<void> {
    try {
      await this.#follow()
    } catch (error) {
      throw new CommandError(`No sandbox answers at ${this.#url}.`, {
        hint: 'Start one with wxtill sandbox, or give its address: --sandbox URL.',
        cause: error,
      })
    }
    this.#pollLater()
  }

  now(): number {
    const { at, epoch, speed } = this.#known
    return this.#frozen ?? epoch + Math.round((Date.now() - at) * speed)
  }

  setTimeout(callback: () => void, milliseconds: number): () => void {
    const timer = { due: this.now() + Math.max(0, milliseconds), callback }
    this.#timers.add(timer)
    this.#wakeAtNext()
    return () => void this.#timers.delete(timer)
  }

  /** Stops asking and forgets every timer. */
  stop(): void {
    this.#stopped = true
    clearTimeout(this.#poll)
    clearTimeout(this.#wake)
    this.#timers.clear()
  }

  #pollLater(): void {
    if (this.#stopped) return
    this.#poll = setTimeout(() => {
      // A sandbox that restarts is away for a moment: go on from what is known.
      this.#follow()
        .catch(() => {})
        .finally(() => this.#pollLater())
    }, POLL_INTERVAL)
  }

  async #follow(): Promise<void> {
    const response = await fetch(this.#url, { signal: AbortSignal.timeout(5_000) })
    const answer: unknown = await response.json()
    const { epoch_ms, mode, speed } = readAnswer(answer)
    this.#known = { at: Date.now(), epoch: epoch_ms, speed }
    this.#frozen = mode === 'virtual' ? epoch_ms : undefined
    this.#fireDue()
  }

  #fireDue(): void {
    if (this.#stopped) return
    const now = this.now()
    const due = [...this.#timers].filter((timer) => timer.due <= now).toSorted((a, b) => a.due - b.due)
    for (const timer of due) {
      // An earlier callback may have cancelled a later timer.
      if (this.#timers.delete(timer)) timer.callback()
    }
    this.#wakeAtNext()
  }

  #wakeAtNext(): void {
    clearTimeout(this.#wake)
    if (this.#stopped || this.#timers.size === 0) return
    const next = Math.min(...[...this.#timers].map((timer) => timer.due))
    const wait = (next - this.now()) / this.#known.speed
    // While the sandbox's time stands still only a poll can bring a timer due; what is due already fires now.
    if (this.#frozen !== undefined && wait > 0) return
    this.#wake = setTimeout(() => this.#fireDue(), Math.min(Math.max(wait, 0), LONGEST_WAIT))
  }
}

function readAnswer(answer: unknown): { epoch_ms: number; mode: 'real' | 'virtual'; speed: number } {
  if (typeof answer === 'object' && answer !== null && 'epoch_ms' in answer && 'mode' in answer) {
    const { epoch_ms, mode } = answer
    // One that does not say runs with the machine.
    const speed = 'speed' in answer && typeof answer.speed === 'number' ? answer.speed : 1
    if (typeof epoch_ms === 'number' && (mode === 'real' || mode === 'virtual')) return { epoch_ms, mode, speed }
  }
  throw new TypeError('The answer is not the time of a sandbox')
}
