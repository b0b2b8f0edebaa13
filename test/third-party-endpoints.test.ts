import { createHash, X509Certificate } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beijingDate } from '@wxtill/sdk'
import { catalogue, leadsTo, sampleRequest, type Endpoint, type SampleRequest } from '@wxtill/catalogue'
import { startSandbox, type MerchantCredentials, type Sandbox } from '@wxtill/sandbox'
import { drawsOf } from './support/draws.ts'

/**
 * Everything that other people's clients offer, called once. What has business rules is asked for what it must answer; of the rest it
 * is only asked that the client's call is understood and the answer believed, so that rules can come without a change here.
 */

const OFFICIAL = 'https://api.mch.weixin.qq.com'
const notify_url = 'http://127.0.0.1:9/notify'
const PNG = Buffer.from('89504e470d0a1a0a00', 'hex')
const load = createRequire(import.meta.url)

let sandbox: Sandbox
let merchant: MerchantCredentials
let openid: string
/** A day that has a bill. */
let billDate: string
/** Of an order that was paid. */
let paid: { out_trade_no: string; transaction_id: string }
let numbers = 0

const next = (prefix: string): string => `${prefix}${String(++numbers).padStart(6, '0')}`

beforeAll(async () => {
  // Business time goes ahead of the machine's, by which the clients sign; three bills a second are too few here.
  sandbox = await startSandbox({ rules: { wireTime: 'machine', rateLimits: false } })
  merchant = sandbox.merchants[0]!
  const { payers } = await control<{ payers: { openid: string }[] }>('payers')
  openid = payers[0]!.openid
  billDate = beijingDate(sandbox.clock.now())
  const client = nodeV3()
  await pay(client, 'YESTERDAY1')
  await sandbox.clock.advance(2 * 86_400_000)
  paid = await pay(client, 'TODAY00001')
})
afterAll(() => sandbox.close())

async function control<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { 'Content-Type': 'application/json' },
  })
  expect(answer.ok).toBe(true)
  return (await answer.json()) as T
}

async function pay(client: NodeV3, out_trade_no: string): Promise<typeof paid> {
  await client['transactions_native']!(order(out_trade_no))
  const { order: settled } = await control<{ order: typeof paid }>(`orders/${merchant.mchid}/${out_trade_no}/pay`, {})
  return settled
}

const order = (out_trade_no: string) => ({
  description: '一杯咖啡',
  out_trade_no,
  notify_url,
  amount: { total: 1250, currency: 'CNY' },
})

interface Answer {
  status: number
  data?: Record<string, never>
  error?: string
}

/** Done, or refused by a rule that has a code: neither the signature nor the place was wrong. */
function expectUnderstood({ status, code }: { status: number; code?: string | undefined }): void {
  if (status < 300) return
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(code).toMatch(/^[A-Z_]+$/)
  expect(code).not.toBe('SIGN_ERROR')
}

// Its types describe answers, not the sandbox's; every method is called by its name here.
// oxlint-disable-next-line typescript/no-explicit-any
type NodeV3 = Record<string, (...input: any[]) => any>

function nodeV3(): NodeV3 {
  const Pay = load('wechatpay-node-v3') as new (options: object) => NodeV3
  const client = new Pay({
    appid: merchant.appid,
    mchid: merchant.mchid,
    publicKey: Buffer.from(merchant.certificate),
    privateKey: Buffer.from(merchant.private_key),
    key: merchant.api_v3_key,
  })
  const own = (client as unknown as { httpService: NodeV3 }).httpService
  // Its host is fixed in its source; only the transport is exchanged.
  const here = (url: string): string => url.replace(OFFICIAL, sandbox.url)
  client['createHttp']!({
    get: (url: string, headers: object) => own['get']!(here(url), headers),
    post: (url: string, body: object, headers: object) => own['post']!(here(url), body, headers),
  })
  return client
}

