import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import type { MerchantCredentials } from '@wxtill/sandbox'
import type { Database } from '../src/db/database.ts'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { readMasterKeys } from '../src/merchants/master-keys.ts'
import { resealAll } from '../src/merchants/rotate.ts'
import { openMerchant } from '../src/merchants/sealed.ts'
import { Vault } from '../src/merchants/vault.ts'
import { startTillOn } from '../src/till.ts'
import { call, configOf, openStand, type Stand } from './stand.ts'

const OLD = `old:${randomBytes(32).toString('base64')}`
const NEW = `new:${randomBytes(32).toString('base64')}`
const vaultOf = (text: string) => new Vault(readMasterKeys(text), randomBytes)

/** How a merchant of the sandbox is added by the API. */
const bodyOf = (merchant: MerchantCredentials, baseUrl: string): Record<string, unknown> => ({
  mchid: merchant.mchid,
  name: merchant.name,
  appid: merchant.appid,
  serial_no: merchant.serial_no,
  private_key: merchant.private_key,
  api_v3_key: merchant.api_v3_key,
  public_key_id: merchant.public_key?.id,
  public_key: merchant.public_key?.key,
  base_url: baseUrl,
})

const secretsOf = (merchant: MerchantCredentials): string[] => [
  merchant.api_v3_key,
  merchant.private_key.split('\n')[1] ?? '-',
  'PRIVATE KEY',
]

const rowsOf = async ({ kysely }: Database) => kysely.selectFrom('merchant').selectAll().orderBy('mchid').execute()

async function addMerchant(stand: Stand, more: Record<string, unknown> = {}) {
  const merchant = await stand.sandbox.createMerchant({ name: '面馆' })
  const answer = await stand.api('POST', '/v1/merchants', { ...bodyOf(merchant, stand.sandbox.url), ...more })
  return { merchant, answer }
}

describeOnEachEngine('what a merchant needs for APIv2', (engine) => {
  it('is sealed, told to nobody, and asked for where it is missing', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const apis = { api: 'v3', channels: { miniprogram: 'v2' } }
    const { merchant, answer } = await addMerchant(stand, { apis })
    expect(answer).toMatchObject({ status: 400, body: { field: 'api_v2_key' } })
    const path = `/v1/merchants/${merchant.mchid}`
    const { api_v2_key, appsecret: app_secret, certificate } = merchant
    const more = { apis, v2_sign_type: 'HMAC-SHA256', api_v2_key, app_secret, certificate }
    const added = await stand.api('POST', '/v1/merchants', { ...bodyOf(merchant, stand.sandbox.url), ...more })
    expect(added).toMatchObject({ status: 201, body: { apis, v2_sign_type: 'HMAC-SHA256', has_certificate: true } })
    const moved = await stand.api('PATCH', path, { apis: { api: 'v3' } })
    expect(moved.body).toMatchObject({ apis: { api: 'v3' }, has_certificate: true })
    const seen = JSON.stringify([added, moved, await stand.api('GET', path), await rowsOf(stand.database)])
    for (const secret of [api_v2_key, app_secret, certificate.split('\n')[10] ?? '-'])
      expect(seen).not.toContain(secret)
    // Another key belongs to another certificate.
    const { private_key, serial_no } = merchant
    const renewed = await stand.api('PATCH', path, { private_key, serial_no })
    expect(renewed.body).toMatchObject({ has_certificate: false })
  })
})

