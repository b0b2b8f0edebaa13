import { Hono } from 'hono'
import { sql } from 'kysely'
import type { TillContext } from '../context.ts'

/** `/healthz`: the process lives. `/readyz`: it can do its work. */
export function healthRoutes(context: TillContext): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(context.database.kysely)
      return c.json({ status: 'ready', database: context.database.engine })
    } catch (error) {
      context.log.warn({ err: error }, 'not ready')
      return c.json({ status: 'not ready', database: context.database.engine }, 503)
    }
  })
  return app
}
