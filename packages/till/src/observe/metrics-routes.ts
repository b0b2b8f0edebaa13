import type { IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import type { TillContext } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { sameSecret } from '../operators/secrets.ts'
import { scrape } from './scrape.ts'

interface Env {
  /** What Node's server hands over; a request that came by no wire has none. */
  Bindings: { incoming?: Pick<IncomingMessage, 'socket'> }
}

/** `/metrics`, for Prometheus: with the token; without one configured, for this machine alone. */
export function metricsRoutes(context: TillContext, token: string | undefined): Hono {
  const app = new Hono<Env>()
  app.get('/metrics', async (c) => {
    if (token !== undefined) requireToken(token, c.req.header('authorization'))
    else requireThisMachine(c.env.incoming?.socket.remoteAddress, c.req.header())
    return c.text(await scrape(context), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  return app as unknown as Hono
}

function requireToken(token: string, authorization: string | undefined): void {
  const given = /^Bearer +(\S{1,500})$/i.exec(authorization ?? '')?.[1]
  if (given !== undefined && sameSecret(given, token)) return
  throw new Problem(401, {
    code: 'UNAUTHORIZED',
    message: 'The token is missing or wrong. 令牌缺失或不正确。',
    hint: 'Send "Authorization: Bearer …" with the metrics token of this till. 请在 Authorization 头中带上本收银台的 metricsToken。',
  })
}

/**
 * A proxy on this machine also comes from here, with a request from anywhere. One that says so, by a header or by the name it was
 * asked for, is refused; one that says nothing cannot be told apart, so whoever has one gives a token.
 */
function requireThisMachine(address: string | undefined, headers: Record<string, string>): void {
  const forwarded = FORWARDING.some((name) => headers[name] !== undefined)
  if (!forwarded && LOOPBACK.test(address ?? '') && LOCAL_HOST.test(headers.host ?? '')) return
  throw new Problem(403, {
    code: 'FORBIDDEN',
    message: 'Without a token, metrics are for this machine alone. 未设置令牌时，指标只对本机开放。',
    hint: 'Set metricsToken (WXTILL_METRICS_TOKEN of wxtill serve), and send it as a Bearer token. 请设置 metricsToken（wxtill serve 用环境变量 WXTILL_METRICS_TOKEN），并以 Bearer 令牌访问。',
  })
}

const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']
const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
