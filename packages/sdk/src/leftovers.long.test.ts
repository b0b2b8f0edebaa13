import { expect, it } from 'vitest'
import { merchant, ORDER } from './testing/fixtures.ts'
import { leftoversOf } from './testing/leftovers.ts'
import { QuietServer } from './testing/quiet-server.ts'

it('10,000 calls with one signal leave one connection, no listener and no timer', { timeout: 360_000 }, async () => {
  expect(await leftoversOf(10_000)).toEqual({ connections: 1, listeners: 0, timers: 0, warnings: [] })
})

it(
  'a client that is idle leaves its connection before the platform closes it after 8 s',
  { timeout: 180_000 },
  async () => {
    const server = await QuietServer.start()
    await merchant({ baseUrl: server.url }).native.prepay(ORDER)
    const [socket] = server.open
    // Were the platform first, this side would never have said goodbye.
    await new Promise((resolve) => socket!.once('end', resolve))
    expect(server.connections).toBe(1)
    await server.close()
  },
)
