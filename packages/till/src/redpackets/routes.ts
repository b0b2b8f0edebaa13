import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idempotencyHeader, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv, Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { readIdempotencyKey, refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { lookAt } from '../movements/ask.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { readTimeline } from '../payments/timeline.ts'
import { timelineAnswer } from '../payments/timeline-answer.ts'
import { createRedPacket } from './create.ts'
import { createRedPacketSchema } from './request.ts'
import { redPackets } from './settle.ts'
import { RED_PACKET_STATES } from './states.ts'
import { findRedPacket, findRedPacketByNumber, listRedPackets, type RedPacketRow } from './store.ts'
import { redPacketSchema, redPacketView } from './view.ts'

const tags = ['Red packets']
const named = {
  params: z.object({
    id: text(64).openapi({ param: { name: 'id', in: 'path' }, description: 'its id, or your mch_billno' }),
  }),
  query: z.object({ mchid: mchid.optional().openapi({ description: 'beside an mch_billno, of several merchants' }) }),
}

const create = createRoute({
  method: 'post',
  path: '/v1/red-packets',
  summary: 'Send a red packet (现金红包)',
  description:
    'By APIv2, with the certificate of the merchant. `created`: recorded, the outcome is not known yet. What nobody opens comes back after 24 hours.',
  tags,
  security,
  request: { ...body(createRedPacketSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made', redPacketSchema),
    200: answer('Made by an earlier identical request', redPacketSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/red-packets',
  summary: 'List red packets, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      state: z.enum(RED_PACKET_STATES).optional(),
      re_openid: text(32).optional(),
      mch_billno: text(28).optional(),
    }),
  },
  responses: { 200: answer('A page', page(redPacketSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/red-packets/{id}',
  summary: 'One red packet',
  tags,
  security,
  request: named,
  responses: { 200: answer('The red packet', redPacketSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/red-packets/{id}/timeline',
  summary: 'What happened to a red packet, with the raw messages',
  tags,
  security,
  request: named,
  responses: { 200: timelineAnswer, ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/red-packets/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: named,
  responses: { 200: answer('The red packet afterwards', redPacketSchema), ...refusals },
})

/** `/v1/red-packets` */
export function redPacketRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  app.openapi(create, async (c) => {
    const asked = c.req.valid('json')
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { row, repeated } = await createRedPacket(asked, key, merchant, context)
    return c.json(redPacketView(row), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listRedPackets(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: RedPacketRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, place, redPacketView), 200)
  })

  app.openapi(get, async (c) =>
    c.json(redPacketView(await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)), 200),
  )

  app.openapi(timeline, async (c) => {
    const { mchid: owner, id } = await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)
    return c.json({ data: await readTimeline(kysely, owner, id) }, 200)
  })

  app.openapi(query, async (c) => {
    const found = await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)
    const { row } = await lookAt(redPackets, found, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(redPacketView(row), 200)
  })

  return app
}

/** A red packet the caller may see; numbers have no underscore, ids do. @throws Problem 404 */
async function find(
  id: string,
  asked: string | undefined,
  caller: Caller,
  context: TillContext,
): Promise<RedPacketRow> {
  const { kysely } = context.database
  const found = id.includes('_')
    ? await findRedPacket(kysely, id)
    : await findRedPacketByNumber(kysely, (await merchantMeant(asked, caller, context.merchants)).mchid, id)
  if (found === undefined || (caller.mchid !== undefined && found.mchid !== caller.mchid))
    throw notFound('red packet', id)
  return found
}
