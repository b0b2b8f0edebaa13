import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { readTimeline } from '../payments/timeline.ts'
import {
  cancel,
  collectNow,
  complete,
  completeSchema,
  modify,
  modifySchema,
  reasonSchema,
  sync,
  syncSchema,
} from './act.ts'
import { authorizationRoutes } from './authorization-routes.ts'
import { queryServiceOrder } from './calls.ts'
import { createServiceOrder } from './create.ts'
import { createServiceOrderSchema } from './order-request.ts'
import { SERVICE_ORDER_STATES } from './states.ts'
import { findServiceOrder, listServiceOrders, type ServiceOrderRow } from './store.ts'
import { serviceOrderSchema, serviceOrderView, serviceOrderWithJump } from './view.ts'

const tags = ['PayScore']

const create = createRoute({
  method: 'post',
  path: '/v1/payscore/orders',
  summary: 'Begin a PayScore order',
  description:
    'With an openid: the user must have given the service permission; if not, 409 AUTHORIZATION_NEEDED says where to send the user. ' +
    'Without: `confirm` says where the user confirms it.',
  tags,
  security,
  request: { ...body(createServiceOrderSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made. `created` means: recorded, and sent until WeChat Pay answers.', serviceOrderSchema),
    200: answer('Made by an earlier identical request.', serviceOrderSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/payscore/orders',
  summary: 'List PayScore orders, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      sub_mchid: mchid.optional(),
      state: z.enum(SERVICE_ORDER_STATES).optional(),
      openid: text(128).optional(),
      out_order_no: text(32).optional(),
    }),
  },
  responses: { 200: answer('A page', page(serviceOrderSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/payscore/orders/{id}',
  summary: 'One PayScore order',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The order', serviceOrderSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/payscore/orders/{id}/timeline',
  summary: 'What happened to a PayScore order, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('Oldest first', z.object({ data: z.array(z.unknown()) })), ...refusals },
})

const act = <Path extends string, Schema extends z.ZodType>(verb: Path, summary: string, schema: Schema) =>
  createRoute({
    method: 'post',
    path: `/v1/payscore/orders/{id}/${verb}`,
    summary,
    tags,
    security,
    request: { params: idParam, ...body(schema) },
    responses: {
      200: answer('The order afterwards; with `pending` its answer is not known yet', serviceOrderSchema),
      ...refusals,
    },
  })

const ask = <Path extends string>(verb: Path, summary: string) =>
  createRoute({
    method: 'post',
    path: `/v1/payscore/orders/{id}/${verb}`,
    summary,
    tags,
    security,
    request: { params: idParam },
    responses: { 200: answer('The order afterwards', serviceOrderSchema), ...refusals },
  })

/** `/v1/payscore/…` */
export function payscoreRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const find = (id: string, caller: Caller) => orderOf(caller, id, context)
  const shown = (order: ServiceOrderRow) => serviceOrderWithJump(order, context)

  app.openapi(create, async (c) => {
    const asked = c.req.valid('json')
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    const { order, repeated } = await createServiceOrder(asked, key, merchant, acting(c.var.caller, context))
    return c.json(shown(order), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listServiceOrders(context.database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const position = (row: ServiceOrderRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, position, serviceOrderView), 200)
  })

  app.openapi(get, async (c) => c.json(shown(await find(c.req.valid('param').id, c.var.caller)), 200))

  app.openapi(timeline, async (c) => {
    const order = await find(c.req.valid('param').id, c.var.caller)
    return c.json({ data: await readTimeline(context.database.kysely, order.mchid, order.id) }, 200)
  })

  app.openapi(
    act('complete', 'Complete an order: the service is over, and this is what it cost', completeSchema),
    async (c) =>
      c.json(
        shown(
          await complete(
            await find(c.req.valid('param').id, c.var.caller),
            c.req.valid('json'),
            acting(c.var.caller, context),
          ),
        ),
        200,
      ),
  )
  app.openapi(act('modify', 'Lower what is to be collected', modifySchema), async (c) =>
    c.json(
      shown(
        await modify(
          await find(c.req.valid('param').id, c.var.caller),
          c.req.valid('json'),
          acting(c.var.caller, context),
        ),
      ),
      200,
    ),
  )
  app.openapi(act('cancel', 'Cancel an order', reasonSchema), async (c) =>
    c.json(
      shown(
        await cancel(
          await find(c.req.valid('param').id, c.var.caller),
          c.req.valid('json').reason,
          acting(c.var.caller, context),
        ),
      ),
      200,
    ),
  )
  app.openapi(act('sync', 'Say that the user paid in another way', syncSchema), async (c) =>
    c.json(
      shown(
        await sync(
          await find(c.req.valid('param').id, c.var.caller),
          c.req.valid('json'),
          acting(c.var.caller, context),
        ),
      ),
      200,
    ),
  )
  app.openapi(ask('collect', 'Have WeChat Pay try to collect once more'), async (c) =>
    c.json(
      shown(await collectNow(await find(c.req.valid('param').id, c.var.caller), acting(c.var.caller, context))),
      200,
    ),
  )
  app.openapi(ask('query', 'Ask WeChat Pay now'), async (c) => {
    const { order } = await queryServiceOrder(
      await find(c.req.valid('param').id, c.var.caller),
      acting(c.var.caller, context),
    )
    return c.json(shown(order), 200)
  })

  app.route('/', authorizationRoutes(context))
  return app
}

/** An order the caller may see. @throws Problem 404 */
async function orderOf({ mchid: bound, act }: Caller, id: string, context: TillContext): Promise<ServiceOrderRow> {
  const order = await findServiceOrder(context.database.kysely, id)
  if (order === undefined || (bound !== undefined && order.mchid !== bound)) throw notFound('PayScore order', id)
  act?.about(order)
  return order
}
