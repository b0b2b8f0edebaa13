import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, body, idParam, page, refusals, security } from '../http/answers.ts'
import { acting, type AuthEnv, type Caller } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { notFound } from '../http/problem.ts'
import { boundsOfMonth } from '../ledger/month.ts'
import { merchantMeant } from '../merchants/meant.ts'
import { csvHeader, csvLine } from './csv.ts'
import { dayAfter, dayOf } from './day.ts'
import { day, requirePast, subMchid } from './fields.ts'
import { KINDS } from './names.ts'
import { requestDay } from './request-day.ts'
import { settleDifference } from './settle.ts'
import { DIFFERENCE_ACTS, DIFFERENCE_STATES, type DifferenceAct } from './states.ts'
import {
  ACCOUNT_TYPES,
  countDifferences,
  type DayKey,
  type DifferenceRow,
  findReconciliation,
  listDays,
  listDifferences,
  type ReconciliationRow,
  TRADE_TYPES,
} from './store.ts'
import { differenceSchema, differenceView, reconciliationSchema, reconciliationView } from './view.ts'

const tags = ['Reconciliation']

const list = createRoute({
  method: 'get',
  path: '/v1/reconciliations',
  summary: 'The days of a month, with what was found',
  description:
    'Days that were asked for of one sub-merchant stand behind those of their merchant, with its `sub_mchid`.',
  tags,
  security,
  request: {
    query: z.object({
      mchid: mchid.optional(),
      month: z
        .string()
        .regex(/^2\d{3}-(?:0[1-9]|1[0-2])$/, { error: 'must be a month such as 2026-06' })
        .openapi({ description: 'a month of Asia/Shanghai', example: '2026-06' }),
    }),
  },
  responses: { 200: answer('Days, in order', z.object({ data: z.array(reconciliationSchema) })), ...refusals },
})

const start = createRoute({
  method: 'post',
  path: '/v1/reconciliations',
  summary: 'Have the bills of a past day asked for and compared, for the first time or again',
  description: 'It is done in the background: look at it until its state is no longer `pending`.',
  tags,
  security,
  request: body(
    z.strictObject({
      mchid: mchid.optional(),
      sub_mchid: subMchid.optional(),
      date: day,
      bill_type: z.enum(TRADE_TYPES).optional().openapi({ description: 'ALL when left out' }),
      account_type: z
        .enum(ACCOUNT_TYPES)
        .optional()
        .openapi({ description: 'BASIC when left out; only that is held against the ledger' }),
    }),
  ),
  responses: { 202: answer('Asked for', reconciliationSchema), ...refusals },
})

const get = createRoute({
  method: 'get',
  path: '/v1/reconciliations/{id}',
  summary: 'One day of one merchant',
  tags,
  security,
  request: { params: idParam },
  responses: { 200: answer('The day', reconciliationSchema), ...refusals },
})

const differences = createRoute({
  method: 'get',
  path: '/v1/reconciliations/{id}/differences',
  summary: 'What differs on a day, in the order it was found',
  tags,
  security,
  request: {
    params: idParam,
    query: z.object({ ...listQuery, state: z.enum(DIFFERENCE_STATES).optional(), kind: z.enum(KINDS).optional() }),
  },
  responses: { 200: answer('A page', page(differenceSchema)), ...refusals },
})

const exported = createRoute({
  method: 'get',
  path: '/v1/reconciliations/{id}/export',
  summary: 'All differences of a day as CSV',
  description:
    'UTF-8 with a byte-order mark. A text that a spreadsheet would take for a formula has an apostrophe before it.',
  tags,
  security,
  request: { params: idParam },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    ...refusals,
  },
})

const SUMMARIES: Record<DifferenceAct, string> = {
  accept: 'Accept a difference: it is right as it is',
  adjust: 'Put the ledger right by what a difference comes to',
  reopen: 'Open again what was accepted or adjusted',
}

const decide = <const Act extends DifferenceAct>(act: Act) =>
  createRoute({
    method: 'post',
    path: `/v1/reconciliations/{id}/differences/{difference_id}/${act}` as const,
    summary: SUMMARIES[act],
    description:
      'Who, why and when are kept, also in the audit log. What was posted is posted back when it is reopened, or ends by itself.',
    tags,
    security,
    request: {
      params: idParam.extend({
        difference_id: text(64).openapi({ param: { name: 'difference_id', in: 'path' } }),
      }),
      ...body(
        z.strictObject({
          reason: text(500),
          adjustment: z.int().min(-10_000_000_000).max(10_000_000_000).optional().openapi({
            description:
              'adjust: what is posted to `receivable`, in fen, against `adjustments` (or `fees`); the `suggested_adjustment` when left out',
          }),
        }),
      ),
    },
    responses: { 200: answer('The difference', differenceSchema), ...refusals },
  })

