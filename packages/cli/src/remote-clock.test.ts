import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CommandError } from './command.ts'
import { RemoteClock } from './remote-clock.ts'

let server: Server
let url: string
let answer: { epoch_ms: () => number; mode: 'real' | 'virtual' }
const clocks: RemoteClock[] = []

beforeEach(async () => {
  answer = { epoch_ms: () => Date.now() + 3_600_000, mode: 'real' }
  server = createServer((request, response) => {
    expect(request.url).toBe('/_sandbox/clock')
    response.end(JSON.stringify({ epoch_ms: answer.epoch_ms(), mode: answer.mode }))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  for (const clock of clocks.splice(0)) clock.stop()
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
})

async function started(): Promise<RemoteClock> {
  const clock = new RemoteClock(url)
  clocks.push(clock)
  await clock.start()
  return clock
}

const fired = (clock: RemoteClock, milliseconds: number) =>
  new Promise<void>((resolve) => {
    clock.setTimeout(resolve, milliseconds)
  })

describe('RemoteClock', () => {
  it("shows the sandbox's time, which runs on between two questions", async () => {
    const clock = await started()
    expect(Math.abs(clock.now() - (Date.now() + 3_600_000))).toBeLessThan(1_000)
  })

  it('fires a timer in its time', async () => {
    const clock = await started()
    const before = clock.now()
    await fired(clock, 20)
    expect(clock.now() - before).toBeGreaterThanOrEqual(19)
  })

  it('fires timers, the earlier first, as soon as the sandbox was advanced past them', async () => {
    const clock = await started()
    const order: string[] = []
    clock.setTimeout(() => order.push('two days'), 172_800_000)
    clock.setTimeout(() => order.push('one day'), 86_400_000)
    const cancel = clock.setTimeout(() => order.push('cancelled'), 90_000_000)
    clock.setTimeout(() => cancel(), 80_000_000)
    answer.epoch_ms = () => Date.now() + 3_600_000 + 172_900_000
    await fired(clock, 172_850_000)
    expect(order).toEqual(['one day', 'two days'])
  })

  it('stands still with a virtual clock until it is advanced', async () => {
    let now = 1_750_000_000_000
    answer = { epoch_ms: () => now, mode: 'virtual' }
    const clock = await started()
    const later = fired(clock, 60_000)
    await new Promise((resolve) => {
      setTimeout(resolve, 30)
    })
    expect(clock.now()).toBe(now)
    now += 60_000
    await later
    expect(clock.now()).toBe(now)
  })

  it('says so when no sandbox answers', async () => {
    const clock = new RemoteClock('http://127.0.0.1:9')
    await expect(clock.start()).rejects.toThrow(CommandError)
  })
})
