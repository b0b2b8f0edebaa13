import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { DAY, MINUTE } from '../orders/rules.ts'
import { isPaid } from '../orders/state.ts'
import { missing } from '../refunds/routes.ts'
import type { Body, Call } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Order } from '../../store/order-records.ts'
import type { PartyType, Sharing, SharingReturn } from '../../store/movement-records.ts'
import type { Owner } from '../../store/state.ts'

const MOST_RECEIVERS = 50
const MOST_CALLS = 50
const RETURNABLE_FOR = 180 * DAY

/** In whose name the call is: the merchant's own, or that of one of its sub-merchants. */
export function ownerOf({ platform, merchant }: Pick<Call, 'platform' | 'merchant'>, sub_mchid?: string): Owner {
  if (sub_mchid === undefined) return { mchid: merchant.mchid }
  if (!platform.merchants.isPartnerOf(merchant, sub_mchid)) throw refused(403, 'NO_AUTH', '商户无权限')
  return { mchid: merchant.mchid, sub_mchid }
}

/** The paid order that is to be shared. */
export function sharableOrder({ state }: Platform, owner: Owner, transaction_id: string, what: string): Order {
  const [order] = state.ordersByTransaction(transaction_id)
  if (!order || !isPaid(order.trade_state) || order.mchid !== owner.mchid || order.sub_mchid !== owner.sub_mchid)
    throw invalid('订单不存在')
  if (!order.profit_sharing) throw invalid(`非分账订单不支持${what}`)
  return order
}

interface SharingCase {
  order: Order
  earlier: readonly Sharing[]
  amounts: readonly number[]
  maxPercent: number
  now: number
}

type Check = readonly [objects: (sharing: SharingCase) => boolean, error: () => PlatformError]

/** In this order; the first that objects answers. */
const CHECKS: readonly Check[] = [
  [({ order, now }) => now < order.success_at! + MINUTE, () => invalid('订单处理中，暂时无法分账，请稍后再试')],
  [
    ({ earlier }) => earlier.filter(({ unfreezes }) => !unfreezes).length >= MOST_CALLS,
    () => invalid('分账次数超过限制'),
  ],
  [
    ({ order, amounts }) => order.sharing_ended === true || sum(amounts) > (order.frozen ?? 0),
    () => refused(403, 'NOT_ENOUGH', '分账金额不足'),
  ],
  [
    ({ order, earlier, amounts, maxPercent }) =>
      sharedOf(earlier) + sum(amounts) > Math.floor((order.total * maxPercent) / 100),
    () => refused(403, 'RULE_LIMIT', '分账金额超出最大分账比例'),
  ],
]

/** @throws PlatformError for the first rule that objects. */
export function checkSharing(sharing: SharingCase): void {
  for (const [objects, error] of CHECKS) if (objects(sharing)) throw error()
}

/** What earlier calls took from the order, or still may. */
function sharedOf(earlier: readonly Sharing[]): number {
  const parts = earlier.filter(({ unfreezes }) => !unfreezes).flatMap(({ receivers }) => receivers)
  return sum(parts.filter(({ result }) => result !== 'CLOSED').map(({ amount }) => amount))
}

/** The form of what is shared, beyond what the catalogue knows. */
export function checkReceivers(body: Body, merchant: Merchant): void {
  const receivers = body['receivers'] as { type: PartyType; amount: number }[]
  if (receivers.length === 0 || receivers.length > MOST_RECEIVERS)
    throw badParameter('receivers', receivers.length, `分账接收方的个数必须为 1 至 ${MOST_RECEIVERS}`)
  const zero = receivers.find(({ amount }) => amount < 1)
  if (zero) throw badParameter('receivers/amount', zero.amount, '分账金额必须大于 0')
  if (body['appid'] === undefined && receivers.some(({ type }) => type === 'PERSONAL_OPENID'))
    throw missing('appid', '应用ID')
  if (body['sub_appid'] === undefined && receivers.some(({ type }) => type === 'PERSONAL_SUB_OPENID'))
    throw missing('sub_appid', '子商户应用ID')
  if (body['appid'] !== undefined) checkAppid(body, merchant)
}

/** The form of a receiver that is added. */
export function checkParty({ state, merchants }: Platform, body: Body, merchant: Merchant): void {
  checkAppid(body, merchant)
  const { type, account, name, relation_type, custom_relation } = body
  if (type === 'MERCHANT_ID' && name === undefined) throw missing('name', '分账接收方全称')
  if (relation_type === 'CUSTOM' && custom_relation === undefined) throw missing('custom_relation', '自定义的分账关系')
  if (type === 'MERCHANT_ID') return
  const appid = type === 'PERSONAL_OPENID' ? body['appid'] : body['sub_appid']
  if (appid === undefined) throw missing('sub_appid', '子商户应用ID')
  // People of other appids cannot be known here; those of ours must be.
  if (merchants.byAppid(appid) && !payerByOpenid(state, account, appid)) throw invalid('appid和openid不匹配')
}

function checkAppid({ appid }: Body, merchant: Merchant): void {
  if (appid !== merchant.appid) throw invalid('appid和mch_id不匹配')
}

/** A receiver can give back what it got, once. */
export function checkReturn(body: Body, sharing: Sharing, earlier: readonly SharingReturn[], now: number): void {
  const { return_mchid, amount } = body as { return_mchid: string; amount: number }
  if (amount < 1) throw badParameter('amount', amount, '回退金额必须大于 0')
  const got = sharing.receivers.filter(
    ({ type, account, result }) => type === 'MERCHANT_ID' && account === return_mchid && result === 'SUCCESS',
  )
  if (got.length === 0 || sharing.unfreezes) throw invalid('回退方不存在')
  if (now > sharing.created_at + RETURNABLE_FOR) throw invalid('分账单已超过可回退的最大期限')
  const given = earlier.filter((other) => other.return_mchid === return_mchid && other.result !== 'FAILED')
  const left = sum(got.map((receiver) => receiver.amount)) - sum(given.map((other) => other.amount))
  if (amount > left) throw invalid('剩余可回退的金额不足')
}

export function reentryDiffers(): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致，请确认参数', {
    requestCode: REQUEST_CODE.reentryDiffers,
  })
}

export function recordMissing(): PlatformError {
  return new PlatformError(404, 'RESOURCE_NOT_EXISTS', '记录不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function invalid(message: string): PlatformError {
  return refused(400, 'INVALID_REQUEST', message)
}

export function refused(status: number, code: string, message: string): PlatformError {
  return new PlatformError(status, code, message, { requestCode: REQUEST_CODE.badParameter })
}

function badParameter(name: string, value: unknown, rule: string): Error {
  return paramError({
    location: 'body',
    rule: 'minimum',
    value,
    message: `输入源“/body/${name}”映射到字段规则校验失败，${rule}`,
  })
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
