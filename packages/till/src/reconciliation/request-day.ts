import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { nextReconciliationState } from './states.ts'
import {
  type AccountType,
  type DayKey,
  dayTable,
  lockDay,
  type ReconciliationRow,
  type TradeType,
  updateDay,
} from './store.ts'

export const RUN = 'reconciliation.run'
/** The release before leaves this kind alone: it would not understand its key. */
export const RUN_SUB = 'reconciliation.run_sub'

/** The job of a day. */
export const jobOf = ({ mchid, sub_mchid, day }: DayKey) =>
  sub_mchid === '' ? { mchid, kind: RUN, key: day } : { mchid, kind: RUN_SUB, key: `${day} ${sub_mchid}` }

/** Which day a job is about. */
export function dayOfJob({ mchid, key }: { mchid: string; key: string }): DayKey {
  const [day = '', sub_mchid = ''] = key.split(' ')
  return { mchid, sub_mchid, day }
}

/** What is asked of a day. */
export interface DayRequest {
  mchid: string
  /** The sub-merchant whose bill alone is asked for. */
  sub_mchid?: string | undefined
  day: string
  billType?: TradeType
  accountType?: AccountType
}

/** The row of a day, made when there is none. The caller's transaction holds its lock. */
export async function openDay(trx: Transaction, request: DayRequest, context: TillContext): Promise<ReconciliationRow> {
  const { mchid, sub_mchid = '', day } = request
  const now = nowOf(context)
  await trx
    .insertInto(dayTable({ sub_mchid }))
    .values({
      mchid,
      sub_mchid,
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
    .onConflict((conflict) =>
      conflict.columns(sub_mchid === '' ? ['mchid', 'day'] : ['mchid', 'sub_mchid', 'day']).doNothing(),
    )
    .execute()
  return (await lockDay(trx, { mchid, sub_mchid, day })) as ReconciliationRow
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
  await context.jobs.reschedule(trx, jobOf(row))
  return { ...row, ...asked }
}
