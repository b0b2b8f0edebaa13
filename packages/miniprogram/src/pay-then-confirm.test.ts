import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientOutcome } from './client-outcome.ts'
import { CONFIRM_SCHEDULE, payThenConfirm } from './pay-then-confirm.ts'

const ok: ClientOutcome = { outcome: 'ok' }
const cancelled: ClientOutcome = { outcome: 'cancelled' }

/** A backend that answers one entry of `states` after the other and repeats the last; `error` rejects. */
function backend(states: string[]) {
  const waits: number[] = []
  let questions = 0
  return {
    waits,
    questions: () => questions,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    query: async () => {
      const state = states[Math.min(questions++, states.length - 1)] ?? 'pending'
      if (state === 'error') throw new Error('network')
      return { state, id: 'pay_1' }
    },
  }
}

describe('payThenConfirm', () => {
  it('believes the backend when it says paid', async () => {
    const shop = backend(['pending', 'pending', 'paid'])
    const confirmation = await payThenConfirm({ pay: async () => ok, ...shop })
    expect(confirmation).toEqual({ result: 'paid', order: { state: 'paid', id: 'pay_1' }, client: ok })
    expect(shop.waits).toEqual([1000, 1000])
  })

  it('never says paid because the client said ok', async () => {
    const shop = backend(['pending'])
    const confirmation = await payThenConfirm({ pay: async () => ok, ...shop })
    expect(confirmation.result).toBe('pending')
    expect(shop.questions()).toBe(CONFIRM_SCHEDULE.ok.length)
  })

  it('finds a payment that went through although the client said cancelled', async () => {
    const shop = backend(['pending', 'paid'])
    expect((await payThenConfirm({ pay: async () => cancelled, ...shop })).result).toBe('paid')
  })

  it('asks on after a question that got no answer', async () => {
    const shop = backend(['error', 'error', 'paid'])
    expect((await payThenConfirm({ pay: async () => ok, ...shop })).result).toBe('paid')
  })

  it('says unknown, not failed, when the backend never answers', async () => {
    const shop = backend(['error'])
    expect(await payThenConfirm({ pay: async () => cancelled, ...shop })).toEqual({
      result: 'unknown',
      error: new Error('network'),
      client: cancelled,
    })
  })

  it('asks the backend even when opening the payment sheet threw', async () => {
    const shop = backend(['closed'])
    const pay = () => Promise.reject(new Error('no wx'))
    expect(await payThenConfirm({ pay, ...shop })).toMatchObject({
      result: 'closed',
      client: { outcome: 'failed', reason: 'no wx' },
    })
  })

  it('stops asking when the page is left', async () => {
    const signal = { aborted: false }
    const shop = backend(['pending'])
    const query = async () => {
      signal.aborted = true
      return shop.query()
    }
    await payThenConfirm({ pay: async () => ok, query, wait: shop.wait, signal })
    expect(shop.questions()).toBe(1)
  })

  it('ends after at most one question an entry and returns the first final state, whatever happens', async () => {
    const states = fc.array(fc.constantFrom('created', 'pending', 'closing', 'error', 'paid', 'closed', 'failed'), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(states, fc.constantFrom(ok, cancelled), async (answers, client) => {
        const shop = backend(answers)
        const confirmation = await payThenConfirm({ pay: async () => client, ...shop })
        const limit = client === ok ? CONFIRM_SCHEDULE.ok.length : CONFIRM_SCHEDULE.other.length
        const seen = Array.from({ length: limit }, (_, i) => answers[Math.min(i, answers.length - 1)])
        const final = seen.find((state) => state === 'paid' || state === 'closed' || state === 'failed')
        expect(shop.questions()).toBeLessThanOrEqual(limit)
        expect(confirmation.result).toBe(final ?? (seen.every((state) => state === 'error') ? 'unknown' : 'pending'))
      }),
      { numRuns: 200 },
    )
  })
})
