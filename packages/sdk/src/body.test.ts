import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBody } from './body.ts'
import { InvalidRequestError } from './errors.ts'
import { buildPath, parseRoute } from './route.ts'
import { failureOf, merchant, ORDER } from './testing/fixtures.ts'

const PREPAY = parseRoute('POST /v3/pay/transactions/native')
const check = (body: unknown): void => checkBody(PREPAY, body, undefined)
const refusal = (body: unknown): InvalidRequestError => {
  try {
    check(body)
  } catch (error) {
    return error as InvalidRequestError
  }
  throw new Error('accepted')
}

describe('amounts', () => {
  it.each([
    [9.9, 'not a whole number'],
    ['9.90', 'the string "9.90"'],
    ['100', 'the string "100"'],
    [-1, 'never negative'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [10n, 'bigint'],
    [true, 'true'],
    [null, 'null'],
    [10_000_000_001, 'more than'],
    [2 ** 60, 'not a whole number'],
  ])('%s is refused with the name of the field', (total, words) => {
    const error = refusal({ amount: { total } })
    expect(error).toBeInstanceOf(InvalidRequestError)
    expect(error).toMatchObject({ field: '/amount/total', outcome: 'failed', code: 'INVALID_ARGUMENT' })
    expect(error.message).toContain(words)
  })

  it.each<[unknown, string]>([
    [{ toJSON: () => '9.90' }, 'the string "9.90"'],
    [{ toJSON: () => 9.9 }, 'not a whole number'],
    [Object(9.9), 'not a whole number'],
    [Object('990'), 'the string "990"'],
  ])('are checked as they will be written %#', (total, words) => {
    const error = refusal({ amount: { total } })
    expect(error.field).toBe('/amount/total')
    expect(error.message).toContain(words)
  })

  it('are found missing at once in a body that refers to itself twice', () => {
    const body: Record<string, unknown> = {}
    body['left'] = body['right'] = body
    expect(refusal(body).message).toContain('refers to itself')
  })

  it('of one unit on an invoice are finer than a fen, and larger', () => {
    const invoice = parseRoute('POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards')
    const items = [{ quantity: 100_000_000, unit_price: 380_442_000_000, amount: 380_442 }]
    expect(() => checkBody(invoice, { items }, undefined)).not.toThrow()
    expect(() => checkBody(invoice, { items: [{ unit_price: 1.5 }] }, undefined)).toThrow('not a whole number')
    expect(() => checkBody(invoice, { items: [{ amount: 380_442_000_000 }] }, undefined)).toThrow('more than')
  })

  it('are checked wherever they hide', () => {
    expect(refusal({ detail: { goods_detail: [{ unit_price: 1 }, { unit_price: '1' }] } }).field).toBe(
      '/detail/goods_detail/1/unit_price',
    )
    expect(refusal({ amount: { from: [{ account: 'AVAILABLE', amount: 1.5 }] } }).field).toBe('/amount/from/0/amount')
  })

  it('pass when they are integers in fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (total) => check({ amount: { total, refund: total } })),
    )
  })

  it('never pass when they are fractions', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }).filter((value) => !Number.isInteger(value)),
        (total) => {
          expect(() => check({ amount: { total } })).toThrow(InvalidRequestError)
        },
      ),
    )
  })

  it('are refused before anything is sent', async () => {
    const wxpay = merchant({ baseUrl: 'http://127.0.0.1:9' })
    const error = await failureOf(wxpay.native.prepay({ ...ORDER, amount: { total: 0.1 } }), InvalidRequestError)
    expect(error).toMatchObject({ route: 'POST /v3/pay/transactions/native', attempts: 0 })
  })
})

describe('other mistakes in a body', () => {
  it.each([
    [{ detail: { cost: 1.5 } }, '/detail/cost'],
    [{ detail: () => 1 }, '/detail'],
    [{ x: Symbol('x') }, '/x'],
  ])('%o is refused at %s', (body, field) => expect(refusal(body).field).toBe(field))

  it('a body that refers to itself is refused, not followed', () => {
    const body: Record<string, unknown> = {}
    body['self'] = body
    expect(refusal(body).message).toContain('refers to itself')
  })

  it('a GET has none', () => {
    expect(() => checkBody(parseRoute('GET /v3/certificates'), {}, undefined)).toThrow('GET')
  })

  it('a path parameter is not repeated in it', () => {
    const close = parseRoute('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close')
    expect(() => checkBody(close, { mchid: '1', out_trade_no: 'T' }, { out_trade_no: 'T' })).toThrow('/out_trade_no')
  })
})

describe('paths', () => {
  const QUERY = parseRoute('GET /v3/pay/transactions/out-trade-no/{out_trade_no}')

  it.each([[undefined], [''], [1.5], ['.'], ['..'], [null]])('the number %j is refused', (out_trade_no) => {
    expect(() => buildPath(QUERY, { path: { out_trade_no } })).toThrow(InvalidRequestError)
  })

  it('a number can never leave its segment', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((text) => text !== '.' && text !== '..'),
        (out_trade_no) => {
          const path = buildPath(QUERY, { path: { out_trade_no } })
          const [, , , , , segment, ...more] = path.split('/')
          expect(more).toEqual([])
          expect(decodeURIComponent(segment!)).toBe(out_trade_no)
          expect(path).not.toMatch(/[?#\s]/)
        },
      ),
    )
  })

  it('unknown path parameters and odd query values are refused, undefined ones left out', () => {
    expect(() => buildPath(QUERY, { path: { out_trade_no: 'T', mchid: '1' } })).toThrow('mchid')
    expect(() => buildPath(QUERY, { path: { out_trade_no: 'T' }, query: { a: {} } })).toThrow('query.a')
    expect(buildPath(QUERY, { path: { out_trade_no: 'T' }, query: { a: undefined, b: 'x y', c: 1, d: true } })).toMatch(
      /\/T\?b=x%20y&c=1&d=true$/,
    )
  })

  it.each(['/v3/x', 'POST v3/x', 'post /v3/x', 'POST /v2/x', 'POST /v3/x y'])('%j is no route', (literal) => {
    expect(() => parseRoute(literal)).toThrow(InvalidRequestError)
  })
})
