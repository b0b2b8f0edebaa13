import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import type { Actor, AuditLog, Deed } from '../audit/act.ts'
import type { Clock } from '../db/clock.ts'
import type { Operator, Operators, PasswordVerdict } from '../operators/operators.ts'
import { OPERATOR_ROLES } from '../operators/permissions.ts'
import type { Session, Sessions } from '../operators/sessions.ts'
import type { AddressOf } from './address.ts'
import { answer, body, refusals } from './answers.ts'
import { requireCsrf, SESSION_COOKIE, sessionOf } from './auth.ts'
import { text } from './fields.ts'
import { refuseInvalid } from './invalid.ts'
import { Problem } from './problem.ts'
import { type Limiter, networkOf, retryAfter } from './rate-limit.ts'

const tags = ['Console session']

const sessionSchema = z
  .object({
    user: z.string(),
    role: z.enum(OPERATOR_ROLES),
    locale: z.string(),
    csrf: z.string(),
    expires_at: z.string(),
  })
  .openapi('Session')

const login = createRoute({
  method: 'post',
  path: '/v1/session',
  summary: 'Sign in to the console',
  tags,
  request: body(
    z.strictObject({
      user: text(200),
      password: z.string().min(1).max(1000),
      code: text(40)
        .optional()
        .openapi({ description: 'of the authenticator app, or a recovery code; when asked for' }),
    }),
  ),
  responses: { 200: answer('Signed in; a cookie was set', sessionSchema), ...refusals },
})

const current = createRoute({
  method: 'get',
  path: '/v1/session',
  summary: 'Who is signed in',
  tags,
  responses: { 200: answer('The session', sessionSchema), ...refusals },
})

const logout = createRoute({
  method: 'delete',
  path: '/v1/session',
  summary: 'Sign out',
  tags,
  responses: { 204: { description: 'Signed out' }, ...refusals },
})

/**
 * Passwords checked at once. Each check is dear on purpose, and runs on the threads that also sign requests to WeChat Pay:
 * guesses must not be able to hold up payments.
 */
const MOST_CHECKS = 8

export interface SessionRoutesOptions {
  operators: Operators
  sessions: Sessions
  audit: AuditLog
  limiter: Limiter
  addressOf: AddressOf
  clock: Pick<Clock, 'now'>
  /** Send the cookie over https only: set when the till's public address is https. */
  secureCookie: () => boolean
}

/** `/v1/session`: the console's own way in. */
export function sessionRoutes(options: SessionRoutesOptions): OpenAPIHono {
  const { operators, sessions, audit, limiter, addressOf, clock, secureCookie } = options
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  let checking = 0
  const cookie = () => ({ httpOnly: true, sameSite: 'Strict', path: '/', secure: secureCookie() }) as const

  app.openapi(login, async (c) => {
    const { user, password, code } = c.req.valid('json')
    const ip = addressOf(c)
    const from = networkOf(ip)
    limiter.signIn.take(from, 'Attempts to sign in from this address')
    if (checking >= MOST_CHECKS) throw busy()
    checking++
    const verdict = await operators.verifyPassword(user, password, code).finally(() => checking--)
    if (verdict.result !== 'ok') {
      const refused = refusalOf(verdict, clock.now())
      if (verdict.result !== 'code_needed') await audit.record(refusedSignIn(user, verdict.result, ip))
      throw refused
    }
    limiter.signIn.giveBack(from)
    const { operator } = verdict
    const signedIn: Deed = { actor: actorOf(operator), act: 'session.sign_in', subject: operator.id, ip }
    const { token, ...session } = await sessions.createSession(operator, (trx) => audit.append(trx, signedIn))
    setCookie(c, SESSION_COOKIE, token, { ...cookie(), expires: session.expiresAt })
    return c.json(viewOf(session), 200)
  })

  app.openapi(current, async (c) => c.json(viewOf(await requireSession(c, sessions)), 200))

  app.openapi(logout, async (c) => {
    const session = await requireSession(c, sessions)
    requireCsrf(c, sessions, session)
    const token = deleteCookie(c, SESSION_COOKIE, cookie())
    const { operator } = session
    const signedOut: Deed = {
      actor: actorOf(operator),
      act: 'session.sign_out',
      subject: operator.id,
      ip: addressOf(c),
    }
    if (token !== undefined) await sessions.endSession(token, (trx) => audit.append(trx, signedOut))
    return c.body(null, 204)
  })

  return app
}

async function requireSession(c: Context, sessions: Sessions): Promise<Session> {
  const session = await sessionOf(c, sessions)
  if (session !== undefined) return session
  throw new Problem(401, { code: 'UNAUTHORIZED', message: 'Nobody is signed in.', hint: 'POST /v1/session signs in.' })
}

const viewOf = ({ operator, csrf, expiresAt }: Session) => ({
  user: operator.user,
  role: operator.role,
  locale: operator.locale,
  csrf,
  expires_at: expiresAt.toISOString(),
})

const actorOf = ({ id, user }: Operator): Actor => ({ kind: 'operator', id, name: user })

/** Nobody knows who that was: only the name that was tried. */
const refusedSignIn = (user: string, why: Refused['result'], ip: string): Deed => ({
  actor: { kind: 'nobody', id: '', name: user },
  act: 'session.refuse',
  details: { why },
  ip,
})

type Refused = Exclude<PasswordVerdict, { result: 'ok' }>

/** What whoever was not let in is told. */
export function refusalOf(verdict: Refused, now: number): Problem {
  if (verdict.result === 'locked') return locked(verdict.until, now)
  if (verdict.result === 'wrong') return wrongPassword()
  const needed = verdict.result === 'code_needed'
  return new Problem(401, {
    code: needed ? 'CODE_NEEDED' : 'WRONG_CODE',
    message: needed ? 'This user signs in with a code besides.' : 'The code is wrong, too old, or was used before.',
    field: 'code',
    hint: 'Send code with the six digits the authenticator app shows now, or a recovery code.',
  })
}

const wrongPassword = (): Problem =>
  new Problem(401, {
    code: 'WRONG_PASSWORD',
    message: 'User or password is wrong.',
    hint: 'Check both; after several wrong passwords the user is locked for a while.',
  })

const locked = (until: Date, now: number): Problem =>
  new Problem(
    429,
    {
      code: 'LOCKED',
      message: `Too many wrong passwords or codes; locked until ${until.toISOString()}.`,
      hint: 'Wait until then.',
    },
    retryAfter(until.getTime() - now),
  )

const busy = (): Problem =>
  new Problem(
    429,
    { code: 'BUSY', message: 'Too many people are signing in at once.', hint: 'Try again in a moment.' },
    retryAfter(1_000),
  )
