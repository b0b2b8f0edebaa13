import { describe, expect, it } from 'vitest'
import { expectEqual, eventually, ExpectationError } from './expectation.ts'
import { runSteps, type StepReport } from './run-steps.ts'

const never = new AbortController().signal

describe('runSteps', () => {
  it('reports every step and stops at the first that does not hold', async () => {
    const reports: StepReport[] = []
    const steps = [
      { name: 'one', run: async () => 'seen' },
      { name: 'two', run: async () => (expectEqual('The sum', 3, 4), 'not reached') },
      { name: 'three', run: async () => 'not reached' },
    ]
    expect(await runSteps(steps, {}, (report) => reports.push(report), never)).toBe(false)
    expect(reports).toEqual([
      { step: 'one', ok: true, ms: expect.any(Number), detail: 'seen' },
      { step: 'two', ok: false, ms: expect.any(Number), detail: 'The sum: expected 4, got 3' },
    ])
  })

  it('says what broke when a step throws something else', async () => {
    const reports: StepReport[] = []
    const run = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }))
    expect(await runSteps([{ name: 'call', run }], {}, (report) => reports.push(report), never)).toBe(false)
    expect(reports[0]?.detail).toBe('fetch failed (ECONNREFUSED)')
  })

  it('stops when it is told to', async () => {
    const reports: StepReport[] = []
    const run = async () => 'not reached'
    expect(await runSteps([{ name: 'call', run }], {}, (report) => reports.push(report), AbortSignal.abort())).toBe(
      false,
    )
    expect(reports).toHaveLength(1)
  })
})

describe('eventually', () => {
  it('looks until it holds', async () => {
    let looks = 0
    const check = async () => {
      expectEqual('Looks', ++looks, 3)
      return 'held'
    }
    expect(await eventually(check)).toBe('held')
  })

  it('gives up at once on anything that is not an expectation', async () => {
    await expect(eventually(() => Promise.reject(new TypeError('broken')))).rejects.toThrow('broken')
    expect(new ExpectationError('x', 1, 2)).toMatchObject({ expected: 1, got: 2 })
  })
})
