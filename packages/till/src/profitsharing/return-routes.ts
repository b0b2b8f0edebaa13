import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv, Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { lookAt } from '../movements/ask.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { readTimeline } from '../payments/timeline.ts'
import { timelineAnswer } from '../payments/timeline-answer.ts'
import { createReturn } from './give-back.ts'
import { newReturnSchema } from './request.ts'
import { returns } from './settle.ts'
import { RETURN_STATES } from './states.ts'
import { findReturn, listReturns } from './store.ts'
import type { ShareReturnRow } from './tables.ts'
import { returnSchema, returnView } from './view.ts'

const tags = ['Profit sharing']

const create = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/returns',
  summary: 'Take shared money back from a merchant (分账回退)',
  tags,
  security,
  request: { ...body(newReturnSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created`: recorded, the outcome is not known yet', returnSchema),
    200: answer('Made by an earlier identical request', returnSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/returns',
  summary: 'List returns, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      payment_id: text(64).optional(),
      order_id: text(64).optional(),
      state: z.enum(RETURN_STATES).optional(),
    }),
  },
  responses: { 200: answer('A page', page(returnSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/returns/{id}',
  summary: 'One return',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The return', returnSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/returns/{id}/timeline',
  summary: 'What happened to a return, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: timelineAnswer, ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/returns/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The return afterwards', returnSchema), ...refusals },
})

/** `/v1/profit-sharing/returns` */
export function returnRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  app.openapi(create, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { row, repeated } = await createReturn(c.req.valid('json'), key, c.var.caller, context)
    return c.json(returnView(row), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listReturns(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: ShareReturnRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, place, returnView), 200)
  })

  app.openapi(get, async (c) => c.json(returnView(await returnOf(c.req.valid('param').id, c.var.caller, context)), 200))

  app.openapi(timeline, async (c) => {
    const { mchid: owner, id } = await returnOf(c.req.valid('param').id, c.var.caller, context)
    return c.json({ data: await readTimeline(kysely, owner, id) }, 200)
  })

  app.openapi(query, async (c) => {
    const found = await returnOf(c.req.valid('param').id, c.var.caller, context)
    const { row } = await lookAt(returns, found, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(returnView(row), 200)
  })

  return app
}

/** A return the caller may see. @throws Problem 404 */
async function returnOf(id: string, { mchid: bound }: Caller, context: TillContext): Promise<ShareReturnRow> {
  const row = await findReturn(context.database.kysely, id)
  if (row === undefined || (bound !== undefined && row.mchid !== bound)) throw notFound('return', id)
  return row
}
