import { Hono, type Context } from 'hono'
import { frontPage } from './front-page.ts'
import { servePages } from '../pages.ts'
import { jscode2session } from '../wechat-login.ts'
import type { SandboxOptions } from '../options.ts'
import type { Platform } from '../platform.ts'

/** The WeChat side and the pages. */
export function webApp(platform: Platform, { pages }: SandboxOptions): Hono {
  const app = new Hono()
  app.get('/sns/jscode2session', (context) => login(platform, context))
  if (pages?.phone !== undefined) servePages(app, 'phone', pages.phone)
  if (pages?.console !== undefined) servePages(app, 'console', pages.console)
  app.get('/', (context) =>
    pages?.phone === undefined && pages?.console === undefined
      ? context.text('WeChat Pay sandbox. Control API: /_sandbox/health')
      : context.html(frontPage(pages)),
  )
  // Where an `h5_url` leads: on a real phone WeChat opens, here its stand-in does.
  app.get('/cgi-bin/mmpayweb-bin/checkmweb', (context) =>
    context.redirect(`/phone/?h5=${encodeURIComponent(context.req.url)}`),
  )
  return app
}

/** Answered as text, as WeChat does; the journal does not keep the app's secret. */
function login(platform: Platform, context: Context): Response {
  const answer = jscode2session(platform, context.req.query())
  const body = JSON.stringify(answer)
  const refused = 'errcode' in answer
  platform.journal.record({
    at: platform.clock.now(),
    ms: 0,
    direction: 'in',
    method: 'GET',
    path: context.req.url.slice(new URL(context.req.url).origin.length).replace(/secret=[^&]*/, 'secret=***'),
    status: 200,
    verdict: refused ? 'refused' : 'accepted',
    ...(refused ? { reason: answer.errmsg } : {}),
    request: { headers: context.req.header(), body: '' },
    response: { headers: { 'Content-Type': 'text/plain' }, body },
  })
  return context.text(body)
}
