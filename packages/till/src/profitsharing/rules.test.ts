import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaymentRow } from '../payments/store.ts'
import type { RefundRow } from '../refunds/store.ts'
import { decideReturn, decideShare } from './decide.ts'
import type { ShareFact } from './facts.ts'
import {
  heldBy,
  MOST_SHARES,
  returnProblem,
  SHARED_AFTER,
  SHARED_WITHIN,
  sharableProblem,
  shareProblem,
} from './rules.ts'
import type { ShareReceiver, ShareReturnRow, ShareRow } from './tables.ts'

const paidAt = new Date('2026-06-09T10:13:20Z')
const later = (ms: number) => new Date(paidAt.getTime() + ms)

const payment = {
  mchid: '1900000109',
  id: 'pay_1',
  state: 'paid',
  channel: 'native',
  profit_sharing: true,
  total: 1000,
  transaction_id: '42',
  paid_at: paidAt,
} as PaymentRow

const part = (amount: number, result: ShareReceiver['result'] = 'PENDING', account = '1900000200'): ShareReceiver => ({
  type: 'MERCHANT_ID',
  account,
  amount,
  description: 'part',
  result,
})

const share = (receivers: ShareReceiver[], other: Partial<ShareRow> = {}): ShareRow =>
  ({
    mchid: '1900000109',
    sub_mchid: '',
    id: 'shr_1',
    payment_id: 'pay_1',
    transaction_id: '42',
    out_order_no: 'S1',
    kind: 'share',
    state: 'processing',
    unfreeze_unsplit: false,
    order_id: null,
    receivers,
    attention: null,
    accepted_at: null,
    finished_at: null,
    created_at: paidAt,
    ...other,
  }) as ShareRow

const problem = (amount: number, other: Partial<Parameters<typeof shareProblem>[0]> = {}) =>
  shareProblem({ payment, shares: [], refunds: [], amount, maxPercent: 30, now: later(SHARED_AFTER), ...other })?.body
    .code

describe('shareProblem', () => {
  it('lets a share pass a minute after the payment, and until 30 days after it', () => {
    expect(problem(300)).toBeUndefined()
    expect(problem(300, { now: later(SHARED_AFTER - 1) })).toBe('SHARED_TOO_EARLY')
    expect(problem(300, { now: later(SHARED_WITHIN) })).toBeUndefined()
    expect(problem(300, { now: later(SHARED_WITHIN + 1) })).toBe('SHARED_TOO_LATE')
  })

  it('keeps to the share of the contract, and to what is left', () => {
    expect(problem(301)).toBe('SHARE_EXCEEDS_MAXIMUM')
    expect(problem(301, { maxPercent: 100 })).toBeUndefined()
    const refunds = [
      { state: 'processing', refund: 800 },
      { state: 'closed', refund: 200 },
    ] as RefundRow[]
    expect(problem(200, { refunds })).toBeUndefined()
    expect(problem(201, { refunds })).toBe('SHARE_EXCEEDS_LEFT')
  })

  it('counts what earlier shares hold, and not what they gave up', () => {
    const shares = [
      share([part(100, 'SUCCESS'), part(50, 'CLOSED'), part(60)]),
      share([part(300)], { state: 'refused' }),
    ]
    expect(problem(140, { shares })).toBeUndefined()
    expect(problem(141, { shares })).toBe('SHARE_EXCEEDS_MAXIMUM')
  })

  it('knows what cannot be shared at all', () => {
    expect(problem(1, { payment: { ...payment, state: 'pending' } })).toBe('PAYMENT_NOT_PAID')
    expect(problem(1, { payment: { ...payment, profit_sharing: false } })).toBe('NOT_FOR_SHARING')
    expect(problem(1, { payment: { ...payment, profit_sharing: false, channel: 'payscore' } })).toBeUndefined()
    expect(problem(1, { shares: [share([part(1)], { unfreeze_unsplit: true })] })).toBe('SHARING_ENDED')
    expect(problem(1, { shares: [share([], { kind: 'unfreeze' })] })).toBe('SHARING_ENDED')
    expect(problem(1, { shares: [share([], { kind: 'unfreeze', state: 'refused' })] })).toBeUndefined()
    expect(problem(1, { shares: Array.from({ length: MOST_SHARES }, () => share([part(1, 'CLOSED')])) })).toBe(
      'TOO_MANY_SHARES',
    )
    expect(sharableProblem({ payment, shares: [] })).toBeUndefined()
  })

  it('never lets more than the maximum be held, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 20 }), (wanted) => {
        const shares: ShareRow[] = []
        for (const amount of wanted) if (problem(amount, { shares }) === undefined) shares.push(share([part(amount)]))
        expect(shares.reduce((sum, each) => sum + heldBy(each), 0)).toBeLessThanOrEqual(300)
      }),
    )
  })
})

