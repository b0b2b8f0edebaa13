import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { ApiError, WechatPayError, WechatPayV2, type V2Notification } from '@wxtill/sdk/v2'

/** The sdk's client of APIv2, unmodified, against the sandbox: every byte signed and verified, on one clock that both share. */

const HOUR = 3_600_000
const ORDER = { body: '茶', total_fee: 1250, spbill_create_ip: '127.0.0.1' }

let sandbox: TestSandbox
let receiver: Server
let notify_url: string
const told: V2Notification[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  const listener = client('MD5')
  receiver = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      told.push(listener.notifications.parse({ body: Buffer.concat(chunks as Buffer[]) }))
      response.writeHead(200, { 'Content-Type': 'text/xml' }).end(listener.notifications.reply.success)
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

function client(signType: 'MD5' | 'HMAC-SHA256'): WechatPayV2 {
  return new WechatPayV2({ ...sandbox.wechatPayV2Options(), signType, retry: { baseMs: 1, maxMs: 2 } })
}

async function control(path: string, body: object): Promise<Record<string, string>> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await answer.json()) as Record<string, string>
}

describe.each(['MD5', 'HMAC-SHA256'] as const)('an order of APIv2, signed with %s', (signType) => {
  const out_trade_no = `SDK-${signType}`
  const out_refund_no = `SDKR-${signType}`

  it('goes its whole way: ordered, paid on the phone, told, queried, refunded, told', async () => {
    const wxpay = client(signType)
    const { openid } = sandbox.payer()
    const order = await wxpay.unifiedOrder({ ...ORDER, out_trade_no, notify_url, trade_type: 'JSAPI', openid })
    expect((await wxpay.orderQuery({ out_trade_no })).trade_state).toBe('NOTPAY')
    const { token } = await control('/phone/prepay', { kind: 'miniprogram', openid, params: order.miniProgramParams() })
    expect(await control('/phone/pay', { token, openid, password: '123456' })).toMatchObject({ result: 'ok' })
    await sandbox.waitForNotification(({ number, state }) => number === out_trade_no && state === 'delivered')
    const paid = told.at(-1)!
    expect(paid).toMatchObject({
      kind: 'transaction',
      verified: true,
      data: { out_trade_no, total_fee: 1250, cash_fee: 1250, openid, trade_type: 'JSAPI' },
    })
    const { transaction_id } = await wxpay.orderQuery({ out_trade_no })
    expect(paid.data).toMatchObject({ transaction_id })

    const refunded = await wxpay.refund({ transaction_id, out_refund_no, total_fee: 1250, refund_fee: 250, notify_url })
    expect(refunded).toMatchObject({ refund_fee: 250, out_trade_no })
    await sandbox.advance(2000)
    expect(told.at(-1)).toMatchObject({
      kind: 'refund',
      verified: false,
      data: { out_refund_no, refund_status: 'SUCCESS', refund_fee: 250, total_fee: 1250, transaction_id },
    })
    const asked = await wxpay.refundQuery({ out_refund_no })
    expect(asked).toMatchObject({ refund_count: 1, refund_status_0: 'SUCCESS', refund_fee_0: 250 })
    expect((await wxpay.orderQuery({ out_trade_no })).trade_state).toBe('REFUND')
  })

  it('is refused in words that the client understands', async () => {
    const wxpay = client(signType)
    const codeOf = (call: Promise<unknown>): Promise<string> =>
      call.then(
        () => 'done',
        (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
      )
    const again = { ...ORDER, out_trade_no, notify_url, trade_type: 'NATIVE', product_id: 'P' } as const
    expect(await codeOf(wxpay.unifiedOrder(again))).toBe('OUT_TRADE_NO_USED')
    expect(await codeOf(wxpay.closeOrder({ out_trade_no }))).toBe('ORDER_PAID')
    expect(await codeOf(wxpay.orderQuery({ out_trade_no: 'SDK-NONE' }))).toBe('ORDER_NOT_EXIST')
    const wrong = new WechatPayV2({ ...sandbox.wechatPayV2Options(), signType, key: 'x'.repeat(32) })
    expect(await codeOf(wrong.orderQuery({ out_trade_no }))).toBe('SIGN_ERROR')
  })
})

it('native and H5 orders lead the payer to the sandbox', async () => {
  const wxpay = client('MD5')
  const native = await wxpay.unifiedOrder({
    ...ORDER,
    out_trade_no: 'SDK-NATIVE',
    notify_url,
    trade_type: 'NATIVE',
    product_id: 'P',
  })
  const { openid } = sandbox.payer()
  expect(await control('/phone/scan', { text: native.code_url, openid })).toMatchObject({ out_trade_no: 'SDK-NATIVE' })
  const scene_info = { h5_info: { type: 'Wap', wap_url: 'https://shop.example', wap_name: '茶馆' } } as never
  const h5 = await wxpay.unifiedOrder({ ...ORDER, out_trade_no: 'SDK-H5', notify_url, trade_type: 'MWEB', scene_info })
  expect(new URL(h5.mweb_url!).origin).toBe(sandbox.url)
})

it('a fault of the platform is of unknown outcome', async () => {
  await control('/faults', { match: { path: '/pay/unifiedorder' }, action: { fail_after_commit: true } })
  const order = { ...ORDER, out_trade_no: 'SDK-FAULT', notify_url, trade_type: 'APP' } as const
  const error: unknown = await client('MD5')
    .unifiedOrder(order)
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WechatPayError)
  expect((error as WechatPayError).outcome).toBe('unknown')
  await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'DELETE' })
  expect((await client('MD5').orderQuery({ out_trade_no: 'SDK-FAULT' })).trade_state).toBe('NOTPAY')
})

