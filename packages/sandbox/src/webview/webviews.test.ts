import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { Webviews } from './webviews.ts'

const phone = 'http://127.0.0.1:9080'
type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function merchant(listener: Listener): Promise<{ url: string; server: Server }> {
  const server = createServer((incoming, response) => void listener(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function webviews(options?: { limit?: number }): Webviews {
  const created = new Webviews(options)
  closing.unshift(() => created.close())
  return created
}

async function open(listener: Listener, path = '/'): Promise<{ merchantUrl: string; webviewUrl: string }> {
  const { url } = await merchant(listener)
  const opened = await webviews().open({ url: url + path, sandboxUrl: phone, context: { kind: 'h5' } })
  return { merchantUrl: url, webviewUrl: opened.webview_url }
}

/** fetch hides Host, Set-Cookie and redirects; a plain request shows them. */
function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) =>
    request(url, { headers, method, agent: false }, resolve).on('error', reject).end(),
  )
}

const navigation = { accept: 'text/html', 'sec-fetch-dest': 'iframe' }

describe('a page in the webview', () => {
  it('gets the script first in its head and may be framed', async () => {
    const { webviewUrl } = await open((_request, response) => {
      response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
      response.setHeader('X-Frame-Options', 'DENY')
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end('<!doctype html><html><head><title>店</title></head></html>')
    })
    const answer = await fetch(webviewUrl)
    expect(await answer.text()).toBe(
      '<!doctype html><html><head><script src="/__wxtill/wechat.js"></script><title>店</title></head></html>',
    )
    expect(answer.headers.get('content-security-policy')).toBeNull()
    expect(answer.headers.get('x-frame-options')).toBeNull()
  })

  it('is unpacked when the merchant compresses although asked not to', async () => {
    const { webviewUrl } = await open((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Content-Encoding', 'gzip')
      response.end(gzipSync('<head>packed'))
    })
    expect(await (await fetch(webviewUrl)).text()).toBe('<head><script src="/__wxtill/wechat.js"></script>packed')
  })

  it('opens at the path, query and fragment that were asked for', async () => {
    const { webviewUrl } = await open((_request, response) => response.end(), '/cart?a=1#pay')
    expect(new URL(webviewUrl)).toMatchObject({ pathname: '/cart', search: '?a=1', hash: '#pay' })
  })

  it('is answered in words when the merchant cannot be reached', async () => {
    const { url, server } = await merchant(() => {})
    await new Promise((resolve) => server.close(resolve))
    const { webview_url } = await webviews().open({ url, sandboxUrl: phone, context: { kind: 'h5' } })
    const answer = await get(webview_url, navigation)
    expect(answer.statusCode).toBe(502)
    expect(await text(answer)).toContain('Cannot open this page')
    expect(await text(await get(webview_url, { accept: 'application/json' }))).toContain('did not answer')
  })
})

