import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual' })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

const NATIVE = '/v3/pay/transactions/native'
let numbers = 0
const order = (more: Record<string, unknown> = {}): Record<string, unknown> => merchant.order(`VALID${++numbers}`, more)

const without =
  (name: string): (() => Record<string, unknown>) =>
  () => {
    const { [name]: _left, ...rest } = order()
    return rest
  }

describe('a body against the catalogue', () => {
  it.each<[string, () => Record<string, unknown>, object, number]>([
    [
      'a missing field',
      without('appid'),
      {
        detail: { location: 'body', value: '' },
        message: '输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项',
      },
      268435461,
    ],
    [
      'an amount of 0',
      () => order({ amount: { total: 0 } }),
      { message: '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1' },
      268435464,
    ],
    [
      'an unknown field',
      () => order({ colour: 'red' }),
      { detail: { location: 'body', value: 'red' }, message: '参数中含有非法的额外参数“/body/colour”' },
      270924358,
    ],
  ])('%s is refused in the words of the platform, signed', async (_what, body, expected, requestCode) => {
    const answer = await merchant.post(NATIVE, body())
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual({ code: 'PARAM_ERROR', ...expected })
    expect(answer.text.startsWith('{"code":"PARAM_ERROR"')).toBe(true)
    expect(answer.headers['request-id']).toMatch(new RegExp(`-${requestCode}$`))
    expect(answer.signed).toBe(true)
  })

  it.each<[string, () => unknown]>([
    ['a fraction of a fen', () => order({ amount: { total: 9.9 } })],
    ['an amount as text', () => order({ amount: { total: '990' } })],
    ['a negative amount', () => order({ amount: { total: -1 } })],
    ['an amount that is no safe integer', () => order({ amount: { total: 1e16 } })],
    ['a description of 128 bytes', () => order({ description: 'x'.repeat(128) })],
    ['an order number that is too short', () => merchant.order('ABC')],
    ['an order number with a blank', () => merchant.order('ABC DEF1')],
    ['a notify_url with a query', () => order({ notify_url: 'https://shop.example/notify?a=1' })],
    ['a notify_url without a path', () => order({ notify_url: 'https://shop.example' })],
    ['a notify_url that is none', () => order({ notify_url: 'shop' })],
    ['a time_expire that is no time', () => order({ time_expire: 'tomorrow' })],
    ['a time_expire of 31 February', () => order({ time_expire: '2026-02-31T00:00:00+08:00' })],
    [
      'a detail of more than 6144 bytes',
      () =>
        order({
          detail: {
            goods_detail: Array.from({ length: 60 }, (_, i) => ({
              merchant_goods_id: `goods${i}`,
              goods_name: 'x'.repeat(80),
              quantity: 1,
              unit_price: 1,
            })),
          },
        }),
    ],
    ['an array', () => [1]],
    ['a text', () => 'text'],
    ['a number in place of an object', () => order({ amount: 100 })],
  ])('%s is PARAM_ERROR and nothing is stored', async (_what, body) => {
    const sent = body() as Record<string, unknown>
    const answer = await merchant.post(NATIVE, sent)
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
    const number = sent['out_trade_no']
    if (typeof number === 'string' && !number.includes(' ')) expect((await merchant.query(number)).status).toBe(404)
  })

  it('counts bytes, not characters', async () => {
    expect((await merchant.post(NATIVE, order({ description: '字'.repeat(42) }))).status).toBe(200)
    expect((await merchant.post(NATIVE, order({ description: '字'.repeat(43) }))).json.code).toBe('PARAM_ERROR')
  })

  it('may not repeat a value of the path', async () => {
    const answer = await merchant.post('/v3/pay/transactions/out-trade-no/ABCDEF/close', {
      mchid: '1900000001',
      out_trade_no: 'ABCDEF',
    })
    expect(answer.json.message).toMatch(
      /^无法将输入源“\/body\/out_trade_no”映射到目标字段“.*”中，此字段并非多重字段但被输入源“\/uri_template\/out_trade_no”映射过了$/,
    )
  })

  it('names the line and column where JSON ends', async () => {
    const answer = await merchant.post(NATIVE, undefined, { raw: '{"appid" "x"}' })
    expect(answer.json).toEqual({
      code: 'PARAM_ERROR',
      detail: { location: null, value: '{"appid" "x"}' },
      message: "解析 Json 出错 (位置: /body): * Line 1, Column 10\n  Missing ':' after object member name\n",
    })
  })

  it('must name the merchant of the header', async () => {
    const answer = await merchant.post(NATIVE, order({ mchid: '1999999999' }))
    expect([answer.status, answer.json]).toEqual([
      400,
      { code: 'PARAM_ERROR', message: 'http header中的mchid与post payload中的mchid不匹配' },
    ])
  })

  it('wins over business errors', async () => {
    const answer = await merchant.post(NATIVE, order({ appid: 'wx0000000000000000', amount: { total: 0 } }))
    expect(answer.json.code).toBe('PARAM_ERROR')
  })

  it('takes null for absent, wherever it stands', async () => {
    const answer = await merchant.post(
      NATIVE,
      order({
        out_trade_no: 'NULLS001',
        attach: null,
        detail: null,
        scene_info: null,
        amount: { total: 1, currency: null },
      }),
    )
    expect(answer.status).toBe(200)
    const again = await merchant.post(NATIVE, order({ out_trade_no: 'NULLS001', amount: { total: 1 } }))
    expect(again.status).toBe(200)
    const echoed = await merchant.post('/v3/security/echo', { echo_message: 'x', encrypted_echo_message: null })
    expect([echoed.status, echoed.json]).toEqual([200, { echo_message: 'x' }])
  })

  it.each([1001, 2500, 20_000, 400_000])('nested %i deep is refused as the platform’s parser does', async (depth) => {
    const raw = JSON.stringify(order({ attach: [] })).replace('[]', '['.repeat(depth) + ']'.repeat(depth))
    const answer = await merchant.call('POST', NATIVE, { raw })
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
    expect(answer.json.message).toContain('Exceeded stackLimit')
  })

  it('cannot reach a prototype', async () => {
    const answer = await merchant.post(NATIVE, undefined, { raw: '{"__proto__":{"appid":"x"}}' })
    expect(answer.json.message).toContain('/body/appid')
  })
})
