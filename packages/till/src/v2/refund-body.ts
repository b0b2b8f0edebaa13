import { rfc3339Of } from './names.ts'
import type { V2OrderFields } from './order-body.ts'

/** States of a refund in APIv2, in the words of APIv3. */
const STATES: ReadonlyMap<unknown, string> = new Map([
  ['SUCCESS', 'SUCCESS'],
  ['PROCESSING', 'PROCESSING'],
  ['CHANGE', 'ABNORMAL'],
  ['REFUNDCLOSE', 'CLOSED'],
])

const stateOf = (said: unknown): unknown => STATES.get(said) ?? said

/** The answer to asking for a refund: accepted, whatever becomes of it. */
export const acceptedBody = (fields: V2OrderFields): object => ({
  ...numbersOf(fields),
  out_refund_no: fields['out_refund_no'],
  refund_id: fields['refund_id'],
  status: 'PROCESSING',
  amount: amountOf(fields, ''),
})

/** One refund of the answer about several: each has its place at the end of its names. Undefined when it is not among them. */
export function queriedBody(fields: V2OrderFields, out_refund_no: string): object | undefined {
  const count = typeof fields['refund_count'] === 'number' ? fields['refund_count'] : 0
  const place = Array.from({ length: count }, (_, n) => `_${n}`).find(
    (each) => fields[`out_refund_no${each}`] === out_refund_no,
  )
  if (place === undefined) return undefined
  const time = fields[`refund_success_time${place}`]
  return {
    ...numbersOf(fields),
    out_refund_no,
    refund_id: fields[`refund_id${place}`],
    status: stateOf(fields[`refund_status${place}`]),
    user_received_account: fields[`refund_recv_accout${place}`],
    ...(typeof time === 'string' && { success_time: rfc3339Of(time) }),
    amount: amountOf(fields, place),
  }
}

/** What a notification says. It is sealed, but signed by nobody: see `refund-notice.ts`. */
export function refundNoticeBody(fields: V2OrderFields): object {
  const { mch_id, sub_mch_id } = fields
  return {
    ...(sub_mch_id === undefined ? { mchid: mch_id } : { sp_mchid: mch_id, sub_mchid: sub_mch_id }),
    ...numbersOf(fields),
    out_refund_no: fields['out_refund_no'],
    refund_id: fields['refund_id'],
    refund_status: stateOf(fields['refund_status']),
    amount: amountOf(fields, ''),
  }
}

const numbersOf = ({ out_trade_no, transaction_id }: V2OrderFields) => ({ out_trade_no, transaction_id })

const amountOf = (fields: V2OrderFields, place: string): object => ({
  total: fields['total_fee'],
  refund: fields[`refund_fee${place}`],
  settlement_refund: fields[`settlement_refund_fee${place}`],
  currency: fields['fee_type'],
})
