import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testOnlyPrivateKey } from '../../keys/test-only-keys.ts'
import { runSandbox, startSandbox, type Sandbox } from '../../sandbox.ts'
import { TestMerchant, type ControlAnswer, type TestAnswer } from '../../testing/test-merchant.ts'
import type { Rules } from '../../options.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

let sandbox: Sandbox
let merchant: TestMerchant
let rich: string
let poor: string
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
  const { payers } = (await merchant.control('GET', '/payers')).json
  ;[rich, poor] = payers.map(({ openid }: { openid: string }) => openid)
})
afterAll(() => sandbox.close())

/** What the phone shows now. */
const codeOf = async (openid: string, shop = merchant): Promise<string> =>
  (await shop.control('GET', `/phone/payment-code?openid=${openid}`)).json.auth_code

function order(number: string, auth_code: string, total = 100, shop = merchant): Record<string, unknown> {
  const { notify_url: _none, ...rest } = shop.order(number, { amount: { total, currency: 'CNY' } })
  return { ...rest, payer: { auth_code }, scene_info: { store_info: { out_id: 'A1' } } }
}

const payBy = async (number: string, auth_code: string, total?: number): Promise<TestAnswer> =>
  merchant.post('/v3/pay/transactions/codepay', order(number, auth_code, total))

const pay = async (number: string, openid = rich, total?: number): Promise<TestAnswer> =>
  payBy(number, await codeOf(openid), total)

const reverse = (number: string, shop = merchant): Promise<TestAnswer> => {
  const { appid, mchid } = shop.credentials
  return shop.post(`/v3/pay/transactions/out-trade-no/${number}/reverse`, { appid, mchid })
}

const stateOf = async (number: string): Promise<string> => (await merchant.query(number)).json.trade_state

const balanceOf = async (openid: string): Promise<number> =>
  (await merchant.control('GET', '/payers')).json.payers.find((payer: { openid: string }) => payer.openid === openid)
    .balance

/** The one cashier on the phone's password page. */
const cashierOf = async (openid: string): Promise<{ token: string }> =>
  (await merchant.control('GET', `/phone/paying?openid=${openid}`)).json.orders[0]

const phone = (path: string, body: object): Promise<ControlAnswer> => merchant.control('POST', `/phone/${path}`, body)

async function withRules(rules: Partial<Rules>, run: () => Promise<void>): Promise<void> {
  await merchant.control('POST', '/rules', rules)
  try {
    await run()
  } finally {
    await merchant.control('DELETE', '/rules')
  }
}

async function withFault(action: object, number: string, times: number, run: () => Promise<void>): Promise<void> {
  const { id } = (await merchant.control('POST', '/faults', { match: { number }, action, times })).json
  try {
    await run()
  } finally {
    await merchant.control('DELETE', `/faults/${id}`)
  }
}

describe('the code on the phone', () => {
  it('has 18 digits and is another one each minute, and each time it was scanned', async () => {
    const first = (await merchant.control('GET', `/phone/payment-code?openid=${rich}`)).json
    expect(first).toEqual({
      auth_code: expect.stringMatching(/^1[0-5]\d{16}$/),
      expires_at: '2026-06-09T18:14:20+08:00',
    })
    expect(await codeOf(rich)).toBe(first.auth_code)
    expect(await codeOf(poor)).not.toBe(first.auth_code)
    await sandbox.clock.advance(MINUTE)
    const second = await codeOf(rich)
    expect(second).not.toBe(first.auth_code)
    await payBy('CODE0001', second)
    expect(await codeOf(rich)).not.toBe(second)
  })

  it('follows from the seed', async () => {
    const codes = async (seed: string): Promise<string> => {
      const other = await startSandbox({ clock: 'virtual', startAt: START, seed })
      const shop = new TestMerchant(other)
      const code = await codeOf((await shop.control('GET', '/payers')).json.payers[0].openid, shop)
      await other.close()
      return code
    }
    expect(await codes('a')).toBe(await codes('a'))
    expect(await codes('a')).not.toBe(await codes('b'))
  })
})

