import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { answerMessage, sealNotification } from '@wxtill/protocol'
import type { Database } from '../src/db/database.ts'
import { TestClock, type TestEngine } from '../src/db/testing.ts'
import type { HouseOptions } from '../src/house.ts'
import { startTillOn, type Till } from '../src/till.ts'
import { type Answer, call, type PaymentBody } from './stand.ts'

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

// One pair for the whole run: making keys is slow, and nothing here depends on them being fresh.
const platformKeys = pair()
const merchantKeys = pair()
const strangerKeys = pair()

export const MCHID = '1900000109'
export const APPID = 'wx1234567890abcdef'
const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000001092026060900000001'
const API_V3_KEY = '0123456789abcdef0123456789abcdef'

/** What can be wrong with a notification. */
export interface Flaws {
  /** Signed by somebody else. */
  stranger?: boolean
  serial?: string
  ageSeconds?: number
  /** Encrypted with another key. */
  apiV3Key?: string
  /** Replaces the signature. */
  signature?: string
  body?: string
}

/** A till whose WeChat Pay is the test itself: calls out find nobody, notifications come signed by a key of the test's own. */
export interface Ground {
  readonly till: Till
  readonly database: Database
  readonly clock: TestClock
  readonly api: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly create: (body?: Record<string, unknown>) => Promise<PaymentBody>
  readonly notify: (
    resource: object,
    options?: { id?: string; type?: string; kind?: string; flaws?: Flaws },
  ) => Promise<Answer>
  readonly state: (id: string) => Promise<string>
  readonly events: () => Promise<string[]>
}

export async function openGround(
  engine: TestEngine,
  answers = true,
  house: Pick<HouseOptions, 'lookEvery' | 'log' | 'allowPrivateWebhooks' | 'webhooks'> = {},
): Promise<Ground> {
  const clock = new TestClock(Date.now())
  const database = await engine.open()
  const till = await startTillOn(database, {
    port: 0,
    host: '127.0.0.1',
    merchants: [
      {
        mchid: MCHID,
        appid: APPID,
        serial: '7132D72A03E93CDDF8C03BBD1F37EEDF00000000',
        privateKey: merchantKeys.privateKey,
        apiV3Key: API_V3_KEY,
        publicKey: { id: PUBLIC_KEY_ID, key: platformKeys.publicKey },
        certificates: [],
        // Nobody listens on the second one, so every outcome is unknown there.
        baseUrl: answers ? await startAnswering(clock) : 'http://127.0.0.1:9',
      },
    ],
    clock,
    reconcile: false,
    log: process.env.TEST_LOG ? 'info' : 'silent',
    ...house,
  })
  onTestFinished(() => till.close())
  const { key } = await till.createApiKey('test')
  let made = 0
  const api: Ground['api'] = (method, path, body, headers) =>
    call(till.url + path, method, body, { authorization: `Bearer ${key}`, ...headers })
  return {
    till,
    database,
    clock,
    api,
    async create(body) {
      made++
      const content = { channel: 'native', amount: { total: 100 }, description: 'tea', out_trade_no: `ORDER00${made}` }
      const { status, body: payment } = await api('POST', '/v1/payments', { ...content, ...body })
      if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(payment)}`)
      return payment as PaymentBody
    },
    notify: (resource, { id, type = 'TRANSACTION.SUCCESS', kind = 'payment', flaws = {} } = {}) => {
      const body = flaws.body ?? seal(resource, type, id ?? `EV-${randomBytes(8).toString('hex')}`, flaws, clock)
      return call(`${till.url}/notify/${MCHID}/${kind}`, 'POST', body, signedHeaders(body, flaws, clock))
    },
    state: async (id) => (await api('GET', `/v1/payments/${id}`)).body.state,
    events: async () => (await api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type),
  }
}

/** A WeChat Pay that takes every order, with a true signature. */
async function startAnswering(clock: TestClock): Promise<string> {
  const body = '{"code_url":"weixin://wxpay/bizpayurl?pr=test"}'
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json', ...signedHeaders(body, {}, clock) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const seal = (resource: object, event_type: string, id: string, flaws: Flaws, clock: TestClock): string =>
  sealNotification({
    id,
    create_time: new Date(clock.now()).toISOString(),
    event_type,
    summary: 'test',
    original_type: 'transaction',
    associated_data: 'transaction',
    resource,
    key: flaws.apiV3Key ?? API_V3_KEY,
    nonce: randomBytes(6).toString('hex'),
  })

function signedHeaders(body: string, flaws: Flaws, clock: TestClock): Record<string, string> {
  const timestamp = String(Math.floor(clock.now() / 1000) - (flaws.ageSeconds ?? 0))
  const nonce = randomBytes(16).toString('hex')
  const key = flaws.stranger ? strangerKeys.privateKey : platformKeys.privateKey
  const signature = sign('sha256', answerMessage({ timestamp, nonce, body }), key).toString('base64')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': flaws.serial ?? PUBLIC_KEY_ID,
    'wechatpay-signature': flaws.signature ?? signature,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** The body of a payment notification about a payment of the till. */
export const transaction = (payment: PaymentBody, other: Record<string, unknown> = {}) => ({
  mchid: MCHID,
  appid: APPID,
  out_trade_no: payment.out_trade_no,
  transaction_id: `42000000002026${payment.out_trade_no.replaceAll(/\D/g, '').padStart(14, '0')}`,
  trade_type: 'NATIVE',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'OTHERS',
  attach: '',
  success_time: '2026-06-09T18:13:20+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: payment.amount.total, payer_total: payment.amount.total, currency: 'CNY', payer_currency: 'CNY' },
  ...other,
})
