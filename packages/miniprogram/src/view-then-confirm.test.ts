import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONFIRM_SCHEDULE } from './pay-then-confirm.ts'
import type { ViewOutcome } from './view-outcome.ts'
import { viewThenConfirm } from './view-then-confirm.ts'

const OUTCOMES: readonly ViewOutcome[] = [
  { outcome: 'ok' },
  { outcome: 'cancelled' },
  { outcome: 'refused', code: 4185, reason: 'r' },
  { outcome: 'unknown', reason: 'r' },
]

/** A backend that answers one state after the other and repeats the last; `error` rejects. */
function backend(states: readonly string[]) {
  let questions = 0
  return {
    questions: () => questions,
    wait: async () => {},
    isFinal: ({ state }: { state: string }) => state !== 'CREATED',
    query: async () => {
      const state = states[Math.min(questions++, states.length - 1)]!
      if (state === 'error') throw new Error('network')
      return { state }
    },
  }
}

describe('viewThenConfirm', () => {
  it('believes the backend when the order was confirmed', async () => {
    const shop = backend(['CREATED', 'DOING'])
    const client: ViewOutcome = { outcome: 'ok' }
    expect(await viewThenConfirm({ open: async () => client, ...shop })).toEqual({
      result: 'settled',
      entity: { state: 'DOING' },
      client,
    })
  })

  it.each(OUTCOMES)('asks also after %j, and never believes it', async (client) => {
    expect((await viewThenConfirm({ open: async () => client, ...backend(['CREATED']) })).result).toBe('pending')
    expect((await viewThenConfirm({ open: async () => client, ...backend(['CREATED', 'DOING']) })).result).toBe(
      'settled',
    )
  })

  it('asks even when opening the view threw', async () => {
    const open = () => Promise.reject(new Error('no wx'))
    expect(await viewThenConfirm({ open, ...backend(['DOING']) })).toMatchObject({
      result: 'settled',
      client: { outcome: 'unknown', reason: 'no wx' },
    })
  })

  it('says unknown, not failed, when the backend never answers', async () => {
    const confirmation = await viewThenConfirm({ open: async () => OUTCOMES[1]!, ...backend(['error']) })
    expect(confirmation).toMatchObject({ result: 'unknown', error: new Error('network') })
  })

  it('keeps the last answer when later questions get none, and asks at most once an entry', async () => {
    const states = fc.array(fc.constantFrom('CREATED', 'DOING', 'error'), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(states, fc.constantFrom(...OUTCOMES), async (answers, client) => {
        const shop = backend(answers)
        const { result } = await viewThenConfirm({ open: async () => client, ...shop })
        const limit = client.outcome === 'ok' ? CONFIRM_SCHEDULE.ok.length : CONFIRM_SCHEDULE.other.length
        const seen = Array.from({ length: limit }, (_, index) => answers[Math.min(index, answers.length - 1)])
        expect(shop.questions()).toBeLessThanOrEqual(limit)
        const settled = seen.includes('DOING')
        expect(result).toBe(settled ? 'settled' : seen.includes('CREATED') ? 'pending' : 'unknown')
      }),
    )
  })
})
