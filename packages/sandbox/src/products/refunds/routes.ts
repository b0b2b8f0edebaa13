import { sortedJson } from '../../gateway/sorted-json.ts'
import { paramError } from '../../gateway/validate.ts'
import { earnerOf, orderKey, ownKey, refundKey, type Owner } from '../../store/state.ts'
import { tellComplaints } from '../complaints/change.ts'
import { divideRefund, payerRefund } from '../coupons/money.ts'
import { newRefundId } from '../orders/numbers.ts'
import { checkNotifyUrl } from '../orders/rules.ts'
import { isPaid, nextState } from '../orders/state.ts'
import { giveRefundBack, refundMoney, takeRefund } from './money.ts'
import {
  checkRate,
  checkRefund,
  counts,
  invalid,
  noAuth,
  onePayerAtATime,
  orderMissing,
  reentryDiffers,
  refundMissing,
  userGone,
} from './rules.ts'
import { EVENT_OF_OUTCOME, nextRefundStatus } from './state.ts'
import { refundView } from './view.ts'
import { refundNoticeOf } from './notice.ts'
import type { Body, Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Order, Refund } from '../../store/order-records.ts'

export const refundRoutes: Routes = {
  'POST /v3/refund/domestic/refunds': create,
  'GET /v3/refund/domestic/refunds/{out_refund_no}': query,
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': applyAbnormal,
}

const SUMMARY = Object.freeze({ SUCCESS: '退款成功', ABNORMAL: '退款异常', CLOSED: '退款关闭' })
/** How a refund ends, as a fault rule says. */
const OUTCOMES: Readonly<Record<string, Pick<Refund, 'outcome' | 'recovers'>>> = {
  success: { outcome: 'SUCCESS' },
  abnormal: { outcome: 'ABNORMAL' },
  closed: { outcome: 'CLOSED' },
  abnormal_then_success: { outcome: 'ABNORMAL', recovers: true },
}
const BANK_FIELDS: readonly [name: string, label: string][] = [
  ['bank_type', '开户银行'],
  ['bank_account', '收款银行卡号'],
  ['real_name', '收款用户姓名'],
]

function create(call: Call): Outcome {
  const owner = ownerOf(call, call.body['sub_mchid'])
  checkShape(call.body)
  return { body: refundView(placeRefund({ ...call, owner })) }
}

/** What a refund is made of. */
interface Refunding extends Pick<Call, 'platform' | 'body' | 'key' | 'fault'> {
  /** Whose refund it is. */
  owner: Owner
  /** Asked for by APIv2. */
  v2?: true
}

/** Makes the refund, or finds the one its number was given before. */
export function placeRefund(call: Refunding): Refund {
  const { platform, body, owner } = call
  const { state, clock, merchants } = platform
  const key = ownKey(owner, body['out_refund_no'])
  const params = sortedJson(body)
  const known = state.refunds.get(key)
  if (known) {
    if (known.params !== params) throw reentryDiffers()
    return known
  }
  const order = paidOrder(platform, owner, body)
  const earner = merchants.find(earnerOf(order))!
  const now = clock.now()
  checkPayer(call, order)
  const earlier = state.refundsByOrder(order.transaction_id!)
  const refundCase = { order, earlier, merchant: earner, balance: call.fault?.balance, body, now }
  checkRefund(refundCase)
  checkRate(platform, order, now)
  const refund = { ...newRefund(call, order, params, now), ...refundMoney(refundCase) }
  state.refunds.put(key, refund)
  state.orders.put(orderKey(order), {
    ...order,
    trade_state: nextState(order.trade_state, 'refund')!,
  })
  takeRefund(platform, refund)
  // The answer still says that it is under way, whatever the merchant has heard by then.
  if (call.fault?.notify_before_response) settle(platform, refund)
  else scheduleSettlement(platform, refund)
  return refund
}

/** What a fault rule says of the payer. */
function checkPayer({ platform, fault }: Refunding, order: Order): void {
  if (fault?.user_gone) throw userGone()
  if (fault?.serialise_user && isRefunding(platform, order.payer_id)) throw onePayerAtATime()
}

