import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { firstBroken, type Ground, openGroundOn } from './run-seed.ts'

/** After those of `simulation.test.ts`, beside which they run. */
const SEEDS = { from: 101, to: 200 }

describeOnPostgres('the till in more weathers', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await openGroundOn(engine)
    return () => ground.connections.close()
  })

  it(`loses nothing and doubles nothing in the runs ${SEEDS.from} to ${SEEDS.to}`, async () => {
    expect(await firstBroken(SEEDS, ground)).toBe(undefined)
  }, 900_000)
})
