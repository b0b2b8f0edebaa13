import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { failureOf } from '../testing/fixtures.ts'
import { vectors } from '../testing/vectors.ts'
import { FetchTransport } from './fetch.ts'
import { NodeTransport } from './node.ts'
import { parseOrigin, splitUrl } from './origin.ts'
import { TransportError, type Transport, type TransportRequest } from './transport.ts'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))),
  )
})

async function serve(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const get = (url: string, change: Partial<TransportRequest> = {}): TransportRequest => ({
  method: 'GET',
  url,
  headers: { Accept: 'application/json' },
  timeouts: { connect: 500, total: 500 },
  maxBytes: 1000,
  ...change,
})

describe.each<[string, () => Transport]>([
  ['NodeTransport', () => new NodeTransport()],
  ['FetchTransport', () => new FetchTransport()],
])('%s', (_, make) => {
  it('sends nothing for a call that was aborted before', async () => {
    const url = await serve((_, res) => res.end())
    const request = get(url, { signal: AbortSignal.abort() })
    expect(await failureOf(make().send(request), TransportError)).toMatchObject({ fault: 'aborted', sent: false })
  })

  it('does not count the time a reader takes between two pieces', async () => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const url = await serve((_, res) => void res.end(Buffer.concat([piece, piece])))
    const answer = await make().send(get(url, { stream: true, timeouts: { connect: 500, total: 300 } }))
    let length = 0
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      if (length === 0) await new Promise((resolve) => setTimeout(resolve, 600))
      length += chunk.length
    }
    expect(length).toBe(2 * piece.length)
  })

  it('sends method, path, headers and body exactly, and returns status, headers and bytes', async () => {
    const url = await serve((req, res) => {
      const chunks: Buffer[] = []
      req.on('data', (chunk: Buffer) => chunks.push(chunk))
      req.on('end', () => {
        res.setHeader('X-Twice', ['a', 'b'])
        res.statusCode = 418
        res.end(
          JSON.stringify({
            method: req.method,
            url: req.url,
            length: req.headers['content-length'],
            x: req.headers['x-one'],
            body: Buffer.concat(chunks).toString(),
          }),
        )
      })
    })
    const answer = await make().send(
      get(`${url}/a%7Cb*?q=%E7%B2%A4&r=1`, { method: 'POST', headers: { 'X-One': '1' }, body: '{"粤":1}' }),
    )
    expect(answer.status).toBe(418)
    expect(String(answer.headers['x-twice'])).toMatch(/^a, ?b$/)
    expect(JSON.parse(Buffer.from(answer.body as Uint8Array).toString())).toEqual({
      method: 'POST',
      url: '/a%7Cb*?q=%E7%B2%A4&r=1',
      length: '9',
      x: '1',
      body: '{"粤":1}',
    })
  })

  it('sends a body in pieces with its length, however slowly they come', async () => {
    const seen: unknown[] = []
    const url = await serve((req, res) => {
      let length = 0
      req.on('data', (chunk: Buffer) => (length += chunk.length))
      req.on('end', () => {
        seen.push(req.headers['content-length'], req.headers['transfer-encoding'], length)
        res.end('done')
      })
    })
    const piece = Buffer.alloc(300_000, 'x')
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 6; sent++) {
        await new Promise((resolve) => setTimeout(resolve, 60))
        yield piece
      }
    }
    const request = get(`${url}/x`, {
      method: 'POST',
      body: { length: 6 * piece.length, pieces },
      timeouts: { connect: 500, total: 250 },
    })
    expect((await make().send(request)).status).toBe(200)
    expect(seen).toEqual([String(6 * piece.length), undefined, 6 * piece.length])
  })

  it('ends a request whose body cannot be read to its end', async () => {
    const finished: string[] = []
    const url = await serve((req, res) => {
      req.on('error', () => undefined)
      req.on('end', () => finished.push('end'))
      req.resume()
      res.on('error', () => undefined)
    })
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('x'))
      throw new Error('The disk is gone.')
    }
    const request = get(`${url}/x`, { method: 'POST', body: { length: 10, pieces } })
    const error = await failureOf(make().send(request), TransportError)
    expect(error).toMatchObject({ fault: 'reset' })
    expect(error.message).toContain('The disk is gone.')
    expect(finished).toEqual([])
  })

  it('does not follow redirects', async () => {
    const url = await serve((req, res) =>
      req.url === '/there' ? res.end('followed') : res.writeHead(302, { Location: '/there' }).end('no'),
    )
    expect((await make().send(get(`${url}/here`))).status).toBe(302)
  })

  it.each<[string, Parameters<typeof createServer>[1], Partial<TransportRequest>, string, boolean]>([
    ['silence', () => undefined, { timeouts: { connect: 50, total: 50 } }, 'timeout', true],
    ['a trickle', (__, res) => void res.write('x'), { timeouts: { connect: 50, total: 50 } }, 'timeout', true],
    ['too many bytes', (__, res) => void res.end('x'.repeat(1001)), {}, 'too_large', true],
    ['a cut before the head', (req) => void req.socket.destroy(), {}, 'reset', true],
    [
      'a cut in the body',
      (req, res) => void res.writeHead(200, { 'Content-Length': '100' }).write('x', () => req.socket.destroy()),
      {},
      'reset',
      true,
    ],
  ])('reports %s', async (__, handle, change, fault, sent) => {
    const url = await serve(handle)
    expect(await failureOf(make().send(get(`${url}/x`, change)), TransportError)).toMatchObject({ fault, sent })
  })

  it('reports a refused connection as not sent', async () => {
    const url = await serve(() => undefined)
    await new Promise((resolve) => servers.pop()!.close(resolve))
    expect(await failureOf(make().send(get(`${url}/x`)), TransportError)).toMatchObject({
      fault: 'connect',
      sent: false,
    })
  })

  it('ends when the caller aborts', async () => {
    const controller = new AbortController()
    const url = await serve(() => controller.abort())
    expect(await failureOf(make().send(get(`${url}/x`, { signal: controller.signal })), TransportError)).toMatchObject({
      fault: 'aborted',
    })
    expect(await failureOf(make().send(get(`${url}/x`, { signal: controller.signal })), TransportError)).toMatchObject({
      fault: 'aborted',
    })
  })

  it('streams a 2xx body of any length when asked, and collects an error', async () => {
    const url = await serve(
      (req, res) => void (req.url === '/ok' ? res.end('x'.repeat(5000)) : res.writeHead(400).end('no')),
    )
    const ok = await make().send(get(`${url}/ok`, { stream: true }))
    let length = 0
    for await (const chunk of ok.body as AsyncIterable<Uint8Array>) length += chunk.length
    expect(length).toBe(5000)
    expect((await make().send(get(`${url}/no`, { stream: true }))).body).toBeInstanceOf(Uint8Array)
  })

  it('reports a stream that stands still', async () => {
    const url = await serve((__, res) => void res.writeHead(200).write('x'))
    const answer = await make().send(get(`${url}/x`, { stream: true, timeouts: { connect: 50, total: 50 } }))
    const drain = async (): Promise<void> => {
      for await (const __ of answer.body as AsyncIterable<Uint8Array>);
    }
    expect(await failureOf(drain(), TransportError)).toMatchObject({ fault: 'timeout' })
  })

  it('refuses plain http to another machine', async () => {
    await expect(make().send(get('http://example.com/x'))).rejects.toThrow(/https/)
  })

  it('never lets a header break out of its line', async () => {
    const url = await serve((__, res) => void res.end())
    await expect(make().send(get(`${url}/x`, { headers: { 'X-A': 'b\r\nX-Injected: 1' } }))).rejects.toThrow()
  })
})

