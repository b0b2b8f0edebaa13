import { it } from 'vitest'
import { checkParking } from '../../testing/parking-model.ts'

it('parking keeps to the documented states over long histories', async () => {
  await checkParking({ numRuns: 400, seed: 20260610, maxCommands: 120 })
}, 900_000)
