import { formatBeijing, parseRfc3339, sealRefundInfo, writeXml } from '@wxtill/protocol'
import type { Random } from '../random.ts'
import type { Merchant } from '../store/records.ts'

/** A refund as its notification shows it. */
export interface RefundNotice {
  out_trade_no: string
  transaction_id: string
  out_refund_no: string
  refund_id: string
  refund_status: string
  success_time?: string
  user_received_account: string
  amount: { total: number; refund: number }
}

const STATUS: Readonly<Record<string, string>> = { SUCCESS: 'SUCCESS', ABNORMAL: 'CHANGE', CLOSED: 'REFUNDCLOSE' }

/** The notice of a refund as APIv2 XML: not signed, the facts sealed with the APIv2 key. */
export function refundXml(notice: RefundNotice, merchant: Merchant, random: Random): string {
  const { amount, success_time } = notice
  const info: [string, string | number][] = [
    ['out_refund_no', notice.out_refund_no],
    ['out_trade_no', notice.out_trade_no],
    ['refund_account', 'REFUND_SOURCE_RECHARGE_FUNDS'],
    ['refund_fee', String(amount.refund)],
    ['refund_id', notice.refund_id],
    // Spelt so on the wire.
    ['refund_recv_accout', notice.user_received_account],
    ['refund_request_source', 'API'],
    ['refund_status', STATUS[notice.refund_status] ?? notice.refund_status],
    ['settlement_refund_fee', String(amount.refund)],
    ['settlement_total_fee', String(amount.total)],
    ...(success_time === undefined
      ? []
      : [['success_time', formatBeijing(parseRfc3339(success_time))] as [string, string]]),
    ['total_fee', String(amount.total)],
    ['transaction_id', notice.transaction_id],
  ]
  return writeXml([
    ['return_code', 'SUCCESS'],
    ['appid', merchant.appid],
    ['mch_id', merchant.mchid],
    ['nonce_str', random.alphanumeric(16)],
    ['req_info', sealRefundInfo(writeXml(info, 'root'), merchant.api_v2_key)],
  ])
}
