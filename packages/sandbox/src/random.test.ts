import { describe, expect, it } from 'vitest'
import { Random, RandomStreams } from './random.ts'

describe('random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: string): string => new Random(seed).hex(40)
    expect(draw('a')).toBe(draw('a'))
    expect(draw('a')).not.toBe(draw('b'))
  })

  it('come from streams that do not disturb each other', () => {
    const one = new RandomStreams('7')
    const other = new RandomStreams('7')
    other.wire.hex(1000)
    expect(one.numbers.digits(20)).toBe(other.numbers.digits(20))
  })

  it('are spread evenly', () => {
    const random = new Random('spread')
    const counts = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 100_000; i++) counts[random.integer(10)]!++
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })

  it('make UUIDs of version 4', () => {
    expect(new Random('u').uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
