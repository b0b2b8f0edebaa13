import { Hono, type Context } from 'hono'
import { frontPage } from './front-page.ts'
import { servePages } from '../pages.ts'
import { jscode2session } from '../wechat-login.ts'
import { oauthAccessToken } from '../wechat-oauth.ts'
import { refuseH5 } from './h5-check.ts'
import { sendSubscribeMessage, stableToken } from '../wechat-messages.ts'
import type { SandboxOptions } from '../options.ts'
import type { Platform } from '../platform.ts'

/** The WeChat side and the pages. */
export function webApp(platform: Platform, { pages }: SandboxOptions): Hono {
  const app = new Hono()
  app.get('/sns/jscode2session', (context) =>
    tell(platform, context, '', jscode2session(platform, context.req.query())),
  )
  app.get('/sns/oauth2/access_token', (context) =>
    tell(platform, context, '', oauthAccessToken(platform, context.req.query())),
  )
  app.post('/cgi-bin/stable_token', async (context) => {
    const body = await readJson(context)
    return tell(platform, context, '', stableToken(platform, body))
  })
  app.post('/cgi-bin/message/subscribe/send', async (context) => {
    const body = await readJson(context)
    const answer = sendSubscribeMessage(platform, context.req.query('access_token'), body)
    return tell(platform, context, JSON.stringify(body), answer)
  })
  if (pages?.phone !== undefined) servePages(app, 'phone', pages.phone)
  if (pages?.console !== undefined) servePages(app, 'console', pages.console)
  app.get('/', (context) =>
    pages?.phone === undefined && pages?.console === undefined
      ? context.text('WeChat Pay sandbox. Control API: /_sandbox/')
      : context.html(frontPage(pages)),
  )
  // Where an `h5_url` leads: on a real phone WeChat opens, here its stand-in does.
  app.get('/cgi-bin/mmpayweb-bin/checkmweb', (context) => {
    const refused = refuseH5(context.req.header('referer'), context.req.query('redirect_url'))
    return refused === undefined
      ? context.redirect(`/phone/?h5=${encodeURIComponent(context.req.url)}`)
      : context.html(refused)
  })
  // A page asks WeChat who its visitor is: a browser that is not WeChat gets WeChat's stand-in around the page.
  app.get('/connect/oauth2/authorize', (context) =>
    context.redirect(`/phone/#/open?kind=h5&url=${encodeURIComponent(context.req.url)}`),
  )
  return app
}

/** At most what WeChat takes; what is no object is an empty one. */
async function readJson(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const text = await context.req.text()
  try {
    const value: unknown = text.length > 64 * 1024 ? {} : JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

/** Answered as text, as WeChat does; the journal keeps neither the app's secret nor its token. */
function tell(platform: Platform, context: Context, asked: string, answer: object): Response {
  const body = JSON.stringify(answer)
  const { errcode, errmsg } = answer as { errcode?: number; errmsg?: string }
  const refused = errcode !== undefined && errcode !== 0
  platform.journal.record({
    at: platform.clock.now(),
    ms: 0,
    direction: 'in',
    method: context.req.method,
    path: context.req.url
      .slice(new URL(context.req.url).origin.length)
      .replace(/(secret|access_token)=[^&]*/, '$1=***'),
    status: 200,
    verdict: refused ? 'refused' : 'accepted',
    ...(refused && errmsg !== undefined ? { reason: errmsg } : {}),
    request: { headers: context.req.header(), body: asked },
    response: {
      headers: { 'Content-Type': 'text/plain' },
      body: body.replace(/"(access_token|refresh_token)":"[^"]*"/g, '"$1":"***"'),
    },
  })
  return context.text(body)
}
