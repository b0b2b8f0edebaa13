import { beforeAll, describe, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { firstBroken, type Ground, openGroundOn, runSeed } from './run-seed.ts'
import type { Fate, Turn } from './turns.ts'
import { FINE } from './weather.ts'

/** After those of the short run. */
const SEEDS = { from: 201, to: 600 }
/** One customer, who orders, pays, and gets money back, in fine weather. */
const WHOLE_LIFE = { visitors: { customers: 1, renters: 0, drivers: 0 }, weather: FINE }

describeOnPostgres('the till, for longer', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await openGroundOn(engine)
    return () => ground.connections.close()
  })

  it(`loses nothing and doubles nothing in the runs ${SEEDS.from} to ${SEEDS.to}`, async () => {
    expect(await firstBroken(SEEDS, ground)).toBe(undefined)
  }, 1_800_000)

  describe('a whole life of a payment', () => {
    it('ends right when the process dies at any one of its waits, before or after what it waits for', async () => {
      const seed = await seedOfWholeLife(ground)
      const calm = await runSeed(seed, ground, WHOLE_LIFE)
      const stormy = calm.trace.slice(0, calm.trace.indexOf('from here on nothing goes wrong'))
      const waits = stormy.filter((line) => /^[AB]\d/.test(line)).length
      let deaths = 0
      for (let at = 0; at < waits; at++) {
        for (const when of ['before', 'after'] as const) {
          const { broken, trace } = await runSeed(seed, ground, { ...WHOLE_LIFE, fateOf: crashAt(at, when) })
          expect(broken, `seed ${seed}, death at wait ${at}, ${when}`).toEqual([])
          if (trace.some((line) => line.includes('! crash'))) deaths++
        }
      }
      expect(deaths).toBeGreaterThan(100)
    }, 1_200_000)
  })
})

/** The first seed whose one customer pays and is given money back. */
async function seedOfWholeLife(ground: Ground): Promise<number> {
  for (let seed = 1; seed < 200; seed++) {
    const { trace } = await runSeed(seed, ground, WHOLE_LIFE)
    const has = (text: string): boolean => trace.some((line) => line.includes(text))
    if (has('notice payment') && has('notice refund') && has('webhook')) return seed
  }
  throw new Error('No seed has a whole life in it.')
}

/** The process dies once, at its so many-th wait. */
function crashAt(at: number, when: 'before' | 'after'): (turn: Turn) => Fate | undefined {
  let waits = 0
  return ({ life }) => (life.name !== '-' && waits++ === at ? { kind: 'crash', when } : undefined)
}
