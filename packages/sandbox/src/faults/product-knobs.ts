import { callKnob, either, isFromTo, isOneOf, isTrue, type Calls, type KnobDescription } from './knob.ts'

/** Of the documented reasons, those that a receiver can have. */
const SHARING_FAILURES = [
  'ACCOUNT_ABNORMAL',
  'NO_RELATION',
  'RECEIVER_HIGH_RISK',
  'RECEIVER_REAL_NAME_NOT_VERIFIED',
  'NO_AUTH',
  'RECEIVER_RECEIPT_LIMIT',
  'PAYER_ACCOUNT_ABNORMAL',
  'INVALID_REQUEST',
] as const
const TRANSFER_FAILURES = [
  'ACCOUNT_FROZEN',
  'ACCOUNT_NOT_EXIST',
  'DAY_RECEIVED_QUOTA_EXCEED',
  'NAME_NOT_CORRECT',
  'PAYEE_ACCOUNT_ABNORMAL',
  'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED',
  'REAL_NAME_CHECK_FAIL',
  'TRANSFER_RISK',
] as const
/** Documented refusals of a parking fee; the other ones come of themselves. */
const FEE_REFUSALS = ['PARAM_ERROR', 'INVALID_REQUEST', 'NO_AUTH'] as const

/** Faults of code payments, profit sharing, transfers and parking. */
export interface ProductFaults {
  /** A code payment waits for the password, and its payer takes so many seconds of the sandbox's clock over it. */
  slow_password_s?: number
  /** A reversal is refused because the payer is paying, or answers `recall` (APIv3: 500), nothing done. */
  reverse?: 'busy' | 'recall'
  /** The first receiver of a sharing gets nothing, for this reason. */
  receiver?: (typeof SHARING_FAILURES)[number]
  /** A confirmed transfer fails, for this reason. */
  transfer?: (typeof TRANSFER_FAILURES)[number]
  /**
   * After an entrance: a plate that is blocked is opened, resumed or repaid (the first payer opens what nobody has), or one that is
   * not is paused.
   */
  plate?: 'open_later' | 'block'
  /** With `plate`: after so many seconds of the sandbox's clock. Default 60. */
  plate_after_s?: number
  /** A parking fee is refused so. */
  accept?: (typeof FEE_REFUSALS)[number]
  /**
   * An accepted parking fee fails, is advanced by WeChat Pay (垫资), or stays ACCEPTED. The collection of a PayScore order fails so
   * often (`fail`: once), or always (`never`).
   */
  collect?: 'fail' | 'advance' | 'never' | number
  /** With `collect`: the payer repays an advance after so many seconds of the sandbox's clock. */
  repay_after_s?: number
  /** A parking fee is accepted although another payment has its number, and is never deducted. */
  number_clash?: true
}

const CODE_PAYMENT: readonly Calls[] = [{ method: 'POST', path: /\/(?:codepay|micropay)$/ }]
const REVERSAL: readonly Calls[] = [{ method: 'POST', path: /\/reverse$/ }]
const SHARING: readonly Calls[] = [{ method: 'POST', path: /\/profitsharing\/orders$/ }]
const ENTRANCE: readonly Calls[] = [{ method: 'POST', path: /\/parking\/parkings$/ }]
const FEE: readonly Calls[] = [{ method: 'POST', path: /\/vehicle\/transactions\/parking$/ }]
const COLLECTION: readonly Calls[] = [
  ...FEE,
  { method: 'POST', path: /\/serviceorder\/(?:[^/]+\/complete|direct-complete)$/ },
]
const TRANSFER: readonly Calls[] = [{ method: 'POST', path: /\/transfer-bills$/ }]

export const PRODUCT_KNOBS: Readonly<Record<keyof ProductFaults, KnobDescription>> = {
  slow_password_s: callKnob(CODE_PAYMENT, isFromTo(0, 86_400), '付款码支付输密码耗时', 'A slow password'),
  reverse: callKnob(REVERSAL, isOneOf('busy', 'recall'), '撤销被拒或需重试', 'Reversals to be repeated'),
  receiver: callKnob(SHARING, isOneOf(...SHARING_FAILURES), '分账接收方失败', 'A receiver gets nothing'),
  transfer: callKnob(TRANSFER, isOneOf(...TRANSFER_FAILURES), '转账失败', 'A transfer fails'),
  plate: callKnob(ENTRANCE, isOneOf('open_later', 'block'), '入场后车牌状态变化', 'The plate changes while inside'),
  plate_after_s: callKnob(ENTRANCE, isFromTo(0, 30 * 86_400), '入场多久后变化', 'When the plate changes'),
  accept: callKnob(FEE, isOneOf(...FEE_REFUSALS), '扣费受理被拒', 'A parking fee is refused'),
  collect: callKnob(
    COLLECTION,
    either(isOneOf('fail', 'advance', 'never'), isFromTo(1, 1000)),
    '停车、支付分扣款失败、垫资或无结果',
    'How a collection ends',
  ),
  repay_after_s: callKnob(FEE, isFromTo(0, 365 * 86_400), '垫资后多久还款', 'When an advance is repaid'),
  number_clash: callKnob(FEE, isTrue, '单号与其他支付冲突', 'The number of another payment'),
}
