import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING_YET } from '../payments/create.ts'
import { PAYMENT_STATES, type PaymentState } from '../payments/states.ts'
import type { PaymentRow } from '../payments/store.ts'
import { decideCombined, parkCombined } from './decide.ts'
import { readCombinedFact } from './facts.ts'
import type { CombinedPayment } from './store.ts'

const NOW = new Date('2026-06-09T10:15:00Z')
const MALL = '1900000109'
const BOOKS = '1900000208'
const APPID = 'wxd678efh567hg6787'

const part = (index: number, mchid: string, total: number, state: PaymentState): PaymentRow => ({
  ...NOTHING_YET,
  mchid,
  sub_mchid: '',
  sub_appid: null,
  profit_sharing: false,
  id: `pay_${index}`,
  appid: APPID,
  channel: 'native',
  out_trade_no: `CART0001-${index}`,
  state,
  total,
  currency: 'CNY',
  description: 'tea',
  attach: 'a',
  openid: null,
  client_ip: null,
  return_url: null,
  request: {},
  notify_url: 'https://shop.example/notify/1900000109/combine',
  created_at: NOW,
  expires_at: NOW,
  combine_mchid: MALL,
  combine_out_trade_no: 'CART0001',
  combine_index: index,
})

const combination = (state: PaymentState = 'pending'): CombinedPayment => ({
  mchid: MALL,
  id: 'cmb_1',
  appid: APPID,
  channel: 'native',
  out_trade_no: 'CART0001',
  state,
  openid: null,
  client_ip: null,
  return_url: null,
  request: { sub_orders: [] },
  notify_url: 'https://shop.example/notify/1900000109/combine',
  prepay_id: null,
  code_url: 'weixin://wxpay/bizpayurl?pr=a',
  h5_url: null,
  prepaid_at: NOW,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: NOW,
  expires_at: NOW,
  parts: [part(0, MALL, 30, state), part(1, BOOKS, 70, state)],
})

const said = (index: number, mchid: string, total: number, more: object = {}) => ({
  mchid,
  out_trade_no: `CART0001-${index}`,
  trade_state: 'SUCCESS',
  trade_type: 'NATIVE',
  bank_type: 'OTHERS',
  transaction_id: `4200000000${index}`,
  success_time: '2026-06-09T18:13:20+08:00',
  amount: { total_amount: total, currency: 'CNY', payer_amount: total, payer_currency: 'CNY' },
  ...more,
})

const TEA = said(0, MALL, 30)
const BOOK = said(1, BOOKS, 70)

const fact = (sub_orders: object[] = [TEA, BOOK], more: object = {}) => {
  const read = readCombinedFact({
    combine_appid: APPID,
    combine_mchid: MALL,
    combine_out_trade_no: 'CART0001',
    combine_payer_info: { openid: 'oPayer' },
    sub_orders,
    ...more,
  })
  if (read === undefined) throw new Error('not read')
  return read
}

const statesOf = ({ state, parts }: CombinedPayment) => [state, ...parts.map((each) => each.state)]

