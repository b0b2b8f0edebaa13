import { z } from 'zod'
import { shownMoney } from '../payments/money.ts'
import type { ShareReturnRow, ShareRow } from './tables.ts'

const fen = z.int().nonnegative()

const receiver = z.object({
  type: z.string(),
  account: z.string(),
  amount: fen,
  result: z.string(),
  fail_reason: z.string().optional(),
  detail_id: z.string().optional(),
  finish_time: z.string().optional(),
})

const share = z.object({
  sub_mchid: z.string().optional(),
  transaction_id: z.string(),
  out_order_no: z.string(),
  order_id: z.string(),
  state: z.string(),
  receivers: z.array(receiver).default([]),
})

const shareReturn = z.object({
  sub_mchid: z.string().optional(),
  out_order_no: z.string().optional(),
  out_return_no: z.string(),
  return_id: z.string(),
  return_mchid: z.string(),
  amount: fen,
  result: z.string(),
  fail_reason: z.string().optional(),
  finish_time: z.string().optional(),
})

/** What an answer says about a share. Answers name no merchant, who is the one that asked. */
export type ShareFact = z.infer<typeof share> & { mchid: string }

/** What an answer says about a return. */
export type ReturnFact = z.infer<typeof shareReturn> & { mchid: string }

interface Owner {
  mchid: string
  sub_mchid: string
}

/** @returns undefined when it lacks what must be compared. */
export function readShareFact(data: unknown, { mchid, sub_mchid }: Owner): ShareFact | undefined {
  const parsed = share.safeParse(data)
  return parsed.success ? { sub_mchid, ...parsed.data, mchid } : undefined
}

/** @returns undefined when it lacks what must be compared. */
export function readReturnFact(data: unknown, { mchid, sub_mchid }: Owner): ReturnFact | undefined {
  const parsed = shareReturn.safeParse(data)
  return parsed.success ? { sub_mchid, ...parsed.data, mchid } : undefined
}

type Pair = [field: string, theirs: string, ours: string]

const differing = (pairs: readonly Pair[]): string[] =>
  pairs.flatMap(([field, theirs, ours]) =>
    theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )

/** Every number of the fact that is not that of our record, and every receiver of ours that it does not name. */
export function shareMismatch(row: ShareRow, fact: ShareFact): string[] {
  const pairs: Pair[] = [
    ['transaction_id', fact.transaction_id, row.transaction_id],
    ['out_order_no', fact.out_order_no, row.out_order_no],
  ]
  if (row.order_id !== null) pairs.push(['order_id', fact.order_id, row.order_id])
  const missing = theirsOf(row, fact).flatMap((theirs, place) => {
    const ours = row.receivers[place]
    return theirs !== undefined || ours === undefined ? [] : [`receiver ${ours.account} is not named with its amount`]
  })
  return [...differing(pairs), ...missing]
}

/** What is said of each of our receivers, in our order. What is freed beside them may be named too. */
export function theirsOf(row: ShareRow, { receivers }: ShareFact): (ShareFact['receivers'][number] | undefined)[] {
  const left = [...receivers]
  return row.receivers.map(({ type, account, amount, detail_id }) => {
    const place = left.findIndex(
      (theirs) =>
        theirs.type === type &&
        theirs.account === account &&
        theirs.amount === amount &&
        (detail_id === undefined || theirs.detail_id === undefined || theirs.detail_id === detail_id),
    )
    return place < 0 ? undefined : left.splice(place, 1)[0]
  })
}

export function returnMismatch(row: ShareReturnRow, fact: ReturnFact): string[] {
  const pairs: Pair[] = [
    ['out_order_no', fact.out_order_no ?? row.out_order_no, row.out_order_no],
    ['return_mchid', fact.return_mchid, row.return_mchid],
    ['amount', shownMoney(fact.amount), shownMoney(row.amount)],
  ]
  if (row.return_id !== null) pairs.push(['return_id', fact.return_id, row.return_id])
  return differing(pairs)
}