describe('returnProblem', () => {
  const given = share([part(100, 'SUCCESS'), part(50, 'SUCCESS'), part(70, 'PENDING', '1900000300')])
  const back = (state: ShareReturnRow['state'], amount: number) =>
    ({ state, amount, return_mchid: '1900000200' }) as ShareReturnRow
  const code = (amount: number, others: ShareReturnRow[] = [], return_mchid = '1900000200') =>
    returnProblem(given, others, { return_mchid, amount }, later(0))?.body.code

  it('lets a merchant give back what it got, once', () => {
    expect(code(150)).toBeUndefined()
    expect(code(151)).toBe('RETURN_EXCEEDS_SHARE')
    expect(code(51, [back('processing', 100)])).toBe('RETURN_EXCEEDS_SHARE')
    expect(code(150, [back('failed', 100), back('refused', 100)])).toBeUndefined()
  })
  it('asks nothing back of others', () => {
    expect(code(1, [], '1900000400')).toBe('NOT_A_RECEIVER')
    expect(code(1, [], '1900000300')).toBe('NOTHING_RECEIVED')
  })
})

const told = (receivers: ShareFact['receivers'], other: Partial<ShareFact> = {}): ShareFact => ({
  mchid: '1900000109',
  sub_mchid: '',
  transaction_id: '42',
  out_order_no: 'S1',
  order_id: '300',
  state: 'FINISHED',
  receivers,
  ...other,
})

describe('decideShare', () => {
  const row = share([part(100), part(50)])
  it('takes each receiver’s result, and calls a person for what was closed', () => {
    const { row: after, event } = decideShare(
      row,
      told([part(50, 'SUCCESS'), { ...part(100, 'CLOSED'), fail_reason: 'NO_AUTH' }]),
      paidAt,
    )
    expect(after.receivers).toMatchObject([
      { amount: 100, result: 'CLOSED', fail_reason: 'NO_AUTH' },
      { result: 'SUCCESS' },
    ])
    expect([after.state, event]).toEqual(['finished', 'profitsharing.order.finished'])
    expect(after.attention).toContain('NO_AUTH')
    expect(decideShare(after, told([part(100), part(50)], { state: 'PROCESSING' }), paidAt).verdict).toBe('duplicate')
  })
  it('takes the freed rest as a line besides', () => {
    const rest = part(850, 'SUCCESS', '1900000109')
    expect(
      decideShare(row, told([part(100, 'SUCCESS'), part(50, 'SUCCESS'), rest]), paidAt).row.receivers,
    ).toHaveLength(2)
  })
  it('parks what does not name our receivers', () => {
    expect(decideShare(row, told([part(100, 'SUCCESS'), part(51, 'SUCCESS')]), paidAt).verdict).toBe('parked')
    expect(decideShare(row, told([part(100), part(50)], { transaction_id: '43' }), paidAt).verdict).toBe('parked')
  })
})

describe('decideReturn', () => {
  const row = { mchid: '1', sub_mchid: '', out_order_no: 'S1', out_return_no: 'B1', return_mchid: '2', amount: 10 }
  const base = { ...row, state: 'processing', return_id: null, attention: null, accepted_at: null } as ShareReturnRow
  const fact = { ...row, return_id: '9', result: 'SUCCESS' }
  it('ends, and says why when nothing came back', () => {
    expect(decideReturn(base, fact, paidAt)).toMatchObject({
      event: 'profitsharing.return.succeeded',
      row: { state: 'succeeded' },
    })
    const failed = decideReturn(base, { ...fact, result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' }, paidAt)
    expect(failed).toMatchObject({ event: 'profitsharing.return.failed', row: { failure_code: 'BALANCE_NOT_ENOUGH' } })
    expect(decideReturn(base, { ...fact, amount: 11 }, paidAt).verdict).toBe('parked')
  })
})
