/** Why a code payment or its reversal is refused, as both APIs say it: the code of APIv2, status and code of APIv3. */
const REFUSALS = Object.freeze({
  code_malformed: { message: '授权码参数错误', v2: 'AUTH_CODE_ERROR', v3: [400, 'PARAM_ERROR'] },
  code_unknown: { message: '付款码无效，请重新扫码', v2: 'AUTH_CODE_INVALID', v3: [400, 'AUTH_CODE_INVALID'] },
  code_used: { message: '每个二维码仅限使用一次，请刷新再试', v2: 'AUTH_CODE_INVALID', v3: [400, 'AUTH_CODE_INVALID'] },
  code_expired: {
    message: '二维码已过期，请用户在微信上刷新后再试',
    v2: 'AUTHCODEEXPIRE',
    v3: [400, 'AUTH_CODE_EXPIRE'],
  },
  not_enough: { message: '余额不足', v2: 'NOTENOUGH', v3: [403, 'NOT_ENOUGH'] },
  order_paid: { message: '该订单已支付', v2: 'ORDERPAID', v3: [400, 'ORDER_PAID'] },
  order_closed: { message: '订单已关闭', v2: 'ORDERCLOSED', v3: [400, 'ORDER_CLOSED'] },
  order_reversed: { message: '订单已撤销', v2: 'ORDERREVERSED', v3: [400, 'ORDER_REVERSED'] },
  number_used: { message: '商户订单号重复', v2: 'OUT_TRADE_NO_USED', v3: [403, 'OUT_TRADE_NO_USED'] },
  // Reversals. What is refused without a code of its own is INVALID_REQUEST.
  paying: { message: '正在支付中不能发起撤销', v2: 'USERPAYING', v3: [202, 'USERPAYING'] },
  too_early: { message: '支付后不能立即撤销，请稍后再试', v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'] },
  too_late: { message: '订单已超过可撤销的期限，请使用退款', v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'] },
  not_reversible: { message: '订单状态不允许撤销', v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'] },
  other_merchant: { message: '商户号和订单信息不匹配', v2: 'INVALID_REQUEST', v3: [400, 'INVALID_REQUEST'] },
} as const)

export type CodePayReason = keyof typeof REFUSALS

/** Nothing was done. */
export class CodePayRefusal extends Error {
  override readonly name = 'CodePayRefusal'
  readonly reason: CodePayReason
  /** `err_code` of APIv2; the message is its `err_code_des`. */
  readonly v2Code: string
  /** HTTP status and `code` of APIv3. */
  readonly v3: readonly [status: number, code: string]

  constructor(reason: CodePayReason) {
    const { message, v2, v3 } = REFUSALS[reason]
    super(message)
    this.reason = reason
    this.v2Code = v2
    this.v3 = v3
  }
}
