/** What an operator of the console may be. */
export const OPERATOR_ROLES = ['owner', 'operator', 'finance', 'viewer'] as const
export type OperatorRole = (typeof OPERATOR_ROLES)[number]

/** What a call may need. `own`: to one's own account; `manage` is everything nobody was given by name. */
export type Permission = 'read' | 'create' | 'close' | 'query' | 'refund' | 'replay' | 'reconcile' | 'own' | 'manage'

/** What a key may at most: it is nobody, so nothing is its own. */
const EVERYTHING: ReadonlySet<Permission> = new Set([
  'read',
  'create',
  'close',
  'query',
  'refund',
  'replay',
  'reconcile',
  'manage',
])

/** What each role may do. */
export const ROLE_PERMISSIONS: Readonly<Record<OperatorRole, ReadonlySet<Permission>>> = {
  owner: new Set([...EVERYTHING, 'own']),
  operator: new Set(['read', 'create', 'close', 'query', 'refund', 'replay', 'reconcile', 'own']),
  finance: new Set(['read', 'refund', 'reconcile', 'own']),
  viewer: new Set(['read', 'own']),
}

const READING: ReadonlySet<Permission> = new Set(['read'])

/** What a key may do by its scopes: `*` and `write` everything, any other only read. */
export const keyPermissions = (scopes: readonly string[]): ReadonlySet<Permission> =>
  scopes.includes('*') || scopes.includes('write') ? EVERYTHING : READING

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Every write of the API that is not for owners alone. */
const WRITES: readonly [path: RegExp, permission: Permission][] = [
  [/^\/v1\/account\/totp\/(?:enrol|confirm|remove)$/, 'own'],
  [/^\/v1\/(?:combined-)?payments$/, 'create'],
  [/^\/v1\/(?:combined-)?payments\/[^/]+\/close$/, 'close'],
  [/^\/v1\/(?:combined-)?payments\/[^/]+\/query$/, 'query'],
  [/^\/v1\/refunds$/, 'refund'],
  [/^\/v1\/refunds\/[^/]+\/(?:approve|reject)$/, 'refund'],
  [/^\/v1\/payers\/(?:login|page-login|auth-code)$/, 'query'],
  [/^\/v1\/(?:transfers|red-packets)\/[^/]+\/query$/, 'query'],
  [/^\/v1\/profit-sharing\/(?:orders|returns)\/[^/]+\/query$/, 'query'],
  [/^\/v1\/payscore\/(?:orders|authorizations)$/, 'create'],
  [/^\/v1\/parking\/(?:entrances|charges)$/, 'create'],
  [/^\/v1\/parking\/entrances\/[^/]+\/leave$/, 'close'],
  [/^\/v1\/parking\/charges\/[^/]+\/query$/, 'query'],
  [/^\/v1\/payscore\/orders\/[^/]+\/(?:complete|modify|cancel|sync|collect)$/, 'close'],
  [/^\/v1\/payscore\/authorizations\/[^/]+\/terminate$/, 'close'],
  [/^\/v1\/payscore\/(?:orders|authorizations)\/[^/]+\/query$/, 'query'],
  [/^\/v1\/(?:reconciliations|bills)$/, 'reconcile'],
  [/^\/v1\/reconciliations\/[^/]+\/differences\/[^/]+\/(?:accept|adjust|reopen)$/, 'reconcile'],
  [/^\/v1\/webhook-endpoints\/[^/]+\/(?:deliveries\/[^/]+\/)?replay$/, 'replay'],
]

/** What not everybody may read. */
const OWNERS_READS = /^\/v1\/(?:audit|operators)(?:\/|$)/

/** What a request needs. A write that nobody thought of here needs an owner. */
export function permissionFor(method: string, path: string): Permission {
  if (READS.has(method)) return OWNERS_READS.test(path) ? 'manage' : 'read'
  const known = method === 'POST' ? WRITES.find(([pattern]) => pattern.test(path)) : undefined
  return known?.[1] ?? 'manage'
}
