import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { type Ground, openGround, runSeed } from './run-seed.ts'

const SEEDS = Number(process.env.WXTILL_SEEDS ?? 200)
const FIRST = Number(process.env.WXTILL_SEED ?? 1)

describeOnPostgres('the till in all weathers', (engine) => {
  let ground: Ground

  beforeAll(async () => {
    const place = await engine.place()
    ground = await openGround(await place.open(), place.options.databaseUrl!)
    return () => ground.connections.close()
  })

  it(`loses nothing and doubles nothing in ${SEEDS} runs`, async () => {
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      const { broken, trace } = await runSeed(seed, ground)
      if (process.env.WXTILL_TRACE) console.log(trace.join('\n'))
      expect(broken, `seed ${seed}`).toEqual([])
    }
  }, 600_000)
})
