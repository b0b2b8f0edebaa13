import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import type { TillFile } from './till-file.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wxtill-commands-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Runs a command until it prints `ready`; `stop` is what a signal does. */
const start = (...argv: string[]) => startWith({}, ...argv)

async function startWith(env: Record<string, string>, ...argv: string[]) {
  const controller = new AbortController()
  const out: string[] = []
  const err: string[] = []
  const { line, code } = await new Promise<{ line: string; code: Promise<number> }>((resolve, reject) => {
    const running = main(argv, {
      print: (printed) => {
        out.push(printed)
        if (printed.startsWith('ready ')) resolve({ line: printed, code: running })
      },
      warn: (printed) => err.push(printed),
      env,
      signal: controller.signal,
    })
    void running.then((exit) => reject(new Error(`left with ${exit}: ${err.join('\n')}`)))
  })
  const stop = () => {
    controller.abort()
    return code
  }
  return { line, out, err, stop, url: (name: string) => new RegExp(`${name} (http://\\S+)`).exec(line)?.[1] ?? '' }
}

async function tillFile(data: string): Promise<TillFile> {
  return JSON.parse(await readFile(join(data, 'till.json'), 'utf8')) as TillFile
}

async function call(
  url: string,
  key: string,
  body?: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** What a till says to a webhook endpoint on this machine. */
const addReceiver = (url: string, key: string) =>
  call(`${url}/v1/webhook-endpoints`, key, { url: 'http://127.0.0.1:9/' })

const COFFEE = { channel: 'native', amount: { total: 990 }, description: 'Flat white' }

describe('wxtill dev', () => {
  it('says where everything is, and keeps its key and password across restarts', { timeout: 60_000 }, async () => {
    const data = join(root, 'dev')
    const dev = () => start('dev', '--port', '0', '--sandbox-port', '0', '--data', data)

    const first = await dev()
    const file = await tillFile(data)
    expect((await stat(join(data, 'till.json'))).mode & 0o777).toBe(0o600)
    expect(file).toEqual({
      url: first.url('api').replace('/v1', ''),
      api_key: expect.stringMatching(/^wxt_/),
      console: { user: 'admin', password: expect.stringMatching(/^.{12,}$/) },
    })
    expect(first.line).toContain(`console ${file.url}/console/ (user admin, password in ${join(data, 'till.json')})`)
    expect(first.out.join('\n')).toContain(`curl -s ${file.url}/v1/payments`)
    expect([...first.out, ...first.err].join('\n')).not.toContain(file.console.password)
    const { body: payment } = await call(`${file.url}/v1/payments`, file.api_key, COFFEE)
    expect(payment).toMatchObject({ state: 'pending', amount: { total: 990 } })
    expect((await addReceiver(file.url, file.api_key)).status).toBe(201)
    expect(await first.stop()).toBe(0)

    const second = await dev()
    const again = await tillFile(data)
    expect(again).toEqual({ ...file, url: again.url })
    expect((await call(`${again.url}/v1/payments/${String(payment.id)}`, again.api_key)).body.state).toBe('pending')
    expect(await second.stop()).toBe(0)
  })

  it('names a port that is in use before it starts anything', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => {
      holder.listen(0, '127.0.0.1', resolve)
    })
    const { port } = holder.address() as AddressInfo
    await expect(
      start('dev', '--sandbox-port', '0', '--port', String(port), '--data', join(root, 'taken')),
    ).rejects.toThrow(`left with 1: wxtill: Port ${port} on 127.0.0.1 is already in use.`)
    await new Promise((resolve) => {
      holder.close(resolve)
    })
  })
})

describe('wxtill sandbox', () => {
  it('says where its other entrances are and what to trust there', async () => {
    const data = join(root, 'ways')
    const sandbox = await start('sandbox', '--port', '0', '--tls-port', '0', '--proxy-port', '0', '--data', data)
    const ca = join(data, 'platform', 'ca.pem')
    await expect
      .poll(() => sandbox.out.at(-1))
      .toMatch(
        /^api\.mch\.weixin\.qq\.com {2}tls https:\/\/127\.0\.0\.1:\d+ {2}proxy http:\/\/127\.0\.0\.1:\d+ {2}trust /,
      )
    expect(sandbox.out.at(-1)).toContain(ca)
    expect(await (await fetch(`${sandbox.url('api')}/_sandbox/ca.pem`)).text()).toBe(await readFile(ca, 'utf8'))
    expect(await sandbox.stop()).toBe(0)
  })
})

