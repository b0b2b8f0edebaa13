import {
  checkReorder,
  isPaying,
  merchantMissing,
  checkValues,
  canonicalParams,
  effectiveExpiry,
  appidMismatch,
  openidMismatch,
  orderMissing,
  orderPaid,
  otherMerchant,
  reverseInstead,
  DAY,
  PREPAY_LIFE,
  TOKEN_LIFE,
  USER_PAYING,
} from './rules.ts'
import { newPrepayId } from './numbers.ts'
import { isPaid, nextState } from './state.ts'
import { orderView } from './view.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { orderKey, ownKey } from '../../store/state.ts'
import type { Body, Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant, Order, Product, TradeType } from '../../store/records.ts'

const TRADE_TYPES: Readonly<Record<Product, TradeType>> = {
  jsapi: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
  native: 'NATIVE',
  codepay: 'MICROPAY',
}

/** The official hosts; reached under another name, the sandbox answers links to itself. */
const OFFICIAL_HOST = /\.(?:weixin\.qq\.com|wechatpay\.cn)$/

export const orderRoutes: Routes = {
  'POST /v3/pay/transactions/jsapi': (call) => prepay('jsapi', call),
  'POST /v3/pay/transactions/app': (call) => prepay('app', call),
  'POST /v3/pay/transactions/h5': (call) => prepay('h5', call),
  'POST /v3/pay/transactions/native': (call) => prepay('native', call),
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': queryByOwnNumber,
  'GET /v3/pay/transactions/id/{transaction_id}': queryByTransaction,
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': close,
}

function prepay(product: Product, call: Call): Outcome {
  const { platform, merchant, body } = call
  checkValues(body)
  if (body['appid'] !== merchant.appid) throw appidMismatch()
  if (product === 'jsapi') checkOpenid(platform, body)
  return { body: prepayAnswer(placeOrder(product, call), call.baseUrl) }
}

/** What an order is made of. */
type Ordering = Pick<Call, 'platform' | 'merchant' | 'body' | 'key'> & {
  /** What only APIv2 says of an order. */
  v2?: Pick<Order, 'v2_sign_type' | 'sub_mchid' | 'sub_appid' | 'openid_appid'>
}

/** Makes the order, or renews what its number was given before; the values have been checked. */
export function placeOrder(product: Product, call: Ordering): Order {
  const { platform, merchant, body } = call
  const { state, clock, rules } = platform
  const now = clock.now()
  const key = ownKey({ mchid: merchant.mchid, ...call.v2 }, String(body['out_trade_no']))
  const params = canonicalParams(product, body, rules)
  const known = state.orders.get(key)
  if (known) checkReorder(known, params, now, rules)
  const wanted = known ? { ...known, ...expiryOf(call, now, known) } : newOrder(product, call, params, now)
  const order = { ...renewed(platform, wanted, now), ...call.v2, key: call.key }
  state.orders.put(key, order)
  if (order.closes_at !== known?.closes_at) scheduleAutoClose(platform, order)
  return order
}

export function newOrder(product: Product, call: Ordering, params: string, now: number): Order {
  const { platform, merchant, body, key } = call
  const { random } = platform
  return {
    mchid: merchant.mchid,
    appid: merchant.appid,
    out_trade_no: body['out_trade_no'],
    product,
    trade_type: TRADE_TYPES[product],
    trade_state: 'NOTPAY',
    description: body['description'],
    ...(body['attach'] === undefined ? {} : { attach: body['attach'] }),
    notify_url: body['notify_url'],
    total: body['amount'].total,
    currency: body['amount'].currency ?? 'CNY',
    ...(product === 'jsapi' ? { openid: body['payer'].openid } : {}),
    ...(body['scene_info']?.device_id === undefined ? {} : { device_id: body['scene_info'].device_id }),
    params,
    created_at: now,
    ...expiryOf(call, now),
    prepay_id: newPrepayId(now, random.numbers),
    prepay_until: now + PREPAY_LIFE,
    key,
  }
}

/** Until when it can be paid; ordering again may move that only where the rules say so, else the parameters differ. */
export function expiryOf(
  { platform, body }: Ordering,
  now: number,
  known?: Order,
): Pick<Order, 'expires_at' | 'closes_at'> {
  const { rules } = platform
  if (known && rules.reorderTimeExpire === 'refuse') return { closes_at: known.closes_at }
  const expires_at = effectiveExpiry(body['time_expire'], now, rules) ?? known?.expires_at
  const closes_at = (known?.created_at ?? now) + rules.autoCloseDays * DAY
  return expires_at === undefined ? { closes_at } : { expires_at, closes_at: Math.max(closes_at, expires_at) }
}

