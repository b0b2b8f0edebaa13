import { afterEach, describe, expect, it } from 'vitest'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import {
  NotSettledError,
  type SentNotification,
  startSandbox,
  type TestSandbox,
  type TestSandboxOptions,
} from './index.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
let running: TestSandbox[] = []
let shops: NotifyServer[] = []
afterEach(async () => {
  await Promise.all([...running.map((sandbox) => sandbox.close()), ...shops.map((shop) => shop.close())])
  running = []
  shops = []
})

async function start(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const sandbox = await startSandbox({ startAt: START, ...options })
  running.push(sandbox)
  return sandbox
}

async function open(sandbox: TestSandbox): Promise<{ shop: NotifyServer; notify_url: string; merchant: TestMerchant }> {
  const shop = new NotifyServer(sandbox.merchant)
  shops.push(shop)
  return { shop, notify_url: await shop.listen(), merchant: new TestMerchant(sandbox) }
}

describe('a test sandbox', () => {
  it('stands still until it is advanced', async () => {
    const sandbox = await start()
    expect(sandbox.clock.now()).toBe(START)
    await sandbox.advance(60_000)
    expect(sandbox.clock.now()).toBe(START + 60_000)
  })

  it('hands notifications to a test that takes them, and answers calls without a wire', async () => {
    const taken: SentNotification[] = []
    const sandbox = await start({
      deliver: async (notification) => {
        taken.push(notification)
        return taken.length === 1 ? { error: 'nobody is in' } : { status: 200 }
      },
    })
    const merchant = new TestMerchant(sandbox)
    await merchant.native('DIRECT01', { notify_url: 'https://shop.invalid/notify' })
    await sandbox.pay('DIRECT01')
    expect(taken.map(({ url }) => url)).toEqual(['https://shop.invalid/notify'])
    expect(sandbox.nextDue).toBe(START + 15_000)
    await sandbox.advance(15_000)
    expect(sandbox.notifications()).toMatchObject([
      { state: 'delivered', attempts: [{ error: 'nobody is in' }, { status: 200 }] },
    ])
    expect(sandbox.orders()).toMatchObject([{ out_trade_no: 'DIRECT01', trade_state: 'SUCCESS' }])
    await merchant.refund('DIRECT01', 'DIRECT-R1', 30)
    expect(sandbox.refunds()).toMatchObject([{ out_refund_no: 'DIRECT-R1', amount: { refund: 30 } }])
    expect(sandbox.movements().map(({ kind, voucher, amount }) => [kind, voucher, amount])).toEqual([
      ['payment', 'DIRECT01', 100],
      ['payment', 'DIRECT01', -1],
      ['refund', 'DIRECT-R1', -30],
      ['refund', 'DIRECT-R1', 1],
    ])
    const headers = { Accept: 'application/json', 'User-Agent': 'test' }
    const unsigned = await sandbox.call({ method: 'GET', path: '/v3/certificates', headers })
    expect(unsigned.status).toBe(401)
  })

  it('is turned by its control API without a wire', async () => {
    await using sandbox = await startSandbox()
    const plate = { plate_number: '粤B888888', plate_color: 'BLUE' }
    expect(await sandbox.control('POST', '/plates', plate)).toMatchObject({ status: 201, body: plate })
    expect(await sandbox.control('GET', '/plates')).toMatchObject({ status: 200, body: { plates: [plate] } })
    expect(await sandbox.control('POST', '/plates', {})).toMatchObject({ status: 400, body: { code: 'BAD_INPUT' } })
  })

  it('is the same every time, keys and signatures included', async () => {
    const answers = []
    for (let run = 0; run < 2; run++) {
      const sandbox = await start({ seed: 'same' })
      const answer = await new TestMerchant(sandbox).native('SAME0001')
      answers.push([sandbox.merchants, answer.text, answer.headers['wechatpay-signature']])
    }
    expect(answers[1]).toEqual(answers[0])
    expect((await start({ seed: 'other' })).merchant.serial_no).not.toBe(
      (await start({ seed: 'same' })).merchant.serial_no,
    )
  })

  it('gives each merchant a key of its own', async () => {
    const sandbox = await start()
    for (let i = 0; i < 2; i++) await sandbox.createMerchant()
    expect(new Set(sandbox.merchants.map(({ private_key }) => private_key)).size).toBe(3)
    for (const credentials of sandbox.merchants)
      expect((await new TestMerchant(sandbox, credentials).native('OWN00001')).signed).toBe(true)
  })

  it('has no data folder, for its keys are public', async () => {
    await expect(startSandbox({ dataDir: '/tmp/never' } as TestSandboxOptions)).rejects.toThrow('its keys are public')
  })

  it('is closed by `await using`', async () => {
    const sandbox = await start()
    await sandbox[Symbol.asyncDispose]()
    await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed')
  })
})

