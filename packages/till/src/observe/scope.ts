import { AsyncLocalStorage } from 'node:async_hooks'
import { isSpanContextValid, trace } from '@opentelemetry/api'

const requests = new AsyncLocalStorage<string | undefined>()

/** Runs what belongs to one request, so that its log lines say so. `undefined`: what belongs to none. */
export const inRequest = <T>(id: string | undefined, run: () => T): T => requests.run(id, run)

/** What every log line says of where it comes from. */
export function originOfLine(): { request_id?: string; trace_id?: string; span_id?: string } {
  const request_id = requests.getStore()
  const span = trace.getActiveSpan()?.spanContext()
  return {
    ...(request_id !== undefined && { request_id }),
    ...(span !== undefined && isSpanContextValid(span) && { trace_id: span.traceId, span_id: span.spanId }),
  }
}
