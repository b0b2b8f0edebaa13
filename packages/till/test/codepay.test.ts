import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { call, openStand, type PaymentBody, type Stand } from './stand.ts'

/** Above this the payer types a password. */
const WITH_PASSWORD = 100_001

interface Till extends Stand {
  /** The code on the payer's phone now. */
  code(): Promise<string>
  /** Scans it. */
  scan(body?: Record<string, unknown>): Promise<PaymentBody>
  /** What WeChat Pay says of the order. */
  platformState(payment: PaymentBody): Promise<string>
  /** What the payer has. */
  balance(): Promise<number>
}

async function openTill(engine: TestEngine): Promise<Till> {
  const stand = await openStand(engine)
  const payer = async () => (await stand.control('GET', '/payers')).body.payers[0]
  const code = async () =>
    (await stand.control('GET', `/phone/payment-code?openid=${(await payer()).openid}`)).body.auth_code
  return {
    ...stand,
    code,
    scan: async (body) =>
      stand.create({
        channel: 'codepay',
        auth_code: await code(),
        scene_info: { store_info: { out_id: 'SHOP-1' } },
        ...body,
      }),
    platformState: async ({ out_trade_no }) => {
      const { body } = await stand.control('GET', '/orders')
      const order = body.orders.find((each: { out_trade_no: string }) => each.out_trade_no === out_trade_no)
      return order?.trade_state ?? 'none'
    },
    balance: async () => (await payer()).balance,
  }
}

const titles = async (till: Till, { id }: PaymentBody): Promise<string[]> =>
  (await till.api('GET', `/v1/payments/${id}/timeline`)).body.data.map((step: { title: string }) => step.title)

const events = async (till: Till): Promise<string[]> =>
  (await till.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)

const PAY = '/v3/pay/transactions/codepay'

