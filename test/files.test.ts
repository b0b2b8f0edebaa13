import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import {
  ApiError,
  beijingDate,
  FetchTransport,
  WechatPay,
  type WechatPayError,
  type WechatPayOptions,
} from '@wxtill/sdk'

/** Files between the sdk and the sandbox: uploads, pictures, and the bills of a day with refunds in it. */

const DAY_MS = 24 * 3_600_000
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(1_900_000)])

let sandbox: Sandbox
let wxpay: WechatPay
beforeAll(async () => {
  sandbox = await startSandbox({ seed: 12, clock: 'virtual', startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  wxpay = client()
})
afterAll(() => sandbox.close())

function client(overrides: Partial<WechatPayOptions> = {}): WechatPay {
  const { mchid, appid, serial_no, private_key, api_v3_key, public_key } = sandbox.merchants[0]!
  return new WechatPay({
    mchid,
    appid,
    serial: serial_no,
    privateKey: private_key,
    apiV3Key: api_v3_key,
    platformKeys: { publicKey: public_key!, certificates: [] },
    baseUrl: sandbox.url,
    clock: sandbox.clock,
    ...overrides,
  })
}

async function control(path: string, body: object): Promise<void> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.ok).toBe(true)
}

describe('a picture', () => {
  it.each([
    ['node', undefined],
    ['fetch', new FetchTransport()],
  ])('goes up and comes back by %s', async (_, transport) => {
    const { media } = client(transport ? { transport } : {})
    const { media_id } = await media.uploadComplaintImage({ filename: '小票.png', content: PNG })
    const file = await media.complaintImage(media_id)
    expect(file.contentType).toBe('image/png')
    expect((await file.bytes()).equals(PNG)).toBe(true)
  })

  it('goes up from the disk, and for coupons gets an address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wxtill-files-'))
    await writeFile(join(folder, 'a.png'), PNG)
    const content = { path: join(folder, 'a.png') }
    expect((await wxpay.media.uploadImage({ filename: 'a.png', content })).media_id).not.toBe('')
    const { media_url } = await wxpay.media.uploadMarketingImage({ filename: 'a.png', content })
    const shown = Buffer.from(await (await fetch(media_url)).arrayBuffer())
    expect(shown.equals(PNG)).toBe(true)
    await rm(folder, { recursive: true })
  })

  it('is sent once more when its answer was lost', async () => {
    await control('faults', { match: { path: '/v3/merchant/media/upload' }, action: { cut: 'headers' }, times: 1 })
    const { media_id } = await wxpay.media.uploadImage({ filename: 'a.png', content: PNG })
    expect(media_id).toMatch(/_0$/)
  })

  it('is refused by the platform where the sdk lets it pass', async () => {
    const large = Buffer.concat([PNG, randomBytes(1_000_000)])
    const upload = wxpay.media.uploadImage({ filename: 'a.png', content: large, maxBytes: 5_000_000 })
    const error = await upload.then(
      () => undefined,
      (thrown: unknown) => thrown as WechatPayError,
    )
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'PARAM_ERROR', outcome: 'failed', attempts: 1 })
  })

  it('also goes up from somebody else’s client', async () => {
    const { Multipart, Wechatpay } = createRequire(import.meta.url)('wechatpay-axios-plugin') as Peer
    // That one signs by the machine's clock.
    const own = await startSandbox({ seed: 12, clock: 'real' })
    try {
      const { mchid, serial_no, private_key, public_key } = own.merchants[0]!
      const { id, key } = public_key!
      const certs = { [id]: key }
      const peer = new Wechatpay({ mchid, serial: serial_no, privateKey: private_key, certs, baseURL: own.url })
      const meta = { filename: 'a.png', sha256: createHash('sha256').update(PNG).digest('hex') }
      const form = new Multipart()
      form.append('meta', JSON.stringify(meta), 'meta.json')
      form.append('file', PNG, 'a.png')
      const headers = { ...form.getHeaders(), 'Wechatpay-Serial': id }
      const { data } = await peer.chain('v3/merchant/media/upload').post(form.getBuffer(), { meta, headers })
      expect(data.media_id).toMatch(/_0$/)
    } finally {
      await own.close()
    }
  })
})

interface Peer {
  readonly Multipart: new () => {
    append(name: string, value: string | Buffer, filename: string): void
    getHeaders(): Record<string, string>
    getBuffer(): Buffer
  }
  readonly Wechatpay: new (options: object) => {
    chain(path: string): { post(body: unknown, config: object): Promise<{ data: { media_id: string } }> }
  }
}

describe('the bills of a day', () => {
  it('of every kind add up, with refunds and fees in them', async () => {
    const bill_date = beijingDate(sandbox.clock.now())
    const { mchid } = sandbox.merchants[0]!
    for (const [index, total] of [1250, 999, 33_333].entries()) {
      const out_trade_no = `FILES00${index}`
      await wxpay.native.prepay({
        description: '茶,`壶',
        out_trade_no,
        notify_url: 'http://127.0.0.1:9/notify',
        amount: { total, currency: 'CNY' },
      })
      await control(`orders/${mchid}/${out_trade_no}/pay`, {})
      if (index === 1) continue
      const amount = { refund: total - index * 100, total, currency: 'CNY' as const }
      await wxpay.refunds.create({ out_trade_no, out_refund_no: `R${out_trade_no}`, amount })
    }
    await sandbox.clock.advance(DAY_MS)
    const { bills } = wxpay
    for (const [bill_type, count] of [
      ['ALL', 5],
      ['SUCCESS', 3],
      ['REFUND', 2],
    ] as const) {
      const { rows, summary } = await bills.trade({ bill_date, bill_type }).readAll()
      expect([bill_type, rows.length, summary.count]).toEqual([bill_type, count, count])
    }
    const { rows, summary } = await bills.fundFlow({ bill_date }).readAll()
    expect(rows.at(-1)!.balance).toBe(summary.income_total - summary.expense_total)
    const named = await bills.rows(await bills.requestFundFlow({ bill_date })).readAll()
    expect(named.rows.map((row) => row['业务名称'])).toEqual(rows.map((row) => row.business_name))
  })
})
