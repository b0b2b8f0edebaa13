import { nowOf, type TillContext } from '../context.ts'
import { notFound, Problem } from '../http/problem.ts'
import { bookAdjustments, suggestedAdjustment } from './adjustments.ts'
import { settleDay } from './finish.ts'
import { DIFFERENCE_TRANSITIONS, type DifferenceAct } from './states.ts'
import { type DifferenceRow, differenceTable, lockDay } from './store.ts'
import { refuseTwice } from './twice.ts'

/** What a person decides of a difference, and why. */
export interface Decision {
  act: DifferenceAct
  reason: string
  /** By how much what WeChat Pay holds is booked otherwise, in fen. */
  adjustment?: number | undefined
  /** Who decides. */
  by: string
}

/** @throws Problem 404 when there is no such difference, 409 when it is not one that can be decided so. */
export function settleDifference(
  { mchid, sub_mchid, id }: Pick<DifferenceRow, 'mchid' | 'sub_mchid' | 'id'>,
  { act, reason, adjustment, by }: Decision,
  context: TillContext,
): Promise<DifferenceRow> {
  return context.database.transaction(async (trx) => {
    const table = differenceTable({ sub_mchid })
    const difference = trx.selectFrom(table).selectAll().where('mchid', '=', mchid).where('id', '=', id)
    const found = await difference.executeTakeFirst()
    // The day is locked before what belongs to it, as a comparison does: else the two could wait for each other. The merchant's own
    // comes first, so that of two who adjust the same on both days the second sees the first.
    if (found !== undefined && sub_mchid !== '') await lockDay(trx, { ...found, sub_mchid: '' })
    if (found !== undefined) await lockDay(trx, found)
    const row = await difference.forUpdate().executeTakeFirst()
    if (row === undefined) throw notFound('difference', id)
    const state = DIFFERENCE_TRANSITIONS[row.state][act]
    if (state === undefined) throw notNow(row, act)
    if (act === 'adjust') await refuseTwice(trx, row)
    const adjusted = act === 'adjust' ? (adjustment ?? suggestedAdjustment(row)) : null
    const now = nowOf(context)
    const settled = {
      state,
      reason,
      settled_by: by,
      adjustment: adjusted,
      to_book: adjusted ?? 0,
      settled_at: state === 'open' ? null : now,
    }
    await trx.updateTable(table).set(settled).where('mchid', '=', mchid).where('id', '=', id).execute()
    await bookAdjustments(trx, { ...row, now })
    await settleDay(trx, row)
    return { ...row, ...settled }
  })
}

const notNow = ({ state }: DifferenceRow, act: DifferenceAct): Problem =>
  new Problem(409, {
    code: 'WRONG_STATE',
    message: `This difference is ${state}: it cannot be ${PAST[act]}.`,
    hint: 'Open differences can be accepted or adjusted; what was accepted or adjusted can be reopened.',
  })

const PAST: Record<DifferenceAct, string> = { accept: 'accepted', adjust: 'adjusted', reopen: 'reopened' }
