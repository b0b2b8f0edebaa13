import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oaepEncrypt, parsePublicKey } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let sandbox: Sandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(merchant.credentials)
  notify_url = await shop.listen()
})
afterAll(async () => {
  await sandbox.close()
  await shop.close()
})

async function paid(number: string, total = 100): Promise<string> {
  await merchant.native(number, { amount: { total, currency: 'CNY' } })
  await merchant.pay(number)
  return (await merchant.query(number)).json.transaction_id
}

const query = (number: string): ReturnType<TestMerchant['get']> => merchant.get(`/v3/refund/domestic/refunds/${number}`)
const balance = async (): Promise<number> => (await merchant.control('GET', '/payers')).json.payers[0].balance

describe('a refund', () => {
  it('is accepted, arrives two seconds later, and is told', async () => {
    const transaction_id = await paid('REFUND01')
    const before = await balance()
    const answer = await merchant.refund('REFUND01', 'R01', 40, 100, { reason: '太大', notify_url })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({
      amount: {
        currency: 'CNY',
        discount_refund: 0,
        payer_refund: 40,
        payer_total: 100,
        refund: 40,
        settlement_refund: 40,
        settlement_total: 100,
        total: 100,
      },
      channel: 'ORIGINAL',
      funds_account: 'UNSETTLED',
      out_refund_no: 'R01',
      out_trade_no: 'REFUND01',
      status: 'PROCESSING',
      transaction_id,
      user_received_account: '支付用户零钱',
    })
    expect(answer.json.refund_id).toMatch(/^503\d{26}$/)
    expect(answer.json.success_time).toBeUndefined()
    expect((await merchant.query('REFUND01')).json).toMatchObject({
      trade_state: 'REFUND',
      trade_state_desc: '订单发生过退款，退款详情请查询退款单',
    })
    await sandbox.clock.advance(2000)
    const settled = (await query('R01')).json
    expect(settled).toMatchObject({ status: 'SUCCESS', refund_id: answer.json.refund_id })
    expect(await balance()).toBe(before + 40)
    const notice = shop.received.find(({ resource }) => resource.out_refund_no === 'R01')!
    expect(notice).toMatchObject({ event_type: 'REFUND.SUCCESS', signed: true })
    expect(notice.resource).toEqual({
      mchid: merchant.credentials.mchid,
      out_trade_no: 'REFUND01',
      transaction_id,
      out_refund_no: 'R01',
      refund_id: settled.refund_id,
      refund_status: 'SUCCESS',
      success_time: settled.success_time,
      user_received_account: '支付用户零钱',
      amount: { total: 100, refund: 40, payer_total: 100, payer_refund: 40 },
    })
  })

  it('is not told when it has no notify_url', async () => {
    await paid('REFUND02')
    await merchant.refund('REFUND02', 'R02', 100)
    await sandbox.clock.advance(5000)
    const { notifications } = (await merchant.control('GET', '/notifications?number=R02')).json
    expect(notifications).toEqual([])
  })

  it('with the same number and parameters is the same refund; money moves once', async () => {
    await paid('REFUND03')
    const first = await merchant.refund('REFUND03', 'R03', 60)
    const second = await merchant.refund('REFUND03', 'R03', 60)
    expect(second.json.refund_id).toBe(first.json.refund_id)
    const other = await merchant.refund('REFUND03', 'R03', 61)
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST'])
    expect(other.json.message).toMatch(/^请求内容和上次请求不一致/)
  })

  it('by transaction_id wins over an order number that is absent', async () => {
    const transaction_id = await paid('REFUND04')
    const answer = await merchant.post('/v3/refund/domestic/refunds', {
      transaction_id,
      out_refund_no: 'R04',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    })
    expect(answer.json.out_trade_no).toBe('REFUND04')
  })

  it('by both numbers is one of the transaction', async () => {
    const transaction_id = await paid('REFUND05')
    const answer = await merchant.refund('REFUND04', 'R05', 1, 100, { transaction_id })
    expect([answer.status, answer.json.out_trade_no]).toEqual([200, 'REFUND05'])
  })

  it('takes null for absent', async () => {
    await paid('REFUND06')
    const nulls = { transaction_id: null, sub_mchid: null, reason: null, notify_url: null }
    const answer = await merchant.post('/v3/refund/domestic/refunds', {
      ...nulls,
      out_trade_no: 'REFUND06',
      out_refund_no: 'R06',
      amount: { refund: 1, total: 100, currency: 'CNY', from: null },
    })
    expect(answer.status).toBe(200)
  })

  it.each(['nowhere', 'http://127.0.0.1', 'http://127.0.0.1/x?y=1', ''])('is not told to %o', async (url) => {
    const answer = await merchant.refund('REFUND06', 'R07', 1, 100, { notify_url: url })
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
    expect(answer.json.message).toContain('/body/notify_url')
  })

  it('of a sub-merchant is not this merchant’s to ask for', async () => {
    const answer = await merchant.get('/v3/refund/domestic/refunds/R06?sub_mchid=1900000109')
    expect([answer.status, answer.json.code]).toEqual([403, 'NO_AUTH'])
  })

  it.each<
    [
      string,
      (number: string, refundNumber: string) => Promise<{ status: number; json: { code: string; message: string } }>,
      number,
      string,
      string,
    ]
  >([
    [
      'of more than was paid',
      (n, r) => merchant.refund(n, r, 101),
      400,
      'INVALID_REQUEST',
      '申请退款金额超过订单可退金额',
    ],
    [
      'with another total',
      (n, r) => merchant.refund(n, r, 1, 99),
      400,
      'INVALID_REQUEST',
      '您的请求参数与订单信息不一致',
    ],
    ['of an unknown order', (_n, r) => merchant.refund('NOTHING1', r, 1), 404, 'RESOURCE_NOT_EXISTS', '订单不存在'],
    [
      'of 0',
      (n, r) => merchant.refund(n, r, 0),
      400,
      'PARAM_ERROR',
      '输入源“/body/amount/refund”映射到数值字段“退款金额”规则校验失败，值低于最小值 1',
    ],
    [
      'without an order',
      (_n, r) =>
        merchant.post('/v3/refund/domestic/refunds', {
          out_refund_no: r,
          amount: { refund: 1, total: 1, currency: 'CNY' },
        }),
      400,
      'PARAM_ERROR',
      '输入源“/body/transaction_id”映射到字段“微信支付订单号”必填性规则校验失败，此字段为必填项',
    ],
    [
      'for a sub-merchant',
      (n, r) => merchant.refund(n, r, 1, 100, { sub_mchid: '1900000099' }),
      403,
      'NO_AUTH',
      '没有退款权限',
    ],
  ])('%s is refused, and the number stays free', async (what, ask, status, code, message) => {
    const number = `BAD-${Buffer.from(what).toString('hex').slice(0, 20)}`
    await paid(number)
    const answer = await ask(number, `R-${number}`)
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, code, message])
    expect((await query(`R-${number}`)).json).toEqual({ code: 'RESOURCE_NOT_EXISTS', message: '退款单不存在' })
  })

  it('of an unpaid order is refused', async () => {
    await merchant.native('UNPAID01')
    expect((await merchant.refund('UNPAID01', 'RU1', 1)).json).toEqual({
      code: 'RESOURCE_NOT_EXISTS',
      message: '订单不存在',
    })
  })

  it('of another merchant is refused', async () => {
    const transaction_id = await paid('OTHERS01')
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    const answer = await other.post('/v3/refund/domestic/refunds', {
      transaction_id,
      out_refund_no: 'RO1',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    })
    expect([answer.status, answer.json.code]).toEqual([403, 'NO_AUTH'])
  })

  it('within a minute of another one of the order is too fast; then at most all that was paid', async () => {
    await paid('SPACING1')
    expect((await merchant.refund('SPACING1', 'RS1', 50)).status).toBe(200)
    await sandbox.clock.advance(MINUTE - 1000)
    const fast = await merchant.refund('SPACING1', 'RS2', 50)
    expect([fast.status, fast.json]).toEqual([
      429,
      { code: 'FREQUENCY_LIMITED', message: '单笔订单请求频率过高，请于1分钟后重试' },
    ])
    await sandbox.clock.advance(1000)
    expect((await merchant.refund('SPACING1', 'RS2', 51)).json.message).toBe('申请退款金额超过订单可退金额')
    expect((await merchant.refund('SPACING1', 'RS2', 50)).status).toBe(200)
  })

  it('is possible 50 times per order', async () => {
    await paid('FIFTY001')
    for (let i = 0; i < 50; i++) {
      expect((await merchant.refund('FIFTY001', `RF${i}`, 1)).status).toBe(200)
      await sandbox.clock.advance(MINUTE)
    }
    expect((await merchant.refund('FIFTY001', 'RF50', 1)).json.code).toBe('INVALID_REQUEST')
  })

  it('is possible for a year', async () => {
    await paid('YEAR0001')
    await sandbox.clock.advance(365 * DAY)
    expect((await merchant.refund('YEAR0001', 'RY1', 1)).status).toBe(200)
    await sandbox.clock.advance(MINUTE)
    const late = await merchant.refund('YEAR0001', 'RY2', 1)
    expect([late.status, late.json.code]).toEqual([403, 'TRADE_OVERDUE'])
  })

  it('needs money in the account; the same number works later', async () => {
    await paid('BALANCE1')
    const { mchid } = merchant.credentials
    await merchant.control('POST', `/merchants/${mchid}`, { balance: 10 })
    const poor = await merchant.refund('BALANCE1', 'RB1', 11)
    expect([poor.status, poor.json.code]).toEqual([403, 'NOT_ENOUGH'])
    await merchant.control('POST', `/merchants/${mchid}`, { balance: 100_000 })
    expect((await merchant.refund('BALANCE1', 'RB1', 11)).status).toBe(200)
  })
})

