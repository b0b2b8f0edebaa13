import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import type { MakeId } from '../ids.ts'
import type { Incoming, NotificationAnswer, Received } from '../notifications/receive.ts'
import { type Meters, stopwatch } from './meters.ts'
import { inRequest } from './scope.ts'
import { fail, inSpan } from './spans.ts'

/** Counts, times and traces the taking in of one notification. */
export function observeNotification(
  { kind, mchid, headers }: Incoming,
  { meters, newId }: { meters: Meters; newId: MakeId },
  receive: () => Promise<Received>,
): Promise<NotificationAnswer> {
  const seconds = stopwatch()
  const given = headers['request-id'] ?? ''
  // WeChat Pay's own, where it gives one: then both sides speak of the same.
  const id = /^[\w.:-]{1,64}$/.test(given) ? given : newId('req')
  const attributes = {
    'http.request.method': 'POST',
    'http.route': '/notify/:mchid/:kind',
    'wxtill.notification.kind': kind,
    'wxtill.mchid': mchid,
  }
  const run = () =>
    inSpan(
      `notification ${kind}`,
      { kind: SpanKind.SERVER, attributes },
      async (span) => {
        const { answer, verdict, event } = await receive()
        meters.notifications.inc({ kind, verdict })
        meters.notificationDuration.observe({ kind }, seconds())
        if (span.isRecording()) {
          span.setAttributes({ 'wxtill.notification.verdict': verdict, 'http.response.status_code': answer.status })
          if (event !== undefined) span.setAttribute('wxtill.notification.event_type', event)
          if (answer.status >= 500) fail(span, verdict)
        }
        return answer
      },
      ROOT_CONTEXT,
    )
  return inRequest(id, run)
}