describe('paying by code', () => {
  it('pays at once, and nobody is notified', async () => {
    const before = await balanceOf(rich)
    const answer = await pay('PAY00001')
    expect([answer.status, answer.signed]).toEqual([200, true])
    expect(answer.json).toEqual({
      appid: merchant.credentials.appid,
      mchid: merchant.credentials.mchid,
      out_trade_no: 'PAY00001',
      transaction_id: expect.stringMatching(/^42000\d{23}$/),
      trade_type: 'MICROPAY',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      success_time: expect.stringMatching(/\+08:00$/),
      payer: { openid: rich },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
      attach: '',
      promotion_detail: [],
    })
    expect(await balanceOf(rich)).toBe(before - 100)
    expect((await merchant.query('PAY00001')).json).toEqual(answer.json)
    expect((await merchant.control('GET', '/notifications')).json.notifications).toEqual([])
  })

  it('takes a code once, within its minute, and only a real one; the number is used up', async () => {
    const used = await codeOf(rich)
    await payBy('BAD00000', used)
    const old = await codeOf(rich)
    await sandbox.clock.advance(MINUTE)
    const cases: [string, string, number, string, string][] = [
      ['BAD00001', used, 400, 'AUTH_CODE_INVALID', '每个二维码仅限使用一次，请刷新再试'],
      ['BAD00002', old, 400, 'AUTH_CODE_EXPIRE', '二维码已过期，请用户在微信上刷新后再试'],
      ['BAD00003', '130000000000000000', 400, 'AUTH_CODE_INVALID', '付款码无效，请重新扫码'],
    ]
    for (const [number, code, status, name, message] of cases) {
      // The same call again is answered the same.
      for (const _time of [1, 2]) {
        const answer = await payBy(number, code)
        expect([answer.status, answer.json]).toEqual([status, { code: name, message }])
      }
      expect((await merchant.query(number)).json).toMatchObject({
        trade_state: 'PAYERROR',
        trade_state_desc: '支付失败，请重新下单支付',
      })
      const again = await pay(number)
      expect([again.status, again.json.code]).toEqual([400, 'INVALID_REQUEST'])
    }
  })

  it.each(['1300000000000000', '160000000000000000', 'https://example.com/'])(
    'refuses %s, which is no code, and makes no order',
    async (code) => {
      const answer = await payBy('FORM0001', code)
      expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
      expect((await merchant.query('FORM0001')).json.code).toBe('ORDER_NOT_EXIST')
    },
  )

  it('fails when the balance does not reach', async () => {
    const answer = await pay('SHORT001', poor, 101)
    expect([answer.status, answer.json]).toEqual([403, { code: 'NOT_ENOUGH', message: '余额不足' }])
    expect(await stateOf('SHORT001')).toBe('PAYERROR')
    expect((await merchant.pay('SHORT001')).json.code).toBe('ORDER_CLOSED')
  })

  it('wants the shop named, by either number', async () => {
    const body = order('STORE001', await codeOf(rich))
    const answer = await merchant.post('/v3/pay/transactions/codepay', { ...body, scene_info: { store_info: {} } })
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
    const named = await merchant.post('/v3/pay/transactions/codepay', {
      ...body,
      scene_info: { device_ip: '1.2.3.4', store_info: { id: '0001' } },
    })
    expect(named.json.trade_state).toBe('SUCCESS')
  })

  it('does not share a number with another way to pay, or with another payment', async () => {
    await merchant.native('SHARED01')
    expect((await pay('SHARED01')).json.code).toBe('INVALID_REQUEST')
    await pay('SHARED02')
    expect((await merchant.native('SHARED02')).json.code).toBe('INVALID_REQUEST')
    expect((await pay('SHARED02')).json.code).toBe('INVALID_REQUEST')
    await withRules({ reorderCode: 'OUT_TRADE_NO_USED' }, async () => {
      const answer = await pay('SHARED02')
      expect([answer.status, answer.json.code]).toEqual([403, 'OUT_TRADE_NO_USED'])
    })
    const code = await codeOf(rich)
    await payBy('SHARED03', code)
    expect((await payBy('SHARED03', code)).json.code).toBe('ORDER_PAID')
  })

  it('is refunded as any other order', async () => {
    await pay('REFUND01')
    expect((await merchant.refund('REFUND01', 'REFUND01-1', 40)).json.status).toBe('PROCESSING')
    await sandbox.clock.advance(MINUTE)
    expect(await stateOf('REFUND01')).toBe('REFUND')
    const answer = await reverse('REFUND01')
    expect([answer.status, answer.json.message]).toEqual([400, '订单状态不允许撤销'])
  })

  it('can be switched off', async () => {
    await withRules({ codepayV3: false }, async () => {
      expect((await pay('OFF00001')).json.code).toBe('NO_AUTH')
      expect((await reverse('OFF00001')).json.code).toBe('NO_AUTH')
    })
  })
})

