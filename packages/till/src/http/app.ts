import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { AuditLog } from '../audit/act.ts'
import { auditActs } from '../audit/middleware.ts'
import { auditRoutes } from '../audit/routes.ts'
import { cashierRoutes } from '../cashier/cashier.tsx'
import { combinedPage } from '../combined/page.ts'
import { combinedRoutes } from '../combined/routes.ts'
import { findCombinationOf, findCombined } from '../combined/store.ts'
import type { TillContext } from '../context.ts'
import { eventRoutes } from '../events/routes.ts'
import { ledgerRoutes } from '../ledger/routes.ts'
import { merchantRoutes } from '../merchants/routes.ts'
import { payerRoutes } from '../miniprogram/routes.ts'
import type { RefusedNotifications } from '../notifications/refused.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import { observeHttp, templateOf } from '../observe/http.ts'
import { metricsRoutes } from '../observe/metrics-routes.ts'
import type { ApiKeys } from '../operators/api-keys.ts'
import { accountRoutes } from '../operators/routes.ts'
import type { Operators } from '../operators/operators.ts'
import type { Sessions } from '../operators/sessions.ts'
import { isBusy, isUnreachable } from '../db/errors.ts'
import { renewStaleLink } from '../payments/handlers.ts'
import { paymentRoutes } from '../payments/routes.ts'
import { findPayment } from '../payments/store.ts'
import { payableView } from '../payments/view.ts'
import { parkingRoutes } from '../parking/routes.ts'
import { payscoreRoutes } from '../payscore/routes.ts'
import { profitSharingRoutes } from '../profitsharing/routes.ts'
import { reconciliationRoutes } from '../reconciliation/routes.ts'
import { billRoutes } from '../reconciliation/bill-routes.ts'
import { refundRoutes } from '../refunds/routes.ts'
import { redPacketRoutes } from '../redpackets/routes.ts'
import { transferRoutes } from '../transfers/routes.ts'
import type { WebhookContext } from '../webhooks/context.ts'
import { deliveryRoutes } from '../webhooks/delivery-routes.ts'
import { webhookRoutes } from '../webhooks/routes.ts'
import type { AddressOf } from './address.ts'
import { authenticate } from './auth.ts'
import { docsPage } from './docs.ts'
import { jsonBody } from './json-body.ts'
import { Problem } from './problem.ts'
import type { Limiter } from './rate-limit.ts'
import { healthRoutes } from './health-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { staticPages } from './static-pages.ts'

export interface AppOptions {
  context: TillContext
  refused: RefusedNotifications
  webhooks: WebhookContext
  apiKeys: ApiKeys
  operators: Operators
  sessions: Sessions
  audit: AuditLog
  limiter: Limiter
  addressOf: AddressOf
  /** Name above the amount when the merchant has none. */
  shopName: string
  /** The built console; without it `/console` is not served. */
  consolePages?: string | undefined
  /** What `/metrics` asks for; without it, it answers this machine alone. */
  metricsToken?: string | undefined
  /** Ends open event streams. */
  stopping: AbortSignal
}

