import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { FaultAction } from './knobs.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: START })
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

function fault(action: FaultAction, more: { match?: object; times?: number } = {}): void {
  sandbox.faults.add({ action, ...more })
}

/** Once nobody tries to reach a shop that is not there, the money adds up. */
async function expectSettled(net: number): Promise<void> {
  await sandbox.advance(26 * 3_600_000)
  sandbox.expectSettled({ [sandbox.merchant.mchid]: net })
}

const stateOf = async (number: string): Promise<string> => (await merchant.query(number)).json.trade_state

/** An order that a payer has open on the phone; `pay` enters the password. */
async function onThePhone(
  number: string,
  more: Record<string, unknown> = {},
): Promise<() => ReturnType<TestMerchant['control']>> {
  const { code_url } = (await merchant.native(number, more)).json
  const { openid } = sandbox.payer()
  const { json } = await merchant.control('POST', '/phone/scan', { openid, text: code_url })
  return () => merchant.control('POST', '/phone/pay', { openid, token: json.token, password: '123456' })
}

describe('a payer', () => {
  it.each([
    ['abandon', 'abandon', 'PAY_CANCELLED'],
    ['fail', 'insufficient_funds', 'NOT_ENOUGH'],
  ] as const)('who does %s leaves the order unpaid, and may try again (O1, O2)', async (user, result, code) => {
    fault({ user }, { times: 2 })
    await merchant.native('PAYER001')
    expect((await sandbox.pay('PAYER001')).result).toBe(result)
    const pay = await onThePhone('PAYER002')
    expect((await pay()).json.code).toBe(code)
    expect([await stateOf('PAYER001'), await stateOf('PAYER002')]).toEqual(['NOTPAY', 'NOTPAY'])
    expect(sandbox.notifications()).toEqual([])
    expect((await sandbox.pay('PAYER001')).result).toBe('success')
    expect((await pay()).json.result).toBe('ok')
  })

  it.each([
    ['ok', 'success', 'NOTPAY'],
    ['cancel', 'abandon', 'SUCCESS'],
  ] as const)('whose page says %s may be wrong (O3)', async (client_lies, told, trade_state) => {
    fault({ client_lies }, { times: 2 })
    await merchant.native('LIES0001')
    expect((await sandbox.pay('LIES0001')).result).toBe(told)
    const pay = await onThePhone('LIES0002')
    expect((await pay()).json).toMatchObject(client_lies === 'ok' ? { result: 'ok' } : { code: 'PAY_CANCELLED' })
    expect([await stateOf('LIES0001'), await stateOf('LIES0002')]).toEqual([trade_state, trade_state])
    await expectSettled(trade_state === 'SUCCESS' ? 200 : 0)
  })

  it('who has both pages open pays twice (O7)', async () => {
    fault({ user: 'pay_both' }, { times: 1 })
    await merchant.native('TWICE001')
    await merchant.native('TWICE002')
    await merchant.native('OTHER001', { description: '别的商品' })
    await sandbox.pay('TWICE002')
    const states = await Promise.all(['TWICE001', 'TWICE002', 'OTHER001'].map(stateOf))
    expect(states).toEqual(['SUCCESS', 'SUCCESS', 'NOTPAY'])
    await expectSettled(200)
  })

  it('is late, but the page was open (O5)', async () => {
    const time_expire = '2026-06-09T18:15:20+08:00'
    const pay = await onThePhone('LATE0001', { time_expire })
    await merchant.native('LATE0002', { time_expire })
    await sandbox.advance(150_000)
    expect((await pay()).json.code).toBe('ORDER_EXPIRED')
    fault({ late_pay_s: 60 })
    expect((await pay()).json.result).toBe('ok')
    await sandbox.advance(60_000)
    await expect(sandbox.pay('LATE0002')).rejects.toThrow()
    expect([await stateOf('LATE0001'), await stateOf('LATE0002')]).toEqual(['SUCCESS', 'NOTPAY'])
  })
})

