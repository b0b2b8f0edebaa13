/**
 * Runs in a process of its own: a day passes over 10,000 open orders that all expire and are closed in it, with 1,000 notifications due.
 * Sends `{ ms }`.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox } from '@wxtill/sandbox/testing'

const ORDERS = 10_000
const PAID = 1000
const BATCH = 1000
const DAY_MS = 86_400_000
const headers = { 'Content-Type': 'application/json' }

let deliveries = 0
// Each is refused once before the day begins, so that the next try falls into it.
const shop = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(++deliveries <= PAID ? 500 : 204).end())
})
await new Promise<void>((resolve) => {
  shop.listen(0, '127.0.0.1', resolve)
})
const notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
const sandbox = await startSandbox({ rules: { autoCloseDays: 1 } })
for (let from = 0; from < ORDERS + PAID; from += BATCH) {
  const orders = Array.from({ length: BATCH }, (_, index) => ({
    out_trade_no: `DAY${String(from + index).padStart(6, '0')}`,
    total: 100,
    notify_url,
    ...(from < PAID ? { state: 'SUCCESS' } : {}),
  }))
  await fetch(`${sandbox.url}/_sandbox/fixtures`, { method: 'POST', body: JSON.stringify({ orders }), headers })
  await sandbox.advance(1000)
}
const start = performance.now()
await sandbox.advance(DAY_MS)
const ms = performance.now() - start
sandbox.expectSettled()
await sandbox.close()
shop.close()
process.send?.({ ms }, () => process.exit(0))
