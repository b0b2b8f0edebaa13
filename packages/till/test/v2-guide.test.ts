import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { call, openStand, type Stand } from './stand.ts'
import { events, payer } from './v2-stand.ts'

const MASTER = Buffer.alloc(32, 7).toString('base64')
const MESSAGE = { template_id: 'TPL-1', page: 'pages/order', data: { thing1: '红茶', amount2: '1.00元' } }

const openShop = (engine: TestEngine, config: object = {}): Promise<Stand> =>
  openStand(engine, { tls: true, masterKey: MASTER, config: { apis: { api: 'v2' }, ...config } })

/** What wx.login gives the mini program. */
const loginCode = async (stand: Stand): Promise<string> =>
  (await stand.control('POST', '/phone/login', { openid: await payer(stand), appid: stand.merchant.appid })).body.code

async function calls(stand: Stand, path: string) {
  const { body } = await stand.control('GET', '/journal?limit=500')
  return body.entries.filter((entry: { path: string }) => entry.path.startsWith(path))
}
const messages = (stand: Stand) => calls(stand, '/cgi-bin/message/subscribe/send')
const tokens = (stand: Stand) => calls(stand, '/cgi-bin/stable_token')

async function payIn(stand: Stand, openid: string, more: object = {}) {
  const payment = await stand.create({ channel: 'miniprogram', openid, subscribe_message: MESSAGE, ...more })
  const page = await stand.control('POST', '/phone/prepay', { kind: 'miniprogram', openid, params: payment.pay })
  await stand.control('POST', '/phone/pay', { token: page.body.token, openid, password: '123456' })
  return payment
}

