import type { Hono } from 'hono'
import { KNOBS } from '../faults/knobs.ts'
import { FAULT_PRESETS, setPreset } from '../faults/presets.ts'
import { readInput } from './input.ts'
import type { Platform } from '../platform.ts'

/** Fault rules, presets of them, and the knobs they turn. */
export function faultControl(app: Hono, platform: Platform): void {
  const { faults } = platform
  // Before `/faults/:id`.
  app.get('/faults/presets', (context) =>
    context.json({
      presets: Object.entries(FAULT_PRESETS).map(([name, { title }]) => ({
        name,
        title,
        active: name === faults.preset,
      })),
    }),
  )
  app.post('/faults/presets', async (context) => {
    await setPreset(platform, (await readInput(context)).text('name'))
    return context.json({ preset: faults.preset, faults: faults.list() })
  })
  app.get('/faults/knobs', (context) =>
    context.json({
      knobs: Object.entries(KNOBS).map(([name, { hooks, expected, title }]) => ({ name, hooks, expected, title })),
    }),
  )

  app.get('/faults', (context) => context.json({ faults: faults.list() }))
  app.post('/faults', async (context) => context.json(faults.add((await readInput(context)).raw), 201))
  app.delete('/faults', (context) => context.json({ removed: faults.remove(context.req.query('id')) }))
  app.delete('/faults/:id', (context) => context.json({ removed: faults.remove(context.req.param('id')) }))
}
