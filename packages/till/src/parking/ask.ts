import type { TillContext } from '../context.ts'
import { type Asked, callCharge, queryCharge } from './calls.ts'
import { pause, within } from './patience.ts'
import type { ChargeRow } from './store.ts'

/** Tries of the same request while the car waits. */
const TRIES = 3
/** Between two of them, ms. */
const PAUSE = 200
/** For the look that follows, ms. */
const LAST_LOOK = 1_000

/** Asks WeChat Pay to take a fee over, asks again while there is patience, and looks at last. */
export async function askToTakeOver(
  row: ChargeRow,
  patienceMs: number,
  context: TillContext,
): Promise<Asked<ChargeRow>> {
  const asked = await within(patienceMs, context.clock, (patience) => askUntil(row, patience, context))
  if (asked.answer === 'told') return asked
  // "Accepted already" is a refusal too: the barrier goes by what the fee is.
  const looked = await within(LAST_LOOK, context.clock, (patience) => queryCharge(asked.row, context, patience))
  if (looked.answer === 'told') return looked
  return asked.answer === 'refused' && looked.answer !== 'absent' ? { answer: 'unknown', row: asked.row } : asked
}

async function askUntil(row: ChargeRow, patience: AbortSignal, context: TillContext): Promise<Asked<ChargeRow>> {
  let asked: Asked<ChargeRow> = { answer: 'unknown', row }
  for (let tried = 0; tried < TRIES && asked.answer === 'unknown' && !patience.aborted; tried++) {
    if (tried > 0) await pause(PAUSE, context.clock)
    asked = await callCharge(asked.row, context, patience)
  }
  return asked
}
