import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { PASSWORD, signIn, type SignedIn } from './sign-in.ts'
import { type Answer, call, openStand, type Stand } from './stand.ts'

/** Many passwords are checked here, each dear on purpose. */
const SLOW = { timeout: 60_000 }
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64')

const tryIn = (stand: Stand, user: string, password: string, code?: string): Promise<Answer> =>
  call(`${stand.till.url}/v1/session`, 'POST', { user, password, ...(code !== undefined && { code }) })

interface Row {
  mchid: string
  actor: { kind: string; id: string; name: string }
  act: string
  subject: string
  details: Record<string, unknown>
  ip: string
}

/** The rows, oldest first. */
async function rowsOf(owner: SignedIn, query = ''): Promise<Row[]> {
  const { status, body } = await owner('GET', `/v1/audit?limit=100${query}`)
  expect(status).toBe(200)
  return (body.data as Row[]).toReversed()
}

describeOnEachEngine('the audit log', (engine) => {
  it('says who did what to what, from where, and nothing secret', SLOW, async () => {
    const stand = await openStand(engine, { masterKey: MASTER_KEY })
    const owner = await signIn(stand, 'boss')
    const clerk = await signIn(stand, 'clerk', 'operator')
    const { mchid } = stand.merchant
    const payment = await stand.create()
    const closed = await clerk('POST', `/v1/payments/${payment.id}/close`)
    expect(closed.status).toBe(200)
    const paid = await stand.create()
    await stand.pay(paid.out_trade_no)
    await stand.until(paid.id, 'paid')
    const refund = await stand.api('POST', '/v1/refunds', {
      payment_id: paid.id,
      amount: { refund: 40 },
      reason: 'cold',
    })
    expect(refund.status).toBe(201)
    const hook = await owner('POST', '/v1/webhook-endpoints', {
      url: 'https://shop.example/hook?token=canary',
      events: [],
    })
    const again = await owner('POST', `/v1/webhook-endpoints/${hook.body.id}/deliveries/evt_none/replay`)
    expect(again.status).toBe(404)
    await owner('DELETE', `/v1/webhook-endpoints/${hook.body.id}`)
    // What was refused has changed nothing.
    await clerk('POST', '/v1/refunds', { payment_id: paid.id, amount: { refund: 1_000 } })
    await clerk('DELETE', '/v1/session')

    const rows = await rowsOf(owner)
    const chain = (of: string) =>
      rows.filter(({ mchid: each }) => each === of).map(({ actor, act, subject }) => [actor.name, act, subject])
    expect(chain('')).toEqual([
      ['house', 'api_key.create', expect.stringMatching(/^key_/)],
      ['house', 'operator.create', owner.id],
      ['boss', 'session.sign_in', owner.id],
      ['house', 'operator.create', clerk.id],
      ['clerk', 'session.sign_in', clerk.id],
      ['boss', 'webhook_endpoint.create', hook.body.id],
      ['boss', 'webhook_endpoint.delete', hook.body.id],
      ['clerk', 'session.sign_out', clerk.id],
    ])
    expect(chain(mchid)).toEqual([
      ['clerk', 'payment.close', payment.id],
      ['test', 'refund.create', refund.body.id],
    ])
    expect(rows.find(({ act }) => act === 'refund.create')).toMatchObject({
      actor: { kind: 'key' },
      details: { payment_id: paid.id, amount: { refund: 40 }, reason: 'cold' },
      ip: '127.0.0.1',
    })
    expect(JSON.stringify(rows)).not.toMatch(/canary|correct horse/)
    expect((await rowsOf(owner, '&act=payment')).map(({ act }) => act)).toEqual(['payment.close'])
    expect((await rowsOf(owner, '&actor=clerk')).length).toBe(3)
    expect((await rowsOf(owner, `&mchid=${mchid}`)).length).toBe(2)
    expect((await rowsOf(owner, '&mchid=house')).length).toBe(8)
    const { body: verification } = await owner('GET', '/v1/audit/verification')
    expect(verification).toMatchObject({
      ok: true,
      data: [
        { mchid: '', rows: 8 },
        { mchid, rows: 2 },
      ],
    })
  })

  it('is read page by page, each row once', SLOW, async () => {
    const stand = await openStand(engine)
    const owner = await signIn(stand, 'boss')
    for (let count = 0; count < 4; count++) await stand.till.createApiKey(`key ${count}`)
    const acts: string[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const { body } = await owner('GET', `/v1/audit?limit=2${cursor && `&cursor=${cursor}`}`)
      acts.push(...(body.data as Row[]).map(({ act }) => act))
      cursor = body.next_cursor
    }
    expect(acts.length).toBe(7)
    const broken = Buffer.from('1 house.abc').toString('base64url')
    expect((await owner('GET', `/v1/audit?cursor=${broken}`)).status).toBe(200)
  })

  it('has the refused sign-ins, and when a name was locked', SLOW, async () => {
    const stand = await openStand(engine)
    const owner = await signIn(stand, 'boss')
    await stand.till.createOperator('clerk', PASSWORD)
    for (let guess = 0; guess < 6; guess++) await tryIn(stand, 'clerk', 'guess')
    const rows = await rowsOf(owner, '&act=session.refuse')
    expect(rows.map(({ actor, details }) => [actor.kind, actor.name, details.why])).toEqual([
      ...Array.from({ length: 4 }, () => ['nobody', 'clerk', 'wrong']),
      ...Array.from({ length: 2 }, () => ['nobody', 'clerk', 'locked']),
    ])
  })
})

