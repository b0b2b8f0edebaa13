import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { Problem } from '../http/problem.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { platformProblem } from '../merchants/platform-problem.ts'
import { CALL_DEADLINE } from '../payments/jobs.ts'
import { callAmounts } from './calls.ts'
import { paymentOf } from './create.ts'
import { addReceiver, deleteReceiver } from './receivers.ts'
import { deletePartySchema, newPartySchema } from './request.ts'
import { listParties } from './store.ts'
import type { SharePartyRow } from './tables.ts'
import { partySchema, partyView } from './view.ts'

const tags = ['Profit sharing']

const add = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/receivers',
  summary: 'Add somebody money may be shared with (分账接收方); repeating it changes nothing',
  tags,
  security,
  request: body(newPartySchema),
  responses: { 200: answer('Added', partySchema), ...refusals },
})

const remove = createRoute({
  method: 'post',
  path: '/v1/profit-sharing/receivers/delete',
  summary: 'Take a receiver away',
  tags,
  security,
  request: body(deletePartySchema),
  responses: { 200: answer('Taken away', partySchema), ...refusals },
})

const list = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/receivers',
  summary: 'List the receivers added here, newest first',
  tags,
  security,
  request: { query: z.object({ ...listQuery, mchid: mchid.optional() }) },
  responses: { 200: answer('A page', page(partySchema)), ...refusals },
})

const amounts = createRoute({
  method: 'get',
  path: '/v1/profit-sharing/payments/{id}',
  summary: 'What of a payment is left to share, asked of WeChat Pay (剩余待分金额)',
  tags,
  security,
  request: { params: idParam },
  responses: {
    200: answer(
      'Fen',
      z
        .object({ payment_id: z.string(), transaction_id: z.string(), unsplit_amount: z.int() })
        .openapi('UnsplitAmount'),
    ),
    ...refusals,
  },
})

/** `/v1/profit-sharing/receivers`, `/v1/profit-sharing/payments` */
export function partyRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(add, async (c) => {
    const asked = c.req.valid('json')
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    return c.json(partyView(await addReceiver(asked, merchant, context)), 200)
  })

  app.openapi(remove, async (c) => {
    const asked = c.req.valid('json')
    const merchant = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    return c.json(partyView(await deleteReceiver(asked, merchant, context)), 200)
  })

  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const rows = await listParties(context.database.kysely, {
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: SharePartyRow) => ({ at: row.created_at, id: row.id })
    return c.json(pageOf(rows, limit, place, partyView), 200)
  })

  app.openapi(amounts, async (c) => {
    const payment = await paymentOf(c.req.valid('param').id, c.var.caller, context)
    const { transaction_id } = payment
    if (transaction_id === null) throw NOT_PAID
    const called = await callAmounts({ ...payment, transaction_id }, context, AbortSignal.timeout(CALL_DEADLINE))
    if (!called.ok) throw platformProblem(called)
    return c.json({ payment_id: payment.id, transaction_id, unsplit_amount: called.data.unsplit_amount }, 200)
  })

  return app
}

const NOT_PAID = new Problem(409, {
  code: 'PAYMENT_NOT_PAID',
  message: 'The payment is not paid: there is nothing to share.',
  hint: 'Ask again once it is paid.',
})
