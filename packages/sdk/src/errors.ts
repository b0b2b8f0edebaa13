import { canonicalCode, codeFacts, sameCode, type CodeFacts } from './error-codes.ts'
import { requestIdMeaning } from './request-id-codes.ts'

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
  readonly retryAfterMs?: number | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly route?: string | undefined
  readonly cause?: unknown
}

/** The base of every failure of this SDK. Decide by `outcome` and `code`, never by `message`. No key, signature or field of a body is in it. */
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
  /** The shortest pause before that makes sense, in milliseconds, where one is known. */
  readonly retryAfterMs: number | undefined
  /** What to do, in a sentence. */
  readonly hint: string
  /** The route literal, such as `POST /v3/pay/transactions/native`. */
  route: string | undefined
  /** How many times the request was sent. */
  attempts = 0
  #diagnose: (() => readonly string[]) | readonly string[] = []

  constructor(parts: ErrorParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause })
    this.code = parts.code
    this.status = parts.status
    this.requestId = parts.requestId
    this.outcome = parts.outcome ?? 'failed'
    this.retry = parts.retry ?? false
    this.retryAfterMs = parts.retryAfterMs
    this.hint = parts.hint
    this.route = parts.route
  }

  /**
   * What was found out about the cause, a sentence each: where a signature failed, which key it was held against, whether the clock
   * is wrong, what was altered on the way. Worked out when first read; empty where there is nothing to add to `message`.
   */
  get diagnosis(): readonly string[] {
    if (typeof this.#diagnose === 'function') this.#diagnose = this.#diagnose()
    return this.#diagnose
  }

  /** Leaves word of how to find out more. Forged messages are many: nothing is worked out for those that nobody asks about. */
  explain(diagnose: () => readonly string[]): this {
    this.#diagnose = diagnose
    return this
  }

  /** For logs: everything but stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, status, requestId, route, outcome, retry, retryAfterMs, attempts, hint, diagnosis } =
      this
    return { name, code, message, status, requestId, route, outcome, retry, retryAfterMs, attempts, hint, diagnosis }
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

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), field: this.field }
  }
}

// The platform has no code of its own for this: only the words tell it from other parameter errors. It is a definite refusal either
// way, so at worst one more request is sent that is refused as well.
const KEY_REFUSED = /平台证书序列号Wechatpay-Serial错误|平台私钥解密失败/

/** WeChat Pay answered with an error: `code` and `status` are its own. */
export class ApiError extends WechatPayError {
  override readonly name = 'ApiError'
  /** The code exactly as it came. */
  readonly rawCode: string
  /** The platform's own sentence, for logs and people; never parse it. */
  readonly platformMessage: string
  /** What the number at the end of the `Request-ID` says, in the platform's words, where it is published. */
  readonly requestIdMeaning: string | undefined
  /** The answer tells the state of the number itself, so it also decides earlier attempts of unknown outcome. */
  readonly settles: boolean
  /** The platform does not take the key that fields of the request were encrypted to. */
  readonly refusesKey: boolean
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
    const { outcome, retry, retryAfterMs, settles, hint } = parts.facts ?? codeFacts(code, status, route)
    const meaning = requestIdMeaning(requestId)
    // Often the number only repeats the message.
    const more = meaning === undefined || message.includes(meaning) ? '' : ` (Request-ID: ${meaning})`
    super({
      code,
      status,
      requestId,
      route,
      outcome,
      retry,
      retryAfterMs,
      hint,
      message: `${route} answered ${status} ${code}: ${message}${more}`,
    })
    this.rawCode = parts.code
    this.platformMessage = message
    this.requestIdMeaning = meaning
    this.refusesKey = status === 400 && code === 'PARAM_ERROR' && KEY_REFUSED.test(message)
    this.settles = settles && !this.refusesKey
    this.#detail = parts.detail
  }

  override toJSON(): Record<string, unknown> {
    const { rawCode, platformMessage, requestIdMeaning } = this
    return { ...super.toJSON(), rawCode, platformMessage, requestIdMeaning }
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

const NOTIFICATION_ANSWERS: Readonly<Record<NotificationFault, number>> = {
  header: 401,
  timestamp: 401,
  serial: 401,
  signature: 401,
  body: 400,
  // Genuine, but this side holds another APIv3 key: it must come again once that is mended.
  decrypt: 500,
}

/** A notification that must not be believed. `reason` says at which step it fell. */
export class NotificationError extends WechatPayError {
  override readonly name = 'NotificationError'
  readonly reason: NotificationFault
  /** The HTTP status to answer WeChat Pay with: 4xx for what cannot be believed, 500 where this side has something to mend. */
  readonly answer: number

  constructor(
    reason: NotificationFault,
    message: string,
    hint: string,
    more: { readonly cause?: unknown; readonly answer?: number } = {},
  ) {
    super({ code: `NOTIFICATION_${reason.toUpperCase()}`, message, hint, cause: more.cause })
    this.reason = reason
    this.answer = more.answer ?? NOTIFICATION_ANSWERS[reason]
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason }
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
