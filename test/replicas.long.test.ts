import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { type Sandbox, startSandbox } from '@wxtill/sandbox'
import { type Cluster, startCluster } from '../bench/till/cluster.ts'
import { startBalancer } from './support/balancer.ts'
import { drawsOf } from './support/draws.ts'
import { eventually } from './support/eventually.ts'
import { freePort, Program } from './support/program.ts'

const KILLS = 120
const REPLICAS = 3
/** Payments under way at once. */
const SHOPPERS = 4
const SEED = 5

interface Payment {
  readonly id: string
  readonly state: string
  readonly amount: { readonly refunded: number }
}

/** What the buyer of an order does, drawn from its number. */
interface Will {
  readonly paid: boolean
  readonly refunded: boolean
}

/**
 * Three tills on one PostgreSQL server behind a balancer that knows nothing. Every second one is killed, twice the server is restarted
 * under them. Then everything is counted.
 */
it('nothing is lost and nothing doubled by 120 times kill -9 and two restarts of PostgreSQL', async ({ skip }) => {
  const cluster = await startCluster()
  if (cluster === undefined) return skip('there is no PostgreSQL server on this machine')
  const data = await mkdtemp(join(tmpdir(), 'wxtill-replicas-'))
  const sandbox = await startSandbox({ port: 0, dataDir: data, seed: SEED, clock: 'real' })
  const draws = drawsOf(SEED)
  const ports = await Promise.all(Array.from({ length: REPLICAS }, freePort))
  const balancer = await startBalancer(ports, draws)
  const start = (port: number): Program =>
    new Program(
      'packages/cli/bin/wxtill.js',
      ['serve', '--port', String(port), '--data', data, '--sandbox', sandbox.url, '--notify-url', balancer.url],
      { DATABASE_URL: cluster.url, DATABASE_POOL: '5' },
      [],
    )
  const replicas = await Replicas.start(ports, start)
  onTestFinished(async () => {
    await replicas.end()
    balancer.close()
    await sandbox.close()
    await cluster.stop()
    await rm(data, { recursive: true, force: true })
  })

  const { api_key } = JSON.parse(await readFile(join(data, 'till.json'), 'utf8')) as { api_key: string }
  const api: Ask = (path, body) => ask(balancer.url + path, body, { authorization: `Bearer ${api_key}` })
  const platform: Ask = (path, body) => ask(`${sandbox.url}/_sandbox/orders/${mchidOf(sandbox)}/${path}`, body)

  const shop = new Shop(api, platform)
  const seconds = await killEverySecond(replicas, cluster, (limit) => draws.integer(limit))
  await shop.close()

  await allAreSettled(api, shop.asked)
  await platformAgrees(platform, shop.asked)
  const told = await everythingIsToldOnce(api, shop.asked)
  const refunds = [...shop.asked.values()].filter(({ refunded }) => refunded).length
  console.log(
    `${shop.asked.size} payments, ${refunds} refunds, ${told} events, ${KILLS} kills in ${seconds} s, 2 restarts: ` +
      'nothing lost, nothing doubled',
  )
}, 900_000)

/** Tills that a supervisor starts again when they end. */
class Replicas {
  readonly #stopping = new AbortController()
  readonly #slots: Program[] = []

  readonly #ports: readonly number[]
  readonly #startOn: (port: number) => Program

  private constructor(ports: readonly number[], startOn: (port: number) => Program) {
    this.#ports = ports
    this.#startOn = startOn
  }

  static async start(ports: readonly number[], startOn: (port: number) => Program): Promise<Replicas> {
    const replicas = new Replicas(ports, startOn)
    for (let index = 0; index < ports.length; index++) {
      void replicas.#keep(index)
      // The first alone: it makes the tables and the key.
      if (index === 0) await replicas.#slots[0]!.ready()
    }
    return replicas
  }

  get serving(): readonly Program[] {
    return this.#slots.filter(({ isReady, ended }) => isReady && !ended)
  }

  async end(): Promise<void> {
    this.#stopping.abort()
    for (const program of this.#slots) await program.stop('SIGKILL')
  }

  async #keep(index: number): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      if (this.#slots[index]?.ended !== false) this.#slots[index] = this.#startOn(this.#ports[index]!)
      await sleep(50)
    }
  }
}

type Ask = <T>(path: string, body?: object) => Promise<T>

