import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { AnswerError, WechatPay, type TradeBillRow } from '@wxtill/sdk'

/**
 * The scenarios of the list of faults that concern keys, bills, code payments and parking, the sdk against the sandbox. Those of a payment's
 * whole life stand with the till.
 */

const START = Date.parse('2026-06-09T10:00:00+08:00')
const DAY = 86_400_000
const MINUTE = 60_000

let sandbox: TestSandbox
afterEach(() => sandbox.close())

const order = (out_trade_no: string): Parameters<WechatPay['native']['prepay']>[0] => ({
  out_trade_no,
  description: '红茶',
  notify_url: 'http://127.0.0.1:9/notify',
  amount: { total: 500 },
})

async function control(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
}

describe('keys', () => {
  it('12: a certificate rotation under load costs no answer', async () => {
    sandbox = await startSandbox({ startAt: START, defaultMerchant: { keys: 'certificate' } })
    const wxpay = new WechatPay({ ...sandbox.wechatPayOptions(), platformKeys: { certificates: 'download' } })
    for (let n = 0; n < 5; n++) await wxpay.native.prepay(order(`BEFORE${n}`))
    await control('rotation', { share: 50 })
    const made = await Promise.all(Array.from({ length: 40 }, (_, n) => wxpay.native.prepay(order(`DURING${n}`))))
    expect(made.every(({ code_url }) => code_url.startsWith('weixin:'))).toBe(true)
    await control('rotation', { finish: true })
    for (let n = 0; n < 5; n++) await wxpay.native.prepay(order(`BEHIND${n}`))
    const serials = sandbox.journal.list({ limit: 1000 }).map(({ response }) => response.headers['Wechatpay-Serial'])
    expect(new Set(serials.filter(Boolean)).size).toBe(2)
  })

  it('13: through the whole week of a switch to the public key both keys are accepted, and the header is always sent', async () => {
    sandbox = await startSandbox({ startAt: START, defaultMerchant: { keys: 'switching' } })
    const wxpay = new WechatPay(sandbox.wechatPayOptions({ keys: 'both' }))
    const { mchid } = sandbox.merchant
    await wxpay.native.prepay(order('DAY-ZERO'))
    await control(`merchants/${mchid}/switch`, {})
    for (let day = 0; day < 8; day++) {
      await wxpay.native.prepay(order(`SWITCH-DAY-${day}`))
      await sandbox.pay(`SWITCH-DAY-${day}`)
      await sandbox.advance(DAY)
    }
    const calls = sandbox.journal.list({ limit: 1000 }).filter(({ path }) => path.startsWith('/v3/pay/'))
    expect(calls.every(({ status }) => status === 200)).toBe(true)
    expect(new Set(calls.map(({ request }) => request.headers['wechatpay-serial']))).toEqual(
      new Set([sandbox.merchant.public_key!.id]),
    )
    const [first, ...later] = calls.map(({ response }) => response.headers['Wechatpay-Serial'])
    expect(first).not.toBe(sandbox.merchant.public_key!.id)
    expect(new Set(later)).toEqual(new Set([sandbox.merchant.public_key!.id]))
  })
})

