import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv, Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound, Problem, quote } from '../http/problem.ts'
import { closeOrder, requestCloseOf } from '../payments/close.ts'
import { CALL_DEADLINE, TAKE_OVER_AFTER } from '../payments/jobs.ts'
import { renewStaleLinkOf } from '../payments/order-handlers.ts'
import { isFinalPaymentState, PAYMENT_STATES } from '../payments/states.ts'
import { readTimeline } from '../payments/timeline.ts'
import { timelineAnswer } from '../payments/timeline-answer.ts'
import { askCombined } from './ask.ts'
import { createCombined } from './create.ts'
import { combinedLife } from './life.ts'
import { createCombinedSchema } from './request.ts'
import { type CombinedPayment, findCombinedByNumber, listCombined } from './store.ts'
import { combinedSchema, combinedView, payableCombinedView } from './view.ts'

const tags = ['Combined payments']

const one = {
  params: z.object({
    combine_out_trade_no: text(32).openapi({ param: { name: 'combine_out_trade_no', in: 'path' } }),
  }),
  query: z.object({
    combine_mchid: mchid.optional().openapi({ description: 'needed only where several merchants used the number' }),
  }),
}

const create = createRoute({
  method: 'post',
  path: '/v1/combined-payments',
  summary: 'Take one payment for several orders (合单支付)',
  description:
    'All of its payments are paid or none. Each is a payment like any other: of its own merchant, with its own number, its own `payment.paid`, refunded on its own.',
  tags,
  security,
  request: { ...body(createCombinedSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created` means: recorded, and being ordered.', combinedSchema),
    200: answer('Made by an earlier identical request.', combinedSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/combined-payments',
  summary: 'List combined payments, newest first',
  tags,
  security,
  request: {
    query: z.object({ ...listQuery, combine_mchid: mchid.optional(), state: z.enum(PAYMENT_STATES).optional() }),
  },
  responses: { 200: answer('A page', page(combinedSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/combined-payments/{combine_out_trade_no}',
  summary: 'One combined payment with its payments',
  tags,
  security,
  request: one,
  responses: { 200: answer('The combined payment', combinedSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/combined-payments/{combine_out_trade_no}/timeline',
  summary: 'What happened to a combined payment, with the raw messages',
  tags,
  security,
  request: one,
  responses: { 200: timelineAnswer, ...refusals },
})

const close = createRoute({
  method: 'post',
  path: '/v1/combined-payments/{combine_out_trade_no}/close',
  summary: 'Close an unpaid combined payment, all its payments with it',
  description: '`closed`; or `paid`, when the payer was faster; or `closing`, when WeChat Pay has not decided yet.',
  tags,
  security,
  request: one,
  responses: { 200: answer('The combined payment afterwards', combinedSchema), ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/combined-payments/{combine_out_trade_no}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: one,
  responses: { 200: answer('The combined payment afterwards', combinedSchema), ...refusals },
})

/** `/v1/combined-payments` */
export function combinedRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database
  const find = (number: string, asked: string | undefined, caller: Caller) => combinedOf(number, asked, caller, context)

  app.openapi(create, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { combined, repeated } = await createCombined(c.req.valid('json'), key, c.var.caller.mchid, context)
    return c.json(await payableCombinedView(combined, context), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, combine_mchid, state } = c.req.valid('query')
    const rows = await listCombined(kysely, {
      state,
      mchid: c.var.caller.mchid ?? combine_mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: CombinedPayment) => ({ at: row.created_at, id: row.id })
    return c.json(
      pageOf(rows, limit, place, (row) => combinedView(row, context)),
      200,
    )
  })

  app.openapi(get, async (c) => {
    const combined = await find(
      c.req.valid('param').combine_out_trade_no,
      c.req.valid('query').combine_mchid,
      c.var.caller,
    )
    await renewStaleLinkOf(combined, combinedLife, context)
    return c.json(await payableCombinedView(combined, context), 200)
  })

  app.openapi(timeline, async (c) => {
    const combined = await find(
      c.req.valid('param').combine_out_trade_no,
      c.req.valid('query').combine_mchid,
      c.var.caller,
    )
    return c.json({ data: await readTimeline(kysely, combined.mchid, combined.id) }, 200)
  })

  app.openapi(close, async (c) => {
    const combined = await find(
      c.req.valid('param').combine_out_trade_no,
      c.req.valid('query').combine_mchid,
      c.var.caller,
    )
    const who = c.var.caller.operator === undefined ? 'the shop' : `operator ${c.var.caller.operator.user}`
    const request = { why: `Asked by ${who}`, closeAt: context.clock.now() + TAKE_OVER_AFTER }
    const closing = await requestCloseOf(combined, request, combinedLife, context)
    if (isFinalPaymentState(closing.state)) return c.json(await payableCombinedView(closing, context), 200)
    const after = await closeOrder(closing, combinedLife, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(await payableCombinedView(after.payment, context), 200)
  })

  app.openapi(query, async (c) => {
    const combined = await find(
      c.req.valid('param').combine_out_trade_no,
      c.req.valid('query').combine_mchid,
      c.var.caller,
    )
    const asked = await askCombined(combined, context)
    return c.json(await payableCombinedView(asked.payment, context), 200)
  })

  return app
}

/** A combination the caller may see: it belongs to the merchant that combines. @throws Problem 404, 400 */
async function combinedOf(
  number: string,
  asked: string | undefined,
  { mchid: bound }: Caller,
  context: TillContext,
): Promise<CombinedPayment> {
  const foreign = bound !== undefined && asked !== undefined && asked !== bound
  const found = foreign ? [] : await findCombinedByNumber(context.database.kysely, number, bound ?? asked)
  const [combined, another] = found
  if (combined === undefined) throw notFound('combined payment', number)
  if (another === undefined) return combined
  throw new Problem(400, {
    code: 'MISSING_FIELD',
    message: `Several merchants have a combined payment ${quote(number)}.`,
    field: 'combine_mchid',
    hint: 'Say whose it is: ?combine_mchid=….',
  })
}
