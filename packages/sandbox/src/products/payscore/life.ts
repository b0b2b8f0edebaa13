import { ownKey } from '../../store/state.ts'
import { takeMoney } from '../../wallet/pay.ts'
import { nextPhase, type ServiceEvent } from './state.ts'
import { serviceOrderView } from './view.ts'
import { paymentOf } from './payment.ts'
import { compactTime } from './times.ts'
import type { Platform } from '../../platform.ts'
import type { ServiceOrder } from '../../store/payscore-records.ts'

export function serviceOrderKey(order: Pick<ServiceOrder, 'mchid' | 'sub_mchid' | 'out_order_no'>): string {
  return ownKey(order, order.out_order_no)
}

/** Keeps an order, and sees to it that what happens to it by itself does, in its time. */
export function keep(platform: Platform, order: ServiceOrder): ServiceOrder {
  platform.state.serviceOrders.put(serviceOrderKey(order), order)
  scheduleServiceOrder(platform, order)
  return order
}

/** The order after the event, without what was to happen to it before; undefined when the event cannot happen. */
export function after(order: ServiceOrder, event: ServiceEvent): ServiceOrder | undefined {
  const phase = nextPhase(order.phase, event)
  if (!phase) return undefined
  const { next: _next, busy: _busy, ...rest } = order
  return { ...rest, phase }
}

export function scheduleServiceOrder(platform: Platform, scheduled: ServiceOrder): void {
  const { next } = scheduled
  if (!next) return
  const { clock, state } = platform
  clock.setAt(() => {
    const order = state.serviceOrders.get(serviceOrderKey(scheduled))
    if (order?.order_id !== scheduled.order_id || order.next?.at !== next.at || order.next.what !== next.what) return
    state.commit(() => (next.what === 'collect' ? collect(platform, order) : expire(platform, order)))
  }, next.at)
}

/** Nobody confirmed it in time; nobody is told. */
function expire(platform: Platform, order: ServiceOrder): void {
  const expired = after(order, 'expire')
  if (expired) keep(platform, expired)
}

export function tellMerchant(platform: Platform, order: ServiceOrder, event: 'USER_CONFIRM' | 'USER_PAID'): void {
  const { mchid, out_order_no, notify_url, key } = order
  platform.notifier.emit({
    mchid,
    event_type: `PAYSCORE.${event}`,
    number: out_order_no,
    notify_url,
    summary: event === 'USER_PAID' ? '用户支付成功' : '支付分订单用户已确认',
    original_type: 'payscore',
    associated_data: 'transaction',
    resource: serviceOrderView(platform, order),
    key,
  })
}

/** A collection is planned: soon, or it is under way already for as long as a fault rule keeps it. */
export function planCollection({ clock, rules }: Platform, order: ServiceOrder, busyMs?: number): ServiceOrder {
  const at = clock.now() + (busyMs ?? rules.payscoreCollectMs)
  return { ...order, next: { what: 'collect', at }, ...(busyMs === undefined ? {} : { busy: true }) }
}

/** WeChat Pay takes what the order costs from its user, or tries again later: that never ends. */
function collect(platform: Platform, order: ServiceOrder): void {
  const { failing = 0, failures = 0 } = order
  const wanting = platform.state.payers.get(order.payer_id!)!.balance < order.total_amount!
  if (!wanting && failing === 0) {
    payServiceOrder(platform, order, 'AUTH')
    return
  }
  const { busy: _busy, ...rest } = order
  const left = typeof failing === 'number' ? Math.max(failing - 1, 0) : failing
  const at = platform.clock.now() + platform.rules.payscoreRetryMs
  keep(platform, { ...rest, failing: left, failures: failures + 1, next: { what: 'collect', at } })
}

/**
 * The money moves from the user to the merchant, who is told. That the wallet reaches was checked before.
 *
 * @param trade_type AUTH: collected by WeChat Pay; JSAPI: paid by the user on the order's page
 */
export function payServiceOrder(platform: Platform, order: ServiceOrder, trade_type: 'AUTH' | 'JSAPI'): ServiceOrder {
  const payment = takeMoney(platform, paymentOf(platform, order, trade_type), order.payer_id!)
  const { total: amount, transaction_id, promotion } = payment
  const paid_time = compactTime(payment.success_at!)
  const detail = {
    amount,
    paid_type: 'NEWTON' as const,
    paid_time,
    transaction_id: transaction_id!,
    ...(promotion ? { promotion } : {}),
  }
  // A synced order is DONE already: the collection that was under way has come through all the same.
  const { races: _races, next: _next, busy: _busy, ...synced } = order
  const done = keep(platform, { ...(after(order, 'pay') ?? synced), paid: [...(order.paid ?? []), detail] })
  tellMerchant(platform, done, 'USER_PAID')
  return done
}
