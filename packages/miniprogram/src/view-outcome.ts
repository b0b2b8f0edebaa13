import { readClientMessage } from './client-outcome.ts'

/** What WeChat's own numbers mean when it does not open a PayScore view. */
const REFUSALS = {
  4108: 'the appid is not the one the order was created with',
  4185: 'the signature does not hold: check the APIv2 key and what it signed',
  4188: 'the request of the merchant is wrong (商户请求错误)',
} as const

export type RefusalCode = keyof typeof REFUSALS

/**
 * What the client said after a PayScore view was opened. **Never proof**, whichever it is: the user may have agreed and the
 * answer got lost. Ask the merchant's backend every time; it queries the order or the permission.
 */
export type ViewOutcome =
  /** The user came to the end of the view: ask the backend now. */
  | { readonly outcome: 'ok' }
  /** The user left the view: ask the backend once before offering it again. */
  | { readonly outcome: 'cancelled' }
  /** WeChat did not open the view; `reason` says what the merchant must mend. */
  | { readonly outcome: 'refused'; readonly code: RefusalCode; readonly reason: string }
  /** Neither: ask the backend; `reason` is WeChat's own message, for logs rather than for users. */
  | { readonly outcome: 'unknown'; readonly reason: string }

/** Reads `openBusinessView:ok`, `open_business_view:cancel` and their relatives, and the number that came with them. */
export function readViewMessage(message: unknown, code?: unknown): ViewOutcome {
  const said = readClientMessage(message)
  if (said.outcome !== 'failed') return said
  const refusal = readRefusal(code) ?? readRefusal(/\b\d{4}\b/.exec(said.reason)?.[0])
  if (refusal) return { outcome: 'refused', code: refusal, reason: REFUSALS[refusal] }
  return { outcome: 'unknown', reason: said.reason }
}

function readRefusal(code: unknown): RefusalCode | undefined {
  const number = typeof code === 'string' ? Number(code) : code
  return number === 4108 || number === 4185 || number === 4188 ? number : undefined
}
