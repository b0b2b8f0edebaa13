import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'

const ORDER = { mchid: '1900000001', out_trade_no: 'T1', amount: { total: 100, currency: 'CNY' } }

describe('differences', () => {
  it.each<[string, object, string[]]>([
    ['nothing of it differs, more is there', { ...ORDER, amount: { ...ORDER.amount, payer_total: 90 } }, []],
    ['another amount', { ...ORDER, amount: { total: 1, currency: 'CNY' } }, ['/amount/total']],
    ['an amount that is a text', { ...ORDER, amount: { total: '100', currency: 'CNY' } }, ['/amount/total']],
    ['no amount', { ...ORDER, amount: undefined }, ['/amount/total', '/amount/currency']],
    ['another merchant and order', { ...ORDER, mchid: '2', out_trade_no: 'T2' }, ['/mchid', '/out_trade_no']],
  ])('%s', (_, resource, wrong) => expect(differences(ORDER, resource)).toEqual(wrong))

  it('counts what you do not know yourself as different', () => {
    expect(differences({ ...ORDER, amount: { total: undefined } }, { ...ORDER, amount: {} })).toEqual(['/amount/total'])
    expect(differences({ amount: {} }, ORDER)).toEqual(['/amount'])
    expect(() => differences({}, ORDER)).toThrow(TypeError)
  })

  it('compares lists as wholes', () => {
    expect(differences({ list: [1, { a: 2 }] }, { list: [1, { a: 2, b: 3 }] })).toEqual([])
    expect(differences({ list: [1] }, { list: [1, 2] })).toEqual(['/list'])
    expect(differences({ list: [1] }, { list: { 0: 1 } })).toEqual(['/list'])
  })

  it('takes nothing from a prototype', () => {
    expect(differences({ constructor: Object }, {})).toEqual(['/constructor'])
    expect(differences({ a: null }, null)).toEqual(['/a'])
  })

  it('finds nothing between a resource and itself', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), leaf, { minKeys: 1 }), (resource) => {
        expect(differences(resource, structuredClone(resource))).toEqual([])
      }),
    )
  })
})
