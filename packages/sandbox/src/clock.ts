import { TimerHeap } from './timer-heap.ts'

/** What a timer runs. When it returns a promise, `advance` waits for it before time moves on. */
export type TimerCallback = () => void | Promise<void>

/** The clock handed to everything that needs time. `setTimeout` returns a function that cancels. */
export interface Clock {
  now(): number
  setTimeout(callback: TimerCallback, ms: number): () => void
}

export type ClockMode = 'real' | 'virtual'

export interface SandboxClockOptions {
  /** `real` follows the machine; `virtual` stands still until it is advanced. */
  mode: ClockMode
  /** How many seconds of a real clock pass in a second of the machine. Default 1. */
  speed?: number
  /** First instant, in ms since the epoch; default: the machine's. */
  startAt?: number
  /** The machine's clock; the only place of the sandbox where real time enters. */
  source?: () => number
  /** Told about errors thrown by timers, which have no other caller. */
  onError?: (error: unknown) => void
}

interface Timer {
  callback: TimerCallback
  cancelled: boolean
}

// Node clamps longer timers to 1 ms.
const LONGEST_NATIVE_TIMER = 2 ** 31 - 1

/**
 * One clock, one heap of timers. Timers fire in order of their due time (then of their creation),
 * also when hours are skipped: while `advance` runs a timer, `now()` is that timer's due time.
 */
export class SandboxClock implements Clock {
  /** Called when time has been moved or set by hand, so that it can be remembered. */
  onAdvanced: () => void = () => {}
  #mode: ClockMode
  #speed: number
  #source: () => number
  #onError: (error: unknown) => void
  /** The instant at `#since` of the machine; a virtual clock shows it all the time. */
  #base: number
  #since: number
  #heap = new TimerHeap<Timer>()
  #native: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined
  /** What `#native` or `#immediate` waits for. */
  #armedFor: number | undefined
  #running = new Set<Promise<void>>()
  #advancing: Promise<void> = Promise.resolve()
  #isAdvancing = false
  #closed = false

  constructor(options: SandboxClockOptions) {
    this.#mode = options.mode
    this.#speed = options.speed ?? 1
    this.#source = options.source ?? Date.now
    this.#onError = options.onError ?? (() => {})
    this.#since = this.#source()
    this.#base = options.startAt ?? this.#since
  }

  get mode(): ClockMode {
    return this.#mode
  }

  /** Of a real clock; a virtual one stands still at any speed. */
  get speed(): number {
    return this.#speed
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#mode === 'virtual' ? this.#base : this.#base + Math.round((this.#source() - this.#since) * this.#speed)
  }

  /** The machine's own time. */
  machineNow(): number {
    return this.#source()
  }

  /** How far this clock is ahead of the machine's, in ms. */
  get offset(): number {
    return this.now() - this.#source()
  }

  setTimeout(callback: TimerCallback, ms: number): () => void {
    const timer: Timer = { callback, cancelled: false }
    const due = this.now() + Math.max(0, ms)
    this.#heap.push(due, timer)
    if (this.#armedFor === undefined || due < this.#armedFor) this.#arm()
    return () => {
      timer.cancelled = true
    }
  }

  /** As `setTimeout`, for an instant; one in the past fires at once. */
  setAt(callback: TimerCallback, at: number): () => void {
    return this.setTimeout(callback, at - this.now())
  }

  /** When the next timer is due; undefined when none is set. */
  get next(): number | undefined {
    return this.#first()?.due
  }

  /** Runs everything due within the next `ms`, in order, and resolves when it has all finished. Calls queue up. */
  advance(ms: number): Promise<void> {
    return this.advanceTo((now) => now + ms)
  }

  /** The same up to the instant that `target` names, given the time when this advance has its turn; never backwards. */
  advanceTo(target: (now: number) => number): Promise<void> {
    const run = this.#advancing.then(() => this.#advance(target(this.now())))
    this.#advancing = run.catch(() => {})
    return run
  }

  /** Resolves when no timer callback is running and none is due. */
  async idle(): Promise<void> {
    while (this.#running.size > 0 || this.#hasDue()) {
      await Promise.allSettled(this.#running)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Goes on from this very instant in another way. */
  set({ mode = this.#mode, speed = this.#speed }: { mode?: ClockMode; speed?: number }): void {
    const now = this.now()
    this.#mode = mode
    this.#speed = speed
    this.moveTo(now)
    this.onAdvanced()
  }

  /** Sets the instant (restoring a snapshot or a former run). Timers keep their due times. */
  moveTo(instant: number): void {
    this.#base = instant
    this.#since = this.#source()
    this.#arm()
  }

  /** Forgets all timers. */
  close(): void {
    this.#closed = true
    this.#heap = new TimerHeap()
    this.#disarm()
  }

  async #advance(target: number): Promise<void> {
    const from = this.now()
    this.#isAdvancing = true
    this.#disarm()
    try {
      await Promise.allSettled(this.#running)
      await this.#runUntil(target)
      if (target > this.now()) this.moveTo(target)
      if (this.now() > from) this.onAdvanced()
    } finally {
      this.#isAdvancing = false
      this.#arm()
    }
  }

  /** One after the other, so that the same run happens in the same order. */
  async #runUntil(target: number): Promise<void> {
    for (let next = this.#next(target); next; next = this.#next(target)) {
      if (next.due > this.now()) this.moveTo(next.due)
      await this.#run(next.timer)
      // Whoever reacts to this timer (a merchant answering, a request under way) gets a turn before time moves on.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  #next(limit: number): { due: number; timer: Timer } | undefined {
    const first = this.#first()
    if (!first || first.due > limit) return undefined
    this.#heap.pop()
    return { due: first.due, timer: first.item }
  }

  /** The earliest that is not cancelled. */
  #first(): TimerHeap<Timer>['first'] {
    for (let first = this.#heap.first; first; first = this.#heap.first) {
      if (!first.item.cancelled) return first
      this.#heap.pop()
    }
    return undefined
  }

  #hasDue(): boolean {
    const first = this.#first()
    return first !== undefined && first.due <= this.now()
  }

  #run(timer: Timer): Promise<void> {
    const run = (async () => {
      try {
        await timer.callback()
      } catch (error) {
        this.#onError(error)
      }
    })()
    this.#running.add(run)
    return run.finally(() => this.#running.delete(run))
  }

  #runDue(): void {
    this.#armedFor = undefined
    // Where time stands still nothing is late: what is due keeps its order, as in `advance`.
    if (this.#mode === 'virtual') return void this.advance(0)
    for (let next = this.#next(this.now()); next; next = this.#next(this.now())) void this.#run(next.timer)
    this.#arm()
  }

  #arm(): void {
    if (this.#isAdvancing || this.#closed) return
    this.#disarm()
    const first = this.#first()
    if (!first) return
    const wait = (first.due - this.now()) / this.#speed
    if (wait <= 0) this.#immediate = setImmediate(() => this.#runDue())
    else if (this.#mode === 'real') {
      this.#native = setTimeout(() => this.#runDue(), Math.min(Math.ceil(wait), LONGEST_NATIVE_TIMER))
      this.#native.unref()
    }
    this.#armedFor = first.due
  }

  #disarm(): void {
    clearTimeout(this.#native)
    clearImmediate(this.#immediate)
    this.#native = undefined
    this.#immediate = undefined
    this.#armedFor = undefined
  }
}
