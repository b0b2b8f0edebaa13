import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createTillClient,
  OPERATIONS,
  readWebhook,
  TillError,
  type TillClient,
  type WebhookEvent,
} from '@wxtill/client'
import { type MerchantCredentials, type Sandbox, startSandbox } from '@wxtill/sandbox'
import { startTill, type Till } from '@wxtill/till'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

let sandbox: Sandbox
let merchant: MerchantCredentials
let till: Till
let apiKey: string
let client: TillClient

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 7 })
  merchant = sandbox.merchants[0]!
  till = await startTill({
    host: '127.0.0.1',
    port: 0,
    merchants: [
      {
        mchid: merchant.mchid,
        appid: merchant.appid,
        serial: merchant.serial_no,
        privateKey: merchant.private_key,
        apiV3Key: merchant.api_v3_key,
        publicKey: merchant.public_key,
        certificates: merchant.certificates,
        baseUrl: sandbox.url,
      },
    ],
    masterKey: randomBytes(32).toString('base64'),
    allowPrivateWebhooks: true,
    log: 'silent',
  })
  apiKey = (await till.createApiKey('test')).key
  client = createTillClient({ baseUrl: till.url, apiKey })
}, 60_000)

afterAll(async () => {
  await till.close()
  await sandbox.close()
})

const ORDER = { channel: 'native', amount: { total: 100 }, description: 'tea' } as const

const errorOf = async (call: Promise<unknown>): Promise<TillError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(TillError)
  return error as TillError
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Stands before the till and answers itself, as told for each attempt, until it has nothing to say. */
async function proxy(...answers: (number | 'lost' | 'silent')[]) {
  const keys: (string | undefined)[] = []
  const url = await serve((request, response) => {
    const key = request.headers['idempotency-key'] as string | undefined
    const answer = answers[keys.push(key) - 1]
    void bodyOf(request).then(async (body) => {
      if (answer === 'silent') return
      if (typeof answer === 'number') return response.writeHead(answer).end('<html>')
      const { method = 'GET', url = '/' } = request
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
      const passed = await fetch(till.url + url, {
        method,
        headers: { ...headers, ...(key !== undefined && { 'idempotency-key': key }) },
        ...(body !== '' && { body }),
      })
      const text = await passed.text()
      if (answer === 'lost') return request.socket.destroy()
      return response.writeHead(passed.status, { 'content-type': 'application/json' }).end(text)
    })
  })
  return { keys, url, client: createTillClient({ baseUrl: url, apiKey, timeoutMs: 2_000 }) }
}

