import type { Clock } from './clock.ts'
import { asWechatPayError, type WechatPayError } from './errors.ts'
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

/** How a call ended, repeats included. */
export interface SettledEvent {
  readonly route: string
  /** From the call to its end. */
  readonly durationMs: number
  /** Undefined: the answer was verified and read. */
  readonly error: WechatPayError | undefined
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
  /** Once a call, whatever became of it; in the asynchronous context of whoever called. */
  readonly settled?: (event: SettledEvent) => void
  /** `false` shows personal data as it is; signatures and keys stay hidden. */
  readonly redact?: boolean
}

/** Calls the hooks. Nothing is copied or redacted for a hook that is not there. */
export class HookRunner {
  readonly #hooks: Hooks
  readonly #clock: Clock

  constructor(hooks: Hooks | undefined, clock: Clock) {
    this.#hooks = hooks ?? {}
    this.#clock = clock
  }

  /** Runs a call and tells how it ended. */
  async watch<T>(route: string, run: () => Promise<T>): Promise<T> {
    const startedAt = this.#clock.now()
    try {
      const result = await run()
      this.#settled(route, startedAt, undefined)
      return result
    } catch (thrown) {
      const error = this.report(thrown, route)
      this.#settled(route, startedAt, error)
      throw error
    }
  }

  /** The error of a call, told to its hook. */
  report(thrown: unknown, route: string): WechatPayError {
    // The sender explains all that happened after the first byte; anything else went wrong before.
    const error = asWechatPayError(thrown, route, 'failed')
    error.route ??= route
    this.error({ route, error })
    return error
  }

  #settled(route: string, startedAt: number, error: WechatPayError | undefined): void {
    const { settled } = this.#hooks
    if (settled) quietly(() => settled({ route, durationMs: this.#clock.now() - startedAt, error }))
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