describe('a payment that needs the password', () => {
  it('answers 202 and is paid when the payer enters it', async () => {
    const answer = await pay('PASS0001', rich, 1000_01)
    expect([answer.status, answer.signed, answer.json.trade_state]).toEqual([202, true, 'USERPAYING'])
    expect((await merchant.query('PASS0001')).json).toMatchObject({
      trade_state: 'USERPAYING',
      trade_state_desc: '用户支付中，需要输入密码',
    })
    const { token, ...shown } = await cashierOf(rich)
    expect(shown).toMatchObject({ out_trade_no: 'PASS0001', amount: { total: 1000_01 } })
    const notHis = await phone('pay', { token, openid: poor, password: '123456' })
    expect(notHis.json.code).toBe('WRONG_USER')
    expect((await phone('pay', { token, openid: rich, password: '123456' })).json.result).toBe('ok')
    expect((await merchant.query('PASS0001')).json).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect(await cashierOf(rich)).toBeUndefined()
    expect((await merchant.control('GET', '/notifications')).json.notifications).toEqual([])
  })

  it('is asked for above the limit only', async () => {
    await withRules({ passwordFreeLimit: 50 }, async () => {
      expect((await pay('LIMIT050', rich, 50)).status).toBe(200)
      expect((await pay('LIMIT051', rich, 51)).status).toBe(202)
      await merchant.pay('LIMIT051')
    })
  })

  it.each([
    ['a wrong password', { path: 'pay', more: { password: '000000' } }],
    ['leaving the page', { path: 'cancel', more: {} }],
  ])('fails by %s, and the answer to the same call is no success', async (_how, { path, more }) => {
    const number = `FAILED-${path}`
    const code = await codeOf(rich)
    await payBy(number, code, 2000_00)
    await phone(path, { token: (await cashierOf(rich)).token, openid: rich, ...more })
    expect(await stateOf(number)).toBe('PAYERROR')
    expect((await payBy(number, code, 2000_00)).json.code).toBe('INVALID_REQUEST')
  })

  it('fails when nobody comes', async () => {
    await pay('LATE0001', rich, 2000_00)
    await sandbox.clock.advance(59 * SECOND)
    expect(await stateOf('LATE0001')).toBe('USERPAYING')
    await sandbox.clock.advance(SECOND)
    expect(await stateOf('LATE0001')).toBe('PAYERROR')
  })

  it.each([
    ['success', 'success', 'SUCCESS'],
    ['wrong_password', 'wrong_password', 'PAYERROR'],
    ['insufficient_funds', 'insufficient_funds', 'PAYERROR'],
    ['abandon', 'abandon', 'PAYERROR'],
  ])('ends by the control API: %s', async (outcome, result, state) => {
    await pay(`TRY-${outcome}`, rich, 2000_00)
    expect((await merchant.pay(`TRY-${outcome}`, { outcome })).json.result).toBe(result)
    expect(await stateOf(`TRY-${outcome}`)).toBe(state)
  })

  it('is slow by a fault: paid in the end, or too late', async () => {
    for (const [number, seconds, state] of [
      ['SLOW0001', 40, 'SUCCESS'],
      ['SLOW0002', 90, 'PAYERROR'],
    ] as const) {
      await withFault({ slow_password_s: seconds }, number, 1, async () => {
        expect((await pay(number)).status).toBe(202)
      })
      await sandbox.clock.advance(39 * SECOND)
      expect(await stateOf(number)).toBe('USERPAYING')
      await sandbox.clock.advance(60 * SECOND)
      expect(await stateOf(number)).toBe(state)
    }
  })

  it('is still open for whoever asks whether all is settled', async () => {
    await pay('OPEN0001', rich, 2000_00)
    const open = async (): Promise<{ number: string }[]> => (await merchant.control('GET', '/settled')).json.open
    expect((await open()).map(({ number }) => number)).toEqual(['OPEN0001'])
    await merchant.pay('OPEN0001', { outcome: 'abandon' })
    expect(await open()).toEqual([])
  })
})

