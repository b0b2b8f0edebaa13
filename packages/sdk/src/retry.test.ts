import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerError, ApiError, ConnectionError, SignatureError, TimeoutError, WechatPayError } from './errors.ts'
import { isRepeatable } from './repeatable.ts'
import { backoff, DEFAULT_RETRY, overallOutcome, shouldRetry, type FailedAttempt } from './retry.ts'
import { failureOf, HandClock, merchant, ORDER } from './testing/fixtures.ts'
import { StubPlatform, type StubAnswer } from './testing/stub-platform.ts'
import { identities, vectors } from './testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const REFUND = { out_trade_no: 'T12345', out_refund_no: 'R1', amount: { refund: 1, total: 2, currency: 'CNY' } }
const systemError: StubAnswer = { status: 500, json: { code: 'SYSTEM_ERROR', message: '系统错误' }, signedBy: false }
const sequence = (...answers: (StubAnswer | 'cut')[]): void => {
  let turn = 0
  stub.answer((_, { res }) => {
    const answer = answers[Math.min(turn++, answers.length - 1)]!
    if (answer !== 'cut') return answer
    res.destroy()
    return undefined
  })
}

describe('shouldRetry', () => {
  const base: FailedAttempt = {
    neverLeft: false,
    attempt: 1,
    attempts: 3,
    repeatable: true,
    aborted: false,
    retry: true,
    maxMs: 3000,
  }
  it.each<[string, Partial<FailedAttempt>, boolean]>([
    ['an allowed repeat of a repeatable route', {}, true],
    ['the last attempt', { attempt: 3 }, false],
    ['a definite refusal', { retry: false }, false],
    ['a route that is not safe to repeat', { repeatable: false }, false],
    ['a route that is not safe to repeat, but nothing has left', { repeatable: false, neverLeft: true }, true],
    ['an aborted call', { aborted: true }, false],
    ['a pause that a call may take', { retryAfterMs: 3000 }, true],
    ['a pause that is for a job to take', { retryAfterMs: 3001 }, false],
  ])('%s', (_, change, verdict) => expect(shouldRetry({ ...base, ...change })).toBe(verdict))
})

describe('backoff', () => {
  it('stays between half and the whole of a doubling ceiling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, random) => {
          const ceiling = Math.min(DEFAULT_RETRY.maxMs, DEFAULT_RETRY.baseMs * 2 ** (attempt - 1))
          const pause = backoff(attempt, DEFAULT_RETRY, random)
          expect(pause).toBeGreaterThanOrEqual(Math.floor(ceiling / 2))
          expect(pause).toBeLessThanOrEqual(ceiling)
        },
      ),
    )
  })
})

describe('overallOutcome', () => {
  it('stays unknown until an answer about the number itself', () => {
    expect(overallOutcome('failed', { outcome: 'failed', settles: false })).toBe('failed')
    expect(overallOutcome('failed', { outcome: 'unknown', settles: false })).toBe('unknown')
    expect(overallOutcome('unknown', { outcome: 'failed', settles: false })).toBe('unknown')
    expect(overallOutcome('unknown', { outcome: 'failed', settles: true })).toBe('failed')
  })
})

describe('which routes may be repeated', () => {
  it.each([
    ['GET /v3/pay/transactions/id/{transaction_id}', true],
    ['POST /v3/pay/transactions/native', true],
    ['POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close', true],
    ['POST /v3/refund/domestic/refunds', true],
    ['POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', false],
    ['POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', true],
    ['POST /v3/payscore/serviceorder/{out_order_no}/complete', true],
    ['POST /v3/payscore/serviceorder/{out_order_no}/modify', false],
    ['POST /v3/vehicle/transactions/parking', true],
    ['POST /v3/profitsharing/return-orders', true],
    ['POST /v3/profitsharing/receivers/add', false],
    ['POST /v3/fund-app/mch-transfer/transfer-bills', true],
    ['POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', false],
    ['POST /v3/marketing/favor/users/{openid}/coupons', true],
    ['POST /v3/pay/transactions/codepay', false],
    ['POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', true],
    ['POST /v3/security/echo', false],
    ['POST /v3/something/new', false],
  ])('%s: %s', (route, verdict) => expect(isRepeatable(route)).toBe(verdict))
})

