import { type NotificationReply, type SentNotification, startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { TransportError, type Transport } from '@wxtill/sdk'
import type { NotificationKind } from '../../src/notifications/inbox.ts'
import type { Post } from '../../src/webhooks/send.ts'
import { configOf } from '../stand.ts'
import type { Connections } from './connections.ts'
import { Draws } from './draws.ts'
import { Life } from './life.ts'
import { Replica } from './replica.ts'
import { type Fate, type Turn, Turns } from './turns.ts'
import { drawWeather, fateIn, type Weather } from './weather.ts'

/** When every run begins. */
export const START = Date.parse('2026-06-09T10:00:00+08:00')
/** Makes another stream of the same seed. */
const APART = 0x5eed
const NOTIFY = /\/notify\/(\d+)\/(\w+)$/

/** What a caller got from the till's API; undefined: no answer, so nothing is known. */
export interface ApiAnswer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- looked into as programs in any language would
  body: any
}

/** A webhook as it reached the shop. */
export interface Heard {
  id: string
  body: string
}

export interface WorldOptions {
  seed: number
  connections: Connections
  apiKey: string
  /** Decides fates instead of the weather. */
  fateOf?: (turn: Turn, delays: number) => Fate | undefined
  weather?: Weather
}

type Streams = Pick<World, 'draws' | 'apart'>

/**
 * One run: WeChat Pay, two replicas of the till on one database, a shop and its payers, on one clock that stands still while
 * anybody has a turn. Nothing in it is left to the machine: the same seed is the same run.
 */
export class World {
  readonly weather: Weather
  readonly draws: Draws
  /** A stream beside the others: what it draws changes nothing for them. */
  readonly apart: Draws
  readonly turns: Turns
  readonly replicas: readonly Replica[]
  /** Every webhook that reached the shop's receiver, in order. */
  readonly heard: Heard[] = []
  readonly sandbox: TestSandbox
  /** Rules that make notifications name another amount, merchant or app, validly signed. */
  readonly tampering = new Set<string>()
  readonly #apiKey: string
  /** The shop, its payers, the network: they do not die. */
  readonly #others = new Life('-')
  readonly #unanswered = new Set<() => void>()
  #calm = false
  #over = false

  private constructor(options: WorldOptions, weather: Weather, streams: Streams, sandbox: TestSandbox) {
    const { draws, apart } = streams
    this.weather = weather
    this.draws = draws
    this.apart = apart
    this.sandbox = sandbox
    this.#apiKey = options.apiKey
    const fates = draws.fork()
    const { fateOf = (turn, delays) => fateIn(weather, turn, delays, fates) } = options
    this.turns = new Turns({
      draws: draws.fork(),
      fateOf: (turn, delays) => (this.#calm ? undefined : mend(turn, fateOf(turn, delays), this.#others)),
      later: (ms, callback) => void this.setTimeout(callback, ms),
      blockersOf: (pids) => options.connections.blockersOf(pids),
    })
    const surroundings = {
      turns: this.turns,
      connections: options.connections,
      draws: draws.fork(),
      merchants: sandbox.merchants.map((merchant) => configOf(merchant, sandbox.url)),
      lookEvery: draws.pick([1_200_000, 3_600_000, 14_400_000]),
      now: () => this.now(),
      setTimeout: (callback: () => void, ms: number) => this.setTimeout(callback, ms),
      transportFor: (life: Life) => this.#transportFor(life),
      postFor: (life: Life) => this.#postFor(life),
    }
    this.replicas = ['A', 'B'].map((name) => new Replica(name, name === 'B' ? weather.skew : 0, surroundings))
  }

  static async open(options: WorldOptions): Promise<World> {
    const draws = new Draws(options.seed)
    const apart = new Draws(options.seed ^ APART)
    const weather = options.weather ?? drawWeather(draws.fork(), apart.fork())
    const sandbox = await startSandbox({
      seed: options.seed,
      startAt: START,
      journalSize: 100_000,
      deliver: (notification) => world.#deliver(notification),
    })
    const world = new World(options, weather, { draws, apart }, sandbox)
    for (const fault of weather.faults) {
      const { id } = sandbox.faults.add(fault)
      if (Object.keys(fault.action).some((knob) => knob.startsWith('tamper_'))) world.tampering.add(id)
    }
    return world
  }

  now(): number {
    return this.sandbox.clock.now()
  }

  setTimeout(callback: () => void, ms: number): () => void {
    return this.sandbox.clock.setTimeout(() => {
      this.turns.stir()
      callback()
    }, ms)
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.setTimeout(resolve, ms))
  }