describe('the client of the till', () => {
  it('takes a payment, typed from end to end', async () => {
    const payment = await client.post('/v1/payments', { body: ORDER })
    expect(payment).toMatchObject({ state: 'pending', amount: { total: 100 } })
    const same = await client.get('/v1/payments/{id}', { params: { path: { id: payment.id } } })
    expect(same.code_url).toBe(payment.code_url)
  })

  it('throws the problem the till answers, and names the request', async () => {
    const error = await errorOf(client.get('/v1/payments/{id}', { params: { path: { id: 'pay_none' } } }))
    expect(error).toMatchObject({ code: 'NOT_FOUND', status: 404, outcome: 'failed' })
    expect(error.problem?.hint).toMatch(/\S/)
    expect(error.message).toContain('pay_none')
    expect(error.requestId).toMatch(/^req_/)
    const body = { ...ORDER, amount: { total: 0 } }
    expect(await errorOf(client.post('/v1/payments', { body }))).toMatchObject({
      code: 'INVALID_FIELD',
      problem: { field: 'amount.total' },
    })
    const stranger = createTillClient({ baseUrl: till.url, apiKey: 'wxt_wrong' })
    const refused = await errorOf(stranger.get('/v1/payments'))
    expect(refused).toMatchObject({ code: 'UNAUTHORIZED', status: 401 })
    expect(JSON.stringify({ ...refused, message: refused.message, stack: refused.stack })).not.toContain('wxt_wrong')
  })

  it('gives each payment a key of its own, and keeps it when it repeats', async () => {
    const { keys, client } = await proxy(503, 'lost')
    const payment = await client.post('/v1/payments', { body: ORDER })
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    // The second attempt had made it; the third was told of the same one.
    const { data } = await client.get('/v1/payments', { params: { query: { limit: 1 } } })
    expect(data[0]?.id).toBe(payment.id)
    const next = await client.post('/v1/payments', { body: ORDER })
    expect(next.id).not.toBe(payment.id)
    expect(keys.at(-1)).not.toBe(keys[0])
  })

  it('sends the key it is given', async () => {
    const init = { params: { header: { 'idempotency-key': 'order-4711' } }, body: ORDER }
    const first = await client.post('/v1/payments', init)
    const second = await client.post('/v1/payments', init)
    expect(second.id).toBe(first.id)
  })

  it('repeats no write that could be done twice', async () => {
    const { keys, client } = await proxy(503)
    const path = { id: 'pay_none' }
    const error = await errorOf(client.post('/v1/payments/{id}/query', { params: { path } }))
    expect(error).toMatchObject({ code: 'HTTP_503', status: 503, problem: undefined, outcome: 'unknown' })
    expect(keys).toEqual([undefined])
  })

  it('gives up after its attempts, and says whether something may have been done', async () => {
    const { keys, client } = await proxy(502, 502, 502)
    expect(await errorOf(client.get('/v1/payments'))).toMatchObject({ code: 'HTTP_502', outcome: 'failed' })
    expect(keys).toHaveLength(3)
    const nobody = createTillClient({ baseUrl: 'http://127.0.0.1:9', apiKey, attempts: 1 })
    expect(await errorOf(nobody.get('/v1/payments'))).toMatchObject({ code: 'CONNECTION_FAILED', status: undefined })
    expect(await errorOf(nobody.post('/v1/payments', { body: ORDER }))).toMatchObject({ outcome: 'unknown' })
  })

  it('waits no longer than it may', async () => {
    const { url } = await proxy('silent', 'silent')
    const hasty = createTillClient({ baseUrl: url, apiKey, timeoutMs: 100, attempts: 1 })
    expect(await errorOf(hasty.post('/v1/payments', { body: ORDER }))).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
    const patient = createTillClient({ baseUrl: url, apiKey })
    const signal = AbortSignal.timeout(100)
    expect(await errorOf(patient.get('/v1/payments', { signal }))).toMatchObject({
      code: expect.stringMatching(/TIMEOUT|ABORTED/),
    })
  })

  it('takes its key nowhere else', async () => {
    const seen: unknown[] = []
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('{}')
    })
    const url = await serve((_request, response) => response.writeHead(307, { location: elsewhere }).end())
    const error = await errorOf(createTillClient({ baseUrl: url, apiKey, attempts: 1 }).get('/v1/payments'))
    expect(error.code).toBe('CONNECTION_FAILED')
    expect(seen).toEqual([])
  })

  it('goes through lists of any length, and through events to the newest', async () => {
    const made: string[] = []
    for (let count = 0; count < 5; count++) made.push((await client.post('/v1/payments', { body: ORDER })).id)
    const listed: string[] = []
    for await (const { id } of client.each('/v1/payments', { params: { query: { limit: 2 } } })) listed.push(id)
    expect(listed.slice(0, 5)).toEqual(made.toReversed())
    expect(new Set(listed).size).toBe(listed.length)
    for (const id of made) await client.post('/v1/payments/{id}/close', { params: { path: { id } } })
    const closed: string[] = []
    for await (const { type } of client.each('/v1/events', { params: { query: { limit: 2 } } })) closed.push(type)
    expect(closed).toHaveLength(5)
    const endpoints: string[] = []
    for await (const { id } of client.each('/v1/webhook-endpoints')) endpoints.push(id)
    expect(endpoints).toEqual([])
  })

  it('believes a webhook of the till, and nothing else', async () => {
    const events: WebhookEvent[] = []
    const refused: unknown[] = []
    let secret = ''
    const url = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        const { headers } = request
        events.push(readWebhook({ headers, body }, secret))
        for (const [given, by] of [
          [{ headers, body: `${body} ` }, secret],
          [{ headers, body }, `whsec_${randomBytes(32).toString('base64')}`],
          [{ headers: {}, body }, secret],
          [{ headers: { ...headers, 'webhook-timestamp': '1' }, body }, secret],
        ] as const) {
          try {
            refused.push(readWebhook(given, by))
          } catch (error) {
            refused.push((error as Error).name)
          }
        }
        const other = `whsec_${randomBytes(32).toString('base64')}`
        expect(readWebhook({ headers: new Headers(headers as Record<string, string>), body }, [other, secret]).id).toBe(
          events[0]?.id,
        )
        response.end()
      })
    })
    const endpoint = await client.post('/v1/webhook-endpoints', { body: { url } })
    secret = endpoint.secret
    const test = await client.post('/v1/webhook-endpoints/{id}/test', { params: { path: { id: endpoint.id } } })
    expect(test).toMatchObject({ delivered: true })
    expect(events).toMatchObject([{ type: 'webhook.test', data: { endpoint_id: endpoint.id } }])
    expect(refused).toHaveLength(4)
    expect(refused.every((one) => typeof one === 'string')).toBe(true)
    await client.delete('/v1/webhook-endpoints/{id}', { params: { path: { id: endpoint.id } } })
  })
})

describe('the operations of the client', () => {
  it('are those of the API, each with its key and cursor', async () => {
    const document = (await (await fetch(`${till.url}/openapi.json`)).json()) as Document
    const told = operationsOf(document).map(({ name }) => name)
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(told.toSorted())
    const takingKeys = operationsOf(document).filter(({ parameters }) =>
      parameters.some((one) => one.in === 'header' && one.name === 'idempotency-key'),
    )
    expect(takingKeys.map(({ name }) => name)).toContain('POST /v1/payments')
    for (const { name } of takingKeys)
      expect(OPERATIONS, name).toHaveProperty([name], expect.objectContaining({ idempotent: true }))
  })

  it.each(Object.keys(OPERATIONS))('%s is reached', async (name) => {
    const [method = '', path = ''] = name.split(' ')
    const ids = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => [parameter ?? '', 'x1']))
    const call = client[method.toLowerCase() as 'post'] as unknown as (path: string, init: object) => Promise<unknown>
    const body = method === 'GET' ? {} : { body: {} }
    const error = await call(path, { params: { path: ids }, ...body }).then(
      () => undefined,
      (thrown: TillError) => thrown,
    )
    // Whatever it says of such a request, it is the till's word on this very operation.
    if (error === undefined) return
    expect(error.problem, error.message).toBeDefined()
    expect(error.status).toBeLessThan(500)
    expect(error.message).not.toContain('There is nothing at')
  })
})

interface Document {
  paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [] }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      parameters,
    })),
  )