describeOnEachEngine('two-step sign-in', (engine) => {
  /** An operator with an app that shows codes. */
  async function enrolled() {
    const stand = await openStand(engine, { masterKey: MASTER_KEY })
    const owner = await signIn(stand, 'boss')
    const { body: offer } = await owner('POST', '/v1/account/totp/enrol')
    const totp = new TOTP({ secret: Secret.fromBase32(offer.secret) })
    const code = (steps = 0) => totp.generate({ timestamp: stand.sandbox.clock.now() + steps * 30_000 })
    const confirmed = await owner('POST', '/v1/account/totp/confirm', { code: code() })
    expect(confirmed.status).toBe(200)
    return { stand, owner, offer, code, recovery: confirmed.body.recovery_codes as string[] }
  }

  it('asks for a code once it is confirmed, and takes each code once, half a minute early or late', SLOW, async () => {
    const { stand, code } = await enrolled()
    expect((await tryIn(stand, 'boss', PASSWORD)).body.code).toBe('CODE_NEEDED')
    expect((await tryIn(stand, 'boss', 'wrong password', code(1))).body.code).toBe('WRONG_PASSWORD')
    // The code it was confirmed with is used up.
    expect((await tryIn(stand, 'boss', PASSWORD, code())).body.code).toBe('WRONG_CODE')
    expect((await tryIn(stand, 'boss', PASSWORD, code(1))).status).toBe(200)
    expect((await tryIn(stand, 'boss', PASSWORD, code(1))).body.code).toBe('WRONG_CODE')
    await stand.sandbox.clock.advance(90_000)
    expect((await tryIn(stand, 'boss', PASSWORD, code(-2))).body.code).toBe('WRONG_CODE')
    expect((await tryIn(stand, 'boss', PASSWORD, code(-1))).status).toBe(200)
    expect((await tryIn(stand, 'boss', PASSWORD, code())).status).toBe(200)
  })

  it('lets one of two in who come with the same code at once', SLOW, async () => {
    const { stand, code } = await enrolled()
    await stand.sandbox.clock.advance(60_000)
    const other = await stand.another()
    const both = await Promise.all(
      [stand.till, other].map(({ url }) =>
        call(`${url}/v1/session`, 'POST', { user: 'boss', password: PASSWORD, code: code() }),
      ),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
  })

  it(
    'counts wrong codes as it counts wrong passwords: knowing the password does not help to guess on',
    SLOW,
    async () => {
      const { stand, code } = await enrolled()
      const answers: string[] = []
      for (let guess = 0; guess < 5; guess++) answers.push((await tryIn(stand, 'boss', PASSWORD, '000000')).body.code)
      expect(answers).toEqual([...Array.from({ length: 4 }, () => 'WRONG_CODE'), 'LOCKED'])
      expect((await tryIn(stand, 'boss', PASSWORD, code(1))).body.code).toBe('LOCKED')
    },
  )

  it('takes a recovery code in place of a code, once, however it is typed', SLOW, async () => {
    const { stand, owner, recovery } = await enrolled()
    expect(new Set(recovery).size).toBe(10)
    const [first = '', second = ''] = recovery
    expect((await tryIn(stand, 'boss', PASSWORD, first)).status).toBe(200)
    expect((await tryIn(stand, 'boss', PASSWORD, first)).body.code).toBe('WRONG_CODE')
    expect((await tryIn(stand, 'boss', PASSWORD, ` ${second.toUpperCase().replaceAll('-', ' ')}`)).status).toBe(200)
    expect((await owner('GET', '/v1/account')).body).toMatchObject({ totp: true, recovery_codes: 8 })
  })

  it('is turned off by a code, and by an owner for somebody else; both are written down', SLOW, async () => {
    const { stand, owner, code } = await enrolled()
    expect((await owner('POST', '/v1/account/totp/remove', { code: '000000' })).body.code).toBe('WRONG_CODE')
    expect((await owner('POST', `/v1/operators/${owner.id}/totp/reset`)).body.code).toBe('OWN_ACCOUNT')
    expect((await owner('POST', '/v1/account/totp/enrol')).body.code).toBe('TOTP_ON')
    expect((await owner('POST', '/v1/account/totp/remove', { code: code(1) })).body).toMatchObject({
      totp: false,
      recovery_codes: 0,
    })
    expect((await tryIn(stand, 'boss', PASSWORD)).status).toBe(200)

    const clerk = await signIn(stand, 'clerk', 'viewer')
    const { body: offer } = await clerk('POST', '/v1/account/totp/enrol')
    const his = new TOTP({ secret: Secret.fromBase32(offer.secret) }).generate({ timestamp: stand.sandbox.clock.now() })
    await clerk('POST', '/v1/account/totp/confirm', { code: his })
    expect((await owner('GET', '/v1/operators')).body.data).toMatchObject([
      { user: 'boss', totp: false },
      { user: 'clerk', totp: true },
    ])
    expect((await owner('POST', `/v1/operators/${clerk.id}/totp/reset`)).status).toBe(204)
    expect((await owner('POST', `/v1/operators/${clerk.id}/totp/reset`)).status).toBe(404)
    expect((await tryIn(stand, 'clerk', PASSWORD)).status).toBe(200)
    const rows = await rowsOf(owner)
    expect(
      rows.filter(({ act }) => act.includes('totp')).map(({ actor, act, subject }) => [actor.name, act, subject]),
    ).toEqual([
      ['boss', 'account.totp.enrol', owner.id],
      ['boss', 'account.totp.confirm', owner.id],
      ['boss', 'account.totp.refuse', owner.id],
      ['boss', 'account.totp.remove', owner.id],
      ['clerk', 'account.totp.enrol', clerk.id],
      ['clerk', 'account.totp.confirm', clerk.id],
      ['boss', 'operator.totp.reset', clerk.id],
    ])
  })

  it('rests sealed, and is refused without a master key, with what to do', SLOW, async () => {
    const { stand, offer, recovery } = await enrolled()
    const kept = [
      await stand.database.kysely.selectFrom('operator_totp').selectAll().execute(),
      await stand.database.kysely.selectFrom('recovery_code').selectAll().execute(),
      await stand.database.kysely.selectFrom('audit_log').selectAll().execute(),
    ]
    for (const secret of [offer.secret, recovery[0] ?? '']) expect(JSON.stringify(kept)).not.toContain(secret)
    const keyless = await openStand(engine)
    const owner = await signIn(keyless, 'boss')
    const { status, body } = await owner('POST', '/v1/account/totp/enrol')
    expect([status, body.code]).toEqual([409, 'NO_MASTER_KEY'])
    expect(body.hint).toContain('WXTILL_MASTER_KEY')
  })
})
