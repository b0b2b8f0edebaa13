import { describe, expect, it } from 'vitest'
import { readRefundFact } from '../refunds/facts.ts'
import { acceptedBody, queriedBody, refundNoticeBody } from './refund-body.ts'

const OWNER = { mchid: '1900000001', sub_mchid: '' }
const ANSWER = {
  out_trade_no: 'T1',
  transaction_id: '42',
  total_fee: 100,
  refund_count: 2,
  out_refund_no_0: 'R1',
  refund_id_0: '501',
  refund_fee_0: 10,
  refund_status_0: 'SUCCESS',
  refund_success_time_0: '2026-06-09 10:15:30',
  out_refund_no_1: 'R2',
  refund_id_1: '502',
  refund_fee_1: 20,
  refund_status_1: 'CHANGE',
}

describe('refunds of APIv2 in the words of APIv3', () => {
  it('are picked from an answer about several by their own number', () => {
    expect(readRefundFact(queriedBody(ANSWER, 'R1'), OWNER)).toMatchObject({
      out_refund_no: 'R1',
      refund_id: '501',
      refund: 10,
      total: 100,
      status: 'SUCCESS',
      success_time: Date.parse('2026-06-09T10:15:30+08:00'),
    })
    expect(readRefundFact(queriedBody(ANSWER, 'R2'), OWNER)).toMatchObject({ refund: 20, status: 'ABNORMAL' })
    expect(queriedBody(ANSWER, 'R3')).toBeUndefined()
  })

  it('are accepted, not done, when asking for them succeeds', () => {
    const answer = { out_trade_no: 'T1', out_refund_no: 'R1', refund_id: '501', total_fee: 100, refund_fee: 10 }
    expect(readRefundFact(acceptedBody(answer), OWNER)).toMatchObject({ status: 'PROCESSING', refund: 10 })
  })

  it.each([
    ['SUCCESS', 'SUCCESS'],
    ['CHANGE', 'ABNORMAL'],
    ['REFUNDCLOSE', 'CLOSED'],
    ['NEW', 'NEW'],
  ])('are told of as %s', (refund_status, status) => {
    const notice = { ...ANSWER, mch_id: '1900000001', out_refund_no: 'R1', refund_id: '501', refund_fee: 10 }
    expect(readRefundFact(refundNoticeBody({ ...notice, refund_status }))).toMatchObject({
      mchid: '1900000001',
      status,
    })
  })
})
