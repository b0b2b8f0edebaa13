import { describe, expect, it } from 'vitest'
import { tryFlippedBits, tryForgeries } from './testing/forgery-run.ts'

// Another seed at each run; a failure names the one that made it.
const SEED = Math.floor(Math.random() * 2 ** 31)

describe.each(['notifications', 'answers'] as const)('of forged %s', (kind) => {
  it('only what is genuine byte for byte is believed', async () => {
    const tally = await tryForgeries(kind, 3_000, SEED)
    expect(tally.tried).toBe(3_000)
    // Letter case of a name, or a header exchanged with itself: such changes must not hurt.
    expect(tally.accepted).toBeGreaterThan(0)
  })

  it('no flipped bit is believed', async () => {
    expect(await tryFlippedBits(kind, 3, 17)).toMatchObject({ accepted: 0 })
  })
})
