import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WechatPay } from './client.ts'
import { AnswerError, ApiError, ConnectionError, TimeoutError, WechatPayError } from './errors.ts'
import { failureOf, HandClock, merchant, ORDER } from './testing/fixtures.ts'
import { StubPlatform, type SeenRequest, type StubAnswer } from './testing/stub-platform.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const TOO_FAST: StubAnswer = { status: 429, json: { code: 'FREQUENCY_LIMITED', message: '频率限制' }, signedBy: false }
const REFUND = { out_trade_no: 'T12345', out_refund_no: 'R1', amount: { refund: 1, total: 2, currency: 'CNY' } }
const PARKING = 'POST /v3/vehicle/transactions/parking'
const loosely = (wxpay: WechatPay, route: string, body: object, path?: object): Promise<unknown> =>
  (wxpay.request.bind(wxpay) as (route: string, input: object) => Promise<unknown>)(route, {
    body,
    ...(path ? { path } : {}),
  })
const numberOf = (request: SeenRequest): string => (JSON.parse(request.body) as { out_trade_no: string }).out_trade_no

describe('a storm of 429', () => {
  it('is waited out with growing pauses, under the same numbers, and nothing is lost', async () => {
    const turns = new Map<string, number>()
    stub.answer((request) => {
      const turn = (turns.get(numberOf(request)) ?? 0) + 1
      turns.set(numberOf(request), turn)
      return turn < 4 ? TOO_FAST : { json: { code_url: numberOf(request) } }
    })
    const pauses: { attempt: number; delayMs: number }[] = []
    const hooks = { retry: (event: { attempt: number; delayMs: number }) => void pauses.push(event) }
    const wxpay = merchant({ baseUrl: stub.url, hooks, retry: { attempts: 5, baseMs: 4, maxMs: 1000 } })
    const numbers = Array.from({ length: 40 }, (_, index) => `STORM${index}`)
    const orders = await Promise.all(numbers.map((out_trade_no) => wxpay.native.prepay({ ...ORDER, out_trade_no })))
    expect(orders.map((order) => order.code_url)).toEqual(numbers)
    expect([...turns.keys()].sort()).toEqual([...numbers].sort())
    for (const { attempt, delayMs } of pauses) {
      expect(delayMs).toBeGreaterThanOrEqual(2 * 2 ** (attempt - 1))
      expect(delayMs).toBeLessThanOrEqual(4 * 2 ** (attempt - 1))
    }
    // Jitter: clients that were refused together do not come back together.
    expect(new Set(pauses.filter(({ attempt }) => attempt === 3).map(({ delayMs }) => delayMs)).size).toBeGreaterThan(1)
  })

  it('that does not end is an error that says: not done, may be repeated', async () => {
    stub.answer(() => TOO_FAST)
    const error = await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), ApiError)
    expect(error).toMatchObject({ outcome: 'failed', retry: true, attempts: 3 })
  })

  it('is not waited out where a call must wait longer than calls do', async () => {
    stub.answer(() => TOO_FAST)
    const wxpay = merchant({ baseUrl: stub.url })
    const error = await failureOf(loosely(wxpay, 'POST /v3/payscore/serviceorder', { out_order_no: 'P1' }), ApiError)
    expect(error).toMatchObject({ outcome: 'failed', retry: true, retryAfterMs: 5000, attempts: 1 })
  })

  it('leaves a bill that is still being made to a job', async () => {
    stub.answer(() => ({ status: 400, json: { code: 'STATEMENT_CREATING', message: '账单生成中' } }))
    const bill = merchant({ baseUrl: stub.url }).bills.requestTrade({ bill_date: '2026-06-09' })
    expect(await failureOf(bill, ApiError)).toMatchObject({ retry: true, retryAfterMs: 1_800_000, attempts: 1 })
  })

  it('proves nothing about a refund', async () => {
    stub.answer(() => TOO_FAST)
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), ApiError)
    expect(error).toMatchObject({ outcome: 'unknown', retry: false, attempts: 1 })
  })
})

describe('what gateways answer', () => {
  it.each([502, 503, 504])('an HTML %d: unknown, then the second host is asked', async (status) => {
    const second = await StubPlatform.start()
    second.answer(() => ({ json: { code_url: 'x' } }))
    stub.answer(() => ({ status, body: '<html><h1>Bad Gateway</h1></html>', signedBy: false }))
    const wxpay = merchant({ hosts: [stub.url, second.url] })
    expect(await wxpay.native.prepay(ORDER)).toEqual({ code_url: 'x' })
    expect(await wxpay.native.prepay(ORDER)).toEqual({ code_url: 'x' })
    expect(stub.requests).toHaveLength(1)
    expect(second.requests[0]!.body).toBe(stub.requests[0]!.body)
    await second.close()
    const alone = await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), AnswerError)
    expect(alone).toMatchObject({ code: `HTTP_${status}`, outcome: 'unknown', attempts: 3 })
  })

  it.each([404, 405])('an empty %d: there is no such route, certainly not done', async (status) => {
    stub.answer(() => ({ status, body: '', signedBy: false }))
    const error = await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), AnswerError)
    expect(error).toMatchObject({ code: `HTTP_${status}`, outcome: 'failed', attempts: 1 })
    expect(error.hint).toMatch(/no such route/)
  })
})