describe('a payer', () => {
  it('is the first one, the one of an openid, or made for it', async () => {
    const sandbox = await start()
    const first = sandbox.payer()
    expect(sandbox.payer(first.openid)).toEqual(first)
    expect(sandbox.payer('oAlice')).toMatchObject({ openid: 'oAlice', balance: 1_000_000_00 })
    expect(sandbox.payer('oAlice')).toEqual(sandbox.payer('oAlice'))
    const { appid } = await sandbox.createMerchant()
    const elsewhere = sandbox.payer('oAlice').openids[appid]!
    expect(sandbox.payer(elsewhere)).toMatchObject({ openid: elsewhere, nickname: sandbox.payer('oAlice').nickname })
    expect(() => sandbox.payer('no space')).toThrow('openid may hold')
  })

  it.each(['insufficient_funds', 'wrong_password', 'abandon'] as const)('ends in %s when told to', async (outcome) => {
    const sandbox = await start()
    await new TestMerchant(sandbox).native('TRY00001')
    const { result, order } = await sandbox.pay('TRY00001', outcome)
    expect([result, order.trade_state]).toEqual([outcome, 'NOTPAY'])
    sandbox.expectSettled()
  })

  it("pays another merchant's order when it is named, and none that is not there", async () => {
    const sandbox = await start()
    const { mchid } = await sandbox.createMerchant()
    await new TestMerchant(sandbox, sandbox.merchants[1]).native('SECOND01')
    await expect(sandbox.pay('SECOND01')).rejects.toThrow('订单不存在')
    const { openid } = sandbox.payer('oBob')
    expect((await sandbox.pay('SECOND01', 'success', { mchid, openid })).order.trade_state).toBe('SUCCESS')
  })
})

