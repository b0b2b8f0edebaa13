// The pictures of the guides, taken from the real pages: `npm run pictures`. Each language has a stack of its own.
import { launch } from '../support/chromium.ts'
import { pictureParking } from './parking.ts'
import { picturePayscore } from './payscore.ts'
import { CHINESE, ENGLISH } from './words.ts'
import { openWorld } from './world.ts'

const browser = await launch()
try {
  for (const words of [ENGLISH, CHINESE]) {
    const world = await openWorld(words)
    try {
      await picturePayscore(browser, world)
      await pictureParking(browser, world)
    } finally {
      await world.stack.stop()
    }
  }
} finally {
  await browser.close()
}