describe('a repeated request', () => {
  it('is the same request signed anew', async () => {
    sequence(systemError, 'cut', { json: { code_url: 'x' } })
    expect(await merchant({ baseUrl: stub.url }).native.prepay(ORDER)).toEqual({ code_url: 'x' })
    expect(stub.requests).toHaveLength(3)
    expect(new Set(stub.requests.map((request) => request.body)).size).toBe(1)
    expect(new Set(stub.requests.map((request) => request.authorization['nonce_str'])).size).toBe(3)
    expect(stub.requests.every((request) => request.signatureHolds)).toBe(true)
  })

  it.each<[string, StubAnswer | 'cut', number]>([
    ['500 SYSTEM_ERROR', systemError, 3],
    ['502 HTML', { status: 502, body: '<html></html>', signedBy: false }, 3],
    ['a cut connection', 'cut', 3],
    ['a probed answer', { json: {}, alter: (headers) => (headers['Wechatpay-Signature'] = 'WECHATPAY/SIGNTEST/x') }, 3],
    ['429', { status: 429, json: { code: 'FREQUENCY_LIMITED', message: '' }, signedBy: false }, 3],
    ['400 PARAM_ERROR', { status: 400, json: { code: 'PARAM_ERROR', message: '' }, signedBy: false }, 1],
    ['401 SIGN_ERROR', { status: 401, json: { code: 'SIGN_ERROR', message: '' }, signedBy: false }, 1],
    ['403 NOT_ENOUGH', { status: 403, json: { code: 'NOT_ENOUGH', message: '' }, signedBy: false }, 1],
    ['500 OPENID_MISMATCH', { status: 500, json: { code: 'OPENID_MISMATCH', message: '' }, signedBy: false }, 1],
    ['404 empty', { status: 404, body: '', signedBy: false }, 1],
    ['a redirect', { status: 302, body: '', signedBy: false }, 1],
  ])('after %s a prepay is sent %#: in all %3$s times', async (_, answer, times) => {
    sequence(answer)
    const error = await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), WechatPayError)
    expect(stub.requests).toHaveLength(times)
    expect(error.attempts).toBe(times)
  })

  it('is never made for a write that is not one operation under one number', async () => {
    sequence(systemError)
    const wxpay = merchant({ baseUrl: stub.url })
    const body = { out_refund_no: 'R1', type: 'MERCHANT_BANK_CARD' as const }
    const route = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
    const error = await failureOf(wxpay.request(route, { path: { refund_id: '503' }, body }), ApiError)
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
    expect(stub.requests).toHaveLength(1)
  })

  it('keeps the doubt of an earlier attempt when the last answer says nothing about the number', async () => {
    sequence('cut', { status: 401, json: { code: 'SIGN_ERROR', message: '' }, signedBy: false })
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), ApiError)
    expect(error).toMatchObject({ code: 'SIGN_ERROR', outcome: 'unknown', attempts: 2 })
  })

  it('is definite when the last answer speaks about the number', async () => {
    sequence('cut', { status: 400, json: { code: 'ORDER_PAID', message: '' }, signedBy: false })
    const error = await failureOf(merchant({ baseUrl: stub.url }).native.prepay(ORDER), ApiError)
    expect(error).toMatchObject({ code: 'ORDER_PAID', outcome: 'failed', attempts: 2 })
  })

  it.each([
    ['ALREADY_EXISTS', 400],
    ['OUT_TRADE_NO_USED', 403],
    ['INVALID_REQUEST', 400],
  ])('keeps the doubt when %s may speak of the earlier attempt itself', async (code, status) => {
    sequence('cut', { status, json: { code, message: '' }, signedBy: false })
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), ApiError)
    expect(error).toMatchObject({ code, outcome: 'unknown', attempts: 2 })
  })

  it('is never failed for what exists already: it may be what an earlier process did', async () => {
    sequence({ status: 400, json: { code: 'ALREADY_EXISTS', message: '' }, signedBy: false })
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), ApiError)
    expect(error).toMatchObject({ outcome: 'unknown', retry: false })
  })

  it.each<[string, StubAnswer]>([
    ['without a code', { status: 429, body: '<html></html>', signedBy: false }],
    ['under another status', { status: 403, json: { code: 'RATELIMIT_EXCEEDED', message: '' }, signedBy: false }],
  ])('is not made after a rate limit %s on a refund either', async (_, answer) => {
    sequence(answer)
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), WechatPayError)
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1, retry: false })
  })

  it('that cannot be prepared leaves the doubt of the attempt before', async () => {
    sequence('cut')
    let draws = 0
    const random = (size: number): Uint8Array => {
      // The first draw is the nonce, the second the pause.
      if (++draws > 1) throw new Error('no entropy')
      return new Uint8Array(size)
    }
    const error = await failureOf(merchant({ baseUrl: stub.url, random }).refunds.create(REFUND), WechatPayError)
    expect(error).toMatchObject({ code: 'CONNECTION_CUT', outcome: 'unknown', attempts: 1 })
  })

  it('is not made after a 429 on a refund, which may have been accepted all the same', async () => {
    sequence({ status: 429, json: { code: 'FREQUENCY_LIMITED', message: '' }, signedBy: false })
    const error = await failureOf(merchant({ baseUrl: stub.url }).refunds.create(REFUND), ApiError)
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 })
    expect(error.hint).toMatch(/query/)
  })
})

