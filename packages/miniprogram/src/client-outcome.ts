/**
 * What the client said after a payment was asked for. **Never proof**: `ok` can be forged or wrong, and a payment can succeed
 * although the client said `cancelled` or `failed`. Only the merchant's backend knows (see {@link payThenConfirm}).
 */
export type ClientOutcome =
  /** WeChat said the payment went through: a hint to ask the backend now. */
  | { readonly outcome: 'ok' }
  /** The payer closed the payment sheet. */
  | { readonly outcome: 'cancelled' }
  /** WeChat could not start or finish the payment; `reason` is its own message, for logs rather than for payers. */
  | { readonly outcome: 'failed'; readonly reason: string }

/** Reads `requestPayment:ok`, `requestPayment:fail cancel`, `get_brand_wcpay_request:cancel` and their relatives. */
export function readClientMessage(message: unknown): ClientOutcome {
  const text = typeof message === 'string' ? message.trim() : ''
  const result = text.slice(text.indexOf(':') + 1).trim()
  if (/^ok$/i.test(result)) return { outcome: 'ok' }
  if (/^(fail[\s:]+)?cancel(led|ed)?$/i.test(result)) return { outcome: 'cancelled' }
  return { outcome: 'failed', reason: text || 'WeChat gave no reason' }
}
