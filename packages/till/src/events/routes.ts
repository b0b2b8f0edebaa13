import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { TillContext } from '../context.ts'
import { answer, page, refusals, security } from '../http/answers.ts'
import type { AuthEnv } from '../http/auth.ts'
import { refuseInvalid } from '../http/invalid.ts'
import { EVENT_TYPES, isEventCursor, readEvents } from './outbox.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/events',
  summary: 'What happened, in order: read on with next_cursor and miss nothing',
  tags: ['Events'],
  security,
  request: {
    query: z.object({
      after: z.string().refine(isEventCursor, { error: 'must be a next_cursor of this list' }).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: answer(
      'Oldest first; next_cursor stays the same when nothing new happened',
      page(
        z
          .object({ id: z.string(), type: z.enum(EVENT_TYPES), created_at: z.string(), data: z.unknown() })
          .openapi('Event'),
      ),
    ),
    ...refusals,
  },
})

/** `/v1/events` */
export function eventRoutes(context: TillContext): OpenAPIHono<AuthEnv> {
  const app = new OpenAPIHono<AuthEnv>({ defaultHook: refuseInvalid })
  app.openapi(list, async (c) => {
    const { after, limit } = c.req.valid('query')
    const { data, next_cursor = after } = await readEvents(context.database.kysely, {
      after,
      limit,
      mchid: c.var.caller.mchid,
    })
    return c.json({ data, ...(next_cursor !== undefined && { next_cursor }) }, 200)
  })
  return app
}
