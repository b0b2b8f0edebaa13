import { WechatPay } from '@wxtill/sdk'
import type { TestEngine } from '../src/db/testing.ts'
import { compact } from '../src/payscore/facts.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { apart, type Bill } from './bill-apart.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' }

/** What happened on a day, for whoever spoils its bill. */
export interface Day {
  date: string
  first: PaymentBody
  second: PaymentBody
}

/** A shop that sells, rents, parks cars and moves money on, with its WeChat Pay. */
export async function openShop(engine: TestEngine) {
  const stand = await openStand(engine, {
    lookEvery: 3_600_000,
    reconcile: true,
    merchant: { balance: 10_000_000 },
  })
  const { appid, mchid } = stand.merchant
  const payer = (await stand.control('GET', '/payers')).body.payers[0]
  const openid: string = payer.openids[appid]
  await stand.control('POST', `/payers/${openid}`, { balance: 100_000_000 })
  const supplier = await stand.sandbox.createMerchant({ name: '供货商', balance: 1000 })
  const ok = async (method: string, path: string, body?: object) => {
    const answer = await stand.api(method, path, body)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  await ok('POST', '/v1/profit-sharing/receivers', {
    type: 'MERCHANT_ID',
    account: supplier.mchid,
    name: '供货商',
    relation_type: 'SUPPLIER',
  })
  const permission = await ok('POST', '/v1/payscore/authorizations', { service_id: '500001', openid })
  await stand.control('POST', `/payscore/permissions/${mchid}/${permission.authorization_code}/agree`, { openid })
  await stand.control('POST', '/plates', { ...PLATE, openid })
  await stand.advance(5)
  const client = new WechatPay({
    mchid,
    serial: stand.merchant.serial_no,
    privateKey: stand.merchant.private_key,
    apiV3Key: stand.merchant.api_v3_key,
    platformKeys: { publicKey: stand.merchant.public_key! },
    baseUrl: stand.sandbox.url,
    clock: stand.sandbox.clock,
  })
  return {
    ...stand,
    ok,
    openid,
    supplier,
    async sell(amount: number, other: object = {}) {
      const made = await stand.create({ amount: { total: amount }, ...other })
      await stand.pay(made.out_trade_no)
      return stand.until(made.id, 'paid', 300)
    },
    async bill(date: string, kind: 'Trade' | 'FundFlow' = 'Trade'): Promise<Bill> {
      const file = client.bills.download(await client.bills[`request${kind}`]({ bill_date: date, tar_type: 'GZIP' }))
      return apart(Buffer.from(await file.bytes()).toString())
    },
    async day(date: string) {
      const { data } = await ok('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)
      return data.find((one: { date: string }) => one.date === date)
    },
  }
}
export type Shop = Awaited<ReturnType<typeof openShop>>

export const untilTen = (stand: Stand): Promise<void> => {
  const now = stand.sandbox.clock.now()
  return stand.advance((nextTen(now) - now) / 1000 + 1)
}

/** A day of business, in turn: everything that moves money. */
export async function trade(shop: Shop, nth: number): Promise<Day> {
  const first = await shop.sell(2000 + nth)
  const second = await shop.sell(3000 + nth)
  await shop.ok('POST', '/v1/refunds', { payment_id: second.id, amount: { refund: 500 + nth } })
  if (nth % 3 === 0) await rent(shop)
  if (nth % 3 === 1) await park(shop)
  if (nth % 3 === 2) await share(shop)
  if (nth % 2 === 0) await transfer(shop, nth)
  await shop.advance(600)
  return { date: dayOf(shop.sandbox.clock.now()), first, second }
}

async function rent({ ok, openid, ...shop }: Shop): Promise<void> {
  const { id } = await ok('POST', '/v1/payscore/orders', {
    service_id: '500001',
    openid,
    service_introduction: '共享充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
  })
  await shop.advance(3600)
  await ok('POST', `/v1/payscore/orders/${id}/complete`, {
    post_payments: [{ name: '租借费用', amount: 400 }],
    time_range: { end_time: compact(shop.sandbox.clock.now()) },
  })
  await shop.advance(120)
}

async function park({ ok, ...shop }: Shop): Promise<void> {
  const { id } = await ok('POST', '/v1/parking/entrances', {
    ...PLATE,
    parking_name: '欢乐海岸停车场',
    free_duration: 900,
  })
  await shop.advance(3600)
  await ok('POST', '/v1/parking/charges', { entrance_id: id, amount: { total: 500 }, device_id: 'EXIT1' })
  await shop.advance(120)
}

async function share({ ok, supplier, ...shop }: Shop): Promise<void> {
  const { id } = await shop.sell(1000, { profit_sharing: true })
  await shop.advance(61)
  const order = await ok('POST', '/v1/profit-sharing/orders', {
    payment_id: id,
    receivers: [{ type: 'MERCHANT_ID', account: supplier.mchid, amount: 200, description: '供货款' }],
    unfreeze_unsplit: true,
  })
  await shop.advance(300)
  await ok('POST', '/v1/profit-sharing/returns', {
    order_id: order.id,
    return_mchid: supplier.mchid,
    amount: 50,
    description: '退货',
  })
  await shop.advance(300)
}

async function transfer({ ok, openid, ...shop }: Shop, nth: number): Promise<void> {
  const { confirm } = await ok('POST', '/v1/transfers', {
    out_bill_no: `T${nth}`,
    transfer_scene_id: '1000',
    openid,
    transfer_amount: 300,
    transfer_remark: '报销',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '注册会员有礼' },
      { info_type: '奖励说明', info_content: '注册奖励' },
    ],
  })
  await shop.control('POST', '/phone/transfers/confirm', { openid, package_info: confirm.package })
  await shop.advance(60)
}
