import fc from 'fast-check'
import { it } from 'vitest'
import { payscoreStep, playPayscore } from '../../testing/payscore-model.ts'

it('service orders do what their model does, whatever merchant, user and time do', async () => {
  const steps = fc.array(payscoreStep, { minLength: 10, maxLength: 60 })
  await fc.assert(fc.asyncProperty(steps, playPayscore), { numRuns: 100 })
})
