import { canonicalParams, orderPaid, reentryDiffers } from '../orders/rules.ts'
import { isPaid } from '../orders/state.ts'
import { orderKey, ownKey, plateKey, type Owner } from '../../store/state.ts'
import { deduct, orderOf, scheduleCharge } from './charges.ts'
import { blockReason, entranceKey } from './plates.ts'
import { checkFee } from './format.ts'
import { entranceMissing, plateBlocked, refuseAs, sceneDiffers, unknownEntrance } from './refusals.ts'
import { differenceOf, feeOwner } from './rules.ts'
import { chargeView } from './view.ts'
import type { PlatformError } from '../../gateway/platform-error.ts'
import type { Call, Outcome } from '../../gateway/call.ts'
import type { Order } from '../../store/order-records.ts'
import type { Charge, Entrance } from '../../store/parking-records.ts'

/** Takes a fee over (扣费受理); the money is taken later. The first rule that objects answers. */
export function acceptFee(call: Call): Outcome {
  const { platform, body, fault } = call
  checkFee(platform, body)
  const owner = feeOwner(call)
  const params = canonicalParams('parking', body, platform.rules)
  const known = again(call, owner, params)
  if (known) return known
  if (fault?.accept !== undefined) throw refuseAs(fault.accept)
  const entrance = chargeable(call, owner)
  const order = newOrder(call, owner, params)
  const charge = newCharge(call, entrance, order)
  keep(call, entrance, order, charge)
  // The answer says what was so when it was accepted, whatever the merchant has heard by then.
  const answer = chargeView(platform, charge, order)
  if (fault?.notify_before_response && charge.next) deduct(platform, charge)
  else scheduleCharge(platform, charge)
  return { body: answer }
}

/**
 * A number that was used before: the same fee is answered as it stands now.
 *
 * @throws PlatformError when it is another payment's, or another fee's.
 */
function again({ platform, body, fault }: Call, owner: Owner, params: string): Outcome | undefined {
  const { state, rules } = platform
  const key = ownKey(owner, body['out_trade_no'])
  const charge = state.charges.get(key)
  const order = charge ? orderOf(state, charge) : state.orders.get(key)
  if (!order || (!charge && fault?.number_clash)) return undefined
  if (!charge || order.params !== params) throw reentryDiffers(fault?.dup_code_style ?? rules.reorderCode)
  if (isPaid(order.trade_state) && rules.parkingPaidAgain === 'ORDER_PAID') throw orderPaid()
  return { body: chargeView(platform, charge, order) }
}

/** @throws PlatformError when the car of this entrance cannot be charged, or not any more. */
function chargeable({ platform, body }: Call, owner: Owner): Entrance {
  const { state } = platform
  const info = body['parking_info']
  const [entrance] = state.entrancesById(info.parking_id)
  if (!entrance) throw unknownEntrance(platform)
  if (entrance.mchid !== owner.mchid) throw entranceMissing('Another merchant was given this parking_id.')
  if (!entrance.newest) throw entranceMissing('A newer entrance of this plate has replaced it.')
  const difference = differenceOf(entrance, info, owner)
  if (difference !== undefined) throw sceneDiffers(`The entrance has another ${difference}.`)
  const charged = entrance.charged_by === undefined ? undefined : state.charges.get(entrance.charged_by)
  if (charged) throw chargedBefore(charged, orderOf(state, charged))
  const reason = blockReason(platform, entrance)
  if (reason !== undefined) throw plateBlocked(reason)
  return entrance
}

/** The pages have both sentences for it: here one while the first fee is under way, the other when it is over. */
function chargedBefore({ out_trade_no }: Charge, { trade_state }: Order): PlatformError {
  const reason = `It was charged already, by ${out_trade_no}.`
  return trade_state === 'NOTPAY' ? sceneDiffers(reason) : entranceMissing(reason)
}

function newOrder({ platform, merchant, body, key }: Call, owner: Owner, params: string): Order {
  const now = platform.clock.now()
  const { out_trade_no, description, attach, sub_appid, goods_tag, notify_url, amount, parking_info } = body
  return {
    ...owner,
    appid: merchant.appid,
    ...(sub_appid === undefined ? {} : { sub_appid }),
    out_trade_no,
    product: 'parking',
    trade_type: 'AUTH',
    trade_state: 'NOTPAY',
    description,
    ...(attach === undefined ? {} : { attach }),
    ...(goods_tag === undefined ? {} : { goods_tag }),
    notify_url,
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    device_id: parking_info.device_id,
    ...(body['profit_sharing'] === 'Y' ? { profit_sharing: true } : {}),
    params,
    created_at: now,
    // Nobody but the platform pays or closes it.
    closes_at: now,
    prepay_id: '',
    prepay_until: 0,
    key,
  }
}

function newCharge({ platform, body, fault }: Call, entrance: Entrance, order: Order): Charge {
  const { state, clock, rules } = platform
  const { mchid, sub_mchid, plate_number, plate_color } = entrance
  const clashes = fault?.number_clash === true
  // Nothing is tried twice here: so many failures are one.
  const wanted = typeof fault?.collect === 'number' ? 'fail' : fault?.collect
  const plan = clashes ? 'never' : wanted
  return {
    mchid,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    out_trade_no: order.out_trade_no,
    plate_number,
    plate_color,
    parking_info: body['parking_info'],
    payer_id: state.plates.get(plateKey(entrance))!.payer_id,
    ...(plan === undefined ? {} : { plan }),
    ...(fault?.repay_after_s === undefined ? {} : { repay_after_s: fault.repay_after_s }),
    ...(plan === 'never' ? {} : { next: { event: 'deduct', at: clock.now() + rules.parkingDeductMs } }),
    ...(clashes && state.orders.get(orderKey(order)) ? { clash: order } : {}),
  }
}

/** The entrance is used up. */
function keep({ platform: { state } }: Call, entrance: Entrance, order: Order, charge: Charge): void {
  const key = orderKey(order)
  if (!charge.clash) state.orders.put(key, order)
  state.charges.put(key, charge)
  state.entrances.put(entranceKey(entrance), { ...entrance, charged_by: key })
}
