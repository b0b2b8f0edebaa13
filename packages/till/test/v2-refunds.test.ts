import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import type { Stand } from './stand.ts'
import { events, openV2 } from './v2-stand.ts'

async function paid(stand: Stand, body: object = {}) {
  const payment = await stand.create({ ...body })
  await stand.pay(payment.out_trade_no)
  await stand.until(payment.id, 'paid')
  return payment
}

const refund = (stand: Stand, payment_id: string, amount: number, other: object = {}) =>
  stand.api('POST', '/v1/refunds', { payment_id, amount: { refund: amount }, ...other })

async function untilRefund(stand: Stand, id: string, state: string, seconds = 60) {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', `/v1/refunds/${id}`)
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

const notices = async (stand: Stand) =>
  (await stand.api('GET', '/v1/notifications')).body.data.filter(({ kind }: { kind: string }) => kind === 'refund')

describeOnEachEngine('a refund of APIv2', (engine) => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'signed with %s shows the certificate, is told of by req_info, and asked about before it counts',
    async (v2SignType) => {
      const stand = await openV2(engine, { v2SignType })
      const payment = await paid(stand)
      const { status, body } = await refund(stand, payment.id, 30, { reason: '茶凉了' })
      expect([status, body.state]).toEqual([201, 'processing'])
      await untilRefund(stand, body.id, 'succeeded', 10)
      const [notice] = await notices(stand)
      expect(notice).toMatchObject({ event_type: 'REFUND.SUCCESS', verdict: 'applied', payment_id: payment.id })
      expect(notice.body).toContain('req_info')
      expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.amount).toMatchObject({ refunded: 30 })
      expect(await events(stand)).toEqual(['payment.paid', 'refund.succeeded'])
      const rest = await refund(stand, payment.id, 70)
      await untilRefund(stand, rest.body.id, 'succeeded', 120)
    },
  )

  it('ends without a notification, by looking', async () => {
    const stand = await openV2(engine)
    await stand.fault({ event_type: 'REFUND.SUCCESS' }, { drop: 'all' })
    const payment = await paid(stand)
    const { body } = await refund(stand, payment.id, 100)
    await untilRefund(stand, body.id, 'succeeded', 90)
    expect(await notices(stand)).toEqual([])
  })

  it('whose answer was lost is made once', async () => {
    const stand = await openV2(engine)
    const payment = await paid(stand)
    await stand.fault({ path: '/secapi/pay/refund' }, { fail_after_commit: true }, 4)
    const { body } = await refund(stand, payment.id, 40)
    await untilRefund(stand, body.id, 'succeeded')
    expect((await stand.control('GET', '/refunds')).body.refunds).toHaveLength(1)
  })

  it.each([
    ['abnormal', 'abnormal'],
    ['closed', 'closed'],
  ])('that WeChat Pay calls %s is %s here', async (outcome, state) => {
    const stand = await openV2(engine)
    const payment = await paid(stand)
    await stand.fault({ path: '/secapi/pay/refund' }, { refund: outcome })
    const { body } = await refund(stand, payment.id, 40)
    await untilRefund(stand, body.id, state, 120)
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.amount).toMatchObject({ refunded: 0 })
  })

  it('without the certificate is refused before anything is sent', async () => {
    const stand = await openV2(engine, { certificate: undefined })
    const payment = await paid(stand)
    const { body } = await refund(stand, payment.id, 40)
    expect(body).toMatchObject({ state: 'failed', failure: { message: expect.stringContaining('certificate') } })
    expect((await stand.control('GET', '/refunds')).body.refunds).toEqual([])
  })
})
