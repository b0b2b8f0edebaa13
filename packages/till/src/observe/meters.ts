import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Seconds: from an answer out of memory to the patience of a caller. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * What the till counts. Labels are closed sets (templates, kinds, states): never a number of a merchant, a payer or an order, which
 * would make a time series each.
 */
export class Meters {
  /** One a till, so that two in a process do not count for each other. */
  readonly registry = new Registry()

  readonly httpRequests = this.#counter(
    'wxtill_http_requests_total',
    'HTTP requests answered, by method, route template and status',
    ['method', 'route', 'status'],
  )
  readonly httpDuration = this.#histogram(
    'wxtill_http_request_duration_seconds',
    'Seconds from a request to the head of its answer, by method and route template',
    ['method', 'route'],
  )
  readonly notifications = this.#counter(
    'wxtill_notifications_total',
    'Notifications of WeChat Pay by kind and what became of them: applied, duplicate and parked are stored; refused was not believed; failed, busy and no_merchant are sent again',
    ['kind', 'verdict'],
  )
  readonly notificationDuration = this.#histogram(
    'wxtill_notification_duration_seconds',
    'Seconds from a notification read to its verdict committed, by kind',
    ['kind'],
  )
  readonly platformCalls = this.#counter(
    'wxtill_wechatpay_calls_total',
    'Calls to WeChat Pay, repeats included in one, by route and outcome: ok, refused (certainly not done) or unknown (may have been done)',
    ['route', 'outcome'],
  )
  readonly platformDuration = this.#histogram(
    'wxtill_wechatpay_call_duration_seconds',
    'Seconds a call to WeChat Pay took, repeats included, by route',
    ['route'],
  )
  readonly platformRetries = this.#counter(
    'wxtill_wechatpay_retries_total',
    'Attempts of calls to WeChat Pay that failed and were repeated, by route',
    ['route'],
  )
  readonly jobRuns = this.#counter(
    'wxtill_job_runs_total',
    'Runs of jobs by kind and result: done, retry (planned again), give-up (a person must look) or error (it threw, and runs again)',
    ['kind', 'result'],
  )
  readonly jobDuration = this.#histogram('wxtill_job_run_duration_seconds', 'Seconds a run of a job took, by kind', [
    'kind',
  ])
  readonly webhookDeliveries = this.#counter(
    'wxtill_webhook_deliveries_total',
    'Attempts to deliver a webhook by result: delivered or failed',
    ['result'],
  )
  readonly webhookDuration = this.#histogram(
    'wxtill_webhook_delivery_duration_seconds',
    'Seconds an attempt to deliver a webhook took',
    [],
  )
  readonly paymentTransitions = this.#counter(
    'wxtill_payment_transitions_total',
    'Payments that went from one state to another, by channel; from is none for a new one',
    ['channel', 'from', 'to'],
  )
  readonly jobsWaiting = this.#gauge('wxtill_jobs_waiting', 'Jobs that are due now or later, by kind', ['kind'])
  readonly jobsOldestDue = this.#gauge(
    'wxtill_jobs_oldest_due_seconds',
    'Seconds the longest waiting due job has been due, by kind; 0 when none is',
    ['kind'],
  )
  readonly jobsGivenUp = this.#gauge('wxtill_jobs_given_up', 'Jobs that were given up and wait for a person, by kind', [
    'kind',
  ])
  readonly connections = this.#gauge(
    'wxtill_database_connections',
    'Use of the database pool: open and idle connections, and queries waiting for one',
    ['state'],
  )
  readonly databaseUp = this.#gauge(
    'wxtill_database_up',
    'Whether the database answered this scrape; 0 also means that the gauges of jobs are missing',
    [],
  )

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] })
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] })
  }

  #histogram<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [this.registry] })
  }
}

/** Real seconds since it was made. */
export function stopwatch(): () => number {
  const began = performance.now()
  return () => (performance.now() - began) / 1000
}
