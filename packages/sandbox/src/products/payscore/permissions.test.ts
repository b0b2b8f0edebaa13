import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, PayscoreShop } from '../../testing/payscore-shop.ts'

let shop: PayscoreShop
beforeEach(async () => {
  shop = await PayscoreShop.open()
})
afterEach(() => shop.close())

describe('a permission', () => {
  it('is asked for, given by the user, and told', async () => {
    expect((await shop.byUser()).json).toEqual({
      service_id: '500001',
      appid: shop.appid,
      mchid: shop.mchid,
      openid: shop.openid,
      authorization_state: 'UNAVAILABLE',
    })
    const asked = await shop.preauthorise('A1')
    expect(asked.status).toBe(200)
    expect(asked.json.apply_permissions_token).toMatch(/^.{1,300}$/)
    expect((await shop.byCode('A1')).json).toMatchObject({
      authorization_state: 'UNBINDUSER',
      authorization_code: 'A1',
    })
    expect((await shop.permission('A1', 'agree')).status).toBe(200)
    const given = {
      service_id: '500001',
      appid: shop.appid,
      mchid: shop.mchid,
      openid: shop.openid,
      authorization_code: 'A1',
      authorization_state: 'AVAILABLE',
      notify_url: shop.notify_url,
      authorization_success_time: '2026-06-09T18:13:20.000+08:00',
    }
    expect((await shop.byCode('A1')).json).toEqual(given)
    expect((await shop.byUser()).json).toEqual(given)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE'])
    expect(shop.server.received[0]).toMatchObject({
      signed: true,
      resource: {
        mchid: shop.mchid,
        appid: shop.appid,
        service_id: '500001',
        openid: shop.openid,
        user_service_status: 'USER_OPEN_SERVICE',
        openorclose_time: '20260609181320',
        authorization_code: 'A1',
      },
    })
  })

  it('is closed by the user, who gives the next one by a new code only', async () => {
    await shop.authorise('A1')
    await shop.sandbox.clock.advance(HOUR)
    expect((await shop.permission('A1', 'close')).status).toBe(200)
    expect((await shop.byUser()).json).toMatchObject({
      authorization_state: 'UNAVAILABLE',
      cancel_authorization_time: '2026-06-09T19:13:20.000+08:00',
    })
    expect((await shop.preauthorise('A1')).json.code).toBe('INVALID_REQUEST')
    expect((await shop.permission('A1', 'close')).json.code).toBe('NOT_OPEN')
    await shop.authorise('A2')
    expect((await shop.byUser()).json).toMatchObject({ authorization_state: 'AVAILABLE', authorization_code: 'A2' })
    expect((await shop.byCode('A1')).json.authorization_state).toBe('UNAVAILABLE')
    expect(await shop.told()).toEqual([
      'PAYSCORE.USER_OPEN_SERVICE',
      'PAYSCORE.USER_CLOSE_SERVICE',
      'PAYSCORE.USER_OPEN_SERVICE',
    ])
    expect(shop.server.received[1]!.resource).toMatchObject({
      user_service_status: 'USER_CLOSE_SERVICE',
      openorclose_time: '20260609191320',
    })
  })

  it('is one: a second code of a user who has agreed stays free', async () => {
    await shop.authorise('A1')
    await shop.preauthorise('A2')
    expect((await shop.permission('A2', 'agree')).json.code).toBe('ALREADY_OPEN')
    expect((await shop.byCode('A2')).json.authorization_state).toBe('UNBINDUSER')
    const { payers } = (await shop.merchant.control('GET', '/payers')).json
    expect((await shop.permission('A2', 'agree', { openid: payers[1].openid })).status).toBe(200)
  })

  it('is given within an hour; the same request gives the token again, a later one another', async () => {
    const token = async (): Promise<string> => (await shop.preauthorise('A1')).json.apply_permissions_token
    const first = await token()
    expect(await token()).toBe(first)
    await shop.sandbox.clock.advance(HOUR)
    expect((await shop.permission('A1', 'agree')).json.code).toBe('TOKEN_EXPIRED')
    expect(await token()).not.toBe(first)
    expect((await shop.permission('A1', 'agree')).status).toBe(200)
  })

  it.each(['user', 'code'])('is ended by the merchant by %s, when nothing is open', async (by) => {
    const end = () => (by === 'user' ? shop.endByUser() : shop.endByCode('A1'))
    expect((await end()).json.message).toBe('商户解除授权的授权码不是这个用户签约的授权')
    await shop.rented('R1')
    const open = await end()
    expect([open.status, open.json.code, open.json.message]).toEqual([400, 'INVALID_REQUEST', '存在未完成订单'])
    await shop.sandbox.clock.advance(2000)
    const ended = await end()
    expect([ended.status, ended.text]).toEqual([204, ''])
    expect((await shop.byUser()).json.authorization_state).toBe('UNAVAILABLE')
    expect((await shop.told()).at(-1)).toBe('PAYSCORE.USER_CLOSE_SERVICE')
  })

  it('is told to the URL of the service when the request named none', async () => {
    await shop.merchant.control('POST', '/payscore/services', {
      mchid: shop.mchid,
      service_id: '500001',
      notify_url: shop.notify_url,
    })
    await shop.preauthorise('A1', { notify_url: undefined })
    await shop.permission('A1', 'agree')
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE'])
  })

  it('that nobody ever asked for is unavailable', async () => {
    expect((await shop.byCode('none')).json).toMatchObject({ authorization_state: 'UNAVAILABLE' })
  })

  it.each([
    ['a code with other signs', { authorization_code: 'A 1' }, 400, 'PARAM_ERROR'],
    ['a code that is too long', { authorization_code: 'A'.repeat(33) }, 400, 'PARAM_ERROR'],
    ['a URL with a query', { notify_url: 'https://m.example.com/n?a=1' }, 400, 'PARAM_ERROR'],
    ['a service of nobody', { service_id: '7' }, 403, 'NO_AUTH'],
    ['another appid', { appid: 'wx0000000000000001' }, 403, 'NO_AUTH'],
  ])('with %s is refused', async (_what, more, status, code) => {
    const answer = await shop.preauthorise('A1', more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('under a used code with other values is refused', async () => {
    await shop.preauthorise('A1')
    expect((await shop.preauthorise('A1', { notify_url: undefined })).json.code).toBe('INVALID_REQUEST')
  })

  it('of a service that is not launched is for those on the whitelist', async () => {
    const service = (more: object) =>
      shop.merchant.control('POST', '/payscore/services', { mchid: shop.mchid, service_id: '500001', ...more })
    await service({ launched: false })
    await shop.preauthorise('A1')
    expect((await shop.permission('A1', 'agree')).json).toMatchObject({
      code: 'NOT_LAUNCHED',
      message: '未通过申请，当前服务未上线',
    })
    await service({ whitelist: [shop.openid] })
    expect((await shop.permission('A1', 'agree')).status).toBe(200)
  })
})

describe('a jump to the page where permission is given', () => {
  const view = (fields: object, openid = shop.openid) =>
    shop.merchant.control('POST', '/phone/payscore/view', { openid, businessType: 'wxpayScoreEnable', fields })

  it('needs the token alone', async () => {
    const { apply_permissions_token } = (await shop.preauthorise('A1')).json
    expect((await view({ apply_permissions_token })).json).toMatchObject({
      view: 'enable',
      permission: { code: 'A1', authorization_state: 'UNBINDUSER', service_name: '免确认服务', mchid: shop.mchid },
    })
    expect((await view({ apply_permissions_token: 'x' })).json).toMatchObject({ code: 'CLIENT_4188', err_code: 4188 })
    await shop.sandbox.clock.advance(HOUR)
    expect((await view({ apply_permissions_token })).json.code).toBe('TOKEN_EXPIRED')
  })
})
