import { describe, expect, it } from 'vitest'
import { TestClock } from '../db/testing.ts'
import { pause, within } from './patience.ts'

describe('patience', () => {
  it('ends by the clock that was given, and not before', async () => {
    const clock = new TestClock()
    const given = within(
      3_000,
      clock,
      (patience) => new Promise((resolve) => (patience.onabort = () => resolve(clock.now()))),
    )
    const started = clock.now()
    await clock.advance(2_999)
    await clock.advance(60_000)
    expect(await given).toBe(started + 3_000)
  })

  it('leaves no timer behind when the work was done, or failed', async () => {
    const clock = new TestClock()
    expect(await within(3_000, clock, async () => 'done')).toBe('done')
    await expect(within(3_000, clock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(clock.pending).toBe(0)
  })

  it('pauses by the same clock', async () => {
    const clock = new TestClock()
    let over = false
    const pausing = pause(200, clock).then(() => (over = true))
    await clock.advance(199)
    expect(over).toBe(false)
    await clock.advance(1)
    await pausing
  })
})
