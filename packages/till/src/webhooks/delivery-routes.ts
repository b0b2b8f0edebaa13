import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, moment, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { Problem } from '../http/problem.ts'
import { isEventCursor } from '../events/outbox.ts'
import type { WebhookContext } from './context.ts'
import { messageOf } from './message.ts'
import { notDelivered, REPLAY_LIMIT, type ReplayFrom, replayOne, replaySince } from './replay.ts'
import { endpointFor, tags } from './routes.ts'
import { findDelivery, listAttempts, listDeliveries } from './store.ts'
import { DELIVERY_STATES, type DeliveryRow } from './tables.ts'
import { attemptView, deliverySchema, deliveryView, wholeDeliverySchema } from './view.ts'

const deliveryParams = idParam.extend({
  event_id: text(64).openapi({ param: { name: 'event_id', in: 'path' } }),
})

const list = createRoute({
  method: 'get',
  path: '/v1/webhook-endpoints/{id}/deliveries',
  summary: 'Deliveries to a webhook endpoint, newest event first',
  tags,
  security,
  request: { params: idParam, query: z.object({ ...listQuery, state: z.enum(DELIVERY_STATES).optional() }) },
  responses: { 200: answer('A page', page(deliverySchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/webhook-endpoints/{id}/deliveries/{event_id}',
  summary: 'One delivery, with what is sent and every attempt',
  tags,
  security,
  request: { params: deliveryParams },
  responses: { 200: answer('The delivery', wholeDeliverySchema), ...refusals },
})

const replay = createRoute({
  method: 'post',
  path: '/v1/webhook-endpoints/{id}/deliveries/{event_id}/replay',
  summary: 'Send one event again, under the same webhook-id',
  tags,
  security,
  request: { params: deliveryParams },
  responses: { 202: answer('In the queue', deliverySchema), ...refusals },
})

const replayMany = createRoute({
  method: 'post',
  path: '/v1/webhook-endpoints/{id}/replay',
  summary: 'Send every event from a time or cursor on again',
  description: `At most ${REPLAY_LIMIT} events a call: repeat it with \`after\` = \`next_after\` until there is none.`,
  tags,
  security,
  request: {
    params: idParam,
    ...body(
      z.strictObject({
        after: z.string().max(64).openapi({ description: 'a moment (RFC 3339), or a next_cursor of /v1/events' }),
      }),
    ),
  },
  responses: {
    202: answer('In the queue', z.object({ queued: z.int(), next_after: z.string().optional() })),
    ...refusals,
  },
})

/** `/v1/webhook-endpoints/{id}/deliveries` and `/replay` */
export function deliveryRoutes(context: WebhookContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const find = async (endpointId: string, eventId: string) => {
    const delivery = await findDelivery(context.database.kysely, endpointId, eventId)
    if (delivery === undefined) throw notDelivered(eventId)
    return delivery
  }

  app.openapi(list, async (c) => {
    const endpoint = await endpointFor(c.var.caller, c.req.valid('param').id, context)
    const { limit, cursor, state } = c.req.valid('query')
    const rows = await listDeliveries(context.database.kysely, {
      endpointId: endpoint.id,
      state,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: DeliveryRow) => ({ at: row.created_at, id: row.event_id })
    return c.json(pageOf(rows, limit, place, deliveryView), 200)
  })

  app.openapi(get, async (c) => {
    const { id, event_id } = c.req.valid('param')
    const endpoint = await endpointFor(c.var.caller, id, context)
    const delivery = await find(endpoint.id, event_id)
    const attempts = await listAttempts(context.database.kysely, delivery)
    const { body: sent } = messageOf(delivery)
    return c.json({ ...deliveryView(delivery), body: sent, history: attempts.map(attemptView) }, 200)
  })

  app.openapi(replay, async (c) => {
    const { id, event_id } = c.req.valid('param')
    const endpoint = await endpointFor(c.var.caller, id, context)
    await replayOne(endpoint, event_id, acting(c.var.caller, context))
    return c.json(deliveryView(await find(endpoint.id, event_id)), 202)
  })

  app.openapi(replayMany, async (c) => {
    const endpoint = await endpointFor(c.var.caller, c.req.valid('param').id, context)
    return c.json(await replaySince(endpoint, readFrom(c.req.valid('json').after), acting(c.var.caller, context)), 202)
  })

  return app
}

/** @throws Problem 400 when it is neither a cursor nor a moment */
function readFrom(after: string): ReplayFrom {
  if (isEventCursor(after)) return { cursor: after }
  const time = moment.safeParse(after)
  if (time.success) return { time: time.data }
  throw new Problem(400, {
    code: 'INVALID_FIELD',
    message: 'after is neither a moment nor a cursor of /v1/events.',
    field: 'after',
    hint: 'For example "2026-06-09T00:00:00Z", or a next_cursor, unchanged.',
  })
}
