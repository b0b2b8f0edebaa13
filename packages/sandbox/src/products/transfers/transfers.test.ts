import { oaepDecrypt, oaepEncrypt, parsePrivateKey, parsePublicKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const HOUR = 3_600_000
const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'

let sandbox: Sandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
let openid: string
beforeEach(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START, defaultMerchant: { balance: 1_000_000 } })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(merchant.credentials)
  notify_url = await shop.listen()
  openid = (await merchant.control('GET', '/payers')).json.payers[1].openid
})
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

function seal(name: string): string {
  return oaepEncrypt(name, parsePublicKey(merchant.credentials.public_key!.key))
}

function send(out_bill_no: string, more: Record<string, unknown> = {}): Promise<TestAnswer> {
  const body = {
    appid: merchant.credentials.appid,
    out_bill_no,
    openid,
    transfer_amount: 500,
    transfer_remark: '报销',
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    notify_url,
    ...more,
  }
  return merchant.post(BILLS, body, { headers: { 'Wechatpay-Serial': merchant.credentials.public_key!.id } })
}

const query = (number: string): Promise<TestAnswer> => merchant.get(`${BILLS}/out-bill-no/${number}`)
const cancel = (number: string): Promise<TestAnswer> => merchant.post(`${BILLS}/out-bill-no/${number}/cancel`)
const phone = (
  action: 'confirm' | 'decline',
  package_info: string,
  who = openid,
): ReturnType<TestMerchant['control']> =>
  merchant.control('POST', `/phone/transfers/${action}`, { openid: who, package_info })
const available = async (): Promise<number> =>
  (await merchant.get('/v3/merchant/fund/balance/BASIC')).json.available_amount
const wallet = async (): Promise<number> => (await merchant.control('GET', '/payers')).json.payers[1].balance

