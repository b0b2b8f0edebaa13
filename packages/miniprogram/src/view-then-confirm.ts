import { askBackend, type AskOptions } from './ask-backend.ts'
import { CONFIRM_SCHEDULE, type ConfirmSchedule } from './pay-then-confirm.ts'
import type { ViewOutcome } from './view-outcome.ts'

export interface ViewThenConfirmOptions<Entity> extends Omit<AskOptions<Entity>, 'delays'> {
  /** Opens the view: `() => openPayscoreView(wx, jump)` or `() => invokePayscoreView(jump)`. */
  open: () => Promise<ViewOutcome>
  schedule?: Partial<ConfirmSchedule>
}

export type ViewConfirmation<Entity> =
  /** `settled`: the backend gave the final word. `pending`: it answers, and it is still open: offer the view again or look later. */
  | { readonly result: 'settled' | 'pending'; readonly entity: Entity; readonly client: ViewOutcome }
  /** The backend gave no answer at all: say "being confirmed", never "failed". */
  | { readonly result: 'unknown'; readonly error?: unknown; readonly client: ViewOutcome }

/**
 * Opens a PayScore view, then asks the backend: for the order (`isFinal: ({ state }) => state !== 'CREATED'`) or the permission
 * (`isFinal: ({ authorization_state }) => authorization_state === 'AVAILABLE'`). What the client says only chooses how often.
 */
export async function viewThenConfirm<Entity>(
  options: ViewThenConfirmOptions<Entity>,
): Promise<ViewConfirmation<Entity>> {
  const client = await options.open().catch((error: unknown): ViewOutcome => ({
    outcome: 'unknown',
    reason: error instanceof Error ? error.message : String(error),
  }))
  const schedule = { ...CONFIRM_SCHEDULE, ...options.schedule }
  const asked = await askBackend({ ...options, delays: client.outcome === 'ok' ? schedule.ok : schedule.other })
  if (!asked.answered) return { result: 'unknown', error: asked.error, client }
  return { result: asked.final ? 'settled' : 'pending', entity: asked.entity, client }
}
