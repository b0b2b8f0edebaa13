import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, moment, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { ACCOUNTS } from './accounts.ts'
import { type EntryRow, entryId, listEntries } from './entries.ts'
import { boundsOfMonth } from './month.ts'
import { balancesAt, turnoverByDay } from './store.ts'
import { balancesSchema, balancesView, daysSchema, entrySchema, entryView, turnoverView } from './view.ts'

const tags = ['Ledger']

/** A ledger is one merchant's. */
const whose = {
  mchid: mchid.optional(),
  sub_mchid: mchid.optional().openapi({ description: 'only what a partner took for this sub-merchant' }),
}

const balances = createRoute({
  method: 'get',
  path: '/v1/ledger/balances',
  summary: 'What is on each account of a merchant, now or at a moment',
  description:
    'Double entry in fen. `receivable` is what WeChat Pay holds for the merchant, before withdrawals; fees are on it once the bill has told them.',
  tags,
  security,
  request: {
    query: z.object({
      ...whose,
      at: moment.optional().openapi({ description: 'what moved before this moment; all when left out' }),
    }),
  },
  responses: { 200: answer('Every account; they sum to zero', balancesSchema), ...refusals },
})

const days = createRoute({
  method: 'get',
  path: '/v1/ledger/days',
  summary: 'What each day of a month moved, by account',
  tags,
  security,
  request: {
    query: z.object({
      ...whose,
      month: z
        .string()
        .regex(/^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])$/, { error: 'must be a month such as 2026-06' })
        .openapi({ description: 'a month of Asia/Shanghai', example: '2026-06' }),
    }),
  },
  responses: { 200: answer('Days of Asia/Shanghai, in order', daysSchema), ...refusals },
})

const entries = createRoute({
  method: 'get',
  path: '/v1/ledger/entries',
  summary: 'List the entries of a ledger, newest first',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      ...whose,
      account: z.enum(ACCOUNTS).optional(),
      source: text(64).optional().openapi({ description: 'the id of a payment, a refund, a share, a transfer' }),
      from: moment.optional(),
      to: moment.optional().openapi({ description: 'not included' }),
    }),
  },
  responses: { 200: answer('A page', page(entrySchema)), ...refusals },
})

/** `/v1/ledger` */
export function ledgerRoutes({ database, merchants }: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(balances, async (c) => {
    const { at, sub_mchid, ...asked } = c.req.valid('query')
    const { mchid } = await merchantMeant(asked.mchid, c.var.caller, merchants)
    const rows = await balancesAt(database.kysely, { mchid, sub_mchid, ...(at !== undefined && { before: at }) })
    return c.json(balancesView(mchid, sub_mchid, rows), 200)
  })

  app.openapi(days, async (c) => {
    const { month, sub_mchid, ...asked } = c.req.valid('query')
    const { mchid } = await merchantMeant(asked.mchid, c.var.caller, merchants)
    const rows = await turnoverByDay(database.kysely, { mchid, sub_mchid, ...boundsOfMonth(month) })
    return c.json({ data: rows.map(({ day, ...turnover }) => ({ day, ...turnoverView(turnover) })) }, 200)
  })

  app.openapi(entries, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const { mchid } = await merchantMeant(filter.mchid, c.var.caller, merchants)
    const rows = await listEntries(database.kysely, {
      ...filter,
      mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    return c.json(
      pageOf(rows, limit, (row: EntryRow) => ({ at: row.at, id: entryId(row) }), entryView),
      200,
    )
  })

  return app
}