describe('wechatpay-node-v3', () => {
  const combined = (): object => ({
    combine_out_trade_no: next('COMBINE'),
    notify_url,
    combine_payer_info: { openid },
    scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } },
    sub_orders: [next('SUB'), next('SUB')].map((out_trade_no) => ({
      mchid: merchant.mchid,
      attach: 'a',
      description: '一杯咖啡',
      out_trade_no,
      amount: { total_amount: 100, currency: 'CNY' },
    })),
  })
  const h5 = {
    payer_client_ip: '203.0.113.7',
    h5_info: { type: 'Wap', app_name: 'a', app_url: 'https://shop.example' },
  }
  const receiver = (): object => ({ type: 'PERSONAL_OPENID', account: openid, relation_type: 'CUSTOM' })
  const share = (): object => ({ ...receiver(), amount: 10, description: '分账' })

  /** What has rules, and what it must answer. */
  const RULED: Record<string, [call: (client: NodeV3) => Promise<Answer>, status: number]> = {
    transactions_native: [(c) => c['transactions_native']!(order(next('NATIVE'))), 200],
    transactions_app: [(c) => c['transactions_app']!(order(next('APP'))), 200],
    transactions_jsapi: [(c) => c['transactions_jsapi']!({ ...order(next('JSAPI')), payer: { openid } }), 200],
    transactions_h5: [(c) => c['transactions_h5']!({ ...order(next('H5ORDER')), scene_info: h5 }), 200],
    query: [(c) => c['query']!({ transaction_id: paid.transaction_id }), 200],
    close: [(c) => c['close']!(next('CLOSE')), 204],
    refunds: [
      (c) =>
        c['refunds']!({
          transaction_id: paid.transaction_id,
          out_refund_no: 'REFUND0001',
          amount: { refund: 250, total: 1250, currency: 'CNY' },
        }),
      200,
    ],
    find_refunds: [(c) => c['find_refunds']!('REFUND0001'), 200],
    tradebill: [(c) => c['tradebill']!({ bill_date: billDate, bill_type: 'ALL' }), 200],
    fundflowbill: [(c) => c['fundflowbill']!({ bill_date: billDate, account_type: 'BASIC' }), 200],
    downloadBill: [
      async (c) => {
        const { data } = await c['tradebill']!({ bill_date: billDate, bill_type: 'ALL' })
        // It signs the address as it is given, less the official host: any other host it signs too.
        return c['downloadBill']!((data.download_url as string).replace(sandbox.url, OFFICIAL))
      },
      200,
    ],
  }

  const OPEN: Record<string, (client: NodeV3) => Promise<Answer>> = {
    combine_transactions_native: (c) => c['combine_transactions_native']!(combined()),
    combine_transactions_app: (c) => c['combine_transactions_app']!(combined()),
    combine_transactions_jsapi: (c) => c['combine_transactions_jsapi']!(combined()),
    combine_transactions_h5: (c) => c['combine_transactions_h5']!(combined()),
    combine_query: (c) => c['combine_query']!(next('COMBINE')),
    combine_close: (c) => c['combine_close']!(next('COMBINE'), [{ mchid: merchant.mchid, out_trade_no: next('SUB') }]),
    batches_transfer: (c) =>
      c['batches_transfer']!({
        out_batch_no: next('BATCH'),
        batch_name: '工资',
        batch_remark: '六月',
        total_amount: 100,
        total_num: 1,
        transfer_detail_list: [
          { out_detail_no: next('DETAIL'), transfer_amount: 100, transfer_remark: '六月', openid },
        ],
        wx_serial_no: merchant.public_key!.id,
      }),
    query_batches_transfer_list_wx: (c) =>
      c['query_batches_transfer_list_wx']!({
        batch_id: '1030000071100999991182020050700019480001',
        need_query_detail: false,
      }),
    query_batches_transfer_detail_wx: (c) =>
      c['query_batches_transfer_detail_wx']!({
        batch_id: '1030000071100999991182020050700019480001',
        detail_id: '1040000071100999991182020050700019500100',
      }),
    query_batches_transfer_list: (c) =>
      c['query_batches_transfer_list']!({ out_batch_no: 'BATCH1', need_query_detail: false }),
    query_batches_transfer_detail: (c) =>
      c['query_batches_transfer_detail']!({ out_batch_no: 'BATCH1', out_detail_no: 'DETAIL1' }),
    profitsharing_receivers_add: (c) =>
      c['profitsharing_receivers_add']!({
        appid: merchant.appid,
        ...receiver(),
        custom_relation: '合伙人',
        wx_serial_no: merchant.public_key!.id,
      }),
    create_profitsharing_orders: (c) =>
      c['create_profitsharing_orders']!({
        transaction_id: paid.transaction_id,
        out_order_no: next('SHARE'),
        receivers: [share()],
        unfreeze_unsplit: true,
        wx_serial_no: merchant.public_key!.id,
      }),
    query_profitsharing_orders: (c) => c['query_profitsharing_orders']!(paid.transaction_id, 'SHARE1'),
    profitsharing_return_orders: (c) =>
      c['profitsharing_return_orders']!({
        out_order_no: 'SHARE1',
        out_return_no: next('RETURN'),
        return_mchid: merchant.mchid,
        amount: 10,
        description: '退回',
      }),
    query_profitsharing_return_orders: (c) => c['query_profitsharing_return_orders']!('RETURN1', 'SHARE1'),
    profitsharing_orders_unfreeze: (c) =>
      c['profitsharing_orders_unfreeze']!({
        transaction_id: paid.transaction_id,
        out_order_no: next('UNFREEZE'),
        description: '解冻',
      }),
    query_profitsharing_amounts: (c) => c['query_profitsharing_amounts']!(paid.transaction_id),
    profitsharing_receivers_delete: (c) =>
      c['profitsharing_receivers_delete']!({ appid: merchant.appid, type: 'PERSONAL_OPENID', account: openid }),
    profitsharing_bills: (c) => c['profitsharing_bills']!(billDate),
  }

  /** Keys and texts; `verifySign` and the certificates are asked below. */
  const LOCAL = new Set(
    (
      'createHttp publicEncrypt privateDecrypt getSignature sign getSN sha256WithRsa getAuthorization decipher_gcm ' +
      'buildAuthorization get_certificates fetchCertificates verifySign'
    ).split(' '),
  )
  /** It hands an object to `post` under the type of a form and makes no form: nothing can take that. */
  const BROKEN = ['upload_images']

  it('has no method that is not called here', () => {
    const Pay = load('wechatpay-node-v3') as { prototype: object }
    const methods = Object.getOwnPropertyNames(Pay.prototype).filter(
      (name) => name !== 'constructor' && !LOCAL.has(name),
    )
    expect(methods.toSorted()).toEqual([...Object.keys(RULED), ...Object.keys(OPEN), ...BROKEN].toSorted())
  })

  it.each(Object.entries(RULED))('%s is answered', async (_name, [call, status]) => {
    const answer = await call(nodeV3())
    expect([answer.status, answer.error]).toEqual([status, undefined])
  })

  it.each(Object.entries(OPEN))('%s is understood', async (_name, call) => {
    const answer = await call(nodeV3())
    // What prepares an app's or page's call has no status of its own.
    if (answer.status === undefined) return expect(answer).toMatchObject({ paySign: expect.any(String) as string })
    const { code } = (answer.error === undefined ? {} : JSON.parse(answer.error)) as { code?: string }
    expectUnderstood({ status: answer.status, code })
  })

  it('upload_images cannot work with its own transport', async () => {
    const answer = (await nodeV3()['upload_images']!(PNG, 'a.png').catch(() => ({ status: 0 }))) as Answer
    expect(answer.status).not.toBe(200)
  })

  it('downloads the certificates and believes what they signed', async () => {
    const client = nodeV3()
    const [certificate] = await client['get_certificates']!(merchant.api_v3_key)
    const [pem] = merchant.certificates
    expect(certificate.serial_no).toBe(new X509Certificate(pem!).serialNumber.padStart(40, '0'))
    const answer = await fetch(`${sandbox.url}/v3/certificates`, {
      headers: {
        Accept: 'application/json',
        'User-Agent': 'test',
        Authorization: client['buildAuthorization']!('GET', `${OFFICIAL}/v3/certificates`) as string,
      },
    })
    const header = (name: string): string => answer.headers.get(`wechatpay-${name}`)!
    const body = await answer.text()
    const signed = {
      timestamp: header('timestamp'),
      nonce: header('nonce'),
      serial: header('serial'),
      signature: header('signature'),
      apiSecret: merchant.api_v3_key,
    }
    expect(await client['verifySign']!({ ...signed, body })).toBe(true)
    expect(await client['verifySign']!({ ...signed, body: `${body} ` })).toBe(false)
  })
})