it('a code payment is paid, and taken back', async () => {
  const wxpay = client('MD5')
  const { openid } = sandbox.payer()
  const shown = await fetch(`${sandbox.url}/_sandbox/phone/payment-code?openid=${openid}`)
  const { auth_code } = (await shown.json()) as { auth_code: string }
  const paid = await wxpay.micropay({ ...ORDER, out_trade_no: 'SDK-CODE', auth_code })
  expect(paid).toMatchObject({ openid, trade_type: 'MICROPAY', total_fee: 1250 })
  await sandbox.advance(15_000)
  expect((await wxpay.reverse({ out_trade_no: 'SDK-CODE' })).recall).toBe('N')
})

it('a red packet is sent, taken and queried', async () => {
  const wxpay = client('MD5')
  const { openid } = sandbox.payer()
  const { send_listid } = await wxpay.sendRedPack({
    mch_billno: 'SDKHB1',
    send_name: '茶馆',
    re_openid: openid,
    total_amount: 100,
    total_num: 1,
    wishing: '恭喜',
    client_ip: '127.0.0.1',
    act_name: '抽奖',
    remark: '快来',
  })
  await control('/phone/red-packets/open', { openid, mch_billno: 'SDKHB1' })
  const packet = await wxpay.queryRedPack({ mch_billno: 'SDKHB1', bill_type: 'MCHT' })
  expect(packet).toMatchObject({
    detail_id: send_listid,
    status: 'RECEIVED',
    hblist: { hbinfo: [{ openid, amount: 100 }] },
  })
})

it('the bills of the day hold all of it', async () => {
  const wxpay = client('MD5')
  await expect(wxpay.downloadBill({ bill_date: '20260609' }).bytes()).rejects.toMatchObject({
    code: 'STATEMENT_CREATING',
  })
  await sandbox.advance(24 * HOUR)
  const bill = (await wxpay.downloadBill({ bill_date: '20260609' }).bytes()).toString()
  for (const number of ['SDK-MD5', 'SDKR-MD5', 'SDK-HMAC-SHA256', 'SDK-CODE']) expect(bill).toContain(number)
  const flow = await wxpay.downloadFundFlow({ bill_date: '20260609', account_type: 'Basic' }).bytes()
  expect(flow.toString()).toContain('现金红包')
  await expect(wxpay.downloadBill({ bill_date: '20260608' }).bytes()).rejects.toMatchObject({
    code: 'NO_STATEMENT_EXIST',
  })
})

it('its key of the simulation is fetched and used', async () => {
  const { data } = await client('MD5').request('POST /sandboxnew/pay/getsignkey', {})
  const simulated = new WechatPayV2({ ...sandbox.wechatPayV2Options(), key: data.sandbox_signkey })
  const order = { ...ORDER, out_trade_no: 'SDK-SIM', total_fee: 101, notify_url, trade_type: 'APP' } as const
  expect((await simulated.order('POST /sandboxnew/pay/unifiedorder', order)).prepay_id).toMatch(/^wx/)
})
