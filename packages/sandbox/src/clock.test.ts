import { describe, expect, it } from 'vitest'
import { SandboxClock } from './clock.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)

describe('the virtual clock', () => {
  it('stands still until it is advanced', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(clock.now()).toBe(START)
    await clock.advance(1500)
    expect(clock.now()).toBe(START + 1500)
  })

  it('runs timers in the order in which they are due, at their own time', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    const seen: [string, number][] = []
    const note = (name: string) => () => void seen.push([name, clock.now() - START])
    clock.setTimeout(note('c'), 3000)
    clock.setTimeout(note('a'), 1000)
    clock.setTimeout(note('b1'), 2000)
    clock.setTimeout(note('b2'), 2000)
    clock.setTimeout(note('later'), 9000)
    await clock.advance(5000)
    expect(seen).toEqual([
      ['a', 1000],
      ['b1', 2000],
      ['b2', 2000],
      ['c', 3000],
    ])
  })

  it('waits for what a timer began before time moves on, and runs timers set meanwhile', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    const seen: number[] = []
    clock.setTimeout(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      seen.push(clock.now() - START)
      clock.setTimeout(() => void seen.push(clock.now() - START), 500)
    }, 1000)
    await clock.advance(2000)
    expect(seen).toEqual([1000, 1500])
  })

  it('runs what is due at once without being advanced', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 0))
    expect(clock.now()).toBe(START)
  })

  it('forgets a cancelled timer', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    let fired = false
    const cancel = clock.setTimeout(() => {
      fired = true
    }, 10)
    cancel()
    await clock.advance(100)
    expect(fired).toBe(false)
  })

  it('goes on after a timer that throws', async () => {
    const errors: unknown[] = []
    const clock = new SandboxClock({ mode: 'virtual', startAt: START, onError: (error) => errors.push(error) })
    const seen: string[] = []
    clock.setTimeout(() => {
      throw new Error('broken')
    }, 10)
    clock.setTimeout(() => void seen.push('after'), 20)
    await clock.advance(100)
    expect(seen).toEqual(['after'])
    expect(errors).toHaveLength(1)
  })

  it('puts advances that are asked for side by side one after the other', async () => {
    const clock = new SandboxClock({ mode: 'virtual', startAt: START })
    await Promise.all([clock.advance(1000), clock.advance(2000)])
    expect(clock.now()).toBe(START + 3000)
  })
})

describe('the real clock', () => {
  it('runs with the machine, ahead by what it was advanced', async () => {
    let machine = START
    const clock = new SandboxClock({ mode: 'real', source: () => machine })
    const seen: number[] = []
    clock.setTimeout(() => void seen.push(clock.now() - START), 60_000)
    await clock.advance(3_600_000)
    machine += 5000
    expect(seen).toEqual([60_000])
    expect(clock.now()).toBe(START + 3_605_000)
    expect(clock.offset).toBe(3_600_000)
    clock.close()
  })

  it('fires timers by itself', async () => {
    const clock = new SandboxClock({ mode: 'real' })
    const keepAlive = setInterval(() => {}, 50)
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 20))
    clearInterval(keepAlive)
    clock.close()
  })
})

describe('a clock at a speed', () => {
  it('runs so many times as fast as the machine, and goes on from where it stands when that changes', () => {
    let machine = START
    const clock = new SandboxClock({ mode: 'real', speed: 60, source: () => machine })
    machine += 1000
    expect(clock.now()).toBe(START + 60_000)
    clock.set({ speed: 1 })
    machine += 1000
    expect(clock.now()).toBe(START + 61_000)
    clock.set({ mode: 'virtual' })
    machine += 5000
    expect(clock.now()).toBe(START + 61_000)
    clock.set({ mode: 'real', speed: 2 })
    machine += 1000
    expect(clock.now()).toBe(START + 63_000)
    clock.close()
  })

  it('fires timers as soon as its own time has come', async () => {
    const clock = new SandboxClock({ mode: 'real', speed: 100_000 })
    const keepAlive = setInterval(() => {}, 50)
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 60_000))
    clearInterval(keepAlive)
    clock.close()
  })
})
