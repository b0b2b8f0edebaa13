import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Act } from '../audit/act.ts'
import type { TillContext } from '../context.ts'
import type { ApiKey, ApiKeys } from '../operators/api-keys.ts'
import type { Operator } from '../operators/operators.ts'
import { keyPermissions, type Permission, permissionFor, ROLE_PERMISSIONS } from '../operators/permissions.ts'
import type { Session, Sessions } from '../operators/sessions.ts'
import type { AddressOf } from './address.ts'
import { Problem } from './problem.ts'
import { type Limiter, networkOf } from './rate-limit.ts'

/** Who is calling. */
export interface Caller {
  /** Only this merchant's data; undefined for all. */
  mchid?: string | undefined
  may: ReadonlySet<Permission>
  /** The signed-in operator, when it is the console. */
  operator?: Operator
  /** The key it came with, when it is a program. */
  key?: Pick<ApiKey, 'id' | 'name'>
  /** What is being done, when it goes into the audit log. */
  act?: Act
}

/** The context a caller's act happens in: what it changes and its row in the audit log are committed together. */
export const acting = <Context extends TillContext>({ act }: Caller, context: Context): Context =>
  act?.within(context) ?? context

/** What routes find in their context. */
export interface AuthEnv {
  Variables: { caller: Caller }
}

export const SESSION_COOKIE = 'wxtill_session'
export const CSRF_HEADER = 'X-Wxtill-CSRF'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What lets callers in. */
export interface Doors {
  apiKeys: ApiKeys
  sessions: Sessions
  limiter: Limiter
  addressOf: AddressOf
}

/**
 * Lets in a Bearer key or a console session, for what the key's scopes or the operator's role allow. A session's writes need
 * its CSRF token besides.
 */
export function authenticate(doors: Doors): MiddlewareHandler<AuthEnv> {
  return async (c, next) => {
    const caller = c.req.header('authorization') === undefined ? await bySession(c, doors) : await byKey(c, doors)
    const needed = permissionFor(c.req.method, c.req.path)
    if (!caller.may.has(needed)) throw forbidden(caller, needed)
    c.set('caller', caller)
    await next()
  }
}

async function byKey(c: Context, doors: Doors): Promise<Caller> {
  const { apiKeys, limiter } = doors
  const token = /^Bearer +([\w-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (token === undefined || !apiKeys.hasMet(token)) checkRefused(c, doors)
  const key = token === undefined ? undefined : await apiKeys.findApiKey(token)
  if (key === undefined) throw refuse(c, doors, 'The API key is not valid.')
  limiter.key.take(key.id, `Calls of the API key "${key.name}"`)
  return { mchid: key.mchid, may: keyPermissions(key.scopes), key }
}

async function bySession(c: Context, doors: Doors): Promise<Caller> {
  const { sessions } = doors
  checkRefused(c, doors)
  const session = await sessionOf(c, sessions)
  if (session === undefined) throw refuse(c, doors, 'Neither an API key nor a session came with this request.')
  if (!READS.has(c.req.method)) requireCsrf(c, sessions, session)
  return { may: ROLE_PERMISSIONS[session.operator.role], operator: session.operator }
}

/** The console session of a request, if it has one. */
export async function sessionOf(c: Context, sessions: Sessions): Promise<Session | undefined> {
  const token = getCookie(c, SESSION_COOKIE)
  return token === undefined ? undefined : sessions.findSession(token)
}

/** @throws Problem 403 when a write does not carry its session's token. */
export function requireCsrf(c: Context, sessions: Sessions, session: Session): void {
  if (sessions.matchesCsrf(session, c.req.header(CSRF_HEADER))) return
  throw new Problem(403, {
    code: 'CSRF',
    message: `The header ${CSRF_HEADER} is missing or not the one of this session.`,
    hint: 'GET /v1/session tells it; send it with every write.',
  })
}

/** Whoever was refused too often is not looked up any more: guesses must not keep the database busy. */
function checkRefused(c: Context, { limiter, addressOf }: Doors): void {
  limiter.refused.check(networkOf(addressOf(c)), 'Calls with a wrong key or session, or none,')
}

function refuse(c: Context, { limiter, addressOf }: Doors, message: string): Problem {
  limiter.refused.take(networkOf(addressOf(c)), 'Calls with a wrong key or session, or none,')
  return unauthorized(message)
}

const unauthorized = (message: string): Problem =>
  new Problem(401, {
    code: 'UNAUTHORIZED',
    message,
    hint: 'Send "Authorization: Bearer wxt_…", or sign in to the console.',
  })

const forbidden = ({ operator }: Caller, needed: Permission): Problem =>
  new Problem(403, {
    code: 'FORBIDDEN',
    message:
      operator === undefined
        ? needed === 'own'
          ? 'A key has no account.'
          : 'This key may only read.'
        : `Operator ${operator.user} is ${operator.role}, and this needs the permission "${needed}".`,
    hint: 'Use a key with the scope "write", or ask an owner or operator to do it; finance may refund and reconcile, viewers only read.',
  })
