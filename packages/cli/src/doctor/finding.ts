import type { MerchantSetup } from '../merchant-setup.ts'

/** What one check found. `warn` works today; `skipped` could not be looked at, and says why. */
export type Finding =
  | { readonly check: string; readonly state: 'ok' | 'skipped'; readonly message: string }
  | {
      readonly check: string
      readonly state: 'warn' | 'fail'
      /** What happened, and why. */
      readonly message: string
      /** What to do. */
      readonly advice: string
    }

/** What is examined. */
export interface Subject {
  readonly setup: MerchantSetup
  readonly baseUrl: string
  readonly notifyUrl?: string | undefined
  /** Also call the self-test API. */
  readonly echo: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function ok(check: string, message: string): Finding {
  return { check, state: 'ok', message }
}

export function skipped(check: string, message: string): Finding {
  return { check, state: 'skipped', message }
}

export function warn(check: string, message: string, advice: string): Finding {
  return { check, state: 'warn', message, advice }
}

export function fail(check: string, message: string, advice: string): Finding {
  return { check, state: 'fail', message, advice }
}

/** The sentence of anything thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
