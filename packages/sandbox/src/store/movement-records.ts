import type { KeyKind } from './records.ts'

/** Someone money may be shared with, as added by who shares. */
export interface SharingParty {
  mchid: string
  sub_mchid?: string
  type: PartyType
  account: string
  name?: string
  relation_type: string
  custom_relation?: string
}

export type PartyType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'

export interface SharingReceiver {
  type: PartyType
  account: string
  amount: number
  description: string
  detail_id: string
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  fail_reason?: string
  finished_at?: number
}

/** A request to share an order's money, or to unfreeze what is left of it. */
export interface Sharing {
  /** As of the order. */
  mchid: string
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: 'PROCESSING' | 'FINISHED'
  receivers: readonly SharingReceiver[]
  /** Nobody gets anything: the rest goes back to the merchant. */
  unfreezes?: boolean
  /** The first receiver fails so, as a fault rule wants it. */
  fail_reason?: string
  params: string
  created_at: number
  finishes_at: number
  key: KeyKind
}

/** Shared money that a receiver gives back. */
export interface SharingReturn {
  mchid: string
  sub_mchid?: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_id: string
  return_mchid: string
  amount: number
  description: string
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  fail_reason?: string
  params: string
  created_at: number
  finishes_at: number
  finished_at?: number
}

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

/** Money a merchant sends to a user, who must confirm it. */
export interface Transfer {
  mchid: string
  appid: string
  out_bill_no: string
  transfer_bill_no: string
  state: TransferState
  openid: string
  payer_id: string
  user_name?: string
  transfer_amount: number
  transfer_remark: string
  notify_url?: string
  package_info: string
  fail_reason?: string
  /** The user never looks, as a fault rule wants it. */
  ignored?: boolean
  params: string
  created_at: number
  updated_at: number
  /** What happens to it by itself, when, and for which reason. */
  next?: { event: 'accept' | 'finish' | 'fail' | 'overdue' | 'undo'; at: number; fail_reason?: string }
  /** Why it fails once it is confirmed, as a fault rule wants it. */
  will_fail?: string
  key: KeyKind
}

/** A red packet (现金红包) on its way from a merchant's account into a payer's wallet. */
export interface RedPacket {
  mchid: string
  /** The merchant's own number. */
  mch_billno: string
  /** WeChat's number. */
  detail_id: string
  wxappid: string
  /** Whom it is sent to. */
  openid: string
  /** One share, or shares of chance for whom the receiver passes it on to. */
  hb_type: 'NORMAL' | 'GROUP'
  send_name: string
  wishing: string
  act_name: string
  remark: string
  total_amount: number
  /** What each opening takes, in order; fen. */
  shares: readonly number[]
  opened: readonly { openid: string; amount: number; at: number }[]
  /** The request's parameters in canonical form, to recognise a repeated one. */
  params: string
  created_at: number
  /** What nobody has taken by then goes back to the merchant. */
  returns_at: number
  returned?: { at: number; amount: number }
}
