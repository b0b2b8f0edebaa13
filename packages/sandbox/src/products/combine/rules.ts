import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { orderKey } from '../../store/state.ts'
import { appidMismatch, checkNotifyUrl, merchantMissing } from '../orders/rules.ts'
import { subMerchant } from '../sub-merchant.ts'
import type { Body } from '../../gateway/call.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Order } from '../../store/order-records.ts'

const FEWEST = 2
/** Of direct merchants; with sub-merchants of partners among them the catalogue's 50 is the limit. */
const MOST_OF_MERCHANTS = 10
/** fen */
const LARGEST_PART = 10_000_000_00

/** One of the `sub_orders` as the request gives it. */
export interface SubOrder {
  mchid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  description: string
  attach: string
  amount: { total_amount: number; currency: string }
  settle_info?: { profit_sharing?: boolean }
}

/**
 * One sub-order that is wrong refuses them all.
 *
 * @throws PlatformError for the first rule that is broken.
 */
export function checkCombine(platform: Platform, merchant: Merchant, body: Body): void {
  const subOrders = body['sub_orders'] as SubOrder[]
  checkCombineMerchant(merchant, body)
  if (body['notify_url'] !== undefined) checkNotifyUrl(body['notify_url'], '通知地址')
  checkCount(subOrders)
  for (const [index, subOrder] of subOrders.entries()) checkSubOrder(platform, subOrder, index)
  // The same number twice would be one order paid twice.
  if (new Set(subOrders.map(orderKey)).size < subOrders.length) throw invalid('输入的请求非法，子单商户订单号重复')
}

function checkCombineMerchant({ mchid, appid }: Merchant, { combine_mchid, combine_appid }: Body): void {
  if (combine_mchid !== mchid)
    throw new PlatformError(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的combine_mchid不匹配', {
      requestCode: REQUEST_CODE.badParameter,
    })
  if (combine_appid !== appid) throw appidMismatch()
}

function checkCount(subOrders: readonly SubOrder[]): void {
  const ofPartners = subOrders.some(({ sub_mchid }) => sub_mchid !== undefined)
  if (subOrders.length >= FEWEST && (ofPartners || subOrders.length <= MOST_OF_MERCHANTS)) return
  const [limit, text] =
    subOrders.length < FEWEST ? [FEWEST, '小于最小值'] : ([MOST_OF_MERCHANTS, '大于最大值'] as const)
  throw paramError({
    location: 'body',
    rule: 'max',
    value: subOrders.length,
    message: `输入源“/body/sub_orders”映射到值字段“子单信息”列表规则校验失败，元素个数 ${subOrders.length}，${text} ${limit}`,
  })
}

function checkSubOrder(platform: Platform, subOrder: SubOrder, index: number): void {
  const { mchid, sub_mchid, sub_appid, amount } = subOrder
  const merchant = platform.merchants.find(mchid)
  if (!merchant) throw merchantMissing()
  if (sub_mchid !== undefined) subMerchant(platform, merchant, sub_mchid, sub_appid)
  if (amount.total_amount > LARGEST_PART)
    throw paramError({
      location: 'body',
      rule: 'maximum',
      value: amount.total_amount,
      message: `输入源“/body/sub_orders/${index}/amount/total_amount”映射到数值字段“标价金额”规则校验失败，值高于最大值 ${LARGEST_PART}`,
    })
}

/** Whether a close names just the sub-orders that were ordered, in any order. */
export function sameParts(parts: readonly Order[], subOrders: readonly SubOrder[]): boolean {
  const names = ({ sub_appid = '', ...rest }: Pick<SubOrder, 'mchid' | 'sub_mchid' | 'sub_appid' | 'out_trade_no'>) =>
    `${orderKey(rest)} ${sub_appid}`
  const ordered = new Set(parts.map(names))
  return subOrders.length === ordered.size && subOrders.every((subOrder) => ordered.delete(names(subOrder)))
}

export function partsDiffer(): PlatformError {
  return invalid('输入的请求非法，子单信息与下单时不一致')
}

/** The pages of combined orders write this code in one word. */
export function combineMissing(): PlatformError {
  return new PlatformError(404, 'ORDERNOTEXIST', '订单不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function openidMissing(): PlatformError {
  return new PlatformError(400, 'PARAM_ERROR', 'JSAPI支付必须传openid', { requestCode: REQUEST_CODE.openidMissing })
}

function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}