/** Rows of an export read at once. */
const PORTION = 1_000

/** `/v1/reconciliations` */
export function reconciliationRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  const { kysely } = context.database

  const find = async (id: string, { mchid, act }: Caller): Promise<ReconciliationRow> => {
    const row = await findReconciliation(kysely, id)
    if (row === undefined || (mchid !== undefined && row.mchid !== mchid)) throw notFound('reconciliation', id)
    act?.about({ mchid: row.mchid, id })
    return row
  }
  const view = async (row: ReconciliationRow) =>
    reconciliationView(
      row,
      await countDifferences(kysely, { mchids: [row.mchid], from: row.day, to: dayAfter(row.day) }),
    )

  app.openapi(list, async (c) => {
    const { month, mchid: asked } = c.req.valid('query')
    const one = c.var.caller.mchid ?? asked
    const mchids = one === undefined ? context.merchants.list().map(({ mchid }) => mchid) : [one]
    const bounds = boundsOfMonth(month)
    const days = { mchids, from: dayOf(bounds.from.getTime()), to: dayOf(bounds.to.getTime()) }
    if (mchids.length === 0) return c.json({ data: [] }, 200)
    const [rows, counts] = [await listDays(kysely, days), await countDifferences(kysely, days)]
    return c.json({ data: rows.map((row) => reconciliationView(row, counts)) }, 200)
  })

  app.openapi(start, async (c) => {
    const { date, sub_mchid, bill_type, account_type, ...asked } = c.req.valid('json')
    const { mchid } = await merchantMeant(asked.mchid, c.var.caller, context.merchants)
    requirePast(date, context.clock.now())
    const request = {
      mchid,
      day: date,
      sub_mchid,
      ...(bill_type !== undefined && { billType: bill_type }),
      ...(account_type !== undefined && { accountType: account_type }),
    }
    const within = acting(c.var.caller, context)
    const row = await within.database.transaction((trx) => requestDay(trx, request, within))
    return c.json(await view(row), 202)
  })

  app.openapi(get, async (c) => c.json(await view(await find(c.req.valid('param').id, c.var.caller)), 200))

  app.openapi(differences, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const { mchid, sub_mchid, day } = await find(c.req.valid('param').id, c.var.caller)
    const after = readCursor(cursor)
    const rows = await listDifferences(kysely, { ...filter, mchid, sub_mchid, day, after, limit: limit + 1 })
    return c.json(
      pageOf(rows, limit, (row: DifferenceRow) => ({ at: row.found_at, id: row.id }), differenceView),
      200,
    )
  })

  app.openapi(exported, async (c) => {
    const { mchid, sub_mchid, day } = await find(c.req.valid('param').id, c.var.caller)
    const name = ['reconciliation', mchid, ...(sub_mchid === '' ? [] : [sub_mchid]), day].join('-')
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
    return c.body(ReadableStream.from(linesOf({ mchid, sub_mchid, day })) as never)
  })

  async function* linesOf(of: DayKey): AsyncGenerator<Uint8Array> {
    yield Buffer.from(csvHeader())
    for (let after; ;) {
      const rows = await listDifferences(kysely, { ...of, after, limit: PORTION })
      if (rows.length > 0) yield Buffer.from(rows.map(csvLine).join(''))
      const last = rows.at(-1)
      if (last === undefined || rows.length < PORTION) return
      after = { at: last.found_at, id: last.id }
    }
  }

  for (const act of DIFFERENCE_ACTS) {
    app.openapi(decide(act), async (c) => {
      const { id, difference_id } = c.req.valid('param')
      const { caller } = c.var
      const { mchid, sub_mchid } = await find(id, caller)
      const by = caller.operator?.user ?? caller.key?.name ?? ''
      caller.act?.about({ mchid, id: difference_id })
      const decision = { ...c.req.valid('json'), act, by }
      const row = await settleDifference({ mchid, sub_mchid, id: difference_id }, decision, acting(caller, context))
      return c.json(differenceView(row), 200)
    })
  }

  return app
}
