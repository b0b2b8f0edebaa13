import { expect, test } from 'vitest'
import type { OrderDetail } from '../api/types.ts'
import { timelineOf } from './timeline.ts'

const detail: OrderDetail = {
  order: {
    mchid: '1900000001',
    appid: 'wx',
    out_trade_no: 'A1',
    trade_type: 'NATIVE',
    trade_state: 'REFUND',
    description: 'Tea',
    amount: { total: 100, currency: 'CNY' },
    create_time: '2026-06-09T10:00:00+08:00',
    success_time: '2026-06-09T10:01:00+08:00',
  },
  refunds: [
    {
      mchid: '1900000001',
      refund_id: 'r',
      out_refund_no: 'R1',
      transaction_id: 't',
      out_trade_no: 'A1',
      status: 'PROCESSING',
      amount: { refund: 30, total: 100 },
      create_time: '2026-06-09T10:02:00+08:00',
    },
  ],
  notifications: [
    {
      id: 'n',
      event_type: 'TRANSACTION.SUCCESS',
      mchid: '1900000001',
      number: 'A1',
      notify_url: 'http://127.0.0.1/n',
      state: 'delivered',
      create_time: '2026-06-09T10:01:00+08:00',
      attempts: [
        { at: '2026-06-09T10:01:00+08:00', ms: 3, status: 500 },
        { at: '2026-06-09T10:05:00+08:00', ms: 4, status: 204 },
      ],
    },
  ],
}

test('tells what happened in order of time, every attempt of a notification for itself', () => {
  expect(timelineOf(detail).map((step) => (step.kind === 'attempt' ? `${step.n} ${step.taken}` : step.kind))).toEqual([
    'created',
    'paid',
    '1 false',
    'refund_asked',
    '2 true',
  ])
})

test('tells of a closed order and of a refund that arrived', () => {
  const { success_time: _paid, ...order } = detail.order
  const closed = { ...order, close_time: '2026-06-09T12:00:00+08:00' }
  expect(timelineOf({ order: closed, refunds: [], notifications: [] }).map(({ kind }) => kind)).toEqual([
    'created',
    'closed',
  ])
  const arrived = detail.refunds.map((refund) => ({ ...refund, success_time: '2026-06-09T10:03:00+08:00' }))
  expect(timelineOf({ ...detail, refunds: arrived, notifications: [] }).at(-1)).toEqual({
    kind: 'refund_done',
    at: '2026-06-09T10:03:00+08:00',
    amount: 30,
    number: 'R1',
  })
})
