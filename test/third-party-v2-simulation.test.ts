import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { beijingDate } from '@wxtill/sdk'
import { TenpayProcess } from './support/tenpay-process.ts'

/** What `Payment.sandbox` of tenpay makes: a client for WeChat Pay's own simulation, which the sandbox has too. */

let sandbox: TestSandbox
let client: TenpayProcess
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0 })
  const { appid, mchid, api_v2_key: partnerKey } = sandbox.merchant
  client = new TenpayProcess(sandbox.tlsUrl!, { appid, mchid, partnerKey, notify_url: 'http://127.0.0.1:9/notify' })
})
afterAll(async () => {
  await client.close()
  await sandbox.close()
})

const order = (out_trade_no: string, more: object) => ({ out_trade_no, body: '茶', ...more })

describe('tenpay in the simulation of the platform', () => {
  it('orders, queries, takes a code, and reads the bill', async () => {
    expect(
      await client.simulated('unifiedOrder', order('TS1', { total_fee: 101, openid: sandbox.payer().openid })),
    ).toMatchObject({
      prepay_id: expect.any(String) as string,
    })
    expect(await client.simulated('orderQuery', { out_trade_no: 'TS1' })).toMatchObject({ trade_state: 'SUCCESS' })
    const auth_code = '120061098828009406'
    expect(await client.simulated('micropay', order('TS2', { total_fee: 102, auth_code }))).toMatchObject({
      trade_type: 'MICROPAY',
    })
    const day = beijingDate(sandbox.clock.now()).replaceAll('-', '')
    const bill = await client.simulated<string>('downloadBill', { bill_date: day })
    for (const number of ['TS1', 'TS2']) expect(bill).toContain(number)
  })

  it('has no refund there to query, as its address for refunds is another', async () => {
    await expect(client.simulated('refundQuery', { out_refund_no: 'R' })).rejects.toThrow('REFUNDNOTEXIST')
  })

  /** It puts `/sandboxnew` before every path; what is documented of the simulation has none of these. */
  const ELSEWHERE =
    'refund reverse closeOrder downloadFundflow sendCoupon queryCouponStock queryCouponInfo transfers transfersQuery ' +
    'sendRedpack sendGroupRedpack redpackQuery queryBank'
  it.each(ELSEWHERE.split(' '))('%s is at an address that the simulation does not have', async (method) => {
    await expect(client.simulated(method, { out_trade_no: 'TS1' })).rejects.toThrow('request fail')
  })

  /** It has no address itself for these. */
  it.each(['payBank', 'getPublicKey', 'combinedOrder', 'getSignkey'])('%s goes nowhere', async (method) => {
    await expect(client.simulated(method, {})).rejects.toThrow(/url/)
  })
})