describe('what went wrong before anything was sent', () => {
  it.each<[string, () => Promise<string>, RegExp]>([
    ['a signer that fails', () => Promise.reject(new Error('KMS is down')), /KMS is down/],
    ['a signer that breaks lines', () => Promise.resolve('c2ln\nc2ln'), /one line/],
    ['a signer that returns nothing', () => Promise.resolve(undefined as unknown as string), /one line/],
  ])('%s: failed, not unknown', async (_, sign, words) => {
    sequence({ json: {} })
    const error = await failureOf(
      merchant({ baseUrl: stub.url, privateKey: { sign } }).refunds.create(REFUND),
      WechatPayError,
    )
    expect(error).toMatchObject({ code: 'SIGNING_FAILED', outcome: 'failed', attempts: 3 })
    expect(error.message).toMatch(words)
    expect(stub.requests).toHaveLength(0)
  })

  it('input that cannot be written down: failed, not unknown', async () => {
    sequence({ json: {} })
    const wxpay = merchant({ baseUrl: stub.url })
    for (const wrong of [
      wxpay.orders.queryByOutTradeNo('\ud800'),
      wxpay.refunds.create(REFUND, { timeouts: { total: -1 } }),
    ]) {
      expect(await failureOf(wrong, WechatPayError)).toMatchObject({ outcome: 'failed', attempts: 0 })
    }
    expect(stub.requests).toHaveLength(0)
  })
})

