import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import type { Stand } from './stand.ts'
import { events, openV2, order, payer, sent } from './v2-stand.ts'

/** Above this the payer types a password. */
const WITH_PASSWORD = 100_001

async function open(engine: TestEngine) {
  const stand = await openV2(engine)
  const code = async (): Promise<string> =>
    (await stand.control('GET', `/phone/payment-code?openid=${await payer(stand)}`)).body.auth_code
  const scan = async (body: object = {}) =>
    stand.create({
      channel: 'codepay',
      auth_code: await code(),
      scene_info: { device_id: 'TILL-1', device_ip: '203.0.113.9', store_info: { out_id: 'SHOP-1' } },
      ...body,
    })
  return { stand, code, scan }
}

const balance = async (stand: Stand): Promise<number> => (await stand.control('GET', '/payers')).body.payers[0].balance

describeOnEachEngine('a code payment of APIv2', (engine) => {
  it('is paid at once, and the code is kept nowhere', async () => {
    const { stand, code, scan } = await open(engine)
    const auth_code = await code()
    const payment = await scan({ auth_code })
    expect(payment).toMatchObject({ state: 'paid', api: 'v2', amount: { payer_total: 100 } })
    expect(await sent(stand, '/pay/micropay')).toContain('203.0.113.9')
    const { kysely } = stand.database
    const kept = [
      await kysely.selectFrom('payment').selectAll().execute(),
      await kysely.selectFrom('timeline').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(auth_code)
  })

  it('waits for the password, and is paid when it comes', async () => {
    const { stand, scan } = await open(engine)
    const payment = await scan({ amount: { total: WITH_PASSWORD } })
    expect(['created', 'pending']).toContain(payment.state)
    await stand.advance(11)
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid', 6)
    expect(await events(stand)).toEqual(['payment.paid'])
  })

  it('whose payer does not finish is reversed with the certificate', async () => {
    const { stand, scan } = await open(engine)
    await stand.control('POST', '/rules', { reversePaying: 'allow' })
    const before = await balance(stand)
    const payment = await scan({ amount: { total: WITH_PASSWORD } })
    await stand.until(payment.id, 'closed', 60)
    expect((await order(stand, payment.out_trade_no)).trade_state).toBe('REVOKED')
    expect(await balance(stand)).toBe(before)
    expect(await events(stand)).toEqual(['payment.closed'])
  })

  it('is reversed though WeChat Pay wants to be called again', async () => {
    const { stand, scan } = await open(engine)
    await stand.control('POST', '/rules', { reversePaying: 'allow' })
    await stand.fault({ path: '/secapi/pay/reverse' }, { reverse: 'recall' }, 1)
    const payment = await scan({ amount: { total: WITH_PASSWORD } })
    await stand.until(payment.id, 'closed', 90)
  })

  it('whose answer was lost is asked about, never sent again', async () => {
    const { stand, scan } = await open(engine)
    await stand.fault({ path: '/pay/micropay' }, { fail_after_commit: true })
    const payment = await scan()
    expect(payment.state).toBe('created')
    await stand.until(payment.id, 'paid', 12)
  })

  it('that is refused has failed, and its code must be another', async () => {
    const { scan, code } = await open(engine)
    const auth_code = await code()
    await scan({ auth_code })
    expect(await scan({ auth_code })).toMatchObject({ state: 'failed', failure: { code: 'AUTH_CODE_INVALID' } })
  })
})