describe('a payment against a close (O4)', () => {
  it('comes first: the close says so, the money is there', async () => {
    fault({ race: 'pay_first' })
    await merchant.native('RACE0001')
    expect(await merchant.close('RACE0001')).toMatchObject({ status: 400, signed: true, json: { code: 'ORDER_PAID' } })
    expect(await stateOf('RACE0001')).toBe('SUCCESS')
    expect(sandbox.notifications()).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS', number: 'RACE0001' }])
    await expectSettled(100)
  })

  it('comes too late: the payer reads that the order is closed', async () => {
    await merchant.control('POST', '/rules', { userPayingSeconds: 60 })
    const pay = await onThePhone('RACE0002')
    expect((await merchant.close('RACE0002')).status).toBe(202)
    fault({ race: 'close_first' })
    expect((await merchant.close('RACE0002')).status).toBe(204)
    expect((await pay()).json.code).toBe('ORDER_CLOSED')
  })

  it('is under way: 202, and either may still happen', async () => {
    fault({ race: 'paying' }, { times: 1 })
    await merchant.native('RACE0003')
    expect(await merchant.close('RACE0003')).toMatchObject({ status: 202, json: { code: 'USERPAYING' } })
    expect(await stateOf('RACE0003')).toBe('NOTPAY')
    expect((await merchant.close('RACE0003')).status).toBe(204)
  })

  it('means nothing to an order that is closed, or none', async () => {
    await merchant.native('RACE0004')
    await merchant.close('RACE0004')
    fault({ race: 'pay_first' })
    expect((await merchant.close('RACE0004')).status).toBe(204)
    expect((await merchant.close('RACE0005')).status).toBe(204)
  })
})

describe('ordering again', () => {
  it('may give a new prepay_id each time; the old one leads nowhere (O8)', async () => {
    const { openid } = sandbox.payer()
    const order = (): Promise<string> =>
      merchant
        .post('/v3/pay/transactions/jsapi', merchant.order('AGAIN001', { payer: { openid } }))
        .then(({ json }) => json.prepay_id)
    const first = await order()
    expect(await order()).toBe(first)
    fault({ refresh_prepay: true })
    const second = await order()
    expect(second).not.toBe(first)
    expect(await order()).not.toBe(second)
  })

  it.each([
    ['INVALID_REQUEST', 400, 'INVALID_REQUEST', /参数与首次请求时不一致/],
    ['OUT_TRADE_NO_USED', 403, 'OUT_TRADE_NO_USED', /商户订单号重复/],
    ['201', 400, 'INVALID_REQUEST', /^201 商户订单号重复$/],
  ] as const)(
    'under other parameters is refused in the way of %s (O9)',
    async (dup_code_style, status, code, message) => {
      await merchant.native('AGAIN002')
      fault({ dup_code_style })
      const { status: answered, json } = await merchant.native('AGAIN002', { amount: { total: 7 } })
      expect([answered, json.code, json.message]).toEqual([status, code, expect.stringMatching(message)])
    },
  )
})

