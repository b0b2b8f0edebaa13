import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../../kit/index.ts'
import { Random } from '../../random.ts'
import { TestMerchant, type ControlAnswer } from '../../testing/test-merchant.ts'
import { V2TestMerchant, type V2TestAnswer } from '../../testing/v2-merchant.ts'
import { shared } from './state.ts'

const DAY = 86_400_000
const BALANCE = 100_000

let sandbox: TestSandbox
let merchant: V2TestMerchant
let v3: TestMerchant
let rich: string
let poor: string
beforeAll(async () => {
  sandbox = await startSandbox({ startAt: Date.UTC(2026, 5, 9, 10, 13, 20), defaultMerchant: { balance: BALANCE } })
  merchant = new V2TestMerchant(sandbox)
  v3 = new TestMerchant(sandbox)
  const { payers } = (await v3.control('GET', '/payers')).json
  ;[rich, poor] = payers.map(({ openid }: { openid: string }) => openid)
})
afterAll(() => sandbox.close())

function send(
  mch_billno: string,
  more: Record<string, string | number | undefined> = {},
  path = 'sendredpack',
): Promise<V2TestAnswer> {
  return merchant.post(`/mmpaymkttransfers/${path}`, {
    appid: undefined,
    wxappid: merchant.credentials.appid,
    mch_billno,
    send_name: '茶馆',
    re_openid: rich,
    total_amount: 300,
    total_num: 1,
    wishing: '恭喜发财',
    client_ip: '127.0.0.1',
    act_name: '抽奖',
    remark: '快来',
    ...more,
  })
}

const query = (mch_billno: string): Promise<V2TestAnswer> =>
  merchant.post('/mmpaymkttransfers/gethbinfo', { mch_billno, bill_type: 'MCHT' })
const open = (mch_billno: string, openid = rich): Promise<ControlAnswer> =>
  v3.control('POST', '/phone/red-packets/open', { openid, mch_billno })
const balances = async (): Promise<[number, number]> => {
  const { merchants } = (await v3.control('GET', '/merchants')).json
  const { payers } = (await v3.control('GET', '/payers')).json
  return [merchants[0].balance, payers[0].balance]
}

