import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { lookAt } from '../movements/ask.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { readTimeline } from '../payments/timeline.ts'
import { timelineAnswer } from '../payments/timeline-answer.ts'
import { createShare, unfreezePayment } from './create.ts'
import { shareOf } from './give-back.ts'
import { partyRoutes } from './receiver-routes.ts'
import { newShareSchema, unfreezeSchema } from './request.ts'
import { returnRoutes } from './return-routes.ts'
import { shares } from './settle.ts'
import { SHARE_STATES } from './states.ts'
import { listShares } from './store.ts'
import type { ShareRow } from './tables.ts'
import { shareSchema, shareView } from './view.ts'

const tags = ['Profit sharing']

const create = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/orders',
  summary: 'Share the money of a payment (分账)',
  description:
    'A minute after the payment at the earliest, within 30 days. `finished`: look at each receiver’s `result`. A refund does not take shared money back: POST /v1/profit-sharing/returns does, before the refund or after it.',
  tags,
  security,
  request: { ...body(newShareSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created`: recorded, the outcome is not known yet', shareSchema),
    200: answer('Made by an earlier identical request', shareSchema),
    ...refusals,
  },
})

const unfreeze = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/unfreeze',
  summary: 'Free what is left of a payment (解冻剩余资金)',
  tags,
  security,
  request: { ...body(unfreezeSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made', shareSchema),
    200: answer('Made by an earlier identical request', shareSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/orders',
  summary: 'List shares, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      payment_id: text(64).optional(),
      out_order_no: text(64).optional(),
      state: z.enum(SHARE_STATES).optional(),
    }),
  },
  responses: { 200: answer('A page', page(shareSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/orders/{id}',
  summary: 'One share',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The share', shareSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/orders/{id}/timeline',
  summary: 'What happened to a share, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: timelineAnswer, ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/orders/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The share afterwards', shareSchema), ...refusals },
})

/** `/v1/profit-sharing` */
export function profitSharingRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  app.openapi(create, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { row, repeated } = await createShare(c.req.valid('json'), key, c.var.caller, context)
    return c.json(shareView(row), repeated ? 200 : 201)
  })

  app.openapi(unfreeze, async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { row, repeated } = await unfreezePayment(c.req.valid('json'), key, c.var.caller, context)
    return c.json(shareView(row), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listShares(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: ShareRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, place, shareView), 200)
  })

  app.openapi(get, async (c) => c.json(shareView(await shareOf(c.req.valid('param').id, c.var.caller, context)), 200))

  app.openapi(timeline, async (c) => {
    const { mchid: owner, id } = await shareOf(c.req.valid('param').id, c.var.caller, context)
    return c.json({ data: await readTimeline(kysely, owner, id) }, 200)
  })

  app.openapi(query, async (c) => {
    const found = await shareOf(c.req.valid('param').id, c.var.caller, context)
    const { row } = await lookAt(shares, found, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(shareView(row), 200)
  })

  app.route('/', returnRoutes(context))
  app.route('/', partyRoutes(context))
  return app
}
