import { expect, onTestFinished } from 'vitest'
import { type MerchantCredentials, type NewMerchant, type Sandbox, startSandbox } from '@wxtill/sandbox'
import { NodeTransport } from '@wxtill/sdk'
import type { Database } from '../src/db/database.ts'
import type { TestEngine } from '../src/db/testing.ts'
import { checkLedger } from '../src/ledger/check.ts'
import type { MerchantConfig } from '../src/merchants/registry.ts'
import type { HouseOptions } from '../src/house.ts'
import { startTillOn, type Till } from '../src/till.ts'

/** A till on one engine beside a WeChat Pay of its own, both on one clock that only the test turns. */
export interface Stand {
  readonly sandbox: Sandbox
  readonly till: Till
  readonly database: Database
  readonly merchant: MerchantCredentials
  readonly apiKey: string
  /** A call to the till's API with its key. */
  api(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  /** A call to the sandbox's control API. */
  control(method: string, path: string, body?: unknown): Promise<Answer>
  /** A payment of 100 fen by QR code, with other content where given. */
  create(body?: Record<string, unknown>): Promise<PaymentBody>
  /** The payer pays now; resolves when WeChat Pay has taken the money. */
  pay(outTradeNo: string): Promise<void>
  /** Switches a fault of the sandbox on. */
  fault(match: object, action: object, times?: number): Promise<void>
  /** Turns the clock, and lets everything happen that is due by then. */
  advance(seconds: number): Promise<void>
  /** Resolves with the payment once it is as wanted, turning the clock a second at a time. */
  until(id: string, state: string, seconds?: number): Promise<PaymentBody>
  /** Another till on the same place, as after a crash or beside this one. */
  another(): Promise<Till>
}

export interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers as programs in any language would
  body: any
}

export interface PaymentBody {
  id: string
  out_trade_no: string
  state: string
  code_url?: string
  amount: { total: number; refunded: number; payer_total?: number }
  transaction_id?: string
  prepay_id?: string
  h5_url?: string
  pay?: Record<string, string>
  failure?: { code: string; message: string }
  attention?: string
}

/**
 * @param options what the tills are given besides, and what kind of merchant the sandbox has.
 */
export async function openStand(
  engine: TestEngine,
  {
    merchant: defaultMerchant = {},
    config = {},
    tls = false,
    ...house
  }: Pick<
    HouseOptions,
    | 'lookEvery'
    | 'reconcile'
    | 'refundsByOneUpTo'
    | 'masterKey'
    | 'log'
    | 'metricsToken'
    | 'allowPrivateWebhooks'
    | 'webhooks'
    | 'limits'
    | 'proxies'
  > & {
    merchant?: NewMerchant
    /** What the till knows of the merchant besides. */
    config?: Partial<MerchantConfig>
    /** WeChat Pay is reached over TLS, where it looks at certificates. */
    tls?: boolean
  } = {},
): Promise<Stand> {
  const sandbox = await startSandbox({
    clock: 'virtual',
    seed: Math.random(),
    defaultMerchant,
    ...(tls && { tlsPort: 0 }),
  })
  onTestFinished(() => sandbox.close())
  const merchant = sandbox.merchants[0]
  if (merchant === undefined) throw new Error('The sandbox has no merchant.')
  const place = await engine.place()
  const start = async (port = 0) => {
    const database = await place.open()
    const till = await startTillOn(database, {
      port,
      host: '127.0.0.1',
      merchants: [{ ...configOf(merchant, sandbox.tlsUrl ?? sandbox.url), ...config }],
      ...(tls && { wire: { transport: new NodeTransport({ ca: sandbox.ca ?? '' }) } }),
      clock: sandbox.clock,
      log: process.env.TEST_LOG ? 'info' : 'silent',
      // Asked for by those who are about it: everybody else turns the clock past ten in peace.
      reconcile: false,
      // On a server it would look every second of a clock that is turned by hours.
      lookEvery: 60_000,
      ...house,
    })
    onTestFinished(() => till.close())
    return { till, database }
  }
  const { till, database } = await start()
  // Whatever the test was about, the ledger says the same as the payments and refunds.
  onTestFinished(async () => {
    // Opened for this: a test may have closed the till, and with it its database.
    const witness = await place.open()
    const { findings } = await checkLedger(witness.kysely)
    await witness.close()
    expect(findings).toEqual([])
  })
  const { key } = await till.createApiKey('test')
  const stand: Stand = {
    sandbox,
    till,
    database,
    merchant,
    apiKey: key,
    api: (method, path, body, headers) =>
      call(till.url + path, method, body, { authorization: `Bearer ${key}`, ...headers }),
    control: (method, path, body) => call(`${sandbox.url}/_sandbox${path}`, method, body),
    async create(body) {
      const { status, body: payment } = await stand.api('POST', '/v1/payments', {
        channel: 'native',
        amount: { total: 100 },
        description: 'tea',
        ...body,
      })
      if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(payment)}`)
      return payment as PaymentBody
    },
    async pay(outTradeNo) {
      const { status, body } = await stand.control('POST', `/orders/${merchant.mchid}/${outTradeNo}/pay`, {})
      if (status !== 200) throw new Error(`not paid: ${status} ${JSON.stringify(body)}`)
    },
    async fault(match, action, times) {
      const { status, body } = await stand.control('POST', '/faults', { match, action, ...(times && { times }) })
      if (status >= 300) throw new Error(`no fault: ${status} ${JSON.stringify(body)}`)
    },
    async advance(seconds) {
      await sandbox.clock.advance(seconds * 1000)
      await till.drain()
    },
    async until(id, state, seconds = 60) {
      for (let waited = 0; ; waited++) {
        const { body } = await stand.api('GET', `/v1/payments/${id}`)
        if (body.state === state) return body as PaymentBody
        if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}, not ${state}`)
        await stand.advance(1)
      }
    },
    another: async () => (await start()).till,
  }
  return stand
}

/** How a till is configured for a merchant of the sandbox. */
export const configOf = (merchant: MerchantCredentials, baseUrl: string): MerchantConfig => ({
  mchid: merchant.mchid,
  name: merchant.name,
  appid: merchant.appid,
  serial: merchant.serial_no,
  privateKey: merchant.private_key,
  apiV3Key: merchant.api_v3_key,
  apiV2Key: merchant.api_v2_key,
  certificate: merchant.certificate,
  appSecret: merchant.appsecret,
  publicKey: merchant.public_key,
  certificates: merchant.certificates,
  baseUrl,
})

export async function call(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : parsed(text) }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