describe('wxtill sandbox --preset', () => {
  const run = (name: string) => start('sandbox', '--port', '0', '--data', join(root, 'preset'), '--preset', name)

  it('starts with its faults, and knows no other', async () => {
    await expect(run('stormy')).rejects.toThrow('left with 2: wxtill: There is no preset "stormy".')
    const sandbox = await run('noisy')
    const { body } = await call(`${sandbox.url('api')}/_sandbox/faults/presets`, '')
    expect(body.presets).toContainEqual({ name: 'noisy', title: expect.anything(), active: true })
    expect(await sandbox.stop()).toBe(0)
  })
})

describe('wxtill sandbox --fixtures', () => {
  const run = (file: string) => start('sandbox', '--port', '0', '--data', join(root, 'fixtures'), '--fixtures', file)

  it('has what the file says, and says what is wrong with it', { timeout: 60_000 }, async () => {
    const file = join(root, 'fixtures.json')
    await expect(run(file)).rejects.toThrow(`left with 2: wxtill: Cannot read ${file}: ENOENT.`)
    await writeFile(file, '{')
    await expect(run(file)).rejects.toThrow(`left with 2: wxtill: ${file} is not JSON: `)
    await writeFile(file, '[]')
    await expect(run(file)).rejects.toThrow(`left with 2: wxtill: ${file}: The fixtures must be an object.`)
    await writeFile(file, '{"orders":[{"out_trade_no":"FIX-0001","total":"1"}]}')
    await expect(run(file)).rejects.toThrow(
      `left with 2: wxtill: ${file}: "orders[0].total" must be a whole number, 0 or more.`,
    )
    await writeFile(file, '{"orders":[{"out_trade_no":"FIX-0001","total":1}]}')
    const sandbox = await run(file)
    const { body } = await call(`${sandbox.url('api')}/_sandbox/orders`, '')
    expect(body.orders).toMatchObject([{ out_trade_no: 'FIX-0001', trade_state: 'NOTPAY' }])
    expect(await sandbox.stop()).toBe(0)
  })
})

describe('wxtill serve --sandbox', () => {
  it(
    "takes payments through a sandbox in another process and follows that sandbox's clock",
    { timeout: 60_000 },
    async () => {
      const data = join(root, 'serve')
      const sandbox = await start('sandbox', '--port', '0', '--data', data)
      const serve = (env: Record<string, string> = {}) =>
        startWith(env, 'serve', '--port', '0', '--data', data, '--sandbox', sandbox.url('api'))

      const first = await serve()
      expect(first.line).toContain('merchants 1900000001')
      expect(first.err.join('\n')).toContain('First start: API key and console password are in')
      const file = await tillFile(data)
      const created = await call(`${file.url}/v1/payments`, file.api_key, { ...COFFEE, expires_in: 600 })
      expect(created.body.state).toBe('pending')
      expect((await addReceiver(file.url, file.api_key)).body.code).toBe('URL_NOT_ALLOWED')

      await call(`${sandbox.url('api')}/_sandbox/clock/advance`, '', { seconds: 3600 })
      const url = `${file.url}/v1/payments/${String(created.body.id)}`
      await expect.poll(async () => (await call(url, file.api_key)).body.state, { timeout: 15_000 }).toBe('closed')
      expect(await first.stop()).toBe(0)

      const second = await serve({ WXTILL_ALLOW_PRIVATE_WEBHOOKS: '1' })
      expect(second.err.join('\n')).not.toContain('First start')
      const again = await tillFile(data)
      expect(again).toEqual({ ...file, url: again.url })
      expect((await call(`${again.url}/v1/payments`, again.api_key)).status).toBe(200)
      expect((await addReceiver(again.url, again.api_key)).status).toBe(201)
      expect(await second.stop()).toBe(0)
      expect(await sandbox.stop()).toBe(0)
    },
  )
})
