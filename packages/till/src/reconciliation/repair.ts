import { findCombinationOf } from '../combined/store.ts'
import { queryCombined } from '../combined/life.ts'
import type { TillContext } from '../context.ts'
import { queryPayment } from '../payments/query.ts'
import { findPayment } from '../payments/store.ts'
import { queryRefund } from '../refunds/request.ts'
import { findRefund } from '../refunds/store.ts'
import { isMovement, MOVEMENTS, QUERIED_KINDS } from './names.ts'
import { askMovement } from './repair-movements.ts'
import { type DayKey, type DifferenceRow, differencesOf } from './store.ts'

/** Asked in one run at most; the rest waits for the next, or for a person. */
const MOST = 500

/**
 * Asks WeChat Pay about what a bill and the records here tell differently, and settles what it says by the one transition function
 * of payments and refunds. Nothing is done on the word of a bill alone.
 *
 * @returns whether anything was asked.
 */
export async function repairDay(key: DayKey, context: TillContext, signal?: AbortSignal): Promise<boolean> {
  const open = await differencesOf(context.database.kysely, key)
    .where('state', '=', 'open')
    .where('kind', 'in', QUERIED_KINDS)
    .where((eb) =>
      eb.or([
        eb.and([eb('subject', 'in', MOVEMENTS), eb('here', 'is not', null)]),
        eb.and([eb('subject', 'not in', MOVEMENTS), eb('payment_id', 'is not', null)]),
      ]),
    )
    .limit(MOST)
    .execute()
  for (const difference of open) {
    if (isMovement(difference)) await askMovement(difference, context, signal)
    else await ask(difference, context, signal)
  }
  return open.length > 0
}

async function ask(
  { payment_id, refund_id }: Pick<DifferenceRow, 'payment_id' | 'refund_id'>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<void> {
  const { kysely } = context.database
  if (refund_id !== null) {
    const refund = await findRefund(kysely, refund_id)
    if (refund !== undefined) await queryRefund(refund, context, signal)
    return
  }
  const payment = payment_id === null ? undefined : await findPayment(kysely, payment_id)
  if (payment === undefined) return
  const combined = await findCombinationOf(kysely, payment)
  if (combined === undefined) await queryPayment(payment, context, signal)
  else await queryCombined(combined, context, signal)
}
