import { setTimeout as wait } from 'node:timers/promises'
import type { Draws } from './draws.ts'
import type { Life } from './life.ts'

/** What becomes of a turn, other than that it goes well. */
export type Fate =
  | { kind: 'crash'; when: 'before' | 'after' }
  | { kind: 'fail'; when: 'before' | 'after' }
  | { kind: 'delay'; ms: number }

/** Something a process waits for. */
export interface Turn {
  readonly life: Life
  /** For the trace, and for whoever decides its fate: `sql commit`, `call POST /v3/…`, `hook` … */
  readonly what: string
  /** What happens in it; without it the turn is a permission to go on. */
  readonly act?: (() => Promise<unknown>) | undefined
  /** The error it fails with, and what that leaves behind; without it this turn cannot fail. */
  readonly fail?: ((when: 'before' | 'after') => Promise<Error> | Error) | undefined
  /** Of a statement: the server process that runs it, which may have to wait for a lock. */
  readonly pid?: number | undefined
}

interface Waiting extends Turn {
  resolve(value: unknown): void
  reject(error: unknown): void
  /** How often it was put off. */
  delays: number
}

interface Running {
  turn: Waiting
  fate: Fate | undefined
  outcome?: { value: unknown } | { error: unknown }
  done: Promise<void>
}

export interface TurnsOptions {
  draws: Draws
  fateOf(turn: Turn, delays: number): Fate | undefined
  /** Puts off: calls back after this much of the world's time. */
  later(ms: number, callback: () => void): void
  /** Which of these server processes wait for a lock right now, and for whom. */
  blockersOf(pids: readonly number[]): Promise<Blockers>
}

/** By server process that waits for a lock: the server processes it waits for. */
export type Blockers = ReadonlyMap<number, readonly number[]>

/**
 * One thing at a time. Whatever the processes of a run wait for (a statement, a message to arrive) is a turn; when all of them
 * wait, the seed says whose turn comes next, and whether it goes well. So a run is the same whenever its seed is.
 *
 * A statement that has to wait for another transaction's lock stays in the database while others have their turns.
 */
export class Turns {
  readonly #options: TurnsOptions
  readonly #trace: string[] = []
  #waiting: Waiting[] = []
  #locked: Running[] = []
  /** Counts everything that may have set a process in motion. */
  #news = 0

  constructor(options: TurnsOptions) {
    this.#options = options
  }

  /** What happened, in order. */
  get trace(): readonly string[] {
    return this.#trace
  }