describe('bills', () => {
  const rowsOf = async (wxpay: WechatPay): Promise<TradeBillRow[]> => {
    const rows: TradeBillRow[] = []
    for await (const row of wxpay.bills.trade({ bill_date: '2026-06-09' })) rows.push(row)
    return rows
  }

  it('15: that is late, whose token is over, whose hash is wrong, is read in the end', async () => {
    sandbox = await startSandbox({ startAt: START })
    const wxpay = new WechatPay(sandbox.wechatPayOptions())
    await wxpay.native.prepay(order('BILLED-1'))
    await sandbox.pay('BILLED-1')
    await sandbox.advance({ to: 'tomorrow 10:00' })
    sandbox.faults.add({ id: 'late', match: { path: '/v3/bill/' }, action: { bill_ready_at: '11:30' } })
    await expect(rowsOf(wxpay)).rejects.toMatchObject({ code: 'STATEMENT_CREATING' })
    sandbox.faults.clear()
    await sandbox.advance(90 * MINUTE)
    const reference = await wxpay.bills.requestTrade({ bill_date: '2026-06-09' })
    await sandbox.advance(31_000)
    await expect(wxpay.bills.download(reference).bytes()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    sandbox.faults.add({ match: { path: '/v3/bill/' }, action: { bad_hash: true }, times: 1 })
    await expect(rowsOf(wxpay)).rejects.toThrow(AnswerError)
    expect((await rowsOf(wxpay)).map(({ out_trade_no }) => out_trade_no)).toEqual(['BILLED-1'])
  })

  it('16: shows a payment that the merchant never ordered', async () => {
    sandbox = await startSandbox({ startAt: START })
    const wxpay = new WechatPay(sandbox.wechatPayOptions())
    const own = new Set(['KNOWN-1', 'KNOWN-2'])
    for (const number of own) {
      await wxpay.native.prepay(order(number))
      await sandbox.pay(number)
    }
    sandbox.faults.add({ match: { path: '/v3/bill/' }, action: { extra_row: 700 } })
    await sandbox.advance({ to: 'tomorrow 10:00' })
    const strange = (await rowsOf(wxpay)).filter(({ out_trade_no }) => !own.has(out_trade_no))
    expect(strange).toMatchObject([{ trade_state: 'SUCCESS' }])
  })
})

describe('code payments', () => {
  it('25: a minute at the password and a reversal that asks to be called again end in a known state, the money right', async () => {
    sandbox = await startSandbox({ startAt: START })
    const wxpay = new WechatPay(sandbox.wechatPayOptions())
    const { mchid, appid } = sandbox.merchant
    const before = sandbox.payer().balance
    sandbox.faults.add({ match: { path: '/v3/pay/transactions/codepay' }, action: { slow_password_s: 55 } })
    const { data: charged } = await wxpay.request('POST /v3/pay/transactions/codepay', {
      body: {
        appid,
        mchid,
        description: '红茶',
        out_trade_no: 'COUNTER-1',
        payer: { auth_code: sandbox.paymentCode() },
        amount: { total: 500 },
        scene_info: { device_ip: '192.0.2.1', store_info: { id: '1' } },
      },
    })
    expect(charged).toMatchObject({ trade_state: 'USERPAYING' })
    for (let waited = 0; waited < 30; waited += 10) {
      await sandbox.advance(10_000)
      expect((await wxpay.orders.queryByOutTradeNo('COUNTER-1')).trade_state).toBe('USERPAYING')
    }
    sandbox.faults.add({
      match: { path: '/v3/pay/transactions/out-trade-no/COUNTER-1/reverse' },
      action: { reverse: 'recall' },
      times: 1,
    })
    const reverse = (): Promise<unknown> =>
      wxpay.request('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', {
        path: { out_trade_no: 'COUNTER-1' },
        body: { appid, mchid },
      })
    await reverse().catch(() => {})
    await sandbox.advance(40_000)
    // The password came first: paid, so the reversal gives the money back.
    await reverse()
    expect((await wxpay.orders.queryByOutTradeNo('COUNTER-1')).trade_state).toBe('REVOKED')
    expect(sandbox.payer().balance).toBe(before)
    sandbox.expectSettled()
  })
})

describe('parking', () => {
  const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' } as const
  const STAY = { ...PLATE, start_time: '2026-06-09T08:00:00+08:00', parking_name: '欢乐海岸停车场' }
  const FEES = '/v3/vehicle/transactions/parking'

  const enter = (wxpay: WechatPay, notify_url = 'https://127.0.0.1:9/entrance') =>
    wxpay.parking.createParking({ ...STAY, out_parking_no: 'STAY-1', notify_url, free_duration: 900 })

  const charge = (wxpay: WechatPay, parking_id: string) =>
    wxpay.parking.createTransaction({
      out_trade_no: 'EXIT1',
      description: '停车费',
      trade_scene: 'PARKING',
      notify_url: 'https://127.0.0.1:9/fee',
      amount: { total: 500, currency: 'CNY' },
      parking_info: {
        ...STAY,
        parking_id,
        end_time: '2026-06-09T09:59:00+08:00',
        charging_duration: 7140,
        device_id: 'EXIT-1',
      },
    })

  async function carInside(): Promise<{ wxpay: WechatPay; parking_id: string }> {
    sandbox = await startSandbox({ startAt: START })
    await control('plates', PLATE)
    const wxpay = new WechatPay({ ...sandbox.wechatPayOptions(), retry: { baseMs: 1, maxMs: 2 } })
    const { id, state } = await enter(wxpay)
    expect(state).toBe('NORMAL')
    return { wxpay, parking_id: id }
  }

  it('20: a fee of unknown outcome and a payment on the spot: what was paid twice is refunded once', async () => {
    const { wxpay, parking_id } = await carInside()
    const { mchid } = sandbox.merchant
    const before = sandbox.payer().balance
    sandbox.faults.add({ match: { path: FEES }, action: { fail_after_commit: true } })
    await expect(charge(wxpay, parking_id)).rejects.toMatchObject({ outcome: 'unknown' })
    await wxpay.native.prepay(order('SPOT0001'))
    await sandbox.pay('SPOT0001')
    await sandbox.advance(5000)
    expect((await wxpay.parking.queryTransaction('EXIT1')).trade_state).toBe('SUCCESS')
    await wxpay.refunds.create({
      out_trade_no: 'SPOT0001',
      out_refund_no: 'SPOT0001-BACK',
      amount: { refund: 500, total: 500, currency: 'CNY' },
    })
    await sandbox.advance(5000)
    expect(before - sandbox.payer().balance).toBe(500)
    const { money } = (await (await fetch(`${sandbox.url}/_sandbox/settled`)).json()) as { money: object[] }
    expect(money).toMatchObject([{ mchid, paid: 1000, refunded: 500 }])
  })

  it('21: notices that overtake each other leave the right state: that of the greatest state_update_time', async () => {
    sandbox = await startSandbox({ startAt: START })
    const wxpay = new WechatPay(sandbox.wechatPayOptions())
    const heard: string[] = []
    let known = { state: 'BLOCKED', at: '' }
    const take = wxpay.notifications.nodeHandler(({ event_type, resource }) => {
      if (event_type !== 'VEHICLE.ENTRANCE_STATE_CHANGE') return
      const { parking_state: state, state_update_time: at } = resource
      heard.push(state)
      if (at > known.at) known = { state, at }
    })
    const server = createServer((request, response) => void take(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/entrance`
      await enter(wxpay, notify_url)
      sandbox.faults.add({ match: { number: 'STAY-1', nth: 1 }, action: { delay_ms: MINUTE } })
      await control('plates', PLATE)
      await sandbox.advance(1000)
      await control('plates/pause', PLATE)
      await sandbox.advance(2 * MINUTE)
      expect(heard).toEqual(['BLOCKED', 'NORMAL'])
      expect(known.state).toBe('BLOCKED')
      expect((await enter(wxpay, notify_url)).state).toBe(known.state)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it('22: what is not accepted is a definite refusal, so the gate stays closed and nothing is owed', async () => {
    const { wxpay, parking_id } = await carInside()
    sandbox.faults.add({ match: { path: FEES }, action: { accept: 'NO_AUTH' } })
    await expect(charge(wxpay, parking_id)).rejects.toMatchObject({ outcome: 'failed', code: 'NO_AUTH' })
    await expect(wxpay.parking.queryTransaction('EXIT1')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    await sandbox.advance(5000)
    sandbox.expectSettled({ [sandbox.merchant.mchid]: 0 })
  })
})
