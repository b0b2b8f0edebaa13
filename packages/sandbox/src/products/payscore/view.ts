import { formatRfc3339 } from '@wxtill/protocol'
import { openidsOf } from './parties.ts'
import { compactTime } from './times.ts'
import type { Platform } from '../../platform.ts'
import type { PayscorePermission, ServiceOrder, ServicePhase } from '../../store/payscore-records.ts'

/** What the wire calls a phase: to be read together with `collection.state`. */
const WIRE: Readonly<Record<ServicePhase, { state: string; state_description?: string }>> = {
  CREATED: { state: 'CREATED' },
  DOING: { state: 'DOING', state_description: 'USER_CONFIRM' },
  PAYING: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DONE: { state: 'DONE', state_description: 'MCH_COMPLETE' },
  REVOKED: { state: 'REVOKED' },
  EXPIRED: { state: 'EXPIRED' },
}

/** A service order as queries, answers and notifications show it. */
export function serviceOrderView(platform: Platform, order: ServiceOrder): object {
  const { mchid, sub_mchid, appid, sub_appid, out_order_no, service_id, order_id, service_introduction } = order
  const { post_payments, post_discounts, risk_fund, time_range, location, attach, notify_url, total_amount } = order
  return present({
    appid,
    mchid,
    sub_appid,
    sub_mchid,
    out_order_no,
    service_id,
    service_introduction,
    ...WIRE[order.phase],
    total_amount,
    post_payments,
    post_discounts,
    risk_fund,
    time_range,
    location,
    attach,
    notify_url,
    ...userOf(platform, order),
    order_id,
    ...collectionOf(order),
  })
}

/** What whoever makes an order is answered: an order that its user has to confirm comes with the way to that page. */
export function createdView(platform: Platform, order: ServiceOrder): object {
  const shown = serviceOrderView(platform, order)
  return order.phase === 'CREATED' ? { ...shown, package: order.package } : shown
}

export function cancelledView({ appid, mchid, out_order_no, service_id, order_id }: ServiceOrder): object {
  return { appid, mchid, out_order_no, service_id, order_id }
}

function userOf({ state }: Platform, order: ServiceOrder): object {
  const payer = order.payer_id === undefined ? undefined : state.payers.get(order.payer_id)
  return payer ? openidsOf(payer, order) : {}
}

/** Only once the merchant has completed the order. */
function collectionOf({ phase, total_amount, paid = [] }: ServiceOrder): object {
  if (total_amount === undefined || (phase !== 'PAYING' && phase !== 'DONE')) return {}
  if (total_amount === 0) return { need_collection: false }
  const paid_amount = phase === 'DONE' ? total_amount : 0
  return {
    need_collection: true,
    collection: {
      state: phase === 'DONE' ? 'USER_PAID' : 'USER_PAYING',
      total_amount,
      paying_amount: total_amount - paid_amount,
      paid_amount,
      ...(paid.length === 0 ? {} : { details: paid.map(detailOf) }),
    },
  }
}

function detailOf(payment: NonNullable<ServiceOrder['paid']>[number], index: number): object {
  const { amount, paid_type, paid_time, transaction_id, promotion } = payment
  return present({ seq: index + 1, amount, paid_type, paid_time, transaction_id, promotion_detail: promotion })
}

/** A permission as both queries show it. */
export function permissionView({ state }: Platform, permission: PayscorePermission): object {
  const { mchid, sub_mchid, appid, sub_appid, service_id, authorization_code, notify_url } = permission
  const { opened_at, closed_at, payer_id, by_request_no } = permission
  const payer = payer_id === undefined ? undefined : state.payers.get(payer_id)
  return present({
    service_id,
    appid,
    mchid,
    sub_appid,
    sub_mchid,
    ...(payer ? openidsOf(payer, permission) : {}),
    authorization_code: by_request_no ? undefined : authorization_code,
    authorization_state: permission.state,
    notify_url,
    authorization_success_time: opened_at === undefined ? undefined : millisecondTime(opened_at),
    cancel_authorization_time: closed_at === undefined ? undefined : millisecondTime(closed_at),
  })
}

/** What opening and closing tell. Partners are called by the names of APIv2 there. */
export function permissionNotice(
  { state }: Platform,
  permission: PayscorePermission,
  user_service_status: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE',
): object {
  const { mchid, sub_mchid, appid, sub_appid, service_id, authorization_code, by_request_no } = permission
  const payer = state.payers.get(permission.payer_id!)
  return present({
    ...(sub_mchid === undefined ? { mchid } : { mch_id: mchid, sub_mch_id: sub_mchid }),
    appid,
    sub_appid,
    service_id,
    ...(payer ? openidsOf(payer, permission) : {}),
    user_service_status,
    openorclose_time: compactTime(
      (user_service_status === 'USER_OPEN_SERVICE' ? permission.opened_at : permission.closed_at)!,
    ),
    ...(by_request_no ? { out_request_no: authorization_code } : { authorization_code }),
  })
}

/** RFC 3339 with milliseconds. */
function millisecondTime(ms: number): string {
  const thousandths = String(ms % 1000).padStart(3, '0')
  return formatRfc3339(ms).replace('+', `.${thousandths}+`)
}

function present(members: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
