import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

let sandbox: TestSandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
beforeEach(async () => {
  sandbox = await startSandbox()
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(sandbox.merchant)
  notify_url = await shop.listen()
})
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

async function paid(number: string, url = notify_url): Promise<void> {
  await merchant.native(number, { notify_url: url })
  await sandbox.pay(number)
}

describe('a notification that is late (N4)', () => {
  it('comes when the time of the rule is over, and the order is paid long before', async () => {
    sandbox.faults.add({ match: { event_type: 'TRANSACTION.SUCCESS' }, action: { delay_ms: 3_600_000 } })
    await paid('LATE0001')
    expect((await merchant.query('LATE0001')).json.trade_state).toBe('SUCCESS')
    await sandbox.advance(3_599_999)
    expect(shop.received).toEqual([])
    await sandbox.advance(1)
    expect(shop.received).toMatchObject([{ signed: true, resource: { out_trade_no: 'LATE0001' } }])
  })

  it('is asked for by the header of no call: nothing of it acts there', async () => {
    const headers = { 'Wxtill-Fault': 'delay_ms=5' }
    const answer = await merchant.post('/v3/pay/transactions/native', merchant.order('LATE0002'), { headers })
    expect(answer).toMatchObject({ status: 400, json: { code: 'BAD_FAULT' } })
  })
})

it('an answer after five seconds counts as none: the merchant is told again (N7)', { timeout: 20_000 }, async () => {
  let told = 0
  const slow = createServer((request, response) => {
    request.resume()
    setTimeout(() => response.writeHead(200).end(), ++told === 1 ? 5500 : 0)
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  try {
    await paid('SLOW0001', `http://127.0.0.1:${(slow.address() as AddressInfo).port}/notify`)
    expect(sandbox.notifications()).toMatchObject([
      { state: 'pending', attempts: [{ error: 'no answer within 5000 ms' }] },
    ])
    await sandbox.advance(15_000)
    expect(told).toBe(2)
    expect(sandbox.notifications()).toMatchObject([{ state: 'delivered', attempts: [{}, { status: 200 }] }])
  } finally {
    slow.closeAllConnections()
    slow.close()
  }
})

it.each([302, 400, 503])('an answer of %i is a failure, and follows the schedule (N8)', async (status) => {
  shop.answer = (nth) => (nth < 3 ? status : 204)
  await paid('REFUSED1')
  await sandbox.advance(14_999)
  expect(shop.received).toHaveLength(1)
  await sandbox.advance(1)
  expect(shop.received).toHaveLength(2)
  await sandbox.advance(15_000)
  expect(sandbox.notifications()).toMatchObject([
    { state: 'delivered', attempts: [{ status }, { status }, { status: 204 }] },
  ])
})