describe('NodeTransport', () => {
  it('reuses connections and gives them up before the platform does', async () => {
    let connections = 0
    const url = await serve((_, res) => void res.end('x'))
    servers[0]!.on('connection', () => connections++)
    const transport = new NodeTransport()
    for (let call = 0; call < 5; call++) await transport.send(get(`${url}/x`))
    expect(connections).toBe(1)
    transport.close()
  })
})

describe('NodeTransport and TLS', () => {
  it('never talks to a server whose certificate it cannot trust, whatever the environment says', async () => {
    const { private_key_pem: key, certificate_pem: cert } = vectors.keys.unknown
    let requests = 0
    const server = createTlsServer({ key, cert }, (_, res) => {
      requests++
      res.end()
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/x`
      expect(await failureOf(new NodeTransport().send(get(url)), TransportError)).toMatchObject({
        fault: 'connect',
        sent: false,
      })
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
    }
    expect(requests).toBe(0)
  })

  it('gives up a handshake that does not end, before anything was sent', async () => {
    const sockets: Socket[] = []
    const server = createTcpServer((socket) => sockets.push(socket.on('error', () => undefined)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/x`
    const error = await failureOf(
      new NodeTransport().send(get(url, { timeouts: { connect: 50, total: 5000 } })),
      TransportError,
    )
    expect(error).toMatchObject({ fault: 'connect', sent: false })
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('parseOrigin', () => {
  it.each([
    'https://api.mch.weixin.qq.com',
    'http://127.0.0.1:9080',
    'http://localhost',
    'http://[::1]:80',
    'https://host:444/',
  ])('takes %s', (text) => {
    expect(parseOrigin(text, false).href).toBe(new URL(text).origin)
  })

  it.each([
    'http://10.0.0.1',
    'http://127.0.0.1.evil.example',
    'https://host/path',
    'https://host/?q',
    'https://u@host',
    'ftp://host',
    'host',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseOrigin(text, false)).toThrow(TypeError)
  })

  it('takes plain http to a machine only when told to', () => {
    expect(parseOrigin('http://10.0.0.1', true)).toMatchObject({ secure: false, port: 80 })
  })
})

it('splitUrl leaves path and query as they are', () => {
  expect(splitUrl('http://h:1/a/../b?c#d')).toEqual({ origin: 'http://h:1', path: '/a/../b?c#d' })
  expect(splitUrl('http://h')).toEqual({ origin: 'http://h', path: '/' })
})
