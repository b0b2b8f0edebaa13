import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { firstBroken, type Ground, openGroundOn, runSeed } from './run-seed.ts'

/** The second half is in `simulation-more.test.ts`: two files run side by side. */
const SEEDS = 100

/** A seed that fails is run again by itself with `npm run simulate -- --seed N --runs 1 --trace`. */
describeOnPostgres('the till in all weathers', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await openGroundOn(engine)
    return () => ground.connections.close()
  })

  it('runs the same way whenever the seed is the same', async () => {
    for (const seed of [3, 8, 16]) {
      const first = await runSeed(seed, ground)
      const second = await runSeed(seed, ground)
      expect(second.trace).toEqual(first.trace)
      expect(first.trace.length).toBeGreaterThan(100)
    }
  }, 60_000)

  it(`loses nothing and doubles nothing in ${SEEDS} runs`, async () => {
    expect(await firstBroken({ from: 1, to: SEEDS }, ground)).toBe(undefined)
  }, 900_000)
})
