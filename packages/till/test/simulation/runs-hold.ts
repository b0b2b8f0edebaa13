import { beforeAll, expect, it } from 'vitest'
import { describeOnPostgres } from '../../src/db/testing.ts'
import { firstBroken, type Ground, openGroundOn } from './run-seed.ts'
import { pieces, type Seeds } from './seeds.ts'

/** A run that takes longer than this has not come to rest, ms. */
const LONGEST = 6_000

/**
 * Whether everything holds after each of these runs. One that fails is run again by itself with
 * `npm run simulate -- --seed N --runs 1 --trace`.
 */
export function runsHold(seeds: Seeds): void {
  describeOnPostgres('the till in all weathers', (engine) => {
    let ground: Ground

    beforeAll(async () => {
      ground = await openGroundOn(engine)
      return () => ground.connections.close()
    })

    it.each(pieces(seeds))(
      'loses nothing and doubles nothing in the runs $from to $to',
      { timeout: LONGEST * 500 },
      async (piece) => {
        expect(await firstBroken(piece, ground)).toBe(undefined)
      },
    )
  })
}
