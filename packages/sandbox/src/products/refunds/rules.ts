import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { DAY, MINUTE } from '../orders/rules.ts'
import { refundMoney } from './money.ts'
import type { Platform } from '../../platform.ts'
import type { Body } from '../../gateway/call.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Order, Refund } from '../../store/order-records.ts'

const REFUNDABLE_FOR = 365 * DAY
const MOST_PARTS = 50
/** "A month." */
const OLD_AFTER = 30 * DAY

/** What the decision about a new refund rests on. */
export interface RefundCase {
  order: Order
  /** Earlier refunds of the same order. */
  earlier: readonly Refund[]
  /** Whose money it is. */
  merchant: Merchant
  /** A fault rule says that the merchant has only this much, in fen. */
  balance?: number | undefined
  body: Body
  now: number
}

type Check = readonly [objects: (refundCase: RefundCase) => boolean, error: () => PlatformError]

/** In this order; the first that objects answers. */
const CHECKS: readonly Check[] = [
  [
    ({ order, body }) => body['amount'].total !== order.total || body['amount'].currency !== order.currency,
    () => invalid('您的请求参数与订单信息不一致'),
  ],
  [({ body }) => fundsDiffer(body), () => invalid('退款出资金额之和与退款金额不一致')],
  [
    ({ order, now }) => now > order.success_at! + REFUNDABLE_FOR,
    () =>
      new PlatformError(403, 'TRADE_OVERDUE', '订单已经超过可退款的最大期限', {
        requestCode: REQUEST_CODE.badParameter,
      }),
  ],
  [
    ({ order, earlier, body }) => refunded(earlier) + body['amount'].refund > order.total,
    () => invalid('申请退款金额超过订单可退金额'),
  ],
  [({ earlier }) => earlier.filter(counts).length >= MOST_PARTS, () => invalid('单笔订单部分退款次数不能超过50次')],
  [({ earlier, now }) => earlier.some(({ created_at }) => now < created_at + MINUTE), () => tooFast()],
  [
    (refundCase) =>
      (refundCase.balance ?? Infinity) < refundCase.body['amount'].refund || refundMoney(refundCase) === undefined,
    () =>
      new PlatformError(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起', {
        requestCode: REQUEST_CODE.badParameter,
      }),
  ],
]

/** @throws PlatformError for the first rule that objects. */
export function checkRefund(refundCase: RefundCase): void {
  for (const [objects, error] of CHECKS) if (objects(refundCase)) throw error()
}

/** @throws PlatformError 429 when too many refunds of old orders were accepted this minute. */
export function checkRate({ limits }: Platform, order: Order, now: number): void {
  if (now <= order.success_at! + OLD_AFTER || limits.allow('oldRefunds', order.mchid)) return
  throw new PlatformError(429, 'FREQUENCY_LIMITED', '频率限制，1个月之前的订单请降低申请频率再重试', {
    requestCode: REQUEST_CODE.tooFast,
  })
}

/** What earlier refunds have taken; closed ones have given it back. */
function refunded(earlier: readonly Refund[]): number {
  return earlier.filter(counts).reduce((sum, { refund }) => sum + refund, 0)
}

/** A closed refund has moved nothing. */
export function counts({ status }: Refund): boolean {
  return status !== 'CLOSED'
}

function fundsDiffer(body: Body): boolean {
  const from = body['amount'].from as { amount: number }[] | undefined
  return (
    from !== undefined && from.length > 0 && from.reduce((sum, { amount }) => sum + amount, 0) !== body['amount'].refund
  )
}

export function orderMissing(): PlatformError {
  return new PlatformError(404, 'RESOURCE_NOT_EXISTS', '订单不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function refundMissing(): PlatformError {
  return new PlatformError(404, 'RESOURCE_NOT_EXISTS', '退款单不存在', { requestCode: REQUEST_CODE.orderMissing })
}

export function reentryDiffers(): PlatformError {
  return new PlatformError(
    400,
    'INVALID_REQUEST',
    '请求内容和上次请求不一致，请核实后再试。原因主要是商户号不一致，或者商户订单号/商户退款单号已经被其他请求使用。',
    { requestCode: REQUEST_CODE.reentryDiffers },
  )
}

export function noAuth(): PlatformError {
  return new PlatformError(403, 'NO_AUTH', '没有退款权限', { requestCode: REQUEST_CODE.otherMerchant })
}

export function invalid(message: string): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
}

export function userGone(): PlatformError {
  return new PlatformError(403, 'USER_ACCOUNT_ABNORMAL', '退款请求失败，用户账户异常或已注销', {
    requestCode: REQUEST_CODE.badParameter,
  })
}

/** Which error it is the pages do not say. */
export function onePayerAtATime(): PlatformError {
  return new PlatformError(429, 'FREQUENCY_LIMITED', '频率限制', {
    requestCode: REQUEST_CODE.tooFast,
    reason: 'A fault rule lets only one refund of a payer be under way.',
  })
}

function tooFast(): PlatformError {
  return new PlatformError(429, 'FREQUENCY_LIMITED', '单笔订单请求频率过高，请于1分钟后重试', {
    requestCode: REQUEST_CODE.tooFast,
  })
}
