import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { TenpayProcess } from './support/tenpay-process.ts'

/**
 * Everything that tenpay offers, called once: an APIv2 client of other people's, unmodified, at the platform's own addresses over TLS and
 * with the client certificate as the PKCS#12 file that the sandbox hands out.
 */

const HOUR = 3_600_000
const PASSWORD = '123456'

type Reply = Record<string, string>
type Handler = (request: object, response: object, next: () => unknown) => Promise<unknown>
interface Middlewares {
  middlewareForExpress(type: string): Handler
  middleware(type: string): (context: object, next: () => Promise<void>) => Promise<void>
}
const Tenpay = createRequire(import.meta.url)('tenpay') as new (config: object) => Middlewares & Record<string, unknown>

let sandbox: TestSandbox
let receiver: Server
let notify_url: string
let config: { appid: string; mchid: string; partnerKey: string }
let client: TenpayProcess
let openid: string
const notified: string[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0, startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  receiver = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      notified.push(Buffer.concat(chunks as Buffer[]).toString())
      response.end('<xml><return_code>SUCCESS</return_code></xml>')
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  notify_url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notify`
  openid = sandbox.payer().openid
  const { appid, mchid, api_v2_key: partnerKey } = sandbox.merchant
  const file = await fetch(`${sandbox.url}/_sandbox/merchants/${mchid}/files/apiclient_cert.p12`)
  config = { appid, mchid, partnerKey }
  const pfx = Buffer.from(await file.arrayBuffer())
  client = new TenpayProcess(sandbox.tlsUrl!, { ...config, pfx, notify_url, refund_url: notify_url })
})
afterAll(async () => {
  await client.close()
  receiver.closeAllConnections()
  receiver.close()
  await sandbox.close()
})

async function control(path: string, body: object): Promise<Reply> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await answer.json()) as Reply
}

const order = (out_trade_no: string, more: object = {}) => ({ out_trade_no, body: '茶', total_fee: 1250, ...more })
const native = (out_trade_no: string): object => order(out_trade_no, { trade_type: 'NATIVE', product_id: 'P' })

async function paid(out_trade_no: string): Promise<string> {
  await client.call('unifiedOrder', native(out_trade_no))
  await sandbox.pay(out_trade_no)
  return (await client.call('orderQuery', { out_trade_no }))['transaction_id']!
}

describe('tenpay', () => {
  /** Calls and what must be in the answer; their business is played. */
  const PLAYED: Record<string, [call: () => Promise<unknown>, answer: object]> = {
    unifiedOrder: [() => client.call('unifiedOrder', order('T1', { openid })), { prepay_id: expect.any(String) }],
    orderQuery: [
      async () => {
        await client.call('unifiedOrder', native('TQ1'))
        return client.call('orderQuery', { out_trade_no: 'TQ1' })
      },
      { trade_state: 'NOTPAY' },
    ],
    closeOrder: [
      async () => {
        await client.call('unifiedOrder', native('TX1'))
        return client.call('closeOrder', { out_trade_no: 'TX1' })
      },
      { result_code: 'SUCCESS' },
    ],
    refund: [
      async () => {
        const transaction_id = await paid('T2')
        return client.call('refund', { transaction_id, out_refund_no: 'TR2', total_fee: 1250, refund_fee: 250 })
      },
      { out_trade_no: 'T2', refund_fee: '250' },
    ],
    refundQuery: [() => client.call('refundQuery', { out_refund_no: 'TR2' }), { refund_fee_0: '250' }],
    micropay: [
      () => client.call('micropay', order('T3', { auth_code: sandbox.paymentCode(openid) })),
      { openid: expect.any(String), trade_type: 'MICROPAY', total_fee: '1250' },
    ],
    reverse: [
      async () => {
        await sandbox.advance(15_000)
        return client.call('reverse', { out_trade_no: 'T3' })
      },
      { recall: 'N' },
    ],
    sendRedpack: [
      () => client.call('sendRedpack', { ...PACKET, mch_autono: '0000000001', total_amount: 100, re_openid: openid }),
      { send_listid: expect.any(String), total_amount: '100' },
    ],
    sendGroupRedpack: [
      () => client.call('sendGroupRedpack', { ...PACKET, mch_billno: 'TG1', total_amount: 300, re_openid: openid }),
      { mch_billno: 'TG1', total_amount: '300' },
    ],
    redpackQuery: [() => client.call('redpackQuery', { mch_billno: 'TG1' }), { hb_type: 'GROUP', total_num: '3' }],
    getSignkey: [() => client.call('getSignkey'), { sandbox_signkey: expect.stringMatching(/^\w{32}$/) }],
    getPublicKey: [() => client.call('getPublicKey', {}), { pub_key: expect.stringMatching(/^-----BEGIN RSA PUBLIC/) }],
  }
  const PACKET = { send_name: '茶馆', wishing: '恭喜', act_name: '抽奖', remark: '快来', scene_id: 'PRODUCT_1' }

  /** Without business rules: the client must find in the answer what it looks for. */
  const SHAPES: Record<string, [input: object, answer: object]> = {
    combinedOrder: [
      {
        combine_out_trade_no: 'TC1',
        scene_info: JSON.stringify({ device_id: 'POS1' }),
        sub_order_list: JSON.stringify({ order_num: 0, order_list: [] }),
        trade_type: 'NATIVE',
      },
      { prepay_id: expect.any(String) },
    ],
    sendCoupon: [{ coupon_stock_id: '1757', partner_trade_no: 'TS1', openid: 'o' }, { coupon_stock_id: '1757' }],
    queryCouponStock: [{ coupon_stock_id: '1757' }, { coupon_value: expect.any(String) }],
    queryCouponInfo: [{ coupon_id: '1565', stock_id: '1757', openid: 'o' }, { coupon_id: '1565' }],
    transfers: [
      { partner_trade_no: 'TT1', openid: 'o', amount: 100, desc: '工资', re_user_name: '张三' },
      { partner_trade_no: 'TT1', payment_no: expect.any(String) },
    ],
    transfersQuery: [{ partner_trade_no: 'TT1' }, { partner_trade_no: 'TT1', detail_id: expect.any(String) }],
    payBank: [
      {
        partner_trade_no: 'TB1',
        enc_bank_no: '6225000000000000',
        enc_true_name: '张三',
        bank_code: '1001',
        amount: 100,
      },
      { partner_trade_no: 'TB1', amount: '100', payment_no: expect.any(String) },
    ],
    queryBank: [{ partner_trade_no: 'TB1' }, { partner_trade_no: 'TB1', amount: '100' }],
  }

  const BELOW = [
    'getPayParams getPayParamsByPrepay getAppParams getAppParamsByPrepay getNativeUrl',
    'downloadBill downloadFundflow middleware middlewareForExpress',
  ].flatMap((names) => names.split(' '))

  it('has no method that is not called here', () => {
    const methods = Object.getOwnPropertyNames(Tenpay.prototype).filter(
      (name) => !/^(?:constructor|log|_.*)$/.test(name),
    )
    expect(methods.toSorted()).toEqual([...Object.keys(PLAYED), ...Object.keys(SHAPES), ...BELOW].toSorted())
  })

  it.each(Object.entries(PLAYED))('%s is answered', async (_name, [call, answer]) => {
    expect(await call()).toMatchObject(answer)
  })

  it.each(Object.entries(SHAPES))('%s is answered in its shape', async (name, [input, answer]) => {
    expect(await client.call(name, input)).toMatchObject(answer)
  })

  it.each(['MD5', 'HMAC-SHA256'])(
    'getPayParams and getAppParams, with %s, are paid on the phone',
    async (sign_type) => {
      const pay = async (kind: string, params: Reply): Promise<Reply> => {
        const { token } = await control('/phone/prepay', { kind, openid, params })
        return control('/phone/pay', { token, openid, password: PASSWORD })
      }
      const page = await client.call('getPayParams', order(`TP-${sign_type}`, { openid, sign_type }))
      expect(await pay('jsapi', page)).toMatchObject({ result: 'ok' })
      const app = await client.call('getAppParams', order(`TA-${sign_type}`, { sign_type }))
      expect(await pay('app', app)).toMatchObject({ result: 'ok' })
    },
  )

  it('getPayParamsByPrepay and getAppParamsByPrepay sign an order made before', async () => {
    const { prepay_id } = await client.call('unifiedOrder', order('T4', { openid }))
    const params = await client.call('getPayParamsByPrepay', { prepay_id })
    expect(await control('/phone/prepay', { kind: 'jsapi', openid, params })).toMatchObject({ out_trade_no: 'T4' })
    const ordered = await client.call('unifiedOrder', order('T5', { trade_type: 'APP' }))
    const app = await client.call('getAppParamsByPrepay', ordered)
    expect(await control('/phone/prepay', { kind: 'app', openid, params: app })).toMatchObject({ out_trade_no: 'T5' })
  })

  it('getNativeUrl is mode one, in which the platform asks the merchant for the order: the phone does not know it', async () => {
    const text = await client.call<string>('getNativeUrl', { product_id: 'P' })
    expect(text).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?sign=/)
    expect(await control('/phone/scan', { text, openid })).toMatchObject({ code: 'UNKNOWN_CODE' })
  })

  it('reads the bills of the day before', async () => {
    await paid('T6')
    await expect(client.call('downloadBill', { bill_date: '20260609' })).rejects.toThrow('Bill Creating')
    await sandbox.advance(24 * HOUR)
    const bill = await client.call<Bill>('downloadBill', { bill_date: '20260609' }, true)
    expect(bill.list_title).toContain('商户订单号')
    expect(bill.list_data.flat()).toContain('T6')
    expect(bill.total_title).toHaveLength(bill.total_data.length)
    const flow = await client.call<Bill>('downloadFundflow', { bill_date: '20260609' }, true)
    expect(flow.list_data.flat()).toContain('现金红包')
    await expect(client.call('downloadBill', { bill_date: '20260608' })).rejects.toThrow('No Bill Exist')
  })
  interface Bill {
    list_title: string[]
    list_data: string[][]
    total_title: string[]
    total_data: string[]
  }

  it('hears of what went wrong by its code, and without its certificate nothing at all', async () => {
    await expect(client.call('orderQuery', { out_trade_no: 'NONE' })).rejects.toThrow('ORDERNOTEXIST')
    const bare = new TenpayProcess(sandbox.tlsUrl!, config)
    try {
      const refund = { out_trade_no: 'T2', out_refund_no: 'TR3', total_fee: 1250, refund_fee: 1 }
      await expect(bare.call('refund', refund)).rejects.toThrow(/socket hang up/)
    } finally {
      await bare.close()
    }
  })
})

describe("tenpay's middlewares", () => {
  const PAID = { out_trade_no: 'TN1', total_fee: '1250', result_code: 'SUCCESS' }
  const REFUNDED = { req_info: { out_refund_no: 'TNR1', refund_status: 'SUCCESS', refund_fee: '1250' } }
  let told: { pay: string; refund: string }

  beforeAll(async () => {
    const transaction_id = await paid('TN1')
    await sandbox.waitForNotification(({ number, state }) => number === 'TN1' && state === 'delivered')
    const pay = notified.at(-1)!
    await client.call('refund', { transaction_id, out_refund_no: 'TNR1', total_fee: 1250, refund_fee: 1250 })
    await sandbox.advance(2000)
    told = { pay, refund: notified.at(-1)! }
  })

  const express = async (type: string, body: unknown): Promise<{ weixin?: object; sent?: string }> => {
    const request: { body: unknown; weixin?: object } = { body }
    let sent: string | undefined
    const response = { header: () => {}, send: (text: string) => (sent = text), reply: (_message?: string) => {} }
    await new Tenpay(config).middlewareForExpress(type)(request, response, () => response.reply())
    return { ...(request.weixin ? { weixin: request.weixin } : {}), ...(sent === undefined ? {} : { sent }) }
  }
  const koa = async (type: string, body: unknown): Promise<{ weixin?: object; sent?: string }> => {
    const context = { request: { body } as { weixin?: object }, body: '', reply: (_message?: string) => {} }
    await new Tenpay(config).middleware(type)(context, () => Promise.resolve(context.reply()))
    const { weixin } = context.request
    return { ...(weixin ? { weixin } : {}), sent: context.body }
  }

  it.each([
    ['Express', express],
    ['Koa', koa],
  ])('for %s take notifications, and reply', async (_framework, take) => {
    const success = expect.stringContaining('<return_code>SUCCESS</return_code>') as string
    expect(await take('pay', told.pay)).toMatchObject({ weixin: PAID, sent: success })
    expect(await take('refund', told.refund)).toMatchObject({ weixin: REFUNDED, sent: success })
    const forged = told.pay.replace('1250', '1')
    expect(await take('pay', forged)).toEqual({ sent: expect.stringContaining('sign签名错误') as string })
  })
})
