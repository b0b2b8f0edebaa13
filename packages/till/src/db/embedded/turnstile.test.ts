import { describe, expect, it } from 'vitest'
import { Turnstile } from './turnstile.ts'

describe('the turnstile', () => {
  it('lets one through at a time, in the order they came', async () => {
    const turnstile = new Turnstile(1_000)
    const order: string[] = []
    const pass = async (name: string): Promise<void> => {
      await turnstile.enter()
      order.push(`${name} in`)
      await new Promise((resolve) => setImmediate(resolve))
      order.push(`${name} out`)
      turnstile.leave()
    }
    await Promise.all(['a', 'b', 'c'].map(pass))
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('turns away who waited too long, and passes them over', async () => {
    const turnstile = new Turnstile(20)
    await turnstile.enter()
    await expect(turnstile.enter()).rejects.toThrow('No database connection became free within 20 ms')
    turnstile.leave()
    await turnstile.enter()
    turnstile.leave()
  })
})
