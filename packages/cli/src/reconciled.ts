import type { CommandContext } from './command.ts'
import type { CallTill } from './till-api.ts'

/** What the till's API tells of one day. */
export interface Reconciled {
  readonly id: string
  readonly mchid: string
  readonly sub_mchid?: string
  readonly date: string
  readonly state: 'pending' | 'agreed' | 'different' | 'failed'
  readonly step: string
  readonly problem?: { readonly code: string; readonly message: string }
  readonly totals: Readonly<Record<string, number>>
  readonly differences: Readonly<
    Record<'open' | 'repaired' | 'accepted' | 'adjusted', { count: number; amount: number }>
  >
}

interface Difference {
  readonly subject: string
  readonly number: string
  readonly out_number?: string
  readonly amount: number
  readonly here?: string
  readonly there?: string
  readonly name: { readonly en: string }
  readonly remedy: { readonly en: string }
}

const MOST_SHOWN = 20

const yuan = (fen: number): string => `¥${(Math.abs(fen) / 100).toFixed(2)}`

/** Which day of whom. */
export const titleOf = ({ date, mchid, sub_mchid }: Reconciled): string =>
  [date, mchid, sub_mchid].filter(Boolean).join(' ')

/** Prints what was found. @returns the exit code: 0 nothing is open, 3 something is, 1 there was no bill to compare */
export async function report(day: Reconciled, call: CallTill, context: CommandContext): Promise<number> {
  const { state, totals, differences } = day
  const title = titleOf(day)
  if (state === 'failed' || state === 'pending') {
    context.warn(`${title}: ${day.problem?.message ?? 'it is not done yet.'}`)
    return 1
  }
  const { payments = 0, payment_total = 0, refunds = 0, refund_total = 0, matched = 0 } = totals
  context.print(`${title}: ${payments} payments ${yuan(payment_total)}, ${refunds} refunds ${yuan(refund_total)}`)
  const { open, repaired, accepted, adjusted } = differences
  context.print(
    `${matched} rows agree; ${repaired.count} repaired, ${accepted.count + adjusted.count} settled, ${open.count} open`,
  )
  if (open.count === 0) return 0
  const path = `/v1/reconciliations/${day.id}/differences?state=open&limit=${MOST_SHOWN}`
  const { data } = await call<{ data: Difference[] }>('GET', path)
  for (const { subject, number, out_number, amount, here, there, name, remedy } of data) {
    const named = out_number === undefined ? number : `${number} (${out_number})`
    context.print(
      `✗ ${subject} ${named}: ${name.en}, ${yuan(amount)}; here ${here ?? '–'}, bill ${there ?? '–'}. ${remedy.en}`,
    )
  }
  if (open.count > data.length)
    context.print(`… and ${open.count - data.length} more: /v1/reconciliations/${day.id}/export`)
  return 3
}
