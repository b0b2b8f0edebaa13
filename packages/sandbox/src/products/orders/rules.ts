import { hash } from 'node:crypto'
import { parseRfc3339 } from '@wxtill/protocol'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { isPaid } from './state.ts'
import type { FaultAction } from '../../faults/knobs.ts'
import type { Body } from '../../gateway/call.ts'
import type { Rules } from '../../options.ts'
import type { Order, Product } from '../../store/order-records.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How long what a prepay answers stays good. */
export const PREPAY_LIFE = 2 * HOUR
export const TOKEN_LIFE: Readonly<Partial<Record<Product, number>>> = { native: 2 * HOUR, h5: 5 * MINUTE }

const MAX_DETAIL_BYTES = 6144
/** A path is required, a query is not allowed. Loopback and private hosts are let through: this is a development tool. */
const NOTIFY_URL = /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)$/
const NOTIFY_URL_SHOWN = '^https?://[^/?#]+/[^?#]*$'

/** Whether basic queries and closes see it: no part of a combined order, and not collected for another product. */
export function isBasic({ combine_out_trade_no, product }: Order): boolean {
  return combine_out_trade_no === undefined && product !== 'payscore' && product !== 'parking'
}

/** The latest instant to pay: raised to at least a minute from now, lowered to the longest allowed. */
export function effectiveExpiry(time_expire: unknown, now: number, rules: Rules): number | undefined {
  if (typeof time_expire !== 'string' || time_expire === '') return undefined
  let wanted: number
  try {
    wanted = parseRfc3339(time_expire)
  } catch {
    throw paramError({
      location: 'body',
      rule: 'format',
      value: time_expire,
      message: '输入源“/body/time_expire”映射到值字段“交易结束时间”格式规则校验失败，格式必须为 date-time',
    })
  }
  return Math.min(Math.max(wanted, now + MINUTE), now + rules.timeExpireMaxDays * DAY)
}

/** Rules on values that the catalogue does not know. */
export function checkValues(body: Body): void {
  checkNotifyUrl(body['notify_url'], '通知地址')
  const detail = body['detail'] === undefined ? 0 : Buffer.byteLength(JSON.stringify(body['detail']))
  if (detail > MAX_DETAIL_BYTES) {
    throw paramError({
      location: 'body',
      rule: 'max',
      value: detail,
      message: `输入源“/body/detail”映射到值字段“优惠功能”字符串规则校验失败，字节数 ${detail}，大于最大值 ${MAX_DETAIL_BYTES}`,
    })
  }
}

/** One rule for all notify URLs. */
export function isNotifyUrl(notify_url: unknown): boolean {
  return NOTIFY_URL.test(String(notify_url))
}

/** `label` and `name` are the field's names in the API at hand. */
export function checkNotifyUrl(notify_url: unknown, label: string, name = 'notify_url'): void {
  if (isNotifyUrl(notify_url)) return
  throw paramError({
    location: 'body',
    rule: 'pattern',
    value: notify_url,
    message: `输入源“/body/${name}”映射到值字段“${label}”字符串规则校验失败，字符串必须匹配正则表达式“${NOTIFY_URL_SHOWN}”`,
  })
}

/** The parameters of an order as a short digest of their canonical text: equal digests are the same order. */
export function canonicalParams(product: Product, body: Body, rules: Rules): string {
  const { time_expire, ...rest } = body
  const text = sortedJson({ product, ...rest, ...(rules.reorderTimeExpire === 'refuse' ? { time_expire } : {}) })
  return hash('sha256', text, 'buffer').toString('base64', 0, 16)
}

/**
 * Decides whether a used number may be ordered once more.
 *
 * @throws PlatformError when it is paid, closed, expired, or was ordered with other parameters.
 */
export function checkReorder(order: Order, params: string, now: number, style: ReorderStyle): void {
  if (order.params !== params) throw reentryDiffers(style)
  if (isPaid(order.trade_state)) throw orderPaid()
  if (order.trade_state === 'CLOSED')
    throw new PlatformError(400, 'ORDER_CLOSED', '订单已关闭', { requestCode: REQUEST_CODE.orderExpired })
  if (order.expires_at !== undefined && order.expires_at <= now) {
    throw new PlatformError(400, 'ORDER_CLOSED', '该订单已失效', { requestCode: REQUEST_CODE.orderExpired })
  }
}

type ReorderStyle = NonNullable<FaultAction['dup_code_style']>

/** A used number with other parameters, as the pages have it. */
const REORDER: Readonly<Record<ReorderStyle, Pick<PlatformError, 'status' | 'code' | 'message'>>> = {
  INVALID_REQUEST: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '请求重入时，参数与首次请求时不一致，请确认参数',
  },
  OUT_TRADE_NO_USED: { status: 403, code: 'OUT_TRADE_NO_USED', message: '商户订单号重复' },
  '201': { status: 400, code: 'INVALID_REQUEST', message: '201 商户订单号重复' },
}

export function reentryDiffers(style: ReorderStyle): PlatformError {
  const { status, code, message } = REORDER[style]
  return new PlatformError(status, code, message, { requestCode: REQUEST_CODE.reentryDiffers })
}

/** What a close answers while the payer is at the password. */
export const USER_PAYING = Object.freeze({ code: 'USERPAYING', message: '用户支付中，需要输入密码' })

/** Whether the payer may be typing the password. */
export function isPaying({ trade_state, page_at }: Order, now: number, rules: Rules): boolean {
  if (trade_state === 'USERPAYING') return true
  return trade_state === 'NOTPAY' && page_at !== undefined && now < page_at + rules.userPayingSeconds * 1000
}

export function orderPaid(): PlatformError {
  return new PlatformError(400, 'ORDER_PAID', '该订单已支付', { requestCode: REQUEST_CODE.orderPaid })
}

export function reverseInstead(): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '当前交易不允许进行普通关单（只能撤销）', {
    requestCode: REQUEST_CODE.reverseInstead,
  })
}

export function orderMissing(): PlatformError {
  return new PlatformError(404, 'ORDER_NOT_EXIST', '订单不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function otherMerchant(requestCode: number = REQUEST_CODE.otherMerchant): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '商户号和订单信息不匹配', { requestCode })
}

export function merchantMissing(): PlatformError {
  return new PlatformError(400, 'MCH_NOT_EXISTS', '商户号不存在', { requestCode: REQUEST_CODE.badParameter })
}

export function appidMismatch(): PlatformError {
  return new PlatformError(400, 'APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配', {
    requestCode: REQUEST_CODE.appidMismatch,
  })
}

export function openidMismatch(rules: Rules): PlatformError {
  const status = rules.openidMismatch === 'OPENID_MISMATCH' ? 500 : 400
  return new PlatformError(status, rules.openidMismatch, 'appid和openid不匹配', {
    requestCode: REQUEST_CODE.badParameter,
  })
}
