import type { Attempt, OrderDetail } from '../api/types.ts'

/** One thing that happened to an order. */
export type Step = { readonly at: string } & (
  | { readonly kind: 'created' | 'paid' | 'closed' }
  | { readonly kind: 'refund_asked' | 'refund_done'; readonly amount: number; readonly number: string }
  | {
      readonly kind: 'attempt'
      readonly event: string
      /** Which attempt of its notification, from 1. */
      readonly n: number
      readonly attempt: Attempt
      readonly taken: boolean
    }
)

/** What a merchant's answer must be to count as taken in. */
const TAKEN: ReadonlySet<number> = new Set([200, 204])

/** Everything that happened to an order, in order of time; what happened at once keeps the order it is listed in. */
export function timelineOf({ order, refunds, notifications }: OrderDetail): Step[] {
  const steps: Step[] = [{ kind: 'created', at: order.create_time }]
  if (order.success_time !== undefined) steps.push({ kind: 'paid', at: order.success_time })
  if (order.close_time !== undefined) steps.push({ kind: 'closed', at: order.close_time })
  for (const { create_time, success_time, amount, out_refund_no } of refunds) {
    const facts = { amount: amount.refund, number: out_refund_no }
    steps.push({ kind: 'refund_asked', at: create_time, ...facts })
    if (success_time !== undefined) steps.push({ kind: 'refund_done', at: success_time, ...facts })
  }
  for (const { event_type, attempts } of notifications) {
    attempts.forEach((attempt, index) => {
      const taken = attempt.status !== undefined && TAKEN.has(attempt.status)
      steps.push({ kind: 'attempt', at: attempt.at, event: event_type, n: index + 1, attempt, taken })
    })
  }
  return steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
