import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { OPERATOR_ROLES, type OperatorRole } from '../src/operators/permissions.ts'
import { call, openStand, type Stand } from './stand.ts'

/** Who may call what writes; everything that is not named here needs an owner. */
const ALLOWED: Record<string, readonly OperatorRole[]> = {
  'POST /v1/payments': ['owner', 'operator'],
  'POST /v1/payments/{id}/close': ['owner', 'operator'],
  'POST /v1/payments/{id}/query': ['owner', 'operator'],
  'POST /v1/refunds': ['owner', 'operator', 'finance'],
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

describeOnEachEngine('roles', (engine) => {
  it('open every route to exactly those who may', async () => {
    const stand = await openStand(engine)
    const { body: document } = await call(`${stand.till.url}/openapi.json`, 'GET')
    const routes = Object.entries(document.paths as Record<string, object>)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
      .filter((route) => !route.endsWith(' /v1/session'))
    expect(routes.length).toBeGreaterThan(10)
    for (const role of OPERATOR_ROLES) {
      const session = await signIn(stand, role)
      for (const route of routes) {
        const [method = '', path = ''] = route.split(' ')
        const url = stand.till.url + path.replace('{id}', 'pay_none')
        const { status, body } = await call(url, method, method === 'GET' ? undefined : {}, session)
        const may = method === 'GET' || (ALLOWED[route] ?? ['owner']).includes(role)
        expect([role, route, status !== 403]).toEqual([role, route, may])
        if (!may) expect(body).toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('owner') })
      }
      const unknown = await call(`${stand.till.url}/v1/unknown`, 'POST', {}, session)
      expect([role, unknown.status]).toEqual([role, role === 'owner' ? 404 : 403])
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
