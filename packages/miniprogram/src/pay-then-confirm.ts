import { askBackend } from './ask-backend.ts'
import type { ClientOutcome } from './client-outcome.ts'

/** The order as the merchant's backend tells it; more fields are welcome and handed through. */
export interface BackendOrder {
  /** `paid`, `closed` and `failed` end the questions; every other state means "not decided yet". */
  state: string
}

/** Milliseconds to wait before each question to the backend. The number of entries is the number of questions. */
export interface ConfirmSchedule {
  /** After the client said `ok`: the notification may be a moment behind. */
  ok: readonly number[]
  /** After `cancelled` or `failed`: a payment may have gone through all the same, but probably did not. */
  other: readonly number[]
}

/** Half a minute of questions after `ok`, two questions after a cancel. */
export const CONFIRM_SCHEDULE: ConfirmSchedule = {
  ok: [0, 1000, 1000, 2000, 3000, 5000, 8000, 10_000],
  other: [0, 2000],
}

export interface PayThenConfirmOptions<Order extends BackendOrder> {
  /** Opens the payment sheet: `() => requestPayment(wx, params)` or `() => invokeJsapiPay(params)`. */
  pay: () => Promise<ClientOutcome>
  /** Asks the merchant's own backend for the order; a rejection counts as "no answer" and the next question follows. */
  query: () => Promise<Order>
  schedule?: Partial<ConfirmSchedule>
  /** Ends the questions early, for example when the page is left. */
  signal?: { readonly aborted: boolean }
  /** Waits so many milliseconds; `setTimeout` unless told. */
  wait?: (milliseconds: number) => Promise<void>
}

export type Confirmation<Order extends BackendOrder> =
  /** The backend gave the final word. */
  | { readonly result: 'paid' | 'closed' | 'failed'; readonly order: Order; readonly client: ClientOutcome }
  /** The backend answers, and the order is still open: offer to pay again or to look again later. */
  | { readonly result: 'pending'; readonly order: Order; readonly client: ClientOutcome }
  /** The backend gave no answer at all: say "being confirmed", never "failed". */
  | { readonly result: 'unknown'; readonly error?: unknown; readonly client: ClientOutcome }

/**
 * Opens the payment sheet, then asks the backend until it gives the final word or the schedule ends.
 * The client's own result never decides: it only chooses how often the backend is asked.
 */
export async function payThenConfirm<Order extends BackendOrder>(
  options: PayThenConfirmOptions<Order>,
): Promise<Confirmation<Order>> {
  const client = await options.pay().catch((error: unknown): ClientOutcome => ({
    outcome: 'failed',
    reason: error instanceof Error ? error.message : String(error),
  }))
  const schedule = { ...CONFIRM_SCHEDULE, ...options.schedule }
  const { query, signal, wait } = options
  const delays = client.outcome === 'ok' ? schedule.ok : schedule.other
  const asked = await askBackend({ query, signal, wait, delays, isFinal: ({ state }) => isFinal(state) })
  if (!asked.answered) return { result: 'unknown', error: asked.error, client }
  const { entity: order } = asked
  return { result: isFinal(order.state) ? order.state : 'pending', order, client }
}

function isFinal(state: string): state is 'paid' | 'closed' | 'failed' {
  return state === 'paid' || state === 'closed' || state === 'failed'
}
