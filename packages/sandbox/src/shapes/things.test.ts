import { describe, expect, it } from 'vitest'
import { State } from '../store/state.ts'
import { remember } from './things.ts'
import type { Thing } from '../store/records.ts'

function thing(nr: number, more: Partial<Thing> = {}): Thing {
  const own = { key: `K${nr}`, mchid: '1', product: 'p', path: '/v3/p', names: { id: String(nr) }, fields: {} }
  return { ...own, ...more }
}

describe('the memory for things', () => {
  it('forgets the oldest when there are too many', () => {
    const state = new State()
    for (let nr = 0; nr < 4_100; nr++) remember(state, thing(nr))
    expect(state.things.size).toBe(4_000)
    expect(state.things.get('K99')).toBeUndefined()
    expect(state.things.get('K100')).toBeDefined()
    expect(state.thingsByName('1|p|id=99')).toEqual([])
    expect(state.thingsByName('1|p|id=100')).toHaveLength(1)
  })

  it('does not take in what is too long', () => {
    const state = new State()
    remember(state, thing(1, { fields: { text: 'x'.repeat(40_000) } }))
    expect(state.things.size).toBe(0)
  })
})
