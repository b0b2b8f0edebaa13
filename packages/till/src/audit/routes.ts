import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Selectable } from 'kysely'
import type { TillContext } from '../context.ts'
import { answer, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid, moment, text } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { ACTOR_KINDS } from './chain.ts'
import { auditId, type AuditTable, listAudit } from './store.ts'
import { verifyChains } from './verify.ts'

const tags = ['Audit']

const rowSchema = z
  .object({
    id: z.string().openapi({ description: 'its chain and its place in it', example: '1900000001.42' }),
    mchid: z.string().openapi({ description: 'whose chain it is in; empty: the house’s own' }),
    seq: z.int(),
    at: z.string(),
    actor: z.object({ kind: z.enum(ACTOR_KINDS), id: z.string(), name: z.string() }),
    act: z.string().openapi({ example: 'refund.create' }),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()).openapi({ description: 'of what was asked; nothing secret' }),
    ip: z.string(),
    hash: z.string(),
  })
  .openapi('AuditRow')

const chainSchema = z
  .object({
    mchid: z.string(),
    rows: z.int().openapi({ description: 'that are as they were written' }),
    hash: z
      .string()
      .openapi({ description: 'of the last of them: kept elsewhere, it proves later that none was rewritten' }),
    broken: z.object({ seq: z.int(), why: z.string() }).optional(),
  })
  .openapi('AuditChain')

/** For owners alone. */
const house = z.union([mchid, z.literal('house')])

const list = createRoute({
  method: 'get',
  path: '/v1/audit',
  summary: 'Who did what, newest first; for owners',
  tags,
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: house.optional().openapi({ description: '`house`: what is no merchant’s' }),
      actor: text(64).optional().openapi({ description: 'id or name' }),
      act: text(64).optional().openapi({ description: '`refund.create`, or `refund` for all of refunds' }),
      subject: text(64).optional(),
      from: moment.optional(),
      to: moment.optional(),
    }),
  },
  responses: { 200: answer('A page', page(rowSchema)), ...refusals },
})

const verify = createRoute({
  method: 'get',
  path: '/v1/audit/verification',
  summary: 'Follow every chain from its first row to its end; for owners',
  tags,
  security,
  responses: { 200: answer('What was found', z.object({ ok: z.boolean(), data: z.array(chainSchema) })), ...refusals },
})

/** `/v1/audit` */
export function auditRoutes({ database }: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })

  app.openapi(list, async (c) => {
    const { limit, cursor, mchid: asked, ...filter } = c.req.valid('query')
    const rows = await listAudit(database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? (asked === 'house' ? '' : asked),
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: Selectable<AuditTable>) => ({ at: row.at, id: auditId(row) })
    return c.json(pageOf(rows, limit, place, rowView), 200)
  })

  app.openapi(verify, async (c) => {
    const data = await verifyChains(database.kysely, c.var.caller.mchid)
    return c.json({ ok: data.every(({ broken }) => broken === undefined), data }, 200)
  })

  return app
}

const rowView = (row: Selectable<AuditTable>) => ({
  id: auditId(row),
  mchid: row.mchid,
  seq: row.seq,
  at: row.at.toISOString(),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  act: row.act,
  subject: row.subject,
  details: JSON.parse(row.details) as Record<string, unknown>,
  ip: row.ip,
  hash: row.hash.toString('hex'),
})
