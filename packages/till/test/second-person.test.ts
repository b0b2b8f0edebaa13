import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { signIn } from './sign-in.ts'
import { openStand } from './stand.ts'

/** A paid payment of 100 fen, and the people of a till where one of them alone may give back 40 fen of it. */
async function openShop(engine: TestEngine) {
  const stand = await openStand(engine, { refundsByOneUpTo: 40 })
  const payment = await stand.create()
  await stand.pay(payment.out_trade_no)
  await stand.until(payment.id, 'paid')
  const [ann, bob] = [await signIn(stand, 'ann', 'finance'), await signIn(stand, 'bob', 'operator')]
  return {
    ...stand,
    ann,
    bob,
    asked: (refund: number, more: object = {}) => ({ payment_id: payment.id, amount: { refund }, ...more }),
    /** What WeChat Pay knows of. */
    there: async (): Promise<number> => (await stand.control('GET', '/refunds')).body.refunds.length,
    /** What was given back, once what is under way has had its time. */
    async refunded(): Promise<number> {
      for (let looks = 0; looks < 40; looks++) await stand.advance(5)
      return (await stand.api('GET', `/v1/payments/${payment.id}`)).body.amount.refunded
    },
  }
}

describeOnEachEngine('a refund above the limit', (engine) => {
  it('is not sent before a second person has approved it, and then at once', async () => {
    const shop = await openShop(engine)
    const { status, body } = await shop.ann('POST', '/v1/refunds', shop.asked(41))
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'created', approval: { state: 'waiting', requested_by: 'ann' } })
    await shop.advance(600)
    expect(await shop.there()).toBe(0)

    const approved = await shop.bob('POST', `/v1/refunds/${body.id}/approve`)
    expect(approved).toMatchObject({ status: 200, body: { approval: { state: 'given', decided_by: 'bob' } } })
    expect(await shop.refunded()).toBe(41)
    expect((await shop.api('GET', `/v1/refunds/${body.id}`)).body.attention).toBeUndefined()
    expect((await shop.bob('POST', `/v1/refunds/${body.id}/approve`)).body.code).toBe('NOTHING_TO_DECIDE')
  })

  it('cannot be approved by the one who asked, by a key, or by who may not refund', async () => {
    const shop = await openShop(engine)
    const { body } = await shop.ann('POST', '/v1/refunds', shop.asked(100))
    const approve = `/v1/refunds/${body.id}/approve`
    const viewer = await signIn(shop, 'vic', 'viewer')
    expect((await shop.ann('POST', approve)).body.code).toBe('SECOND_PERSON_NEEDED')
    expect((await shop.api('POST', approve)).body.code).toBe('PERSON_NEEDED')
    expect((await viewer('POST', approve)).body.code).toBe('FORBIDDEN')
    await shop.advance(120)
    expect(await shop.there()).toBe(0)
  })

  it('is not avoided by asking for it in parts', async () => {
    const shop = await openShop(engine)
    expect((await shop.ann('POST', '/v1/refunds', shop.asked(40))).body.approval).toBeUndefined()
    await shop.advance(120)
    const second = await shop.ann('POST', '/v1/refunds', shop.asked(1))
    expect(second.body.approval.state).toBe('waiting')
    expect(await shop.refunded()).toBe(40)
  })

  it('holds its sum while it waits, and gives it free when it is rejected', async () => {
    const shop = await openShop(engine)
    const { body } = await shop.ann('POST', '/v1/refunds', shop.asked(80, { out_refund_no: 'R1' }))
    expect((await shop.api('POST', '/v1/refunds', shop.asked(30))).body.code).toBe('REFUND_EXCEEDS_PAID')
    const rejected = await shop.ann('POST', `/v1/refunds/${body.id}/reject`, { reason: 'a slip of the pen' })
    expect(rejected.body).toMatchObject({
      state: 'failed',
      approval: { state: 'refused', decided_by: 'ann' },
      failure: { code: 'REJECTED', message: 'a slip of the pen' },
    })
    expect((await shop.bob('POST', `/v1/refunds/${body.id}/approve`)).body.code).toBe('NOTHING_TO_DECIDE')
    expect((await shop.api('POST', '/v1/refunds', shop.asked(100))).status).toBe(201)
    expect(await shop.refunded()).toBe(100)
    const types = (await shop.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)
    expect(types).toContain('refund.failed')
  })

  it('is sent once when two approve it at the same moment', async () => {
    const shop = await openShop(engine)
    const eve = await signIn(shop, 'eve', 'owner')
    const { body } = await shop.ann('POST', '/v1/refunds', shop.asked(60))
    const path = `/v1/refunds/${body.id}/approve`
    const answers = await Promise.all([shop.bob('POST', path), eve('POST', path)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect([await shop.refunded(), await shop.there()]).toEqual([60, 1])
  })

  it('is in the audit log with both names, and needs nobody when a program asks', async () => {
    const shop = await openShop(engine)
    const eve = await signIn(shop, 'eve', 'owner')
    const { body } = await shop.ann('POST', '/v1/refunds', shop.asked(60))
    await shop.bob('POST', `/v1/refunds/${body.id}/approve`)
    const rows = (await eve('GET', `/v1/audit?limit=100`)).body.data.filter(
      (row: { subject: string }) => row.subject === body.id,
    )
    expect(rows.map((row: { actor: { name: string }; act: string }) => [row.actor.name, row.act])).toEqual([
      ['bob', 'refund.approve'],
      ['ann', 'refund.create'],
    ])
    await shop.advance(120)
    const { body: byKey } = await shop.api('POST', '/v1/refunds', shop.asked(40))
    expect(byKey.approval).toBeUndefined()
  })
})
