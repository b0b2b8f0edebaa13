import { nowOf, type TillContext } from '../context.ts'
import type { RawMessages, TimelineKind, TimelineStep } from '../payments/timeline.ts'
import type { ServiceOrderRow } from './store.ts'

/** What happened, for the timeline. */
export interface Step {
  kind: TimelineKind
  title: string
  detail?: string
  raw?: RawMessages
}

/** A timeline step of an order or a permission, now. */
export const stepOf = (
  { mchid, id }: Pick<ServiceOrderRow, 'mchid' | 'id'>,
  step: Step,
  context: Pick<TillContext, 'clock'>,
): TimelineStep => ({ mchid, payment_id: id, at: nowOf(context), ...step })
