import { sortedJson } from '../../gateway/sorted-json.ts'
import { ownKey } from '../../store/state.ts'
import {
  badParameter,
  BUSY,
  invalid,
  noPermission,
  noService,
  orderCanceled,
  orderDone,
  orderNotExist,
  reentryDiffers,
  wrongState,
} from './errors.ts'
import { orderOf } from './find.ts'
import { after, keep, serviceOrderKey } from './life.ts'
import { partyOf, payerNamed, type Mode, type Party } from './parties.ts'
import { closeAtOnce, hasPermission } from './permission-life.ts'
import { checkCreate, checkNumber, checkReason, checkUrl } from './rules.ts'
import { checkUser } from './users.ts'
import { cancelledView, createdView, serviceOrderView } from './view.ts'
import type { Body, Call, Outcome } from '../../gateway/call.ts'
import type { Payer } from '../../store/records.ts'
import type { PayscoreService, ServiceOrder } from '../../store/payscore-records.ts'

const DAY = 86_400_000

/** 创建支付分订单 */
export function create(mode: Mode, call: Call): Outcome {
  const { platform, body } = call
  checkNumber('out_order_no', '商户服务订单号', body['out_order_no'])
  checkUrl(body['notify_url'])
  const { service, ...party } = partyOf(mode, call)
  const params = sortedJson(body)
  const known = platform.state.serviceOrders.get(ownKey(party, body['out_order_no']))
  if (known) return { body: createdView(platform, again(known, params)) }
  checkFlow(service, body)
  checkCreate(body, service, platform.clock.now())
  if (call.fault?.closes_service && service.mode === 'authorize') return closedMeanwhile(call, service, party)
  const payer = service.mode === 'confirm' ? undefined : authorised(call, service, party)
  const order = newOrder(call, party, params, payer)
  return { body: createdView(platform, keep(platform, order)) }
}

/** A used number: the same order again, or nothing. */
function again(known: ServiceOrder, params: string): ServiceOrder {
  if (known.phase === 'DONE') throw orderDone()
  if (known.phase === 'REVOKED' || known.phase === 'EXPIRED') throw orderCanceled()
  if (known.params !== params) throw reentryDiffers()
  return known
}

/** The service carries the mode, and the order must be of it. */
function checkFlow(
  { mode, service_id }: PayscoreService,
  { need_user_confirm = true, openid, sub_openid }: Body,
): void {
  if (need_user_confirm !== (mode === 'confirm'))
    throw noService(`Service ${service_id} takes orders with need_user_confirm ${mode === 'confirm'} only.`)
  if (need_user_confirm && (openid !== undefined || sub_openid !== undefined))
    throw badParameter('需确认订单不能传openid', 'Whose order it is is known when somebody confirms it.')
}

/** As a fault rule says: the user has closed the service a moment ago. The refusal takes that not back. */
function closedMeanwhile({ platform, body }: Call, { service_id }: PayscoreService, party: Party): Outcome {
  closeAtOnce(platform, party, service_id, payerNamed(platform, party, body))
  return { refusal: noPermission() }
}

/** The user of an order without confirmation: known, permitted, and good for it. */
export function authorised(call: Call, service: PayscoreService, party: Party): Payer {
  const { platform, body, fault } = call
  const payer = payerNamed(platform, party, body)
  if (!hasPermission(platform, party, service.service_id, payer)) throw noPermission()
  checkUser(platform, payer, fault)
  return payer
}

const KEPT = [
  'service_id',
  'out_order_no',
  'service_introduction',
  'post_payments',
  'post_discounts',
  'risk_fund',
  'time_range',
  'location',
  'attach',
  'notify_url',
  'profit_sharing',
  'goods_tag',
] as const

export function newOrder(
  { platform, body, key, fault }: Call,
  party: Party,
  params: string,
  payer: Payer | undefined,
): ServiceOrder {
  const { clock, random } = platform
  const now = clock.now()
  const kept = Object.fromEntries(KEPT.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]))
  const common = {
    ...party,
    ...(kept as Pick<ServiceOrder, (typeof KEPT)[number]>),
    order_id: `1000${random.numbers.digits(24)}`,
    params,
    created_at: now,
    key,
  }
  if (payer) return { ...common, phase: 'DOING', payer_id: payer.id, confirmed_at: now }
  return {
    ...common,
    phase: 'CREATED',
    package: Buffer.from(random.numbers.alphanumeric(60)).toString('base64'),
    query_id: random.numbers.alphanumeric(40),
    ...(fault?.risk === 'refuse_at_confirm' ? { refused: true } : {}),
    next: { what: 'expire', at: now + 30 * DAY },
  }
}

export function query(mode: Mode, call: Call): Outcome {
  const { platform, query: asked, fault } = call
  const owner = mode.owner(call, asked)
  const { out_order_no, query_id, service_id } = asked
  const order =
    out_order_no === undefined
      ? platform.state.serviceOrdersByQueryId(query_id!)[0]
      : platform.state.serviceOrders.get(ownKey(owner, out_order_no))
  if (!order || serviceOrderKey(order) !== ownKey(owner, order.out_order_no) || order.service_id !== service_id)
    throw orderNotExist()
  const shown = serviceOrderView(platform, order)
  return { body: fault?.collection_state === undefined ? shown : withState(shown, fault.collection_state) }
}

/** As a fault rule says: a state of the collection that nobody has documented. */
function withState(shown: { collection?: object }, state: string): object {
  return shown.collection ? { ...shown, collection: { ...shown.collection, state } } : shown
}

/** 取消支付分订单 */
export function cancel(mode: Mode, call: Call): Outcome {
  const { platform, body, fault } = call
  const order = orderOf(mode, call)
  const { reason } = body
  checkReason(reason)
  if (order.phase === 'REVOKED' && order.cancel_reason === reason) return cancelled(mode, order)
  if (order.phase === 'PAYING') checkCancelPaying(order, fault?.cancel_in_paying ?? platform.rules.payscoreCancelPaying)
  const revoked = after(order, 'cancel')
  if (!revoked) throw wrongState(order.phase)
  return cancelled(mode, keep(platform, { ...revoked, cancel_reason: reason }))
}

function checkCancelPaying({ busy }: ServiceOrder, allowed: 'allow' | 'refuse'): void {
  if (allowed === 'refuse') throw badParameter('当前订单状态不满足撤销条件')
  if (busy) throw invalid(BUSY, 271_316_754)
}

function cancelled({ partner }: Mode, order: ServiceOrder): Outcome {
  return partner ? { status: 204 } : { body: cancelledView(order) }
}
