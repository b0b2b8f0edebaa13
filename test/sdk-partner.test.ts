import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { WechatPay, type NotificationEvent } from '@wxtill/sdk'

/** A partner (服务商) and its sub-merchant (特约商户) from order to bill, the sdk against the sandbox. */

const PARTNER = '1900000200'
const SHOP = '1900000201'
const SHOP_APPID = 'wx00000000000shop1'

let sandbox: TestSandbox
let wxpay: WechatPay
let server: Server
let notify_url: string
const events: NotificationEvent[] = []

beforeAll(async () => {
  sandbox = await startSandbox({
    startAt: Date.parse('2026-06-09T10:00:00+08:00'),
    fixtures: {
      merchants: [
        { mchid: PARTNER, name: '服务商' },
        { mchid: SHOP, name: '面馆', partner: PARTNER, appid: SHOP_APPID },
      ],
    },
  })
  wxpay = new WechatPay(sandbox.wechatPayOptions({ mchid: PARTNER }))
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      wxpay.notifications.parse({ headers: request.headers, body: Buffer.concat(chunks) }).then(
        (event) => {
          events.push(event)
          response.writeHead(204).end()
        },
        () => response.writeHead(401).end(),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
})

afterAll(async () => {
  await sandbox.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

it('orders for the sub-merchant, is told, refunds, and finds both in its bill', async () => {
  const payer = sandbox.payer('oPartnersGuest')
  const { prepay_id } = await wxpay.partner.jsapi.prepay({
    sub_mchid: SHOP,
    sub_appid: SHOP_APPID,
    out_trade_no: 'NOODLES-1',
    description: '牛肉面',
    notify_url,
    amount: { total: 1800 },
    payer: { sub_openid: payer.openids[SHOP_APPID]! },
  })
  const params = await wxpay.jsapi.payParams(prepay_id, { appid: SHOP_APPID })
  expect(params.package).toBe(`prepay_id=${prepay_id}`)
  await sandbox.pay('NOODLES-1', 'success', { mchid: SHOP })
  expect(events.at(-1)).toMatchObject({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { sp_mchid: PARTNER, sub_mchid: SHOP, amount: { total: 1800 } },
  })
  const found = await wxpay.partner.orders.queryByOutTradeNo('NOODLES-1', { sub_mchid: SHOP })
  expect(found).toMatchObject({ trade_state: 'SUCCESS', sub_appid: SHOP_APPID })

  await wxpay.refunds.create({
    sub_mchid: SHOP,
    out_trade_no: 'NOODLES-1',
    out_refund_no: 'NOODLES-1-R',
    notify_url,
    amount: { refund: 300, total: 1800, currency: 'CNY' },
  })
  await sandbox.advance(60_000)
  expect(events.at(-1)).toMatchObject({
    event_type: 'REFUND.SUCCESS',
    resource: { sp_mchid: PARTNER, sub_mchid: SHOP, refund_status: 'SUCCESS' },
  })
  sandbox.expectSettled({ [SHOP]: 1500, [PARTNER]: 0 })

  await sandbox.advance(86_400_000)
  const rows: { sub_mchid: string; out_trade_no: string }[] = []
  for await (const row of wxpay.bills.trade({ bill_date: '2026-06-09', sub_mchid: SHOP })) rows.push(row)
  expect(rows.map(({ out_trade_no, sub_mchid }) => [out_trade_no, sub_mchid])).toEqual([
    ['NOODLES-1', SHOP],
    ['NOODLES-1', SHOP],
  ])
  const account: unknown[] = []
  const query = { bill_date: '2026-06-09', sub_mchid: SHOP, account_type: 'BASIC' } as const
  for await (const row of wxpay.bills.subMerchantFundFlow(query)) account.push(row)
  expect(account.length).toBeGreaterThanOrEqual(2)
  await expect(async () => {
    for await (const _row of wxpay.bills.subMerchantFundFlow({ ...query, sub_mchid: '1999999999' }));
  }).rejects.toMatchObject({ code: 'MCH_NOT_EXISTS' })
})
