import { SpanKind } from '@opentelemetry/api'
import type { Hooks } from '@wxtill/sdk'
import type { Meters } from './meters.ts'
import { fail, tracer } from './spans.ts'

/** How the sdk tells what it does: each call to WeChat Pay is counted, timed and traced, repeats included in one. */
export const platformHooks = (meters: Meters): Hooks => ({
  retry: ({ route }) => meters.platformRetries.inc({ route }),
  settled({ route, durationMs, error }) {
    const outcome = error === undefined ? 'ok' : error.outcome === 'failed' ? 'refused' : 'unknown'
    meters.platformCalls.inc({ route, outcome })
    meters.platformDuration.observe({ route }, durationMs / 1000)
    // Spans live in real time, whatever the clock of the till says.
    const end = Date.now()
    const span = tracer().startSpan(route, { kind: SpanKind.CLIENT, startTime: end - durationMs })
    if (!span.isRecording()) return
    const [method = '', template = ''] = route.split(' ')
    span.setAttributes({
      'http.request.method': method,
      'url.template': template,
      'wxtill.wechatpay.outcome': outcome,
      ...(error?.status !== undefined && { 'http.response.status_code': error.status }),
      ...(error?.requestId !== undefined && { 'wxtill.wechatpay.request_id': error.requestId }),
      ...(error !== undefined && error.attempts > 1 && { 'http.request.resend_count': error.attempts - 1 }),
    })
    if (error !== undefined) fail(span, error.code)
    span.end(end)
  },
})
