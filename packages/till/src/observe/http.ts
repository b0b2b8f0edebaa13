import { context, propagation, ROOT_CONTEXT, SpanKind, type Span } from '@opentelemetry/api'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { MakeId } from '../ids.ts'
import { type Meters, stopwatch } from './meters.ts'
import { inRequest } from './scope.ts'
import { fail, inSpan } from './spans.ts'

/** Numbers, times and traces every request, and gives it an id that its answer and its log lines carry. */
export function observeHttp({ meters, newId }: { meters: Meters; newId: MakeId }): MiddlewareHandler {
  return (c, next) => {
    const id = givenId(c.req.header('x-request-id')) ?? newId('req')
    c.header('X-Request-Id', id)
    const seconds = stopwatch()
    const method = METHODS.has(c.req.method) ? c.req.method : '_OTHER'
    const attributes = { 'http.request.method': method }
    const handle = async (span: Span): Promise<void> => {
      await next()
      const { status } = c.res
      const route = templateOf(c)
      meters.httpRequests.inc({ method, route, status })
      meters.httpDuration.observe({ method, route }, seconds())
      if (!span.isRecording()) return
      span.updateName(`${method} ${route}`)
      span.setAttributes({ 'http.route': route, 'http.response.status_code': status, 'wxtill.request.id': id })
      if (status >= 500) fail(span, String(status))
    }
    return inRequest(id, () => inSpan(method, { kind: SpanKind.SERVER, attributes }, handle, traceOf(c)))
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Business systems go on with a trace of theirs; payers' browsers have none to go on with. */
const traceOf = (c: Context) =>
  c.req.path.startsWith('/v1/') ? propagation.extract(context.active(), c.req.header()) : ROOT_CONTEXT

/** An id the caller gave, if it is fit for logs and headers. */
const givenId = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\w.:-]{1,64}$/.test(text) ? text : undefined

/** The template of the route that answered. Paths themselves are anybody's to invent, and may name a payer. */
export function templateOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !WHOLE.has(path))?.path ?? 'none'
}

/** What middleware of the whole house, or of a part of it, is registered under. */
const WHOLE: ReadonlySet<string> = new Set(['*', '/*', '/v1/*'])
