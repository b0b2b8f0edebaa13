import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, validateRequest, validateResponse, type Endpoint, type Field } from './index.ts'
import { loadIndex, loadProduct, productNames } from './load.ts'

function endpoint(route: string): Endpoint {
  const [method, path] = route.split(' ') as [string, string]
  const found = catalogue.find(method, path)
  if (!found || 'allow' in found) throw new Error(`No endpoint ${route}`)
  return found.endpoint
}

const isNumeric = ({ type, format }: Field): boolean => type === 'integer' || type === 'number' || format === 'numeric'

describe('the index of routes', () => {
  it('is what the product files say', () => {
    const files = productNames('v3').map((product): [string, string[]] => [
      product,
      loadProduct(product).map(({ method, path }) => `${method} ${path}`),
    ])
    expect(loadIndex(), 'run `npm run generate`').toEqual(Object.fromEntries(files))
  })
})

describe('find', () => {
  it('finds every endpoint by its own path and decodes the parameters', () => {
    for (const expected of catalogue.endpoints) {
      const named = new Map(expected.params.path.map((field) => [`{${field.name}}`, isNumeric(field) ? '17' : 'A|1']))
      const path = expected.path.replaceAll(/\{\w+\}/g, (name) => encodeURIComponent(named.get(name)!))
      const found = catalogue.find(expected.method, path)
      expect(found).toMatchObject({ endpoint: { id: expected.id } })
      const values = found && 'params' in found ? Object.values(found.params) : []
      expect(values.toSorted()).toEqual([...named.values()].toSorted())
    }
  })

  it('tells an unknown path from a wrong method', () => {
    expect(catalogue.find('GET', '/v3/nothing')).toBeUndefined()
    expect(catalogue.find('GET', '/v3/pay/transactions/native/')).toBeUndefined()
    expect(catalogue.find('DELETE', '/v3/pay/transactions/native')).toEqual({ allow: ['POST'] })
  })

  it('refuses a broken percent-escape and an empty parameter', () => {
    expect(catalogue.find('GET', '/v3/pay/transactions/id/%E7')).toBeUndefined()
    expect(catalogue.find('GET', '/v3/pay/transactions/id/')).toBeUndefined()
  })

  it.each([
    ['POST', '/v3/applyment4sub/applyment/', 'createApplyment4subApplyment'],
    ['GET', '/hk/v3/certificates', 'queryHkCertificates'],
    ['GET', '/v3/global/certificates', 'queryGlobalCertificates'],
    ['POST', '/v3/apply4subject/applyment/20000012/cancel', 'cancelApply4subjectApplymentByApplymentId'],
    ['POST', '/v3/apply4subject/applyment/BC_20000012/cancel', 'cancelApply4subjectApplymentByBusinessCode'],
  ])('finds %s %s', (method, path, id) => {
    expect(catalogue.find(method, path)).toMatchObject({ endpoint: { id } })
  })

  it('survives any path', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const found = catalogue.find('GET', path)
        expect(found === undefined || 'allow' in found || 'endpoint' in found).toBe(true)
      }),
    )
  })
})

