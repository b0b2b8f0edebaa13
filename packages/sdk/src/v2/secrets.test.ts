import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPayError } from '../errors.ts'
import { V2_ROUTES } from '../generated/v2/facts.gen.ts'
import type { Hooks } from '../hooks.ts'
import { redactBody } from '../redact.ts'
import { failureOf } from '../testing/fixtures.ts'
import {
  answerOf,
  APPID,
  KEY,
  MCHID,
  merchantV2,
  ORDER_V2,
  signed,
  StubV2,
  xmlOf,
  type V2Script,
} from '../testing/stub-v2.ts'
import { vectors } from '../testing/vectors.ts'
import type { V2Route } from './route.ts'

let stub: StubV2
beforeAll(async () => void (stub = await StubV2.start()))
afterAll(() => stub.close())

const { private_key_pem: key, certificate_pem: cert } = vectors.keys.merchant
// Any line of the private key is as good as the whole.
const SECRETS = [
  KEY,
  Buffer.from(KEY).toString('hex'),
  Buffer.from(KEY).toString('base64').slice(0, 40),
  key.split('\n')[3]!,
]

/** Everything of a value that a log, a debugger or an error page could show. */
function shown(value: unknown): string {
  const options = { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null } as const
  const error = value instanceof Error ? `${value.message}${value.stack}${String(value)}` : ''
  return inspect(value, options) + inspect(value) + error + (JSON.stringify(value) ?? '')
}

function recorder(): { events: unknown[]; hooks: Hooks } {
  const events: unknown[] = []
  const note = (event: unknown): void => void events.push(event)
  return { events, hooks: { request: note, response: note, retry: note, error: note } }
}

const ANSWERS: readonly [string, V2Script][] = [
  ['a refusal', () => xmlOf({ return_code: 'FAIL', return_msg: '签名错误' })],
  ['a business error', () => answerOf({ result_code: 'FAIL', err_code: 'SYSTEMERROR' })],
  ['a false sign', () => answerOf({ sign: '' }).replace('</xml>', `<x>1</x><sign>${'A'.repeat(32)}</sign></xml>`)],
  ['a page', () => '<html>busy</html>'],
  ['a cut', (_, res) => void res.destroy()],
]

describe('a canary', () => {
  const calls = [...V2_ROUTES].filter(([, { use }]) => use === 'call').map(([route]) => route as V2Route)

  it.each(ANSWERS)(`of key and private key is found in no error and no hook of any route: %s`, async (_, script) => {
    stub.answer(script)
    let paths = 0
    for (const redact of [true, false]) {
      const { events, hooks } = recorder()
      const wxpay = merchantV2({
        baseUrl: stub.url,
        clientCertificate: { cert, key },
        retry: { attempts: 1 },
        hooks: { ...hooks, redact },
      })
      for (const route of calls) {
        const fields = route.endsWith('uploadmedia')
          ? { media: Buffer.from('x') }
          : { out_trade_no: 'T1', total_fee: 1 }
        const error = await failureOf(wxpay.request(route, fields as never), WechatPayError)
        for (const secret of SECRETS) expect(shown(error).includes(secret)).toBe(false)
        paths++
      }
      for (const secret of SECRETS) expect(shown(events).includes(secret)).toBe(false)
    }
    expect(paths).toBeGreaterThan(240)
  })

  it('is not found in the client, its order or its notifications', async () => {
    stub.answer(() => answerOf({ prepay_id: 'wx1', trade_type: 'JSAPI' }))
    const wxpay = merchantV2({ baseUrl: stub.url, clientCertificate: { cert, key } })
    const order = await wxpay.unifiedOrder(ORDER_V2)
    for (const value of [
      wxpay,
      order,
      wxpay.notifications,
      order.jsapiParams(),
      wxpay.downloadBill({ bill_date: '20260609' }),
    ]) {
      for (const secret of SECRETS) expect(shown(value).includes(secret)).toBe(false)
    }
    expect(JSON.stringify(wxpay)).toBe(`{"mchid":"${MCHID}","appid":"${APPID}"}`)
  })

  it('is not found in what construction refuses', () => {
    for (const options of [
      { key: `${KEY}0` },
      { clientCertificate: { cert: 'x', key } },
      { clientCertificate: { cert, key: `${key}x` } },
    ]) {
      try {
        merchantV2(options)
      } catch (error) {
        for (const secret of SECRETS) expect(shown(error).includes(secret)).toBe(false)
      }
    }
  })
})

describe('hooks', () => {
  it('see a call as the caller made it, without people, signs and addresses to pay at', async () => {
    const personal = 'CanaryOfAPerson'
    const list = JSON.stringify({ order_list: [{ openid: personal }] })
    stub.answer(() =>
      answerOf({ prepay_id: 'wx-canary', code_url: 'weixin://canary', openid: personal, sub_order_list: list }),
    )
    const { events, hooks } = recorder()
    const wxpay = merchantV2({ baseUrl: stub.url, hooks })
    await wxpay.unifiedOrder({
      ...ORDER_V2,
      openid: personal,
      attach: personal,
      spbill_create_ip: personal,
      user_creid: personal,
    })
    const text = shown(events)
    for (const secret of [personal, 'wx-canary', 'weixin://canary']) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/'?sign'?: '[0-9A-F]{32}/)
    expect(events[0]).toMatchObject({
      body: { out_trade_no: ORDER_V2.out_trade_no, total_fee: 100, openid: '[redacted]', mch_id: MCHID },
    })
    expect(events[1]).toMatchObject({ status: 200, body: { prepay_id: '[redacted]', return_code: 'SUCCESS' } })
  })

  it('never see a sign, a sandbox key or a signed address, even when told to show what is personal', async () => {
    const { events, hooks } = recorder()
    const wxpay = merchantV2({ baseUrl: stub.url, hooks: { ...hooks, redact: false } })
    stub.answer(() => xmlOf({ return_code: 'SUCCESS', sandbox_signkey: 'canary-of-a-key', redirect_url: 'x' }))
    await wxpay.request('POST /xdc/apiv2getsignkey/sign/getsignkey', {})
    await wxpay.request('GET /papay/h5entrustweb', {} as never)
    const { sign } = Object.fromEntries(new URL(stub.requests[1]!.url, stub.url).searchParams)
    expect(sign).toMatch(/^[0-9A-F]{32}$/)
    expect(shown(events)).not.toContain(sign)
    expect(shown(events)).not.toContain('canary-of-a-key')
  })

  it('hide every field that must be sent encrypted', () => {
    for (const name of [
      'enc_bank_no',
      'enc_true_name',
      'certificates_number',
      'certificates_name',
      'settlement_card_no',
      'settlement_card_name',
      'business_license_number',
    ])
      expect(redactBody({ [name]: 'x' }, '')).toEqual({ [name]: '[redacted]' })
  })
})

it('the stub signs as the vectors do, so that what it proves is worth something', () => {
  expect(
    signed(
      {
        appid: 'wxd930ea5d5a258f4f',
        mch_id: '10000100',
        device_info: '1000',
        body: 'test',
        nonce_str: 'ibuaiVcKdpRxkhJA',
      },
      'MD5',
      '192006250b4c09247ec02edce69f6a2d',
    ),
  ).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
})