describe('the proxy', () => {
  it('passes method, path, body and status on, and speaks to the merchant as WeChat', async () => {
    const { webviewUrl, merchantUrl } = await open(async (request, response) => {
      const seen = { method: request.method, url: request.url, headers: request.headers, body: await text(request) }
      response.writeHead(418, { 'Content-Type': 'application/json' }).end(JSON.stringify(seen))
    })
    const origin = new URL(webviewUrl).origin
    const answer = await fetch(`${origin}/orders?a=%20b`, {
      method: 'PUT',
      body: '{"total":1}',
      headers: { 'content-type': 'application/json', origin, referer: `${origin}/x` },
    })
    expect(answer.status).toBe(418)
    const seen = (await answer.json()) as { method: string; url: string; headers: Record<string, string>; body: string }
    expect(seen).toMatchObject({ method: 'PUT', url: '/orders?a=%20b', body: '{"total":1}' })
    expect(seen.headers).toMatchObject({ host: new URL(merchantUrl).host, 'accept-encoding': 'identity' })
    expect(seen.headers['user-agent']).toContain('MicroMessenger')
  })

  it('passes a body of unknown length on', async () => {
    const { webviewUrl } = await open(
      async (request, response) => void response.end(String((await text(request)).length)),
    )
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 5; i += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(1000)))
        controller.close()
      },
    })
    const answer = await fetch(webviewUrl, { method: 'POST', body, duplex: 'half' })
    expect(await answer.text()).toBe('5000')
  })

  it('lets events through one by one, as they come', async () => {
    let next: (() => void) | undefined
    const { webviewUrl } = await open((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      response.flushHeaders()
      let count = 0
      next = () => void response.write(`data: ${(count += 1)}\n\n`)
    })
    const aborting = new AbortController()
    const answer = await fetch(webviewUrl, { signal: aborting.signal })
    const reader = answer.body!.getReader()
    const decoder = new TextDecoder()
    for (const expected of ['data: 1\n\n', 'data: 2\n\n']) {
      next?.()
      expect(decoder.decode((await reader.read()).value)).toBe(expected)
    }
    aborting.abort()
  })

  it('hangs up on the merchant when the page goes away', async () => {
    let gone: (() => void) | undefined
    const left = new Promise<void>((resolve) => (gone = resolve))
    const { webviewUrl } = await open((request, response) => {
      response.flushHeaders()
      request.socket.on('close', () => gone?.())
    })
    const aborting = new AbortController()
    await fetch(webviewUrl, { signal: aborting.signal })
    aborting.abort()
    await left
  })

  it('keeps the merchant’s redirects inside and gives others to the phone', async () => {
    const { webviewUrl, merchantUrl } = await open((request, response) => {
      const to: Record<string, string> = {
        '/same': `${merchantUrl}/done?x=1`,
        '/relative': '../done',
        '/pay': 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2',
      }
      response.writeHead(302, { Location: to[request.url ?? ''] }).end()
    })
    const origin = new URL(webviewUrl).origin
    const location = async (path: string, headers = {}) => (await get(origin + path, headers)).headers.location
    expect(await location('/same')).toBe('/done?x=1')
    expect(await location('/relative')).toBe('/done')
    expect(await location('/pay', navigation)).toBe(
      `/__wxtill/handoff#${encodeURIComponent('https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2')}`,
    )
    // A script that follows redirects must see the address itself.
    expect(await location('/pay', { 'sec-fetch-dest': 'empty' })).toMatch(/^https:\/\/wx\.tenpay\.com\//)
    expect(await (await fetch(`${origin}/__wxtill/handoff`)).text()).toContain('__wxtill.leave')
  })

  it('gives each site its own cookies and no one else’s', async () => {
    const { webviewUrl } = await open((request, response) => {
      response.setHeader('Set-Cookie', [
        'sid=1; Domain=shop.example; Secure; HttpOnly; SameSite=None',
        'theme=dark; Path=/',
      ])
      response.end(request.headers.cookie ?? 'none')
    })
    const first = await get(webviewUrl, { cookie: 'till_session=secret' })
    expect(await text(first)).toBe('none')
    const cookies = first.headers['set-cookie'] ?? []
    expect(cookies[0]).toMatch(/^wv[0-9a-f]{10}-sid=1; HttpOnly; SameSite=Lax$/)
    const sent = cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
    expect(await text(await get(webviewUrl, { cookie: `till_session=secret; ${sent}` }))).toBe('sid=1; theme=dark')
  })

  it('passes WebSocket handshakes on', async () => {
    const { server, url } = await merchant((_request, response) => response.end())
    server.on('upgrade', (upgrade: IncomingMessage, socket) => {
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\nX-Host: ${upgrade.headers.host}\r\n\r\n`,
      )
      socket.pipe(socket)
    })
    const { webview_url } = await webviews().open({ url, sandboxUrl: phone, context: { kind: 'h5' } })
    const { host, port } = new URL(webview_url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(`GET /hmr HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n`)
    let received = ''
    for await (const chunk of socket) {
      received += String(chunk)
      if (received.endsWith('\r\n\r\n')) socket.write('ping')
      if (received.endsWith('ping')) break
    }
    expect(received).toContain(`X-Host: ${new URL(url).host}`)
    expect(received).toContain('101 Switching Protocols')
  })

  it('does not answer to a foreign host name or load service workers', async () => {
    const { webviewUrl } = await open((_request, response) => response.end('page'))
    expect((await get(webviewUrl, { host: 'evil.example' })).statusCode).toBe(421)
    expect((await get(webviewUrl, { 'service-worker': 'script' })).statusCode).toBe(404)
  })
})

describe('the listeners', () => {
  it('are one for each origin, kind and mini program', async () => {
    const { url } = await merchant((_request, response) => response.end())
    const views = webviews()
    const origin = async (path: string, kind: 'h5' | 'miniprogram', appid?: string) =>
      new URL(
        (await views.open({ url: url + path, sandboxUrl: phone, context: { kind, ...(appid ? { appid } : {}) } }))
          .webview_url,
      ).origin
    const page = await origin('/', 'h5')
    expect(await origin('/other', 'h5')).toBe(page)
    expect(await origin('/', 'miniprogram', 'wx1')).not.toBe(page)
  })

  it('give way to newer ones beyond the limit', async () => {
    const sites = await Promise.all([1, 2, 3].map(() => merchant((_request, response) => response.end('up'))))
    const views = webviews({ limit: 2 })
    const opened: string[] = []
    for (const { url } of sites) {
      opened.push((await views.open({ url, sandboxUrl: phone, context: { kind: 'h5' } })).webview_url)
    }
    await expect(fetch(opened[0] ?? '')).rejects.toThrow()
    expect(await (await fetch(opened[2] ?? '')).text()).toBe('up')
  })

  it('live under the host name of the phone page, so that cookies reach the frame', async () => {
    const { url } = await merchant((_request, response) => response.end())
    const { webview_url } = await webviews().open({ url, sandboxUrl: 'http://localhost:9080', context: { kind: 'h5' } })
    expect(new URL(webview_url).hostname).toBe('localhost')
  })

  it.each([
    ['not an address', 'BAD_URL'],
    ['file:///etc/passwd', 'BAD_SCHEME'],
    ['javascript:alert(1)', 'BAD_SCHEME'],
    [`${phone}/phone/`, 'OWN_ADDRESS'],
  ])('are not opened for %s', async (url, code) => {
    await expect(webviews().open({ url, sandboxUrl: phone, context: { kind: 'h5' } })).rejects.toMatchObject({ code })
  })
})
