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
    // In all of them somebody waits for a lock, and in the first three money moves on.
    for (const seed of [22, 30, 40, 48]) {
      const first = await runSeed(seed, ground)
      const second = await runSeed(seed, ground)
      expect(second.trace).toEqual(first.trace)
      expect(first.trace.length).toBeGreaterThan(100)
    }
  }, 60_000)
})

runsHold(halves(SHORT)[0])