function isRefunding({ state }: Platform, payer_id: string | undefined): boolean {
  return [...state.refunds.values()].some(
    (refund) => refund.status === 'PROCESSING' && state.orders.get(orderKey(refund))?.payer_id === payer_id,
  )
}

/** Whose refund it is: the caller's own, or that of a sub-merchant the caller is the partner of. */
function ownerOf({ platform, merchant }: Pick<Call, 'platform' | 'merchant'>, sub_mchid: string | undefined): Owner {
  const { mchid } = merchant
  if (sub_mchid === undefined) return { mchid }
  if (!platform.merchants.isPartnerOf(merchant, sub_mchid)) throw noAuth()
  return { mchid, sub_mchid }
}

function checkShape(body: Body): void {
  if (body['transaction_id'] === undefined && body['out_trade_no'] === undefined)
    throw missing('transaction_id', '微信支付订单号')
  if (body['notify_url'] !== undefined) checkNotifyUrl(body['notify_url'], '退款结果回调url')
}

/** With both numbers `transaction_id` decides, and the other is not looked at. */
function paidOrder({ state }: Platform, owner: Owner, body: Body): Order {
  const { transaction_id, out_trade_no } = body as { transaction_id?: string; out_trade_no?: string }
  const order =
    transaction_id === undefined
      ? state.orders.get(ownKey(owner, out_trade_no!))
      : state.ordersByTransaction(transaction_id)[0]
  if (!order || !isPaid(order.trade_state) || (transaction_id === undefined && order.product === 'payscore'))
    throw orderMissing()
  if (order.mchid !== owner.mchid || order.sub_mchid !== owner.sub_mchid) throw noAuth()
  return order
}

function newRefund(call: Refunding, order: Order, params: string, now: number): Refund {
  const { platform, body, key, fault, v2 } = call
  const delay = fault?.refund_after_s === undefined ? platform.rules.refundAfterMs : fault.refund_after_s * 1000
  const earlier = platform.state.refundsByOrder(order.transaction_id!).filter(counts)
  const coupons = divideRefund(order, earlier, body['amount'].refund)
  const { outcome, recovers } = OUTCOMES[fault?.refund ?? 'success']!
  return {
    mchid: order.mchid,
    appid: order.appid,
    ...(order.sub_mchid === undefined ? {} : { sub_mchid: order.sub_mchid }),
    refund_id: newRefundId(now, platform.random.numbers),
    out_refund_no: body['out_refund_no'],
    transaction_id: order.transaction_id!,
    out_trade_no: order.out_trade_no,
    status: 'PROCESSING',
    refund: body['amount'].refund,
    total: order.total,
    ...(body['reason'] === undefined ? {} : { reason: body['reason'] }),
    ...(body['notify_url'] === undefined ? {} : { notify_url: body['notify_url'] }),
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    funds_account: 'UNSETTLED',
    params,
    created_at: now,
    settles_at: now + delay,
    outcome,
    ...(recovers ? { recovers } : {}),
    key,
    ...(coupons ? { coupons } : {}),
    ...(v2 ? { v2 } : {}),
  }
}

function query(call: Call): Outcome {
  const owner = ownerOf(call, call.query['sub_mchid'])
  const refund = call.platform.state.refunds.get(ownKey(owner, call.params['out_refund_no']!))
  if (!refund) throw refundMissing()
  return { body: refundView(refund) }
}

