import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { openStand } from './stand.ts'

const good = { channel: 'native', amount: { total: 100 }, description: 'tea' }

const cases: [name: string, body: unknown, code: string, field: string | undefined][] = [
  ['a text as amount', { ...good, amount: { total: '100' } }, 'INVALID_FIELD', 'amount.total'],
  ['a float amount', { ...good, amount: { total: 9.9 } }, 'INVALID_FIELD', 'amount.total'],
  ['a negative amount', { ...good, amount: { total: -1 } }, 'INVALID_FIELD', 'amount.total'],
  ['nothing as amount', { ...good, amount: { total: 0 } }, 'INVALID_FIELD', 'amount.total'],
  ['an amount beyond all money', { ...good, amount: { total: 1e300 } }, 'INVALID_FIELD', 'amount.total'],
  ['a missing amount', { channel: 'native', description: 'tea' }, 'MISSING_FIELD', 'amount'],
  ['a missing total', { ...good, amount: {} }, 'MISSING_FIELD', 'amount.total'],
  ['a missing description', { channel: 'native', amount: { total: 1 } }, 'MISSING_FIELD', 'description'],
  ['a missing channel', { amount: { total: 1 }, description: 'tea' }, 'MISSING_FIELD', 'channel'],
  ['an unknown channel', { ...good, channel: 'carrier-pigeon' }, 'INVALID_FIELD', 'channel'],
  ['another currency', { ...good, amount: { total: 1, currency: 'USD' } }, 'INVALID_FIELD', 'amount.currency'],
  ['an unknown field', { ...good, amuont: 1 }, 'UNKNOWN_FIELD', 'amuont'],
  ['an unknown field further in', { ...good, amount: { total: 1, tax: 1 } }, 'UNKNOWN_FIELD', 'amount.tax'],
  ['a notify_url', { ...good, notify_url: 'https://evil.example/' }, 'UNKNOWN_FIELD', 'notify_url'],
  ['a description of 129 bytes', { ...good, description: '茶'.repeat(43) }, 'INVALID_FIELD', 'description'],
  ['a description with NUL', { ...good, description: 'a\0b' }, 'INVALID_FIELD', 'description'],
  ['an attach of 129 bytes', { ...good, attach: 'x'.repeat(129) }, 'INVALID_FIELD', 'attach'],
  ['a number of five characters', { ...good, out_trade_no: '12345' }, 'INVALID_FIELD', 'out_trade_no'],
  ['a number with spaces', { ...good, out_trade_no: '1234 567' }, 'INVALID_FIELD', 'out_trade_no'],
  ['JSAPI without an openid', { ...good, channel: 'jsapi' }, 'MISSING_FIELD', 'openid'],
  ['an openid for native', { ...good, openid: 'o123' }, 'INVALID_FIELD', 'openid'],
  ['H5 without an address', { ...good, channel: 'h5' }, 'MISSING_FIELD', 'client_ip'],
  ['an address that is none', { ...good, channel: 'h5', client_ip: '999.1.1.1' }, 'INVALID_FIELD', 'client_ip'],
  ['a life of a second', { ...good, expires_in: 1 }, 'INVALID_FIELD', 'expires_in'],
  ['a return_url that runs', { ...good, return_url: 'javascript:alert(1)' }, 'INVALID_FIELD', 'return_url'],
  ['an unknown merchant', { ...good, mchid: '1999999999' }, 'UNKNOWN_MERCHANT', 'mchid'],
  ['a list', [good], 'INVALID_JSON', undefined],
  ['no JSON', '{"channel":', 'INVALID_JSON', undefined],
]

