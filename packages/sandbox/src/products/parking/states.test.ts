import { it } from 'vitest'
import { checkParking } from '../../testing/parking-model.ts'

it('parking keeps to the documented states whatever drivers and car parks do, and tells all of it', async () => {
  await checkParking({ numRuns: 20, seed: 20260609, maxCommands: 25 })
}, 60_000)
