import { canonicalCode, codeFacts, sameCode, type CodeFacts } from './error-codes.ts'

/**
 * What a failure means for the operation: `failed` – it did not happen; `unknown` – it may have happened, so query it (or repeat
 * the identical request with the same numbers) before anything else.
 */
export type Outcome = 'failed' | 'unknown'

export interface ErrorParts {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly outcome?: Outcome
  readonly retry?: boolean
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly route?: string | undefined
  readonly cause?: unknown
}

/** The base of every failure of this SDK. Decide by `outcome` and `code`, never by `message`. */
export class WechatPayError extends Error {
  override readonly name: string = 'WechatPayError'
  /** Stable, upper-case: the platform's code in its current spelling, or one of the SDK's own. */
  readonly code: string
  /** HTTP status of the answer, when there was one. */
  readonly status: number | undefined
  /** `Request-ID` of the answer: quote it when asking WeChat Pay support. */
  readonly requestId: string | undefined
  /** `unknown` means: it may have happened. Unknown is not failed. */
  outcome: Outcome
  /** The identical request, with the same numbers, may be repeated after a pause. */
  readonly retry: boolean
  /** What to do, in a sentence. */
  readonly hint: string
  /** The route literal, such as `POST /v3/pay/transactions/native`. */
  route: string | undefined
  /** How many times the request was sent. */
  attempts = 0

  constructor(parts: ErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause })
    this.code = parts.code
    this.status = parts.status
    this.requestId = parts.requestId
    this.outcome = parts.outcome ?? 'failed'
    this.retry = parts.retry ?? false
    this.hint = parts.hint
    this.route = parts.route
  }

  /** Compares the code in any of its spellings: `error.is('ORDERPAID')` equals `error.is('ORDER_PAID')`. */
  is(...codes: string[]): boolean {
    return codes.some((code) => sameCode(code, this.code))
  }
}

/** The request was refused before anything was sent: a missing field, an amount that is not an integer in fen, … */
export class InvalidRequestError extends WechatPayError {
  override readonly name = 'InvalidRequestError'
  /** JSON pointer of the field at fault, such as `/amount/total`. */
  readonly field: string

  constructor(field: string, message: string, hint: string, route?: string) {
    super({ code: 'INVALID_ARGUMENT', message: `${field}: ${message}`, hint, route })
    this.field = field
  }
}

/** WeChat Pay answered with an error: `code` and `status` are its own. */
export class ApiError extends WechatPayError {
  override readonly name = 'ApiError'
  /** The code exactly as it came. */
  readonly rawCode: string
  /** The platform's own sentence, for logs and people; never parse it. */
  readonly platformMessage: string
  /** The answer tells the state of the number itself, so it also decides earlier attempts of unknown outcome. */
  readonly settles: boolean
  readonly #detail: unknown

  constructor(parts: {
    readonly route: string
    readonly status: number
    readonly requestId: string | undefined
    readonly code: string
    readonly message: string
    readonly detail?: unknown
    /** The code in its one spelling, and what it means, where another table than APIv3's says so. */
    readonly canonical?: string
    readonly facts?: CodeFacts
  }) {
    const { route, status, requestId, message } = parts
    const code = parts.canonical ?? canonicalCode(parts.code)
    const { outcome, retry, settles, hint } = parts.facts ?? codeFacts(code, status, route)
    super({
      code,
      status,
      requestId,
      route,
      outcome,
      retry,
      hint,
      message: `${route} answered ${status} ${code}: ${message}`,
    })
    this.rawCode = parts.code
    this.platformMessage = message
    this.settles = settles
    this.#detail = parts.detail
  }

  /** Knows the code also as it came, such as `FREQ_LIMIT`. */
  override is(...codes: string[]): boolean {
    return super.is(...codes) || codes.some((code) => sameCode(code, this.rawCode))
  }

  /** The answer's `detail`. It may quote what was sent, so it is kept out of logs and `inspect`. */
  get detail(): unknown {
    return this.#detail
  }
}

/** The answer could not be proven to come from WeChat Pay. The operation may have happened all the same. */
export class SignatureError extends WechatPayError {
  override readonly name = 'SignatureError'
}

/** There is no key to verify (or encrypt) with: unknown serial, no certificates, a key that must not be used. */
export class PlatformKeyError extends WechatPayError {
  override readonly name = 'PlatformKeyError'
}

/** No answer in time. */
export class TimeoutError extends WechatPayError {
  override readonly name = 'TimeoutError'
}

/** The connection could not be made (`failed`), or broke after the request had left (`unknown`), or the call was aborted. */
export class ConnectionError extends WechatPayError {
  override readonly name = 'ConnectionError'
}

/** The answer is not what the protocol allows: not JSON, too large, a redirect, a file with the wrong hash. */
export class AnswerError extends WechatPayError {
  override readonly name = 'AnswerError'
}

export type NotificationFault = 'header' | 'timestamp' | 'serial' | 'signature' | 'decrypt' | 'body'

/** A notification that must not be believed. `reason` says at which step it fell. */
export class NotificationError extends WechatPayError {
  override readonly name = 'NotificationError'
  readonly reason: NotificationFault

  constructor(reason: NotificationFault, message: string, hint: string, cause?: unknown) {
    super({ code: `NOTIFICATION_${reason.toUpperCase()}`, message, hint, cause })
    this.reason = reason
  }
}

const UNEXPECTED_HINTS: Readonly<Record<Outcome, string>> = {
  failed: 'This is not a failure the SDK knows: read its cause. Nothing was sent.',
  unknown: 'This is not a failure the SDK knows: read its cause. Query before repeating a write.',
}

/** Gives anything thrown the shape every failure has. What is not known to have failed is unknown. */
export function asWechatPayError(thrown: unknown, route: string, outcome: Outcome = 'unknown'): WechatPayError {
  if (thrown instanceof WechatPayError) return thrown
  const message = `${route}: ${thrown instanceof Error ? thrown.message : 'an unexpected failure.'}`
  return new WechatPayError({
    code: 'UNEXPECTED',
    message,
    hint: UNEXPECTED_HINTS[outcome],
    route,
    outcome,
    cause: thrown,
  })
}
