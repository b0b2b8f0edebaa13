import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { nextReconciliationState } from './states.ts'
import { type AccountType, lockDay, type ReconciliationRow, type TradeType, updateDay } from './store.ts'

export const RUN = 'reconciliation.run'

/** What is asked of a day. */
export interface DayRequest {
  mchid: string
  day: string
  billType?: TradeType
  accountType?: AccountType
}

/** The row of a day, made when there is none. The caller's transaction holds its lock. */
export async function openDay(trx: Transaction, request: DayRequest, context: TillContext): Promise<ReconciliationRow> {
  const { mchid, day } = request
  const now = nowOf(context)
  await trx
    .insertInto('reconciliation')
    .values({
      mchid,
      day,
      id: context.newId('rec'),
      state: 'pending',
      step: 'waiting',
      bill_type: request.billType ?? 'ALL',
      account_type: request.accountType ?? 'BASIC',
      totals: '{}',
      created_at: now,
      requested_at: now,
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'day']).doNothing())
    .execute()
  return (await lockDay(trx, mchid, day)) as ReconciliationRow
}

/** Has a day reconciled as soon as may be, whether it was before or not. */
export async function requestDay(
  trx: Transaction,
  request: DayRequest,
  context: TillContext,
): Promise<ReconciliationRow> {
  const row = await openDay(trx, request, context)
  const asked = {
    state: nextReconciliationState(row.state, 'requested'),
    step: 'waiting',
    bill_type: request.billType ?? row.bill_type,
    account_type: request.accountType ?? row.account_type,
    attempts: 0,
    problem_code: null,
    problem: null,
    requested_at: nowOf(context),
    completed_at: null,
  } as const
  await updateDay(trx, row, asked)
  await context.jobs.reschedule(trx, { mchid: row.mchid, kind: RUN, key: row.day })
  return { ...row, ...asked }
}