describeOnEachEngine('the guide of mini-program payments', (engine) => {
  it.each(['MD5', 'HMAC-SHA256'])(
    'works step by step with %s: login, order, five values, notification, query, one message',
    async (v2SignType) => {
      const stand = await openShop(engine, { v2SignType })
      await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { delay_ms: 600_000 })
      // 1. The mini program logs in; its session key never leaves the server.
      const login = await stand.api('POST', '/v1/payers/login', { js_code: await loginCode(stand) })
      expect(login).toEqual({ status: 200, body: { openid: await payer(stand) } })
      // 2.–4. An order here and at WeChat Pay, and the five values.
      const { openid } = login.body
      const payment = await payIn(stand, openid)
      expect(Object.keys(payment.pay ?? {}).toSorted()).toEqual(
        ['nonceStr', 'package', 'paySign', 'signType', 'timeStamp'].toSorted(),
      )
      expect(payment.pay?.signType).toBe(v2SignType)
      // 6. The page asks before WeChat Pay tells: it is paid, and the payer gets one message.
      const { body: asked } = await stand.api('POST', `/v1/payments/${payment.id}/query`)
      expect(asked.state).toBe('paid')
      await stand.advance(1)
      expect(await messages(stand)).toMatchObject([{ verdict: 'accepted' }])
      // 5. The notification comes at last, and changes nothing more.
      await stand.advance(700)
      const { body: told } = await stand.api('GET', '/v1/notifications')
      expect(told.data).toMatchObject([{ verdict: 'duplicate', event_type: 'TRANSACTION.SUCCESS' }])
      await stand.api('POST', `/v1/payments/${payment.id}/query`)
      await stand.advance(60)
      expect(await messages(stand)).toHaveLength(1)
      expect(await events(stand)).toEqual(['payment.paid'])
      const { body: timeline } = await stand.api('GET', `/v1/payments/${payment.id}/timeline`)
      expect(timeline.data.filter(({ kind }: { kind: string }) => kind === 'message')).toHaveLength(1)
    },
  )

  it('knows who opened a web page, once', async () => {
    const stand = await openShop(engine)
    const { appid } = stand.merchant
    const query = {
      appid,
      redirect_uri: 'http://127.0.0.1:1/',
      response_type: 'code',
      scope: 'snsapi_base',
      state: 's',
    }
    const url = `https://open.weixin.qq.com/connect/oauth2/authorize?${new URLSearchParams(query).toString()}`
    const opened = await stand.control('POST', '/phone/open', { url, openid: await payer(stand), kind: 'h5' })
    const code = new URL(opened.body.webview_url).searchParams.get('code')
    const login = () => stand.api('POST', '/v1/payers/page-login', { code })
    expect(await login()).toEqual({ status: 200, body: { openid: await payer(stand) } })
    expect(await login()).toMatchObject({ status: 409, body: { code: 'LOGIN_REFUSED' } })
  })

  it('refuses a login code that is used, without a word of the secret', async () => {
    const stand = await openShop(engine)
    const js_code = await loginCode(stand)
    await stand.api('POST', '/v1/payers/login', { js_code })
    const again = await stand.api('POST', '/v1/payers/login', { js_code })
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'LOGIN_REFUSED', hint: expect.stringMatching('wx.login') },
    })
    expect(JSON.stringify(again.body)).not.toContain(stand.merchant.appsecret)
  })

  it('says at once that without the AppSecret nobody logs in, and no message is sent', async () => {
    const stand = await openShop(engine, { appSecret: undefined })
    const asked = { channel: 'miniprogram', openid: 'o1', amount: { total: 1 }, description: 'x' }
    for (const [path, body] of [
      ['/v1/payers/login', { js_code: '0abc' }],
      ['/v1/payments', { ...asked, subscribe_message: MESSAGE }],
    ] as const)
      expect(await stand.api('POST', path, body)).toMatchObject({ status: 409, body: { code: 'NO_APP_SECRET' } })
  })

  it('says who shows a payment code, and leaves the code good', async () => {
    const stand = await openShop(engine)
    const openid = await payer(stand)
    const { body } = await stand.control('GET', `/phone/payment-code?openid=${openid}`)
    const shown = { auth_code: body.auth_code }
    expect(await stand.api('POST', '/v1/payers/auth-code', shown)).toEqual({ status: 200, body: { openid } })
    const scene_info = { store_info: { out_id: 'SHOP-1' } }
    expect(await stand.create({ channel: 'codepay', scene_info, ...shown })).toMatchObject({ state: 'paid' })
    const wrong = await stand.api('POST', '/v1/payers/auth-code', { auth_code: '130000000000000000' })
    expect(wrong.status).toBe(409)
    expect(JSON.stringify(wrong.body)).not.toContain('130000000000000000')
  })

  it('fetches one token for many messages, sealed, renews it early, and again when it was ended elsewhere', async () => {
    const stand = await openShop(engine)
    const openid = await payer(stand)
    const sendOne = async () => {
      await stand.until((await payIn(stand, openid)).id, 'paid', 5)
      await stand.advance(2)
    }
    await sendOne()
    await sendOne()
    expect([(await messages(stand)).length, (await tokens(stand)).length]).toEqual([2, 1])
    const row = await stand.database.kysely.selectFrom('wechat_token').selectAll().executeTakeFirstOrThrow()
    expect(row.token).toMatch(/^v1:/)
    // Five minutes before its end.
    await stand.advance(7_200 - 270)
    await sendOne()
    expect([(await messages(stand)).length, (await tokens(stand)).length]).toEqual([3, 2])
    const { appid, appsecret: secret } = stand.merchant
    const body = { grant_type: 'client_credential', appid, secret, force_refresh: true }
    await call(`${stand.sandbox.url}/cgi-bin/stable_token`, 'POST', body)
    await sendOne()
    const last = (await messages(stand)).map(({ verdict }: { verdict: string }) => verdict)
    expect(last.slice(-2)).toEqual(['refused', 'accepted'])
  })

  it('sends no second message when the process dies over the first', async () => {
    const stand = await openShop(engine)
    const payment = await payIn(stand, await payer(stand))
    await stand.database.kysely
      .insertInto('subscribe_message')
      .values({ mchid: stand.merchant.mchid, payment_id: payment.id, state: 'sending', at: new Date() })
      .execute()
    await stand.until(payment.id, 'paid', 5)
    await stand.advance(5)
    expect(await messages(stand)).toEqual([])
    const row = await stand.database.kysely.selectFrom('subscribe_message').selectAll().executeTakeFirstOrThrow()
    expect(row.state).toBe('unknown')
  })
})
