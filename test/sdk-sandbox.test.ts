import { createHash } from 'node:crypto'
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import {
  AnswerError,
  ApiError,
  beijingDate,
  TimeoutError,
  WechatPay,
  WechatPayError,
  type NotificationEvent,
  type PlatformKeyOptions,
  type TradeBillRow,
  type WechatPayOptions,
} from '@wxtill/sdk'

/** The sdk, unmodified, against the sandbox: every byte signed, verified and encrypted, on one clock that both share. */

const DAY_MS = 24 * 3_600_000
const TOTAL = 1250

let sandbox: Sandbox
let receiver: Server
let tamperer: Server
const events: { via: string; event: NotificationEvent }[] = []
const refused: unknown[] = []
let listener: { node: WechatPay; web: WechatPay }

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 11, clock: 'virtual', startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  receiver = createServer((req, res) => void receive(req, res))
  tamperer = createServer((req, res) => void forwardTampered(req, res))
  await Promise.all([listen(receiver), listen(tamperer)])
  listener = { node: client(PUBLIC_KEY()), web: client({ certificates: 'download' }) }
})

afterAll(async () => {
  await Promise.all([sandbox.close(), close(receiver), close(tamperer)])
})

afterEach(async () => {
  events.length = refused.length = 0
  await control('DELETE', 'faults')
})

const PUBLIC_KEY = (): PlatformKeyOptions => ({ publicKey: sandbox.merchants[0]!.public_key!, certificates: [] })
const MODES: [string, () => PlatformKeyOptions][] = [
  ['with the public key', PUBLIC_KEY],
  ['with downloaded certificates', () => ({ certificates: 'download' })],
]

function client(platformKeys: PlatformKeyOptions, overrides: Partial<WechatPayOptions> = {}): WechatPay {
  const { mchid, appid, serial_no, private_key, api_v3_key } = sandbox.merchants[0]!
  return new WechatPay({
    mchid,
    appid,
    serial: serial_no,
    privateKey: private_key,
    apiV3Key: api_v3_key,
    platformKeys,
    baseUrl: sandbox.url,
    clock: sandbox.clock,
    retry: { baseMs: 1, maxMs: 2 },
    ...overrides,
  })
}

/** One server for both kinds of handler; each has a client of its own, as two shops would. */
async function receive(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const via = req.url === '/web' ? 'web' : 'node'
  const take = (event: NotificationEvent): void => void events.push({ via, event })
  const options = { onError: (error: unknown) => void refused.push(error) }
  if (via === 'node') return listener.node.notifications.nodeHandler(take, options)(req, res)
  const body = await bytesOf(req)
  const headers = Object.entries(req.headersDistinct).flatMap(([name, all]) => (all ?? []).map((one) => [name, one]))
  const request = new Request('https://shop.example/web', {
    method: 'POST',
    headers: headers as [string, string][],
    body: new Uint8Array(body),
  })
  const answer = await listener.web.notifications.webHandler(take, options)(request)
  res.writeHead(answer.status).end(await answer.text())
}