describe('reversing', () => {
  it('gives the money back, once', async () => {
    const before = await balanceOf(rich)
    await pay('REV00001')
    await sandbox.clock.advance(15 * SECOND)
    for (const _time of [1, 2]) {
      const { status, json } = await reverse('REV00001')
      const { appid, mchid } = merchant.credentials
      expect([status, json]).toEqual([200, { appid, mchid, out_trade_no: 'REV00001' }])
    }
    expect(await balanceOf(rich)).toBe(before)
    expect((await merchant.query('REV00001')).json).toMatchObject({
      trade_state: 'REVOKED',
      trade_state_desc: '订单已撤销',
    })
    const { bills } = (await merchant.control('GET', `/phone/bills?openid=${rich}`)).json
    expect(bills[0]).toMatchObject({ out_trade_no: 'REV00001', refunded: 100 })
    expect((await merchant.refund('REV00001', 'REV00001-1', 1)).status).toBe(404)
    const again = await pay('REV00001')
    expect([again.status, again.json]).toEqual([400, { code: 'ORDER_REVERSED', message: '订单已撤销' }])
    expect((await merchant.control('GET', '/settled')).json.open).toEqual([])
  })

  it('closes what was not paid', async () => {
    await pay('REV00002', poor, 101)
    await sandbox.clock.advance(15 * SECOND)
    expect((await reverse('REV00002')).status).toBe(200)
    expect(await stateOf('REV00002')).toBe('REVOKED')
  })

  it('waits 15 seconds, and ends after seven days', async () => {
    await pay('REV00003')
    await sandbox.clock.advance(14 * SECOND)
    expect((await reverse('REV00003')).json.message).toBe('支付后不能立即撤销，请稍后再试')
    await sandbox.clock.advance(7 * DAY)
    expect((await reverse('REV00003')).json.message).toBe('订单已超过可撤销的期限，请使用退款')
    expect(await stateOf('REV00003')).toBe('SUCCESS')
    await withRules({ reverseAfterSeconds: 0 }, async () => {
      await pay('REV00004')
      expect((await reverse('REV00004')).status).toBe(200)
    })
  })

  it('is refused while the payer is at the password, unless the rule says otherwise', async () => {
    await pay('REV00005', rich, 2000_00)
    await sandbox.clock.advance(20 * SECOND)
    const answer = await reverse('REV00005')
    expect([answer.status, answer.json]).toEqual([202, { code: 'USERPAYING', message: '正在支付中不能发起撤销' }])
    expect(await stateOf('REV00005')).toBe('USERPAYING')
    await withRules({ reversePaying: 'allow' }, async () => {
      const { token } = await cashierOf(rich)
      expect((await reverse('REV00005')).status).toBe(200)
      const late = await phone('pay', { token, openid: rich, password: '123456' })
      expect([late.status, late.json.code]).toEqual([409, 'ORDER_CLOSED'])
    })
  })

  it('is busy, or wants to be called again, by a fault', async () => {
    await pay('REV00006')
    await sandbox.clock.advance(15 * SECOND)
    await withFault({ reverse: 'busy' }, 'REV00006', 1, async () => {
      expect((await reverse('REV00006')).json.code).toBe('USERPAYING')
      expect(await stateOf('REV00006')).toBe('SUCCESS')
    })
    await withFault({ reverse: 'recall' }, 'REV00006', 2, async () => {
      for (const status of [500, 500, 200]) expect((await reverse('REV00006')).status).toBe(status)
    })
    expect(await stateOf('REV00006')).toBe('REVOKED')
  })

  it('of a number that never was answers success, and the number is used up', async () => {
    expect((await reverse('NEVER001')).status).toBe(200)
    expect((await merchant.query('NEVER001')).json.code).toBe('ORDER_NOT_EXIST')
    expect((await pay('NEVER001')).json.code).toBe('ORDER_REVERSED')
    expect((await merchant.native('NEVER001')).json.code).toBe('INVALID_REQUEST')
  })

  it('is for code payments, and they are not closed', async () => {
    await merchant.native('REV00007')
    await merchant.pay('REV00007')
    await sandbox.clock.advance(15 * SECOND)
    expect((await reverse('REV00007')).json.code).toBe('INVALID_REQUEST')
    await pay('REV00008')
    const answer = await merchant.close('REV00008')
    expect([answer.status, answer.json.message, answer.headers['request-id']]).toEqual([
      400,
      '当前交易不允许进行普通关单（只能撤销）',
      expect.stringMatching(/-268449641$/),
    ])
  })

  it('shows in the bills of the day it happened on', async () => {
    await sandbox.clock.advance(DAY)
    await pay('BILL0001', rich, 1000)
    await sandbox.clock.advance(DAY)
    await reverse('BILL0001')
    await sandbox.clock.advance(2 * DAY)
    const rows = async (path: string, day: string): Promise<string[][]> => {
      const { download_url } = (await merchant.get(`/v3/bill/${path}?bill_date=${day}`)).json
      const { text } = await merchant.get(download_url.slice(sandbox.url.length))
      return text
        .split('\r\n')
        .filter((line) => line.includes('BILL0001'))
        .map((line) => line.split(',').map((cell) => cell.slice(1)))
    }
    const paidOn = new Date(sandbox.clock.now() - 3 * DAY + 8 * 60 * MINUTE).toISOString().slice(0, 10)
    const reversedOn = new Date(sandbox.clock.now() - 2 * DAY + 8 * 60 * MINUTE).toISOString().slice(0, 10)
    const shown = (cells: string[]): string[] => [9, 12, 16, 22, 24].map((index) => cells[index]!)
    expect((await rows('tradebill', paidOn)).map(shown)).toEqual([['SUCCESS', '10.00', '0.00', '0.06000', '10.00']])
    expect((await rows('tradebill', reversedOn)).map(shown)).toEqual([['REVOKED', '0.00', '10.00', '-0.06000', '0.00']])
    expect((await rows('fundflowbill', reversedOn)).map((cells) => [cells[3], cells[5], cells[6]])).toEqual([
      ['退款', '支出', '10.00'],
      ['手续费返还', '收入', '0.06'],
    ])
  })
})

