import { formatRfc3339 } from '@wxtill/protocol'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { appidMismatch, checkNotifyUrl, openidMismatch } from '../orders/rules.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { noticeKey } from '../../store/state.ts'
import { checkSending, couponMissing, lifeOf, reentryDiffers, refused, stockMissing } from './rules.ts'
import { couponState } from './state.ts'
import { couponView } from './view.ts'
import { page } from './page.ts'
import { stockRoutes } from './stock-routes.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Coupon, CouponStock } from '../../store/coupon-records.ts'
import type { Payer } from '../../store/records.ts'

export const couponRoutes: Routes = {
  ...stockRoutes,
  'POST /v3/marketing/favor/users/{openid}/coupons': send,
  'GET /v3/marketing/favor/users/{openid}/coupons': list,
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': query,
  'POST /v3/marketing/favor/callbacks': setCallbacks,
  'GET /v3/marketing/favor/callbacks': queryCallbacks,
}

/** One `out_request_no` is one coupon. */
function send(call: Call): Outcome {
  const { platform, merchant, params, body } = call
  const { state } = platform
  const canonical = sortedJson({ ...body, openid: params['openid'] })
  const [known] = state.couponsByRequest(`${merchant.mchid}|${body['out_request_no']}`)
  if (known && known.params !== canonical) throw reentryDiffers()
  const coupon = known ?? newCoupon(call, canonical)
  if (!known) state.coupons.put(coupon.coupon_id, coupon)
  return { body: { coupon_id: coupon.coupon_id } }
}

function newCoupon(call: Call, params: string): Coupon {
  const { platform, merchant, body } = call
  const { state, clock, random } = platform
  const payer = payerOf(call, body['appid'])
  const stock = state.couponStocks.get(body['stock_id'])
  if (!stock || stock.mchid !== body['stock_creator_mchid']) throw stockMissing()
  const { coupon_amount = 0, transaction_minimum = 0 } = stock.using.fixed_normal_coupon ?? {}
  const amount = body['coupon_value'] ?? coupon_amount
  const now = clock.now()
  checkSending({ stock, sender: merchant, payer, sent: state.couponsByStock(stock.stock_id), amount, now })
  return {
    coupon_id: `1${random.numbers.digits(10)}`,
    stock_id: stock.stock_id,
    sender_mchid: merchant.mchid,
    payer_id: payer.id,
    openid: call.params['openid']!,
    amount,
    minimum: body['coupon_minimum'] ?? transaction_minimum,
    params,
    out_request_no: body['out_request_no'],
    sent_at: now,
    ...lifeOf(stock, now),
  }
}

function query(call: Call): Outcome {
  const { platform, params, query: asked } = call
  const payer = payerOf(call, asked['appid'])
  const coupon = platform.state.coupons.get(params['coupon_id']!)
  if (!coupon || coupon.payer_id !== payer.id || !isConcerned(call, coupon)) throw couponMissing()
  return { body: viewOf(call, coupon) }
}

function list(call: Call): Outcome {
  const { platform, query: asked } = call
  const payer = payerOf(call, asked['appid'])
  const now = platform.clock.now()
  const found = platform.state.couponsByPayer(payer.id).filter((coupon) => {
    const stock = stockOf(call, coupon)
    return (
      isConcerned(call, coupon) &&
      fits(asked['stock_id'], [coupon.stock_id]) &&
      fits(asked['status'], [couponState(coupon, now)]) &&
      fits(asked['creator_mchid'], [stock.mchid]) &&
      fits(asked['sender_mchid'], [coupon.sender_mchid]) &&
      fits(asked['available_mchid'], availableAt(stock))
    )
  })
  return { body: page(found, asked, (coupon) => viewOf(call, coupon)) }
}

/** Whom this openid means under this appid, which must be the merchant's. */
function payerOf({ platform, merchant, params }: Call, appid: unknown): Payer {
  if (appid !== merchant.appid) throw appidMismatch()
  const payer = payerByOpenid(platform.state, params['openid']!, merchant.appid)
  if (!payer) throw openidMismatch(platform.rules)
  return payer
}

/** A merchant sees the coupons it made, sent, or takes. */
function isConcerned(call: Call, coupon: Coupon): boolean {
  const stock = stockOf(call, coupon)
  return [stock.mchid, coupon.sender_mchid, ...availableAt(stock)].includes(call.merchant.mchid)
}

function availableAt({ using, belong_merchant }: CouponStock): readonly string[] {
  return using.available_merchants ?? [belong_merchant]
}

function fits(wanted: string | undefined, values: readonly string[]): boolean {
  return wanted === undefined || values.includes(wanted)
}

function viewOf(call: Call, coupon: Coupon): object {
  return couponView(coupon, stockOf(call, coupon), call.platform.clock.now())
}

function stockOf({ platform }: Call, { stock_id }: Coupon): CouponStock {
  return platform.state.couponStocks.get(stock_id)!
}

function setCallbacks({ platform, merchant, body, key }: Call): Outcome {
  if (body['mchid'] !== merchant.mchid) throw refused(403, 'NO_AUTH', '商户无权设置该商户号的通知地址')
  checkNotifyUrl(body['notify_url'], '通知url地址')
  const { mchid } = merchant
  const off = body['switch'] === false
  platform.state.noticeUrls.put(noticeKey(mchid, 'coupons'), { mchid, url: body['notify_url'], key, off })
  return { body: { update_time: formatRfc3339(platform.clock.now()), notify_url: body['notify_url'] } }
}

function queryCallbacks({ platform, merchant, query: { mchid } }: Call): Outcome {
  const told = mchid === merchant.mchid ? platform.state.noticeUrls.get(noticeKey(mchid, 'coupons')) : undefined
  if (!told) throw refused(404, 'RESOURCE_NOT_EXISTS', '未设置通知地址')
  return { body: { mchid: told.mchid, notify_url: told.url } }
}
