import fc from 'fast-check'
import { it } from 'vitest'
import { payscoreStep, playPayscore } from '../../testing/payscore-model.ts'

it('service orders do what their model does over 100,000 steps', { timeout: 1_200_000 }, async () => {
  const steps = fc.array(payscoreStep, { minLength: 100, maxLength: 100 })
  await fc.assert(fc.asyncProperty(steps, playPayscore), { numRuns: 1000 })
})
