import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { EventType, NewEvent } from '../events/outbox.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { type Changes, noChanges, writeAtEnd } from '../payments/changes.ts'
import { COMBINED_JOBS, jobsOf } from '../payments/jobs.ts'
import { announce, type InboxMessage, inboxRow, recordDecision, stepOf } from '../payments/settle.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import { type CombinedDecision, decideCombined, parkCombined } from './decide.ts'
import type { CombinedFact } from './facts.ts'
import { type CombinedNumber, type CombinedPayment, lockCombined, updateCombined } from './store.ts'
import { combinedView } from './view.ts'

/** One piece of news about a combination: a notification, or the answer of a query. */
export interface CombinedNews {
  fact: CombinedFact
  message?: InboxMessage
  /** Why a person must decide, whatever the fact says. */
  doubt?: string
}

/** What became of a piece of news. */
export interface CombinedSettled {
  verdict: CombinedDecision['verdict']
  reason?: string
  /** The combination after it; undefined when none has that number. */
  payment?: CombinedPayment
}

const UNKNOWN: CombinedSettled = { verdict: 'parked', reason: 'No combined payment here has this combine_out_trade_no' }

/** Settles news of combinations, all their payments with them, in one transaction. */
export async function settleCombined(
  trx: Transaction,
  news: readonly CombinedNews[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<CombinedSettled[]> {
  const locked = await lockCombined(
    trx,
    news.map(({ fact }) => fact),
  )
  const current = new Map(locked.map((combined) => [numberOf(combined), combined]))
  const changes: Changes = { ...noChanges(), inbox: [...parked] }
  const changed = new Map<string, CombinedPayment>()
  const settled = news.map(({ fact, message, doubt }): CombinedSettled => {
    const combined = current.get(numberOf(fact))
    const decision = combined && decide(combined, fact, doubt, context)
    if (decision !== undefined) {
      if (decision.combined !== combined) changed.set(numberOf(fact), decision.combined)
      current.set(numberOf(fact), decision.combined)
      record(changes, decision, context)
    }
    const result = decision === undefined ? UNKNOWN : { ...decision, payment: decision.combined }
    if (message !== undefined) changes.inbox.push(inboxRow(message, fact.out_trade_no, result))
    return result
  })
  for (const combined of changed.values()) await updateCombined(trx, combined)
  changes.payments = [...changed.values()].flatMap(({ parts }) => parts)
  await writeAtEnd(trx, changes, context)
  announce(trx, [...changed.values()].flatMap(withItsParts), context)
  return settled
}

const decide = (combined: CombinedPayment, fact: CombinedFact, doubt: string | undefined, context: TillContext) =>
  doubt === undefined ? decideCombined(combined, fact, nowOf(context)) : parkCombined(combined, doubt)

export const numberOf = ({ mchid, out_trade_no }: CombinedNumber): string => `${mchid} ${out_trade_no}`

/** Everything whose page changes along with a combination. */
export const withItsParts = (combined: CombinedPayment): { id: string }[] => [combined, ...combined.parts]

/** Notes the steps, the events and the jobs a decision makes or ends: of each payment, and once of the whole. */
function record(changes: Changes, { verdict, combined, parts }: CombinedDecision, context: TillContext): void {
  for (const part of parts) recordDecision(changes, part, context)
  const told = parts.find(({ step }) => step !== undefined)
  if (told?.step !== undefined) changes.timeline.push(stepOf(combined, told.step, context))
  if (told?.event !== undefined) changes.events.push(combinedEvent(told.event, combined, context))
  if (verdict === 'applied' && isFinalPaymentState(combined.state))
    changes.settled.push(...jobsOf(combined, COMBINED_JOBS))
}

/** The event of a combination beside the same event of each of its payments. */
export const combinedEvent = (type: EventType, combined: CombinedPayment, context: TillContext): NewEvent => ({
  mchid: combined.mchid,
  id: context.newId('evt'),
  type: `combined_${type}` as EventType,
  subject_id: combined.id,
  payload: JSON.stringify(combinedView(combined, context)),
  at: nowOf(context),
})