describe('a red packet', () => {
  it('is sent, shown on the phone, and opened; the money goes from one to the other', async () => {
    const [shop, payer] = await balances()
    const sent = await send('HB0001')
    // Unsigned by contract.
    expect(sent.signed).toBeUndefined()
    expect(sent.fields).toMatchObject({
      result_code: 'SUCCESS',
      mch_billno: 'HB0001',
      mch_id: merchant.credentials.mchid,
      wxappid: merchant.credentials.appid,
      re_openid: rich,
      total_amount: '300',
      send_listid: expect.stringMatching(/^10000\d{23}$/),
    })
    expect(await balances()).toEqual([shop - 300, payer])
    const { red_packets } = (await v3.control('GET', `/phone/red-packets?openid=${rich}`)).json
    expect(red_packets[0]).toMatchObject({
      mch_billno: 'HB0001',
      send_name: '茶馆',
      wishing: '恭喜发财',
      status: 'SENT',
    })
    expect((await query('HB0001')).fields).toMatchObject({
      status: 'SENT',
      hb_type: 'NORMAL',
      send_time: '2026-06-09 18:13:20',
    })
    expect((await open('HB0001')).json).toMatchObject({ status: 'RECEIVED', amount: 300 })
    expect(await balances()).toEqual([shop - 300, payer + 300])
    const { fields, lists } = await query('HB0001')
    expect(fields).toMatchObject({ status: 'RECEIVED', detail_id: sent.fields['send_listid'], total_num: '1' })
    expect(lists.get('hblist')!.map((record) => Object.fromEntries(record))).toEqual([
      { openid: rich, amount: '300', rcv_time: '2026-06-09 18:13:20' },
    ])
    sandbox.expectSettled()
  })

  it('is the same when it is sent again, and none with other words', async () => {
    const first = await send('HB0002')
    expect((await send('HB0002')).fields['send_listid']).toBe(first.fields['send_listid'])
    expect((await send('HB0002', { total_amount: 400 })).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'FATAL_ERROR',
    })
  })

  it('goes back to the merchant after 24 hours, and shows in the bill', async () => {
    const [shop] = await balances()
    await send('HB0003')
    await sandbox.advance(DAY - 1)
    expect((await query('HB0003')).fields['status']).toBe('SENT')
    await sandbox.advance(1)
    expect((await query('HB0003')).fields).toMatchObject({
      status: 'REFUND',
      refund_amount: '300',
      refund_time: '2026-06-10 18:13:20',
    })
    // The one of the test before went back, too.
    expect((await balances())[0]).toBe(shop + 300)
    expect((await open('HB0003')).json.code).toBe('RED_PACKET_OVER')
    sandbox.expectSettled()
    await sandbox.advance(DAY)
    const asked = { bill_date: '20260610', account_type: 'Basic' }
    const { text } = await merchant.post('/pay/downloadfundflow', asked, { type: 'HMAC-SHA256' })
    expect(text).toMatch(/现金红包退款,`收入,`3\.00.*`HB0003/)
  })

  it('comes back after a restart from a snapshot, too', async () => {
    await send('HB0004')
    await v3.control('POST', '/snapshot', { name: 'packets' })
    await v3.control('POST', '/reset')
    await v3.control('POST', '/restore', { name: 'packets' })
    await sandbox.advance(DAY)
    expect((await query('HB0004')).fields['status']).toBe('REFUND')
  })

  it('is not for others, not opened twice, and nothing when there is none', async () => {
    await send('HB0005')
    expect((await open('HB0005', poor)).json).toMatchObject({ code: 'NOT_THE_RECEIVER', message: '该红包不是发给你的' })
    await open('HB0005')
    expect((await open('HB0005')).json.code).toBe('OPENED_ALREADY')
    expect((await open('HBNONE')).status).toBe(404)
    expect((await query('HBNONE')).fields).toMatchObject({ result_code: 'FAIL', err_code: 'NOT_FOUND' })
  })

  it.each<[string, Record<string, string | number>, string]>([
    ['less than a yuan', { total_amount: 99 }, 'MONEY_LIMIT'],
    ['more than 200 yuan', { total_amount: 20_001 }, 'MONEY_LIMIT'],
    ['several shares', { total_num: 2 }, 'PARAM_ERROR'],
    ['a receiver of another app', { re_openid: 'oNobody' }, 'OPENID_ERROR'],
    ['another app', { wxappid: 'wx0000000000000000' }, 'ILLEGAL_APPID'],
    ['more than there is', { total_amount: BALANCE + 1, scene_id: 'PRODUCT_1' }, 'NOTENOUGH'],
    ['no wishing', { wishing: '' }, 'PARAM_ERROR'],
  ])('%s: refused, and no money moves', async (_what, more, err_code) => {
    const before = await balances()
    expect((await send('HBBAD', more)).fields).toMatchObject({ result_code: 'FAIL', err_code })
    expect(await balances()).toEqual(before)
  })
})

describe('a red packet for a group', () => {
  it('gives each who opens it a share', async () => {
    await send(
      'GROUP1',
      { total_amount: 1000, total_num: 3, amt_type: 'ALL_RAND', client_ip: undefined },
      'sendgroupredpack',
    )
    const first = (await open('GROUP1', rich)).json
    const second = (await open('GROUP1', poor)).json
    const third = (await open('GROUP1', sandbox.payer('oThird').openid)).json
    expect(first.amount + second.amount + third.amount).toBe(1000)
    expect((await query('GROUP1')).lists.get('hblist')).toHaveLength(3)
    expect((await open('GROUP1', sandbox.payer('oFourth').openid)).json.code).toBe('NOTHING_LEFT')
    expect((await query('GROUP1')).fields).toMatchObject({ status: 'RECEIVED', hb_type: 'GROUP' })
    sandbox.expectSettled()
  })

  it('is cut in shares of a fen at least that add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.string(),
        (count, more, seed) => {
          const shares = shared(count + more, count, new Random(seed))
          expect(shares).toHaveLength(count)
          expect(Math.min(...shares)).toBeGreaterThan(0)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count + more)
        },
      ),
    )
  })
})