describe('a hang and a cut', () => {
  it('before and after the head, then an answer: the identical request, one operation', async () => {
    const ways: ((request: SeenRequest, raw: { res: ServerResponse }) => StubAnswer | undefined)[] = [
      (_, { res }) => void res.destroy(),
      (_, { res }) => (res.writeHead(200, { 'Content-Length': '99' }), res.write('{', () => res.destroy()), undefined),
      () => undefined,
      () => ({ json: { code_url: 'x' } }),
    ]
    let turn = 0
    stub.answer((request, raw) => ways[turn++]!(request, raw))
    const wxpay = merchant({ baseUrl: stub.url, timeouts: { total: 150 }, retry: { attempts: 4, baseMs: 1, maxMs: 1 } })
    expect(await wxpay.native.prepay(ORDER)).toEqual({ code_url: 'x' })
    expect(new Set(stub.requests.map((request) => request.body)).size).toBe(1)
    expect(stub.requests).toHaveLength(4)
  })

  it('of a write that is not repeatable: unknown after one attempt', async () => {
    stub.answer((_, { res }) => void res.destroy())
    const route = 'POST /v3/payscore/serviceorder/{out_order_no}/modify'
    const error = await failureOf(
      loosely(merchant({ baseUrl: stub.url }), route, {}, { out_order_no: 'P1' }),
      ConnectionError,
    )
    expect(error).toMatchObject({ code: 'CONNECTION_CUT', outcome: 'unknown', attempts: 1 })
  })

  it('of a parking fee: repeated under the same out_trade_no', async () => {
    let turn = 0
    stub.answer((_, { res }) => (turn++ === 0 ? void res.destroy() : { json: { trade_state: 'ACCEPTED' } }))
    await loosely(merchant({ baseUrl: stub.url }), PARKING, { out_trade_no: 'P1' })
    expect(stub.requests.map(numberOf)).toEqual(['P1', 'P1'])
  })
})

describe('the caller gives up', () => {
  it('in the pause before a repeat: the error of the attempt, at once', async () => {
    const controller = new AbortController()
    stub.answer(() => ({ status: 500, json: { code: 'SYSTEM_ERROR', message: '' }, signedBy: false }))
    const hooks = { retry: () => controller.abort() }
    const wxpay = merchant({ baseUrl: stub.url, hooks, retry: { attempts: 3, baseMs: 60_000, maxMs: 60_000 } })
    const error = await failureOf(wxpay.native.prepay(ORDER, { signal: controller.signal }), ApiError)
    expect(error).toMatchObject({ code: 'SYSTEM_ERROR', outcome: 'unknown', attempts: 1 })
  })

  it('does not make a host look unreachable, nor does a limit of the caller’s own', async () => {
    const second = await StubPlatform.start()
    stub.answer(() => undefined)
    const wxpay = merchant({ hosts: [stub.url, second.url], retry: { attempts: 1 } })
    await failureOf(wxpay.native.prepay(ORDER, { timeouts: { total: 30 } }), TimeoutError)
    await failureOf(wxpay.native.prepay(ORDER, { signal: AbortSignal.timeout(30) }), ConnectionError)
    expect(stub.requests).toHaveLength(2)
    expect(second.requests).toHaveLength(0)
    await second.close()
  })
})

describe('all hosts away', () => {
  it('each is tried, the one that failed longest ago first, and the first again after five minutes', async () => {
    const second = await StubPlatform.start()
    const clock = new HandClock()
    const away: StubAnswer = { status: 503, body: '', signedBy: false }
    stub.answer(() => away)
    second.answer(() => away)
    const asked: string[] = []
    const hooks = { request: ({ url }: { url: string }) => void asked.push(url.startsWith(stub.url) ? '1' : '2') }
    const wxpay = merchant({ hosts: [stub.url, second.url], clock, hooks })
    await failureOf(wxpay.native.prepay(ORDER), WechatPayError)
    expect(asked.join('')).toBe('121')
    clock.advance(5 * 60_000)
    stub.answer(() => ({ json: { code_url: 'x' }, at: clock.now() }))
    await wxpay.native.prepay(ORDER)
    expect(asked.at(-1)).toBe('1')
    await second.close()
  })
})
