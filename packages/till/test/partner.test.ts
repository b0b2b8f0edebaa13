import { expect, it } from 'vitest'
import type { MerchantCredentials } from '@wxtill/sandbox'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { APPID, MCHID, openGround, transaction } from './platform.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

/** A till whose merchant is a partner of one sub-merchant. */
async function openPartner(engine: TestEngine): Promise<{ stand: Stand; shop: MerchantCredentials }> {
  const stand = await openStand(engine)
  return { stand, shop: await stand.sandbox.createMerchant({ name: '面馆', partner: stand.merchant.mchid }) }
}

const payFor = async (stand: Stand, shop: MerchantCredentials, { out_trade_no }: PaymentBody) => {
  const { mchid } = stand.merchant
  const answer = await stand.control('POST', `/orders/${mchid}/${out_trade_no}/pay`, { sub_mchid: shop.mchid })
  expect([out_trade_no, answer.body.result]).toEqual([out_trade_no, 'success'])
}

/** What the payer is called in each app. */
const openidsOf = async (stand: Stand): Promise<Record<string, string>> =>
  (await stand.control('GET', '/payers')).body.payers[0].openids

describeOnEachEngine('a partner', (engine) => {
  it('takes payments for its sub-merchant by every channel', async () => {
    const { stand, shop } = await openPartner(engine)
    const { mchid: sub_mchid } = shop
    const openid = (await openidsOf(stand))[stand.merchant.appid]
    const channels = [
      { channel: 'native' },
      { channel: 'app' },
      { channel: 'h5', client_ip: '203.0.113.7' },
      { channel: 'jsapi', openid },
      { channel: 'miniprogram', openid },
    ]
    for (const channel of channels) {
      const payment = await stand.create({ ...channel, sub_mchid })
      expect(payment).toMatchObject({ channel: channel.channel, state: 'pending', sub_mchid })
      await payFor(stand, shop, payment)
      expect(await stand.until(payment.id, 'paid')).toMatchObject({ openid, amount: { payer_total: 100 } })
    }
  })

  it('refunds for its sub-merchant, and believes what it is told of it', async () => {
    const { stand, shop } = await openPartner(engine)
    const payment = await stand.create({ sub_mchid: shop.mchid })
    await payFor(stand, shop, payment)
    await stand.until(payment.id, 'paid')
    const asked = { payment_id: payment.id, amount: { refund: 40 } }
    const { body: refund } = await stand.api('POST', '/v1/refunds', asked)
    expect(refund).toMatchObject({ state: 'processing', sub_mchid: shop.mchid })
    await stand.advance(60)
    expect((await stand.api('GET', `/v1/refunds/${refund.id}`)).body.state).toBe('succeeded')
    const { body: notifications } = await stand.api('GET', '/v1/notifications')
    const told = notifications.data.map((each: Record<string, string>) => [each.event_type, each.verdict])
    expect(told).toEqual([
      ['REFUND.SUCCESS', 'applied'],
      ['TRANSACTION.SUCCESS', 'applied'],
    ])
  })

  it('counts numbers per sub-merchant, as WeChat Pay does', async () => {
    const { stand, shop } = await openPartner(engine)
    const other = await stand.sandbox.createMerchant({ partner: stand.merchant.mchid })
    const number = { out_trade_no: 'SAMENUMBER' }
    const own = await stand.create(number)
    const first = await stand.create({ ...number, sub_mchid: shop.mchid, amount: { total: 7 } })
    const second = await stand.create({ ...number, sub_mchid: other.mchid, amount: { total: 8 } })
    expect(new Set([own.id, first.id, second.id]).size).toBe(3)
    const taken = { channel: 'native', description: 'tea', ...number, sub_mchid: shop.mchid, amount: { total: 9 } }
    expect(await stand.api('POST', '/v1/payments', taken)).toMatchObject({
      status: 409,
      body: { code: 'OUT_TRADE_NO_USED', field: 'amount.total' },
    })
    await payFor(stand, shop, first)
    await stand.until(first.id, 'paid')
    for (const { id } of [own, second]) {
      expect((await stand.api('POST', `/v1/payments/${id}/query`)).body.state).toBe('pending')
    }
    const { body } = await stand.api('GET', `/v1/payments?sub_mchid=${shop.mchid}`)
    expect(body.data).toMatchObject([{ id: first.id, sub_mchid: shop.mchid }])
    const refund = (sub_mchid?: string) =>
      stand.api('POST', '/v1/refunds', { ...number, sub_mchid, amount: { refund: 7 }, out_refund_no: 'R1' })
    expect(await refund()).toMatchObject({ status: 409, body: { code: 'PAYMENT_NOT_PAID' } })
    expect(await refund(shop.mchid)).toMatchObject({ status: 201, body: { payment_id: first.id, state: 'processing' } })
    expect(await refund('1999999999')).toMatchObject({ status: 404 })
  })

  it('lets the sub-merchant’s own app pay, called by that app’s appid', async () => {
    const { stand, shop } = await openPartner(engine)
    const openid = (await openidsOf(stand))[shop.appid]
    const paying = { channel: 'jsapi', sub_mchid: shop.mchid, sub_appid: shop.appid, openid }
    const payment = await stand.create(paying)
    expect(payment).toMatchObject({ state: 'pending', sub_appid: shop.appid, pay: { appId: shop.appid } })
    await payFor(stand, shop, payment)
    expect(await stand.until(payment.id, 'paid')).toMatchObject({ openid })
    const alone = await stand.api('POST', '/v1/payments', {
      ...paying,
      sub_mchid: undefined,
      amount: { total: 1 },
      description: 'tea',
    })
    expect(alone).toMatchObject({ status: 400, body: { code: 'MISSING_FIELD', field: 'sub_mchid' } })
  })

  it('learns by a query what no notification tells, and closes what nobody pays', async () => {
    const { stand, shop } = await openPartner(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const paid = await stand.create({ sub_mchid: shop.mchid })
    await payFor(stand, shop, paid)
    await stand.until(paid.id, 'paid')
    const left = await stand.create({ sub_mchid: shop.mchid })
    expect((await stand.api('POST', `/v1/payments/${left.id}/close`)).body).toMatchObject({ state: 'closed' })
    const late = await stand.create({ sub_mchid: shop.mchid, expires_in: 600 })
    await stand.advance(700)
    await stand.until(late.id, 'closed')
  })

  it('is refused for a merchant that is not its own', async () => {
    const { stand } = await openPartner(engine)
    const stranger = await stand.sandbox.createMerchant({})
    const payment = await stand.create({ sub_mchid: stranger.mchid })
    expect(payment).toMatchObject({ state: 'failed', failure: { code: 'NO_AUTH' } })
  })

  it('believes no notification that speaks of another sub-merchant, or of none', async () => {
    const ground = await openGround(engine)
    const sub_mchid = '1900000208'
    const payment = await ground.create({ sub_mchid, sub_appid: 'wxsub' })
    const { mchid: _mchid, appid: _appid, ...rest } = transaction(payment)
    const names = { sp_mchid: MCHID, sp_appid: APPID, sub_mchid, sub_appid: 'wxsub' }
    const strange = [
      { ...rest, ...names, sub_mchid: '1900000209' },
      { ...rest, ...names, sub_mchid: undefined },
      { ...rest, ...names, sub_appid: 'wxother' },
      { ...rest, ...names, sp_appid: 'wxother' },
      { ...rest, ...names, sp_mchid: '1900000207' },
      { ...rest, ...names, amount: { total: 99, payer_total: 99, currency: 'CNY' } },
      transaction(payment),
    ]
    for (const resource of strange) {
      expect((await ground.notify(resource)).status).toBe(200)
      expect(await ground.state(payment.id)).toBe('pending')
    }
    const { body } = await ground.api('GET', '/v1/notifications')
    expect(body.data.map((each: { verdict: string }) => each.verdict)).toEqual(strange.map(() => 'parked'))
    await ground.notify({ ...rest, ...names })
    expect(await ground.state(payment.id)).toBe('paid')
  })
})
