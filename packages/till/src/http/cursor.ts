import type { Position } from '../payments/store.ts'
import { Problem } from './problem.ts'

/** The cursor of a place in a newest-first list. */
export const cursorOf = ({ at, id }: Position): string => Buffer.from(`${at.getTime()} ${id}`).toString('base64url')

/** @throws Problem 400 when the cursor was not given out by a list. */
export function readCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined
  const match = /^(\d{1,15}) ([\w.:-]{1,100})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (match === null) {
    throw new Problem(400, {
      code: 'INVALID_FIELD',
      message: 'cursor was not given out by this list.',
      field: 'cursor',
      hint: 'Use next_cursor of the page before, unchanged, or leave cursor out for the first page.',
    })
  }
  return { at: new Date(Number(match[1])), id: match[2] ?? '' }
}

/** A page of a list: asks for one row more than wanted, to know whether another page follows. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => Position,
  view: (row: Row) => View,
): { data: View[]; next_cursor?: string } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    data: shown.map(view),
    ...(rows.length > limit && last !== undefined && { next_cursor: cursorOf(place(last)) }),
  }
}