/** Passes everything on, and flips one bit of every bill file. */
async function forwardTampered(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await bytesOf(req)
  const headers = { ...req.headers, host: new URL(sandbox.url).host }
  const outgoing = httpRequest(sandbox.url + req.url!, { method: req.method!, headers, agent: false }, (incoming) => {
    void bytesOf(incoming).then((answer) => {
      if (req.url!.startsWith('/v3/billdownload/')) answer[answer.length - 4]! ^= 1
      res.writeHead(incoming.statusCode!, incoming.headers).end(answer)
    })
  })
  outgoing.end(body)
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function control<T>(method: string, path: string, body?: object): Promise<T> {
  const init = body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${sandbox.url}/_sandbox/${path}`, { method, ...init })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

let orders = 0
const order = (via: 'node' | 'web' = 'node') => ({
  description: '一杯咖啡',
  out_trade_no: `SDK${String(++orders).padStart(5, '0')}`,
  notify_url: `${addressOf(receiver)}/${via}`,
  amount: { total: TOTAL, currency: 'CNY' as const },
})

const pay = (out_trade_no: string): Promise<unknown> =>
  control('POST', `orders/${sandbox.merchants[0]!.mchid}/${out_trade_no}/pay`, {})

async function openid(): Promise<string> {
  const { payers } = await control<{ payers: { openids: Record<string, string> }[] }>('GET', 'payers')
  return payers[0]!.openids[sandbox.merchants[0]!.appid]!
}

async function failureOf<E extends Error>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => E,
): Promise<E> {
  const error = await promise.then(
    (value) => new Error(`It ended well: ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(kind)
  return error as E
}

describe.each(MODES)('a merchant %s', (_, keys) => {
  it('orders in all five ways', async () => {
    const wxpay = client(keys())
    const payer = { openid: await openid() }
    const h5 = { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' as const } }
    expect((await wxpay.native.prepay(order())).code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl/)
    expect((await wxpay.jsapi.prepay({ ...order(), payer })).prepay_id).toMatch(/^wx/)
    expect((await wxpay.miniProgram.prepay({ ...order(), payer })).prepay_id).toMatch(/^wx/)
    expect((await wxpay.app.prepay(order())).prepay_id).toMatch(/^wx/)
    expect((await wxpay.h5.prepay({ ...order(), scene_info: h5 })).h5_url).toContain(
      '/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=',
    )
  })

  it('makes client parameters that the phone accepts', async () => {
    const wxpay = client(keys())
    const payer = { openid: await openid() }
    const { appid, mchid } = wxpay
    const jsapi = await wxpay.jsapi.payParams((await wxpay.jsapi.prepay({ ...order(), payer })).prepay_id)
    const mini = await wxpay.miniProgram.payParams((await wxpay.miniProgram.prepay({ ...order(), payer })).prepay_id)
    const app = await wxpay.app.payParams((await wxpay.app.prepay(order())).prepay_id)
    expect(app.partnerid).toBe(mchid)
    for (const [kind, params] of Object.entries({ jsapi, miniprogram: mini, app })) {
      const cashier = await control('POST', 'phone/prepay', { ...payer, kind, appid, params })
      expect(cashier).toMatchObject({ amount: { total: TOTAL } })
    }
    const forged = { ...payer, kind: 'jsapi', appid, params: { ...jsapi, timeStamp: '1' } }
    await expect(control('POST', 'phone/prepay', forged)).rejects.toThrow(/BAD_SIGNATURE/)
  })

  it.each(['node', 'web'] as const)(
    'is paid, queries, refunds and hears of both through the %s handler',
    async (via) => {
      listener = { node: client(keys()), web: client(keys()) }
      const wxpay = client(keys())
      const wanted = order(via)
      const { out_trade_no } = wanted
      await wxpay.native.prepay(wanted)
      expect(await wxpay.orders.queryByOutTradeNo(out_trade_no)).toMatchObject({ trade_state: 'NOTPAY' })
      await pay(out_trade_no)
      const paid = await wxpay.orders.queryByOutTradeNo(out_trade_no)
      expect(paid).toMatchObject({ trade_state: 'SUCCESS', amount: { total: TOTAL } })
      expect(await wxpay.orders.queryByTransactionId(paid.transaction_id!)).toEqual(paid)

      const out_refund_no = `R${out_trade_no}`
      const refund = { out_trade_no, out_refund_no, amount: { refund: 250, total: TOTAL, currency: 'CNY' } }
      const accepted = await wxpay.refunds.create({ ...refund, notify_url: wanted.notify_url })
      expect(accepted).toMatchObject({ status: 'PROCESSING', out_refund_no })
      await sandbox.clock.advance(5_000)
      expect(await wxpay.refunds.query(out_refund_no)).toMatchObject({ status: 'SUCCESS', amount: { refund: 250 } })

      expect(refused).toEqual([])
      expect(events.map(({ via: how, event }) => [how, event.event_type])).toEqual([
        [via, 'TRANSACTION.SUCCESS'],
        [via, 'REFUND.SUCCESS'],
      ])
      const { mchid, appid } = wxpay
      const resource = { out_trade_no, mchid, appid, transaction_id: paid.transaction_id, amount: { total: TOTAL } }
      expect(events[0]!.event).toMatchObject({ resource, signed: { serial: expect.any(String) as string } })
      expect(events[1]!.event).toMatchObject({
        resource: { out_trade_no, out_refund_no, refund_id: accepted.refund_id },
      })
    },
  )

  it('closes an unpaid order, and is told when it is paid', async () => {
    const wxpay = client(keys())
    const [unpaid, paid] = [order(), order()]
    await wxpay.native.prepay(unpaid)
    await wxpay.orders.close(unpaid.out_trade_no)
    expect(await wxpay.orders.queryByOutTradeNo(unpaid.out_trade_no)).toMatchObject({ trade_state: 'CLOSED' })
    await wxpay.native.prepay(paid)
    await pay(paid.out_trade_no)
    const error = await failureOf(wxpay.orders.close(paid.out_trade_no), ApiError)
    expect(error).toMatchObject({ code: 'ORDER_PAID', outcome: 'failed', status: 400, attempts: 1 })
  })

  it('refuses a probe on an answer, and gets its order by repeating', async () => {
    const wxpay = client(keys())
    const wanted = order()
    await control('POST', 'faults', { match: { path: '/v3/pay/' }, action: { signtest: true }, times: 1 })
    expect((await wxpay.native.prepay(wanted)).code_url).toMatch(/^weixin:/)
    const once = client(keys(), { retry: { attempts: 1 } })
    await control('POST', 'faults', { match: { path: '/v3/pay/' }, action: { unsign: true }, times: 1 })
    const error = await failureOf(once.native.prepay(order()), WechatPayError)
    expect(error).toMatchObject({ name: 'SignatureError', outcome: 'unknown' })
  })
})

describe('an operation of unknown outcome', () => {
  const FAULTS: [string, object][] = [
    ['500 after it was done', { fail_after_commit: true }],
    ['500 before it was done', { fail_before_commit: true }],
    ['a cut before the answer', { cut: 'headers' }],
    ['a cut within the answer', { cut: 'body' }],
    ['silence after it was done', { hang_ms: 2_000 }],
    ['silence before it was done', { hang_ms: 2_000, commit: false }],
    ['an answer that is not JSON', { bad_json: true }],
    ['an HTML page', { html_5xx: 502 }],
    ['an unsigned answer', { unsign: true }],
  ]
  const fault = (path: string, action: object): Promise<unknown> =>
    control('POST', 'faults', { match: { method: 'POST', path }, action, times: 1 })
  const patient = (): WechatPay => client(PUBLIC_KEY(), { timeouts: { total: 300 } })
  const impatient = (): WechatPay => client(PUBLIC_KEY(), { timeouts: { total: 300 }, retry: { attempts: 1 } })

  it.each(FAULTS)('%s: says unknown, and the identical repeat ends as one order and one refund', async (__, action) => {
    const wanted = order()
    const { out_trade_no } = wanted
    await fault('/v3/pay/transactions/native', action)
    expect(await failureOf(impatient().native.prepay(wanted), WechatPayError)).toMatchObject({ outcome: 'unknown' })
    await fault('/v3/pay/transactions/native', action)
    await patient().native.prepay(wanted)
    await pay(out_trade_no)

    const out_refund_no = `R${out_trade_no}`
    const refund = { out_trade_no, out_refund_no, amount: { refund: 300, total: TOTAL, currency: 'CNY' } }
    await fault('/v3/refund/domestic/refunds', action)
    expect(await failureOf(impatient().refunds.create(refund), WechatPayError)).toMatchObject({ outcome: 'unknown' })
    await fault('/v3/refund/domestic/refunds', action)
    const { refund_id } = await patient().refunds.create(refund)

    type Rows = { out_trade_no: string }[]
    const { orders: all } = await control<{ orders: Rows }>('GET', 'orders?limit=1000')
    const { refunds } = await control<{ refunds: Rows }>('GET', 'refunds?limit=1000')
    expect(all.filter((row) => row.out_trade_no === out_trade_no)).toHaveLength(1)
    expect(refunds.filter((row) => row.out_trade_no === out_trade_no)).toMatchObject([{ refund_id }])
    // The rest can still be given back, and not a fen more: only 300 went out.
    const rest = { out_trade_no, out_refund_no: `${out_refund_no}B`, amount: { ...refund.amount, refund: TOTAL - 299 } }
    await sandbox.clock.advance(61_000)
    expect(await failureOf(patient().refunds.create(rest), ApiError)).toMatchObject({ outcome: 'failed' })
  })

  it('a refused refund for too many requests may have been accepted: unknown, and not repeated by itself', async () => {
    const wanted = order()
    await patient().native.prepay(wanted)
    await pay(wanted.out_trade_no)
    const refund = { out_trade_no: wanted.out_trade_no, out_refund_no: `R${wanted.out_trade_no}` }
    await fault('/v3/refund/domestic/refunds', { rate_429: 'after_commit' })
    const amount = { refund: 300, total: TOTAL, currency: 'CNY' }
    const error = await failureOf(patient().refunds.create({ ...refund, amount }), ApiError)
    expect(error).toMatchObject({ status: 429, outcome: 'unknown', attempts: 1 })
    expect(await patient().refunds.query(refund.out_refund_no)).toMatchObject({ status: 'PROCESSING' })
  })

  it('an exhausted patience stays unknown, and the query tells', async () => {
    const wanted = order()
    const hang = { match: { path: '/v3/pay/transactions/native' }, action: { hang_ms: 2_000 } }
    await control('POST', 'faults', hang)
    const error = await failureOf(
      client(PUBLIC_KEY(), { timeouts: { total: 100 } }).native.prepay(wanted),
      TimeoutError,
    )
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 3 })
    expect(await patient().orders.queryByOutTradeNo(wanted.out_trade_no)).toMatchObject({ trade_state: 'NOTPAY' })
  })
})