describe('validateRequest', () => {
  const native = endpoint('POST /v3/pay/transactions/native')
  const body = {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    description: '深圳腾大-QQ公仔',
    out_trade_no: 'TEST20260609101320',
    notify_url: 'https://merchant.example/notify',
    amount: { total: 100, currency: 'CNY' },
  }
  const check = (change: object) => validateRequest(native, { params: {}, query: {}, body: { ...body, ...change } })

  it('accepts a well-formed order', () => {
    expect(check({})).toEqual([])
  })

  it.each([
    [
      'a missing field',
      { appid: undefined },
      'required',
      '/appid',
      '输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项',
    ],
    [
      'a merchant number that is none',
      { mchid: '{{165}}' },
      'pattern',
      '/mchid',
      '输入源“/body/mchid”映射到值字段“直连商户号”字符串规则校验失败，字符串必须匹配正则表达式“^[1-9]\\d*$”',
    ],
    [
      'nothing to pay',
      { amount: { total: 0 } },
      'minimum',
      '/amount/total',
      '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1',
    ],
    ['a negative amount', { amount: { total: -1 } }, 'minimum', '/amount/total'],
    ['a float', { amount: { total: 9.9 } }, 'type', '/amount/total'],
    ['an amount in quotes', { amount: { total: '9.90' } }, 'type', '/amount/total'],
    ['an amount beyond safe integers', { amount: { total: 2 ** 53 } }, 'type', '/amount/total'],
    ['another currency', { amount: { total: 1, currency: 'USD' } }, 'enum', '/amount/currency'],
    ['a description of 128 bytes', { description: '密'.repeat(43) }, 'max', '/description'],
    ['a number of 5 characters', { out_trade_no: 'AB123' }, 'min', '/out_trade_no'],
    ['a number with a space', { out_trade_no: 'AB 123456' }, 'pattern', '/out_trade_no'],
    ['an extra field', { total: 1 }, 'unknown', '/total'],
    ['an extra field inside', { amount: { total: 1, totl: 1 } }, 'unknown', '/amount/totl'],
    ['an object where text belongs', { description: {} }, 'type', '/description'],
    ['text where an object belongs', { amount: '1' }, 'type', '/amount'],
    ['a time without offset', { time_expire: '2026-06-09 18:13:20' }, 'format', '/time_expire'],
    ['a list that is none', { detail: { goods_detail: {} } }, 'type', '/detail/goods_detail'],
  ])('names %s', (_, change, rule, pointer, message?: string) => {
    const [issue] = check(change)
    expect(issue).toMatchObject({ rule, pointer, location: 'body', ...(message === undefined ? {} : { message }) })
  })

  it.each([undefined, null, [], 'text', 1])('refuses the body %j', (other) => {
    expect(validateRequest(native, { params: {}, query: {}, body: other })).toHaveLength(1)
  })

  it('refuses a body that repeats a path parameter', () => {
    const close = endpoint('POST /v3/pay/transactions/out-trade-no/X/close')
    const issues = validateRequest(close, {
      params: { out_trade_no: 'TEST2026' },
      query: {},
      body: { mchid: '1900000001', out_trade_no: 'TEST2026' },
    })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      rule: 'duplicate',
      message: expect.stringContaining('但被输入源“/uri_template/out_trade_no”映射过了') as string,
    })
  })

  it('checks the query', () => {
    const bill = endpoint('GET /v3/bill/tradebill')
    const rules = (query: Record<string, string>) =>
      validateRequest(bill, { params: {}, query, body: undefined }).map((issue) => issue.rule)
    expect(rules({ bill_date: '2026-06-09', bill_type: 'SUCCESS' })).toEqual([])
    expect(rules({})).toEqual(['required'])
    expect(rules({ bill_date: '2026-6-9' })).toEqual(['format'])
    expect(rules({ bill_date: '2026-06-09', bill_type: 'MINE' })).toEqual(['enum'])
  })

  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.endpoints), fc.jsonValue(), (anyEndpoint, value) => {
        const issues = validateRequest(anyEndpoint, { params: {}, query: {}, body: value })
        for (const issue of issues) expect(issue.message).not.toBe('')
      }),
    )
  })
})

describe('validateResponse', () => {
  const query = endpoint('GET /v3/pay/transactions/out-trade-no/X')

  it('leaves room for fields and enum values that come later, but not for other types', () => {
    const order = {
      appid: 'wx1',
      mchid: '1',
      out_trade_no: '1',
      transaction_id: '1',
      trade_type: 'NEW_ONE',
      trade_state: 'SUCCESS',
      trade_state_desc: 'x',
      extra: 1,
    }
    expect(validateResponse(query, order)).toEqual([])
    expect(validateResponse(query, { ...order, amount: { total: '1' } })).toMatchObject([
      { rule: 'type', pointer: '/amount/total' },
    ])
  })
})

describe('error codes and events', () => {
  it('knows the codes the platform answers with', () => {
    for (const code of [
      'SIGN_ERROR',
      'PARAM_ERROR',
      'ORDER_PAID',
      'ORDER_NOT_EXIST',
      'FREQUENCY_LIMITED',
      'SYSTEM_ERROR',
    ])
      expect(catalogue.errors.has(code)).toBe(true)
  })

  it('describes every notification: one shape, several, that of another, or none that is documented', () => {
    const undocumented: string[] = []
    for (const { event_type, schema, variants, sameAs } of catalogue.events.values()) {
      const shapes = schema ? [schema] : (variants ?? [])
      expect(sameAs === undefined || catalogue.events.has(sameAs)).toBe(true)
      if (shapes.length === 0 && sameAs === undefined) undocumented.push(event_type)
    }
    expect(catalogue.events.size).toBe(105)
    expect(undocumented).toEqual(['PRODUCT_COUPON.USE', 'PRODUCT_COUPON.RETURN'])
  })

  it('names only events that it knows where it says what a call leads to', () => {
    const known = (type: string): boolean => catalogue.events.has(type) || catalogue.eventAliases.has(type)
    const unknown = catalogue.endpoints
      .flatMap(({ notify }) => notify ?? [])
      .filter((type) => !type.startsWith('v2:') && !known(type))
    expect(unknown).toEqual([])
  })

  it('has 1,019 endpoints under as many ids and routes', () => {
    expect(catalogue.endpoints).toHaveLength(1019)
    expect(new Set(catalogue.endpoints.map(({ id }) => id)).size).toBe(1019)
    expect(new Set(catalogue.endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(1019)
  })
})
