import { callKnob, isFromTo, isOneOf, type Calls, type KnobDescription } from './knob.ts'

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

/** Faults of code payments, profit sharing and transfers. */
export interface ProductFaults {
  /** A code payment waits for the password, and its payer takes so many seconds of the sandbox's clock over it. */
  slow_password_s?: number
  /** A reversal is refused because the payer is paying, or answers `recall` (APIv3: 500), nothing done. */
  reverse?: 'busy' | 'recall'
  /** The first receiver of a sharing gets nothing, for this reason. */
  receiver?: (typeof SHARING_FAILURES)[number]
  /** A confirmed transfer fails, for this reason. */
  transfer?: (typeof TRANSFER_FAILURES)[number]
}

const CODE_PAYMENT: readonly Calls[] = [{ method: 'POST', path: /\/(?:codepay|micropay)$/ }]
const REVERSAL: readonly Calls[] = [{ method: 'POST', path: /\/reverse$/ }]
const SHARING: readonly Calls[] = [{ method: 'POST', path: /\/profitsharing\/orders$/ }]
const TRANSFER: readonly Calls[] = [{ method: 'POST', path: /\/transfer-bills$/ }]

export const PRODUCT_KNOBS: Readonly<Record<keyof ProductFaults, KnobDescription>> = {
  slow_password_s: callKnob(CODE_PAYMENT, isFromTo(0, 86_400), '付款码支付输密码耗时', 'A slow password'),
  reverse: callKnob(REVERSAL, isOneOf('busy', 'recall'), '撤销被拒或需重试', 'Reversals to be repeated'),
  receiver: callKnob(SHARING, isOneOf(...SHARING_FAILURES), '分账接收方失败', 'A receiver gets nothing'),
  transfer: callKnob(TRANSFER, isOneOf(...TRANSFER_FAILURES), '转账失败', 'A transfer fails'),
}
