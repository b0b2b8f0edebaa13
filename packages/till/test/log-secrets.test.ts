import { randomBytes } from 'node:crypto'
import { context, propagation, trace } from '@opentelemetry/api'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { startReceiver, status } from './receiver.ts'
import { call, openStand, type Stand } from './stand.ts'

const provider = new NodeTracerProvider()
beforeAll(() => provider.register())
afterAll(async () => {
  trace.disable()
  context.disable()
  propagation.disable()
  await provider.shutdown()
})

const OPENID = 'oCanary8uMuAJO_M2pxb1Q9zNjWe'
const AUTH_CODE = '134600000000000042'
const PASSWORD = 'canary password 1234'
const METRICS_TOKEN = 'canary-metrics-token'
const FORGED_KEY = `wxt_${'canary'.padEnd(43, 'x')}`
const PEM = '-----BEGIN PRIVATE KEY-----\nMIICanaryCanaryCanary\n-----END PRIVATE KEY-----\n'

/** Makes every write of a table fail with a message that quotes the row, as a constraint of somebody's own would. */
async function breakTable({ database }: Stand, table: string): Promise<void> {
  await sql`create or replace function quote_row() returns trigger language plpgsql as
    'begin raise exception ''not this row: %'', new; end'`.execute(database.kysely)
  await sql`create trigger quote_row before insert or update on ${sql.table(table)} for each row execute function quote_row()`.execute(
    database.kysely,
  )
}

const mend = ({ database }: Stand, table: string) =>
  sql`drop trigger quote_row on ${sql.table(table)}`.execute(database.kysely)

describeOnEachEngine('the log', (engine) => {
  const open = async () => {
    const lines: string[] = []
    const masterKey = randomBytes(32).toString('base64')
    const stand = await openStand(engine, {
      allowPrivateWebhooks: true,
      masterKey,
      metricsToken: METRICS_TOKEN,
      log: { level: 'trace', write: (line) => lines.push(line) },
    })
    return { stand, lines, masterKey }
  }

  it('holds no secret and no whole openid, whatever goes wrong', { timeout: 180_000 }, async () => {
    const { stand, lines, masterKey } = await open()
    const { till, merchant } = stand
    const receiver = await startReceiver()
    receiver.answer(status(500))
    const url = `${receiver.url}?key=canary-of-the-receiver`
    const { body: endpoint } = await stand.api('POST', '/v1/webhook-endpoints', { url })
    const jsapi = { channel: 'jsapi', amount: { total: 100 }, description: 'tea', openid: OPENID }
    const byCode = {
      channel: 'codepay',
      amount: { total: 100 },
      description: 'tea',
      auth_code: AUTH_CODE,
      scene_info: { store_info: { out_id: 'SHOP-1' } },
    }

    // WeChat Pay refuses, stays silent, and cannot be believed.
    await stand.fault({}, { code: 'PARAM_ERROR', status: 400 }, 2)
    await stand.api('POST', '/v1/payments', jsapi)
    await stand.api('POST', '/v1/payments', byCode)
    await stand.fault({}, { fail_before_commit: true }, 3)
    await stand.api('POST', '/v1/payments', jsapi)
    await stand.api('GET', `/v1/payscore/authorizations/${OPENID}`)

    // The database refuses, and quotes what it refuses.
    await breakTable(stand, 'payment')
    expect((await stand.api('POST', '/v1/payments', jsapi)).status).toBe(500)
    expect((await stand.api('POST', '/v1/payments', byCode)).status).toBe(500)
    await stand.advance(30)
    await mend(stand, 'payment')
    await breakTable(stand, 'inbox')
    const paid = await stand.create()
    await stand.pay(paid.out_trade_no)
    await stand.advance(30)
    await mend(stand, 'inbox')
    await breakTable(stand, 'webhook_delivery')
    await stand.advance(30)
    await mend(stand, 'webhook_delivery')

    // Strangers and people who mistype.
    await call(`${till.url}/notify/${merchant.mchid}/payment`, 'POST', { openid: OPENID, key: PEM })
    await call(`${till.url}/v1/payments/${OPENID}`, 'GET', undefined, { authorization: `Bearer ${FORGED_KEY}` })
    await call(`${till.url}/v1/session`, 'POST', { user: 'admin', password: PASSWORD })
    await call(`${till.url}/metrics`, 'GET', undefined, { authorization: `Bearer ${METRICS_TOKEN}x` })
    await stand.api('POST', '/v1/merchants', {
      mchid: '1900000999',
      appid: 'wx1234567890abcdef',
      serial_no: 'ABCD',
      private_key: PEM,
      api_v3_key: 'canary-api-v3-key-canary-api-v3k',
    })
    await stand.advance(300)

    const text = lines.join('')
    expect(text).toContain('request failed')
    expect(text).toContain('not this row')
    expect(text).toContain('notification not committed')
    expect(text).toContain('notification refused')
    expect(text).toContain('job failed')
    const secrets = {
      OPENID,
      AUTH_CODE,
      PASSWORD,
      METRICS_TOKEN,
      FORGED_KEY,
      masterKey,
      apiKey: stand.apiKey,
      webhookSecret: String(endpoint.secret),
      receiver: 'canary-of-the-receiver',
      pem: 'MIICanary',
      privateKey: merchant.private_key.split('\n')[1] ?? '-',
      apiV3Key: merchant.api_v3_key,
      apiV2Key: merchant.api_v2_key,
      givenApiV3Key: 'canary-api-v3-key-canary-api-v3k',
    }
    for (const [name, secret] of Object.entries(secrets))
      expect(
        lines.filter((line) => line.includes(secret)),
        name,
      ).toEqual([])
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
  })

  it('says in each line which request and trace it belongs to', async () => {
    const { stand, lines } = await open()
    await breakTable(stand, 'payment')
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const answer = await fetch(`${stand.till.url}/v1/payments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${stand.apiKey}`,
        'content-type': 'application/json',
        'x-request-id': 'order-4711',
        traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      },
      body: JSON.stringify({ channel: 'native', amount: { total: 100 }, description: 'tea' }),
    })
    expect(answer.status).toBe(500)
    expect(answer.headers.get('x-request-id')).toBe('order-4711')
    const line = lines.find((line) => line.includes('request failed')) ?? '{}'
    expect(JSON.parse(line)).toMatchObject({ request_id: 'order-4711', trace_id: traceId, route: '/v1/payments' })
  })

  it('gives a request an id of its own where the caller has none, or one unfit for a log', async () => {
    const { stand } = await open()
    for (const headers of [{}, { 'x-request-id': 'a b' }, { 'x-request-id': 'x'.repeat(65) }]) {
      const answer = await fetch(`${stand.till.url}/healthz`, { headers: headers as Record<string, string> })
      expect(answer.headers.get('x-request-id')).toMatch(/^req_[0-9a-z]{26}$/)
    }
  })

  it('does not say of a job that it belongs to the request that woke it, but has a trace of its own', async () => {
    const { stand, lines } = await open()
    const receiver = await startReceiver()
    await stand.api('POST', '/v1/webhook-endpoints', { url: receiver.url })
    await breakTable(stand, 'webhook_attempt')
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.advance(10)
    const line = lines.find((line) => line.includes('webhook job failed')) ?? '{}'
    expect(JSON.parse(line)).toMatchObject({ msg: 'webhook job failed' })
    expect(JSON.parse(line)).not.toHaveProperty('request_id')
    expect(JSON.parse(line)).toHaveProperty('trace_id')
  })
})
