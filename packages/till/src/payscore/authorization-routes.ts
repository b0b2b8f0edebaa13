import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { merchantFor, merchantMeant } from '../merchants/meant.ts'
import { checkSubMerchant, subMerchantFields } from '../merchants/sub-merchant.ts'
import { readTimeline } from '../payments/timeline.ts'
import { reasonSchema } from './act.ts'
import { authorize, permissionOf, queryAuthorization, terminate } from './authorizations.ts'
import { serviceFor } from './services.ts'
import { AUTHORIZATION_STATES } from './states.ts'
import { type AuthorizationRow, findAuthorization, lastAuthorization, listAuthorizations } from './store.ts'
import { authorizationSchema, authorizationView } from './view.ts'

const tags = ['PayScore']

const authorizeRoute = createRoute({
  method: 'post',
  path: '/v1/payscore/authorizations',
  summary: "Ask for a user's permission, or find that it is given",
  tags,
  security,
  request: body(
    z
      .strictObject({
        mchid: mchid.optional(),
        ...subMerchantFields,
        service_id: text(32).optional(),
        openid: text(128).openapi({ description: 'under `sub_appid` when that is given' }),
      })
      .superRefine(checkSubMerchant)
      .openapi('NewPayscoreAuthorization'),
  ),
  responses: {
    200: answer('`active`, or `pending` with the way to the page where the user agrees', authorizationSchema),
    ...refusals,
  },
})

const listRoute = createRoute({
  method: 'get',
  path: '/v1/payscore/authorizations',
  summary: 'List permissions, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      sub_mchid: mchid.optional(),
      service_id: text(32).optional(),
      state: z.enum(AUTHORIZATION_STATES).optional(),
      openid: text(128).optional(),
    }),
  },
  responses: { 200: answer('A page', page(authorizationSchema)), ...refusals },
})

const findAuthorizationRoute = createRoute({
  method: 'get',
  path: '/v1/payscore/authorizations/{id}',
  summary: 'One permission, as it is known here',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The permission', authorizationSchema), ...refusals },
})

const timelineRoute = createRoute({
  method: 'get',
  path: '/v1/payscore/authorizations/{id}/timeline',
  summary: 'What happened to a permission, with the raw messages',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('Oldest first', z.object({ data: z.array(z.unknown()) })), ...refusals },
})

const queryAuthorizationRoute = createRoute({
  method: 'post',
  path: '/v1/payscore/authorizations/{id}/query',
  summary: 'Ask WeChat Pay for a permission now, as when the user is back',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The permission afterwards', authorizationSchema), ...refusals },
})

const terminateRoute = createRoute({
  method: 'post',
  path: '/v1/payscore/authorizations/{id}/terminate',
  summary: 'End a permission',
  tags,
  security,
  request: { params: idParam, ...body(reasonSchema) },
  responses: { 200: answer('The permission afterwards', authorizationSchema), ...refusals },
})

/** `/v1/payscore/authorizations…` */
export function authorizationRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const find = (id: string, caller: Caller) => authorizationOf(caller, id, context)

  app.openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listAuthorizations(context.database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const position = (row: AuthorizationRow) => ({ at: row.created_at, id: row.id })
    return c.json(
      pageOf(rows, limit, position, (row) => authorizationView(row, context)),
      200,
    )
  })

  app.openapi(timelineRoute, async (c) => {
    const { mchid, id } = await find(c.req.valid('param').id, c.var.caller)
    return c.json({ data: await readTimeline(context.database.kysely, mchid, id) }, 200)
  })

  app.openapi(authorizeRoute, async (c) => {
    const { mchid: asked, sub_mchid = '', sub_appid = null, service_id, openid } = c.req.valid('json')
    const merchant = await merchantMeant(asked, c.var.caller, context.merchants)
    const authorization = await authorize(
      { merchant, sub_mchid, sub_appid, service_id: serviceFor(service_id, merchant).service_id, openid },
      acting(c.var.caller, context),
    )
    return c.json(authorizationView(authorization, context), 200)
  })

  app.openapi(findAuthorizationRoute, async (c) =>
    c.json(authorizationView(await find(c.req.valid('param').id, c.var.caller), context), 200),
  )

  app.openapi(queryAuthorizationRoute, async (c) => {
    const row = await find(c.req.valid('param').id, c.var.caller)
    await queryAuthorization(
      { ...permissionOf(row), merchant: await merchantFor(row.mchid, context.merchants) },
      acting(c.var.caller, context),
    )
    return c.json(authorizationView(await latest(row, context), context), 200)
  })

  app.openapi(terminateRoute, async (c) => {
    const row = await find(c.req.valid('param').id, c.var.caller)
    const { reason } = c.req.valid('json')
    const ended = await terminate(
      row,
      await merchantFor(row.mchid, context.merchants),
      reason,
      acting(c.var.caller, context),
    )
    return c.json(authorizationView(ended, context), 200)
  })

  return app
}

async function authorizationOf(
  { mchid: bound, act }: Caller,
  id: string,
  context: TillContext,
): Promise<AuthorizationRow> {
  const row = await findAuthorization(context.database.kysely, id)
  if (row === undefined || (bound !== undefined && row.mchid !== bound)) throw notFound('authorization', id)
  act?.about(row)
  return row
}

const latest = async (row: AuthorizationRow, context: TillContext): Promise<AuthorizationRow> =>
  (await findAuthorization(context.database.kysely, row.id)) ??
  (await lastAuthorization(context.database.kysely, row)) ??
  row
