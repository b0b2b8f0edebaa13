import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaymentFact } from '../payments/facts.ts'
import { rfc3339Of, timeOf } from './names.ts'
import { orderBody } from './order-body.ts'

const PAID = {
  appid: 'wx0123456789abcdef',
  mch_id: '1900000001',
  out_trade_no: 'T1',
  total_fee: 100,
  cash_fee: 90,
  transaction_id: '42',
  trade_type: 'JSAPI',
  bank_type: 'OTHERS',
  openid: 'o1',
  time_end: '20260609101530',
}

describe('an order of APIv2 in the words of APIv3', () => {
  it('says what a payment is decided by', () => {
    expect(readPaymentFact(orderBody(PAID, 'SUCCESS'))).toEqual({
      mchid: '1900000001',
      appid: 'wx0123456789abcdef',
      out_trade_no: 'T1',
      trade_state: 'SUCCESS',
      transaction_id: '42',
      trade_type: 'JSAPI',
      bank_type: 'OTHERS',
      total: 100,
      currency: 'CNY',
      payer_total: 90,
      payer_openid: 'o1',
      success_time: Date.parse('2026-06-09T10:15:30+08:00'),
    })
  })

  it('names the partner, the sub-merchant and the payer under the app that paid', () => {
    const fields = { ...PAID, sub_mch_id: '1900000009', sub_appid: 'wxsub', sub_openid: 'o2' }
    expect(readPaymentFact(orderBody(fields, 'REFUND'))).toMatchObject({
      mchid: '1900000001',
      sub_mchid: '1900000009',
      sub_appid: 'wxsub',
      payer_openid: 'o2',
    })
  })

  it('counts what the merchant’s own coupons took off', () => {
    const body = orderBody({ ...PAID, settlement_total_fee: 70 }, 'SUCCESS')
    expect(readPaymentFact(body)).toMatchObject({ total: 100, forgone: 30 })
  })

  it.each([
    ['NOTPAY', 100],
    ['CLOSED', 100],
    ['SUCCESS', undefined],
    ['REFUND', undefined],
    ['SOMETHING_NEW', 100],
  ])('without an amount is about our order only while it is not paid: %s', (trade_state, total) => {
    const { total_fee: _, ...fields } = PAID
    expect(readPaymentFact(orderBody(fields, trade_state, { total: 100 }))?.total).toBe(total)
  })

  it('keeps another currency, amount or merchant for the comparison', () => {
    const body = orderBody({ ...PAID, fee_type: 'USD', total_fee: 1, mch_id: '1' }, 'SUCCESS', { total: 100 })
    expect(readPaymentFact(body)).toMatchObject({ currency: 'USD', total: 1, mchid: '1' })
  })

  it('reads every second it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(Date.parse(rfc3339Of(timeOf(new Date(seconds * 1000))))).toBe(seconds * 1000)
      }),
    )
  })

  it('never throws, whatever an answer holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(PAID), 'fee_type'), fc.anything()),
        fc.anything(),
        (a, b) => {
          readPaymentFact(orderBody(a, b))
        },
      ),
    )
  })
})
