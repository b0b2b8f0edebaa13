import {
  checkReorder,
  isBasic,
  isPaying,
  checkValues,
  canonicalParams,
  effectiveExpiry,
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
import { checkHasPayer, direct, partner, type Mode, type Party } from './parties.ts'
import { Deadlines } from '../../deadlines.ts'
import { asOutcome, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { payInTime } from '../../wallet/try-payment.ts'
import { shared } from '../../store/shared-texts.ts'
import { earnerOf, orderKey, ownKey, type Owner, type State } from '../../store/state.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Order, OrderedProduct, TradeType } from '../../store/order-records.ts'

const TRADE_TYPES: Readonly<Record<OrderedProduct, TradeType>> = {
  jsapi: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
  native: 'NATIVE',
  codepay: 'MICROPAY',
}

/** The official hosts; reached under another name, the sandbox answers links to itself. */
const OFFICIAL_HOST = /\.(?:weixin\.qq\.com|wechatpay\.cn)$/

export const orderRoutes: Routes = {
  'POST /v3/pay/transactions/jsapi': (call) => prepay('jsapi', direct, call),
  'POST /v3/pay/transactions/app': (call) => prepay('app', direct, call),
  'POST /v3/pay/transactions/h5': (call) => prepay('h5', direct, call),
  'POST /v3/pay/transactions/native': (call) => prepay('native', direct, call),
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': (call) => queryByOwnNumber(direct, call),
  'GET /v3/pay/transactions/id/{transaction_id}': (call) => queryByTransaction(direct, call),
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': (call) => close(direct, call),

  'POST /v3/pay/partner/transactions/jsapi': (call) => prepay('jsapi', partner, call),
  'POST /v3/pay/partner/transactions/app': (call) => prepay('app', partner, call),
  'POST /v3/pay/partner/transactions/h5': (call) => prepay('h5', partner, call),
  'POST /v3/pay/partner/transactions/native': (call) => prepay('native', partner, call),
  'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}': (call) => queryByOwnNumber(partner, call),
  'GET /v3/pay/partner/transactions/id/{transaction_id}': (call) => queryByTransaction(partner, call),
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': (call) => close(partner, call),
}

function prepay(product: OrderedProduct, mode: Mode, call: Call): Outcome {
  checkValues(call.body)
  const party = mode.party(call)
  if (product === 'jsapi') checkHasPayer(party)
  return { body: prepayAnswer(placeOrder(product, { ...call, party }), call.baseUrl) }
}

/** What an order is made of. */
export interface Ordering extends Pick<Call, 'platform' | 'merchant' | 'body' | 'key' | 'fault'> {
  party: Party
  /** Made by APIv2: how it signs. */
  v2_sign_type?: Order['v2_sign_type']
}

/** Makes the order, or renews what its number was given before; the values have been checked. */
export function placeOrder(product: OrderedProduct, call: Ordering): Order {
  const { platform, body, party } = call
  const { state, clock, rules } = platform
  const now = clock.now()
  const key = ownKey(party, String(body['out_trade_no']))
  const params = canonicalParams(product, body, rules)
  const known = state.orders.get(key)
  if (known) checkReorder(known, params, now, call.fault?.dup_code_style ?? rules.reorderCode)
  const order = known ? { ...known, ...expiryOf(call, now, known) } : newOrder(product, call, params, now)
  renew(platform, order, now, call.fault)
  if (call.v2_sign_type !== undefined) order.v2_sign_type = call.v2_sign_type
  order.key = call.key
  state.orders.put(key, order)
  if (order.closes_at !== known?.closes_at) scheduleAutoClose(platform, order, key)
  return order
}

/**
 * A draft, until it is put into the state. In one piece, and then what not every order has: spreads between the members would cost
 * ten times the memory in the making.
 */
export function newOrder(product: OrderedProduct, call: Ordering, params: string, now: number): Order {
  const { platform, body, key, party } = call
  const { expires_at, closes_at } = expiryOf(call, now)
  const order: Order = {
    mchid: party.mchid,
    appid: party.appid,
    out_trade_no: body['out_trade_no'],
    product,
    trade_type: TRADE_TYPES[product],
    trade_state: 'NOTPAY',
    description: shared(body['description']),
    notify_url: shared(body['notify_url']),
    total: body['amount'].total,
    currency: body['amount'].currency ?? 'CNY',
    params,
    created_at: now,
    closes_at,
    prepay_id: newPrepayId(now, platform.random.numbers),
    prepay_until: now + PREPAY_LIFE,
    key,
  }
  const { sub_mchid, sub_appid, openid, openid_appid } = party
  addPresent(order, { sub_mchid, sub_appid, openid, openid_appid, expires_at })
  addPresent(order, {
    attach: body['attach'],
    goods_tag: body['goods_tag'],
    device_id: body['scene_info']?.device_id,
    profit_sharing: body['settle_info']?.profit_sharing === true ? true : undefined,
  })
  return order
}

function addPresent(order: Order, optional: { [Name in keyof Order]?: Order[Name] | undefined }): void {
  for (const name in optional) {
    const value = optional[name as keyof Order]
    if (value !== undefined) Object.assign(order, { [name]: value })
  }
}

/** Until when it can be paid; ordering again may move that only where the rules say so, else the parameters differ. */
export function expiryOf(
  { platform, body }: Pick<Ordering, 'platform' | 'body'>,
  now: number,
  known?: Order,
): Pick<Order, 'expires_at' | 'closes_at'> {
  const { rules } = platform
  if (known && rules.reorderTimeExpire === 'refuse') return { closes_at: known.closes_at }
  const expires_at = effectiveExpiry(body['time_expire'], now, rules) ?? known?.expires_at
  const closes_at = (known?.created_at ?? now) + rules.autoCloseDays * DAY
  return expires_at === undefined ? { closes_at } : { expires_at, closes_at: Math.max(closes_at, expires_at) }
}

/** Gives a draft what the answer hands out: a prepay_id that still lives stays, a code or link is always new and ends the old one. */
export function renew({ random }: Platform, draft: Order, now: number, fault: Call['fault']): void {
  if (draft.prepay_until <= now || fault?.refresh_prepay) {
    draft.prepay_id = newPrepayId(now, random.numbers)
    draft.prepay_until = now + PREPAY_LIFE
  }
  const life = TOKEN_LIFE[draft.product]
  if (life === undefined) return
  draft.token = draft.product === 'native' ? `${random.numbers.alphanumeric(7)}zz` : random.numbers.digits(10)
  draft.token_until = now + life
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

function queryByOwnNumber(mode: Mode, call: Call): Outcome {
  const owner = mode.owner(call, call.query)
  const order = call.platform.state.orders.get(ownKey(owner, call.params['out_trade_no']!))
  if (!order || order.burnt || !isBasic(order)) throw orderMissing()
  return { body: orderView(order) }
}

function queryByTransaction(mode: Mode, call: Call): Outcome {
  const owner = mode.owner(call, call.query)
  const [order] = call.platform.state.ordersByTransaction(call.params['transaction_id']!)
  if (!order || !isBasic(order) || isOfOtherMode(order, owner)) throw orderMissing()
  if (order.mchid !== owner.mchid) throw otherMerchant()
  if (order.sub_mchid !== owner.sub_mchid) throw otherMerchant(REQUEST_CODE.otherSubMerchant)
  return { body: orderView(order) }
}

/** What was ordered through a partner does not exist for direct calls, and the other way round. */
function isOfOtherMode(order: Order, owner: Owner): boolean {
  const takesPart = order.mchid === owner.mchid || earnerOf(order) === earnerOf(owner)
  return takesPart && (order.sub_mchid === undefined) !== (owner.sub_mchid === undefined)
}

function close(mode: Mode, call: Call): Outcome {
  const { platform, merchant, params, key, fault } = call
  const { state, clock, rules } = platform
  const owner = mode.owner(call, call.body)
  const out_trade_no = params['out_trade_no']!
  const storeKey = ownKey(owner, out_trade_no)
  const order = state.orders.get(storeKey)
  if (!order) {
    if (rules.closeUnknown === 'not_exist') throw orderMissing()
    state.orders.put(storeKey, burntOrder({ ...owner, appid: merchant.appid }, out_trade_no, clock.now(), key))
    return {}
  }
  if (!isBasic(order)) throw orderMissing()
  if (order.product === 'codepay') throw reverseInstead()
  const race = order.trade_state === 'NOTPAY' ? fault?.race : undefined
  // Not thrown: the payment stays.
  if (race === 'pay_first' && payInTime(platform, order)) return asOutcome(orderPaid())
  if (isPaid(order.trade_state)) throw orderPaid()
  // Accepted but not finished: a success of the protocol, so it is signed like one.
  if (race === 'paying' || (race === undefined && isPaying(order, clock.now(), rules)))
    return { status: 202, body: { ...USER_PAYING } }
  closeOrder(platform, order)
  return {}
}

/** A closed number that never was an order: nothing but its number is kept, so that it stays unusable. */
function burntOrder(party: Party, out_trade_no: string, now: number, key: Order['key']): Order {
  return {
    ...party,
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

const autoCloses = new WeakMap<State, Deadlines>()

/** The platform closes what nobody has paid. */
export function scheduleAutoClose(
  platform: Platform,
  scheduled: Pick<Order, 'mchid' | 'sub_mchid' | 'out_trade_no' | 'closes_at'>,
  key: string = orderKey(scheduled),
): void {
  autoClosesOf(platform).set(key, scheduled.closes_at)
}

/** What was scheduled for orders that are gone. */
export function forgetAutoCloses(platform: Platform): void {
  autoClosesOf(platform).clear()
}

function autoClosesOf(platform: Platform): Deadlines {
  const { state, clock } = platform
  const autoClose = (key: string, due: number): void => {
    const order = state.orders.get(key)
    if (order?.trade_state === 'NOTPAY' && order.closes_at === due) closeOrder(platform, order)
  }
  let deadlines = autoCloses.get(state)
  if (!deadlines) autoCloses.set(state, (deadlines = new Deadlines(clock, autoClose)))
  return deadlines
}
