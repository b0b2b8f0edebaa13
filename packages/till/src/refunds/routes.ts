import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound, Problem } from '../http/problem.ts'
import { approveRefund, rejectRefund } from './approval.ts'
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

const approve = createRoute({
  method: 'post',
  path: '/v1/refunds/{id}/approve',
  summary: 'Approve a refund that waits for a second person',
  description: 'By a signed-in operator who may refund and is not the one who asked. It is sent at once.',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The refund, on its way', refundSchema), ...refusals },
})

const reject = createRoute({
  method: 'post',
  path: '/v1/refunds/{id}/reject',
  summary: 'Reject a refund that waits for a second person',
  description:
    'By a signed-in operator who may refund; whoever asked may take it back so. It ends as `failed`, and nothing was sent.',
  tags,
  security,
  request: { params: idParam, ...body(z.strictObject({ reason: text(200) }).openapi('RefundRejection')) },
  responses: { 200: answer('The refund, which will not be made', refundSchema), ...refusals },
})

/** `/v1/refunds` */
export function refundRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(create, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { refund, repeated } = await createRefund(
      c.req.valid('json'),
      { idempotencyKey: key, onlyMchid: c.var.caller.mchid, operator: c.var.caller.operator?.user },
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

  /** @throws Problem 404 */
  const refundOf = async ({ mchid: bound }: Caller, id: string): Promise<RefundRow> => {
    const refund = await findRefund(context.database.kysely, id)
    if (refund === undefined || (bound !== undefined && refund.mchid !== bound)) throw notFound('refund', id)
    return refund
  }

  app.openapi(get, async (c) => c.json(refundView(await refundOf(c.var.caller, c.req.valid('param').id)), 200))

  app.openapi(approve, async (c) => {
    const { caller } = c.var
    const refund = await refundOf(caller, c.req.valid('param').id)
    const operator = personOf(caller)
    return c.json(refundView(await approveRefund(refund, operator, acting(caller, context))), 200)
  })

  app.openapi(reject, async (c) => {
    const { caller } = c.var
    const refund = await refundOf(caller, c.req.valid('param').id)
    const operator = personOf(caller)
    const { reason } = c.req.valid('json')
    return c.json(refundView(await rejectRefund(refund, operator, reason, acting(caller, context))), 200)
  })

  return app
}

/** @throws Problem 403: a program cannot be the second person. */
function personOf({ operator }: Caller): string {
  if (operator !== undefined) return operator.user
  throw new Problem(403, {
    code: 'PERSON_NEEDED',
    message: 'An API key cannot decide about a refund.',
    hint: 'Sign in to the console as an operator who may refund. 请以有退款权限的操作员登录控制台复核。',
  })
}
