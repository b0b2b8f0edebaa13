import { BillFormatError, type BillLine } from '@wxtill/protocol'
import { AnswerError } from '../errors.ts'

/** A count of a summary line: `48` or `45.0`. */
export function countOf(line: BillLine, column: number): number {
  const match = /^(\d{1,15})(?:\.0+)?$/.exec(line.text(column))
  if (!match) throw new BillFormatError(`Line ${line.number}: not a count: ${JSON.stringify(line.text(column))}.`)
  return Number(match[1])
}

/** What a summary says, and what its rows add up to. */
export interface Total {
  /** The summary's column. */
  readonly name: string
  readonly said: number
  readonly found: number
}

/**
 * Holds a summary against its rows. They differ when rows were lost or altered on the way, whatever the file looks like.
 *
 * @throws AnswerError `BILL_SUMMARY` at the first difference.
 */
export function checkTotals(totals: readonly Total[]): void {
  const wrong = totals.find(({ said, found }) => said !== found)
  if (!wrong) return
  throw new AnswerError({
    code: 'BILL_SUMMARY',
    message: `The bill’s summary says ${wrong.said} for ${wrong.name}, its rows add up to ${wrong.found} (in the smallest unit).`,
    hint: 'Drop everything read from it and request the bill again. If it stays so, the bill itself is wrong: read it with checkSummary: false and compare it with your own books.',
  })
}
