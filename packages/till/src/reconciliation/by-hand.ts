import { nowOf, type TillContext } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { troubleOf, loadFile } from './fetch.ts'
import { keepFile } from './files.ts'
import { finishDay } from './finish.ts'
import { openDay } from './request-day.ts'
import { compareAndRepair } from './run.ts'
import { fileType, findDay, type ReconciliationRow } from './store.ts'
import type { Uploaded } from './uploaded.ts'

/** A bill, and whose it is. */
export interface ByHand {
  mchid: string
  /** The sub-merchant whose bill alone it is; '': the merchant's own. */
  sub_mchid: string
  day: string
  bill: Pick<Uploaded, 'kind' | 'bytes'>
}

/**
 * Loads a bill that somebody brings: kept, loaded and compared like one that was downloaded. No hash proves it; its summary does.
 *
 * @throws Problem 400 when it cannot be read.
 */
export async function loadByHand(
  { mchid, sub_mchid, day, bill }: ByHand,
  context: TillContext,
): Promise<ReconciliationRow> {
  const { kind } = bill
  const row = await context.database.transaction((trx) => openDay(trx, { mchid, sub_mchid, day }, context))
  const type = fileType(row, kind)
  const created_at = nowOf(context)
  const kept = { mchid, day, kind, type, id: context.newId('bill'), source: 'hand' as const, created_at }
  const file = await keepFile(context.database, kept, bill.bytes)
  const loaded = await loadFile(file, context).catch((error: unknown) => {
    throw unreadable(troubleOf(error).message)
  })
  const { totals, faults } = loaded
  const what =
    kind === 'trade'
      ? { trade: file.id, tradeFaults: faults, ...(loaded.type !== undefined && { billType: loaded.type }) }
      : { flow: file.id, flowFaults: faults }
  await compareAndRepair({ mchid, sub_mchid, day, totals, ...what }, context)
  await context.database.transaction((trx) => finishDay(trx, row, context))
  return (await findDay(context.database.kysely, row)) ?? row
}

const unreadable = (message: string): Problem =>
  new Problem(400, {
    code: 'BILL_FORMAT',
    message,
    hint: 'Download the file again, and do not save it with a spreadsheet.',
  })
