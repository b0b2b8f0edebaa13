import { z } from 'zod'
import { shownMoney } from '../payments/money.ts'
import type { TransferRow } from './store.ts'

/** What WeChat Pay says about a transfer: in the answer of a request, cancel or query, and in a notification. */
export interface TransferFact {
  mchid: string
  out_bill_no: string
  transfer_bill_no: string
  state: string
  transfer_amount?: number | undefined
  openid?: string | undefined
  appid?: string | undefined
  fail_reason?: string | undefined
  package_info?: string | undefined
  /** Milliseconds since the epoch. */
  update_time?: number | undefined
}

const shape = z.object({
  mchid: z.string().optional(),
  mch_id: z.string().optional(),
  appid: z.string().optional(),
  out_bill_no: z.string(),
  transfer_bill_no: z.string(),
  state: z.string(),
  transfer_amount: z.int().optional(),
  openid: z.string().optional(),
  fail_reason: z.string().optional(),
  package_info: z.string().optional(),
  update_time: z.string().optional(),
})

/**
 * Reads the body of a transfer. Answers of a request name no merchant, who is the one that asked: pass it; notifications say
 * `mchid`, queries `mch_id`.
 *
 * @returns undefined when it lacks what must be compared.
 */
export function readTransferFact(body: unknown, asked?: string): TransferFact | undefined {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return undefined
  const { mchid, mch_id, update_time, ...rest } = parsed.data
  const owner = mchid ?? mch_id ?? asked
  // News that nobody asked for must say how much it was about.
  if (owner === undefined || (asked === undefined && rest.transfer_amount === undefined)) return undefined
  const time = update_time === undefined ? Number.NaN : Date.parse(update_time)
  return { ...rest, mchid: owner, update_time: Number.isNaN(time) ? undefined : time }
}

/** Every number of the fact that is not the number of our record. */
export function transferMismatch(transfer: TransferRow, fact: TransferFact): string[] {
  const pairs: [string, string, string][] = [
    ['mchid', fact.mchid, transfer.mchid],
    ['out_bill_no', fact.out_bill_no, transfer.out_bill_no],
  ]
  if (transfer.transfer_bill_no !== null)
    pairs.push(['transfer_bill_no', fact.transfer_bill_no, transfer.transfer_bill_no])
  if (fact.transfer_amount !== undefined)
    pairs.push(['transfer_amount', shownMoney(fact.transfer_amount), shownMoney(transfer.amount)])
  if (fact.openid !== undefined) pairs.push(['openid', fact.openid, transfer.openid])
  if (fact.appid !== undefined) pairs.push(['appid', fact.appid, transfer.appid])
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )
}
