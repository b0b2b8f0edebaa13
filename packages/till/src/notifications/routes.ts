import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { pageOf, readCursor } from '../http/cursor.ts'
import { listQuery, mchid } from '../http/fields.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { listNotifications, type NotificationView } from './inbox.ts'
import type { RefusedNotifications } from './refused.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/notifications',
  summary: 'Notifications received: believed, parked and refused ones, newest first',
  tags: ['Notifications'],
  security,
  request: {
    query: z.object({
      ...listQuery,
      mchid: mchid.optional(),
      verdict: z.enum(['applied', 'duplicate', 'parked', 'refused']).optional(),
    }),
  },
  responses: {
    200: answer(
      'A page',
      page(
        z
          .object({
            id: z.string(),
            received_at: z.string(),
            mchid: z.string(),
            kind: z.string(),
            event_id: z.string().optional(),
            event_type: z.string().optional(),
            number: z.string().optional(),
            payment_id: z.string().optional(),
            verdict: z.enum(['applied', 'duplicate', 'parked', 'refused']),
            reason: z.string().optional(),
            headers: z.unknown(),
            body: z.string(),
          })
          .openapi('Notification'),
      ),
    ),
    ...refusals,
  },
})

/** `/v1/notifications` */
export function notificationRoutes(context: TillContext, refused: RefusedNotifications): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  app.openapi(list, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    await refused.flush()
    const rows = await listNotifications(context.database.kysely, {
      ...filter,
      mchid: c.var.caller.mchid ?? filter.mchid,
      after: readCursor(cursor),
      limit: limit + 1,
    })
    const place = (row: NotificationView) => ({ at: new Date(row.received_at), id: row.id })
    return c.json(
      pageOf(rows, limit, place, (row) => row),
      200,
    )
  })
  return app
}