describe('the bill of a day', () => {
  let bill_date: string
  let numbers: string[]

  beforeAll(async () => {
    const wxpay = client(PUBLIC_KEY())
    // A day of its own, so that the other tests' payments do not count.
    await sandbox.clock.advance(DAY_MS)
    bill_date = beijingDate(sandbox.clock.now())
    numbers = []
    for (let i = 0; i < 3; i++) {
      const wanted = order()
      await wxpay.native.prepay(wanted)
      await pay(wanted.out_trade_no)
      numbers.push(wanted.out_trade_no)
    }
    await sandbox.clock.advance(DAY_MS)
  })

  it.each(MODES)('is read in fen, streamed and with its hash held, %s', async (__, keys) => {
    const wxpay = client(keys())
    const bill = wxpay.bills.trade({ bill_date })
    const rows: TradeBillRow[] = []
    for await (const row of bill) rows.push(row)
    expect(rows.map((row) => row.out_trade_no).toSorted()).toEqual(numbers)
    expect(rows.map((row) => [row.total, row.settlement_total, row.trade_state])).toEqual(
      numbers.map(() => [TOTAL, TOTAL, 'SUCCESS']),
    )
    expect(bill.summary).toMatchObject({ count: 3, total: 3 * TOTAL, settlement_total: 3 * TOTAL, refund_total: 0 })

    const reference = await wxpay.bills.requestTrade({ bill_date })
    const bytes = await wxpay.bills.download(reference).bytes()
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(reference.hash_value)
  })

  it('is refused when one bit of the file differs, plain or compressed', async () => {
    const wxpay = client(PUBLIC_KEY(), { baseUrl: addressOf(tamperer) })
    const reference = await wxpay.bills.requestTrade({ bill_date })
    const error = await failureOf(wxpay.bills.download(reference).bytes(), AnswerError)
    expect(error).toMatchObject({ code: 'HASH_MISMATCH', outcome: 'failed' })
    const bill = wxpay.bills.trade({ bill_date })
    await failureOf(bill.readAll(), AnswerError)
    expect(bill.summary).toBeUndefined()
  })

  it('is not there for a day without trade, nor before the next morning', async () => {
    const { bills } = client(PUBLIC_KEY())
    const today = beijingDate(sandbox.clock.now())
    expect(await failureOf(bills.trade({ bill_date: today }).readAll(), ApiError)).toMatchObject({ outcome: 'failed' })
    const error = await failureOf(bills.requestTrade({ bill_date: '2026-06-01' }), ApiError)
    expect(error).toMatchObject({ code: 'NO_STATEMENT_EXIST', attempts: 1 })
  })
})
