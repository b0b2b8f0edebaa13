import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { type Ground, openGroundOn, type RunResult, runSeed } from './run-seed.ts'
import type { Visitors } from './shop.ts'
import type { Fate, Turn } from './turns.ts'
import { FINE } from './weather.ts'

interface Life {
  readonly name: string
  /** Who alone comes, in fine weather. */
  readonly visitors: Visitors
  /** What must have happened in it for it to be whole. */
  readonly has: readonly string[]
}

const NOBODY: Visitors = { customers: 0, renters: 0, drivers: 0, transfers: 0, packets: 0, shares: 0 }
const LIVES: readonly Life[] = [
  {
    name: 'payment that is given back',
    visitors: { ...NOBODY, customers: 1 },
    has: ['notice payment', 'notice refund', 'webhook'],
  },
  {
    name: 'rent on PayScore',
    visitors: { ...NOBODY, renters: 1 },
    has: ['call POST /v3/payscore/serviceorder/', 'notice payscore', 'webhook'],
  },
  {
    name: 'stay in the car park',
    visitors: { ...NOBODY, drivers: 1 },
    has: ['call POST /v3/vehicle/transactions/parking', 'notice parking', 'webhook'],
  },
]

describeOnPostgres('a process dies', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await openGroundOn(engine)
    return () => ground.connections.close()
  })

  it.each(LIVES)(
    'at any one wait of a $name, before or after what it waits for, and all ends right',
    async (life) => {
      const { visitors } = life
      const { seed, trace: calm } = await wholeLife(life, ground)
      const stormy = calm.slice(0, calm.indexOf('from here on nothing goes wrong'))
      const waits = stormy.filter((line) => /^[AB]\d/.test(line)).length
      let deaths = 0
      for (let at = 0; at < waits; at++) {
        for (const when of ['before', 'after'] as const) {
          const options = { visitors, weather: FINE, fateOf: crashAt(at, when) }
          const { broken, trace } = await runSeed(seed, ground, options)
          expect(broken, `seed ${seed}, death at wait ${at}, ${when}`).toEqual([])
          if (trace.some((line) => line.includes('! crash'))) deaths++
        }
      }
      expect(deaths).toBeGreaterThan(100)
    },
    1_200_000,
  )
})

/** The first seed in which all of it happens. */
async function wholeLife({ name, visitors, has }: Life, ground: Ground): Promise<RunResult> {
  for (let seed = 1; seed < 200; seed++) {
    const run = await runSeed(seed, ground, { visitors, weather: FINE })
    if (has.every((text) => run.trace.some((line) => line.includes(text)))) return run
  }
  throw new Error(`No seed has a whole ${name} in it.`)
}

/** The process dies once, at its so many-th wait. */
function crashAt(at: number, when: 'before' | 'after'): (turn: Turn) => Fate | undefined {
  let waits = 0
  return ({ life }) => (life.name !== '-' && waits++ === at ? { kind: 'crash', when } : undefined)
}
