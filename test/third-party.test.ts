import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'

/**
 * Other people's clients against the sandbox. They share no code with it, so a mistake in our `protocol` cannot hide from them.
 */

interface MerchantFile {
  readonly mchid: string
  readonly serial_no: string
  readonly appid: string
  readonly api_v3_key: string
  readonly public_key_id: string
}

let data: string
let sandbox: Sandbox
let receiver: Server
let notify_url: string
let merchant: MerchantFile
let privateKey: string
let certificate: string
let platformCertificate: { serial: string; pem: string }
let publicKey: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'wxtill-third-party-'))
  sandbox = await startSandbox({ port: 0, dataDir: data, seed: 7, clock: 'real' })
  const [mchid] = await readdir(join(data, 'merchants'))
  const folder = join(data, 'merchants', mchid!)
  merchant = JSON.parse(await readFile(join(folder, 'merchant.json'), 'utf8')) as MerchantFile
  privateKey = await readFile(join(folder, 'apiclient_key.pem'), 'utf8')
  certificate = await readFile(join(folder, 'apiclient_cert.pem'), 'utf8')
  publicKey = await readFile(join(data, 'platform', 'pub_key.pem'), 'utf8')
  const file = (await readdir(join(data, 'platform'))).find((name) => name.startsWith('wechatpay_'))!
  platformCertificate = {
    serial: file.slice('wechatpay_'.length, -'.pem'.length),
    pem: await readFile(join(data, 'platform', file), 'utf8'),
  }
  receiver = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end())
  })
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve)
  })
  notify_url = `http://127.0.0.1:${(receiver.address() as { port: number }).port}/notify`
})

afterAll(async () => {
  await sandbox.close()
  receiver.closeAllConnections()
  receiver.close()
  await rm(data, { recursive: true, force: true })
})

async function control(path: string, body: object): Promise<unknown> {
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
  return await answer.json()
}

const order = (out_trade_no: string) => ({
  appid: merchant.appid,
  mchid: merchant.mchid,
  description: '一杯咖啡',
  out_trade_no,
  notify_url,
  amount: { total: 1250, currency: 'CNY' },
})

/** The steps every client walks; each entry is that client's own way of calling. */
interface Client {
  create(body: object): Promise<{ code_url: string }>
  query(out_trade_no: string): Promise<{ trade_state: string; transaction_id?: string }>
  close(out_trade_no: string): Promise<number>
  refund(body: object): Promise<{ status: string; refund_id: string }>
  findRefund(out_refund_no: string): Promise<{ status: string }>
}

type AxiosPlugin = new (options: object) => { chain(path: string): Chain }
type AxiosAnswer = { status: number; data: never }
type Chain = {
  (name: string): Chain
  get(config?: object): Promise<AxiosAnswer>
  post(body: object, config?: object): Promise<AxiosAnswer>
}

const CLIENTS: Readonly<Record<string, () => Promise<Client>>> = {
  'wechatpay-axios-plugin with the platform certificate': () =>
    axiosPlugin({ [platformCertificate.serial]: platformCertificate.pem }, {}),
  'wechatpay-axios-plugin with the public key': () =>
    axiosPlugin({ [merchant.public_key_id]: publicKey }, { 'Wechatpay-Serial': merchant.public_key_id }),
  'wechatpay-node-v3': nodeV3,
}

async function axiosPlugin(certs: Record<string, string>, headers: Record<string, string>): Promise<Client> {
  const Wechatpay = createRequire(import.meta.url)('wechatpay-axios-plugin') as AxiosPlugin
  const client = new Wechatpay({
    mchid: merchant.mchid,
    serial: merchant.serial_no,
    privateKey,
    certs,
    baseURL: sandbox.url,
    headers,
  })
  const at = (path: string): Chain => client.chain(path)
  return {
    create: async (body) => (await at('v3/pay/transactions/native').post(body)).data,
    query: async (out_trade_no) =>
      (await at(`v3/pay/transactions/out-trade-no/${out_trade_no}`).get({ params: { mchid: merchant.mchid } })).data,
    close: async (out_trade_no) =>
      (await at(`v3/pay/transactions/out-trade-no/${out_trade_no}/close`).post({ mchid: merchant.mchid })).status,
    refund: async (body) => (await at('v3/refund/domestic/refunds').post(body)).data,
    findRefund: async (out_refund_no) => (await at(`v3/refund/domestic/refunds/${out_refund_no}`).get()).data,
  }
}

type NodeV3Answer = { status: number; data: never; error?: unknown }
interface NodeV3 {
  httpService: {
    get(url: string, headers: object): Promise<unknown>
    post(url: string, body: object, headers: object): Promise<unknown>
  }
  createHttp(service: NodeV3['httpService']): void
  transactions_native(body: object): Promise<NodeV3Answer>
  query(body: object): Promise<NodeV3Answer>
  close(out_trade_no: string): Promise<NodeV3Answer>
  refunds(body: object): Promise<NodeV3Answer>
  find_refunds(out_refund_no: string): Promise<NodeV3Answer>
}

