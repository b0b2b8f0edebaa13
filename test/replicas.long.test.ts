import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '@wxtill/sandbox'
import { startCluster } from '../bench/till/cluster.ts'
import { eventually } from './support/eventually.ts'
import { freePort, Program } from './support/program.ts'

const KILLS = 120
const REPLICAS = 3
/** Payments under way at once. */
const SHOPPERS = 4

interface Payment {
  readonly id: string
  readonly state: string
  readonly mchid: string
  readonly out_trade_no: string
  readonly amount: { readonly total: number; readonly refunded: number }
}

/**
 * Three tills on one PostgreSQL server behind a balancer that knows nothing: it asks any of them, and the next when one does not
 * answer. Every second one is killed, twice the server is restarted. Then everything is counted.
 */
it('nothing is lost and nothing doubled by 120 times kill -9 and two restarts of PostgreSQL', async ({ skip }) => {
  const cluster = await startCluster()
  if (cluster === undefined) return skip('there is no PostgreSQL server on this machine')
  const data = await mkdtemp(join(tmpdir(), 'wxtill-replicas-'))
  const sandbox = await startSandbox({ port: 0, dataDir: data, seed: 5, clock: 'real' })
  const slots: { port: number; program?: Program }[] = []
  const stopping = new AbortController()
  const balancer = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await read(incoming)
      for (const { port } of shuffled(slots)) {
        const answer = await forward(incoming, body, port).catch(() => undefined)
        if (answer !== undefined && answer.status !== 503)
          return outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
      }
      outgoing.writeHead(502).end()
    })()
  })
  await new Promise<void>((resolve) => {
    balancer.listen(0, '127.0.0.1', resolve)
  })
  const front = `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`
  onTestFinished(async () => {
    stopping.abort()
    for (const { program } of slots) await program?.stop('SIGKILL')
    balancer.closeAllConnections()
    balancer.close()
    await sandbox.close()
    await cluster.stop()
    await rm(data, { recursive: true, force: true })
  })
  const start = (port: number): Program =>
    new Program(
      'packages/cli/bin/wxtill.js',
      ['serve', '--port', String(port), '--data', data, '--sandbox', sandbox.url, '--notify-url', front],
      { DATABASE_URL: cluster.url, DATABASE_POOL: '5' },
      [],
    )
  /** As a supervisor does: what has ended is started again. */
  const supervise = async (slot: (typeof slots)[number]): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (slot.program === undefined || slot.program.ended) slot.program = start(slot.port)
      await sleep(100)
    }
  }
  // The first alone: it makes the tables and the key.
  slots.push({ port: await freePort(), program: undefined as never })
  slots[0]!.program = start(slots[0]!.port)
  await slots[0]!.program.ready(120_000)
  for (let index = 1; index < REPLICAS; index++) slots.push({ port: await freePort() })
  for (const slot of slots) void supervise(slot)
  const { api_key: key } = JSON.parse(await readFile(join(data, 'till.json'), 'utf8')) as { api_key: string }

  const api = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(front + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const control = async <T>(path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await answer.json()) as T
  }

  const shopping = new AbortController()
  const asked = new Map<string, { paid: boolean; refund: boolean }>()
  const mchid = sandbox.merchants[0]!.mchid
  const shop = async (lane: number): Promise<void> => {
    for (let count = 0; !shopping.signal.aborted; count++) {
      const number = `R${lane}X${String(count).padStart(6, '0')}`
      const draw = createHash('sha256').update(number).digest()[0]!
      const will = { paid: draw % 8 !== 0, refund: draw % 4 === 1 }
      asked.set(number, will)
      // The same numbers until somebody answers, as a shop must.
      const order = { channel: 'native', out_trade_no: number, amount: { total: 100 }, description: 'tea' }
      const payment = await eventually(() => api<Payment>('/v1/payments', order), 300_000, 200)
      await eventually(
        async () => {
          const { data } = await api<{ data: Payment[] }>(`/v1/payments?out_trade_no=${number}`)
          expect(data[0]?.state).not.toBe('created')
        },
        120_000,
        300,
      )
      if (!will.paid) continue
      await control(`orders/${mchid}/${number}/pay`, {})
      if (!will.refund) continue
      refund(payment.id, `${number}R`)
    }
  }
  const refunds: Promise<unknown>[] = []
  const refund = (payment_id: string, out_refund_no: string): void => {
    const ask = () => api('/v1/refunds', { payment_id, out_refund_no, amount: { refund: 60 } })
    refunds.push(eventually(ask, 300_000, 500))
  }

  const shops = Array.from({ length: SHOPPERS }, (_, lane) => shop(lane))
  const began = performance.now()
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(1_000)
    // One that works, while another does: to kill those that only start shows less. On a slow machine that takes longer than a second.
    const victim = await eventually(async () => {
      const alive = slots.filter(({ program }) => program?.isReady === true && !program.ended)
      expect(alive.length).toBeGreaterThan(1)
      return alive[Math.floor(Math.random() * alive.length)]!
    }, 120_000)
    await victim.program?.stop('SIGKILL')
    if (kill === KILLS / 3 || kill === (2 * KILLS) / 3) await cluster.restart()
  }
  const killedWithin = Math.round((performance.now() - began) / 1_000)
  shopping.abort()
  await Promise.all([...shops, ...refunds])

  // What a dead till held is taken over when its lease of a minute ends.
  const settled = new Set<string>()
  await eventually(
    async () => {
      for (const [number, will] of asked) {
        if (settled.has(number)) continue
        const { data: found } = await api<{ data: Payment[] }>(`/v1/payments?out_trade_no=${number}`)
        expect(found, number).toHaveLength(1)
        expect(found[0]!.state, number).toBe(will.paid ? 'paid' : 'pending')
        expect(found[0]!.amount.refunded, number).toBe(will.paid && will.refund ? 60 : 0)
        settled.add(number)
      }
    },
    150_000,
    1_000,
  )
  for (const [number, will] of asked) {
    const { order, refunds: back } = await control<{ order: { trade_state: string }; refunds: object[] }>(
      `orders/${mchid}/${number}`,
    )
    expect(order.trade_state === 'NOTPAY', number).toBe(!will.paid)
    expect(back.length, number).toBe(will.paid && will.refund ? 1 : 0)
  }

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
  const expected = [...asked].flatMap(([number, { paid, refund: back }]) =>
    paid ? [`payment.paid ${number}`, ...(back ? [`refund.succeeded ${number}R`] : [])] : [],
  )
  expect(told.toSorted()).toEqual(expected.toSorted())
  console.log(
    `${asked.size} payments, ${refunds.length} refunds, ${told.length} events told, ${expected.length} expected, ` +
      `${KILLS} kills in ${killedWithin} s, 2 restarts: nothing lost, nothing doubled`,
  )
}, 900_000)

function read(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => resolve(Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}

/** Hands a request on as it is: a notification's bytes are signed. */
function forward(incoming: IncomingMessage, body: Buffer, port: number): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { url, method, headers } = incoming
    const sent = request({ port, host: '127.0.0.1', path: url, method, headers, timeout: 10_000 }, (answer) => {
      read(answer).then((answered) => resolve({ status: answer.statusCode ?? 502, body: answered }), reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.on('error', reject)
    sent.end(body)
  })
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
