import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRedPacketState, RED_PACKET_STATES, type RedPacketState, redPacketStateOf } from './states.ts'

const told = fc.array(fc.constantFrom(...RED_PACKET_STATES), { maxLength: 30 })

describe('states of a red packet', () => {
  it('never leave an end, and never return to one they left', () => {
    fc.assert(
      fc.property(told, (sequence) => {
        const seen: RedPacketState[] = ['created']
        for (const news of sequence) {
          const before = seen.at(-1) as RedPacketState
          const after = nextRedPacketState(before, news)
          if (before === 'returned' || before === 'failed') expect(after).toBe(before)
          if (after === before) continue
          expect(seen).not.toContain(after)
          seen.push(after)
        }
      }),
    )
  })

  it.each<[RedPacketState, RedPacketState, RedPacketState]>([
    ['created', 'received', 'received'],
    ['created', 'refused', 'refused'],
    ['sending', 'refused', 'sending'],
    ['refused', 'sent', 'sent'],
    ['sent', 'sending', 'sent'],
    ['sent', 'returning', 'returning'],
    ['received', 'sent', 'received'],
    ['received', 'returned', 'returned'],
    ['failed', 'sent', 'failed'],
    ['returned', 'received', 'returned'],
  ])('%s, told %s, are %s', (state, news, next) => expect(nextRedPacketState(state, news)).toBe(next))

  it('know the six words of WeChat Pay and no other', () => {
    const words = ['SENDING', 'SENT', 'FAILED', 'RECEIVED', 'RFUND_ING', 'REFUND']
    expect(words.map(redPacketStateOf)).not.toContain(undefined)
    expect(['REFUNDING', 'sent', '__proto__'].map(redPacketStateOf)).toEqual([undefined, undefined, undefined])
  })
})
