import type { EventType } from '../events/outbox.ts'
import type { Decision, Movement } from './movement.ts'

/** News that is kept for a person, and applied by nobody. */
export const parked = <Row extends Movement>(row: Row, reason: string, event: EventType): Decision<Row> => ({
  verdict: 'parked',
  reason,
  row: row.attention === null ? { ...row, attention: reason } : row,
  // The same surprise again (every query repeats it) is not told again.
  ...(row.attention !== reason && {
    step: { kind: 'attention' as const, title: 'Kept for a person: not applied', detail: reason },
    event,
  }),
})
