import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSender, type SenderOptions } from './send.ts'
import type { Address } from './target.ts'

/** A server that counts connections. */
async function listen(listener: RequestListener) {
  const seen = { connections: 0, requests: [] as { host: string | undefined; path: string | undefined }[], port: 0 }
  const server = createServer((request, response) => {
    seen.requests.push({ host: request.headers.host, path: request.url })
    request.resume().on('end', () => listener(request, response))
  })
  server.on('connection', () => seen.connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  seen.port = (server.address() as AddressInfo).port
  return seen
}

const post = (url: string, options: SenderOptions = { allowPrivate: true }) =>
  createSender(options)(url, { headers: { 'webhook-id': 'evt_1' }, body: '{"type":"ping"}' })

/** A name server that answers one thing after the other, the last for ever. */
function resolver(...answers: string[][]) {
  const asked: string[] = []
  const resolve = (name: string): Promise<Address[]> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(name)
    return Promise.resolve(answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
  }
  return { asked, resolve }
}

describe('sending', () => {
  it('posts JSON, and keeps what came back', async () => {
    let got = {}
    const { port } = await listen(({ method, headers }, response) => {
      got = { method, type: headers['content-type'], length: headers['content-length'], id: headers['webhook-id'] }
      response.writeHead(202).end('taken')
    })
    const outcome = await post(`http://127.0.0.1:${port}/hook?a=1`)
    expect(outcome).toMatchObject({ ok: true, status: 202, answer: 'taken' })
    expect(outcome).not.toHaveProperty('error')
    expect(got).toEqual({ method: 'POST', type: 'application/json', length: '15', id: 'evt_1' })
  })

  it.each([400, 404, 410, 429, 500, 503])('takes %i for a failure', async (code) => {
    const { port } = await listen((_request, response) => void response.writeHead(code).end('no'))
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({
      ok: false,
      status: code,
      error: `answered ${code}`,
      answer: 'no',
    })
  })

  it.each([301, 302, 303, 307, 308])('does not follow %i', async (code) => {
    const elsewhere = await listen((_request, response) => void response.end())
    const { port } = await listen(
      (_request, response) => void response.writeHead(code, { location: `http://127.0.0.1:${elsewhere.port}/` }).end(),
    )
    const { ok, status, error } = await post(`http://127.0.0.1:${port}/`)
    expect({ ok, status, error }).toEqual({
      ok: false,
      status: code,
      error: `answered ${code}; redirects are not followed`,
    })
    expect(elsewhere.connections).toBe(0)
  })

  it('reads 4 kB of an endless answer, and no more', async () => {
    const { port } = await listen((_request, response) => {
      response.on('error', () => {})
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      }
      response.on('drain', more)
      more()
    })
    const { ok, answer } = await post(`http://127.0.0.1:${port}/`)
    expect([ok, answer]).toEqual([true, 'x'.repeat(4096)])
  })

  it('gives up on a receiver that does not answer, and on one that cannot be reached', async () => {
    const { port } = await listen(() => {})
    const slow = await post(`http://127.0.0.1:${port}/`, { allowPrivate: true, timeoutMs: 100 })
    expect(slow).toMatchObject({ ok: false, error: 'no answer within 0.1 s' })
    expect(await post('http://127.0.0.1:9/')).toMatchObject({ ok: false, error: expect.stringMatching(/ECONNREFUSED/) })
    const stuck = { allowPrivate: true, timeoutMs: 100, resolve: () => new Promise<Address[]>(() => {}) }
    expect(await post('https://shop.example/', stuck)).toMatchObject({ ok: false, error: 'no answer within 0.1 s' })
  })

  it('believes the status when the rest of the answer hangs', async () => {
    const { port } = await listen((_request, response) => void response.writeHead(200).write('half'))
    const outcome = await post(`http://127.0.0.1:${port}/`, { allowPrivate: true, timeoutMs: 200 })
    expect(outcome).toMatchObject({ ok: true, status: 200, answer: 'half' })
  })

  it('stores no NUL, which the database would refuse', async () => {
    const { port } = await listen((_request, response) => void response.end('a\0b'))
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ ok: true, answer: 'a\uFFFDb' })
  })

  it('stops, without a verdict, when the till does', async () => {
    const { port } = await listen(() => {})
    const stopping = new AbortController()
    const sending = createSender({ allowPrivate: true })(
      `http://127.0.0.1:${port}/`,
      { headers: {}, body: '{}' },
      stopping.signal,
    )
    stopping.abort(new Error('stopping'))
    await expect(sending).rejects.toThrow('stopping')
  })
})

describe('private addresses', () => {
  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433', '0177.0.0.1'])(
    'are refused as %s, and nobody is called',
    async (host) => {
      const server = await listen((_request, response) => void response.end())
      const outcome = await post(`https://${host}:${server.port}/`, { allowPrivate: false })
      expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining('not a public address') })
      expect(server.connections).toBe(0)
    },
  )

  it('are refused behind a name too, even as one of several', async () => {
    const server = await listen((_request, response) => void response.end())
    const { resolve } = resolver(['8.8.8.8', '127.0.0.1'])
    const outcome = await post(`https://shop.example:${server.port}/`, { allowPrivate: false, resolve })
    expect(outcome).toMatchObject({
      ok: false,
      error: 'shop.example leads to 127.0.0.1, which is not a public address',
    })
    expect(server.connections).toBe(0)
  })

  it('are not reached by a name that changes its answer: it is asked once, and that address is called', async () => {
    const server = await listen((_request, response) => void response.end())
    // Nobody listens at the second one: a connection there would fail.
    const name = resolver(['127.0.0.1'], ['127.9.9.9'])
    const outcome = await post(`http://shop.example:${server.port}/`, { allowPrivate: true, resolve: name.resolve })
    expect(outcome.ok).toBe(true)
    expect(name.asked).toEqual(['shop.example'])
    expect(server.requests).toEqual([{ host: `shop.example:${server.port}`, path: '/' }])
  })

  it('are checked at every request anew', async () => {
    const server = await listen((_request, response) => void response.end())
    const name = resolver(['127.0.0.1'], ['127.0.0.1'])
    const options = { allowPrivate: true, resolve: name.resolve }
    await post(`http://shop.example:${server.port}/`, options)
    await post(`http://shop.example:${server.port}/`, options)
    expect([name.asked.length, server.connections]).toEqual([2, 2])
  })

  it('and http go together: without one, the other is refused', async () => {
    const server = await listen((_request, response) => void response.end())
    const outcome = await post(`http://8.8.8.8:${server.port}/`, { allowPrivate: false })
    expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining('https') })
  })
})
