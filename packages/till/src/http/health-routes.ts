import { Hono } from 'hono'
import type { TillContext } from '../context.ts'
import { outgrownBy } from '../db/migrate.ts'

/** `/healthz`: the process lives. `/readyz`: it can do its work; not when the database is away, or has outgrown this release. */
export function healthRoutes(context: TillContext): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      const migrations = await outgrownBy(context.database.kysely)
      if (migrations.length > 0) {
        return c.json({ status: 'not ready', database: context.database.engine, outgrown_by: migrations }, 503)
      }
      return c.json({ status: 'ready', database: context.database.engine })
    } catch (error) {
      context.log.warn({ err: error }, 'not ready')
      return c.json({ status: 'not ready', database: context.database.engine }, 503)
    }
  })
  return app
}
