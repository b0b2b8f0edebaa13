import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { nowOf } from '../context.ts'
import { EVENT_TYPES } from '../events/outbox.ts'
import { mchid, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import type { WebhookContext } from './context.ts'
import { attempt } from './deliver.ts'
import { chainOf, changeEndpoint, createEndpoint, deleteEndpoint, rotateSecret } from './endpoints.ts'
import { testMessage } from './message.ts'
import { countOpen, findEndpoint, listEndpoints } from './store.ts'
import type { EndpointRow } from './tables.ts'
import { endpointSchema, endpointView, endpointWithSecretSchema, testResult, testResultSchema } from './view.ts'

export const tags = ['Webhooks']

const url = text(2048).openapi({ example: 'https://shop.example/webhooks/wxtill' })
const events = z.array(z.enum(EVENT_TYPES)).max(EVENT_TYPES.length)

const DAY = 24 * 3_600

const create = createRoute({
  method: 'post',
  path: '/v1/webhook-endpoints',
  summary: 'Add an address that is told what happens; the answer shows its secret, this once',
  tags,
  security,
  request: body(
    z.strictObject({
      url,
      mchid: mchid.optional().openapi({ description: 'only of this merchant; of all when left out' }),
      description: text(200).optional(),
      events: events.default([]).openapi({ description: 'only of these types; of all when empty' }),
      enabled: z.boolean().default(true),
    }),
  ),
  responses: { 201: answer('Made', endpointWithSecretSchema), ...refusals },
})

const list = createRoute({
  method: 'get',
  path: '/v1/webhook-endpoints',
  summary: 'List webhook endpoints, newest first',
  tags,
  security,
  responses: { 200: answer('All of them', page(endpointSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'One webhook endpoint',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The endpoint', endpointSchema), ...refusals },
})

const patch = createRoute({
  method: 'patch',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'Change a webhook endpoint; enabled or moved, it is sent at once what waits for it',
  tags,
  security,
  request: {
    params: idParam,
    ...body(
      z.strictObject({
        url: url.optional(),
        description: text(200).nullable().optional(),
        events: events.optional(),
        enabled: z.boolean().optional(),
      }),
    ),
  },
  responses: { 200: answer('The endpoint afterwards', endpointSchema), ...refusals },
})

const remove = createRoute({
  method: 'delete',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'Delete a webhook endpoint, and what waits for it',
  tags,
  security,
  request: { params: idParam },
  responses: { 204: { description: 'Deleted' }, ...refusals },
})

const rotate = createRoute({
  method: 'post',
  path: '/v1/webhook-endpoints/{id}/rotate-secret',
  summary: 'Give a webhook endpoint a new secret; both sign for a while',
  tags,
  security,
  request: {
    params: idParam,
    ...body(
      z.strictObject({
        keep_old_for: z
          .int()
          .min(0)
          .max(7 * DAY)
          .default(DAY)
          .openapi({ description: 'seconds the old secret signs as well; 0 when it leaked' }),
      }),
    ),
  },
  responses: {
    200: answer('The endpoint with its new secret, shown this once', endpointWithSecretSchema),
    ...refusals,
  },
})

const test = createRoute({
  method: 'post',
  path: '/v1/webhook-endpoints/{id}/test',
  summary: 'Send `webhook.test` now, and say what came back',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('What came of it', testResultSchema), ...refusals },
})

/** An endpoint the caller may see. @throws Problem 404 */
export async function endpointFor(caller: Caller, id: string, context: WebhookContext): Promise<EndpointRow> {
  const endpoint = await findEndpoint(context.database.kysely, id, caller.mchid)
  if (endpoint === undefined) throw notFound('webhook endpoint', id)
  caller.act?.about({ id, mchid: chainOf(endpoint) })
  return endpoint
}

/** `/v1/webhook-endpoints` */
export function webhookRoutes(context: WebhookContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const view = async (endpoint: EndpointRow) => {
    const counts = await countOpen(context.database.kysely, [endpoint.id])
    return endpointView(endpoint, counts.get(endpoint.id), nowOf(context))
  }

  app.openapi(create, async (c) => {
    const asked = c.req.valid('json')
    const { mchid: bound } = c.var.caller
    if (bound !== undefined && asked.mchid !== undefined && asked.mchid !== bound)
      throw notFound('merchant', asked.mchid)
    const { endpoint, secret } = await createEndpoint(
      { ...asked, mchid: asked.mchid ?? bound },
      acting(c.var.caller, context),
    )
    return c.json({ ...(await view(endpoint)), secret }, 201)
  })

  app.openapi(list, async (c) => {
    const rows = await listEndpoints(context.database.kysely, c.var.caller.mchid)
    const counts = await countOpen(
      context.database.kysely,
      rows.map(({ id }) => id),
    )
    return c.json({ data: rows.map((row) => endpointView(row, counts.get(row.id), nowOf(context))) }, 200)
  })

  app.openapi(get, async (c) =>
    c.json(await view(await endpointFor(c.var.caller, c.req.valid('param').id, context)), 200),
  )

  app.openapi(patch, async (c) => {
    const endpoint = await endpointFor(c.var.caller, c.req.valid('param').id, context)
    return c.json(await view(await changeEndpoint(endpoint, c.req.valid('json'), acting(c.var.caller, context))), 200)
  })

  app.openapi(remove, async (c) => {
    await deleteEndpoint(
      await endpointFor(c.var.caller, c.req.valid('param').id, context),
      acting(c.var.caller, context),
    )
    return c.body(null, 204)
  })

  app.openapi(rotate, async (c) => {
    const found = await endpointFor(c.var.caller, c.req.valid('param').id, context)
    const { endpoint, secret } = await rotateSecret(
      found,
      c.req.valid('json').keep_old_for,
      acting(c.var.caller, context),
    )
    return c.json({ ...(await view(endpoint)), secret }, 200)
  })

  app.openapi(test, async (c) => {
    const endpoint = await endpointFor(c.var.caller, c.req.valid('param').id, context)
    const id = context.newId('evt')
    const message = testMessage(id, nowOf(context), endpoint.id)
    return c.json(testResult(id, await attempt(endpoint, message, context)), 200)
  })

  return app
}