describe('decideCombined', () => {
  it('marks all paid, each with its own numbers, in any order of the sub-orders', () => {
    const { verdict, combined, parts } = decideCombined(combination(), fact([BOOK, TEA]), NOW)
    expect([verdict, ...statesOf(combined)]).toEqual(['applied', 'paid', 'paid', 'paid'])
    expect(combined.parts).toMatchObject([
      { transaction_id: '42000000000', payer_total: 30, payer_openid: 'oPayer' },
      { transaction_id: '42000000001', payer_total: 70, payer_openid: 'oPayer' },
    ])
    expect(parts.map(({ event }) => event)).toEqual(['payment.paid', 'payment.paid'])
  })

  it.each([
    ['another amount', [TEA, said(1, BOOKS, 69)], {}],
    ['no amount', [TEA, { ...BOOK, amount: undefined }], {}],
    ['another currency', [TEA, said(1, BOOKS, 70, { amount: { total_amount: 70, currency: 'USD' } })], {}],
    ['another merchant in one of them', [TEA, said(1, MALL, 70)], {}],
    ['a sub-merchant where none was', [TEA, { ...BOOK, sub_mchid: '1900000309' }], {}],
    ['one missing', [TEA], {}],
    ['one too many', [TEA, BOOK, said(2, MALL, 1)], {}],
    ['one twice', [TEA, BOOK, BOOK], {}],
    ['none', [], {}],
    ['no transaction_id', [TEA, { ...BOOK, transaction_id: undefined }], {}],
    ['only one paid', [TEA, { ...BOOK, trade_state: 'NOTPAY' }], {}],
    ['one paid and one closed', [TEA, { ...BOOK, trade_state: 'CLOSED' }], {}],
    ['another combine_mchid', [TEA, BOOK], { combine_mchid: BOOKS }],
    ['another combine_appid', [TEA, BOOK], { combine_appid: 'wxother' }],
  ])('with %s pays none and calls a person, once', (_name, sub_orders, more) => {
    const first = decideCombined(combination(), fact(sub_orders, more), NOW)
    expect([first.verdict, ...statesOf(first.combined)]).toEqual(['parked', 'pending', 'pending', 'pending'])
    expect(first.combined.attention).toBe(first.reason)
    expect(first.parts.map(({ event }) => event)).toEqual(['payment.attention', 'payment.attention'])
    const again = decideCombined(first.combined, fact(sub_orders, more), NOW)
    expect(again.parts.map(({ event }) => event)).toEqual([undefined, undefined])
  })

  it('counts a refunded sub-order as paid', () => {
    const { combined } = decideCombined(combination(), fact([{ ...TEA, trade_state: 'REFUND' }, BOOK]), NOW)
    expect(statesOf(combined)).toEqual(['paid', 'paid', 'paid'])
  })

  it('closes when all are closed, also where WeChat Pay repeats no amounts, and waits while only some are', () => {
    const closed = (each: object) => ({ ...each, trade_state: 'CLOSED', amount: undefined, transaction_id: undefined })
    const all = decideCombined(combination('closing'), fact([closed(TEA), closed(BOOK)]), NOW)
    expect(statesOf(all.combined)).toEqual(['closed', 'closed', 'closed'])
    const some = decideCombined(combination('closing'), fact([closed(TEA), { ...BOOK, trade_state: 'NOTPAY' }]), NOW)
    expect([some.verdict, ...statesOf(some.combined)]).toEqual(['duplicate', 'closing', 'closing', 'closing'])
  })

  it('tells of money that came after the end as late', () => {
    const { combined, parts } = decideCombined(combination('closed'), fact(), NOW)
    expect(statesOf(combined)).toEqual(['paid', 'paid', 'paid'])
    expect(combined.attention).toContain('Paid after it was over')
    expect(parts.map(({ event }) => event)).toEqual(['payment.paid_late', 'payment.paid_late'])
  })

  it('keeps all in one state whatever comes in whatever order, and never leaves paid', () => {
    const news = fc.constantFrom('SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'FUTURE')
    fc.assert(
      fc.property(
        fc.constantFrom(...PAYMENT_STATES),
        fc.array(fc.tuple(news, news), { maxLength: 8 }),
        (start, told) => {
          let now = combination(start)
          for (const [tea, book] of told) {
            const before = now.state
            const sub_orders = [
              { ...TEA, trade_state: tea },
              { ...BOOK, trade_state: book },
            ]
            now = decideCombined(now, fact(sub_orders), NOW).combined
            expect(new Set(statesOf(now)).size).toBe(1)
            if (before === 'paid') expect(now.state).toBe('paid')
          }
        },
      ),
    )
  })
})

describe('parkCombined', () => {
  it('keeps the first reason', () => {
    const { combined } = parkCombined(parkCombined(combination(), 'first').combined, 'second')
    expect(combined.attention).toBe('first')
  })
})

describe('readCombinedFact', () => {
  it('reads nothing that lacks what must be compared, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readCombinedFact(value)).toBeUndefined()
      }),
    )
    expect(readCombinedFact({ ...TEA, appid: APPID })).toBeUndefined()
  })
})
