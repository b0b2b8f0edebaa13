import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, moment, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { requestClose } from './close.ts'
import { createPayment, createPaymentSchema } from './create.ts'
import { endPayment } from './end.ts'
import { renewStaleLink } from './handlers.ts'
import { CALL_DEADLINE, queryLater, TAKE_OVER_AFTER } from './jobs.ts'
import { queryPayment } from './query.ts'
import { isFinalPaymentState, PAYMENT_STATES } from './states.ts'
import { findPayment, listPayments, PAYMENT_CHANNELS, type PaymentRow } from './store.ts'
import { readTimeline } from './timeline.ts'
import { timelineAnswer } from './timeline-answer.ts'
import { payableView, paymentSchema, paymentView } from './view.ts'

const tags = ['Payments']

const create = createRoute({
  method: 'post',
  path: '/v1/payments',
  summary: 'Take a payment',
  tags,
  security,
  request: { ...body(createPaymentSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created` means: recorded, and being ordered.', paymentSchema),
    200: answer('Made by an earlier identical request.', paymentSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/payments',
  summary: 'List payments, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      sub_mchid: mchid.optional(),
      state: z.enum(PAYMENT_STATES).optional(),
      channel: z.enum(PAYMENT_CHANNELS).optional(),
      out_trade_no: text(32).optional(),
      q: text(192).optional().openapi({ description: 'part of a number or of the description' }),
      attention: z.enum(['true', 'false']).optional().openapi({ description: 'those a person must look at' }),
      from: moment.optional(),
      to: moment.optional(),
    }),
  },
  responses: { 200: answer('A page', page(paymentSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/payments/{id}',
  summary: 'One payment',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The payment', paymentSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/payments/{id}/timeline',
  summary: 'What happened to a payment, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: {
    200: timelineAnswer,
    ...refusals,
  },
})

const close = createRoute({
  method: 'post',
  path: '/v1/payments/{id}/close',
  summary: 'Close an unpaid payment',
  description: '`closed`; or `paid`, when the payer was faster; or `closing`, when WeChat Pay has not decided yet.',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The payment afterwards', paymentSchema), ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/payments/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The payment afterwards', paymentSchema), ...refusals },
})

/** `/v1/payments` */
export function paymentRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const find = (id: string, caller: Caller) => payableBy(caller, id, context)

  app.openapi(create, async (c) => {
    const asked = c.req.valid('json')
    const { mchid: bound } = c.var.caller
    if (bound !== undefined && asked.mchid !== undefined && asked.mchid !== bound)
      throw notFound('merchant', asked.mchid)
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { payment, repeated } = await createPayment(
      { ...asked, mchid: asked.mchid ?? bound },
      key,
      acting(c.var.caller, context),
    )
    return c.json(await payableView(payment, context), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, attention, ...filter } = c.req.valid('query')
    const rows = await listPayments(context.database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      attention: attention === undefined ? undefined : attention === 'true',
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: PaymentRow) => ({ at: row.created_at, id: row.id })
    return c.json(
      pageOf(rows, limit, place, (row) => paymentView(row, context)),
      200,
    )
  })

  app.openapi(get, async (c) => {
    const payment = await find(c.req.valid('param').id, c.var.caller)
    await renewStaleLink(payment, context)
    return c.json(await payableView(payment, context), 200)
  })

  app.openapi(timeline, async (c) => {
    const payment = await find(c.req.valid('param').id, c.var.caller)
    return c.json({ data: await readTimeline(context.database.kysely, payment.mchid, payment.id) }, 200)
  })

  app.openapi(close, async (c) => {
    const payment = await find(c.req.valid('param').id, c.var.caller)
    const who = c.var.caller.operator === undefined ? 'the shop' : `operator ${c.var.caller.operator.user}`
    const closeAt = context.clock.now() + TAKE_OVER_AFTER
    const closing = await requestClose(payment, { why: `Asked by ${who}`, closeAt }, acting(c.var.caller, context))
    if (isFinalPaymentState(closing.state)) return c.json(await payableView(closing, context), 200)
    const { payment: after } = await endPayment(closing, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(await payableView(after, context), 200)
  })

  app.openapi(query, async (c) => {
    const payment = await find(c.req.valid('param').id, c.var.caller)
    const within = acting(c.var.caller, context)
    await postponeQuery(payment, within)
    const asked = await queryPayment(payment, within, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(await payableView(asked.payment, context), 200)
  })

  return app
}

/** Asking now and by the clock at the same moment tells nobody more; the planned question stays, a little later. */
async function postponeQuery(payment: PaymentRow, context: TillContext): Promise<void> {
  const later = queryLater(payment, context.clock.now())
  if (later !== undefined) await context.database.transaction((trx) => context.jobs.reschedule(trx, later))
}

/** A payment the caller may see. @throws Problem 404 */
async function payableBy(caller: Caller, id: string, context: TillContext): Promise<PaymentRow> {
  const payment = await findPayment(context.database.kysely, id)
  if (payment === undefined || (caller.mchid !== undefined && payment.mchid !== caller.mchid))
    throw notFound('payment', id)
  caller.act?.about(payment)
  return payment
}
