import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isFinalServiceOrder,
  nextServiceOrderState,
  SERVICE_ORDER_STATES,
  type ServiceOrderEvent,
  type ServiceOrderState,
} from './states.ts'

const EVENTS: ServiceOrderEvent[] = [
  'confirming',
  'running',
  'collecting',
  'paid',
  'finished',
  'cancelled',
  'expired',
  'refused',
]
/** How far an order is; nothing but money leads out of an end. */
const RANK: Record<ServiceOrderState, number> = {
  created: 0,
  failed: 0.5,
  confirming: 1,
  expired: 1.5,
  running: 2,
  collecting: 3,
  cancelled: 4,
  finished: 4,
  paid: 5,
}

describe('the states of a PayScore order', () => {
  it('never go backwards, and money decides', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
        let state: ServiceOrderState = 'created'
        let money = false
        for (const event of events) {
          const next: ServiceOrderState = nextServiceOrderState(state, event)
          expect(RANK[next]).toBeGreaterThanOrEqual(RANK[state])
          money ||= event === 'paid'
          expect(next === 'paid').toBe(money)
          state = next
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each<[ServiceOrderState, ServiceOrderEvent, ServiceOrderState]>([
    ['created', 'refused', 'failed'],
    ['created', 'collecting', 'collecting'],
    ['failed', 'running', 'running'],
    ['running', 'confirming', 'running'],
    ['running', 'refused', 'running'],
    ['collecting', 'running', 'collecting'],
    ['collecting', 'cancelled', 'cancelled'],
    ['paid', 'cancelled', 'paid'],
    ['cancelled', 'paid', 'paid'],
    ['cancelled', 'running', 'cancelled'],
    ['expired', 'running', 'running'],
  ])('%s, told %s, becomes %s', (state, event, next) => {
    expect(nextServiceOrderState(state, event)).toBe(next)
  })

  it('are final when nothing more is expected', () => {
    expect(SERVICE_ORDER_STATES.filter(isFinalServiceOrder)).toEqual([
      'paid',
      'finished',
      'cancelled',
      'expired',
      'failed',
    ])
  })
})
