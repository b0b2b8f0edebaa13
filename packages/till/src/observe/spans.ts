import {
  type Context,
  context,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api'

/** The tracer of whoever is registered now; one that does nothing while nobody is. */
export const tracer = (): Tracer => trace.getTracer('wxtill')

/** Runs work in a span; one that throws is marked as failed by its class, since a message may quote what it was about. */
export function inSpan<T>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<T>,
  parent: Context = context.active(),
): Promise<T> {
  return tracer().startActiveSpan(name, options, parent, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      fail(span, error instanceof Error ? error.name : 'Error')
      throw error
    } finally {
      span.end()
    }
  })
}

/** Marks a span as failed. @param type a class or code of few values */
export function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