function nodeV3(): Promise<Client> {
  const Pay = createRequire(import.meta.url)('wechatpay-node-v3') as new (options: object) => NodeV3
  const client = new Pay({
    appid: merchant.appid,
    mchid: merchant.mchid,
    publicKey: Buffer.from(certificate),
    privateKey: Buffer.from(privateKey),
    key: merchant.api_v3_key,
  })
  // Its host is fixed in its source; only the transport is exchanged.
  const { httpService } = client
  const here = (url: string): string => url.replace('https://api.mch.weixin.qq.com', sandbox.url)
  client.createHttp({
    get: (url, headers) => httpService.get(here(url), headers),
    post: (url, body, headers) => httpService.post(here(url), body, headers),
  })
  return Promise.resolve({
    create: async (body) => (await client.transactions_native(body)).data,
    query: async (out_trade_no) => (await client.query({ out_trade_no })).data,
    close: async (out_trade_no) => (await client.close(out_trade_no)).status,
    refund: async (body) => (await client.refunds(body)).data,
    findRefund: async (out_refund_no) => (await client.find_refunds(out_refund_no)).data,
  })
}

describe.each(Object.keys(CLIENTS))('%s', (name) => {
  const tag = (): string => `T${Math.random().toString(36).slice(2, 12)}`

  it('orders, is paid, queries, refunds and finds the refund', async () => {
    const client = await CLIENTS[name]!()
    const out_trade_no = tag()
    const { code_url } = await client.create(order(out_trade_no))
    expect(code_url).toMatch(/^weixin:\/\//)
    expect(await client.query(out_trade_no)).toMatchObject({ trade_state: 'NOTPAY' })
    await control(`orders/${merchant.mchid}/${out_trade_no}/pay`, {})
    expect(await client.query(out_trade_no)).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^42000\d{23}$/) as string,
    })
    const refund = {
      out_trade_no,
      out_refund_no: `R${out_trade_no}`,
      amount: { refund: 250, total: 1250, currency: 'CNY' },
    }
    expect(await client.refund(refund)).toMatchObject({
      status: 'PROCESSING',
      refund_id: expect.stringMatching(/^503/) as string,
    })
    expect(await client.query(out_trade_no)).toMatchObject({ trade_state: 'REFUND' })
    await control('clock/advance', { seconds: 5 })
    expect(await client.findRefund(refund.out_refund_no)).toMatchObject({ status: 'SUCCESS' })
  })

  it('closes an unpaid order', async () => {
    const client = await CLIENTS[name]!()
    const out_trade_no = tag()
    await client.create(order(out_trade_no))
    expect(await client.close(out_trade_no)).toBe(204)
    expect(await client.query(out_trade_no)).toMatchObject({ trade_state: 'CLOSED' })
  })
})

describe('wechatpay-axios-plugin', () => {
  it('that holds both certificates works on while they rotate; with the old one alone it does not', async () => {
    await control('rotation', { share: 50 })
    const folder = join(data, 'platform')
    const names = (await readdir(folder)).filter((name) => name.startsWith('wechatpay_'))
    expect(names).toHaveLength(2)
    const both = Object.fromEntries(
      await Promise.all(
        names.map(
          async (name) => [name.slice('wechatpay_'.length, -4), await readFile(join(folder, name), 'utf8')] as const,
        ),
      ),
    )
    const ready = await axiosPlugin(both, {})
    for (let i = 0; i < 20; i++) expect((await ready.create(order(`ROTATE${i}A`))).code_url).toMatch(/^weixin/)
    await control('rotation', { finish: true })
    expect((await ready.create(order('ROTATED01'))).code_url).toMatch(/^weixin/)
    const late = await axiosPlugin({ [platformCertificate.serial]: platformCertificate.pem }, {})
    await expect(late.create(order('ROTATED02'))).rejects.toThrow()
  })

  it('is refused with the documented 401 when it signs with another key', async () => {
    const Wechatpay = createRequire(import.meta.url)('wechatpay-axios-plugin') as AxiosPlugin
    const { generateKeyPairSync } = await import('node:crypto')
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    const client = new Wechatpay({
      mchid: merchant.mchid,
      serial: merchant.serial_no,
      privateKey: other,
      certs: { [platformCertificate.serial]: platformCertificate.pem },
      baseURL: sandbox.url,
    })
    const call = client.chain('v3/pay/transactions/native').post(order('WRONGKEY1'))
    await expect(call).rejects.toMatchObject({
      response: {
        status: 401,
        data: {
          code: 'SIGN_ERROR',
          detail: { sign_information: { method: 'POST', url: '/v3/pay/transactions/native' } },
        },
      },
    })
  })
})
