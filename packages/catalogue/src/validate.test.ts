import { describe, expect, it } from 'vitest'
import {
  catalogue,
  validateRequest,
  validateResponse,
  type CheckedRequest,
  type Endpoint,
  type Field,
} from './index.ts'

/** An endpoint made up for a test: only what the test is about. */
function made(more: Partial<Endpoint>): Endpoint {
  const params = { path: [], query: [], header: [] }
  const facts = {
    id: 'made',
    product: 'made',
    method: 'POST',
    path: '/v3/made',
    mode: 'direct',
    title: 'made',
  } as const
  return { ...facts, params, request: null, response: null, status: 200, ...more }
}

function real(id: string): Endpoint {
  return catalogue.endpoints.find((endpoint) => endpoint.id === id)!
}

function rules(endpoint: Endpoint, request: Partial<CheckedRequest>, options?: { sealed: boolean }): string[] {
  return validateRequest(endpoint, { params: {}, query: {}, body: {}, ...request }, options).map(
    ({ rule, pointer }) => `${rule} ${pointer}`,
  )
}

/** What is wrong with a value in the body under the name `it`. */
function wrong(field: Field, value: unknown): string[] {
  return rules(made({ request: { it: field } }), { body: { it: value } })
}

describe('a value in a body', () => {
  it.each<[string, Field, unknown, string[]]>([
    ['a map', { type: 'object', additional: { type: 'integer' } }, { a: 1, b: 2 }, []],
    ['a map with a wrong value', { type: 'object', additional: { type: 'integer' } }, { a: 1, b: 'x' }, ['type /it/b']],
    ['a free object', { type: 'object' }, { anything: [1] }, []],
    ['the second alternative', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 3, []],
    ['no alternative', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, true, ['type /it']],
    ['a number with a fraction', { type: 'number' }, 9.9, []],
    ['a number in quotes', { type: 'number' }, '9.9', ['type /it']],
    ['a number that is none', { type: 'number' }, NaN, ['type /it']],
    ['a listed number', { type: 'integer', enum: [1, 2] }, 3, ['enum /it']],
    ['a listed text longer than the limit', { type: 'string', max: 2, enum: ['LONG'] }, 'LONG', []],
    ['too few elements', { type: 'array', minItems: 1, items: { type: 'string' } }, [], ['minItems /it']],
    ['too many elements', { type: 'array', maxItems: 1, items: { type: 'string' } }, ['a', 'b'], ['maxItems /it']],
  ])('%s', (_, field, value, expected) => {
    expect(wrong(field, value)).toEqual(expected)
  })

  const dates: Field = { type: 'string', format: 'json', json: { type: 'array', items: { type: 'string' } } }
  it.each<[string, unknown, string[]]>([
    ['["1970-01-01","forever"]', '["1970-01-01","forever"]', []],
    ['no JSON', '[1970', ['format /it']],
    ['other JSON', '["1970-01-01",1]', ['type /it/1']],
    ['the JSON without its quotes', ['1970-01-01'], ['type /it']],
  ])('JSON inside a string: %s', (_, value, expected) => {
    expect(wrong(dates, value)).toEqual(expected)
  })

  it.each<[format: string, right: string, wrong: string]>([
    ['date-time', '2026-06-09T10:13:20.120+08:00', '2026-06-09 10:13:20'],
    ['date', '2026-06-09', '2026-6-9'],
    ['yyyyMMddHHmmss', '20260609101320', '20261309101320'],
    ['MM/YY', '09/30', '13/30'],
    ['numeric', '1900000109', '19-1'],
    ['base64', 'pVd1HJ6v/69bDnuC4EL5Kz4jBHLiCa8MRtelw/wD', '明文'],
    ['uri', 'https://merchant.example/notify', 'notify'],
    ['data-uri', 'data:image/png;base64,cGFnZXM=', 'cGFnZXM='],
    ['json', '{}', '{'],
  ])('of the format %s', (format, right, broken) => {
    expect(wrong({ type: 'string', format }, right)).toEqual([])
    expect(wrong({ type: 'string', format }, broken)).toEqual(['format /it'])
  })

  it('of a format with a pattern keeps the pattern', () => {
    const field: Field = { type: 'string', format: 'yyyyMMddHHmmss', pattern: '^(?:\\d{8}|\\d{14}|OnAccept)$' }
    expect(['20260609', '20260609101320', 'OnAccept'].flatMap((value) => wrong(field, value))).toEqual([])
    expect(wrong(field, '2026-06-09')).toEqual(['pattern /it'])
  })

  it('has only patterns that are regular expressions', () => {
    expect(JSON.stringify(catalogue.endpoints)).not.toMatch(/"pattern":"\//)
  })
})

describe('a parameter', () => {
  const param = (field: Field, value: string | string[]): string[] =>
    rules(made({ params: { path: [], query: [{ name: 'it', ...field }], header: [] } }), { query: { it: value } })

  it.each<[string, Field, string | string[], string[]]>([
    ['an integer', { type: 'integer' }, '20', []],
    ['an integer of 64 bits', { type: 'integer' }, '9007199254740993001', []],
    ['no integer', { type: 'integer' }, '2.5', ['type /it']],
    ['an integer beyond its limit', { type: 'integer', maximum: 50 }, '51', ['maximum /it']],
    ['a listed integer', { type: 'integer', enum: [1] }, '1', []],
    ['a number', { type: 'number' }, '2.5', []],
    ['no number', { type: 'number' }, '1e3', ['type /it']],
    ['a boolean', { type: 'boolean' }, 'true', []],
    ['no boolean', { type: 'boolean' }, '1', ['type /it']],
    ['a list', { type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, ['A', 'B'], []],
    [
      'a list with an unknown value',
      { type: 'array', items: { type: 'string', enum: ['A'] } },
      ['A', 'C'],
      ['enum /it/1'],
    ],
    ['one text where a list belongs', { type: 'array', items: { type: 'string' } }, 'A', ['type /it']],
  ])('%s', (_, field, value, expected) => {
    expect(param(field, value)).toEqual(expected)
  })

  it('of a path is checked as well', () => {
    const endpoint = made({
      params: { path: [{ name: 'id', type: 'integer', required: true }], query: [], header: [] },
    })
    expect(rules(endpoint, { params: { id: '12' } })).toEqual([])
    expect(rules(endpoint, { params: { id: 'x' } })).toEqual(['type /id'])
  })
})

describe('a request of any method', () => {
  it('may be a DELETE with a body', () => {
    const endpoint = real('deleteWebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifier')
    const params = { range_id: 'R1', merchant_identifier: '1900000109' }
    expect(rules(endpoint, { params, body: { sp_mchid: '1900000001' } })).toEqual([])
    expect(rules(endpoint, { params, body: { sp_mchid: 1 } })).toEqual(['type /sp_mchid'])
  })
})

describe('a header', () => {
  it('is asked for where the endpoint requires it', () => {
    const endpoint = real('buildPartnerships')
    const broken = (headers: Record<string, string>): string[] =>
      validateRequest(endpoint, { params: {}, query: {}, headers, body: {} })
        .filter(({ location }) => location === 'header')
        .map(({ rule, pointer }) => `${rule} ${pointer}`)
    expect(broken({})).toEqual(['required /Idempotency-Key'])
    expect(broken({ 'idempotency-key': '' })).toEqual(['required /Idempotency-Key'])
    expect(broken({ 'idempotency-key': '12345' })).toEqual([])
  })

  const secret = made({ request: { name: { type: 'string', encrypted: true } }, encryptedFields: ['/name'] })
  it('names the key as soon as an encrypted field is sent', () => {
    expect(rules(secret, { headers: {}, body: {} })).toEqual([])
    expect(rules(secret, { headers: {}, body: { name: 'x' } })).toEqual(['required /Wechatpay-Serial'])
    expect(rules(secret, { headers: { 'wechatpay-serial': 'S' }, body: { name: 'x' } })).toEqual([])
    const query = made({
      params: { path: [], query: [{ name: 'card', encrypted: true, type: 'string' }], header: [] },
      encryptedQuery: ['card'],
    })
    expect(rules(query, { headers: {}, query: { card: 'x' } })).toEqual(['required /Wechatpay-Serial'])
  })
})

describe('an encrypted field', () => {
  const endpoint = made({
    request: { name: { type: 'string', format: 'base64', max: 10, encrypted: true } },
    encryptedFields: ['/name'],
  })

  it('is held against its limits in plain text, not in ciphertext', () => {
    expect(rules(endpoint, { body: { name: 'A'.repeat(344) } }, { sealed: true })).toEqual([])
    expect(rules(endpoint, { body: { name: '张三' } })).toEqual([])
    expect(rules(endpoint, { body: { name: '张三李四' } })).toEqual(['max /name'])
  })
})

describe('a text whose limit is in characters', () => {
  const endpoint = made({ request: { name: { type: 'string', max: 4, unit: 'characters' } } })

  it('may have as many Chinese characters as Latin ones', () => {
    expect(rules(endpoint, { body: { name: '张三李四' } })).toEqual([])
    expect(rules(endpoint, { body: { name: '张三李四王' } })).toEqual(['max /name'])
    expect(rules(endpoint, { body: { name: 'ABCDE' } })).toEqual(['max /name'])
  })
})

describe('a rule across fields', () => {
  it('at least one', () => {
    const endpoint = made({
      request: { a: { type: 'string' }, b: { type: 'string' } },
      constraints: [{ kind: 'atLeastOne', fields: ['/a', '/b'] }],
    })
    expect(rules(endpoint, { body: {} })).toEqual(['required /a'])
    expect(rules(endpoint, { body: { b: 'x' } })).toEqual([])
  })

  it('exactly one', () => {
    const endpoint = real('queryServiceOrder')
    const query = { service_id: '500001', appid: 'wxd678efh567hg6787' }
    const broken = (more: Record<string, string>): string[] => rules(endpoint, { query: { ...query, ...more } })
    expect(broken({})).toEqual(['required /out_order_no'])
    expect(broken({ query_id: '15646546545165651651' })).toEqual([])
    expect(broken({ out_order_no: 'A1234567', query_id: '1' })).toEqual(['exclusive /query_id'])
  })

  it('required when another field says so, in every element', () => {
    const detail: Field = {
      type: 'object',
      fields: { transfer_amount: { type: 'integer' }, user_name: { type: 'string' } },
    }
    const endpoint = made({
      request: { list: { type: 'array', items: detail } },
      constraints: [{ kind: 'requiredIf', fields: ['/list/*/user_name'], when: 'transfer_amount >= 200000' }],
    })
    const list = [
      { transfer_amount: 199_999 },
      { transfer_amount: 200_000 },
      { transfer_amount: 200_000, user_name: 'x' },
    ]
    expect(rules(endpoint, { body: { list } })).toEqual(['required /list/1/user_name'])
  })

  it('required when another field has a value', () => {
    const endpoint = made({
      request: { scene: { type: 'string' }, parking_info: { type: 'object' } },
      constraints: [{ kind: 'requiredIf', fields: ['/parking_info'], when: 'scene = PARKING' }],
    })
    expect(rules(endpoint, { body: { scene: 'ETC' } })).toEqual([])
    expect(rules(endpoint, { body: { scene: 'PARKING' } })).toEqual(['required /parking_info'])
  })

  it('a condition about earlier calls asks for nothing', () => {
    const endpoint = made({
      request: { end: { type: 'string' } },
      constraints: [{ kind: 'requiredIf', fields: ['/end'], when: 'no end_time given at creation' }],
    })
    expect(rules(endpoint, { body: {} })).toEqual([])
  })

  it('a total is the sum of payments without discounts', () => {
    const amounts: Field = { type: 'array', items: { type: 'object', fields: { amount: { type: 'integer' } } } }
    const endpoint = made({
      request: { total_amount: { type: 'integer' }, post_payments: amounts, post_discounts: amounts },
      constraints: real('completeServiceOrder').constraints!.filter(({ kind }) => kind === 'equation'),
    })
    const body = { post_payments: [{ amount: 300 }, { amount: 50 }], post_discounts: [{ amount: 100 }] }
    expect(rules(endpoint, { body: { ...body, total_amount: 250 } })).toEqual([])
    expect(rules(endpoint, { body: { ...body, total_amount: 350 } })).toEqual(['equation /total_amount'])
    expect(rules(endpoint, { body: { total_amount: 350 } })).toEqual([])
  })

  it('a number is the count of a list', () => {
    const endpoint = made({
      request: { total_num: { type: 'integer' }, list: { type: 'array' } },
      constraints: [{ kind: 'equation', fields: ['/total_num', '/list'], value: 'total_num = count(list)' }],
    })
    expect(rules(endpoint, { body: { total_num: 2, list: [1, 2] } })).toEqual([])
    expect(rules(endpoint, { body: { total_num: 1, list: [1, 2] } })).toEqual(['equation /total_num'])
  })

  it('amounts in order', () => {
    const endpoint = made({
      request: { amount: { type: 'object', fields: { refund: { type: 'integer' }, total: { type: 'integer' } } } },
      constraints: [{ kind: 'range', fields: ['/amount/refund', '/amount/total'], value: '0 < refund <= total' }],
    })
    const broken = (refund: number, total: number): string[] => rules(endpoint, { body: { amount: { refund, total } } })
    expect(broken(100, 100)).toEqual([])
    expect(broken(101, 100)).toEqual(['range /amount/refund'])
    expect(broken(0, 100)).toEqual(['range /amount/refund'])
  })
})

describe('an answer', () => {
  it('may hold JSON inside a string and maps, checked as well', () => {
    const endpoint = made({
      response: {
        text: { type: 'string', format: 'json', json: { type: 'object', fields: { a: { type: 'integer' } } } },
        map: { type: 'object', additional: { type: 'string' } },
      },
    })
    expect(validateResponse(endpoint, { text: '{"a":1,"b":2}', map: { x: 'y' } })).toEqual([])
    const found = validateResponse(endpoint, { text: '{"a":"1"}', map: { x: 1 } }).map(({ pointer }) => pointer)
    expect(found).toEqual(['/text/a', '/map/x'])
  })
})
