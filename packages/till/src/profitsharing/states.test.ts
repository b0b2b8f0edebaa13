import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isFinalSharing,
  nextResult,
  nextSharingState,
  RECEIVER_RESULTS,
  RETURN_STATES,
  returnStateOf,
  SHARE_STATES,
  shareStateOf,
} from './states.ts'

describe.each([
  ['share', SHARE_STATES],
  ['return', RETURN_STATES],
])('%s states', (_name, states: readonly ((typeof SHARE_STATES)[number] | (typeof RETURN_STATES)[number])[]) => {
  it('never leave an end, and never return to one they left', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { maxLength: 20 }), (sequence) => {
        const seen = [states[0]]
        for (const news of sequence) {
          const before = seen.at(-1)
          if (before === undefined) return
          const after = nextSharingState(before, news)
          if (isFinalSharing(before)) expect(after).toBe(before)
          if (after === before) continue
          expect(seen).not.toContain(after)
          seen.push(after)
        }
      }),
    )
  })

  it('are refused only while nothing is known, and yield to proof', () => {
    expect(states.filter((state) => nextSharingState(state, 'refused') === 'refused')).toEqual(['created', 'refused'])
    expect(nextSharingState('refused', 'processing')).toBe('processing')
  })
})

describe('the words of WeChat Pay', () => {
  it('are known, and no others', () => {
    expect(['PROCESSING', 'FINISHED', 'finished'].map(shareStateOf)).toEqual(['processing', 'finished', undefined])
    expect(['PROCESSING', 'SUCCESS', 'FAILED', '__proto__'].map(returnStateOf)).toEqual([
      'processing',
      'succeeded',
      'failed',
      undefined,
    ])
  })
  it('never change the result of a receiver that has one', () => {
    for (const told of [...RECEIVER_RESULTS, 'NO_AUTH']) {
      expect(nextResult('SUCCESS', told)).toBe('SUCCESS')
      expect(nextResult('CLOSED', told)).toBe('CLOSED')
    }
    expect(nextResult('PENDING', 'NO_AUTH')).toBe('PENDING')
  })
})