it('goes on after a restart from a snapshot: codes, waiting payers, timeouts', async () => {
  const code = await codeOf(rich)
  await pay('SNAP0001', rich, 2000_00)
  const next = await codeOf(rich)
  await merchant.control('POST', '/snapshot', { name: 'codes' })
  await merchant.control('POST', '/reset')
  await merchant.control('POST', '/restore', { name: 'codes' })
  expect(await codeOf(rich)).toBe(next)
  expect((await payBy('SNAP0002', code)).json.code).toBe('AUTH_CODE_INVALID')
  await sandbox.clock.advance(MINUTE)
  expect(await stateOf('SNAP0001')).toBe('PAYERROR')
})

it('is charged by a partner for its sub-merchant, whose money it is', async () => {
  const { sandbox: own, platform } = await runSandbox({ clock: 'virtual', startAt: START }, testOnlyPrivateKey)
  const partner = new TestMerchant(own)
  const shop = await own.createMerchant()
  const { mchid: sp_mchid, appid: sp_appid } = partner.credentials
  const { mchid: sub_mchid, appid: sub_appid } = shop
  const { payers } = (await partner.control('GET', '/payers')).json
  const charge = async (number: string): Promise<TestAnswer> => {
    const {
      appid: _appid,
      mchid: _mchid,
      ...rest
    } = order(number, await codeOf(payers[0].openid, partner), 100, partner)
    return partner.post('/v3/pay/partner/transactions/codepay', { sp_appid, sp_mchid, sub_appid, sub_mchid, ...rest })
  }
  expect((await charge('PARTNER1')).json).toEqual({ code: 'NO_AUTH', message: '受理关系不存在' })
  platform.state.merchants.put(sub_mchid, { ...platform.merchants.find(sub_mchid)!, partners: [sp_mchid] })
  const answer = await charge('PARTNER2')
  expect(answer.json).toMatchObject({
    sp_appid,
    sp_mchid,
    sub_appid,
    sub_mchid,
    trade_state: 'SUCCESS',
    payer: { sp_openid: payers[0].openids[sp_appid], sub_openid: payers[0].openids[sub_appid] },
  })
  expect(answer.json).not.toHaveProperty('mchid')
  expect(platform.merchants.find(sub_mchid)!.balance).toBe(100)
  await own.clock.advance(15 * SECOND)
  const names = { sp_appid, sp_mchid, sub_appid, sub_mchid }
  const path = '/v3/pay/partner/transactions/out-trade-no/PARTNER2/reverse'
  expect((await partner.post(path, names)).json).toEqual({ ...names, out_trade_no: 'PARTNER2' })
  expect(platform.merchants.find(sub_mchid)!.balance).toBe(0)
  await own.close()
})