/** Another route for a refund whose first one failed: a bank card named by the merchant. */
function applyAbnormal(call: Call): Outcome {
  const { platform, params, body } = call
  const { state, clock, rules } = platform
  const owner = ownerOf(call, body['sub_mchid'])
  if (body['type'] === 'USER_BANK_CARD') {
    for (const [name, label] of BANK_FIELDS) if (!body[name]) throw missing(name, label)
  }
  const [refund] = state.refundsById(params['refund_id']!)
  if (!refund || refund.mchid !== owner.mchid || refund.sub_mchid !== owner.sub_mchid) throw refundMissing()
  if (refund.out_refund_no !== body['out_refund_no']) throw reentryDiffers()
  const status = nextRefundStatus(refund.status, 'retry')
  if (!status) throw invalid('退款单状态不允许发起异常退款')
  // Whoever asks for another route has taken the matter in hand.
  const { settled_at: _failed, recovers: _asked, ...rest } = refund
  const again: Refund = {
    ...rest,
    status,
    channel: 'OTHER_BANKCARD',
    user_received_account:
      body['type'] === 'USER_BANK_CARD' ? `银行卡${String(body['bank_account']).slice(-4)}` : '商户银行账户',
    settles_at: clock.now() + rules.refundAfterMs,
    outcome: 'SUCCESS',
  }
  state.refunds.put(refundKey(refund), again)
  scheduleSettlement(platform, again)
  return { body: refundView(again) }
}

/** The moment a refund leaves PROCESSING: money moves, the merchant hears of it. */
export function scheduleSettlement(
  platform: Platform,
  scheduled: Pick<Refund, 'mchid' | 'sub_mchid' | 'out_refund_no' | 'settles_at'>,
): void {
  platform.clock.setAt(() => {
    const refund = platform.state.refunds.get(refundKey(scheduled))
    if (refund?.status === 'PROCESSING' && refund.settles_at === scheduled.settles_at) settle(platform, refund)
  }, scheduled.settles_at)
}

function settle(platform: Platform, refund: Refund): void {
  const { state, clock } = platform
  const now = clock.now()
  const status = nextRefundStatus(refund.status, EVENT_OF_OUTCOME[refund.outcome])!
  const settled: Refund = { ...refund, status, settled_at: now, ...(status === 'SUCCESS' ? { success_at: now } : {}) }
  state.commit(() => {
    state.refunds.put(refundKey(refund), settled)
    if (status === 'SUCCESS') giveToPayer(platform, settled)
    if (status === 'SUCCESS') tellComplaints(platform, settled)
    if (status === 'CLOSED') giveRefundBack(platform, settled)
    if (settled.notify_url !== undefined) tell(platform, settled, settled.notify_url)
  })
  if (settled.recovers) scheduleRecovery(platform, settled)
}

function tell(platform: Platform, settled: Refund, notify_url: string): void {
  platform.notifier.emit({
    mchid: settled.mchid,
    event_type: `REFUND.${settled.outcome}`,
    number: settled.out_refund_no,
    notify_url,
    summary: SUMMARY[settled.outcome],
    original_type: 'refund',
    associated_data: 'refund',
    ...refundNoticeOf(platform, settled),
    key: settled.key,
  })
}

/** A failed refund that arrives in the end, as one does that is mended in the console: as long again after it failed. */
export function scheduleRecovery(platform: Platform, failed: Refund): void {
  const { clock, state } = platform
  const { created_at, settled_at = created_at } = failed
  clock.setAt(
    () => {
      const refund = state.refunds.get(refundKey(failed))
      if (refund?.status !== 'ABNORMAL' || !refund.recovers) return
      const { recovers: _once, ...mended } = refund
      settle(platform, { ...mended, status: nextRefundStatus('ABNORMAL', 'retry')!, outcome: 'SUCCESS' })
    },
    settled_at + Math.max(1, settled_at - created_at),
  )
}

/** Money sent to a bank card leaves the wallets of this sandbox. */
function giveToPayer({ state }: Platform, returned: Refund): void {
  const { channel } = returned
  const order = state.orders.get(orderKey(returned))
  const payer = order?.payer_id === undefined ? undefined : state.payers.get(order.payer_id)
  if (payer && channel !== 'OTHER_BANKCARD')
    state.payers.put(payer.id, { ...payer, balance: payer.balance + payerRefund(returned) })
}

/** The answer to a body without a member that this case needs. */
export function missing(name: string, label: string): Error {
  return paramError({
    location: 'body',
    rule: 'required',
    value: '',
    message: `输入源“/body/${name}”映射到字段“${label}”必填性规则校验失败，此字段为必填项`,
  })
}