describeOnEachEngine('merchants in the database', (engine) => {
  it('are those the till was started with, sealed, and sealed anew only when something changed', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const [row] = await rowsOf(stand.database)
    expect(row).toMatchObject({ mchid: stand.merchant.mchid, revision: 1, data_key: expect.stringMatching(/^v1:old:/) })
    for (const secret of secretsOf(stand.merchant)) expect(JSON.stringify(row)).not.toContain(secret)
    expect(openMerchant(row!, vaultOf(OLD))).toMatchObject({ apiV3Key: stand.merchant.api_v3_key })
    await stand.another()
    expect(await rowsOf(stand.database)).toEqual([row])
    const { body: renamed } = await stand.api('PATCH', `/v1/merchants/${stand.merchant.mchid}`, { name: '茶馆' })
    expect(renamed).toMatchObject({ code: 'MERCHANT_FROM_FILES' })
  })

  it('are not touched without a master key', async () => {
    const stand = await openStand(engine)
    const { answer } = await addMerchant(stand)
    expect(answer).toMatchObject({ status: 409, body: { code: 'NO_MASTER_KEY' } })
    expect(await rowsOf(stand.database)).toEqual([])
    expect((await stand.api('GET', '/v1/merchants')).body.data).toMatchObject([{ editable: false }])
  })

  it('are added by the API, take payments at once, and tell no secret, neither in an answer nor in the log', async () => {
    const lines: string[] = []
    const stand = await openStand(engine, {
      masterKey: OLD,
      log: { level: 'trace', write: (line) => lines.push(line) },
    })
    const { merchant, answer } = await addMerchant(stand)
    const path = `/v1/merchants/${merchant.mchid}`
    const shown = {
      mchid: merchant.mchid,
      name: '面馆',
      appid: merchant.appid,
      serial_no: merchant.serial_no,
      platform_keys: ['certificate', 'public_key'],
      public_key_id: merchant.public_key?.id,
      payscore_services: [],
      signs_jumps: false,
      max_share_percent: 30,
      apis: {},
      v2_sign_type: 'MD5',
      has_certificate: false,
      base_url: stand.sandbox.url,
      state: 'active',
      editable: true,
      notify_urls: {
        payment: `${stand.till.url}/notify/${merchant.mchid}/payment`,
        refund: `${stand.till.url}/notify/${merchant.mchid}/refund`,
      },
    }
    expect(answer).toEqual({ status: 201, body: shown })
    const payment = await stand.create({ mchid: merchant.mchid })
    const { body: paid } = await stand.control('POST', `/orders/${merchant.mchid}/${payment.out_trade_no}/pay`, {})
    expect(paid.result).toBe('success')
    await stand.until(payment.id, 'paid')
    const answers = [
      answer,
      await stand.api('GET', path),
      await stand.api('GET', '/v1/merchants'),
      await stand.api('PATCH', path, { api_v3_key: 'x'.repeat(31) }),
      await stand.api('PATCH', path, { private_key: `${merchant.private_key}\n!`, serial_no: merchant.serial_no }),
      await stand.api('PATCH', path, { api_v3_key: merchant.api_v3_key, name: '面馆' }),
      await stand.api('POST', '/v1/merchants', bodyOf(merchant, stand.sandbox.url)),
      await stand.api('POST', '/v1/merchants', {
        ...bodyOf(merchant, stand.sandbox.url),
        private_key: merchant.api_v3_key,
      }),
      await stand.api(
        'POST',
        '/v1/merchants',
        `{"mchid":${JSON.stringify(merchant.private_key)} ${merchant.api_v3_key}`,
      ),
      await stand.api('POST', `${path}/check`),
      await stand.api('POST', `${path}/disable`),
      await stand.api('GET', `/v1/payments/${payment.id}/timeline`),
      await stand.api('GET', '/v1/notifications'),
      await stand.api('GET', '/v1/events'),
    ]
    const told = JSON.stringify(answers) + lines.join('')
    expect(told).toContain('TRANSACTION.SUCCESS')
    for (const secret of secretsOf(merchant)) expect(told).not.toContain(secret)
  })

  it('are refused when their numbers and keys cannot be right, by the field', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const merchant = await stand.sandbox.createMerchant({})
    const good = bodyOf(merchant, stand.sandbox.url)
    const foreign = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const cases: [string, Record<string, unknown>, string][] = [
      ['mchid', { mchid: 'abc' }, 'INVALID_FIELD'],
      ['appid', { appid: '' }, 'INVALID_FIELD'],
      ['serial_no', { serial_no: 'PUB_KEY_ID_1' }, 'INVALID_FIELD'],
      ['serial_no', { serial_no: undefined }, 'MISSING_FIELD'],
      ['private_key', { private_key: undefined }, 'MISSING_FIELD'],
      ['private_key', { private_key: 'not a key' }, 'INVALID_FIELD'],
      ['private_key', { private_key: foreign.publicKey }, 'INVALID_FIELD'],
      ['certificate', { certificate: 'not a certificate' }, 'INVALID_FIELD'],
      ['certificate', { certificate: merchant.certificate, private_key: foreign.privateKey }, 'INVALID_FIELD'],
      ['certificate', { certificate: merchant.certificate, serial_no: 'AB'.repeat(20) }, 'INVALID_FIELD'],
      ['api_v3_key', { api_v3_key: 'x'.repeat(31) }, 'INVALID_FIELD'],
      ['api_v2_key', { api_v2_key: 'x'.repeat(33) }, 'INVALID_FIELD'],
      ['public_key', { public_key: undefined }, 'MISSING_FIELD'],
      ['public_key_id', { public_key_id: undefined }, 'MISSING_FIELD'],
      ['public_key', { public_key: 'not a key' }, 'INVALID_FIELD'],
      ['payscore_services.0.mode', { payscore_services: [{ service_id: '1', mode: 'x' }] }, 'INVALID_FIELD'],
      ['payscore_services', { payscore_services: [{ service_id: '1' }, { service_id: '1' }] }, 'INVALID_FIELD'],
      ['base_url', { base_url: 'ftp://example.com' }, 'INVALID_FIELD'],
      ['secret', { secret: 'x' }, 'UNKNOWN_FIELD'],
    ]
    for (const [field, wrong, code] of cases) {
      const { status, body } = await stand.api('POST', '/v1/merchants', { ...good, ...wrong })
      expect([field, wrong, status, body.code, body.field]).toEqual([field, wrong, 400, code, field])
    }
    expect((await stand.api('GET', `/v1/merchants/${merchant.mchid}`)).status).toBe(404)
    const byCertificate = { ...good, serial_no: undefined, certificate: merchant.certificate }
    const added = await stand.api('POST', '/v1/merchants', byCertificate)
    expect(added).toMatchObject({ status: 201, body: { serial_no: merchant.serial_no } })
    expect(await stand.api('POST', '/v1/merchants', good)).toMatchObject({
      status: 409,
      body: { code: 'MERCHANT_EXISTS' },
    })
  })

  it('tell what their PayScore services allow, and keep it when something else changes', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const payscore_services = [{ service_id: '500002', mode: 'confirm', risk_cap: 5_000 }]
    const { merchant, answer } = await addMerchant(stand, { payscore_services })
    expect(answer.body).toMatchObject({ payscore_services, signs_jumps: false })
    const { mchid } = merchant
    const begin = (amount: number) =>
      stand.api('POST', '/v1/payscore/orders', {
        mchid,
        service_introduction: '共享充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'DEPOSIT', amount },
      })
    expect(await begin(5_000)).toMatchObject({ status: 409, body: { code: 'API_V2_KEY_NEEDED' } })
    const changed = await stand.api('PATCH', `/v1/merchants/${mchid}`, { api_v2_key: merchant.api_v2_key })
    expect(changed.body).toMatchObject({ payscore_services, signs_jumps: true })
    expect(await begin(5_001)).toMatchObject({ status: 400, body: { field: 'risk_fund.amount' } })
    expect(await begin(5_000)).toMatchObject({
      status: 201,
      body: { service_id: '500002', state: 'confirming', confirm: { miniprogram: expect.anything() } },
    })
  })

  it('are known to other replicas at once when they are new, and within seconds when they change', async () => {
    const stand = await openStand(engine, { masterKey: OLD, lookEvery: 3_000 })
    const other = await stand.another()
    const ask = (method: string, path: string, body?: unknown) =>
      call(other.url + path, method, body, { authorization: `Bearer ${stand.apiKey}` })
    const { merchant } = await addMerchant(stand)
    const order = { mchid: merchant.mchid, channel: 'native', amount: { total: 100 }, description: 'tea' }
    expect(await ask('POST', '/v1/payments', order)).toMatchObject({ status: 201, body: { state: 'pending' } })
    await stand.api('PATCH', `/v1/merchants/${merchant.mchid}`, { name: '新面馆' })
    await stand.api('POST', `/v1/merchants/${merchant.mchid}/disable`)
    await stand.advance(4)
    await expect
      .poll(async () => (await ask('GET', `/v1/merchants/${merchant.mchid}`)).body)
      .toMatchObject({ name: '新面馆', state: 'disabled' })
  })

  it('that are disabled take no new payments, and finish what is under way', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const { merchant } = await addMerchant(stand)
    const { mchid } = merchant
    const payment = await stand.create({ mchid, out_trade_no: 'UNDERWAY1' })
    expect((await stand.api('POST', `/v1/merchants/${mchid}/disable`)).body.state).toBe('disabled')
    const order = { mchid, channel: 'native', amount: { total: 100 }, description: 'tea' }
    expect(await stand.api('POST', '/v1/payments', order)).toMatchObject({
      status: 409,
      body: { code: 'MERCHANT_DISABLED', field: 'mchid' },
    })
    const repeated = await stand.api('POST', '/v1/payments', { ...order, out_trade_no: 'UNDERWAY1' })
    expect(repeated).toMatchObject({ status: 200, body: { id: payment.id } })
    await stand.control('POST', `/orders/${mchid}/UNDERWAY1/pay`, {})
    await stand.until(payment.id, 'paid')
    const refund = await stand.api('POST', '/v1/refunds', { payment_id: payment.id, amount: { refund: 100 } })
    expect(refund).toMatchObject({ status: 201, body: { state: 'processing' } })
    // The only one that takes payments is the one a request means.
    expect((await stand.api('POST', '/v1/payments', { ...order, mchid: undefined })).body.mchid).toBe(
      stand.merchant.mchid,
    )
    expect((await stand.api('POST', `/v1/merchants/${mchid}/enable`)).body.state).toBe('active')
    expect((await stand.api('POST', '/v1/payments', order)).status).toBe(201)
  })

  it('are checked by a call that moves nothing, and told in a sentence what is wrong', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const { merchant } = await addMerchant(stand)
    const { mchid, serial_no, private_key } = merchant
    const check = async () => (await stand.api('POST', `/v1/merchants/${mchid}/check`)).body
    const patch = async (change: object) =>
      expect((await stand.api('PATCH', `/v1/merchants/${mchid}`, change)).status).toBe(200)
    expect(await check()).toEqual({ ok: true, message: expect.stringContaining('takes the signature') })
    await patch({ api_v3_key: 'y'.repeat(32) })
    expect(await check()).toMatchObject({ ok: false, message: expect.stringContaining('APIv3 key does not open') })
    await patch({ api_v3_key: merchant.api_v3_key, private_key, serial_no: 'AB'.repeat(20) })
    expect(await check()).toMatchObject({
      ok: false,
      message: expect.stringContaining('no certificate of this serial'),
    })
    await patch({ private_key: stand.merchant.private_key, serial_no })
    expect(await check()).toMatchObject({ ok: false, message: expect.stringContaining('private key is not the one') })
    await patch({ private_key, serial_no, base_url: 'http://127.0.0.1:9' })
    expect(await check()).toMatchObject({ ok: false, hint: expect.any(String) })
  })

  it('are no affair of a key that is bound to one of them', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    const { merchant } = await addMerchant(stand)
    const { key } = await stand.till.createApiKey('bound', { mchid: merchant.mchid })
    const ask = (method: string, path: string, body?: unknown) =>
      call(stand.till.url + path, method, body, { authorization: `Bearer ${key}` })
    const own = `/v1/merchants/${merchant.mchid}`
    expect((await ask('GET', '/v1/merchants')).body.data).toHaveLength(1)
    expect((await ask('GET', own)).status).toBe(200)
    expect((await ask('GET', `/v1/merchants/${stand.merchant.mchid}`)).status).toBe(404)
    const writes = [
      ask('PATCH', own, { name: 'x' }),
      ask('POST', `${own}/disable`),
      ask('POST', '/v1/merchants', bodyOf(merchant, stand.sandbox.url)),
    ]
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describeOnEachEngine('a new master key', (engine) => {
  it('takes over in batches, interrupted or not, while a till works', async () => {
    const stand = await openStand(engine, { masterKey: `${OLD},${NEW}` })
    const { merchant } = await addMerchant(stand)
    for (let count = 0; count < 3; count++) await addMerchant(stand)
    const before = await rowsOf(stand.database)
    const moving = vaultOf(`${NEW},${OLD}`)
    // The first batch, then an interruption.
    const [first] = before
    await sql`update merchant set data_key = ${moving.reseal(first!.data_key, `merchant/${first!.mchid}`)}
      where mchid = ${first!.mchid}`.execute(stand.database.kysely)
    expect(await resealAll(stand.database, moving, 2)).toBe(4)
    expect(await resealAll(stand.database, moving, 2)).toBe(0)
    const after = await rowsOf(stand.database)
    for (const [index, row] of after.entries()) {
      expect(row.private_key).toBe(before[index]?.private_key)
      expect(openMerchant(row, vaultOf(NEW))).toEqual(openMerchant(before[index]!, vaultOf(OLD)))
    }
    expect((await stand.create({ mchid: merchant.mchid })).state).toBe('pending')
    await stand.api('PATCH', `/v1/merchants/${merchant.mchid}`, { name: '新面馆' })
    expect((await stand.api('GET', `/v1/merchants/${merchant.mchid}`)).body.name).toBe('新面馆')
  })

  it('is not enough where the old one still seals: the till says so instead of sealing over it', async () => {
    const stand = await openStand(engine, { masterKey: OLD })
    await expect(resealAll(stand.database, vaultOf(NEW))).rejects.toThrow(/master key old, which was not given/)
    const [row] = await rowsOf(stand.database)
    const start = (masterKey: string | undefined, merchants: MerchantCredentials[]) => {
      const options = { port: 0, host: '127.0.0.1', masterKey, clock: stand.sandbox.clock, log: 'silent' as const }
      const configs = merchants.map((merchant) => configOf(merchant, stand.sandbox.url))
      return startTillOn(stand.database, { ...options, merchants: configs })
    }
    await expect(start(NEW, [stand.merchant])).rejects.toThrow(/merchant\/\d+ is sealed under the master key old/)
    expect(await rowsOf(stand.database)).toEqual([row])
    // A merchant that only rests there is left out, and the others work.
    const till = await start(NEW, [])
    onTestFinished(() => till.close())
    expect((await call(`${till.url}/healthz`, 'GET')).status).toBe(200)
    const { body } = await call(`${till.url}/v1/merchants`, 'GET', undefined, {
      authorization: `Bearer ${stand.apiKey}`,
    })
    expect(body).toEqual({ data: [] })
  })
})
