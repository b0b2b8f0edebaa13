import { describe, expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { events, openV2, order, payer, sent } from './v2-stand.ts'

describeOnEachEngine('an order of APIv2', (engine) => {
  describe.each(['MD5', 'HMAC-SHA256'] as const)('signed with %s', (v2SignType) => {
    it('is ordered with all its fields, paid by the five values, told, and paid once', async () => {
      const stand = await openV2(engine, { v2SignType })
      const openid = await payer(stand)
      const payment = await stand.create({
        channel: 'miniprogram',
        openid,
        attach: '分店',
        device_info: 'WEB',
        detail: '红茶一杯',
        goods_tag: 'WXG',
        limit_pay: 'no_credit',
        client_ip: '203.0.113.7',
      })
      expect(payment).toMatchObject({ state: 'pending', api: 'v2', pay: { signType: v2SignType } })
      const xml = await sent(stand, '/pay/unifiedorder')
      for (const field of ['device_info', 'detail', 'attach', 'fee_type', 'time_start', 'time_expire', 'goods_tag'])
        expect(xml).toContain(`<${field}>`)
      for (const value of ['no_credit', '203.0.113.7', v2SignType, `/notify/${stand.merchant.mchid}/v2/payment`])
        expect(xml).toContain(value)
      const page = await stand.control('POST', '/phone/prepay', { kind: 'miniprogram', openid, params: payment.pay })
      expect(page.status).toBe(200)
      await stand.control('POST', '/phone/pay', { token: page.body.token, openid, password: '123456' })
      const paid = await stand.until(payment.id, 'paid', 4)
      expect(paid).toMatchObject({ amount: { payer_total: 100 }, openid, attach: '分店' })
      expect(await events(stand)).toEqual(['payment.paid'])
      const { body } = await stand.api('GET', '/v1/notifications')
      expect(body.data).toMatchObject([
        { kind: 'payment', verdict: 'applied', event_type: 'TRANSACTION.SUCCESS', payment_id: payment.id },
      ])
    })
  })

  it.each([
    ['native', {}, /^weixin:/],
    ['h5', { client_ip: '203.0.113.7' }, /checkmweb/],
  ])('by %s brings what leads the payer there', async (channel, more, address) => {
    const stand = await openV2(engine)
    const payment = await stand.create({ channel, ...more })
    expect(payment.code_url ?? payment.h5_url).toMatch(address)
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid', 4)
  })

  it('that nobody tells of is found paid by asking', async () => {
    const stand = await openV2(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    const { body } = await stand.api('POST', `/v1/payments/${payment.id}/query`)
    expect(body).toMatchObject({ state: 'paid', amount: { payer_total: 100 } })
  })

  it('is ordered once, though the answer was lost', async () => {
    const stand = await openV2(engine)
    await stand.fault({ path: '/pay/unifiedorder' }, { fail_after_commit: true }, 4)
    const payment = await stand.create()
    expect(payment.state).toBe('created')
    await stand.until(payment.id, 'pending', 60)
    expect((await stand.control('GET', '/orders')).body.orders).toHaveLength(1)
  })

  it('is closed here and there, and is the same again', async () => {
    const stand = await openV2(engine)
    const payment = await stand.create()
    const close = () => stand.api('POST', `/v1/payments/${payment.id}/close`)
    expect((await close()).body.state).toBe('closed')
    expect((await order(stand, payment.out_trade_no)).trade_state).toBe('CLOSED')
    expect((await close()).body.state).toBe('closed')
  })

  it('that is paid while it is closed ends as paid', async () => {
    const stand = await openV2(engine)
    await stand.fault({ path: '/pay/closeorder' }, { race: 'pay_first' })
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const payment = await stand.create({ channel: 'miniprogram', openid: await payer(stand) })
    await stand.api('POST', `/v1/payments/${payment.id}/close`)
    await stand.until(payment.id, 'paid', 60)
    expect(await events(stand)).toEqual(['payment.paid'])
  })

  it('is closed though the answer to its close was lost', async () => {
    const stand = await openV2(engine)
    const payment = await stand.create()
    await stand.fault({ path: '/pay/closeorder' }, { fail_after_commit: true }, 3)
    await stand.api('POST', `/v1/payments/${payment.id}/close`)
    await stand.until(payment.id, 'closed', 30)
    expect(await events(stand)).toEqual(['payment.closed'])
  })

  it('and its close end alike here and there, whoever wins', async () => {
    const stand = await openV2(engine)
    for (let round = 0; round < 4; round++) {
      const payment = await stand.create()
      const pay = () => stand.control('POST', `/orders/${stand.merchant.mchid}/${payment.out_trade_no}/pay`, {})
      const close = () => stand.api('POST', `/v1/payments/${payment.id}/close`)
      await Promise.all(round % 2 ? [pay(), close()] : [close(), pay()])
      await stand.advance(60)
      const { state } = (await stand.api('GET', `/v1/payments/${payment.id}`)).body
      const { trade_state } = await order(stand, payment.out_trade_no)
      expect([state, trade_state]).toEqual(state === 'paid' ? ['paid', 'SUCCESS'] : ['closed', 'CLOSED'])
    }
  })

  it('that was never made is not, when nobody signs the refusal but a query proves it', async () => {
    const stand = await openV2(engine)
    const payment = await stand.create({ channel: 'miniprogram', openid: 'nobody-at-all' })
    expect(payment).toMatchObject({ state: 'failed' })
  })

  it('is of unknown outcome when an unsigned refusal cannot be proven', async () => {
    const stand = await openV2(engine, { apiV2Key: 'x'.repeat(32) })
    expect(await stand.create()).toMatchObject({ state: 'created' })
    expect(await events(stand)).toEqual([])
  })

  it('of a merchant without the key has no door for notifications', async () => {
    const stand = await openV2(engine, { apis: {}, apiV2Key: undefined })
    const answer = await fetch(`${stand.till.url}/notify/${stand.merchant.mchid}/v2/payment`, { method: 'POST' })
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('FAIL')])
  })

  it('takes no notification that is not proven, whatever it pretends', async () => {
    const stand = await openV2(engine)
    const payment = await stand.create()
    const tell = (body: string) =>
      fetch(`${stand.till.url}/notify/${stand.merchant.mchid}/v2/payment`, { method: 'POST', body })
    const fields = `<return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><appid>${stand.merchant.appid}</appid><mch_id>${stand.merchant.mchid}</mch_id><out_trade_no>${payment.out_trade_no}</out_trade_no><total_fee>100</total_fee><transaction_id>42</transaction_id>`
    for (const body of [
      `<xml>${fields}</xml>`,
      `<xml>${fields}<sign>${'A'.repeat(32)}</sign></xml>`,
      `<xml>${fields}${fields}</xml>`,
      `<!DOCTYPE xml [<!ENTITY a "b">]><xml>${fields}<sign>&a;</sign></xml>`,
      '{}',
    ]) {
      const answer = await tell(body)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.headers.get('content-type')).toMatch('text/xml')
      expect(await answer.text()).toContain('<return_code><![CDATA[FAIL]]></return_code>')
    }
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('pending')
    const { body } = await stand.api('GET', '/v1/notifications?verdict=refused')
    expect(body.data.length).toBe(5)
  })
})
