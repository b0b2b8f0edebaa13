import { describe, expect, it } from 'vitest'
import { TestClock } from '../db/testing.ts'
import { PaymentWatch } from './watch.ts'

function watching(marks: Map<string, string>) {
  const clock = new TestClock()
  let looks = 0
  const watch = new PaymentWatch({
    clock,
    readMarks: async () => {
      looks++
      return marks
    },
  })
  const look = async () => {
    await clock.advance(2_000)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { clock, watch, look, looks: () => looks }
}

describe('PaymentWatch', () => {
  it('tells at once what changed here', () => {
    const { watch } = watching(new Map())
    let told = 0
    const stop = watch.subscribe('pay_1', () => told++)
    watch.changed('pay_1')
    watch.changed('pay_2')
    stop()
    watch.changed('pay_1')
    expect(told).toBe(1)
  })

  it('sees what another replica changed', async () => {
    const marks = new Map<string, string>([['pay_1', 'pending']])
    const { watch, look } = watching(marks)
    let told = 0
    watch.subscribe('pay_1', () => told++)
    await look()
    expect(told).toBe(0)
    marks.set('pay_1', 'paid')
    await look()
    expect(told).toBe(1)
    await look()
    expect(told).toBe(1)
    watch.close()
  })

  it('looks only while somebody listens', async () => {
    const { clock, watch, look, looks } = watching(new Map())
    const stop = watch.subscribe('pay_1', () => undefined)
    await look()
    stop()
    await look()
    expect(looks()).toBe(1)
    expect(clock.pending).toBe(0)
  })
})
