import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { createRefund, createRefundSchema } from './create.ts'
import { REFUND_STATES } from './states.ts'
import { findRefund, listRefunds, type RefundRow } from './store.ts'
import { refundSchema, refundView } from './view.ts'

const tags = ['Refunds']

const create = createRoute({
  method: 'post',
  path: '/v1/refunds',
  summary: 'Refund a payment, wholly or in part',
  tags,
  security,
  request: { ...body(createRefundSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created` means: recorded, and sent now or at `scheduled_at`.', refundSchema),
    200: answer('Made by an earlier identical request.', refundSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/refunds',
  summary: 'List refunds, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      payment_id: text(64).optional(),
      state: z.enum(REFUND_STATES).optional(),
    }),
  },
  responses: { 200: answer('A page', page(refundSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/refunds/{id}',
  summary: 'One refund',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The refund', refundSchema), ...refusals },
})

/** `/v1/refunds` */
export function refundRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(create, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { refund, repeated } = await createRefund(
      c.req.valid('json'),
      key,
      c.var.caller.mchid,
      acting(c.var.caller, context),
    )
    return c.json(refundView(refund), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listRefunds(context.database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    return c.json(
      pageOf(rows, limit, (row: RefundRow) => ({ at: row.created_at, id: row.id }), refundView),
      200,
    )
  })

  app.openapi(get, async (c) => {
    const { id } = c.req.valid('param')
    const refund = await findRefund(context.database.kysely, id)
    const { mchid: bound } = c.var.caller
    if (refund === undefined || (bound !== undefined && refund.mchid !== bound)) throw notFound('refund', id)
    return c.json(refundView(refund), 200)
  })

  return app
}