describe('a refund', () => {
  let shop: NotifyServer
  let notify_url: string
  beforeEach(async () => {
    shop = new NotifyServer(sandbox.merchant)
    notify_url = await shop.listen()
    for (const number of ['REFUND01', 'REFUND02']) {
      await merchant.native(number, { notify_url })
      await sandbox.pay(number)
    }
  })
  afterEach(() => shop.close())

  const refund = (number: string, out_refund_no = `${number}-R`): ReturnType<TestMerchant['refund']> =>
    merchant.refund(number, out_refund_no, 100, 100, { notify_url })
  const statusOf = async (out_refund_no: string): Promise<string> =>
    (await merchant.get(`/v3/refund/domestic/refunds/${out_refund_no}`)).json.status
  const told = (): string[] => shop.received.slice(2).map(({ event_type }) => event_type)

  it('may take days (R1, R2)', async () => {
    fault({ refund_after_s: 3 * 86_400 })
    expect((await refund('REFUND01')).json.status).toBe('PROCESSING')
    await sandbox.advance(3 * 86_400_000 - 1)
    expect(await statusOf('REFUND01-R')).toBe('PROCESSING')
    await sandbox.advance(1)
    expect(await statusOf('REFUND01-R')).toBe('SUCCESS')
  })

  it('may fail and arrive in the end, as long after it failed (R12)', async () => {
    fault({ refund: 'abnormal_then_success', refund_after_s: 60 })
    const before = sandbox.payer().balance
    await refund('REFUND01')
    await sandbox.advance(60_000)
    expect(await statusOf('REFUND01-R')).toBe('ABNORMAL')
    await sandbox.advance(60_000)
    expect(await statusOf('REFUND01-R')).toBe('SUCCESS')
    expect(told()).toEqual(['REFUND.ABNORMAL', 'REFUND.SUCCESS'])
    expect(sandbox.payer().balance).toBe(before + 100)
    sandbox.expectSettled({ [sandbox.merchant.mchid]: 100 })
  })

  it('that recovers by itself does not when the merchant has asked for another route', async () => {
    fault({ refund: 'abnormal_then_success', refund_after_s: 60 })
    const { refund_id } = (await refund('REFUND01')).json
    await sandbox.advance(60_000)
    const other = { out_refund_no: 'REFUND01-R', type: 'MERCHANT_BANK_CARD' }
    await merchant.post(`/v3/refund/domestic/refunds/${refund_id}/apply-abnormal-refund`, other)
    await sandbox.advance(86_400_000)
    expect(told()).toEqual(['REFUND.ABNORMAL', 'REFUND.SUCCESS'])
    sandbox.expectSettled()
  })

  it('outlives a restored snapshot in the middle (R12)', async () => {
    fault({ refund: 'abnormal_then_success', refund_after_s: 60 })
    await refund('REFUND01')
    await sandbox.advance(60_000)
    await merchant.control('POST', '/snapshot', {})
    await merchant.control('POST', '/restore', {})
    await sandbox.advance(60_000)
    expect(await statusOf('REFUND01-R')).toBe('SUCCESS')
  })

  it('finds no money, and is accepted under the same number when there is some (R5)', async () => {
    fault({ balance: 99 }, { times: 1 })
    expect(await refund('REFUND01')).toMatchObject({ status: 403, json: { code: 'NOT_ENOUGH' } })
    expect((await refund('REFUND01')).status).toBe(200)
  })

  it('finds the account of the payer gone (R14)', async () => {
    fault({ user_gone: true })
    expect(await refund('REFUND01')).toMatchObject({ status: 403, json: { code: 'USER_ACCOUNT_ABNORMAL' } })
    expect((await merchant.get('/v3/refund/domestic/refunds/REFUND01-R')).status).toBe(404)
  })

  it('waits for another one of the same payer (R15)', async () => {
    fault({ serialise_user: true })
    expect((await refund('REFUND01')).status).toBe(200)
    expect((await refund('REFUND02')).status).toBe(429)
    await sandbox.advance(2000)
    expect((await refund('REFUND02')).status).toBe(200)
  })

  it('may be accepted although it says 429 (T10)', async () => {
    fault({ rate_429: 'after_commit' }, { match: { path: '/v3/refund/' }, times: 1 })
    expect((await refund('REFUND01')).status).toBe(429)
    expect((await refund('REFUND01')).status).toBe(200)
    await sandbox.advance(2000)
    expect(told()).toEqual(['REFUND.SUCCESS'])
    sandbox.expectSettled({ [sandbox.merchant.mchid]: 100 })
  })

  it('is not met by the faults of refunds when it is another call', async () => {
    fault({ user_gone: true }, { times: 1 })
    await merchant.native('REFUND03')
    await merchant.get('/v3/refund/domestic/refunds/REFUND01-R')
    expect(sandbox.faults.list()).toMatchObject([{ fired: 0, seen: 0 }])
  })
})
