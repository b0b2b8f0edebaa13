import { it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { switchUnderLoad } from './v2-switch.ts'

describeOnEachEngine('a channel that goes from APIv2 to APIv3 under load', (engine) => {
  it('loses none of 1,000 orders, and doubles none', { timeout: 900_000 }, () => switchUnderLoad(engine, 1_000))
})
