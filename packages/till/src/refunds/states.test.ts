import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsMoney, nextRefundState, REFUND_EVENTS, REFUND_STATES, refundEventOf, type RefundState } from './states.ts'

const rank: Record<RefundState, number> = { created: 0, failed: 1, processing: 2, abnormal: 3, closed: 4, succeeded: 4 }
const events = fc.array(fc.constantFrom(...REFUND_EVENTS), { maxLength: 30 })

describe('refund states', () => {
  it('never go backwards, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        let state: RefundState = 'created'
        for (const event of sequence) {
          const next = nextRefundState(state, event)
          expect(rank[next]).toBeGreaterThanOrEqual(rank[state])
          state = next
        }
      }),
    )
  })

  it('never leave succeeded or closed', () => {
    for (const state of ['succeeded', 'closed'] as const) {
      for (const event of REFUND_EVENTS) expect(nextRefundState(state, event)).toBe(state)
    }
  })

  it('let an abnormal refund still succeed', () => {
    expect(nextRefundState('abnormal', 'succeeded')).toBe('succeeded')
  })

  it('accept the final news before the answer of the request', () => {
    expect(nextRefundState('created', 'succeeded')).toBe('succeeded')
  })

  it('hold the money in every state but failed and closed', () => {
    expect(REFUND_STATES.filter(holdsMoney)).toEqual(['created', 'processing', 'succeeded', 'abnormal'])
  })

  it('know the four words of WeChat Pay and no other', () => {
    expect(['PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED', 'CHANGE', '__proto__'].map(refundEventOf)).toEqual([
      'accepted',
      'succeeded',
      'abnormal',
      'closed',
      undefined,
      undefined,
    ])
  })
})