describeOnEachEngine('bad input', (engine) => {
  it('is refused with the field and a hint; nothing is stored, nothing is sent', async () => {
    const stand = await openStand(engine)
    const answers = []
    for (const [name, sent] of cases) {
      const { status, body } = await stand.api('POST', '/v1/payments', sent)
      answers.push([name, status, body.code, body.field, typeof body.message, body.hint.length > 10])
    }
    expect(answers).toEqual(cases.map(([name, , code, field]) => [name, 400, code, field, 'string', true]))
    const big = await stand.api('POST', '/v1/payments', { ...good, description: 'x'.repeat(2_000_000) })
    expect(big).toMatchObject({ status: 413, body: { code: 'PAYLOAD_TOO_LARGE' } })
    const form = await stand.api('POST', '/v1/payments', JSON.stringify(good), { 'content-type': 'text/plain' })
    expect(form).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } })
    for (const authorization of ['', 'Bearer wxt_wrong', 'Basic eDp5', 'Bearer']) {
      const stranger = await stand.api('POST', '/v1/payments', good, { authorization })
      expect([authorization, stranger.status, stranger.body.code]).toEqual([authorization, 401, 'UNAUTHORIZED'])
    }
    const key = await stand.api('POST', '/v1/payments', good, { 'idempotency-key': 'x'.repeat(300) })
    expect(key).toMatchObject({ status: 400, body: { field: 'Idempotency-Key' } })
    expect((await stand.api('GET', '/v1/payments')).body.data).toEqual([])
    expect((await stand.control('GET', '/orders')).body.orders).toEqual([])
  })

  it('in lists and ids is refused too', async () => {
    const stand = await openStand(engine)
    const paths = [
      '?state=gone',
      '?limit=0',
      '?limit=x',
      '?cursor=zzz',
      '?from=yesterday',
      '?mchid=abc',
      '?q=%00',
      '?out_trade_no=a%00b',
    ]
    paths.push('?from=0000-01-01T00:00:00Z', '?to=9999-12-31T23:59:59-23:59')
    for (const path of paths) {
      const { status, body } = await stand.api('GET', `/v1/payments${path}`)
      expect([path, status, body.code]).toEqual([path, 400, 'INVALID_FIELD'])
    }
    expect((await stand.api('GET', '/v1/payments/pay_unknown')).status).toBe(404)
    expect((await stand.api('GET', '/v1/refunds/ref_unknown')).status).toBe(404)
    expect((await stand.api('GET', '/v1/nothing')).status).toBe(404)
    expect((await stand.api('GET', '/v1/events?after=x')).status).toBe(400)
    expect((await stand.api('GET', '/v1/events?after=1.9999999999999999999')).status).toBe(400)
    expect((await stand.api('GET', '/v1/payments/pay%00')).status).toBe(400)
    expect((await stand.api('GET', '/v1/refunds?payment_id=%00')).status).toBe(400)
    expect((await stand.api('POST', '/v1/session', { user: 'a\0b', password: 'x' })).status).toBe(400)
    expect((await stand.api('POST', '/v1/payments')).status).toBe(400)
  })

  it('in refunds is refused, and rules are kept before anything is sent', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    const refund = (body: object) => stand.api('POST', '/v1/refunds', body)
    expect(await refund({ payment_id: payment.id, amount: { refund: 1 } })).toMatchObject({
      status: 409,
      body: { code: 'PAYMENT_NOT_PAID' },
    })
    expect(await refund({ amount: { refund: 1 } })).toMatchObject({ status: 400, body: { field: 'payment_id' } })
    expect(await refund({ payment_id: 'pay_none', amount: { refund: 1 } })).toMatchObject({ status: 404 })
    expect(await refund({ payment_id: payment.id, amount: { refund: 1.5 } })).toMatchObject({
      status: 400,
      body: { field: 'amount.refund' },
    })
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
    expect(await refund({ payment_id: payment.id, amount: { refund: 101 } })).toMatchObject({
      status: 409,
      body: { code: 'REFUND_EXCEEDS_PAID', field: 'amount.refund' },
    })
    expect((await stand.api('GET', '/v1/refunds')).body.data).toEqual([])
  })
})

describeOnEachEngine('a repeated request', (engine) => {
  it('brings the same payment, by key and by number', async () => {
    const stand = await openStand(engine)
    const body = { ...good, out_trade_no: 'REPEAT001' }
    const first = await stand.api('POST', '/v1/payments', body, { 'idempotency-key': 'k1' })
    const second = await stand.api('POST', '/v1/payments', body, { 'idempotency-key': 'k1' })
    const byNumber = await stand.api('POST', '/v1/payments', { ...body, expires_in: 7200 })
    expect([first.status, second.status, byNumber.status]).toEqual([201, 200, 200])
    expect(new Set([first.body.id, second.body.id, byNumber.body.id]).size).toBe(1)
    const made = await stand.api('POST', '/v1/payments', good, { 'idempotency-key': 'k2' })
    const again = await stand.api('POST', '/v1/payments', good, { 'idempotency-key': 'k2' })
    expect([again.status, again.body.id]).toEqual([200, made.body.id])
  })

  it('is one payment also when twenty come at once', async () => {
    const stand = await openStand(engine)
    const body = { ...good, out_trade_no: 'ATONCE001' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => stand.api('POST', '/v1/payments', body, { 'idempotency-key': 'same' })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await stand.control('GET', '/orders')).body.orders).toHaveLength(1)
  })

  it('with other content is refused, naming what differs', async () => {
    const stand = await openStand(engine)
    const body = { ...good, out_trade_no: 'OTHER0001' }
    await stand.api('POST', '/v1/payments', body, { 'idempotency-key': 'k1' })
    const byKey = await stand.api(
      'POST',
      '/v1/payments',
      { ...body, amount: { total: 101 } },
      { 'idempotency-key': 'k1' },
    )
    expect(byKey).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_MISMATCH', field: 'amount.total' } })
    const byNumber = await stand.api(
      'POST',
      '/v1/payments',
      { ...body, description: 'coffee' },
      { 'idempotency-key': 'k3' },
    )
    expect(byNumber).toMatchObject({ status: 409, body: { code: 'OUT_TRADE_NO_USED', field: 'description' } })
    // The refused key was not used up.
    const fresh = await stand.api('POST', '/v1/payments', good, { 'idempotency-key': 'k3' })
    expect(fresh.status).toBe(201)
  })
})
