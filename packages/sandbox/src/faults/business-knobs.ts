import { callKnob, either, isFromTo, isOneOf, isText, isTrue, knob, type Calls, type KnobDescription } from './knob.ts'

/** Faults inside the business rules: payers, orders, refunds, bills. */
export interface BusinessFaults {
  /**
   * The payer leaves, has no money, or also pays the other open orders over the same amount and goods; the receiver of a transfer
   * never looks at it (`ignore`); the user of a PayScore order does not confirm it (`decline`).
   */
  user?: 'abandon' | 'fail' | 'pay_both' | 'ignore' | 'decline'
  /** The page is told ok although nothing was paid, or cancel although it was. */
  client_lies?: 'ok' | 'cancel'
  /** The payer's password page still works this many seconds after `time_expire`. */
  late_pay_s?: number
  /**
   * While the merchant closes: the payer pays first, comes too late, or is at the password (202 USERPAYING). A transfer is
   * confirmed although its cancel was accepted (`cancel_vs_confirm`); a PayScore order is collected although it was synced as paid
   * (`sync_vs_pay`).
   */
  race?: 'pay_first' | 'close_first' | 'paying' | 'cancel_vs_confirm' | 'sync_vs_pay'
  /** Ordering again gives a new prepay_id, whatever the age of the old one. */
  refresh_prepay?: true
  /** How a used number with other parameters is refused, as the rule `reorderCode`; `201` is the text of older pages. */
  dup_code_style?: 'INVALID_REQUEST' | 'OUT_TRADE_NO_USED' | '201'
  /** Refunds end so. */
  refund?: 'abnormal' | 'closed' | 'abnormal_then_success'
  /** Refunds take this long, in seconds of the sandbox's clock. */
  refund_after_s?: number
  /** Refunds see this balance of the merchant, in fen. */
  balance?: number
  /** 403 USER_ACCOUNT_ABNORMAL: the payer's account is gone. */
  user_gone?: true
  /** 429 while another refund of the same payer is under way. */
  serialise_user?: true
  /** Beijing time of day at which yesterday's bill is ready, such as `11:30`. */
  bill_ready_at?: string
  /** Life of a bill's download token, in seconds. */
  token_ttl_s?: number
  bad_hash?: true
  /** Trade bills: the columns of older files, or one more that nobody knows. */
  columns?: 'new' | 'old' | 'extra'
  /** Trade bills lack the first row, or that of this number. */
  omit_row?: true | string
  /** Trade bills have a payment more, over this amount in fen, that the merchant never ordered; `true`: one yuan. */
  extra_row?: true | number
  /** The first payment of a trade bill is this many fen more. */
  amount_diff?: number
  /** The bill is this text instead; its hash fits. */
  bill_text?: string
}

const ORDERING: readonly Calls[] = [
  { method: 'POST', path: /\/transactions\/(?:jsapi|app|h5|native)$|\/unifiedorder$/ },
]
const NUMBERED: readonly Calls[] = [...ORDERING, { method: 'POST', path: /\/vehicle\/transactions\/parking$/ }]
const CLOSING: readonly Calls[] = [
  { method: 'POST', path: /\/close(?:order)?$|\/transfer-bills\/.*\/cancel$|\/serviceorder\/[^/]+\/sync$/ },
]
const TRANSFERRING: readonly Calls[] = [{ method: 'POST', path: /\/transfer-bills$/ }]
const REFUNDING: readonly Calls[] = [{ method: 'POST', path: /\/refunds?$/ }]
const BILL: readonly Calls[] = [{ method: 'GET', path: /\/bill\// }]
const TRADE_BILL: readonly Calls[] = [{ method: 'GET', path: /\/bill\/tradebill$/ }]

const isBillText = {
  accepts: (value: unknown) => typeof value === 'string' && value !== '' && value.length <= 256 * 1024,
  expected: 'a text of at most 262144 characters',
}

const isTimeOfDay = {
  accepts: (value: unknown) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  expected: 'a time of day such as "11:30"',
}

export const BUSINESS_KNOBS: Readonly<Record<keyof BusinessFaults, KnobDescription>> = {
  user: {
    ...callKnob(
      TRANSFERRING,
      isOneOf('abandon', 'fail', 'pay_both', 'ignore', 'decline'),
      '用户放弃、失败、重复支付或不确认收款',
      'What the payer does',
    ),
    hooks: ['payer', 'call'],
  },
  client_lies: knob(['payer'], isOneOf('ok', 'cancel'), '前端结果与实际不符', 'The page is told the contrary'),
  late_pay_s: knob(['payer'], isFromTo(1, 86_400), '超时后仍支付成功', 'Paid after time_expire'),
  race: callKnob(
    CLOSING,
    isOneOf('pay_first', 'close_first', 'paying', 'cancel_vs_confirm', 'sync_vs_pay'),
    '支付与关单、收款与撤销竞争',
    'Payment against close',
  ),
  refresh_prepay: callKnob(ORDERING, isTrue, '重复下单返回新 prepay_id', 'A new prepay_id each time'),
  dup_code_style: callKnob(
    NUMBERED,
    isOneOf('INVALID_REQUEST', 'OUT_TRADE_NO_USED', '201'),
    '订单号重复的错误码',
    'Code of a used number',
  ),
  refund: callKnob(
    REFUNDING,
    isOneOf('abnormal', 'closed', 'abnormal_then_success'),
    '退款异常或关闭',
    'How refunds end',
  ),
  refund_after_s: callKnob(REFUNDING, isFromTo(0, 365 * 86_400), '退款到账时间', 'How long refunds take'),
  balance: callKnob(REFUNDING, isFromTo(0, Number.MAX_SAFE_INTEGER), '商户余额不足', 'Balance for refunds'),
  user_gone: callKnob(REFUNDING, isTrue, '用户账户异常或注销', 'The account of the payer is gone'),
  serialise_user: callKnob(REFUNDING, isTrue, '同一用户并发退款失败', 'One refund at a time for a payer'),
  bill_ready_at: callKnob(BILL, isTimeOfDay, '账单生成时间', 'When bills are ready'),
  token_ttl_s: callKnob(BILL, isFromTo(1, 86_400), '账单下载链接有效期', 'Life of a download'),
  bad_hash: callKnob(BILL, isTrue, '账单哈希值不符', 'Wrong hash of a bill'),
  columns: callKnob(TRADE_BILL, isOneOf('new', 'old', 'extra'), '账单列不同', 'Other columns in bills'),
  omit_row: callKnob(TRADE_BILL, either(isOneOf(true), isText), '账单缺一行', 'A row missing in the bill'),
  extra_row: callKnob(
    TRADE_BILL,
    { ...either(isOneOf(true), isFromTo(1, 10_000_000_000)), expected: 'an amount in fen, or true' },
    '账单多一行',
    'A row more in the bill',
  ),
  amount_diff: callKnob(
    TRADE_BILL,
    isFromTo(-10_000_000_000, 10_000_000_000),
    '账单金额不符',
    'Another amount in the bill',
  ),
  bill_text: callKnob(BILL, isBillText, '自定义账单内容', 'Another bill altogether'),
}
