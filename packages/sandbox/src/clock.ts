/** What a timer runs. When it returns a promise, `advance` waits for it before time moves on. */
export type TimerCallback = () => void | Promise<void>

/** The clock handed to everything that needs time. `setTimeout` returns a function that cancels. */
export interface Clock {
  now(): number
  setTimeout(callback: TimerCallback, ms: number): () => void
}

export interface SandboxClockOptions {
  /** `real` follows the machine (plus an offset); `virtual` stands still until it is advanced. */
  mode: 'real' | 'virtual'
  /** First instant, in ms since the epoch; default: the machine's. */
  startAt?: number
  /** The machine's clock; the only place of the sandbox where real time enters. */
  source?: () => number
  /** Told about errors thrown by timers, which have no other caller. */
  onError?: (error: unknown) => void
}

interface Timer {
  due: number
  order: number
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
  readonly mode: 'real' | 'virtual'
  /** Called when time has been moved by hand, so that it can be remembered. */
  onAdvanced: () => void = () => {}
  #source: () => number
  #onError: (error: unknown) => void
  /** real: added to the source; virtual: the instant itself. */
  #base: number
  #heap: Timer[] = []
  #created = 0
  #native: NodeJS.Timeout | undefined
  #immediate: NodeJS.Immediate | undefined
  #running = new Set<Promise<void>>()
  #advancing: Promise<void> = Promise.resolve()
  #isAdvancing = false
  #closed = false

  constructor(options: SandboxClockOptions) {
    this.mode = options.mode
    this.#source = options.source ?? Date.now
    this.#onError = options.onError ?? (() => {})
    const start = options.startAt ?? this.#source()
    this.#base = this.mode === 'virtual' ? start : start - this.#source()
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.mode === 'virtual' ? this.#base : this.#source() + this.#base
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
    const timer: Timer = {
      due: this.now() + Math.max(0, ms),
      order: this.#created++,
      callback,
      cancelled: false,
    }
    push(this.#heap, timer)
    this.#arm()
    return () => {
      timer.cancelled = true
    }
  }

  /** As `setTimeout`, for an instant; one in the past fires at once. */
  setAt(callback: TimerCallback, at: number): () => void {
    return this.setTimeout(callback, at - this.now())
  }

  /** Runs everything due within the next `ms`, in order, and resolves when it has all finished. Calls queue up. */
  advance(ms: number): Promise<void> {
    const run = this.#advancing.then(() => this.#advance(ms))
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

  /** Sets the instant (restoring a snapshot or a former run). Timers keep their due times. */
  moveTo(instant: number): void {
    this.#base = this.mode === 'virtual' ? instant : instant - this.#source()
    this.#arm()
  }

  /** Forgets all timers. */
  close(): void {
    this.#closed = true
    this.#heap = []
    this.#disarm()
  }

  async #advance(ms: number): Promise<void> {
    const target = this.now() + ms
    this.#isAdvancing = true
    this.#disarm()
    try {
      await Promise.allSettled(this.#running)
      for (;;) {
        const timer = this.#next(target)
        if (!timer) break
        if (timer.due > this.now()) this.moveTo(timer.due)
        await this.#run(timer)
        // Whoever reacts to this timer (a merchant answering, a request under way) gets a turn before time moves on.
        await new Promise((resolve) => setImmediate(resolve))
      }
      if (target > this.now()) this.moveTo(target)
      this.onAdvanced()
    } finally {
      this.#isAdvancing = false
      this.#arm()
    }
  }

  #next(limit: number): Timer | undefined {
    for (let top = this.#heap[0]; top && (top.cancelled || top.due <= limit); top = this.#heap[0]) {
      pop(this.#heap)
      if (!top.cancelled) return top
    }
    return undefined
  }

  #hasDue(): boolean {
    return this.#heap.some((timer) => !timer.cancelled && timer.due <= this.now())
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
    for (let timer = this.#next(this.now()); timer; timer = this.#next(this.now())) void this.#run(timer)
    this.#arm()
  }

  #arm(): void {
    if (this.#isAdvancing || this.#closed) return
    this.#disarm()
    while (this.#heap[0]?.cancelled) pop(this.#heap)
    const top = this.#heap[0]
    if (!top) return
    const wait = top.due - this.now()
    if (wait <= 0) this.#immediate = setImmediate(() => this.#runDue())
    else if (this.mode === 'real') {
      this.#native = setTimeout(() => this.#runDue(), Math.min(Math.ceil(wait), LONGEST_NATIVE_TIMER))
      this.#native.unref()
    }
  }

  #disarm(): void {
    clearTimeout(this.#native)
    clearImmediate(this.#immediate)
    this.#native = undefined
    this.#immediate = undefined
  }
}

function before(a: Timer, b: Timer): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order)
}

function push(heap: Timer[], timer: Timer): void {
  heap.push(timer)
  for (let i = heap.length - 1; i > 0;) {
    const parent = (i - 1) >> 1
    if (!before(heap[i]!, heap[parent]!)) return
    swap(heap, i, parent)
    i = parent
  }
}

function pop(heap: Timer[]): void {
  const last = heap.pop()
  if (!last || heap.length === 0) return
  heap[0] = last
  for (let i = 0; ;) {
    const left = 2 * i + 1
    const right = left + 1
    let first = i
    if (left < heap.length && before(heap[left]!, heap[first]!)) first = left
    if (right < heap.length && before(heap[right]!, heap[first]!)) first = right
    if (first === i) return
    swap(heap, i, first)
    i = first
  }
}

function swap(heap: Timer[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}
