import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPayError } from './errors.ts'
import { encryptedRoutes } from './generated/encrypted-fields.gen.ts'
import type { Hooks } from './hooks.ts'
import { redactBody, redactHeaders, redactUrl } from './redact.ts'
import { failureOf, merchant, ORDER } from './testing/fixtures.ts'
import { StubPlatform } from './testing/stub-platform.ts'
import { vectors } from './testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const recorder = (): { events: [string, Record<string, unknown>][]; hooks: Hooks } => {
  const events: [string, Record<string, unknown>][] = []
  const note = (name: string) => (event: object) => void events.push([name, event as Record<string, unknown>])
  return {
    events,
    hooks: {
      request: note('request'),
      response: note('response'),
      retry: note('retry'),
      error: note('error'),
      settled: note('settled'),
    },
  }
}

/** A body with `value` where the pointer leads. */
function holding(pointer: string, value: unknown): unknown {
  const steps = pointer.split('/').slice(1)
  return steps.reduceRight((inner, step) => (step === '*' ? [inner] : { [step]: inner }), value)
}

describe('hooks', () => {
  it('see each attempt, each answer, each retry and the final error', async () => {
    let turn = 0
    stub.answer(() =>
      turn++ === 0
        ? { status: 500, json: { code: 'SYSTEM_ERROR', message: '' }, signedBy: false }
        : { status: 403, json: { code: 'NO_AUTH', message: '' }, signedBy: false },
    )
    const { events, hooks } = recorder()
    await failureOf(merchant({ baseUrl: stub.url, hooks }).native.prepay(ORDER), WechatPayError)
    expect(events.map(([name]) => name)).toEqual([
      'request',
      'response',
      'retry',
      'request',
      'response',
      'error',
      'settled',
    ])
    expect(events[1]![1]).toMatchObject({
      route: 'POST /v3/pay/transactions/native',
      status: 500,
      requestId: '08STUB-0',
      attempt: 1,
      durationMs: 0,
    })
    expect(events[2]![1]).toMatchObject({ attempt: 1, error: { code: 'SYSTEM_ERROR' } })
    expect(events[5]![1]).toMatchObject({ error: { code: 'NO_AUTH', attempts: 2, outcome: 'unknown' } })
    expect(events[6]![1]).toMatchObject({ route: 'POST /v3/pay/transactions/native', error: { code: 'NO_AUTH' } })
  })

  it('hear once that a call ended well', async () => {
    stub.answer(() => ({ json: { code_url: 'x' } }))
    const { events, hooks } = recorder()
    await merchant({ baseUrl: stub.url, hooks }).native.prepay(ORDER)
    expect(events.at(-1)).toEqual([
      'settled',
      { route: 'POST /v3/pay/transactions/native', durationMs: 0, error: undefined },
    ])
  })

  it('see no secret, no signature and no personal data', async () => {
    stub.answer(() => ({ json: { trade_state: 'SUCCESS', payer: { openid: OPENID }, prepay_id: 'wx-secret-prepay' } }))
    const { events, hooks } = recorder()
    const wxpay = merchant({ baseUrl: stub.url, hooks })
    await wxpay.jsapi.prepay({ ...ORDER, attach: 'VIP Zhang', payer: { openid: OPENID } })
    const shown = inspect(events, { depth: 20 })
    for (const secret of [OPENID, 'VIP Zhang', 'wx-secret-prepay', vectors.keys.api_v3_key, 'PRIVATE KEY'])
      expect(shown).not.toContain(secret)
    expect(shown).not.toMatch(/signature="[A-Za-z0-9+/]{20}/)
    expect(shown).toContain(ORDER.out_trade_no)
    expect(events[0]![1]).toMatchObject({ body: { amount: { total: 100 }, payer: { openid: '[redacted]' } } })
  })

  it('see no field that the catalogue has encrypted, in request or answer', () => {
    const secret = 'CanarySensitive'
    const shown = [...encryptedRoutes()].flatMap(([route, { request = [], response = [] }]) =>
      [...request, ...response].map((pointer) => JSON.stringify(redactBody(holding(pointer, secret), route))),
    )
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((text) => text.includes(secret))).toEqual([])
  })

  it('may see personal data when told so, but never a signature', async () => {
    stub.answer(() => ({ json: { payer: { openid: OPENID } } }))
    const { events, hooks } = recorder()
    await merchant({ baseUrl: stub.url, hooks: { ...hooks, redact: false } }).orders.queryByOutTradeNo('TEST1234')
    const shown = inspect(events, { depth: 20 })
    expect(shown).toContain(OPENID)
    expect(shown).not.toMatch(/signature="[A-Za-z0-9+/]{20}/)
  })

  it('never break a payment by throwing', async () => {
    stub.answer(() => ({ json: { code_url: 'x' } }))
    const boom = (): never => {
      throw new Error('logger is down')
    }
    const hooks = { request: boom, response: boom, retry: boom, error: boom, settled: boom }
    await expect(merchant({ baseUrl: stub.url, hooks }).native.prepay(ORDER)).resolves.toEqual({ code_url: 'x' })
  })

  it('see a refusal that happened before anything was sent', async () => {
    const { events, hooks } = recorder()
    await failureOf(merchant({ hooks }).native.prepay({ ...ORDER, amount: { total: 1.5 } }), WechatPayError)
    expect(events.map(([name]) => name)).toEqual(['error', 'settled'])
  })
})

describe('redaction', () => {
  it('hides names, numbers of people, tokens and keys at any depth, and leaves business facts', () => {
    expect(
      redactBody(
        {
          out_trade_no: 'T1',
          amount: { total: 1 },
          goods_name: '茶',
          list: [
            {
              real_name: '张三',
              bank_account: '6222',
              user_received_account: '招商银行0403',
              funds_account: 'AVAILABLE',
            },
          ],
          sp_openid: 'o1',
          resource: { ciphertext: 'abc', nonce: 'n' },
        },
        '',
      ),
    ).toEqual({
      out_trade_no: 'T1',
      amount: { total: 1 },
      goods_name: '茶',
      list: [
        {
          real_name: '[redacted]',
          bank_account: '[redacted]',
          user_received_account: '[redacted]',
          funds_account: 'AVAILABLE',
        },
      ],
      sp_openid: '[redacted]',
      resource: { ciphertext: '[redacted]', nonce: 'n' },
    })
  })

  it('hides signatures of headers and tokens of URLs', () => {
    expect(
      redactHeaders({
        Authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="abc"',
        Cookie: 'a=b',
        Accept: 'x',
      }),
    ).toEqual({
      authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="[redacted]"',
      cookie: '[redacted]',
      accept: 'x',
    })
    expect(redactUrl('https://h/v3/billdownload/file?token=abc&tartype=gzip&openid=o1')).toBe(
      'https://h/v3/billdownload/file?token=[redacted]&tartype=gzip&openid=[redacted]',
    )
  })
})
