import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { applyFixtures } from './fixtures/apply.ts'
import { testOnlyPrivateKey } from './keys/test-only-keys.ts'
import { runSandbox } from './sandbox.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const DAY = 86_400_000
const ORDERS = 10_000
const BATCH = 1000
const PAID = 500

it('a day passes over 10,000 orders: the unpaid are closed, the paid are told, each at its own time and in order', async () => {
  let deliveries = 0
  // The first try of each fails, so that it is due again.
  const shop = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(++deliveries <= PAID ? 500 : 204).end())
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  const notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
  const options = { clock: 'virtual', startAt: START, rules: { autoCloseDays: 1 } } as const
  const { sandbox, platform } = await runSandbox(options, testOnlyPrivateKey)
  const { state } = platform
  try {
    for (let from = 0; from < ORDERS; from += BATCH) {
      const orders = Array.from({ length: BATCH }, (_, index) => ({
        out_trade_no: `DAY${String(from + index).padStart(6, '0')}`,
        total: 100,
        notify_url,
        state: from + index < PAID ? ('SUCCESS' as const) : ('NOTPAY' as const),
      }))
      await applyFixtures(platform, { orders })
      await sandbox.clock.advance(1000)
    }
    const closings: string[] = []
    const put = state.orders.put.bind(state.orders)
    state.orders.put = (key, order) => {
      closings.push(order.out_trade_no)
      put(key, order)
    }
    await sandbox.clock.advance(START + DAY - sandbox.clock.now() - 1)
    expect(closings).toEqual([])
    await sandbox.clock.advance(DAY)

    const unpaid = [...state.orders.values()].slice(PAID)
    expect(unpaid.every((order) => order.trade_state === 'CLOSED')).toBe(true)
    expect(unpaid.every((order) => order.closed_at === order.created_at + DAY)).toBe(true)
    expect(closings).toEqual(unpaid.map(({ out_trade_no }) => out_trade_no))
    const notifications = [...state.notifications.values()]
    expect(notifications).toHaveLength(PAID)
    for (const { state: sending, attempts } of notifications) {
      expect(sending).toBe('delivered')
      expect(attempts.map(({ status }) => status)).toEqual([500, 204])
      expect(attempts[1]!.at - attempts[0]!.at).toBe(15_000)
    }
  } finally {
    await sandbox.close()
    shop.close()
  }
})
