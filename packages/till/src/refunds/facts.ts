import { z } from 'zod'
import { shownMoney } from '../payments/money.ts'
import type { RefundRow } from './store.ts'

/** What WeChat Pay says about a refund: in the answer of a request or query, and in a notification. */
export interface RefundFact {
  /** Whose order it was: in partner mode the partner's. */
  mchid: string
  /** For whom a partner ordered. */
  sub_mchid?: string | undefined
  out_trade_no: string
  out_refund_no: string
  refund_id: string
  status: string
  transaction_id?: string | undefined
  total: number
  refund: number
  currency?: string | undefined
  settlement_refund?: number | undefined
  user_received_account?: string | undefined
  /** Milliseconds since the epoch. */
  success_time?: number | undefined
}

const fen = z.int().nonnegative()

// Answers say `status` and name no merchant; notifications say `refund_status` and name it.
const refundSchema = z.object({
  mchid: z.string().optional(),
  sp_mchid: z.string().optional(),
  sub_mchid: z.string().optional(),
  out_trade_no: z.string(),
  out_refund_no: z.string(),
  refund_id: z.string(),
  status: z.string().optional(),
  refund_status: z.string().optional(),
  transaction_id: z.string().optional(),
  success_time: z.string().optional(),
  user_received_account: z.string().optional(),
  amount: z.object({ total: fen, refund: fen, currency: z.string().optional(), settlement_refund: fen.optional() }),
})

/**
 * Reads the body of a refund. An answer does not name the merchant, who is the one that asked: pass it as `asked`; a
 * notification must name it itself, a partner's both.
 * @returns undefined when it lacks what must be compared.
 */
export function readRefundFact(body: unknown, asked?: Owner): RefundFact | undefined {
  const parsed = refundSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { amount, success_time, status, refund_status, mchid, sp_mchid, sub_mchid, ...rest } = parsed.data
  const time = success_time === undefined ? Number.NaN : Date.parse(success_time)
  const said = asked === undefined ? refund_status : status
  const owner = ownerOf(mchid, sp_mchid, sub_mchid) ?? asked
  if (said === undefined || owner === undefined) return undefined
  return {
    ...rest,
    mchid: owner.mchid,
    sub_mchid: owner.sub_mchid,
    status: said,
    ...amount,
    success_time: Number.isNaN(time) ? undefined : time,
  }
}

type Owner = Pick<RefundFact, 'mchid' | 'sub_mchid'>

function ownerOf(mchid?: string, sp_mchid?: string, sub_mchid?: string): Owner | undefined {
  if (sp_mchid === undefined) return mchid === undefined ? undefined : { mchid }
  return sub_mchid === undefined ? undefined : { mchid: sp_mchid, sub_mchid }
}

/** Every number of the fact that is not the number of our record. */
export function refundMismatch(refund: RefundRow, transactionId: string | null, fact: RefundFact): string[] {
  const pairs: [string, string, string][] = [
    ['mchid', fact.mchid, refund.mchid],
    ['sub_mchid', fact.sub_mchid ?? '', refund.sub_mchid],
    // Of what PayScore has collected only WeChat Pay knows the number.
    ['out_trade_no', refund.transaction_id === null ? fact.out_trade_no : refund.out_trade_no, refund.out_trade_no],
    ['out_refund_no', fact.out_refund_no, refund.out_refund_no],
    ['amount.total', shownMoney(fact.total), shownMoney(refund.total)],
    ['amount.refund', shownMoney(fact.refund), shownMoney(refund.refund)],
  ]
  if (fact.currency !== undefined) pairs.push(['amount.currency', fact.currency, refund.currency])
  if (refund.refund_id !== null) pairs.push(['refund_id', fact.refund_id, refund.refund_id])
  if (fact.transaction_id !== undefined && transactionId !== null) {
    pairs.push(['transaction_id', fact.transaction_id, transactionId])
  }
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )
}
