import { vectors } from '@wxtill/protocol/vectors'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkNotifyUrl } from './check-notify-url.ts'

/** To a sandbox on this machine plain http and loopback are good enough. */
const SANDBOX = 'http://127.0.0.1:9080'

describe('the notify URL', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume()
      const status = Number(request.url?.slice(1))
      response.writeHead(status, status === 302 ? { location: '/login' } : {}).end()
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(
    () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  )

  const check = (notifyUrl: string, baseUrl: string, now = () => 0) => checkNotifyUrl({ notifyUrl, baseUrl, now })

  it.each([
    [401, 'ok', /refuses an unsigned notification \(401\)/],
    [400, 'ok', /refuses/],
    [200, 'fail', /anybody could report a payment/],
    [204, 'fail', /anybody could report a payment/],
    [302, 'fail', /a redirect to \/login/],
    [404, 'fail', /no handler for POST/],
    [405, 'fail', /no handler for POST/],
    [500, 'fail', /the handler broke/],
    [502, 'fail', /nothing runs behind the proxy/],
  ])('that answers %i to an unsigned probe: %s', async (status, state, message) => {
    expect(await check(`${address}/${status}`, SANDBOX)).toEqual([
      expect.objectContaining({ check: 'notify-url', state: 'ok' }),
      expect.objectContaining({ check: 'notify-reach', state, message: expect.stringMatching(message) }),
    ])
  })

  it('that answers late', async () => {
    const times = [0, 1500]
    const late = await check(`${address}/401`, SANDBOX, () => times.shift() ?? 0)
    expect(late.at(-1)).toMatchObject({ state: 'warn', message: expect.stringContaining('only after 1500 ms') })
  })

  it('whose TLS certificate nobody vouches for', async () => {
    const { certificate_pem: cert, private_key_pem: key } = vectors.keys.unknown
    const secure = createSecureServer({ cert, key }, (_, response) => response.writeHead(401).end())
    await new Promise<void>((resolve) => {
      secure.listen(0, '127.0.0.1', resolve)
    })
    const { port } = secure.address() as AddressInfo
    const found = await check(`https://127.0.0.1:${port}/notify`, SANDBOX)
    secure.close()
    expect(found.at(-1)).toMatchObject({
      check: 'notify-reach',
      state: 'fail',
      message: expect.stringContaining('TLS certificate does not hold'),
    })
  })

  it('is asked exactly as it stands, a slash at its end included', async () => {
    const asked: (string | undefined)[] = []
    const listening = createServer((request, response) => {
      asked.push(request.url)
      response.writeHead(401).end()
    })
    await new Promise<void>((resolve) => {
      listening.listen(0, '127.0.0.1', resolve)
    })
    const { port } = listening.address() as AddressInfo
    await check(`http://127.0.0.1:${port}/notify/`, SANDBOX)
    listening.close()
    expect(asked).toEqual(['/notify/'])
  })

  it('that nobody serves', async () => {
    expect((await check('http://127.0.0.1:1/notify', SANDBOX)).at(-1)).toMatchObject({
      check: 'notify-reach',
      state: 'fail',
      message: expect.stringContaining('cannot be reached'),
    })
  })

  it.each([
    ['shop.example/notify', /is no https/],
    ['ftp://shop.example/notify', /is no https/],
    ['http://shop.example/notify', /is not https/],
    ['https://shop.example/notify?order=1', /has a query/],
    ['https://shop.example/notify#x', /has a fragment/],
    ['https://shop.example', /has no path/],
    ['https://user:pass@shop.example/notify', /user name/],
    ['https://localhost/notify', /closed network/],
    ['https://192.168.1.5/notify', /closed network/],
    ['https://[fd00::1]/notify', /closed network/],
    ['https://[::1]/notify', /closed network/],
    [`https://shop.example/${'x'.repeat(255)}`, /characters/],
  ])('%s is refused for its form', async (notifyUrl, message) => {
    expect(await check(notifyUrl, 'https://api.mch.weixin.qq.com')).toEqual([
      { check: 'notify-url', state: 'fail', message: expect.stringMatching(message), advice: expect.any(String) },
    ])
  })
})
