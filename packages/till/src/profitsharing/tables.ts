import type { Selectable } from 'kysely'
import type { Defaulted, Json } from '../db/schema.ts'
import type { ReceiverResult, ReceiverType, ReturnState, ShareState } from './states.ts'

export interface ProfitSharingTables {
  profit_sharing_receiver: SharePartyTable
  profit_sharing_order: ShareTable
  profit_sharing_return: ShareReturnTable
}

/** Somebody money may be shared with (分账接收方). */
export interface SharePartyTable {
  mchid: string
  sub_mchid: string
  id: string
  type: ReceiverType
  account: string
  sub_appid: string | null
  relation_type: string
  custom_relation: string | null
  /** `adding` and `deleting`: asked for, the answer is not known. */
  state: 'adding' | 'active' | 'deleting' | 'deleted'
  created_at: Date
  updated_at: Date
}

export type SharePartyRow = Selectable<SharePartyTable>

/** One receiver's part of a share. */
export interface ShareReceiver {
  type: ReceiverType
  account: string
  amount: number
  description: string
  result: ReceiverResult
  fail_reason?: string | undefined
  detail_id?: string | undefined
  finish_time?: string | undefined
}

/** One call that shares the money of a payment, or frees what is left of it. Amounts are fen. */
export interface ShareTable {
  mchid: string
  /** That of its payment. */
  sub_mchid: string
  id: string
  payment_id: string
  transaction_id: string
  appid: string
  sub_appid: string | null
  out_order_no: string
  kind: 'share' | 'unfreeze'
  state: ShareState
  /** Σ receivers; 0 when it only frees. */
  amount: number
  unfreeze_unsplit: boolean
  /** What the caller asked, without names: the measure for repeats. */
  request: Json<Record<string, unknown>>
  /** Real names by place in the list, as JSON, sealed, until WeChat Pay has them. */
  names: string | null
  receivers: Json<ShareReceiver[]>
  /** WeChat Pay's number. */
  order_id: Defaulted<string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  accepted_at: Defaulted<Date | null>
  finished_at: Defaulted<Date | null>
}

export type ShareRow = Selectable<ShareTable>

/** Shared money that a receiver gives back. */
export interface ShareReturnTable {
  mchid: string
  sub_mchid: string
  id: string
  /** The share. */
  order_id: string
  payment_id: string
  out_order_no: string
  out_return_no: string
  return_mchid: string
  state: ReturnState
  amount: number
  description: string
  request: Json<Record<string, unknown>>
  /** WeChat Pay's number. */
  return_id: Defaulted<string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  accepted_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type ShareReturnRow = Selectable<ShareReturnTable>
