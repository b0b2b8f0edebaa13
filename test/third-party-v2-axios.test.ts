import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Agent } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'

/** wechatpay-axios-plugin over APIv2: it verifies every sign of the sandbox, but where it knows that there is none. */

type Reply = Record<string, string>
interface Chain {
  post(fields: object, config?: object): Promise<{ data: Reply | string }>
}
interface Plugin {
  new (options: object): { chain(path: string): Chain }
  readonly Hash: { sign(type: string, fields: object, key: string): string; md5(text: string): string }
  readonly Aes: { AesEcb: { decrypt(sealed: string, key: string): string } }
  readonly Transformer: { toObject(xml: string): Reply }
  readonly Formatter: { nonce(): string; timestamp(): number }
}
const Wechatpay = createRequire(import.meta.url)('wechatpay-axios-plugin') as Plugin
const { Hash, Aes, Transformer, Formatter } = Wechatpay

let sandbox: TestSandbox
let receiver: Server
let notify_url: string
const notified: Reply[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0, startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  receiver = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      notified.push(Transformer.toObject(Buffer.concat(chunks as Buffer[]).toString()))
      response.end('<xml><return_code>SUCCESS</return_code></xml>')
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  notify_url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notify`
})
afterAll(async () => {
  receiver.closeAllConnections()
  receiver.close()
  await sandbox.close()
})

function client() {
  const { mchid, serial_no, private_key, certificate, certificates, api_v2_key } = sandbox.merchant
  return new Wechatpay({
    mchid,
    serial: serial_no,
    privateKey: private_key,
    certs: { unused: certificates[0] },
    secret: api_v2_key,
    merchant: { cert: certificate, key: private_key, ca: sandbox.ca },
    baseURL: sandbox.tlsUrl,
    httpsAgent: new Agent({ ca: sandbox.ca! }),
  })
}

/** `security` shows the certificate of the merchant. */
async function call(path: string, fields: object, config: object = {}): Promise<Reply> {
  const { appid, mchid } = sandbox.merchant
  const { data } = await client()
    .chain(`v2/${path}`)
    .post({ appid, mch_id: mchid, ...fields }, config)
  return data as Reply
}

async function control(path: string, body: object): Promise<Reply> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await answer.json()) as Reply
}

describe.each(['MD5', 'HMAC-SHA256'])('wechatpay-axios-plugin over APIv2, with %s', (sign_type) => {
  const out_trade_no = `AXIOS2-${sign_type}`
  const out_refund_no = `AXIOS2R-${sign_type}`

  it('orders, is paid on the phone, is told, queries, refunds, is told again', async () => {
    const { openid } = sandbox.payer()
    const { appid, api_v2_key } = sandbox.merchant
    const order = { out_trade_no, body: '茶', total_fee: 1250, spbill_create_ip: '127.0.0.1', notify_url, sign_type }
    const { prepay_id } = await call('pay/unifiedorder', { ...order, trade_type: 'JSAPI', openid })
    const params: Reply = {
      appId: appid,
      timeStamp: String(Formatter.timestamp()),
      nonceStr: Formatter.nonce(),
      package: `prepay_id=${prepay_id}`,
      signType: sign_type,
    }
    params['paySign'] = Hash.sign(sign_type, params, api_v2_key)
    const { token } = await control('/phone/prepay', { kind: 'jsapi', openid, params })
    expect(await control('/phone/pay', { token, openid, password: '123456' })).toMatchObject({ result: 'ok' })
    await sandbox.waitForNotification(({ number, state }) => number === out_trade_no && state === 'delivered')
    const paid = notified.at(-1)!
    expect(paid).toMatchObject({ out_trade_no, total_fee: '1250', openid })
    expect(paid['sign']).toBe(Hash.sign(sign_type, paid, api_v2_key))
    const { transaction_id, trade_state } = await call('pay/orderquery', { out_trade_no, sign_type })
    expect([transaction_id, trade_state]).toEqual([paid['transaction_id'], 'SUCCESS'])

    const refund = { transaction_id, out_refund_no, total_fee: 1250, refund_fee: 250, notify_url, sign_type }
    expect(await call('secapi/pay/refund', refund, { security: true })).toMatchObject({ refund_fee: '250' })
    await sandbox.advance(2000)
    const sealed = notified.at(-1)!['req_info']!
    const opened = Transformer.toObject(Aes.AesEcb.decrypt(sealed, Hash.md5(api_v2_key)))
    expect(opened).toMatchObject({ out_refund_no, refund_status: 'SUCCESS' })
    expect(await call('pay/refundquery', { out_refund_no, sign_type })).toMatchObject({ refund_status_0: 'SUCCESS' })
  })

  it('hears of what went wrong', async () => {
    const unknown = call('pay/orderquery', { out_trade_no: 'NONE', sign_type })
    await expect(unknown).rejects.toMatchObject({
      response: { data: { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' } },
    })
  })
})

describe('wechatpay-axios-plugin over APIv2', () => {
  it('without its certificate is cut off', async () => {
    const refund = { out_trade_no: 'AXIOS2-MD5', out_refund_no: 'NONE', total_fee: 1250, refund_fee: 1 }
    await expect(call('secapi/pay/refund', refund)).rejects.toThrow(/socket hang up/)
  })

  it('reads the bill of the day', async () => {
    await sandbox.advance(24 * 3_600_000)
    const raw = { responseType: 'arraybuffer', transformResponse: [(data: Buffer) => data.toString()] }
    const bill = await call('pay/downloadbill', { bill_date: '20260609', bill_type: 'ALL' }, raw)
    for (const number of ['AXIOS2-MD5', 'AXIOS2R-HMAC-SHA256']) expect(bill).toContain(number)
  })
})