describe('a transfer', () => {
  it('waits for the user, reaches the wallet, and is told', async () => {
    const made = await send('T1')
    expect(made.status).toBe(200)
    expect(made.json).toMatchObject({
      out_bill_no: 'T1',
      state: 'WAIT_USER_CONFIRM',
      create_time: '2026-06-09T18:13:20+08:00',
    })
    expect(await available()).toBe(999_500)
    const { transfers } = (await merchant.control('GET', `/phone/transfers?openid=${openid}`)).json
    expect(transfers).toEqual([
      {
        package_info: made.json.package_info,
        merchant_name: '小卖部示例店',
        amount: 500,
        remark: '报销',
        state: 'WAIT_USER_CONFIRM',
        create_time: '2026-06-09T18:13:20+08:00',
      },
    ])
    expect((await phone('confirm', made.json.package_info)).json).toMatchObject({ result: 'ok', state: 'TRANSFERING' })
    const before = await wallet()
    await sandbox.clock.advance(2000)
    expect(await wallet()).toBe(before + 500)
    const final = {
      out_bill_no: 'T1',
      transfer_bill_no: made.json.transfer_bill_no,
      state: 'SUCCESS',
      transfer_amount: 500,
      openid,
      create_time: '2026-06-09T18:13:20+08:00',
      update_time: '2026-06-09T18:13:22+08:00',
    }
    const { mchid } = merchant.credentials
    const byNumber = await merchant.get(`${BILLS}/transfer-bill-no/${made.json.transfer_bill_no}`)
    expect(byNumber.json).toMatchObject({ ...final, mch_id: mchid, transfer_remark: '报销' })
    expect(byNumber.json).toEqual((await query('T1')).json)
    expect(shop.received).toMatchObject([{ event_type: 'MCHTRANSFER.BILL.FINISHED', signed: true }])
    expect(shop.received[0]!.resource).toEqual({ ...final, mchid, mch_id: mchid })
  })

  it('is told with another amount when a fault rule says so', async () => {
    await merchant.control('POST', '/faults', { action: { tamper_amount: true } })
    await phone('confirm', (await send('T1')).json.package_info)
    await sandbox.clock.advance(2000)
    expect(shop.received).toMatchObject([{ signed: true, resource: { transfer_amount: 1, state: 'SUCCESS' } }])
  })

  it('is the same for the same number, and another for no other parameters', async () => {
    const first = await send('T1')
    expect((await send('T1')).json).toEqual(first.json)
    expect(await available()).toBe(999_500)
    const other = await send('T1', { transfer_amount: 501 })
    expect([other.status, other.json.code]).toEqual([400, 'ALREADY_EXISTS'])
  })

  it('needs available money; the same number works when there is some', async () => {
    const dear = { transfer_amount: 1_000_001, user_name: seal('张三') }
    const poor = await send('T1', dear)
    expect([poor.status, poor.json.code]).toEqual([403, 'NOT_ENOUGH'])
    expect((await query('T1')).json.code).toBe('NOT_FOUND')
    await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 1_000_001 })
    expect((await send('T1', dear)).json.state).toBe('WAIT_USER_CONFIRM')
    expect(await available()).toBe(0)
  })

  it('hands the name back encrypted to the merchant', async () => {
    await send('T1', { user_name: seal('张三') })
    const { user_name } = (await query('T1')).json
    expect(oaepDecrypt(user_name, parsePrivateKey(merchant.credentials.private_key))).toBe('张三')
  })

  it.each([
    ['a name for less than 30 fen', { transfer_amount: 29, user_name: '张三' }, 'INVALID_REQUEST'],
    ['no name for 2000 yuan', { transfer_amount: 200_000 }, 'PARAM_ERROR'],
    ['nothing', { transfer_amount: 0 }, 'PARAM_ERROR'],
    ['a number with other signs', { out_bill_no: 'T-1' }, 'PARAM_ERROR'],
    ['another appid', { appid: 'wx0000000000000001' }, 'INVALID_REQUEST'],
    ['a stranger', { openid: 'oStranger' }, 'INVALID_REQUEST'],
    ['an unknown scene', { transfer_scene_id: '9' }, 'PARAM_ERROR'],
    ['a remark that is too long', { transfer_remark: '长'.repeat(33) }, 'PARAM_ERROR'],
  ])('with %s is refused', async (_what, more, code) => {
    const sealed = 'user_name' in more ? { ...more, user_name: seal(more.user_name) } : more
    const answer = await send('T1', sealed)
    expect([answer.status, answer.json.code]).toEqual([400, code])
    expect(await available()).toBe(1_000_000)
  })

  it('that nobody confirms is closed after a day, and the money comes back', async () => {
    const { package_info } = (await send('T1')).json
    expect((await phone('decline', package_info)).json).toMatchObject({ result: 'cancel', state: 'WAIT_USER_CONFIRM' })
    await sandbox.clock.advance(24 * HOUR)
    expect((await query('T1')).json).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' })
    expect(await available()).toBe(1_000_000)
    expect((await phone('confirm', package_info)).json.code).toBe('TRANSFER_NOT_WAITING')
    expect(shop.received).toMatchObject([{ resource: { state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' } }])
  })

  it('cannot be taken by another, nor by a package that never was', async () => {
    const { package_info } = (await send('T1')).json
    const { openid: other } = (await merchant.control('GET', '/payers')).json.payers[0]
    expect((await phone('confirm', package_info, other)).json.code).toBe('WRONG_USER')
    expect((await phone('confirm', 'x')).json.code).toBe('UNKNOWN_TRANSFER')
  })

  it('belongs to its merchant', async () => {
    const { transfer_bill_no } = (await send('T1')).json
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    for (const path of ['out-bill-no/T1', `transfer-bill-no/${transfer_bill_no}`])
      expect((await other.get(`${BILLS}/${path}`)).json.code).toBe('NOT_FOUND')
    expect((await other.post(`${BILLS}/out-bill-no/T1/cancel`)).json.code).toBe('INVALID_REQUEST')
  })

  it('is accepted before it can be confirmed, where the rule says so', async () => {
    await merchant.control('POST', '/rules', { transferAcceptMs: 3000 })
    const { state, package_info } = (await send('T1')).json
    expect([state, package_info]).toEqual(['ACCEPTED', undefined])
    await sandbox.clock.advance(3000)
    const again = (await send('T1')).json
    expect(again.state).toBe('WAIT_USER_CONFIRM')
    expect((await phone('confirm', again.package_info)).status).toBe(200)
  })
})

describe('a cancel', () => {
  it('is a wish that comes true later', async () => {
    const { package_info } = (await send('T1')).json
    const asked = await cancel('T1')
    expect(asked.json).toMatchObject({ out_bill_no: 'T1', state: 'CANCELING' })
    expect((await phone('confirm', package_info)).json.code).toBe('TRANSFER_NOT_WAITING')
    expect((await cancel('T1')).json).toEqual(asked.json)
    await sandbox.clock.advance(2000)
    expect((await query('T1')).json.state).toBe('CANCELLED')
    expect((await cancel('T1')).json.state).toBe('CANCELLED')
    expect(await available()).toBe(1_000_000)
    expect(shop.received).toMatchObject([{ resource: { state: 'CANCELLED' } }])
  })

  it('is refused once the money is on its way', async () => {
    const { package_info } = (await send('T1')).json
    await phone('confirm', package_info)
    expect((await cancel('T1')).json.code).toBe('INVALID_REQUEST')
    await sandbox.clock.advance(2000)
    expect((await cancel('T1')).json.code).toBe('INVALID_REQUEST')
  })

  it('may lose the race against the user', async () => {
    await send('T1')
    await merchant.control('POST', '/faults', { match: { number: 'T1' }, action: { race: 'cancel_vs_confirm' } })
    expect((await cancel('T1')).json.state).toBe('CANCELING')
    expect((await cancel('T1')).json.state).toBe('CANCELING')
    const before = await wallet()
    await sandbox.clock.advance(2000)
    expect((await query('T1')).json.state).toBe('SUCCESS')
    expect(await wallet()).toBe(before + 500)
    expect(shop.received).toMatchObject([{ resource: { state: 'SUCCESS' } }])
  })
})

describe('a fault', () => {
  it('can keep the user from ever looking', async () => {
    await merchant.control('POST', '/faults', { match: { number: 'T1' }, action: { user: 'ignore' } })
    const { package_info } = (await send('T1')).json
    expect((await merchant.control('GET', `/phone/transfers?openid=${openid}`)).json.transfers).toEqual([])
    expect((await phone('confirm', package_info)).json.code).toBe('USER_IGNORES')
  })

  it('can let a confirmed transfer fail', async () => {
    await merchant.control('POST', '/faults', { match: { number: 'T1' }, action: { transfer: 'REAL_NAME_CHECK_FAIL' } })
    await phone('confirm', (await send('T1')).json.package_info)
    await sandbox.clock.advance(2000)
    expect((await query('T1')).json).toMatchObject({ state: 'FAIL', fail_reason: 'REAL_NAME_CHECK_FAIL' })
    expect(await available()).toBe(1_000_000)
  })
})

describe('transfers under way', () => {
  it('are open until they are final', async () => {
    await send('T1')
    const open = async (): Promise<object[]> => (await merchant.control('GET', '/settled')).json.open
    expect(await open()).toMatchObject([{ kind: 'transfer', number: 'T1' }])
    await sandbox.clock.advance(24 * HOUR)
    expect(await open()).toEqual([])
  })
})
