import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { OPERATOR_ROLES, type OperatorRole } from '../src/operators/permissions.ts'
import { call, openStand, type Stand } from './stand.ts'

const EVERYBODY = OPERATOR_ROLES

/** Who may call what; a write that is not named here needs an owner, a read nobody in particular. */
const ALLOWED: Record<string, readonly OperatorRole[]> = {
  'GET /v1/audit': ['owner'],
  'GET /v1/audit/verification': ['owner'],
  'GET /v1/operators': ['owner'],
  'POST /v1/account/totp/enrol': EVERYBODY,
  'POST /v1/account/totp/confirm': EVERYBODY,
  'POST /v1/account/totp/remove': EVERYBODY,
  'POST /v1/payments': ['owner', 'operator'],
  'POST /v1/payments/{id}/close': ['owner', 'operator'],
  'POST /v1/payments/{id}/query': ['owner', 'operator'],
  'POST /v1/combined-payments': ['owner', 'operator'],
  'POST /v1/combined-payments/{combine_out_trade_no}/close': ['owner', 'operator'],
  'POST /v1/combined-payments/{combine_out_trade_no}/query': ['owner', 'operator'],
  'POST /v1/transfers/{id}/query': ['owner', 'operator'],
  'POST /v1/red-packets/{id}/query': ['owner', 'operator'],
  'POST /v1/profit-sharing/orders/{id}/query': ['owner', 'operator'],
  'POST /v1/profit-sharing/returns/{id}/query': ['owner', 'operator'],
  'POST /v1/payers/login': ['owner', 'operator'],
  'POST /v1/payers/page-login': ['owner', 'operator'],
  'POST /v1/payers/auth-code': ['owner', 'operator'],
  'POST /v1/refunds': ['owner', 'operator', 'finance'],
  'POST /v1/refunds/{id}/approve': ['owner', 'operator', 'finance'],
  'POST /v1/refunds/{id}/reject': ['owner', 'operator', 'finance'],
  'POST /v1/reconciliations': ['owner', 'operator', 'finance'],
  'POST /v1/bills': ['owner', 'operator', 'finance'],
  ...Object.fromEntries(
    ['accept', 'adjust', 'reopen'].map((act) => [
      `POST /v1/reconciliations/{id}/differences/{difference_id}/${act}`,
      ['owner', 'operator', 'finance'] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['', '/{id}/complete', '/{id}/modify', '/{id}/cancel', '/{id}/sync', '/{id}/collect', '/{id}/query'].map((path) => [
      `POST /v1/payscore/orders${path}`,
      ['owner', 'operator'] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['', '/{id}/query', '/{id}/terminate'].map((path) => [
      `POST /v1/payscore/authorizations${path}`,
      ['owner', 'operator'] as const,
    ]),
  ),
  'POST /v1/parking/entrances': ['owner', 'operator'],
  'POST /v1/parking/entrances/{id}/leave': ['owner', 'operator'],
  'POST /v1/parking/charges': ['owner', 'operator'],
  'POST /v1/parking/charges/{id}/query': ['owner', 'operator'],
  'POST /v1/webhook-endpoints/{id}/replay': ['owner', 'operator'],
  'POST /v1/webhook-endpoints/{id}/deliveries/{event_id}/replay': ['owner', 'operator'],
}

async function signIn(stand: Stand, role: OperatorRole) {
  await stand.till.createOperator(role, 'correct horse battery', { role })
  const response = await fetch(`${stand.till.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: role, password: 'correct horse battery' }),
  })
  const { csrf, role: told } = (await response.json()) as { csrf: string; role: string }
  expect(told).toBe(role)
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', 'x-wxtill-csrf': csrf }
}

/** Every route behind the door, as the router documents it: one that is added is tested here without being named. */
async function routesOf(stand: Stand): Promise<string[]> {
  const { body: document } = await call(`${stand.till.url}/openapi.json`, 'GET')
  return Object.entries(document.paths as Record<string, object>)
    .filter(([path]) => path.startsWith('/v1/') && path !== '/v1/session')
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
}

const mayCall = (role: OperatorRole, route: string): boolean =>
  (ALLOWED[route] ?? (route.startsWith('GET ') ? EVERYBODY : ['owner'])).includes(role)

/** A path of the route that names nothing there is. */
const placed = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'mchid' ? '1111111111' : 'none'))

describeOnEachEngine('roles', (engine) => {
  it('open every route to exactly those who may', { timeout: 120_000 }, async () => {
    const stand = await openStand(engine)
    const routes = await routesOf(stand)
    expect(routes.length).toBeGreaterThan(40)
    for (const named of Object.keys(ALLOWED)) expect(routes).toContain(named)
    const { key: reading } = await stand.till.createApiKey('reads', { scopes: ['read'] })
    const callers: [name: string, headers: Record<string, string>, may: (route: string) => boolean][] = [
      ['write key', { authorization: `Bearer ${stand.apiKey}` }, (route) => !route.includes(' /v1/account')],
      [
        'read key',
        { authorization: `Bearer ${reading}` },
        (route) => mayCall('viewer', route) && !route.includes(' /v1/account'),
      ],
    ]
    const sessions = await Promise.all(OPERATOR_ROLES.map((role) => signIn(stand, role)))
    for (const [index, role] of OPERATOR_ROLES.entries())
      callers.push([role, sessions[index]!, (route) => mayCall(role, route)])
    const cookie = sessions[0]!.cookie
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ')
      const url = stand.till.url + placed(path)
      const body = method === 'GET' ? undefined : {}
      for (const [name, headers, may] of callers) {
        const { status, body: told } = await call(url, method, body, headers)
        expect([name, route, status !== 403, status < 500]).toEqual([name, route, may(route), true])
        if (!may(route)) expect(told).toMatchObject({ code: 'FORBIDDEN' })
      }
      expect([route, (await call(url, method, body)).status]).toEqual([route, 401])
      // A page of somebody else has the cookie and not the token.
      const forged = await call(url, method, body, { cookie })
      if (method !== 'GET') expect([route, forged.status, forged.body.code]).toEqual([route, 403, 'CSRF'])
    }
    for (const [name, headers] of callers) {
      const unknown = await call(`${stand.till.url}/v1/unknown`, 'POST', {}, headers)
      expect([name, unknown.status]).toEqual([name, name === 'owner' || name === 'write key' ? 404 : 403])
    }
  })

  it('are the least when nobody said which', async () => {
    const stand = await openStand(engine)
    expect(await stand.till.createOperator('new', 'correct horse battery')).toMatchObject({ role: 'viewer' })
  })
})

describeOnEachEngine('signing in', (engine) => {
  it('by a crowd of guesses is held back, so that payments are not', async () => {
    const { till } = await openStand(engine)
    const guess = (count: number) =>
      call(`${till.url}/v1/session`, 'POST', { user: `nobody${count}`, password: 'wrong' })
    const answers = await Promise.all(Array.from({ length: 40 }, (_, count) => guess(count)))
    const codes = answers.map(({ body }) => body.code)
    expect(new Set(codes)).toEqual(new Set(['WRONG_PASSWORD', 'BUSY']))
    expect((await guess(41)).body.code).toBe('WRONG_PASSWORD')
  })
})
