import { formatRfc3339 } from '@wxtill/protocol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { TestMerchant, type ControlAnswer } from '../../testing/test-merchant.ts'

const MINUTE = 60_000
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

const phone = (path: string, body: object): Promise<ControlAnswer> =>
  merchant.control('POST', `/phone/${path}`, { openid: sandbox.payer().openid, ...body })

it('a code_url leads to the order for two hours, and the order lives on', async () => {
  const { code_url } = (await merchant.native('LIFE0001')).json
  await sandbox.advance(120 * MINUTE - 1)
  expect((await phone('scan', { text: code_url })).status).toBe(200)
  await sandbox.advance(1)
  expect((await phone('scan', { text: code_url })).json.message).toBe('二维码已过期，请刷新后重试')
  expect((await merchant.query('LIFE0001')).json.trade_state).toBe('NOTPAY')
})

it('an h5_url leads to the order for five minutes, and the order lives on', async () => {
  const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
  const { h5_url } = (await merchant.post('/v3/pay/transactions/h5', merchant.order('LIFE0002', { scene_info }))).json
  const opened = (): Promise<ControlAnswer> => phone('prepay', { kind: 'h5', params: { h5_url } })
  await sandbox.advance(5 * MINUTE - 1)
  expect((await opened()).status).toBe(200)
  await sandbox.advance(1)
  expect((await opened()).json.message).toBe('支付请求已失效，请重新发起支付')
  expect((await merchant.query('LIFE0002')).json.trade_state).toBe('NOTPAY')
})

it('an order can be paid until its time_expire, and no longer', async () => {
  const time_expire = formatRfc3339(sandbox.clock.now() + 10 * MINUTE)
  for (const number of ['LIFE0003', 'LIFE0004']) await merchant.native(number, { time_expire })
  await sandbox.advance(10 * MINUTE - 1)
  expect((await merchant.pay('LIFE0003')).json.result).toBe('success')
  await sandbox.advance(1)
  expect((await merchant.pay('LIFE0004')).json.result).not.toBe('success')
  expect((await merchant.query('LIFE0004')).json.trade_state).toBe('NOTPAY')
})
