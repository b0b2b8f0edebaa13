import { describe, expect, it } from 'vitest'
import { tryFlippedBits, tryForgeries } from './testing/forgery-run.ts'

const SEED = Math.floor(Math.random() * 2 ** 31)
const MINUTES = 60_000

describe.each(['notifications', 'answers'] as const)('of very many forged %s', (kind) => {
  it('60,000 of them, only what is genuine byte for byte is believed', { timeout: 4 * MINUTES }, async () => {
    expect(await tryForgeries(kind, 60_000, SEED)).toMatchObject({ tried: 60_000 })
  })

  it('every single bit of 20 genuine ones, none is believed', { timeout: 4 * MINUTES }, async () => {
    const tally = await tryFlippedBits(kind, 20, 1)
    expect(tally.accepted).toBe(0)
    expect(tally.tried).toBeGreaterThan(20 * 3_000)
  })
})