  /** Starts a replica; whenever it dies it is started again after a while. */
  keepUp(replica: Replica): void {
    replica.start(() => {
      if (!this.#over) this.setTimeout(() => this.keepUp(replica), this.draws.between(500, 60_000))
    })
  }

  /** From now on nothing goes wrong any more. */
  calmDown(): void {
    this.#calm = true
    this.turns.note('from here on nothing goes wrong')
    this.sandbox.faults.clear()
  }

  /** Calls the till's API, on whichever replica the balancer takes. */
  async api(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer | undefined> {
    await this.turns.take({ life: this.#others, what: `ask ${method} ${path}` })
    const open = this.#anyReplica()
    if (open === undefined) return undefined
    const request = new Request(`https://till.test${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#apiKey}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return this.#unlessItDies(open.life, undefined, async () => {
      const response = await open.house.app.fetch(request)
      const text = await response.text()
      const answer = { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
      const lost = await this.#travel(open.life, `answered ${response.status}`)
      return lost ? undefined : answer
    })
  }

  /** Runs until `over`, or until nothing is planned any more; at most for so long of the world's time. */
  async run(over: () => boolean, longestMs: number): Promise<void> {
    const end = this.now() + longestMs
    while (!over()) {
      if (await this.turns.step()) continue
      const next = this.sandbox.nextDue
      if (next === undefined) return
      await this.#advanceTo(Math.min(next, end))
      if (next > end) return
    }
  }

  /** Time goes on once what is due now has had its turns. */
  async #advanceTo(instant: number): Promise<void> {
    const time = { arrived: false }
    const advancing = this.sandbox.advance(instant - this.now()).then(() => (time.arrived = true))
    while (!time.arrived) {
      if (await this.turns.step()) continue
      // Only time can bring an answer, and time waits for it: it is too late.
      for (const giveUp of this.#unanswered) giveUp()
      this.#unanswered.clear()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await advancing
  }

  #anyReplica(): NonNullable<Replica['open']> | undefined {
    const open = this.replicas.flatMap((replica) => replica.open ?? [])
    return open.length === 0 ? undefined : this.draws.pick(open)
  }

  /** A message on its way. @returns whether it was lost */
  async #travel(life: Life, what: string): Promise<boolean> {
    try {
      await this.turns.take({ life, what, fail: () => new Error('lost') })
      return false
    } catch {
      return true
    }
  }

  /** What comes of it, or `otherwise` when the process dies over it. */
  #unlessItDies<T>(life: Life, otherwise: T, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const forget = life.onDeath(() => {
        this.turns.stir()
        resolve(otherwise)
      })
      work().then(resolve, reject).finally(forget)
    })
  }

  /** WeChat Pay waits five seconds for an answer: whatever takes longer happens, and is not heard of. */
  #deliver(notification: SentNotification): Promise<NotificationReply> {
    return new Promise((resolve) => {
      const giveUp = (): void => resolve({ error: 'no answer within 5 s' })
      this.#unanswered.add(giveUp)
      void this.#bring(notification).then((reply) => {
        this.#unanswered.delete(giveUp)
        resolve(reply)
      })
    })
  }

  async #bring({ url, headers, body }: SentNotification): Promise<NotificationReply> {
    const [, mchid = '', kind = ''] = NOTIFY.exec(url) ?? []
    if (await this.#travel(this.#others, `notice ${kind}`)) return { error: 'lost on the way' }
    const open = this.#anyReplica()
    if (open === undefined) return { error: 'nobody listens' }
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const incoming = { mchid, kind: kind as NotificationKind, headers: lower, body }
    return this.#unlessItDies<NotificationReply>(open.life, { error: 'cut' }, async () => {
      const { status } = await open.house.receiver.receive(incoming)
      const lost = await this.#travel(open.life, `notice answered ${status}`)
      return lost ? { error: 'answer lost' } : { status }
    })
  }

  #transportFor(life: Life): Transport {
    return {
      send: async ({ method, url, headers, body }) => {
        const path = url.slice(new URL(url).origin.length)
        const failed = async (): Promise<Error> => new TransportError('timeout', true, 'No answer within 10 s.')
        const what = `${method} ${path.split('?')[0]}`
        await this.turns.take({ life, what: `call ${what}`, fail: failed })
        const answer = await this.sandbox.call({ method, path, headers, body: Buffer.from((body as string) ?? '') })
        await this.turns.take({ life, what: `reply ${what} ${answer.status}`, fail: failed })
        const { cut, hangMs } = answer.spoiled ?? {}
        if (cut !== undefined || hangMs !== undefined)
          throw new TransportError('reset', true, 'The connection was cut.')
        return {
          status: answer.status,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: answer.body,
        }
      },
    }
  }

  #postFor(life: Life): Post {
    return async (_url, { headers, body }) => {
      const failed = { ok: false, error: 'lost', ms: 0 }
      if (await this.#travel(life, 'webhook')) return failed
      if (!this.#calm && this.draws.chance(this.weather.receiver)) return { ok: false, status: 500, ms: 0 }
      this.heard.push({ id: headers['webhook-id'] ?? '', body })
      return (await this.#travel(life, 'webhook answered')) ? failed : { ok: true, status: 204, ms: 0 }
    }
  }

  async close(): Promise<void> {
    this.#over = true
    for (const replica of this.replicas) await replica.open?.life.die()
    await this.sandbox.close()
  }
}

/** What is not a process cannot crash, and what cannot fail does not. */
function mend(turn: Turn, fate: Fate | undefined, immortal: Life): Fate | undefined {
  if (fate?.kind === 'crash' && turn.life === immortal) return undefined
  if (fate?.kind === 'fail' && turn.fail === undefined) return undefined
  return fate
}