  /** Waits for its turn. Rejects when that fails; never settles once `life` is over. */
  take<T>(turn: Turn & { act: () => Promise<T> }): Promise<T>
  take(turn: Turn): Promise<void>
  take(turn: Turn): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#news++
      if (!turn.life.dead) this.#waiting.push({ ...turn, resolve, reject, delays: 0 })
    })
  }

  /** Tells that something happened outside of turns, such as a timer. */
  stir(): void {
    this.#news++
  }

  /** Notes something for the trace. */
  note(text: string): void {
    this.#trace.push(text)
  }

  /** Lets one turn happen. @returns false when everybody waits for time to pass */
  async step(): Promise<boolean> {
    await this.#quiet()
    this.#waiting = this.#waiting.filter(({ life }) => !life.dead)
    if (this.#waiting.length === 0) return this.#locked.length > 0 && this.#unlock()
    const [turn] = this.#waiting.splice(this.#options.draws.integer(this.#waiting.length), 1) as [Waiting]
    const fate = this.#options.fateOf(turn, turn.delays)
    this.#trace.push(`${turn.life.name} ${turn.what}${fate === undefined ? '' : ` ! ${fate.kind} ${describe(fate)}`}`)
    await this.#have(turn, fate)
    return true
  }

  async #have(turn: Waiting, fate: Fate | undefined): Promise<void> {
    if (fate?.kind === 'delay') return this.#putOff(turn, fate.ms)
    await this.#happen(turn, fate)
    // Only a statement lets go of locks, or a death.
    if (turn.pid !== undefined || fate?.kind === 'crash') await this.#lookAtLocked()
  }

  async #happen(turn: Waiting, fate: Fate | undefined): Promise<void> {
    if (fate?.kind === 'crash' && fate.when === 'before') return turn.life.die()
    if (fate?.kind === 'fail' && fate.when === 'before') return this.#fail(turn, 'before')
    const running: Running = { turn, fate, done: Promise.resolve() }
    running.done = (turn.act?.() ?? Promise.resolve()).then(
      (value) => void (running.outcome = { value }),
      (error: unknown) => void (running.outcome = { error }),
    )
    if (await this.#end(running)) return
    this.#trace.push(`${turn.life.name} waits for a lock`)
    this.#locked.push(running)
  }

  #putOff(turn: Waiting, ms: number): void {
    turn.delays++
    this.#options.later(ms, () => {
      this.#news++
      this.#waiting.push(turn)
    })
  }

  async #fail(turn: Waiting, when: 'before' | 'after'): Promise<void> {
    const error = await turn.fail?.(when)
    if (!turn.life.dead) turn.reject(error)
    this.#news++
  }

  /** Waits until the act is over, or until it waits for a lock itself. @returns whether it is over */
  async #end(running: Running): Promise<boolean> {
    const { pid } = running.turn
    for (let looks = 0; running.outcome === undefined; looks++) {
      await Promise.race([running.done, wait(1)])
      if (running.outcome !== undefined || looks < 2 || pid === undefined) continue
      if ((await this.#options.blockersOf([pid])).has(pid)) return false
    }
    await this.#conclude(running)
    return true
  }

  async #conclude({ turn, fate, outcome }: Running): Promise<void> {
    this.#news++
    if (turn.life.dead || outcome === undefined) return
    if ('error' in outcome) return turn.reject(outcome.error)
    if (fate?.kind === 'crash') return turn.life.die()
    if (fate?.kind === 'fail') return this.#fail(turn, 'after')
    turn.resolve(outcome.value)
  }

  /** Who has got the lock? Each is waited for until it is over or waits again, and then maybe somebody who waited for it has got it. */
  async #lookAtLocked(): Promise<void> {
    while (this.#locked.length > 0) {
      const blockers = await this.#blockers()
      const free = this.#locked.find(({ turn, outcome }) => outcome !== undefined || !blockers.has(turn.pid!))
      if (free === undefined) return
      // Whoever was set in motion before comes to rest first: what they wait for next does not mix with this one's.
      await this.#quiet()
      if (await this.#end(free)) this.#locked = this.#locked.filter((running) => running !== free)
    }
  }

  #blockers(): Promise<Blockers> {
    return this.#options.blockersOf(this.#locked.map(({ turn }) => turn.pid!))
  }

  /** Everybody waits for somebody else: the database finds out (a deadlock), or only time helps. */
  async #unlock(): Promise<boolean> {
    const before = this.#locked.length
    if (isKnot(await this.#blockers())) await Promise.race(this.#locked.map(({ done }) => done))
    await this.#lookAtLocked()
    return this.#locked.length < before
  }

  /** Resolves when every process waits for a turn or a timer. */
  async #quiet(): Promise<void> {
    for (let still = 0; still < 4; still++) {
      const before = this.#news
      await new Promise((resolve) => setImmediate(resolve))
      if (before !== this.#news) still = -1
    }
  }
}

const describe = (fate: Fate): string => (fate.kind === 'delay' ? `${fate.ms} ms` : fate.when)

/** Whether some of these wait for each other in a circle. */
function isKnot(blockers: Blockers): boolean {
  const left = new Map(blockers)
  for (const [pid, by] of left) {
    if (by.some((other) => left.has(other))) continue
    left.delete(pid)
    // Whoever waits for this one alone is not in a circle either.
    return isKnot(left)
  }
  return left.size > 0
}
