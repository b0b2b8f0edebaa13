import { sortedJson } from '../../gateway/sorted-json.ts'
import { orderKey, ownKey, type Owner } from '../../store/state.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { expiryOf, newOrder, prepayAnswer, renew } from '../orders/routes.ts'
import {
  appidMismatch,
  canonicalParams,
  checkReorder,
  isPaying,
  openidMismatch,
  orderPaid,
  reentryDiffers,
  USER_PAYING,
} from '../orders/rules.ts'
import { isPaid } from '../orders/state.ts'
import { closeCombine, scheduleCombineClose } from './close.ts'
import { partsOf } from './parts.ts'
import { checkCombine, combineMissing, openidMissing, partsDiffer, sameParts, type SubOrder } from './rules.ts'
import { combineView } from './view.ts'
import type { Body, Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Order, OrderedProduct } from '../../store/order-records.ts'

export const combineRoutes: Routes = {
  'POST /v3/combine-transactions/jsapi': (call) => prepay('jsapi', call),
  'POST /v3/combine-transactions/app': (call) => prepay('app', call),
  'POST /v3/combine-transactions/h5': (call) => prepay('h5', call),
  'POST /v3/combine-transactions/native': (call) => prepay('native', call),
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': query,
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': close,
}

function prepay(product: OrderedProduct, call: Call): Outcome {
  const { platform, merchant, body } = call
  const { state, clock, rules } = platform
  checkCombine(platform, merchant, body)
  const openid = product === 'jsapi' ? openidOf(call) : undefined
  const now = clock.now()
  const params = canonicalParams(product, body, rules)
  const known = state.combines.get(ownKey(merchant, body['combine_out_trade_no']))
  if (known) checkReorder(known, params, now, call.fault?.dup_code_style ?? rules.reorderCode)
  const whole = known ? { ...known, ...expiryOf(call, now, known) } : newCombine(product, call, params, openid)
  renew(platform, whole, now, call.fault)
  whole.key = call.key
  state.combines.put(orderKey(whole), whole)
  if (whole.closes_at !== known?.closes_at) scheduleCombineClose(platform, whole)
  return { body: prepayAnswer(whole, call.baseUrl) }
}

/** Makes the sub-orders, and the whole that stands for them before the payer. */
function newCombine(product: OrderedProduct, call: Call, params: string, openid: string | undefined): Order {
  const { platform, merchant, body } = call
  const subOrders = body['sub_orders'] as SubOrder[]
  const { combine_appid: appid, combine_out_trade_no, notify_url = '', scene_info, time_expire } = body
  const payer = openid === undefined ? {} : { openid, openid_appid: appid }
  const made = (owner: Owner, text: string, fields: Body): Order =>
    newOrder(product, { ...call, party: { ...owner, appid, ...payer }, body: fields }, text, platform.clock.now())
  const whole = made({ mchid: merchant.mchid }, params, {
    out_trade_no: combine_out_trade_no,
    description: subOrders.map(({ description }) => description).join('、'),
    notify_url,
    amount: { total: subOrders.reduce((sum, { amount }) => sum + amount.total_amount, 0) },
    scene_info,
    ...(time_expire === undefined ? {} : { time_expire }),
  })
  const parts = subOrders.map((subOrder): Order => {
    const { mchid, sub_mchid, sub_appid, out_trade_no, description, attach, amount, settle_info } = subOrder
    const { total_amount: total, currency } = amount
    const fields = { out_trade_no, description, attach, notify_url: '', amount: { total, currency }, settle_info }
    return {
      ...made(ownerOf({ mchid, sub_mchid }), sortedJson({ combine: orderKey(whole), subOrder }), fields),
      // Paid as a part of the whole only: it has no way to the payer of its own.
      ...(sub_appid === undefined ? {} : { sub_appid }),
      combine_out_trade_no,
      closes_at: whole.closes_at,
      prepay_id: '',
      prepay_until: 0,
    }
  })
  for (const part of parts) keepPart(call, part)
  return { ...whole, parts: parts.map(orderKey) }
}

function ownerOf({ mchid, sub_mchid }: { mchid: string; sub_mchid: string | undefined }): Owner {
  return sub_mchid === undefined ? { mchid } : { mchid, sub_mchid }
}

/** A number that its merchant has used already refuses the whole. */
function keepPart({ platform: { state, rules } }: Call, part: Order): void {
  if (state.orders.get(orderKey(part))) throw reentryDiffers(rules.reorderCode)
  state.orders.put(orderKey(part), part)
}

/** Whom a JSAPI payment is for, by the openid under the combining appid or a sub-merchant's. */
function openidOf({ platform: { state, rules }, body }: Call): string {
  const { combine_payer_info, combine_appid, sub_orders } = body
  const { openid, sub_openid } = combine_payer_info
  if (openid === undefined && sub_openid === undefined) throw openidMissing()
  const sub_appid = (sub_orders as SubOrder[]).find((subOrder) => subOrder.sub_appid !== undefined)?.sub_appid
  const payer =
    openid === undefined ? payerByOpenid(state, sub_openid, sub_appid) : payerByOpenid(state, openid, combine_appid)
  if (!payer) throw openidMismatch(rules)
  return payer.openids[combine_appid]!
}

function query({ platform, merchant, params }: Call): Outcome {
  const whole = platform.state.combines.get(ownKey(merchant, params['combine_out_trade_no']!))
  if (!whole) throw combineMissing()
  return { body: combineView(platform, whole) }
}

function close({ platform, merchant, params, body }: Call): Outcome {
  const { state, clock, rules } = platform
  if (body['combine_appid'] !== merchant.appid) throw appidMismatch()
  const whole = state.combines.get(ownKey(merchant, params['combine_out_trade_no']!))
  if (!whole) throw combineMissing()
  if (!sameParts(partsOf(state, whole), body['sub_orders'])) throw partsDiffer()
  if (isPaid(whole.trade_state)) throw orderPaid()
  if (isPaying(whole, clock.now(), rules)) return { status: 202, body: { ...USER_PAYING } }
  closeCombine(platform, whole)
  return {}
}
