import { once } from 'node:events'
import { connect as connectPlain, createServer } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import { get, tlsAgent } from '../testing/through.ts'
import { PLATFORM_HOSTS } from './platform-hosts.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0, startAt: Date.UTC(2031, 0, 1) })
})
afterAll(() => sandbox.close())

async function handshake(options: object): Promise<TLSSocket> {
  const socket = connect({
    host: '127.0.0.1',
    port: Number(new URL(sandbox.tlsUrl!).port),
    ca: sandbox.ca!,
    ...options,
  })
  await once(socket, 'secureConnect')
  return socket
}

describe('the TLS entrance', () => {
  it.each([...PLATFORM_HOSTS, 'localhost'])(
    'shows a certificate for %s that is valid on the real clock',
    async (name) => {
      const socket = await handshake({ servername: name })
      expect(socket.authorized).toBe(true)
      expect(socket.getPeerCertificate().subject.CN).toBe(name)
      socket.destroy()
    },
  )

  it('shows its own certificate to whoever names no host', async () => {
    const socket = await handshake({})
    expect(socket.getPeerCertificate().subjectaltname).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    )
    socket.destroy()
  })

  it('is not trusted without its root', async () => {
    await expect(handshake({ ca: [], servername: 'api.mch.weixin.qq.com' })).rejects.toThrow(/unable to verify/)
  })

  it('speaks TLS 1.2 and nothing older', async () => {
    const socket = await handshake({ servername: 'api.mch.weixin.qq.com', maxVersion: 'TLSv1.2' })
    expect(socket.getProtocol()).toBe('TLSv1.2')
    socket.destroy()
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }
    await expect(handshake(old)).rejects.toThrow(/alert protocol version/)
  })

  it('is the same platform as the plain entrance', async () => {
    const merchant = new TestMerchant(sandbox)
    await merchant.native('TLS-0001')
    const path = `/v3/pay/transactions/out-trade-no/TLS-0001?mchid=${merchant.credentials.mchid}`
    const agent = tlsAgent(sandbox)
    const unsigned = await get(`https://api2.mch.weixin.qq.com${path}`, agent)
    expect([unsigned.status, JSON.parse(unsigned.text).code]).toEqual([401, 'SIGN_ERROR'])
    const signed = await get(`https://api2.mch.weixin.qq.com${path}`, agent, merchant.headers('GET', path))
    expect(signed.status).toBe(200)
    expect(JSON.parse(signed.text)).toMatchObject({ out_trade_no: 'TLS-0001', trade_state: 'NOTPAY' })
    agent.destroy()
  })

  it('names files under the name it was called by', async () => {
    const merchant = new TestMerchant(sandbox)
    await merchant.native('TLS-0002')
    await merchant.pay('TLS-0002')
    await sandbox.clock.advance(36 * 3_600_000)
    const path = '/v3/bill/tradebill?bill_date=2031-01-01'
    const agent = tlsAgent(sandbox)
    const bill = await get(`https://api.mch.weixin.qq.com${path}`, agent, merchant.headers('GET', path))
    expect(JSON.parse(bill.text).download_url).toMatch(/^https:\/\/api\.mch\.weixin\.qq\.com\/v3\/billdownload\/file\?/)
    agent.destroy()
  })

  it('hands out its root, and keeps the control API from other names', async () => {
    const agent = tlsAgent(sandbox)
    expect(await get(`${sandbox.tlsUrl}/_sandbox/ca.pem`, agent)).toEqual({ status: 200, text: sandbox.ca })
    expect((await get('https://api.mch.weixin.qq.com/_sandbox/merchants', agent)).status).toBe(403)
    expect(await (await fetch(`${sandbox.url}/_sandbox/ca.pem`)).text()).toBe(sandbox.ca)
    agent.destroy()
  })
})

describe('a sandbox', () => {
  it('has one entrance when no other is asked for', async () => {
    const plain = await startSandbox()
    expect([plain.tlsUrl, plain.proxyUrl, plain.ca]).toEqual([undefined, undefined, undefined])
    const answer = await fetch(`${plain.url}/_sandbox/ca.pem`)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'NO_TLS'])
    await plain.close()
  })

  it('closes with connections open, in every state', async () => {
    const closing = await startSandbox({ tlsPort: 0, proxyPort: 0 })
    const urls = [closing.url, closing.tlsUrl!, closing.proxyUrl!]
    const sockets = urls.map((url) => connectPlain(Number(new URL(url).port), '127.0.0.1'))
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    const ended = Promise.all(
      sockets.map((socket) =>
        once(
          socket.on('error', () => {}),
          'close',
        ),
      ),
    )
    await closing.close()
    await ended
    for (const url of urls) await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('opens nothing when one of its ports is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as { port: number }
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port: plain } = free.address() as { port: number }
    free.close()
    await once(free, 'close')
    await expect(startSandbox({ port: plain, proxyPort: port })).rejects.toThrow('EADDRINUSE')
    await expect(fetch(`http://127.0.0.1:${plain}`)).rejects.toThrow('fetch failed')
    holder.close()
  })

  it.each([
    [{ tlsPort: 65_536 }, 'tlsPort: 65536 is not a port.'],
    [{ proxyPort: -1 }, 'proxyPort: -1 is not a port.'],
    [{ port: 1.5 }, 'port: 1.5 is not a port.'],
  ])('does not start with %j', async (options, message) => {
    await expect(startSandbox(options)).rejects.toThrow(message)
  })
})