/** Everything the till answers over HTTP, but notifications: see `notificationEntrance`. */
export function createApp(options: AppOptions): Hono {
  const { context, refused } = options
  const app = new OpenAPIHono()
  app.use(observeHttp(context))
  app.onError((error, c) => {
    if (error instanceof Problem) return c.json(error.body, error.status, error.headers)
    const away = isBusy(error) ? BUSY : isUnreachable(error) ? UNREACHABLE : undefined
    if (away !== undefined) {
      context.log.warn({ err: error, method: c.req.method, route: templateOf(c) }, 'no database')
      c.header('Retry-After', '1')
      return c.json(away, 503)
    }
    // Not the path: it may name a payer or a car.
    context.log.error({ err: error, method: c.req.method, route: templateOf(c) }, 'request failed')
    return c.json(INTERNAL, 500)
  })
  app.notFound((c) => c.json({ ...NO_ROUTE, message: `There is nothing at ${c.req.method} ${c.req.path}.` }, 404))

  const headers = secureHeaders({ contentSecurityPolicy: {}, referrerPolicy: false, xFrameOptions: 'DENY' })
  app.use('/v1/*', headers, jsonBody)
  app.route(
    '/',
    sessionRoutes({ ...options, clock: context.clock, secureCookie: () => context.publicUrl().startsWith('https:') }),
  )
  app.use('/v1/*', authenticate(options), auditActs(options.audit, options.addressOf))
  app.route('/', paymentRoutes(context))
  app.route('/', combinedRoutes(context))
  app.route('/', refundRoutes(context))
  app.route('/', payscoreRoutes(context))
  app.route('/', parkingRoutes(context))
  app.route('/', transferRoutes(context))
  app.route('/', redPacketRoutes(context))
  app.route('/', profitSharingRoutes(context))
  app.route('/', payerRoutes(context))
  app.route('/', ledgerRoutes(context))
  app.route('/', reconciliationRoutes(context))
  app.route('/', billRoutes(context))
  app.route('/', notificationRoutes(context, refused))
  app.route('/', eventRoutes(context))
  app.route('/', webhookRoutes(options.webhooks))
  app.route('/', deliveryRoutes(options.webhooks))
  app.route('/', merchantRoutes(context))
  app.route('/', auditRoutes(context))
  app.route('/', accountRoutes({ ...options, context: options.webhooks }))

  app.route('/', healthRoutes(context))
  app.route('/', metricsRoutes(context, options.metricsToken))
  app.route('/pay', cashier(options))
  if (options.consolePages !== undefined) {
    app.route('/console', staticPages(options.consolePages, '/console'))
    app.get('/', (c) => c.redirect('/console/'))
  }
  document(app)
  return app as unknown as Hono
}

const INTERNAL = {
  code: 'INTERNAL',
  message: 'Something went wrong here; what was recorded is being finished.',
  hint: 'Repeat the request with the same numbers and the same Idempotency-Key.',
}

const BUSY = {
  code: 'BUSY',
  message: 'Every connection to the database is in use, and none became free in time.',
  hint: 'Send the same request again after Retry-After. If it stays so: more connections (DATABASE_POOL), or more replicas.',
}

const UNREACHABLE = {
  code: 'DATABASE_UNREACHABLE',
  message: 'The database cannot be reached just now; whether the request was recorded is not known.',
  hint: 'Send the same request again after Retry-After, with the same numbers and the same Idempotency-Key.',
}

const NO_ROUTE = { code: 'NOT_FOUND', hint: 'GET /docs lists everything there is.' }

/** The payer's page, on the same payments. */
function cashier({ context, shopName, stopping }: AppOptions): Hono {
  return cashierRoutes({
    async findPayment(id) {
      const { kysely } = context.database
      const payment = await findPayment(kysely, id)
      // One of several is paid on the page of all of them.
      const combined = await (payment === undefined ? findCombined(kysely, id) : findCombinationOf(kysely, payment))
      if (combined !== undefined) return combinedPage(combined, context)
      // What PayScore or parking has collected was never to be paid here.
      if (payment === undefined || payment.channel === 'payscore' || payment.channel === 'parking') return undefined
      const { channel } = payment
      await renewStaleLink(payment, context)
      return { ...(await payableView(payment, context)), channel }
    },
    subscribe: (id, listener) => context.watch.subscribe(id, listener),
    clock: context.clock,
    shopName: (payment) => context.merchants.get(payment.mchid)?.name ?? shopName,
    signal: stopping,
    onError: (error) => context.log.error({ err: error }, 'cashier page failed'),
  })
}

function document(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'wxtill_session',
  })
  const info = {
    title: 'wxtill till API',
    version: '1',
    description: 'Amounts are integers in fen, times RFC 3339 in UTC. Every refusal is {code, message, field?, hint}.',
  }
  const read = () => app.getOpenAPI31Document({ openapi: '3.1.0', info })
  app.get('/openapi.json', (c) => c.json(read()))
  app.get('/docs', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    return c.html(docsPage(read() as unknown as Parameters<typeof docsPage>[0]))
  })
}
