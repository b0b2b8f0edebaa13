import { Kysely, PostgresDialect } from 'kysely'
import { databaseOn } from '../../src/db/database.ts'
import type { Schema } from '../../src/db/schema.ts'
import type { MerchantConfig, Wire } from '../../src/merchants/registry.ts'
import { assembleHouse, type House } from '../../src/house.ts'
import type { Post } from '../../src/webhooks/send.ts'
import { type Connections, SimulatedPool } from './connections.ts'
import type { Draws } from './draws.ts'
import { Life } from './life.ts'
import type { Turns } from './turns.ts'

export interface Surroundings {
  readonly turns: Turns
  readonly connections: Connections
  readonly draws: Draws
  readonly merchants: MerchantConfig[]
  /** Milliseconds between looks for other replicas' jobs. */
  readonly lookEvery: number
  now(): number
  setTimeout(callback: () => void, ms: number): () => void
  readonly transportFor: (life: Life) => NonNullable<Wire['transport']>
  readonly postFor: (life: Life) => Post
}

/** One place of the till: a process runs there, dies, and is started again. */
export class Replica {
  readonly name: string
  readonly #world: Surroundings
  readonly #skew: number
  #lives = 0
  #life: Life | undefined
  #house: House | undefined

  constructor(name: string, skew: number, world: Surroundings) {
    this.name = name
    this.#skew = skew
    this.#world = world
  }

  /** The process that takes requests; undefined while none does. */
  get open(): { life: Life; house: House } | undefined {
    const [life, house] = [this.#life, this.#house]
    return life === undefined || house === undefined || life.dead ? undefined : { life, house }
  }

  /** Starts a process. It is open once it has made ready; it may die before. */
  start(onDeath: () => void): void {
    const { turns, connections, draws, merchants, lookEvery, transportFor, postFor } = this.#world
    const life = new Life(`${this.name}${++this.#lives}`)
    const pool = new SimulatedPool(life, turns, connections)
    const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    const database = databaseOn({
      name: 'postgres',
      kysely,
      copy: () => Promise.reject(new Error('A simulated till loads no bills.')),
      connections: () => ({ open: 0, idle: 0, waiting: 0 }),
      close: async () => {},
    })
    const random = draws.fork().bytes
    const house = assembleHouse(
      database,
      {
        port: 0,
        host: '127.0.0.1',
        merchants,
        clock: this.#clockOf(life),
        random,
        lookEvery,
        reconcile: false,
        log: 'silent',
        allowPrivateWebhooks: true,
        webhooks: { post: postFor(life), resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
        // One try a call: what a second one would do, the jobs do.
        wire: { transport: transportFor(life), random, retry: { attempts: 1 } },
      },
      () => 'https://till.test',
    )
    life.onDeath(onDeath)
    this.#life = life
    this.#house = undefined
    house.prepare().then(
      () => {
        turns.stir()
        house.start()
        this.#house = house
      },
      // As a process does that finds no database.
      () => life.die(),
    )
  }

  #clockOf(life: Life): { now(): number; setTimeout(callback: () => void, ms: number): () => void } {
    const { turns } = this.#world
    return {
      now: () => this.#world.now() + this.#skew,
      setTimeout: (callback, ms) =>
        this.#world.setTimeout(() => {
          turns.stir()
          if (!life.dead) callback()
        }, ms),
    }
  }
}
