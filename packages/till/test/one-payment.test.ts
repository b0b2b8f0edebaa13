import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { openStand } from './stand.ts'

describeOnEachEngine('one payment', (engine) => {
  it('is ordered, paid, notified and told to the shop', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create({ out_trade_no: 'TEA20260609001', amount: { total: 1234 } })
    expect(payment).toMatchObject({ state: 'pending', amount: { total: 1234, refunded: 0 } })
    expect(payment.code_url).toMatch(/^weixin:\/\//)
    await stand.pay(payment.out_trade_no)
    const paid = await stand.until(payment.id, 'paid')
    expect(paid.transaction_id).toMatch(/^42/)
    const { body: events } = await stand.api('GET', '/v1/events')
    expect(events.data.map((event: { type: string }) => event.type)).toEqual(['payment.paid'])
    const { body: timeline } = await stand.api('GET', `/v1/payments/${payment.id}/timeline`)
    const kinds = timeline.data.map((step: { kind: string }) => step.kind)
    expect(kinds).toEqual(expect.arrayContaining(['created', 'prepay', 'notification', 'paid']))
  })

  it('is found paid by the query when no notification comes', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid', 6)
  })
})