describe('notifications', () => {
  it('have been tried when `pay` resolves', async () => {
    const sandbox = await start()
    const { shop, notify_url, merchant } = await open(sandbox)
    await merchant.native('PAID0001', { notify_url })
    await sandbox.pay('PAID0001')
    expect(shop.received.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS'])
    expect(sandbox.notifications()).toMatchObject([
      { number: 'PAID0001', state: 'delivered', attempts: [{ status: 200 }], resource: { trade_state: 'SUCCESS' } },
    ])
    expect((await sandbox.waitForNotification()).number).toBe('PAID0001')
  })

  it('can be waited for', async () => {
    const sandbox = await start()
    const { notify_url, merchant } = await open(sandbox)
    await merchant.native('WAIT0001', { notify_url })
    const refunded = sandbox.waitForNotification(({ event_type }) => event_type === 'REFUND.SUCCESS')
    await sandbox.pay('WAIT0001')
    await merchant.refund('WAIT0001', 'R1', 100, 100, { notify_url })
    await sandbox.advance(2000)
    expect((await refunded).number).toBe('R1')
  })

  it('that do not come are told from those that came', async () => {
    const sandbox = await start()
    const { shop, notify_url, merchant } = await open(sandbox)
    shop.answer = () => 503
    await merchant.native('FAIL0001', { notify_url })
    await sandbox.pay('FAIL0001')
    await expect(sandbox.waitForNotification(undefined, { timeoutMs: 20 })).rejects.toThrow(
      'No such notification was sent within 20 ms. Sent: TRANSACTION.SUCCESS of FAIL0001 (pending, last answer: 503).',
    )
    const waiting = sandbox.waitForNotification()
    await Promise.all([expect(waiting).rejects.toThrow('before the sandbox was closed'), sandbox.close()])
  })
})

describe('expectSettled', () => {
  it('says nothing while nothing is open', async () => {
    const sandbox = await start()
    sandbox.expectSettled({ [sandbox.merchant.mchid]: 0 })
  })

  it('names what is open, a line each', async () => {
    const sandbox = await start({ rules: { userPayingSeconds: 60 } })
    const { shop, notify_url, merchant } = await open(sandbox)
    shop.answer = () => 500
    await merchant.native('OPEN0001', { notify_url })
    await sandbox.pay('OPEN0001')
    await merchant.refund('OPEN0001', 'R1', 40)
    const { code_url } = (await merchant.native('OPEN0002')).json
    await merchant.control('POST', '/phone/scan', { text: code_url, openid: sandbox.payer().openid })
    let thrown: unknown
    try {
      sandbox.expectSettled({ [merchant.credentials.mchid]: 99, '1900000077': 5 })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(NotSettledError)
    expect((thrown as NotSettledError).message.split('\n')).toEqual([
      'The sandbox is not settled:',
      '- order OPEN0002 of 1900000001 is USERPAYING: a payer is at the password page.',
      '- refund R1 of 1900000001 is PROCESSING until 2026-06-09T18:13:22+08:00.',
      `- notification TRANSACTION.SUCCESS of OPEN0001 to ${notify_url} was not taken in (1 tried, the last: 500, next at 2026-06-09T18:13:35+08:00).`,
      '- money of 1900000001: 100 paid - 40 refunded = 60 fen, but its books say 99 fen.',
      '- money of 1900000077: there is no such merchant.',
    ])
    expect((await merchant.control('GET', '/settled')).json).toMatchObject({
      settled: false,
      open: [{ kind: 'order', number: 'OPEN0002' }, { kind: 'refund', number: 'R1' }, { kind: 'notification' }],
      money: [{ mchid: '1900000001', paid: 100, refunded: 40, granted: 0, balance: 60 }],
    })
    shop.answer = () => 200
    await sandbox.advance(60_000)
    sandbox.expectSettled({ [merchant.credentials.mchid]: 60 })
    expect((await merchant.control('GET', '/settled')).json).toMatchObject({ settled: true, open: [] })
  })

  it('takes a notification that was given up as settled', async () => {
    const sandbox = await start()
    const { shop, notify_url, merchant } = await open(sandbox)
    shop.answer = () => 500
    await merchant.native('GIVEN001', { notify_url })
    await sandbox.pay('GIVEN001')
    await sandbox.advance(2 * 86_400_000)
    expect(sandbox.notifications()[0]!.state).toBe('given_up')
    sandbox.expectSettled()
  })

  it('knows money that was put in by hand, and refunds that were closed', async () => {
    const sandbox = await start({ defaultMerchant: { balance: 500 } })
    const merchant = new TestMerchant(sandbox)
    await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 700 })
    await merchant.native('HAND0001')
    await sandbox.pay('HAND0001')
    await merchant.control('POST', '/faults', { match: { number: 'R1' }, action: { refund: 'closed' } })
    expect((await merchant.refund('HAND0001', 'R1', 30)).status).toBe(200)
    await sandbox.advance(2 * 86_400_000)
    expect((await merchant.control('GET', '/settled')).json.money).toEqual([
      { mchid: merchant.credentials.mchid, paid: 100, refunded: 0, fees: 1, moved: 0, granted: 700, balance: 799 },
    ])
    sandbox.expectSettled({ [merchant.credentials.mchid]: 100 })
  })
})
