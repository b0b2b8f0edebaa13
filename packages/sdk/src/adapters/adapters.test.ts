import { once } from 'node:events'
import http2 from 'node:http2'
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NotificationError } from '../errors.ts'
import type { NotificationEvent } from '../notifications.ts'
import { merchant } from '../testing/fixtures.ts'
import { seal, signedHeaders } from '../testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from '../testing/vectors.ts'
import type { HandlerOptions, NotificationListener } from './reply.ts'

const wxpay = merchant()
const body = JSON.stringify({
  id: 'EV-1',
  event_type: 'TRANSACTION.SUCCESS',
  resource: { ...seal('{"out_trade_no":"T1"}', 'transaction') },
})
const genuine: Record<string, string> = {
  'Content-Type': 'application/json',
  ...signedHeaders(body, identities.publicKey),
}
const forged: Record<string, string> = {
  ...genuine,
  ...signedHeaders(body, { serial: identities.publicKey.serial, key: identities.stranger.key }),
}

interface Post {
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
  readonly method?: string
}
interface Got {
  readonly status: number
  readonly text: string
  readonly type: string | null | undefined
}
type Rig = (listener: NotificationListener, options?: HandlerOptions) => (post: Post) => Promise<Got>

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))),
  )
})

async function serve(handle: (req: IncomingMessage, res: never) => unknown): Promise<string> {
  const server = createServer((req, res) => void handle(req, res as never))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
}

function post(url: string, { headers = genuine, body: sent = body, method = 'POST' }: Post): Promise<Got> {
  return new Promise((resolve, reject) => {
    const req = httpRequest(url, { method, headers }, (res) => {
      let text = ''
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      res.on('end', () => resolve({ status: res.statusCode!, text, type: res.headers['content-type'] }))
    })
    // The server may answer and close while a too long body is still being written.
    req.on('error', reject)
    req.end(sent)
  })
}

const rigs: [string, Rig][] = [
  [
    'webHandler',
    (listener, options) => {
      const handle = wxpay.notifications.webHandler(listener, options)
      return async ({ headers = genuine, body: sent = body, method = 'POST' }) => {
        const init = method === 'GET' ? { method, headers } : { method, headers, body: sent }
        const response = await handle(new Request('https://shop.example/notify', init))
        return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
      }
    },
  ],
  [
    'nodeHandler',
    (listener, options) => {
      const url = serve(wxpay.notifications.nodeHandler(listener, options))
      return async (what) => post(await url, what)
    },
  ],
]

describe.each(rigs)('%s', (_, rig) => {
  it('hands a proven event to the listener and answers 204 without a body', async () => {
    const events: NotificationEvent[] = []
    const send = rig((event) => void events.push(event))
    expect(await send({})).toMatchObject({ status: 204, text: '' })
    expect(events).toMatchObject([{ id: 'EV-1', resource: { out_trade_no: 'T1' } }])
  })

  it.each<[string, Post, number]>([
    ['a forged signature', { headers: forged }, 401],
    ['no signature', { headers: { 'Content-Type': 'application/json' } }, 401],
    ['an old stamp', { headers: signedHeaders(body, identities.publicKey, VECTOR_NOW - 301_000) }, 401],
    ['an altered body', { body: body.replace('EV-1', 'EV-2') }, 401],
    ['an APIv2 body', { headers: {}, body: vectors.v2.notifications[0]!.xml }, 400],
    ['65 KiB', { body: Buffer.alloc(65 * 1024, 32) }, 413],
    ['another method', { method: 'PUT' }, 405],
  ])('answers %s with FAIL and does not call the listener', async (__, what, status) => {
    let called = false
    const send = rig(() => void (called = true))
    const got = await send(what)
    expect(got).toMatchObject({ status, type: 'application/json' })
    expect(JSON.parse(got.text)).toMatchObject({ code: 'FAIL', message: expect.any(String) as string })
    expect(called).toBe(false)
  })

  it('answers a question with what the listener returns, and anything else without a body', async () => {
    const reply = { code: 'SUCCESS', total_amount: 500 } as const
    const asked = (event_type: string): Post => {
      const question = JSON.stringify({ id: 'EV-2', event_type, resource: seal('{}', '') })
      return { headers: signedHeaders(question, identities.publicKey), body: question }
    }
    const send = rig(() => reply)
    const got = await send(asked('PARKING_FEE.QUERY_TRANS_INFO'))
    expect(got).toMatchObject({ status: 200, type: 'application/json' })
    expect(JSON.parse(got.text)).toEqual(reply)
    expect(await send(asked('TRANSACTION.SUCCESS'))).toMatchObject({ status: 204, text: '' })
    expect(await rig(() => undefined)(asked('PARKING_FEE.QUERY_TRANS_INFO'))).toMatchObject({ status: 204, text: '' })
  })

  it('answers 500 when the listener fails, without telling strangers why, and reports it', async () => {
    const seen: unknown[] = []
    const send = rig(() => Promise.reject(new Error('database password is hunter2')), {
      onError: (error) => seen.push(error),
    })
    const got = await send({})
    expect(got.status).toBe(500)
    expect(got.text).not.toContain('hunter2')
    expect(seen).toMatchObject([{ message: 'database password is hunter2' }])
  })

  it('answers 500 when the APIv3 key is another one, so that the event comes again', async () => {
    const seen: unknown[] = []
    const sealed = JSON.stringify({ id: 'EV-1', event_type: 'X', resource: seal('{}', '', 'x'.repeat(32)) })
    const got = await rig(() => undefined, { onError: (error) => seen.push(error) })({
      headers: signedHeaders(sealed, identities.publicKey),
      body: sealed,
    })
    expect(got.status).toBe(500)
    expect(seen[0]).toBeInstanceOf(NotificationError)
  })

  it('answers all the same when the logger throws', async () => {
    const onError = (): never => {
      throw new Error('the log is full')
    }
    expect(await rig(() => undefined, { onError })({ headers: forged })).toMatchObject({ status: 401 })
    const failing = rig(() => Promise.reject(new Error('no database')), { onError })
    expect(await failing({})).toMatchObject({ status: 500 })
  })

  it('reports what it refused', async () => {
    const seen: unknown[] = []
    await rig(() => undefined, { onError: (error) => seen.push(error) })({ headers: forged })
    expect(seen).toMatchObject([{ reason: 'signature' }])
  })
})

