import { catalogue } from '@wxtill/catalogue'

/** Seconds to wait after each failed delivery; when the list is used up the notification is given up. */
export const BASIC_RETRY_SECONDS: readonly number[] = Object.freeze([
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600,
])

/** The schedule that is documented for this type of event, else the basic one. */
export function retrySecondsOf(event_type: string): readonly number[] {
  const documented = catalogue.events.get(event_type)?.retrySeconds
  return documented === undefined || documented === 'default' ? BASIC_RETRY_SECONDS : documented
}

/** A merchant must answer within this time. */
export const ANSWER_LIMIT_MS = 5000

/** Only these answers count as taken in; redirects are not followed, other 2xx are not named by the documentation. */
export const ACCEPTED_STATUS: ReadonlySet<number> = new Set([200, 204])

/** When to try again after `failures` failed deliveries (ms from now), or undefined to give up. */
export function nextDelay(failures: number, schedule: readonly number[] = BASIC_RETRY_SECONDS): number | undefined {
  const seconds = schedule[failures - 1]
  return seconds === undefined ? undefined : seconds * 1000
}
