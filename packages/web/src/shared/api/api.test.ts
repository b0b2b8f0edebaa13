import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiProblem, call, withQuery } from './api.ts'

describe('withQuery', () => {
  test('leaves out what is undefined or empty and escapes the rest', () => {
    expect(withQuery('/v1/payments', { q: '茶 & cake', state: '', cursor: undefined, limit: 20 })).toBe(
      '/v1/payments?q=%E8%8C%B6+%26+cake&limit=20',
    )
    expect(withQuery('/v1/payments', {})).toBe('/v1/payments')
  })
})

describe('call', () => {
  const server = createServer((request, response) => {
    if (request.url === '/refused') {
      response.writeHead(409, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify({ code: 'REFUND_TOO_LARGE', message: 'Too much', field: 'amount.refund', hint: 'Less' }),
      )
    } else if (request.url === '/html') {
      response.writeHead(502).end('<h1>Bad gateway</h1>')
    } else if (request.url === '/empty') {
      response.writeHead(204).end()
    } else {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => response.end(JSON.stringify({ method: request.method, headers: request.headers, body })))
    }
  })
  let url = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('sends a body as JSON and reads the answer', async () => {
    const answer = await call<{ method: string; headers: Record<string, string>; body: string }>(
      'POST',
      `${url}/echo`,
      {
        body: { total: 1 },
        headers: { 'x-wxtill-csrf': 'c' },
      },
    )
    expect(answer).toMatchObject({
      method: 'POST',
      body: '{"total":1}',
      headers: { 'content-type': 'application/json', 'x-wxtill-csrf': 'c' },
    })
  })

  test('reads an empty answer as nothing', async () => {
    expect(await call('DELETE', `${url}/empty`)).toBeUndefined()
  })

  test('throws what the server said as a problem', async () => {
    const problem = await call('POST', `${url}/refused`).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({
      status: 409,
      code: 'REFUND_TOO_LARGE',
      message: 'Too much',
      field: 'amount.refund',
      hint: 'Less',
    })
  })

  test('throws a problem for an answer that is not JSON', async () => {
    await expect(call('GET', `${url}/html`)).rejects.toMatchObject({ status: 502, code: 'NOT_JSON' })
  })

  test('throws a problem with status 0 when nothing answers', async () => {
    await expect(call('GET', 'http://127.0.0.1:1/')).rejects.toMatchObject({ status: 0, code: 'NETWORK' })
  })
})