describe('time and connections', () => {
  it('a silent server ends in a timeout of unknown outcome', async () => {
    stub.answer(() => undefined)
    const wxpay = merchant({ baseUrl: stub.url, timeouts: { total: 60 }, retry: { attempts: 1 } })
    expect(await failureOf(wxpay.native.prepay(ORDER), TimeoutError)).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
  })

  it('a body that never ends its trickle ends in a timeout', async () => {
    stub.answer((_, { res }) => {
      res.writeHead(200, { 'Content-Length': '1000' })
      res.write('{')
      return undefined
    })
    const wxpay = merchant({ baseUrl: stub.url, timeouts: { total: 60 }, retry: { attempts: 1 } })
    expect(await failureOf(wxpay.native.prepay(ORDER), TimeoutError)).toMatchObject({ outcome: 'unknown' })
  })

  it('an endless answer is cut at 1 MiB', async () => {
    stub.answer(() => ({ body: Buffer.alloc(1024 * 1024 + 1, 32) }))
    const wxpay = merchant({ baseUrl: stub.url })
    expect(await failureOf(wxpay.native.prepay(ORDER), AnswerError)).toMatchObject({
      code: 'ANSWER_TOO_LARGE',
      outcome: 'unknown',
    })
    expect(stub.requests).toHaveLength(1)
  })

  it('a refused connection is certain to have done nothing', async () => {
    const gone = await StubPlatform.start()
    const { url } = gone
    await gone.close()
    const error = await failureOf(merchant({ baseUrl: url }).native.prepay(ORDER), ConnectionError)
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'failed', attempts: 3 })
  })

  it('an aborted call ends at once, is not repeated, and is of unknown outcome when it had left', async () => {
    const controller = new AbortController()
    stub.answer(() => {
      controller.abort()
      return undefined
    })
    const error = await failureOf(
      merchant({ baseUrl: stub.url }).native.prepay(ORDER, { signal: controller.signal }),
      ConnectionError,
    )
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'unknown', attempts: 1 })
    const before = await failureOf(
      merchant({ baseUrl: stub.url }).native.prepay(ORDER, { signal: AbortSignal.abort() }),
      ConnectionError,
    )
    expect(before).toMatchObject({ code: 'ABORTED', outcome: 'failed' })
    expect(stub.requests).toHaveLength(1)
  })

  it('a call may bring its own time limit', async () => {
    stub.answer(() => undefined)
    const error = await failureOf(
      merchant({ baseUrl: stub.url, retry: { attempts: 1 } }).native.prepay(ORDER, { timeouts: { total: 40 } }),
      TimeoutError,
    )
    expect(error.message).toContain('40 ms')
  })
})

describe('the second host', () => {
  it('is asked when the first cannot be reached, and kept for five minutes', async () => {
    const gone = await StubPlatform.start()
    const { url } = gone
    await gone.close()
    stub.answer(() => ({ json: { code_url: 'x' } }))
    const clock = new HandClock()
    const asked: string[] = []
    const hooks = { request: (event: { url: string }) => void asked.push(new URL(event.url).origin) }
    const wxpay = merchant({ hosts: [url, stub.url], clock, hooks })
    await wxpay.native.prepay(ORDER)
    await wxpay.native.prepay(ORDER)
    expect(asked).toEqual([url, stub.url, stub.url])
    clock.advance(5 * 60_000)
    stub.answer(() => ({ json: { code_url: 'x' }, at: clock.now() }))
    await wxpay.native.prepay(ORDER)
    expect(asked.slice(3)).toEqual([url, stub.url])
  })

  it('gets the identical request', async () => {
    const second = await StubPlatform.start()
    stub.answer(() => undefined)
    second.answer(() => ({ json: { code_url: 'x' }, signedBy: identities.publicKey }))
    const wxpay = merchant({ hosts: [stub.url, second.url], timeouts: { total: 50 } })
    await wxpay.native.prepay(ORDER)
    expect(second.requests[0]).toMatchObject({
      body: stub.requests[0]!.body,
      url: stub.requests[0]!.url,
      signatureHolds: true,
    })
    expect(JSON.parse(second.requests[0]!.body)).toMatchObject({ mchid: vectors.keys.mchid })
    await second.close()
  })

  it('is asked for a write that is not repeatable too, as long as nothing has left', async () => {
    const gone = await StubPlatform.start()
    const { url } = gone
    await gone.close()
    stub.answer(() => ({ json: { status: 'PROCESSING' } }))
    const body = { out_refund_no: 'R1', type: 'MERCHANT_BANK_CARD' as const }
    const route = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
    await merchant({ hosts: [url, stub.url] }).request(route, { path: { refund_id: '503' }, body })
    expect(stub.requests).toHaveLength(1)
  })

  it('is not asked again for an answer that was merely wrong', async () => {
    const second = await StubPlatform.start()
    stub.answer(() => ({ json: {}, signedBy: false }))
    const wxpay = merchant({ hosts: [stub.url, second.url] })
    await failureOf(wxpay.native.prepay(ORDER), SignatureError)
    expect(second.requests).toHaveLength(0)
    await second.close()
  })
})