async function ask<T>(url: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

const mchidOf = (sandbox: Sandbox): string => sandbox.merchants[0]!.mchid

/** Shoppers who order, pay and give back until it closes; they ask with the same numbers until somebody answers, as a shop must. */
class Shop {
  readonly asked = new Map<string, Will>()
  readonly #closing = new AbortController()
  readonly #lanes: Promise<void>[]
  readonly #refunds: Promise<unknown>[] = []

  readonly #api: Ask
  readonly #platform: Ask

  constructor(api: Ask, platform: Ask) {
    this.#api = api
    this.#platform = platform
    this.#lanes = Array.from({ length: SHOPPERS }, (_, lane) => this.#serve(lane))
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all(this.#lanes)
    await Promise.all(this.#refunds)
  }

  async #serve(lane: number): Promise<void> {
    for (let count = 0; !this.#closing.signal.aborted; count++) {
      const number = `R${lane}X${String(count).padStart(6, '0')}`
      const draw = createHash('sha256').update(number).digest()[0]!
      const will: Will = { paid: draw % 8 !== 0, refunded: draw % 4 === 1 }
      this.asked.set(number, will)
      const payment = await this.#order(number)
      if (!will.paid) continue
      await this.#platform(`${number}/pay`, {})
      if (!will.refunded) continue
      const refund = { payment_id: payment.id, out_refund_no: `${number}R`, amount: { refund: 60 } }
      this.#refunds.push(eventually(() => this.#api('/v1/refunds', refund), 300_000, 500))
    }
  }

  async #order(out_trade_no: string): Promise<Payment> {
    const order = { channel: 'native', out_trade_no, amount: { total: 100 }, description: 'tea' }
    const payment = await eventually(() => this.#api<Payment>('/v1/payments', order), 300_000, 200)
    // An unknown outcome is asked for again by the till: until then nobody can pay.
    await eventually(
      async () => expect((await paymentsOf(this.#api, out_trade_no))[0]?.state).not.toBe('created'),
      120_000,
      300,
    )
    return payment
  }
}

const paymentsOf = async (api: Ask, out_trade_no: string): Promise<Payment[]> =>
  (await api<{ data: Payment[] }>(`/v1/payments?out_trade_no=${out_trade_no}`)).data

/** @returns seconds it took */
async function killEverySecond(replicas: Replicas, cluster: Cluster, draw: (limit: number) => number): Promise<number> {
  const began = performance.now()
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(began + (kill + 1) * 1_000 - performance.now())
    // One that serves, while another does: a shop with no till shows nothing. A slow machine takes longer than a second to have two.
    const victim = await eventually(async () => {
      const { serving } = replicas
      expect(serving.length).toBeGreaterThan(1)
      return serving[draw(serving.length)]!
    }, 120_000)
    await victim.stop('SIGKILL')
    if (kill === KILLS / 3 || kill === (2 * KILLS) / 3) await cluster.restart()
  }
  return Math.round((performance.now() - began) / 1_000)
}

/** What a dead till held is taken over when its lease of a minute ends. */
async function allAreSettled(api: Ask, asked: ReadonlyMap<string, Will>): Promise<void> {
  const settled = new Set<string>()
  await eventually(
    async () => {
      for (const [number, { paid, refunded }] of asked) {
        if (settled.has(number)) continue
        const found = await paymentsOf(api, number)
        expect(found, number).toHaveLength(1)
        expect(found[0]!.state, number).toBe(paid ? 'paid' : 'pending')
        expect(found[0]!.amount.refunded, number).toBe(paid && refunded ? 60 : 0)
        settled.add(number)
      }
    },
    150_000,
    1_000,
  )
}

async function platformAgrees(platform: Ask, asked: ReadonlyMap<string, Will>): Promise<void> {
  for (const [number, { paid, refunded }] of asked) {
    const { order, refunds } = await platform<{ order: { trade_state: string }; refunds: object[] }>(number)
    expect(order.trade_state === 'NOTPAY', number).toBe(!paid)
    expect(refunds.length, number).toBe(paid && refunded ? 1 : 0)
  }
}

/** @returns how many events there are */
async function everythingIsToldOnce(api: Ask, asked: ReadonlyMap<string, Will>): Promise<number> {
  const told: string[] = []
  for (let after = ''; ;) {
    interface Page {
      data: { type: string; data: { out_trade_no?: string; out_refund_no?: string } }[]
      next_cursor?: string
    }
    const page = await api<Page>(`/v1/events?limit=1000${after}`)
    told.push(...page.data.map(({ type, data }) => `${type} ${data.out_refund_no ?? data.out_trade_no ?? ''}`))
    if (page.data.length === 0) break
    after = `&after=${page.next_cursor}`
  }
  const expected = [...asked].flatMap(([number, { paid, refunded }]) =>
    paid ? [`payment.paid ${number}`, ...(refunded ? [`refund.succeeded ${number}R`] : [])] : [],
  )
  expect(told.toSorted()).toEqual(expected.toSorted())
  return told.length
}
