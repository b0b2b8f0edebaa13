import { context, propagation, SpanKind } from '@opentelemetry/api'
import type { Post } from '../webhooks/send.ts'
import { type Meters, stopwatch } from './meters.ts'
import { fail, inSpan } from './spans.ts'

/** Counts, times and traces deliveries, and lets the receiver go on with the trace by `traceparent`. */
export const observePost =
  (post: Post, meters: Meters): Post =>
  (url, message, signal) => {
    const seconds = stopwatch()
    // The host alone: a path or query may hold a secret of the receiver.
    const attributes = { 'http.request.method': 'POST', 'server.address': hostOf(url) }
    return inSpan('webhook', { kind: SpanKind.CLIENT, attributes }, async (span) => {
      const headers = { ...message.headers }
      propagation.inject(context.active(), headers)
      const outcome = await post(url, { ...message, headers }, signal)
      meters.webhookDeliveries.inc({ result: outcome.ok ? 'delivered' : 'failed' })
      meters.webhookDuration.observe(seconds())
      if (outcome.status !== undefined) span.setAttribute('http.response.status_code', outcome.status)
      if (!outcome.ok) fail(span, String(outcome.status ?? 'unreachable'))
      return outcome
    })
  }

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')
