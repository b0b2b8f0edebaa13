import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { HttpEntrance } from './http.ts'
import { ProxyEntrance } from './proxy.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import { get, tunnel, tunnelAgent } from '../testing/through.ts'

const run = promisify(execFile)
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
)

let sandbox: Sandbox
let merchant: TestMerchant
const path = '/v3/pay/transactions/out-trade-no/PROXY-1?mchid=1900000001'
beforeAll(async () => {
  sandbox = await startSandbox({ proxyPort: 0 })
  merchant = new TestMerchant(sandbox)
  await merchant.native('PROXY-1')
})
afterAll(() => sandbox.close())

/** Sends the proxy a request with this where other servers get a path. */
async function direct(target: string, headers: Record<string, string> = {}, proxyUrl = sandbox.proxyUrl!) {
  const { hostname, port } = new URL(proxyUrl)
  const asking = request({ hostname, port, path: target, headers, agent: false }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: answer.statusCode!, text: (await answer.setEncoding('utf8').toArray()).join('') }
}

describe('the proxy', () => {
  it.each(['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'API.MCH.weixin.qq.com'])(
    'tunnels to the platform under the name %s',
    async (host) => {
      const agent = tunnelAgent(sandbox)
      const answer = await get(`https://${host}${path}`, agent, merchant.headers('GET', path))
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).toMatchObject({ out_trade_no: 'PROXY-1' })
      agent.destroy()
    },
  )

  it.skipIf(!hasCurl)('serves curl with --proxy and --cacert', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wxtill-proxy-'))
    const ca = join(folder, 'ca.pem')
    await writeFile(ca, sandbox.ca!)
    const headers = Object.entries(merchant.headers('GET', path)).flatMap(([name, value]) => [
      '-H',
      `${name}: ${value}`,
    ])
    const curl = (...more: string[]) =>
      run('curl', ['-sS', '--proxy', sandbox.proxyUrl!, ...more, `https://api.mch.weixin.qq.com${path}`])
    const { stdout } = await curl('--cacert', ca, ...headers)
    expect(JSON.parse(stdout)).toMatchObject({ out_trade_no: 'PROXY-1' })
    await expect(curl()).rejects.toThrow(/certificate/)
    await rm(folder, { recursive: true, force: true })
  })

  it.each([
    'example.com:443',
    'api.weixin.qq.com:443',
    'api.mch.weixin.qq.com:80',
    'api.mch.weixin.qq.com.example.com:443',
    'api.mch.weixin.qq.com',
    '127.0.0.1:443',
  ])('refuses a tunnel to %s and says why', async (target) => {
    await expect(tunnel(sandbox.proxyUrl!, target)).rejects.toThrow(/^403 This proxy stands in for WeChat Pay/)
  })

  it('refuses every other name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.domain(), fc.integer({ min: 1, max: 65_535 }), async (host, port) => {
        await expect(tunnel(sandbox.proxyUrl!, `${host}:${port}`)).rejects.toThrow('403')
      }),
      { numRuns: 30 },
    )
  })

  it.each(['http://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com', 'http://api2.mch.weixin.qq.com:80'])(
    'answers a request that is sent to it with the whole address %s',
    async (origin) => {
      const answer = await direct(origin + path, merchant.headers('GET', path))
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).toMatchObject({ out_trade_no: 'PROXY-1' })
    },
  )

  it.each(['http://example.com/', 'http://127.0.0.1/_sandbox/merchants', '/v3/certificates'])(
    'does not answer a request for %s',
    async (url) => {
      const answer = await direct(url)
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('leads nowhere else')
    },
  )

  it('hands on the path byte for byte, whatever it is', async () => {
    const received: string[] = []
    const plain = new HttpEntrance({
      listeners: {
        platform: (incoming) => {
          received.push(incoming.url)
          return Promise.resolve({ status: 204, headers: {}, body: Buffer.alloc(0) })
        },
        other: () => {},
        isPlatform: () => true,
        isDown: () => false,
      },
      pagesUrl: () => '',
    })
    const proxy = new ProxyEntrance({ plain, secure: plain, isDown: () => false })
    const url = `http://127.0.0.1:${await proxy.listen(0, '127.0.0.1')}`
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        const whole = `${path}?${query}`
        await direct(`http://api.mch.weixin.qq.com${whole}`, {}, url)
        expect(received.at(-1)).toBe(whole.startsWith('/') ? whole : `/${whole}`)
      }),
      { numRuns: 50 },
    )
    await proxy.close()
    await plain.close()
  })
})
