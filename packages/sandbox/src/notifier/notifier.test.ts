import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from './deliver.ts'
import { BASIC_RETRY_SECONDS, nextDelay, retrySecondsOf } from './schedule.ts'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const DAY = 86_400_000

let sandbox: Sandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
beforeEach(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(merchant.credentials)
  notify_url = await shop.listen()
})
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

/** A paid order whose first delivery has been made. */
async function paid(number = 'NOTIFY01', more: object = {}): Promise<void> {
  await merchant.native(number, { notify_url, ...more })
  await merchant.pay(number)
  await sandbox.clock.advance(0)
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
async function notification(): Promise<any> {
  return (await merchant.control('GET', '/notifications')).json.notifications[0]
}

describe('the schedule', () => {
  it('tries 15 times again over 24 h 4 min', () => {
    expect(BASIC_RETRY_SECONDS).toHaveLength(15)
    expect(BASIC_RETRY_SECONDS.reduce((sum, seconds) => sum + seconds, 0)).toBe(24 * 3600 + 4 * 60)
    expect([1, 2, 15, 16].map((failures) => nextDelay(failures))).toEqual([15_000, 15_000, 21_600_000, undefined])
  })

  it('is that of the event where one is documented', () => {
    expect(retrySecondsOf('COUPON.USE')).toEqual(Array<number>(9).fill(60))
    for (const type of ['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', 'COMPLAINT.CREATE'])
      expect(retrySecondsOf(type)).toBe(BASIC_RETRY_SECONDS)
  })
})

describe('a notification', () => {
  it('carries what the query answers, sealed and signed', async () => {
    await paid('NOTIFY01', { attach: '附加数据' })
    const [received] = shop.received
    expect(received).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', signed: true })
    expect(received!.resource).toEqual((await merchant.query('NOTIFY01')).json)
    expect(JSON.parse(received!.body)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      create_time: '2026-06-09T18:13:20+08:00',
      resource_type: 'encrypt-resource',
      summary: '支付成功',
      resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', associated_data: 'transaction' },
    })
    expect(await notification()).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
  })

  it.each([200, 204])('is taken in by %i', async (status) => {
    shop.answer = () => status
    await paid()
    await sandbox.clock.advance(DAY)
    expect(shop.received).toHaveLength(1)
  })

  it.each([201, 202, 301, 302, 400, 401, 500, 503])(
    'is sent again after %i, and no redirect is followed',
    async (status) => {
      shop.answer = (nth) => (nth === 1 ? status : 200)
      await paid()
      expect((await notification()).state).toBe('pending')
      await sandbox.clock.advance(15_000)
      expect(shop.received).toHaveLength(2)
      expect(await notification()).toMatchObject({ state: 'delivered', attempts: [{ status }, { status: 200 }] })
    },
  )

  it('is sent 16 times at the documented moments, each time signed anew under the same id, then given up', async () => {
    shop.answer = () => 500
    await paid()
    await sandbox.clock.advance(2 * DAY)
    const { state, attempts } = await notification()
    expect(state).toBe('given_up')
    const moments = attempts.map(({ at }: { at: string }) => (Date.parse(at) - START) / 1000)
    const expected = BASIC_RETRY_SECONDS.reduce<number[]>((sums, seconds) => [...sums, sums.at(-1)! + seconds], [0])
    expect(moments).toEqual(expected)
    expect(new Set(shop.received.map(({ id }) => id)).size).toBe(1)
    expect(shop.received.every(({ signed }) => signed)).toBe(true)
    for (const header of ['wechatpay-nonce', 'wechatpay-signature', 'wechatpay-timestamp']) {
      const values = new Set(shop.received.map(({ headers }) => headers[header]))
      expect(values.size).toBe(16)
    }
  })

  it('is recorded as failed when nobody listens', async () => {
    await merchant.native('NOTIFY02', { notify_url: 'http://127.0.0.1:9/notify' })
    await merchant.pay('NOTIFY02')
    await sandbox.clock.advance(0)
    const { attempts } = await notification()
    expect(attempts[0].error).toMatch(/ECONNREFUSED/)
  })

  it('counts as failed when the answer takes too long', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/notify`
      const result = await deliver(
        { url, headers: {}, body: Buffer.from('{}'), signal: new AbortController().signal },
        50,
      )
      expect(result).toMatchObject({ error: 'no answer within 50 ms' })
      expect(result.status).toBeUndefined()
    } finally {
      silent.closeAllConnections()
      silent.close()
    }
  })

  it('can be sent again by hand', async () => {
    await paid()
    const { id } = await notification()
    const resent = await merchant.control('POST', `/notifications/${id}/resend`)
    expect(resent.json.attempts).toHaveLength(2)
    expect(shop.received).toHaveLength(2)
    expect((await merchant.control('POST', '/notifications/none/resend')).status).toBe(404)
  })

  it('sent again by hand leaves the schedule as it was', async () => {
    shop.answer = () => 500
    await paid()
    const before = await notification()
    const resent = await merchant.control('POST', `/notifications/${before.id}/resend`)
    expect(resent.json).toMatchObject({ state: 'pending', next_at: before.next_at })
    expect(resent.json.attempts[1]).toMatchObject({ status: 500, by_hand: true })
    await sandbox.clock.advance(26 * 3_600_000)
    const after = await notification()
    expect([after.state, after.attempts.length]).toEqual(['given_up', 17])
  })

  it('is recorded as failed when the merchant only switches protocols', async () => {
    const odd = createServer().on('connection', (socket) => {
      socket.on('error', () => {})
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      )
    })
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = odd.address() as AddressInfo
      const result = await deliver(
        {
          url: `http://127.0.0.1:${port}/`,
          headers: {},
          body: Buffer.from('{}'),
          signal: new AbortController().signal,
        },
        1000,
      )
      expect(result.error).toBeDefined()
    } finally {
      odd.closeAllConnections()
      odd.close()
    }
  })

  it('is signed with the key the order was made with', async () => {
    const { id } = merchant.credentials.public_key!
    await merchant.post('/v3/pay/transactions/native', merchant.order('NOTIFY03', { notify_url }), {
      headers: { 'Wechatpay-Serial': id },
    })
    await merchant.pay('NOTIFY03')
    await sandbox.clock.advance(0)
    expect(shop.received[0]!.headers['wechatpay-serial']).toBe(id)
    expect(shop.received[0]!.signed).toBe(true)
  })

  it('comes with the self-test, which says back what was said', async () => {
    const answer = await merchant.post('/v3/security/echo', { echo_message: 'hello', notify_url })
    expect(answer.json).toEqual({ echo_message: 'hello' })
    await sandbox.clock.advance(0)
    expect(shop.received[0]).toMatchObject({ event_type: 'SECURITY_ECHO.SUCCESS', resource: { echo_message: 'hello' } })
  })
})

