import type { WechatPayError } from './errors.ts'
import { redactBody, redactErrorBody, redactHeaders, redactSign, redactUrl } from './redact.ts'

export interface RequestEvent {
  readonly route: string
  readonly method: string
  readonly url: string
  readonly attempt: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface ResponseEvent {
  readonly route: string
  readonly attempt: number
  readonly status: number
  readonly requestId: string | undefined
  /** From signing to the last byte of the answer. */
  readonly durationMs: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface RetryEvent {
  readonly route: string
  /** The attempt that failed. */
  readonly attempt: number
  readonly delayMs: number
  readonly error: WechatPayError
}

export interface ErrorEvent {
  readonly route: string
  readonly error: WechatPayError
}

/**
 * For logs, metrics and traces. Secrets and personal data are redacted from what hooks see. A hook that throws is ignored: a
 * broken logger must not break a payment.
 */
export interface Hooks {
  readonly request?: (event: RequestEvent) => void
  readonly response?: (event: ResponseEvent) => void
  readonly retry?: (event: RetryEvent) => void
  readonly error?: (event: ErrorEvent) => void
  /** `false` shows personal data as it is; signatures and keys stay hidden. */
  readonly redact?: boolean
}

/** Calls the hooks. Nothing is copied or redacted for a hook that is not there. */
export class HookRunner {
  readonly #hooks: Hooks

  constructor(hooks: Hooks | undefined) {
    this.#hooks = hooks ?? {}
  }

  request(event: () => RequestEvent): void {
    const { request } = this.#hooks
    if (request) quietly(() => request(this.#clean(event())))
  }

  response(event: () => ResponseEvent): void {
    const { response } = this.#hooks
    if (response) quietly(() => response(this.#clean(event())))
  }

  retry(event: RetryEvent): void {
    const { retry } = this.#hooks
    if (retry) quietly(() => retry(event))
  }

  error(event: ErrorEvent): void {
    const { error } = this.#hooks
    if (error) quietly(() => error(event))
  }

  #clean<Event extends RequestEvent | ResponseEvent>(event: Event): Event {
    const headers = redactHeaders(event.headers)
    if (this.#hooks.redact === false) {
      const url = 'url' in event ? { url: redactSign(event.url) } : {}
      return { ...event, ...url, headers }
    }
    const url = 'url' in event ? { url: redactUrl(event.url, event.route) } : {}
    const quotes = 'status' in event && event.status !== 200
    const body = quotes ? redactErrorBody(event.body, event.route) : redactBody(event.body, event.route)
    return { ...event, ...url, headers, body }
  }
}

function quietly(run: () => void): void {
  try {
    run()
  } catch {
    // See Hooks.
  }
}
