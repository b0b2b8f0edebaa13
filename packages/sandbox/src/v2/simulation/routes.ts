import { beijingDayStart, formatBeijing } from '@wxtill/protocol'
import { catalogue } from '@wxtill/catalogue'
import { newPrepayId, newRefundId, newTransactionId } from '../../products/orders/numbers.ts'
import { feeOf } from '../../products/bills/fee.ts'
import { tradeBill } from '../../products/bills/trade-bill.ts'
import { DAY } from '../../products/orders/rules.ts'
import { v2OrderFields, paidFields } from '../orders/view.ts'
import { v2RefundFields, v2RefundsFields } from '../refunds/view.ts'
import { businessError, parameterError, transportError } from '../v2-error.ts'
import { sandboxKey } from './key.ts'
import { simulatedOrder, simulatedOrders, simulatedRefund, keepOrder, keepRefund } from './records.ts'
import type { Order } from '../../store/order-records.ts'
import type { V2Call, V2Handler, V2Outcome, V2Routes } from '../call.ts'

/**
 * WeChat Pay's own simulation (仿真测试系统): its numbers have nothing to do with those of the real business, no money moves,
 * nobody is told, and the amount decides what happens.
 */
export const simulationRoutes: V2Routes = {
  ...both('/pay/getsignkey', '/sign/getsignkey', ({ merchant }) => ({
    fields: { sandbox_signkey: sandboxKey(merchant) },
  })),
  ...at('/pay/unifiedorder', unifiedOrder),
  ...at('/pay/micropay', micropay),
  ...at('/pay/orderquery', orderQuery),
  ...at('/pay/refund', refund),
  ...at('/pay/refundquery', refundQuery),
  ...at('/pay/downloadbill', downloadBill),
}

/**
 * The amounts of the acceptance cases that integrators tell of, in fen: in each of them the payer pays. WeChat Pay's own list is not
 * public any more; what it answers to any other amount is well known.
 */
const CASES: ReadonlySet<number> = new Set([101, 102, 301, 302])
const PRODUCTS: Readonly<Record<string, Order['product']>> = {
  JSAPI: 'jsapi',
  NATIVE: 'native',
  APP: 'app',
  MWEB: 'h5',
}

function both(older: string, newer: string, handler: V2Handler): V2Routes {
  return { [`/sandboxnew${older}`]: handler, [`/xdc/apiv2getsignkey${newer}`]: handler }
}

function at(path: string, handler: V2Handler): V2Routes {
  return { [`/sandboxnew${path}`]: handler, [`/xdc/apiv2sandbox${path}`]: handler }
}

function unifiedOrder(call: V2Call): V2Outcome {
  const trade_type = String(call.fields['trade_type'])
  const product = PRODUCTS[trade_type]
  if (!product) throw parameterError(call.endpoint, false, 'trade_type参数格式错误')
  const { prepay_id } = paid(call, product, trade_type as Order['trade_type'])
  const link = product === 'native' ? { code_url: 'weixin://wxpay/s/An4baqw' } : {}
  const mweb =
    product === 'h5' ? { mweb_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}` } : {}
  return { fields: { trade_type, prepay_id, ...link, ...mweb } }
}

function micropay(call: V2Call): V2Outcome {
  failAsNamed(call)
  const order = paid(call, 'codepay', 'MICROPAY')
  const { total_fee, fee_type, out_trade_no, attach } = v2OrderFields(call.platform, order)
  return { fields: { ...paidFields(call.platform, order), total_fee, fee_type, out_trade_no, attach } }
}

/** `Wechatpay-Negative-Test: MICROPAY_USERPAYING` asks for that error. */
function failAsNamed({ negativeTest, endpoint }: V2Call): void {
  if (negativeTest === undefined) return
  const code = negativeTest.replace(/^MICROPAY_/, '')
  if (!catalogue.v2.errors.has(code)) throw parameterError(endpoint, false, `沙箱没有用例${negativeTest.slice(0, 64)}`)
  throw businessError(code)
}

/** An order of the simulation is paid as soon as it is made. */
function paid(call: V2Call, product: Order['product'], trade_type: Order['trade_type']): Order {
  const { platform, merchant, key, fields, signType } = call
  const total = Number(fields['total_fee'])
  if (!CASES.has(total)) throw transportError(`沙箱支付金额(${total})无效，请检查需要验收的case`)
  const now = platform.clock.now()
  const { numbers } = platform.random
  const order: Order = {
    mchid: merchant.mchid,
    appid: merchant.appid,
    out_trade_no: String(fields['out_trade_no']),
    product,
    trade_type,
    trade_state: 'SUCCESS',
    description: String(fields['body']),
    ...(fields['attach'] === undefined ? {} : { attach: String(fields['attach']) }),
    notify_url: '',
    total,
    currency: 'CNY',
    device_id: 'sandbox',
    params: '',
    created_at: now,
    closes_at: now,
    prepay_id: newPrepayId(now, numbers),
    prepay_until: now,
    key,
    v2_sign_type: signType,
    transaction_id: newTransactionId(now, numbers),
    payer_openid: String(
      fields['openid'] ?? platform.state.payers.values().next().value?.openids[merchant.appid] ?? '',
    ),
    bank_type: 'OTHERS',
    success_at: now,
  }
  keepOrder(call, order)
  return order
}

function orderQuery(call: V2Call): V2Outcome {
  return { fields: v2OrderFields(call.platform, simulatedOrder(call)) }
}

function refund(call: V2Call): V2Outcome {
  const { platform, merchant, key, fields } = call
  const order = simulatedOrder(call)
  const amount = Number(fields['refund_fee'])
  if (amount < 1 || amount > order.total) throw parameterError(call.endpoint, false, 'refund_fee参数格式错误')
  const now = platform.clock.now()
  const made = {
    mchid: merchant.mchid,
    appid: order.appid,
    refund_id: newRefundId(now, platform.random.numbers),
    out_refund_no: String(fields['out_refund_no']),
    transaction_id: order.transaction_id!,
    out_trade_no: order.out_trade_no,
    status: 'SUCCESS',
    refund: amount,
    total: order.total,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    funds_account: 'UNSETTLED',
    params: '',
    created_at: now,
    settles_at: now,
    outcome: 'SUCCESS',
    success_at: now,
    key,
    v2: true,
  } as const
  keepRefund(call, made)
  return { fields: v2RefundFields(made) }
}

function refundQuery(call: V2Call): V2Outcome {
  const found = simulatedRefund(call)
  return { fields: v2RefundsFields(found, 1, [found]) }
}

function downloadBill({ platform, merchant, fields }: V2Call): V2Outcome {
  const day = String(fields['bill_date'])
  const orders = simulatedOrders(platform, merchant).filter(
    ({ success_at }) => formatBeijing(success_at!).slice(0, 10).replaceAll('-', '') === day,
  )
  if (orders.length === 0) throw businessError('NO_BILL_EXIST')
  const madeAt = beijingDayStart(formatBeijing(orders[0]!.success_at!).slice(0, 10)) + DAY
  const rate = platform.rules.feeBasisPoints
  const billed = orders.map((order) => ({ ...order, fee: feeOf(order.total, rate), fee_rate: rate }))
  const text = tradeBill('ALL', { orders: billed, refunds: [], reversed: [], madeAt })
  return { file: { bytes: Buffer.from(text), type: 'text/plain; charset=utf-8' } }
}
