import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { type Ground, openGroundOn, runSeed } from './run-seed.ts'
import { runsHold } from './runs-hold.ts'
import { halves, SHORT } from './seeds.ts'

describeOnPostgres('a simulated run', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await openGroundOn(engine)
    return () => ground.connections.close()
  })

  it('is the same whenever the seed is the same', async () => {
    // In the last two money moves on.
    for (const seed of [3, 8, 16, 44]) {
      const first = await runSeed(seed, ground)
      const second = await runSeed(seed, ground)
      expect(second.trace).toEqual(first.trace)
      expect(first.trace.length).toBeGreaterThan(100)
    }
  }, 60_000)
})

runsHold(halves(SHORT)[0])
