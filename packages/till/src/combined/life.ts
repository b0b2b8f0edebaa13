import type { TillContext } from '../context.ts'
import { isDuplicateKey } from '../db/errors.ts'
import type { JobHandler } from '../jobs/worker.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { closeOrder } from '../payments/close.ts'
import { COMBINED_JOBS } from '../payments/jobs.ts'
import { orderHandlers } from '../payments/order-handlers.ts'
import type { OrderLife, Prepayment } from '../payments/order-life.ts'
import { countMove } from '../payments/moved.ts'
import { ASKED, type Asked, isAbsent, noteQuery, writeStep } from '../payments/query.ts'
import { announce, paymentEvent, TAKEN_TRANSACTION } from '../payments/settle.ts'
import { nextPaymentState, type PaymentEvent } from '../payments/states.ts'
import type { PaymentRow } from '../payments/store.ts'
import { combinedCalls } from './calls.ts'
import { readCombinedFact } from './facts.ts'
import { combinedEvent, numberOf, settleCombined, withItsParts } from './settle.ts'
import { type CombinedPayment, findCombined, lockCombined, updateCombined } from './store.ts'

/** The life of a combination: ordered, asked about and closed as one, while its payments move along with it. */
export const combinedLife: OrderLife<CombinedPayment> = {
  jobs: COMBINED_JOBS,
  find: (id, context) => findCombined(context.database.kysely, id),
  calls: () => combinedCalls,
  query: queryCombined,

  async lock(trx, combined) {
    const [locked] = await lockCombined(trx, [combined])
    if (locked === undefined) throw new Error(`Combined payment ${combined.id} is gone.`)
    return locked
  },

  move: (combined, event, fields) => ({
    ...combined,
    ...fields,
    state: nextPaymentState(combined.state, event),
    parts: combined.parts.map((part) => movePart(part, event, fields)),
  }),

  async save(trx, before, combined, { timeline, event, settled = [], planned = [] }, context) {
    await updateCombined(trx, combined)
    const { parts } = combined
    // The raw messages speak of all merchants: they stay with the whole.
    const ofParts = timeline.flatMap(({ raw: _raw, ...step }) =>
      parts.map(({ mchid, id }) => ({ ...step, mchid, payment_id: id })),
    )
    const events =
      event === undefined
        ? []
        : [...parts.map((part) => paymentEvent(event, part, context)), combinedEvent(event, combined, context)]
    const also = planned.length === 0 ? [] : [context.jobs.enqueuing(trx, planned)]
    const changes = { ...noChanges(), payments: parts, timeline: [...timeline, ...ofParts], events, settled, also }
    await writeChanges(trx, changes, context.jobs)
    for (const part of parts) countMove(trx, before.state, part, context)
    announce(trx, withItsParts(combined), context)
  },
}

/** A payment has no code of its own, but it fails for the reason the whole does. */
const movePart = (part: PaymentRow, event: PaymentEvent, fields: Partial<Prepayment> = {}): PaymentRow => ({
  ...part,
  state: nextPaymentState(part.state, event),
  ...(fields.failure_code !== undefined && { failure_code: fields.failure_code }),
  ...(fields.failure_message !== undefined && { failure_message: fields.failure_message }),
})

/** Asks WeChat Pay about a combination, by the query of combinations, and settles the answer. */
export async function queryCombined(
  combined: CombinedPayment,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Asked<CombinedPayment>> {
  const merchant = context.merchants.get(combined.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${combined.mchid} is no longer configured.`)
  const called = await combinedCalls.query(combined, merchant, signal)
  if (!called.ok) {
    await noteQuery(combined, ASKED, `${called.code}: ${called.message}`, called.raw, context)
    return { answer: isAbsent(called) ? 'absent' : 'unknown', payment: combined }
  }
  const fact = readCombinedFact(called.data)
  // The answer to our own number is about our own combination, or it is about nothing.
  if (fact === undefined || numberOf(fact) !== numberOf(combined)) {
    await noteQuery(combined, ASKED, 'The answer is not about this combination', called.raw, context)
    return { answer: 'unknown', payment: combined }
  }
  const states = [...new Set(fact.parts.map(({ trade_state }) => trade_state))].join(', ')
  const settle = (doubt?: string) =>
    context.database.transaction(async (trx) => {
      await writeStep(trx, combined, ASKED, states, called.raw, context)
      const [first] = await settleCombined(trx, [{ fact, ...(doubt !== undefined && { doubt }) }], context)
      return first
    })
  const settled = await settle().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error
    return settle(TAKEN_TRANSACTION)
  })
  return { answer: settled?.verdict === 'parked' ? 'parked' : 'told', payment: settled?.payment ?? combined }
}

/** What the worker does for combinations. */
export const combinedHandlers = (context: TillContext): Record<string, JobHandler> =>
  orderHandlers(combinedLife, { end: (closing, ...rest) => closeOrder(closing, combinedLife, ...rest) }, context)
