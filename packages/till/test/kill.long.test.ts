import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '@wxtill/sandbox'
import type { TillOptions } from '../src/config.ts'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { startReceiver } from './receiver.ts'
import { call, configOf } from './stand.ts'

const CHILD = fileURLToPath(new URL('./child-till.ts', import.meta.url))

interface Child {
  process: ChildProcess
  url: string
  key: string
}

async function startChild(file: string): Promise<Child> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@wxtill/source', CHILD, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const first = text.split('\n').find((one) => one.startsWith('{') && one.includes('"key"') && one.endsWith('}'))
      if (first !== undefined) resolve(first)
    })
    child.once('exit', (code) => reject(new Error(`the till ended with ${code}: ${text}`)))
  })
  return { process: child, ...(JSON.parse(line) as { url: string; key: string }) }
}

const kill = (child: Child) =>
  new Promise<void>((resolve) => {
    child.process.once('exit', () => resolve())
    child.process.kill('SIGKILL')
  })

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** A sandbox on real time, and how to start tills on one and the same database. */
async function scene(engine: TestEngine) {
  const sandbox = await startSandbox({ seed: Math.random() })
  const folder = await mkdtemp(join(tmpdir(), 'till-kill-'))
  onTestFinished(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  })
  const merchant = sandbox.merchants[0]
  if (merchant === undefined) throw new Error('The sandbox has no merchant.')
  const place = engine.name === 'embedded' ? { dataDir: folder } : (await engine.place()).options
  const options: TillOptions = {
    port: await freePort(),
    host: '127.0.0.1',
    merchants: [configOf(merchant, sandbox.url)],
    log: 'silent',
    allowPrivateWebhooks: true,
    ...place,
  }
  const file = join(folder, 'options.json')
  await writeFile(file, JSON.stringify(options))
  return {
    start: () => startChild(file),
    control: (method: string, path: string, body?: unknown) => call(`${sandbox.url}/_sandbox${path}`, method, body),
    pay: (number: string) => call(`${sandbox.url}/_sandbox/orders/${merchant.mchid}/${number}/pay`, 'POST', {}),
  }
}

const api = (child: Child, method: string, path: string, body?: unknown) =>
  call(child.url + path, method, body, { authorization: `Bearer ${child.key}` })

async function untilState(child: Child, number: string, state: string) {
  const deadline = performance.now() + 30_000
  for (;;) {
    const { body } = await api(child, 'GET', `/v1/payments?out_trade_no=${number}`)
    if (body.data[0]?.state === state) return body.data[0]
    if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(body.data[0])}, not ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const order = (child: Child, number: string) =>
  api(child, 'POST', '/v1/payments', {
    channel: 'native',
    amount: { total: 100 },
    description: 'tea',
    out_trade_no: number,
  })

describeOnEachEngine('a till killed with kill -9', (engine) => {
  it('while the prepay was under way, ends in paid after a new start', { timeout: 180_000 }, async () => {
    const { start, control, pay } = await scene(engine)
    const first = await start()
    // The order is made at WeChat Pay, but its answer never reaches the till.
    await control('POST', '/faults', {
      match: { path: '/v3/pay/transactions/native' },
      action: { hang_ms: 30_000 },
      times: 1,
    })
    const lost = order(first, 'KILLED001').catch(() => undefined)
    await expect.poll(async () => (await control('GET', '/orders')).body.orders.length, { timeout: 60_000 }).toBe(1)
    await kill(first)
    await lost
    const second = await start()
    const pending = await untilState(second, 'KILLED001', 'pending')
    expect(pending.code_url).toMatch(/^weixin:/)
    await pay('KILLED001')
    await untilState(second, 'KILLED001', 'paid')
    expect((await control('GET', '/orders')).body.orders).toHaveLength(1)
  })

  it('while the payer was paying, ends in paid after a new start, told once', { timeout: 180_000 }, async () => {
    const { start, pay } = await scene(engine)
    const first = await start()
    expect((await order(first, 'KILLED002')).body.state).toBe('pending')
    await kill(first)
    await pay('KILLED002')
    const second = await start()
    await untilState(second, 'KILLED002', 'paid')
    const { body } = await api(second, 'GET', '/v1/events')
    expect(body.data.map((event: { type: string }) => event.type)).toEqual(['payment.paid'])
  })

  // On a server the job is taken over when its lease of a minute ends.
  if (engine.name === 'postgres') return
  it('between a webhook and its record, sends it again under the same id', { timeout: 180_000 }, async () => {
    const { start, pay } = await scene(engine)
    const receiver = await startReceiver()
    const first = await start()
    const { body: endpoint } = await api(first, 'POST', '/v1/webhook-endpoints', { url: receiver.url })
    await order(first, 'KILLED003')
    // It has come, and was taken; that is all the till never learns.
    const killed = new Promise<void>((resolve) => {
      receiver.answer((_received, response) => void kill(first).then(() => resolve(void response.end())))
    })
    await pay('KILLED003')
    await killed
    receiver.answer((_received, response) => void response.end())
    const second = await start()
    const path = `/v1/webhook-endpoints/${endpoint.id}/deliveries`
    await expect
      .poll(async () => (await api(second, 'GET', path)).body.data[0]?.state, { timeout: 60_000 })
      .toBe('delivered')
    const [before, again] = receiver.received
    expect(receiver.received).toHaveLength(2)
    expect(again?.headers['webhook-id']).toBe(before?.headers['webhook-id'])
    expect(again?.body).toBe(before?.body)
  })
})