/** What the answer hands out: a prepay_id that still lives is given again, a code or link is always new and ends the old one. */
export function renewed({ random }: Platform, order: Order, now: number): Order {
  const life = TOKEN_LIFE[order.product]
  const fresh =
    order.prepay_until > now
      ? order
      : { ...order, prepay_id: newPrepayId(now, random.numbers), prepay_until: now + PREPAY_LIFE }
  if (life === undefined) return fresh
  const token = order.product === 'native' ? `${random.numbers.alphanumeric(7)}zz` : random.numbers.digits(10)
  return { ...fresh, token, token_until: now + life }
}

export function prepayAnswer(order: Order, baseUrl: string): object {
  if (order.product === 'native') return { code_url: codeUrl(order) }
  if (order.product === 'h5') return { h5_url: h5Url(order, baseUrl) }
  return { prepay_id: order.prepay_id }
}

export function codeUrl(order: Order): string {
  return `weixin://wxpay/bizpayurl?pr=${order.token}`
}

export function h5Url(order: Order, baseUrl: string): string {
  const origin = OFFICIAL_HOST.test(new URL(baseUrl).hostname) ? 'https://wx.tenpay.com' : baseUrl
  return `${origin}/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${order.prepay_id}&package=${order.token}`
}

function checkOpenid({ state, rules }: Platform, body: Body): void {
  const payer = payerByOpenid(state, body['payer'].openid, body['appid'])
  if (!payer) throw openidMismatch(rules)
}

function checkNamedMerchant({ merchants }: Platform, merchant: Merchant, mchid: string): void {
  if (mchid !== merchant.mchid) throw merchants.find(mchid) ? otherMerchant() : merchantMissing()
}

function queryByOwnNumber({ platform, merchant, params, query }: Call): Outcome {
  checkNamedMerchant(platform, merchant, query['mchid']!)
  const order = platform.state.orders.get(ownKey(merchant, params['out_trade_no']!))
  if (!order || order.burnt || order.combine_out_trade_no !== undefined) throw orderMissing()
  return { body: orderView(order) }
}

function queryByTransaction({ platform, merchant, params, query }: Call): Outcome {
  checkNamedMerchant(platform, merchant, query['mchid']!)
  const [order] = platform.state.ordersByTransaction(params['transaction_id']!)
  if (!order || order.combine_out_trade_no !== undefined) throw orderMissing()
  if (order.mchid !== merchant.mchid) throw otherMerchant()
  return { body: orderView(order) }
}

function close({ platform, merchant, params, key }: Call): Outcome {
  const { state, clock, rules } = platform
  const out_trade_no = params['out_trade_no']!
  const storeKey = ownKey(merchant, out_trade_no)
  const order = state.orders.get(storeKey)
  if (!order) {
    if (rules.closeUnknown === 'not_exist') throw orderMissing()
    state.orders.put(storeKey, burntOrder(merchant.mchid, merchant.appid, out_trade_no, clock.now(), key))
    return {}
  }
  if (order.combine_out_trade_no !== undefined) throw orderMissing()
  if (order.product === 'codepay') throw reverseInstead()
  if (isPaid(order.trade_state)) throw orderPaid()
  // Accepted but not finished: a success of the protocol, so it is signed like one.
  if (isPaying(order, clock.now(), rules)) return { status: 202, body: { ...USER_PAYING } }
  closeOrder(platform, order)
  return {}
}

/** A closed number that never was an order: nothing but its number is kept, so that it stays unusable. */
function burntOrder(mchid: string, appid: string, out_trade_no: string, now: number, key: Order['key']): Order {
  return {
    mchid,
    appid,
    out_trade_no,
    product: 'native',
    trade_type: 'NATIVE',
    trade_state: 'CLOSED',
    description: '',
    notify_url: '',
    total: 0,
    currency: 'CNY',
    params: '',
    created_at: now,
    closes_at: now,
    prepay_id: '',
    prepay_until: 0,
    key,
    burnt: true,
    closed_at: now,
  }
}

/** As far as it can be closed; else nothing happens. */
export function closeOrder({ state, clock }: Platform, order: Order): void {
  const trade_state = nextState(order.trade_state, 'close')
  if (!trade_state || trade_state === order.trade_state) return
  state.orders.put(orderKey(order), { ...order, trade_state, closed_at: clock.now() })
}

/** The platform closes what nobody has paid. */
export function scheduleAutoClose(
  platform: Platform,
  scheduled: Pick<Order, 'mchid' | 'sub_mchid' | 'out_trade_no' | 'closes_at'>,
): void {
  platform.clock.setAt(() => {
    const order = platform.state.orders.get(orderKey(scheduled))
    if (order?.trade_state === 'NOTPAY' && order.closes_at === scheduled.closes_at) closeOrder(platform, order)
  }, scheduled.closes_at)
}
