import { sortedJson } from '../../gateway/sorted-json.ts'
import { ownKey } from '../../store/state.ts'
import { badParameter, BUSY, invalid, noService, notPaying, reentryDiffers, wrongState } from './errors.ts'
import { orderOf } from './find.ts'
import { after, keep, payServiceOrder, planCollection, serviceOrderKey } from './life.ts'
import { authorised, newOrder } from './orders.ts'
import { boundService, partyOf, type Mode } from './parties.ts'
import { closeAtOnce } from './permission-life.ts'
import { checkNumber, checkPaidTime, checkReason, checkTotal, checkUrl, completedTimes } from './rules.ts'
import { serviceOrderView } from './view.ts'
import type { Body, Call, Outcome } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { ServiceOrder } from '../../store/payscore-records.ts'

/** 完结支付分订单 */
export function complete(mode: Mode, call: Call): Outcome {
  const { platform, body, fault } = call
  const order = orderOf(mode, call)
  const complete_params = sortedJson(body)
  if (order.complete_params !== undefined && order.phase !== 'REVOKED') {
    if (order.complete_params !== complete_params) throw reentryDiffers()
    return answered(mode, platform, order)
  }
  if (order.phase !== 'DOING') throw wrongState(order.phase)
  const service = boundService(platform, order.mchid, order.service_id)
  checkTotal(body, order, service)
  const time_range = completedTimes(order, body['time_range'], platform.clock.now())
  const done = after(order, body['total_amount'] === 0 ? 'settle' : 'complete')!
  const completed: ServiceOrder = {
    ...done,
    ...lines(body),
    time_range,
    ...(body['location'] === undefined ? {} : { location: { ...order.location, ...body['location'] } }),
    ...(body['profit_sharing'] === true ? { profit_sharing: true } : {}),
    ...(body['goods_tag'] === undefined ? {} : { goods_tag: body['goods_tag'] }),
    complete_params,
    completed_at: platform.clock.now(),
  }
  if (fault?.closes_service) closeAtOnce(platform, order, order.service_id, platform.state.payers.get(order.payer_id!)!)
  if (completed.phase === 'DONE') return answered(mode, platform, keep(platform, completed))
  const answer = answered(mode, platform, keep(platform, collecting(call, completed)))
  // The answer still says that it is under way, whatever the merchant has heard by then.
  if (fault?.notify_before_response)
    payServiceOrder(platform, platform.state.serviceOrders.get(serviceOrderKey(order))!, 'AUTH')
  return answer
}

/** What it costs; these lists replace those of its making. */
function lines({ post_payments, post_discounts, total_amount }: Body): Partial<ServiceOrder> {
  return { post_payments, post_discounts, total_amount }
}

/** Collected soon, as a fault rule lets it be. */
function collecting({ platform, fault }: Call, order: ServiceOrder): ServiceOrder {
  const failing = failuresOf(fault?.collect)
  return planCollection(platform, { ...order, ...(failing === undefined ? {} : { failing }) }, fault?.collect_busy_ms)
}

/** How often a collection fails, as the knob `collect` says it; nobody advances it, as parking fees are. */
function failuresOf(collect: NonNullable<Call['fault']>['collect']): ServiceOrder['failing'] {
  if (collect === 'never') return true
  if (collect === 'advance') return undefined
  return collect === 'fail' ? 1 : collect
}

/** 修改订单金额: only downwards, while it is not paid. */
export function modify(mode: Mode, call: Call): Outcome {
  const { platform, body } = call
  const order = orderOf(mode, call)
  checkReason(body['reason'])
  if (order.phase !== 'PAYING') throw notPaying()
  if (order.busy) throw invalid(BUSY, 271_316_754)
  checkTotal(body, order, boundService(platform, order.mchid, order.service_id))
  if (body['total_amount'] > order.total_amount!) throw badParameter('修改后的总金额不能大于原总金额')
  const { next } = order
  const changed = { ...after(order, body['total_amount'] === 0 ? 'settle' : 'modify')!, ...lines(body) }
  const kept = changed.phase === 'DONE' || !next ? changed : { ...changed, next }
  return answered(mode, platform, keep(platform, kept))
}

/** 同步服务订单信息: the merchant was paid otherwise. */
export function sync(mode: Mode, call: Call): Outcome {
  const { platform, body, fault } = call
  const order = orderOf(mode, call)
  if (body['type'] !== 'Order_Paid') throw badParameter('场景类型错误', 'type may be Order_Paid only.')
  if (order.phase !== 'PAYING') throw notPaying()
  const races = fault?.race === 'sync_vs_pay'
  if (order.busy && !races) throw invalid('收款结果不明，请稍后重试')
  const { paid_time } = body['detail'] as { paid_time: string }
  checkPaidTime(paid_time, order.completed_at!, platform.clock.now())
  const detail = { amount: order.total_amount!, paid_type: 'MCH' as const, paid_time }
  const synced: ServiceOrder = { ...after(order, 'sync')!, paid: [detail] }
  const kept = keep(platform, races ? { ...synced, races: true, next: order.next! } : synced)
  return answered(mode, platform, kept)
}

/** 商户发起催收扣款: tries at once; what comes of it is told later. */
export function payAgain(mode: Mode, call: Call): Outcome {
  const { platform, fault } = call
  const order = orderOf(mode, call)
  if (order.phase !== 'PAYING') throw notPaying()
  if (order.busy) throw invalid(BUSY, 271_316_754)
  keep(platform, planCollection(platform, order, fault?.collect_busy_ms))
  return { status: 204 }
}

/** 创单结单合并 */
export function directComplete(mode: Mode, call: Call): Outcome {
  const { platform, body } = call
  checkNumber('out_order_no', '商户服务订单号', body['out_order_no'])
  checkUrl(body['notify_url'])
  const { service, ...party } = partyOf(mode, call)
  const params = sortedJson(body)
  const known = platform.state.serviceOrders.get(ownKey(party, body['out_order_no']))
  if (known) {
    if (known.params !== params) throw reentryDiffers()
    return answered(mode, platform, known)
  }
  if (service.mode === 'confirm') throw noService(`The users of service ${service.service_id} confirm each order.`)
  checkTotal(body, {}, service)
  const running = newOrder(call, party, params, authorised(call, service, party))
  const now = platform.clock.now()
  const completed: ServiceOrder = {
    ...after(running, body['total_amount'] === 0 ? 'settle' : 'complete')!,
    ...lines(body),
    time_range: completedTimes(running, body['time_range'], now),
    complete_params: params,
    completed_at: now,
  }
  return answered(mode, platform, keep(platform, completed.phase === 'DONE' ? completed : collecting(call, completed)))
}

/** Direct merchants are answered the order, partners nothing. */
function answered({ partner }: Mode, platform: Platform, order: ServiceOrder): Outcome {
  return partner ? { status: 204 } : { body: serviceOrderView(platform, order) }
}