describeOnEachEngine('a code payment', (engine) => {
  it('is paid at once, and is refunded as any other', async () => {
    const till = await openTill(engine)
    const payment = await till.scan()
    expect(payment).toMatchObject({ state: 'paid', channel: 'codepay', transaction_id: expect.any(String) })
    expect(await events(till)).toEqual(['payment.paid'])
    const { body: refund } = await till.api('POST', '/v1/refunds', { payment_id: payment.id, amount: { refund: 100 } })
    expect(refund.state).toBe('processing')
  })

  it('keeps no code: neither in the database, nor in an answer; a repeat is known all the same', async () => {
    const till = await openTill(engine)
    const auth_code = await till.code()
    const order = { auth_code, out_trade_no: 'CODE0001' }
    const payment = await till.scan(order)
    const body = {
      channel: 'codepay',
      amount: { total: 100 },
      description: 'tea',
      scene_info: { store_info: { out_id: 'SHOP-1' } },
    }
    expect(await till.api('POST', '/v1/payments', { ...body, ...order })).toMatchObject({
      status: 200,
      body: { id: payment.id },
    })
    const other = await till.api('POST', '/v1/payments', { ...body, ...order, auth_code: await till.code() })
    expect(other).toMatchObject({ status: 409, body: { code: 'OUT_TRADE_NO_USED', field: 'auth_code' } })
    const used = await till.scan({ auth_code })
    expect(used).toMatchObject({ state: 'failed', failure: { code: 'AUTH_CODE_INVALID' } })
    const { kysely } = till.database
    const kept = [
      await kysely.selectFrom('payment').selectAll().execute(),
      await kysely.selectFrom('timeline').selectAll().execute(),
      await kysely.selectFrom('event').selectAll().execute(),
      await kysely.selectFrom('job').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).toContain('CODE0001')
    expect(JSON.stringify([kept, other, used])).not.toContain(auth_code)
  })

  it('waits for the password, and is paid when it comes', async () => {
    const till = await openTill(engine)
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    expect(payment.state).toBe('pending')
    await till.advance(11)
    await till.pay(payment.out_trade_no)
    expect(await till.until(payment.id, 'paid', 5)).toMatchObject({ amount: { payer_total: WITH_PASSWORD } })
    expect(await events(till)).toEqual(['payment.paid'])
  })

  it.each(['wrong_password', 'insufficient_funds', 'abandon'])('fails by %s', async (outcome) => {
    const till = await openTill(engine)
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    await till.control('POST', `/orders/${till.merchant.mchid}/${payment.out_trade_no}/pay`, { outcome })
    expect(await till.until(payment.id, 'failed', 5)).toMatchObject({ failure: { code: 'PAYERROR' } })
    expect(await events(till)).toEqual(['payment.failed'])
  })

  it('is taken back when the payer does not finish in time', async () => {
    const till = await openTill(engine)
    await till.control('POST', '/rules', { reversePaying: 'allow' })
    const before = await till.balance()
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    await till.advance(44)
    expect((await till.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('pending')
    await till.until(payment.id, 'closed', 5)
    expect([await till.platformState(payment), await till.balance()]).toEqual(['REVOKED', before])
    expect(await events(till)).toEqual(['payment.closed'])
  })

  it('of a payer who still types is taken back as soon as that is possible', async () => {
    const till = await openTill(engine)
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    await till.advance(50)
    expect((await till.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('closing')
    expect(await titles(till, payment)).toContain('WeChat Pay did not reverse it')
    // WeChat Pay waits a minute for a password: then it has failed there by itself.
    await till.until(payment.id, 'failed', 30)
    expect(await till.platformState(payment)).toBe('PAYERROR')
  })

  it('of a slow payer is paid when the password comes before anything was taken back', async () => {
    const till = await openTill(engine)
    await till.fault({ path: PAY }, { slow_password_s: 40 })
    const payment = await till.scan()
    expect(payment.state).toBe('pending')
    await till.until(payment.id, 'paid', 50)
    expect(await till.platformState(payment)).toBe('SUCCESS')
  })

  it('is reversed until that is definite, however busy WeChat Pay is', async () => {
    const till = await openTill(engine)
    await till.control('POST', '/rules', { reversePaying: 'allow', passwordSeconds: 600 })
    await till.fault({ method: 'POST', path: '/v3/pay/transactions/out-trade-no' }, { reverse: 'busy' }, 1)
    await till.fault({ method: 'POST', path: '/v3/pay/transactions/out-trade-no' }, { reverse: 'recall' }, 4)
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    await till.until(payment.id, 'closed', 70)
    expect(await till.platformState(payment)).toBe('REVOKED')
    const steps = await titles(till, payment)
    expect(steps).toContain('WeChat Pay did not reverse it')
    expect(steps.filter((title) => title === 'WeChat Pay reversed it')).toHaveLength(1)
  })

  it('that cannot be taken back for minutes calls a person, and goes on', async () => {
    const till = await openTill(engine)
    await till.control('POST', '/rules', { reversePaying: 'allow', passwordSeconds: 3_600 })
    await till.fault({ method: 'POST', path: '/v3/pay/transactions/out-trade-no' }, { reverse: 'busy' })
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    await till.advance(160)
    expect((await till.api('GET', `/v1/payments/${payment.id}`)).body).not.toHaveProperty('attention')
    await till.advance(20)
    expect((await till.api('GET', `/v1/payments/${payment.id}`)).body).toMatchObject({
      state: 'closing',
      attention: expect.stringContaining('taken back'),
    })
    expect(await events(till)).toEqual(['payment.attention'])
    await till.control('DELETE', '/faults')
    await till.advance(3_000)
    await till.until(payment.id, 'closed')
    expect(await till.platformState(payment)).toBe('REVOKED')
  })

  it('whose answer was lost is found paid by a query, and the money is taken once', async () => {
    const till = await openTill(engine)
    const before = await till.balance()
    await till.fault({ path: PAY }, { fail_after_commit: true })
    const payment = await till.scan()
    expect(payment.state).toBe('created')
    await till.until(payment.id, 'paid', 6)
    expect(await till.balance()).toBe(before - 100)
  })

  it('that never arrived is reversed, so that it can no longer come, and has failed', async () => {
    const till = await openTill(engine)
    const before = await till.balance()
    await till.fault({ path: PAY }, { fail_before_commit: true })
    const payment = await till.scan()
    expect(payment.state).toBe('created')
    expect(await till.until(payment.id, 'failed', 60)).toMatchObject({ failure: { code: 'NOT_ORDERED' } })
    expect(await titles(till, payment)).toContain('WeChat Pay reversed it')
    expect(await till.balance()).toBe(before)
  })

  it('whose money was taken under an error is paid', async () => {
    const till = await openTill(engine)
    await till.fault({ path: PAY }, { code: 'PARAM_ERROR', status: 400, commit: true })
    const payment = await till.scan()
    expect(await till.until(payment.id, 'paid', 10)).toMatchObject({ state: 'paid' })
  })

  it('is taken back when the shop asks for it, not sooner than WeChat Pay allows', async () => {
    const till = await openTill(engine)
    await till.control('POST', '/rules', { reversePaying: 'allow' })
    const payment = await till.scan({ amount: { total: WITH_PASSWORD } })
    expect((await till.api('POST', `/v1/payments/${payment.id}/close`)).body.state).toBe('closing')
    expect(await titles(till, payment)).not.toContain('WeChat Pay reversed it')
    await till.until(payment.id, 'closed', 20)
    expect(await till.platformState(payment)).toBe('REVOKED')
  })

  it('goes on when its process died', async () => {
    const till = await openTill(engine)
    await till.fault({ path: PAY }, { fail_after_commit: true })
    const payment = await till.scan()
    await till.till.close()
    const other = await till.another()
    await till.sandbox.clock.advance(20_000)
    await other.drain()
    const found = await call(`${other.url}/v1/payments/${payment.id}`, 'GET', undefined, {
      authorization: `Bearer ${till.apiKey}`,
    })
    expect(found.body.state).toBe('paid')
  })

  it('is taken by a partner for its sub-merchant, and taken back there', async () => {
    const till = await openTill(engine)
    const shop = await till.sandbox.createMerchant({ partner: till.merchant.mchid })
    const paid = await till.scan({ sub_mchid: shop.mchid })
    expect(paid).toMatchObject({ state: 'paid', sub_mchid: shop.mchid })
    await till.control('POST', '/rules', { reversePaying: 'allow' })
    const left = await till.scan({ sub_mchid: shop.mchid, amount: { total: WITH_PASSWORD } })
    await till.until(left.id, 'closed', 58)
    expect(await till.platformState(left)).toBe('REVOKED')
  })

  it('is refused by the field that is wrong', async () => {
    const till = await openTill(engine)
    const body = {
      channel: 'codepay',
      amount: { total: 100 },
      description: 'tea',
      auth_code: '130061098828009406',
      scene_info: { store_info: { out_id: 'SHOP-1' } },
    }
    const cases: [string, Record<string, unknown>, string][] = [
      ['auth_code', { auth_code: '160000000000000000' }, 'INVALID_FIELD'],
      ['auth_code', { auth_code: undefined }, 'MISSING_FIELD'],
      ['scene_info', { scene_info: undefined }, 'MISSING_FIELD'],
      ['scene_info.store_info.out_id', { scene_info: { store_info: {} } }, 'MISSING_FIELD'],
      ['expires_in', { expires_in: 600 }, 'INVALID_FIELD'],
      ['auth_code', { channel: 'native', scene_info: undefined }, 'INVALID_FIELD'],
    ]
    for (const [field, wrong, code] of cases) {
      const answer = await till.api('POST', '/v1/payments', { ...body, ...wrong })
      expect([field, answer.status, answer.body.code, answer.body.field]).toEqual([field, 400, code, field])
      expect(JSON.stringify(answer)).not.toContain('130061098828009406')
    }
  })
})
