import type { Outcome } from './errors.ts'

export interface RetryOptions {
  /** How many times a request is sent at most, the first time included. Default 3; 1 switches retries off. */
  readonly attempts: number
  /** Ceiling of the first pause, in milliseconds; doubles with each attempt. */
  readonly baseMs: number
  readonly maxMs: number
}

export const DEFAULT_RETRY: RetryOptions = { attempts: 3, baseMs: 200, maxMs: 3_000 }

/** What is known when an attempt has failed. */
export interface FailedAttempt {
  /** Attempts made so far, from 1. */
  readonly attempt: number
  readonly attempts: number
  /** The route is safe to repeat. */
  readonly repeatable: boolean
  /** It is certain that nothing of this request has ever left. */
  readonly neverLeft: boolean
  readonly aborted: boolean
  /** The error allows an identical repeat. */
  readonly retry: boolean
  /** The pause the error asks for, where it asks for one. */
  readonly retryAfterMs?: number | undefined
  /** The longest pause a call may take. */
  readonly maxMs: number
}

/** Whether to send the identical request once more. */
export function shouldRetry(failed: FailedAttempt): boolean {
  // The caller gave up: nothing is sent in their name any more.
  if (failed.aborted) return false
  // A definite refusal stays one, however often it is asked for.
  if (!failed.retry) return false
  // Repeating is only safe where the business number makes the platform see one operation.
  if (!failed.repeatable && !failed.neverLeft) return false
  // A bill that will be ready in half an hour is for a job to ask for, not for a call to wait for.
  if ((failed.retryAfterMs ?? 0) > failed.maxMs) return false
  return failed.attempt < failed.attempts
}

/** The pause before the next attempt: a random part of a ceiling that doubles, so that clients do not come back together. */
export function backoff(attempt: number, { baseMs, maxMs }: RetryOptions, random: number): number {
  const ceiling = Math.min(maxMs, baseMs * 2 ** (attempt - 1))
  return Math.round(ceiling / 2 + (ceiling / 2) * random)
}

/**
 * What is known about the operation after several attempts. Once an attempt may have reached the platform, only an answer about
 * the number itself can make the whole definite again.
 */
export function overallOutcome(
  earlier: Outcome,
  last: { readonly outcome: Outcome; readonly settles: boolean },
): Outcome {
  return earlier === 'unknown' && !last.settles ? 'unknown' : last.outcome
}
