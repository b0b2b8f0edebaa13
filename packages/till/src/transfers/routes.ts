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
import { cancelTransfer } from './cancel.ts'
import { createTransfer } from './create.ts'
import { createTransferSchema } from './request.ts'
import { transfers } from './settle.ts'
import { TRANSFER_STATES } from './states.ts'
import { findTransfer, findTransferByNumber, listTransfers, type TransferRow } from './store.ts'
import { transferSchema, transferView } from './view.ts'

const tags = ['Transfers']
const named = {
  params: z.object({
    id: text(64).openapi({ param: { name: 'id', in: 'path' }, description: 'its id, or your out_bill_no' }),
  }),
  query: z.object({ mchid: mchid.optional().openapi({ description: 'beside an out_bill_no, of several merchants' }) }),
}

const create = createRoute({
  method: 'post',
  path: '/v1/transfers',
  summary: 'Pay money to a user (商家转账)',
  description:
    'The user confirms it in WeChat: `confirm` opens the page. `created`: recorded, the outcome is not known yet.',
  tags,
  security,
  request: { ...body(createTransferSchema), headers: idempotencyHeader },
  responses: {
    201: answer('Made', transferSchema),
    200: answer('Made by an earlier identical request', transferSchema),
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/transfers',
  summary: 'List transfers, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      state: z.enum(TRANSFER_STATES).optional(),
      openid: text(64).optional(),
      out_bill_no: text(32).optional(),
    }),
  },
  responses: { 200: answer('A page', page(transferSchema)), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/transfers/{id}',
  summary: 'One transfer',
  tags,
  security,
  request: named,
  responses: { 200: answer('The transfer', transferSchema), ...refusals },
})

const timeline = createRoute({
  method: 'get',
  path: '/v1/transfers/{id}/timeline',
  summary: 'What happened to a transfer, with the raw messages',
  tags,
  security,
  request: named,
  responses: { 200: timelineAnswer, ...refusals },
})

const query = createRoute({
  method: 'post',
  path: '/v1/transfers/{id}/query',
  summary: 'Ask WeChat Pay now',
  tags,
  security,
  request: named,
  responses: { 200: answer('The transfer afterwards', transferSchema), ...refusals },
})

const cancel = createRoute({
  method: 'post',
  path: '/v1/transfers/{id}/cancel',
  summary: 'Cancel a transfer that the user has not confirmed',
  description: '`canceling` first: the user may still be faster, only a final state counts.',
  tags,
  security,
  request: named,
  responses: { 200: answer('The transfer afterwards', transferSchema), ...refusals },
})

/** `/v1/transfers` */
export function transferRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  app.openapi(create, async (c) => {
    const asked = c.req.valid('json')
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    const key = readIdempotencyKey(c.req.header('idempotency-key'))
    const { row, repeated } = await createTransfer(asked, key, merchant, context)
    return c.json(transferView(row), repeated ? 200 : 201)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listTransfers(kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: TransferRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, place, transferView), 200)
  })

  app.openapi(get, async (c) =>
    c.json(transferView(await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)), 200),
  )

  app.openapi(timeline, async (c) => {
    const { mchid: owner, id } = await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)
    return c.json({ data: await readTimeline(kysely, owner, id) }, 200)
  })

  app.openapi(query, async (c) => {
    const found = await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)
    const { row } = await lookAt(transfers, found, context, AbortSignal.timeout(CALL_DEADLINE))
    return c.json(transferView(row), 200)
  })

  app.openapi(cancel, async (c) => {
    const found = await find(c.req.valid('param').id, c.req.valid('query').mchid, c.var.caller, context)
    return c.json(transferView(await cancelTransfer(found, context)), 200)
  })

  return app
}

/** A transfer the caller may see; numbers have no underscore, ids do. @throws Problem 404 */
async function find(id: string, asked: string | undefined, caller: Caller, context: TillContext): Promise<TransferRow> {
  const { kysely } = context.database
  const found = id.includes('_')
    ? await findTransfer(kysely, id)
    : await findTransferByNumber(kysely, (await merchantMeant(asked, caller, context.merchants)).mchid, id)
  if (found === undefined || (caller.mchid !== undefined && found.mchid !== caller.mchid))
    throw notFound('transfer', id)
  return found
}
