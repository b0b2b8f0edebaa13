import { payscoreConfirm, payscoreDetail, payscoreEnableSigned, type PayscoreJump } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, PayscoreShop } from '../../testing/payscore-shop.ts'
import type { ControlAnswer } from '../../testing/test-merchant.ts'

const DAY = 24 * HOUR

let shop: PayscoreShop
beforeEach(async () => {
  shop = await PayscoreShop.open()
})
afterEach(() => shop.close())

const state = async (number = 'C1') => (await shop.query(number, '500002')).json.state

const by = () => ({
  mch_id: shop.mchid,
  timestamp: Math.floor(shop.sandbox.clock.now() / 1000),
  nonce_str: 'nonce1',
  apiV2Key: shop.merchant.credentials.api_v2_key,
})

const view = ({ businessType, fields }: PayscoreJump, more: object = {}): Promise<ControlAnswer> =>
  shop.merchant.control('POST', '/phone/payscore/view', { openid: shop.openid, businessType, fields, ...more })

describe('an order to be confirmed', () => {
  it('waits for its user, who opens it by the package, confirms it, and is charged', async () => {
    const made = await shop.createToConfirm('C1', { time_range: { start_time: 'OnAccept' } })
    expect(made.json).toMatchObject({ state: 'CREATED', package: expect.any(String) })
    for (const absent of ['state_description', 'openid', 'collection']) expect(made.json).not.toHaveProperty(absent)
    const opened = await view(payscoreConfirm(made.json, by()), { appid: shop.appid })
    expect(opened.json).toMatchObject({
      view: 'confirm',
      query_id: expect.any(String),
      order: { out_order_no: 'C1', merchant_name: '小卖部示例店', risk_fund: { name: 'DEPOSIT' } },
    })
    const byQueryId = `service_id=500002&appid=${shop.appid}&query_id=${opened.json.query_id}`
    expect((await shop.merchant.get(`/v3/payscore/serviceorder?${byQueryId}`)).json.out_order_no).toBe('C1')
    expect((await shop.user('C1', 'confirm')).json.result).toBe('ok')
    expect((await shop.query('C1', '500002')).json).toMatchObject({
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      openid: shop.openid,
    })
    await shop.sandbox.clock.advance(2 * HOUR)
    const completed = await shop.complete('C1', { service_id: '500002', time_range: { end_time: '20260609201320' } })
    expect(completed.status).toBe(200)
    await shop.sandbox.clock.advance(1500)
    expect(await state()).toBe('DONE')
    expect(await shop.told()).toEqual(['PAYSCORE.USER_CONFIRM', 'PAYSCORE.USER_PAID'])
    expect(shop.server.received[0]!.resource).toMatchObject({
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      out_order_no: 'C1',
    })
  })

  it('stays CREATED when its user declines or leaves, and expires after 30 days without a word', async () => {
    await shop.createToConfirm('C1')
    expect((await shop.user('C1', 'decline')).json).toMatchObject({ result: 'cancel', state: 'CREATED' })
    await shop.sandbox.clock.advance(30 * DAY - 1)
    expect(await state()).toBe('CREATED')
    await shop.sandbox.clock.advance(1)
    expect(await state()).toBe('EXPIRED')
    expect((await shop.user('C1', 'confirm')).json.code).toBe('NOT_WAITING')
    expect((await shop.cancel('C1', '过期', { service_id: '500002' })).json.code).toBe('INVALID_REQUEST')
    expect((await shop.createToConfirm('C1')).json.code).toBe('ORDER_CANCELED')
    expect(await shop.told()).toEqual([])
  })

  it('is cancelled before it is confirmed', async () => {
    await shop.createToConfirm('C1')
    expect((await shop.cancel('C1', '不租了', { service_id: '500002' })).status).toBe(200)
    expect((await shop.user('C1', 'confirm')).json.code).toBe('NOT_WAITING')
    expect(await state()).toBe('REVOKED')
  })

  it('cannot be completed before it is confirmed', async () => {
    await shop.createToConfirm('C1')
    expect((await shop.complete('C1', { service_id: '500002' })).json.message).toBe('当前订单状态不合法')
  })

  it('costs at most what its deposit is', async () => {
    await shop.createToConfirm('C1', { risk_fund: { name: 'DEPOSIT', amount: 399 } })
    await shop.user('C1', 'confirm')
    await shop.sandbox.clock.advance(2 * HOUR)
    expect((await shop.complete('C1', { service_id: '500002' })).json.message).toBe('总金额超过此服务的服务风险金额')
  })

  it.each([
    ['an openid', { openid: 'o1' }, 400, 'PARAM_ERROR'],
    ['no confirmation', { need_user_confirm: false }, 403, 'NO_AUTH'],
    ['a name of the risk that does not exist', { risk_fund: { name: 'RISK', amount: 1 } }, 400, 'PARAM_ERROR'],
  ])('with %s is refused', async (_what, more, status, code) => {
    const answer = await shop.createToConfirm('C1', more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('takes the names its service takes', async () => {
    const service = { mchid: shop.mchid, service_id: '500002', risk: 'deposit' }
    await shop.merchant.control('POST', '/payscore/services', service)
    const estimate = { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 100 } }
    expect((await shop.createToConfirm('C1', estimate)).json.message).toBe('订单风险金额名称不符合要求')
    await shop.merchant.control('POST', '/payscore/services', { ...service, risk: 'both' })
    expect((await shop.createToConfirm('C1', estimate)).status).toBe(200)
  })

  it('is not confirmed by a user whom the assessment refuses, or whom a fault rule has decline', async () => {
    await shop.fault('C1', { risk: 'refuse_at_confirm' })
    await shop.createToConfirm('C1')
    expect((await shop.user('C1', 'confirm')).json).toMatchObject({ code: 'USER_REFUSED', message: '综合评估不通过' })
    await shop.createToConfirm('C2')
    await shop.fault('C2', { user: 'decline' })
    expect((await shop.user('C2', 'confirm')).json).toMatchObject({ result: 'cancel', state: 'CREATED' })
    expect(await state('C1')).toBe('CREATED')
  })
})

describe('a jump', () => {
  const confirming = async (): Promise<{ package: string }> => (await shop.createToConfirm('C1')).json

  it('opens the page of a package once', async () => {
    const order = await confirming()
    expect((await view(payscoreConfirm(order, by()))).status).toBe(200)
    expect((await view(payscoreConfirm(order, by()))).json).toMatchObject({
      code: 'PACKAGE_USED',
      message: '订单未获得权益，系统繁忙',
    })
  })

  it('shows an order to its user alone', async () => {
    await shop.authorise()
    await shop.create('R1')
    const jump = payscoreDetail({ service_id: '500001', out_order_no: 'R1' }, by())
    expect((await view(jump, { appid: shop.appid })).json).toMatchObject({
      view: 'detail',
      order: { out_order_no: 'R1', state: 'DOING' },
    })
    const { payers } = (await shop.merchant.control('GET', '/payers')).json
    expect((await view(jump, { openid: payers[1].openid })).json.code).toBe('WRONG_USER')
    expect((await view(payscoreDetail({ service_id: '500001', out_order_no: 'R9' }, by()))).json.err_code).toBe(4188)
  })

  it('asks for a permission in the older way too', async () => {
    const jump = payscoreEnableSigned({ service_id: '500001', out_request_no: 'Q1' }, by())
    expect((await view(jump)).json).toMatchObject({ view: 'enable', permission: { code: 'Q1', out_request_no: 'Q1' } })
    await shop.merchant.control('POST', '/payscore/services', {
      mchid: shop.mchid,
      service_id: '500001',
      notify_url: shop.notify_url,
    })
    expect((await shop.permission('Q1', 'agree')).status).toBe(200)
    expect((await shop.byUser()).json).toMatchObject({ authorization_state: 'AVAILABLE' })
    await shop.told()
    expect(shop.server.received[0]!.resource).toMatchObject({ out_request_no: 'Q1' })
    expect(shop.server.received[0]!.resource).not.toHaveProperty('authorization_code')
  })

  it.each([
    ['another key', 4185, () => ({ ...by(), apiV2Key: 'x'.repeat(32) })],
    ['a timestamp of six minutes ago', 4188, () => ({ ...by(), timestamp: by().timestamp - 360 })],
    ['a merchant that is none', 4188, () => ({ ...by(), mch_id: '1999999999' })],
  ])('signed with %s is refused: %i', async (_what, err_code, signature) => {
    const order = await confirming()
    expect((await view(payscoreConfirm(order, signature()))).json).toMatchObject({ err_code })
    // The package is not used up by that.
    expect((await view(payscoreConfirm(order, by()))).status).toBe(200)
  })

  it('from another appid than the order was made with is refused: 4108', async () => {
    const order = await confirming()
    expect((await view(payscoreConfirm(order, by()), { appid: 'wx0000000000000001' })).json.err_code).toBe(4108)
  })

  it('without a field, or to no page, is refused: 4188', async () => {
    const { businessType, fields } = payscoreConfirm(await confirming(), by())
    const { nonce_str: _gone, ...rest } = fields
    expect((await view({ businessType, fields: rest })).json.err_code).toBe(4188)
    expect((await view({ businessType: 'wxpayScoreOther' as never, fields })).json.err_code).toBe(4188)
  })

  it('may call its signature so', async () => {
    const { businessType, fields } = payscoreConfirm(await confirming(), by())
    const { sign: signature, ...rest } = fields
    expect((await view({ businessType, fields: { ...rest, signature: signature! } })).status).toBe(200)
  })
})
