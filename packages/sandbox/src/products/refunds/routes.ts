import { sortedJson } from '../../gateway/sorted-json.ts'
import { paramError } from '../../gateway/validate.ts'
import { earnerOf, orderKey, ownKey, refundKey } from '../../store/state.ts'
import { newRefundId } from '../orders/numbers.ts'
import { checkNotifyUrl } from '../orders/rules.ts'
import { isPaid, nextState } from '../orders/state.ts'
import { checkRefund, invalid, noAuth, orderMissing, reentryDiffers, refundMissing } from './rules.ts'
import { EVENT_OF_OUTCOME, nextRefundStatus } from './state.ts'
import { refundView } from './view.ts'
import { refundNoticeOf } from './notice.ts'
import type { Body, Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Order, Refund } from '../../store/records.ts'
import type { Owner } from '../../store/state.ts'

export const refundRoutes: Routes = {
  'POST /v3/refund/domestic/refunds': create,
  'GET /v3/refund/domestic/refunds/{out_refund_no}': query,
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': applyAbnormal,
}

const SUMMARY = Object.freeze({ SUCCESS: '退款成功', ABNORMAL: '退款异常', CLOSED: '退款关闭' })
const BANK_FIELDS: readonly [name: string, label: string][] = [
  ['bank_type', '开户银行'],
  ['bank_account', '收款银行卡号'],
  ['real_name', '收款用户姓名'],
]

function create(call: Call): Outcome {
  refuseSubMerchant(call.body['sub_mchid'])
  checkShape(call.body)
  return { body: refundView(placeRefund(call)) }
}

/** What a refund is made of. */
type Refunding = Pick<Call, 'platform' | 'merchant' | 'body' | 'key' | 'fault'> & {
  /** What only APIv2 says of a refund. */
  v2?: Pick<Refund, 'v2' | 'sub_mchid'>
}

/** Makes the refund, or finds the one its number was given before. */
export function placeRefund(call: Refunding): Refund {
  const { platform, body, v2 } = call
  const { state, clock, merchants } = platform
  const owner: Owner = { mchid: call.merchant.mchid, ...v2 }
  const key = ownKey(owner, body['out_refund_no'])
  const params = sortedJson(body)
  const known = state.refunds.get(key)
  if (known) {
    if (known.params !== params) throw reentryDiffers()
    return known
  }
  const order = paidOrder(platform, owner, body)
  const now = clock.now()
  const merchant = merchants.find(earnerOf(order))!
  checkRefund({ order, earlier: state.refundsByOrder(order.transaction_id!), merchant, body, now })
  const refund = newRefund(call, order, params, now)
  state.refunds.put(key, refund)
  state.orders.put(orderKey(order), {
    ...order,
    trade_state: nextState(order.trade_state, 'refund')!,
  })
  state.merchants.put(merchant.mchid, { ...merchant, balance: merchant.balance - refund.refund })
  scheduleSettlement(platform, refund)
  return refund
}

/** A direct merchant has no sub-merchants. */
function refuseSubMerchant(sub_mchid: unknown): void {
  if (sub_mchid !== undefined) throw noAuth()
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
  if (!order || !isPaid(order.trade_state)) throw orderMissing()
  if (order.mchid !== owner.mchid || order.sub_mchid !== owner.sub_mchid) throw noAuth()
  return order
}

function newRefund(call: Refunding, order: Order, params: string, now: number): Refund {
  const { platform, merchant, body, key, fault, v2 } = call
  const delay = fault?.refund_after_s === undefined ? platform.rules.refundAfterMs : fault.refund_after_s * 1000
  const outcome = fault?.refund === undefined ? 'SUCCESS' : fault.refund === 'abnormal' ? 'ABNORMAL' : 'CLOSED'
  return {
    mchid: merchant.mchid,
    appid: order.appid,
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
    funds_account: body['funds_account'] === 'AVAILABLE' ? 'AVAILABLE' : 'UNSETTLED',
    params,
    created_at: now,
    settles_at: now + delay,
    outcome,
    key,
    ...v2,
  }
}

function query({ platform, merchant, params, query: { sub_mchid } }: Call): Outcome {
  refuseSubMerchant(sub_mchid)
  const refund = platform.state.refunds.get(ownKey(merchant, params['out_refund_no']!))
  if (!refund) throw refundMissing()
  return { body: refundView(refund) }
}

/** Another route for a refund whose first one failed: a bank card named by the merchant. */
function applyAbnormal({ platform, merchant, params, body }: Call): Outcome {
  const { state, clock, rules } = platform
  refuseSubMerchant(body['sub_mchid'])
  if (body['type'] === 'USER_BANK_CARD') {
    for (const [name, label] of BANK_FIELDS) if (!body[name]) throw missing(name, label)
  }
  const [refund] = state.refundsById(params['refund_id']!)
  if (!refund || refund.mchid !== merchant.mchid) throw refundMissing()
  if (refund.out_refund_no !== body['out_refund_no']) throw reentryDiffers()
  const status = nextRefundStatus(refund.status, 'retry')
  if (!status) throw invalid('退款单状态不允许发起异常退款')
  const { settled_at: _failed, ...rest } = refund
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
  const { state, clock, notifier } = platform
  const now = clock.now()
  const status = nextRefundStatus(refund.status, EVENT_OF_OUTCOME[refund.outcome])!
  const settled: Refund = { ...refund, status, settled_at: now, ...(status === 'SUCCESS' ? { success_at: now } : {}) }
  state.commit(() => {
    state.refunds.put(refundKey(refund), settled)
    if (status === 'SUCCESS') giveToPayer(platform, settled)
    if (status === 'CLOSED') giveToMerchant(platform, settled)
    if (settled.notify_url === undefined) return
    notifier.emit({
      mchid: settled.mchid,
      event_type: `REFUND.${refund.outcome}`,
      number: settled.out_refund_no,
      notify_url: settled.notify_url,
      summary: SUMMARY[refund.outcome],
      original_type: 'refund',
      associated_data: 'refund',
      ...refundNoticeOf(platform, settled),
      key: settled.key,
    })
  })
}

/** Money sent to a bank card leaves the wallets of this sandbox. */
function giveToPayer({ state }: Platform, returned: Refund): void {
  const { channel, refund } = returned
  const order = state.orders.get(orderKey(returned))
  const payer = order?.payer_id === undefined ? undefined : state.payers.get(order.payer_id)
  if (payer && channel !== 'OTHER_BANKCARD') state.payers.put(payer.id, { ...payer, balance: payer.balance + refund })
}

function giveToMerchant({ state, merchants }: Platform, refund: Refund): void {
  const merchant = merchants.find(earnerOf(refund))
  if (merchant) state.merchants.put(merchant.mchid, { ...merchant, balance: merchant.balance + refund.refund })
}

function missing(name: string, label: string): Error {
  return paramError({
    location: 'body',
    rule: 'required',
    value: '',
    message: `输入源“/body/${name}”映射到字段“${label}”必填性规则校验失败，此字段为必填项`,
  })
}
