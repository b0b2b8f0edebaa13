import { catalogue } from '@wxtill/catalogue'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommandError } from '../command.ts'
import { findRoute } from './find-route.ts'

const NONE = new Map<string, string>()
const BY_NUMBER = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'

describe('findRoute', () => {
  it.each([
    ['GET /v3/certificates', { route: 'GET /v3/certificates', path: {}, query: {} }],
    ['get   /v3/certificates?algorithm_type=RSA', { route: 'GET /v3/certificates', query: { algorithm_type: 'RSA' } }],
    [
      'GET /v3/pay/transactions/out-trade-no/A%7C1?mchid=1900000001',
      { route: BY_NUMBER, path: { out_trade_no: 'A|1' }, query: { mchid: '1900000001' } },
    ],
  ])('reads %s', (typed, expected) => {
    expect(findRoute(typed, NONE, NONE)).toMatchObject(expected)
  })

  it('fills a template from the path parameters', () => {
    const found = findRoute(BY_NUMBER, new Map([['out_trade_no', 'A1']]), new Map([['mchid', '1900000001']]))
    expect(found).toEqual({ route: BY_NUMBER, path: { out_trade_no: 'A1' }, query: { mchid: '1900000001' } })
  })

  it.each<[string, [string, string][], [string, string][], RegExp]>([
    ['/v3/certificates', [], [], /is no request/],
    ['GET v3/certificates', [], [], /is no request/],
    ['GET /v3/certificate', [], [], /Did you mean 'GET \/v3\/certificates'\?/],
    ['POST /v3/pay/transaction/native', [], [], /Did you mean 'POST \/v3\/pay\/transactions\/native'\?/],
    ['GET /__proto__', [], [], /There is no GET \/__proto__/],
    ['POST /v3/certificates', [], [], /exists, but not with POST/],
    [BY_NUMBER, [], [], /The path needs out_trade_no/],
    ['GET /v3/pay/transactions/out-trade-no/A1', [['out_trade_no', 'A2']], [], /out_trade_no is given twice/],
    ['GET /v3/certificates?a=1', [], [['a', '2']], /a is given twice/],
    ['GET /v3/billdownload/file?token=x', [], [], /answers with a file/],
  ])('refuses %s with exit code 2', (typed, path, query, message) => {
    let thrown: unknown
    try {
      findRoute(typed, new Map(path), new Map(query))
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(CommandError)
    expect(thrown).toMatchObject({ exitCode: 2, hint: expect.any(String), message: expect.stringMatching(message) })
  })

  it('brings any value whole out of the path', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom(...'aZ9|{}%/?#&=+. 粤🚗') }), (out_trade_no) => {
        const typed = `GET /v3/pay/transactions/out-trade-no/${encodeURIComponent(out_trade_no)}`
        expect(findRoute(typed, NONE, NONE).path).toEqual({ out_trade_no })
      }),
    )
  })

  it('finds every route of the catalogue by its own template, files aside', () => {
    for (const { method, path, responseType, request } of catalogue.endpoints) {
      if (responseType === 'file' || Object.values(request ?? {}).some(({ type }) => type === 'file')) continue
      const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]): [string, string] => [name!, 'x'])
      expect(findRoute(`${method} ${path}`, new Map(parameters), NONE).route).toBe(`${method} ${path}`)
    }
  })
})