describe('a refund that does not arrive', () => {
  it('is ABNORMAL, and SUCCESS after another route was named', async () => {
    await paid('ABNORM01')
    await merchant.control('POST', '/faults', { match: { number: 'RA1' }, action: { refund: 'abnormal' }, times: 1 })
    const { refund_id } = (await merchant.refund('ABNORM01', 'RA1', 100, 100, { notify_url })).json
    await sandbox.clock.advance(2000)
    expect((await query('RA1')).json.status).toBe('ABNORMAL')
    expect(shop.received.at(-1)).toMatchObject({
      event_type: 'REFUND.ABNORMAL',
      resource: { refund_status: 'ABNORMAL' },
    })
    const path = `/v3/refund/domestic/refunds/${refund_id}/apply-abnormal-refund`
    const { id, key } = merchant.credentials.public_key!
    const hidden = (text: string): string => oaepEncrypt(text, parsePublicKey(key))
    const body = {
      out_refund_no: 'RA1',
      type: 'USER_BANK_CARD',
      bank_type: 'ICBC_DEBIT',
      bank_account: hidden('6222600000000001234'),
      real_name: hidden('张三'),
    }
    const refusals = [
      await merchant.post(path, body),
      await merchant.post(path, body, { headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1' } }),
      await merchant.post(path, { ...body, real_name: '张三' }, { headers: { 'Wechatpay-Serial': id } }),
      await merchant.post(
        path,
        { ...body, real_name: Buffer.alloc(256, 7).toString('base64') },
        { headers: { 'Wechatpay-Serial': id } },
      ),
    ]
    expect(refusals.map(({ status, json }) => [status, json.code, json.message])).toEqual([
      [400, 'PARAM_ERROR', 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)'],
      [400, 'PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误'],
      [400, 'PARAM_ERROR', '请确认待处理的消息是否为加密后的密文'],
      [400, 'PARAM_ERROR', '平台私钥解密失败'],
    ])
    const accepted = await merchant.post(path, body, { headers: { 'Wechatpay-Serial': id } })
    expect(accepted.json).toMatchObject({
      status: 'PROCESSING',
      channel: 'OTHER_BANKCARD',
      user_received_account: '银行卡1234',
    })
    await sandbox.clock.advance(2000)
    expect((await query('RA1')).json.status).toBe('SUCCESS')
    expect(shop.received.at(-1)).toMatchObject({ event_type: 'REFUND.SUCCESS' })
    expect((await merchant.post(path, body, { headers: { 'Wechatpay-Serial': id } })).json.code).toBe('INVALID_REQUEST')
  })

  it('is CLOSED, and the money can be refunded under a new number', async () => {
    await paid('CLOSED01')
    await merchant.control('POST', '/faults', {
      match: { number: 'RC1' },
      action: { refund: 'closed', refund_after_s: 60 },
      times: 1,
    })
    await merchant.refund('CLOSED01', 'RC1', 100, 100, { notify_url })
    await sandbox.clock.advance(MINUTE)
    expect((await query('RC1')).json.status).toBe('CLOSED')
    expect(shop.received.at(-1)?.event_type).toBe('REFUND.CLOSED')
    expect((await merchant.query('CLOSED01')).json.trade_state).toBe('REFUND')
    expect((await merchant.refund('CLOSED01', 'RC2', 100)).status).toBe(200)
  })
})