describe('nodeHandler behind a framework', () => {
  const behind = async (
    prepare: (req: IncomingMessage & Record<string, unknown>) => void | Promise<void>,
  ): Promise<Got & { errors: unknown[] }> => {
    const errors: unknown[] = []
    const handle = wxpay.notifications.nodeHandler(() => undefined, { onError: (error) => errors.push(error) })
    const url = await serve(async (req, res) => {
      await prepare(req as never)
      await handle(req, res)
    })
    return { ...(await post(url, {})), errors }
  }
  const drain = async (req: IncomingMessage): Promise<Buffer> => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }

  it('says what to do when a JSON parser was there first', async () => {
    const got = await behind(async (req) => void (req['body'] = JSON.parse(String(await drain(req))) as unknown))
    expect(got.status).toBe(500)
    expect(got.text).toContain('read before this handler')
    expect(got.errors).toMatchObject([{ reason: 'body', hint: expect.stringContaining('express.raw') as string }])
  })

  it('takes the bytes of a raw-body parser, or those a framework kept', async () => {
    expect(await behind(async (req) => void (req['body'] = await drain(req)))).toMatchObject({ status: 204 })
    expect(await behind(async (req) => void (req['body'] = String(await drain(req))))).toMatchObject({ status: 204 })
    expect(await behind(async (req) => void Object.assign(req, { rawBody: await drain(req), body: {} }))).toMatchObject(
      { status: 204 },
    )
  })

  it('reads the wire itself when a parser that did not match left an empty object', async () => {
    expect(await behind((req) => void (req['body'] = {}))).toMatchObject({ status: 204 })
  })

  it('serves HTTP/2 just the same', async () => {
    const server = http2.createServer((req, res) => void handle(req as never, res as never))
    const handle = wxpay.notifications.nodeHandler(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const session = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const answer = async (headers: Record<string, string>): Promise<unknown> => {
      const stream = session.request({ ':method': 'POST', ':path': '/notify', ...headers })
      stream.end(body)
      const [head] = (await once(stream, 'response')) as [Record<string, unknown>]
      stream.resume()
      return head[':status']
    }
    expect(await answer(genuine)).toBe(204)
    expect(await answer(forged)).toBe(401)
    session.close()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })

  it('leaves an answer alone that somebody else has given', async () => {
    const url = await serve(async (req: IncomingMessage, res: ServerResponse) => {
      await wxpay.notifications.nodeHandler(() => void res.writeHead(503).end('busy'))(req, res)
    })
    expect(await post(url, {})).toMatchObject({ status: 503, text: 'busy' })
  })

  it('refuses headers that came twice', async () => {
    const errors: unknown[] = []
    const url = await serve(
      wxpay.notifications.nodeHandler(() => undefined, { onError: (error) => errors.push(error) }),
    )
    const doubled = {
      ...genuine,
      'Wechatpay-Nonce': [genuine['Wechatpay-Nonce']!, genuine['Wechatpay-Nonce']!] as never,
    }
    expect(await post(url, { headers: doubled })).toMatchObject({ status: 401 })
    expect(errors).toMatchObject([{ reason: 'header' }])
  })
})

it('webHandler gives up a body that trickles in', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let cancelled = false
    const trickle = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(Buffer.from('{')),
      cancel: () => void (cancelled = true),
    })
    const seen: unknown[] = []
    const handle = wxpay.notifications.webHandler(() => undefined, { onError: (error) => seen.push(error) })
    const init = { method: 'POST', headers: genuine, body: trickle, duplex: 'half' } as RequestInit
    const answer = handle(new Request('https://shop.example/notify', init))
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await answer).status).toBe(400)
    expect(cancelled).toBe(true)
    expect(seen).toMatchObject([{ reason: 'body', message: expect.stringContaining('in time') as string }])
  } finally {
    vi.useRealTimers()
  }
})

it('webHandler says what to do when the body was read before', async () => {
  const seen: unknown[] = []
  const handle = wxpay.notifications.webHandler(() => undefined, { onError: (error) => seen.push(error) })
  const request = new Request('https://shop.example/notify', { method: 'POST', headers: genuine, body })
  await request.text()
  expect((await handle(request)).status).toBe(500)
  expect(seen).toMatchObject([{ reason: 'body' }])
})
