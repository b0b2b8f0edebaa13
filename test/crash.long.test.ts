import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import { forward, readAll } from './support/balancer.ts'
import { eventually } from './support/eventually.ts'
import { freePort, type Program, wxtill } from './support/program.ts'

interface Payment {
  readonly id: string
  readonly state: string
  readonly mchid: string
  readonly out_trade_no: string
}

/**
 * `kill -9` of the till at each point between "prepay sent" and "paid". It is started again on the same folder, and must end in "paid"
 * by itself. Notifications reach it through a gate of this test, so that it can be killed exactly when one arrives.
 */
describe('kill -9 of the till', () => {
  let data: string
  let sandbox: Sandbox
  let gate: Server
  let till: Program
  let port: number
  let apiKey: string
  /** What the gate does when a notification comes; by default it lets it through. */
  let onNotification: (pass: () => Promise<number>) => Promise<number> = (pass) => pass()

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'wxtill-crash-'))
    sandbox = await startSandbox({ port: 0, dataDir: data, seed: 11, clock: 'real' })
    port = await freePort()
    gate = createServer((incoming, outgoing) => {
      void (async () => {
        const body = await readAll(incoming)
        const status = await onNotification(async () => (await forward(incoming, body, port)).status).catch(() => 502)
        outgoing.writeHead(status).end()
      })()
    })
    await new Promise<void>((resolve) => {
      gate.listen(0, '127.0.0.1', resolve)
    })
    await start()
    apiKey = (JSON.parse(await readFile(join(data, 'till.json'), 'utf8')) as { api_key: string }).api_key
  }, 120_000)

  afterAll(async () => {
    await till?.stop('SIGKILL')
    await sandbox?.close()
    gate?.closeAllConnections()
    gate?.close()
    await rm(data, { recursive: true, force: true })
  })

  async function start(): Promise<void> {
    const gateUrl = `http://127.0.0.1:${(gate.address() as { port: number }).port}`
    till = wxtill('serve', '--port', String(port), '--data', data, '--sandbox', sandbox.url, '--notify-url', gateUrl)
    await till.ready()
  }

  async function restart(): Promise<void> {
    await till.stop('SIGKILL')
    await start()
  }

  async function api<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  async function control(path: string, body: object): Promise<void> {
    const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.ok, await answer.text()).toBe(true)
  }

  let number = 0
  const order = () => ({
    channel: 'native',
    out_trade_no: `CRASH${String(++number).padStart(6, '0')}`,
    amount: { total: 100 },
    description: 'crash',
  })
  const create = (): Promise<Payment> => api<Payment>('/v1/payments', order())
  const pay = (payment: Pick<Payment, 'mchid' | 'out_trade_no'>): Promise<void> =>
    control(`orders/${payment.mchid}/${payment.out_trade_no}/pay`, {})

  /** The till's jobs and the platform's retries go by the sandbox's clock: turn it until the payment is settled. */
  async function expectPaid(out_trade_no: string): Promise<void> {
    await eventually(async () => {
      await control('clock/advance', { seconds: 20 })
      const { data: found } = await api<{ data: Payment[] }>(`/v1/payments?out_trade_no=${out_trade_no}`)
      expect(found.map((payment) => payment.state)).toEqual(['paid'])
    }, 30_000)
    const { data: events } = await api<{ data: { type: string; data?: { out_trade_no?: string } }[] }>(
      '/v1/events?limit=500',
    )
    const paid = events.filter((event) => event.type === 'payment.paid' && JSON.stringify(event).includes(out_trade_no))
    expect(paid).toHaveLength(1)
  }

  it('while the prepay is on its way: the order exists at WeChat Pay, the answer never came', async () => {
    await control('faults', {
      match: { path: '/v3/pay/transactions/native' },
      action: { hang_ms: 60_000, fail_after_commit: true },
      times: 1,
    })
    const body = order()
    const unanswered = api<Payment>('/v1/payments', body).catch((error: unknown) => error)
    await eventually(async () => {
      const { orders } = (await (await fetch(`${sandbox.url}/_sandbox/orders?limit=500`)).json()) as {
        orders: Payment[]
      }
      expect(orders.map((known) => known.out_trade_no)).toContain(body.out_trade_no)
    })
    await restart()
    await unanswered
    await pay({ mchid: sandbox.merchants[0]!.mchid, out_trade_no: body.out_trade_no })
    await expectPaid(body.out_trade_no)
  })

  it('right after the order was made, before the payer pays', async () => {
    const payment = await create()
    await restart()
    await pay(payment)
    await expectPaid(payment.out_trade_no)
  })

  it('before the notification, which never comes again', async () => {
    const payment = await create()
    await control('faults', {
      match: { event_type: 'TRANSACTION.SUCCESS', number: payment.out_trade_no },
      action: { drop: 'all' },
    })
    await till.stop('SIGKILL')
    await pay(payment)
    await start()
    await expectPaid(payment.out_trade_no)
  })

  it.each([0, 1, 2, 4, 8, 16])('%d ms after the notification reached it', async (delay) => {
    const payment = await create()
    let killed: Promise<unknown> | undefined
    onNotification = async (pass) => {
      if (killed) return await pass()
      const answer = pass().catch(() => 502)
      await new Promise((resolve) => {
        setTimeout(resolve, delay)
      })
      killed = till.stop('SIGKILL')
      await killed
      return await answer
    }
    await pay(payment)
    await eventually(async () => {
      expect(killed).toBeDefined()
      await killed
    })
    onNotification = (pass) => pass()
    await start()
    await expectPaid(payment.out_trade_no)
  })

  it('between its commit and the answer WeChat Pay waits for', async () => {
    const payment = await create()
    let answered: number | undefined
    onNotification = async (pass) => {
      if (answered !== undefined) return await pass()
      answered = await pass()
      await till.stop('SIGKILL')
      return 502 // the platform never learns of the 204 and sends again
    }
    await pay(payment)
    await eventually(async () => expect([200, 204]).toContain(answered))
    onNotification = (pass) => pass()
    await till.stop('SIGKILL')
    await start()
    await expectPaid(payment.out_trade_no)
  })
}, 540_000)
