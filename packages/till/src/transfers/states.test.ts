import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFinalTransfer, nextTransferState, TRANSFER_STATES, type TransferState, transferStateOf } from './states.ts'

const told = fc.array(fc.constantFrom(...TRANSFER_STATES), { maxLength: 30 })

describe('transfer states', () => {
  it('never leave an end, and never return to one they left', () => {
    fc.assert(
      fc.property(told, (sequence) => {
        const seen: TransferState[] = ['created']
        for (const news of sequence) {
          const before = seen.at(-1) as TransferState
          const after = nextTransferState(before, news)
          if (isFinalTransfer(before)) expect(after).toBe(before)
          if (after === before) continue
          expect(seen).not.toContain(after)
          seen.push(after)
        }
      }),
    )
  })

  it.each<[TransferState, TransferState, TransferState]>([
    ['created', 'succeeded', 'succeeded'],
    ['created', 'refused', 'refused'],
    ['accepted', 'refused', 'accepted'],
    ['refused', 'wait_user_confirm', 'wait_user_confirm'],
    ['wait_user_confirm', 'accepted', 'wait_user_confirm'],
    ['canceling', 'succeeded', 'succeeded'],
    ['canceling', 'cancelled', 'cancelled'],
    ['canceling', 'wait_user_confirm', 'canceling'],
    ['succeeded', 'cancelled', 'succeeded'],
    ['failed', 'succeeded', 'failed'],
  ])('%s, told %s, are %s', (state, news, next) => expect(nextTransferState(state, news)).toBe(next))

  it('know the eight words of WeChat Pay and no other', () => {
    const words = [
      'ACCEPTED',
      'PROCESSING',
      'WAIT_USER_CONFIRM',
      'TRANSFERING',
      'SUCCESS',
      'FAIL',
      'CANCELING',
      'CANCELLED',
    ]
    expect(words.map(transferStateOf)).not.toContain(undefined)
    expect(['TRANSFERRING', 'success', '__proto__'].map(transferStateOf)).toEqual([undefined, undefined, undefined])
  })
})
