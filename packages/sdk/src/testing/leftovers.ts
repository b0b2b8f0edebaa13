import { getEventListeners } from 'node:events'
import type { WechatPayOptions } from '../options.ts'
import { NodeTransport } from '../transport/node.ts'
import { merchant, ORDER } from './fixtures.ts'
import { QuietServer } from './quiet-server.ts'

export interface Leftovers {
  /** Connections made for all calls. */
  readonly connections: number
  /** Listeners on the signal that all calls shared. */
  readonly listeners: number
  /** Timers that are still waiting, beyond a few. */
  readonly timers: number
  readonly warnings: readonly string[]
}

/** Makes calls one after another, all with one signal, and counts what they leave behind: not memory, but what holds it. */
export async function leftoversOf(calls: number, options: Partial<WechatPayOptions> = {}): Promise<Leftovers> {
  const server = await QuietServer.start()
  const transport = new NodeTransport()
  const wxpay = merchant({ baseUrl: server.url, transport, ...options })
  const { signal } = new AbortController()
  const warnings: string[] = []
  const onWarning = (warning: Error): void => void warnings.push(warning.message)
  process.on('warning', onWarning)
  await wxpay.native.prepay(ORDER, { signal })
  const before = timers()
  try {
    for (let call = 1; call < calls; call++) await wxpay.native.prepay(ORDER, { signal })
    const listeners = getEventListeners(signal, 'abort').length
    // The test runner has timers of its own that come and go.
    const timersLeft = Math.max(0, timers() - before - 3)
    return { connections: server.connections, listeners, timers: timersLeft, warnings }
  } finally {
    process.off('warning', onWarning)
    transport.close()
    await server.close()
  }
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
