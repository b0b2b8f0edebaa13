import type { MiddlewareHandler } from 'hono'
import type { AddressOf } from '../http/address.ts'
import type { AuthEnv, Caller } from '../http/auth.ts'
import { type Permission, permissionFor } from '../operators/permissions.ts'
import type { Actor, AuditLog } from './act.ts'
import { redacted } from './details.ts'
import { nameOfAct } from './name.ts'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a key does that is written down one by one; the payments a shop's program takes have their timelines. */
const OF_KEYS: ReadonlySet<Permission> = new Set(['manage', 'refund', 'replay', 'reconcile'])

/** Writes down every act of an operator, and the administrative ones of keys; also of routes nobody thought of. */
export function auditActs(audit: AuditLog, addressOf: AddressOf): MiddlewareHandler<AuthEnv> {
  return async (c, next) => {
    const { method, path } = c.req
    const { caller } = c.var
    if (READS.has(method)) return next()
    if (caller.operator === undefined && !OF_KEYS.has(permissionFor(method, path))) return next()
    const text = method === 'DELETE' ? '' : await c.req.text()
    const act = audit.begin({
      ...nameOfAct(method, path),
      actor: actorOf(caller),
      mchid: caller.mchid ?? '',
      details: redacted(text === '' ? {} : JSON.parse(text)),
      ip: addressOf(c),
    })
    c.set('caller', { ...caller, act })
    await next()
    if (c.res.status < 400) await act.finish()
  }
}

function actorOf({ operator, key }: Caller): Actor {
  if (operator !== undefined) return { kind: 'operator', id: operator.id, name: operator.user }
  return { kind: 'key', id: key?.id ?? '', name: key?.name ?? '' }
}