describe('wechatpay-axios-plugin', () => {
  type Verb = 'get' | 'post' | 'put' | 'delete'
  interface Plugin {
    new (options: object): {
      chain(path: string): Record<Verb, (...input: object[]) => Promise<{ status: number; data: unknown }>>
    }
    readonly Rsa: { encrypt(text: string, key: string): string }
  }

  const PRODUCTS = [
    'basic-payments',
    'refunds',
    'bills',
    'combine',
    'certificates',
    'media',
    'profitsharing',
    'mch-transfer',
    'transfer-batches',
    'complaints',
    'marketing-favor',
  ]
  const endpoints = PRODUCTS.flatMap((product) => catalogue.product(product))
  /** Bills and pictures are asked for under numbers that were given out. */
  const FILES = endpoints.filter(({ responseType }) => responseType === 'file')
  const UPLOADS = endpoints.filter(({ request }) => request !== null && 'file' in request)
  const CALLS = endpoints.filter((endpoint) => !FILES.includes(endpoint) && !UPLOADS.includes(endpoint))
  it('offers what the catalogue has of these products', () => expect(CALLS.length).toBeGreaterThan(80))

  const named = (list: readonly Endpoint[]): [string, Endpoint][] =>
    list.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint])

  const plugin = (): Plugin => load('wechatpay-axios-plugin') as Plugin
  function client(): InstanceType<Plugin> {
    const Wechatpay = plugin()
    return new Wechatpay({
      mchid: merchant.mchid,
      serial: merchant.serial_no,
      privateKey: merchant.private_key,
      certs: { [merchant.public_key!.id]: merchant.public_key!.key },
      baseURL: sandbox.url,
      headers: { 'Wechatpay-Serial': merchant.public_key!.id },
    })
  }

  /** Whatever it throws about an answer, as the answer; what it does not believe stays an error. */
  async function send(method: string, path: string, ...input: object[]) {
    const verb = method.toLowerCase() as Verb
    try {
      const chain = client().chain(path.slice(1))
      const { status, data } = await chain[verb](...input)
      return { status, code: undefined, data }
    } catch (error) {
      const { response } = error as { response?: { status: number; data?: { code?: string } } }
      if (!response || response.status < 300) throw error
      return { status: response.status, code: response.data?.code, data: response.data }
    }
  }

  function filled(
    { method, path, encryptedFields = [] }: Endpoint,
    sample: SampleRequest,
  ): { method: string; path: string; input: object[] } {
    const own: Record<string, string> = { mchid: merchant.mchid, appid: merchant.appid }
    const mend = (texts: Record<string, unknown>): void => {
      for (const name of Object.keys(texts)) texts[name] = own[name] ?? texts[name]
    }
    if (sample.body) mend(sample.body)
    const { Rsa } = plugin()
    for (const { holder, name, value } of encryptedFields.flatMap((pointer) => leadsTo(sample.body, pointer)))
      if (typeof value === 'string') holder[name] = Rsa.encrypt(value, merchant.public_key!.key)
    mend(sample.query)
    const params = new URLSearchParams(
      Object.entries(sample.query).flatMap(([k, v]) => [v].flat().map((one) => [k, one])),
    )
    const config = { params, headers: sample.headers }
    const expanded = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(sample.path[name]!))
    const hasBody = method === 'POST' || method === 'PUT' || method === 'PATCH'
    return { method, path: expanded, input: hasBody ? [sample.body ?? {}, config] : [config] }
  }

  it.each(named(CALLS))('%s is understood, and its answer believed', async (_route, endpoint) => {
    const sample = sampleRequest(endpoint, drawsOf(numbers++), { fields: 'required' })
    const { method, path, input } = filled(endpoint, sample)
    expectUnderstood(await send(method, path, ...input))
  })

  it.each(named(UPLOADS))('%s takes its form', async (_route, endpoint) => {
    const isVideo = endpoint.path.includes('video')
    const content = isVideo ? Buffer.from('any bytes') : PNG
    const filename = isVideo ? 'a.mp4' : 'a.png'
    const folder = await mkdtemp(join(tmpdir(), 'wxtill-upload-'))
    try {
      await writeFile(join(folder, filename), content)
      const meta = { filename, sha256: createHash('sha256').update(content).digest('hex') }
      const form = { meta: JSON.stringify(meta), file: createReadStream(join(folder, filename)) }
      const headers = { 'Content-Type': 'multipart/form-data' }
      const { status, data } = await send('POST', endpoint.path, form, { meta, headers })
      expect(status).toBe(200)
      expect(Object.keys(data as object)).toEqual([expect.stringMatching(/^media_(id|url)$/)])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('orders, is paid with a coupon, refunds, and reads it in the bill', async () => {
    const out_trade_no = next('AXIOS')
    const { mchid, appid } = merchant
    await send('POST', '/v3/pay/transactions/native', { ...order(out_trade_no), mchid, appid })
    const stock = await send('POST', '/v3/marketing/favor/coupon-stocks', {
      stock_name: '立减',
      belong_merchant: mchid,
      available_begin_time: new Date(sandbox.clock.now()).toISOString(),
      available_end_time: new Date(sandbox.clock.now() + 86_400_000).toISOString(),
      stock_use_rule: {
        max_coupons: 1,
        max_amount: 250,
        max_coupons_per_user: 1,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      no_cash: true,
      stock_type: 'NORMAL',
      coupon_use_rule: {
        coupon_available_time: {},
        fixed_normal_coupon: { coupon_amount: 250, transaction_minimum: 1000 },
      },
      out_request_no: next('STOCK'),
    })
    const { stock_id } = stock.data as { stock_id: string }
    await send('POST', `/v3/marketing/favor/stocks/${stock_id}/start`, { stock_creator_mchid: mchid })
    await send('POST', `/v3/marketing/favor/users/${openid}/coupons`, {
      stock_id,
      out_request_no: next('COUPON'),
      appid,
      stock_creator_mchid: mchid,
    })
    await control(`orders/${mchid}/${out_trade_no}/pay`, { openid })
    const { data } = await send('GET', `/v3/pay/transactions/out-trade-no/${out_trade_no}`, { params: { mchid } })
    expect(data).toMatchObject({ amount: { total: 1250, payer_total: 1000 }, promotion_detail: [{ amount: 250 }] })
    const refund = { out_trade_no, out_refund_no: next('R'), amount: { refund: 1250, total: 1250, currency: 'CNY' } }
    expect((await send('POST', '/v3/refund/domestic/refunds', refund)).data).toMatchObject({
      amount: { payer_refund: 1000, discount_refund: 250 },
    })
    const applied = await send('GET', '/v3/bill/tradebill', { params: { bill_date: billDate } })
    const { searchParams } = new URL((applied.data as { download_url: string }).download_url)
    const file = await send('GET', '/v3/billdownload/file', { params: { token: searchParams.get('token') } })
    expect(file.data).toContain('YESTERDAY1')
  })
})