describe('a fault of a notification', () => {
  const fault = (action: object, more: object = {}): Promise<unknown> =>
    merchant.control('POST', '/faults', { match: { event_type: 'TRANSACTION.SUCCESS' }, action, ...more })

  it('drop keeps the first deliveries from arriving', async () => {
    await fault({ drop: 2 })
    await paid()
    await sandbox.clock.advance(15_000)
    expect(shop.received).toHaveLength(0)
    await sandbox.clock.advance(15_000)
    expect(shop.received).toHaveLength(1)
    expect((await notification()).attempts).toHaveLength(3)
  })

  it('drop all keeps every delivery from arriving', async () => {
    await fault({ drop: 'all' })
    await paid()
    await sandbox.clock.advance(2 * DAY)
    expect(shop.received).toHaveLength(0)
    expect((await notification()).state).toBe('given_up')
  })

  it.each(['dup', 'dup_parallel'])('%s sends copies of the same id', async (knob) => {
    await fault({ [knob]: 4 }, { times: 1 })
    await paid()
    expect(shop.received).toHaveLength(5)
    expect(new Set(shop.received.map(({ id }) => id)).size).toBe(1)
    expect(shop.received.every(({ signed }) => signed)).toBe(true)
  })

  it('signtest makes the first signature wrong and the next one right', async () => {
    await fault({ signtest: true })
    shop.answer = (nth) => (nth === 1 ? 401 : 200)
    await paid()
    await sandbox.clock.advance(15_000)
    expect(shop.received.map(({ signed }) => signed)).toEqual([false, true])
    expect(shop.received[0]!.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
  })

  it('tamper_amount lies about the amount under a valid signature', async () => {
    await fault({ tamper_amount: true })
    await paid()
    expect(shop.received[0]).toMatchObject({ signed: true, resource: { amount: { total: 1, payer_total: 100 } } })
  })

  it('delay_ms keeps it back', async () => {
    await fault({ delay_ms: 60_000 })
    await paid()
    expect(shop.received).toHaveLength(0)
    await sandbox.clock.advance(60_000)
    expect(shop.received).toHaveLength(1)
  })
})
