import { formatRfc3339 } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { readAdvance } from '../clock-words.ts'
import { checkSpeed } from '../clock-speed.ts'
import { readInput } from './input.ts'
import { present } from './present.ts'
import type { Platform } from '../platform.ts'

/** The one clock: where it stands, how it runs, and how it is turned. */
export function clockControl(app: Hono, { clock }: Platform): void {
  const view = (): object => ({
    now: formatRfc3339(clock.now()),
    epoch_ms: clock.now(),
    mode: clock.mode,
    speed: clock.speed,
    offset_ms: clock.offset,
  })
  app.get('/clock', (context) => context.json(view()))

  app.post('/clock', async (context) => {
    const input = await readInput(context)
    input.only(['mode', 'speed'])
    const { speed } = input.raw
    clock.set(
      present({
        mode: input.optionalOneOf('mode', ['real', 'virtual']),
        speed: speed === undefined ? undefined : checkSpeed(speed),
      }),
    )
    return context.json(view())
  })

  app.post('/clock/advance', async (context) => {
    await clock.advanceTo(readAdvance((await readInput(context)).raw))
    return context.json(view())
  })
}
