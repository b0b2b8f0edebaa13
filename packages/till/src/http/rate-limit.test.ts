import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TestClock } from '../db/testing.ts'
import type { Problem } from './problem.ts'
import { Buckets, networkOf } from './rate-limit.ts'

const attempt = (buckets: Buckets, name: string): number => {
  try {
    buckets.take(name, 'Calls')
    return 0
  } catch (error) {
    return Number((error as Problem).headers['Retry-After'])
  }
}

describe('a token bucket', () => {
  it('lets a burst through, then as many as a minute brings, and says when to come again', async () => {
    const clock = new TestClock()
    const buckets = new Buckets({ perMinute: 30, burst: 3 }, clock)
    expect([1, 2, 3].map(() => attempt(buckets, 'a'))).toEqual([0, 0, 0])
    expect(attempt(buckets, 'a')).toBe(2)
    expect(attempt(buckets, 'b')).toBe(0)
    await clock.advance(1_999)
    expect(attempt(buckets, 'a')).toBe(1)
    await clock.advance(1)
    expect([attempt(buckets, 'a'), attempt(buckets, 'a')]).toEqual([0, 2])
    buckets.giveBack('a')
    expect(attempt(buckets, 'a')).toBe(0)
  })

  it('never lets more through than burst and time allow, and lets whoever waited as told through', async () => {
    const steps = fc.array(fc.oneof(fc.constant('call' as const), fc.nat(5_000)), { maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const clock = new TestClock()
        const [start, rate] = [clock.now(), { perMinute: 60, burst: 5 }]
        const buckets = new Buckets(rate, clock)
        let through = 0
        for (const step of walk) {
          if (typeof step === 'number') await clock.advance(step)
          else if (attempt(buckets, 'a') === 0) through++
          expect(through).toBeLessThanOrEqual(rate.burst + (clock.now() - start) / 1000 + 1e-6)
        }
        await clock.advance(buckets.wait('a'))
        expect(attempt(buckets, 'a')).toBe(0)
      }),
    )
  })

  it('keeps no more than it has room for', () => {
    const buckets = new Buckets({ perMinute: 1, burst: 1 }, new TestClock())
    for (let count = 0; count < 10_500; count++) attempt(buckets, `address ${count}`)
    expect(buckets.size).toBe(10_000)
  })

  it('is refilled by a clock that was set back no sooner', async () => {
    const clock = new TestClock()
    const buckets = new Buckets({ perMinute: 60, burst: 1 }, clock)
    expect(attempt(buckets, 'a')).toBe(0)
    const back = new Buckets({ perMinute: 60, burst: 1 }, { now: () => clock.now() - 3_600_000 })
    expect([attempt(back, 'a'), attempt(back, 'a')]).toEqual([0, 1])
  })
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as its network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
