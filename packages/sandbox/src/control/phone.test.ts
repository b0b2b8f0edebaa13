import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appPay, jsapiPay, miniProgramPay, parsePrivateKey, signAsync } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, send, type ControlAnswer } from '../testing/test-merchant.ts'

const HOUR = 3_600_000

let sandbox: Sandbox
let merchant: TestMerchant
let rich: string
let poor: string
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
  const { payers } = (await merchant.control('GET', '/payers')).json
  ;[rich, poor] = payers.map(({ openid }: { openid: string }) => openid)
})
afterAll(() => sandbox.close())

const phone = (path: string, body: object): Promise<ControlAnswer> => merchant.control('POST', `/phone/${path}`, body)
const scan = (text: string, openid = rich): Promise<ControlAnswer> => phone('scan', { text, openid })
const codeUrl = async (number: string, more: object = {}): Promise<string> =>
  (await merchant.native(number, { ...more })).json.code_url

const order = () => ({
  appid: merchant.credentials.appid,
  timestamp: Math.floor(sandbox.clock.now() / 1000),
  nonce_str: 'abcdef',
})
const sign = (message: string): Promise<string> => signAsync(message, parsePrivateKey(merchant.credentials.private_key))

describe('the camera', () => {
  it('shows the cashier of a code, and the password pays', async () => {
    const cashier = (await scan(await codeUrl('SCAN0001'))).json
    expect(cashier).toEqual({
      token: expect.any(String),
      merchant_name: '小卖部示例店',
      description: '测试商品',
      amount: { total: 100, currency: 'CNY' },
      discount: 0,
      payer_total: 100,
      out_trade_no: 'SCAN0001',
      expires_at: '2026-06-16T18:13:20+08:00',
      payer: { nickname: '小富', balance: 100_000_000 },
    })
    const wrong = await phone('pay', { token: cashier.token, openid: rich, password: '000000' })
    expect([wrong.status, wrong.json.code, wrong.json.message]).toEqual([409, 'WRONG_PASSWORD', '支付密码错误，请重试'])
    const paid = await phone('pay', { token: cashier.token, openid: rich, password: '123456' })
    expect(paid.json).toMatchObject({ result: 'ok', success_time: '2026-06-09T18:13:20+08:00', amount: { total: 100 } })
    expect((await merchant.query('SCAN0001')).json.transaction_id).toBe(paid.json.transaction_id)
    expect((await phone('pay', { token: cashier.token, openid: rich, password: '123456' })).json.code).toBe(
      'ORDER_PAID',
    )
  })

  it('refuses what is no living code', async () => {
    const closed = await codeUrl('SCAN0002')
    await merchant.close('SCAN0002')
    const taken = await codeUrl('SCAN0003')
    await scan(taken, poor)
    const old = await codeUrl('SCAN0004')
    await sandbox.clock.advance(2 * HOUR)
    const cases: [string, string][] = [
      ['https://example.com/', 'UNKNOWN_CODE'],
      ['weixin://wxpay/bizpayurl?pr=never0000', 'UNKNOWN_CODE'],
      [closed, 'QR_EXPIRED'],
      [old, 'QR_EXPIRED'],
    ]
    for (const [text, code] of cases) expect([text, (await scan(text)).json.code]).toEqual([text, code])
    const again = await codeUrl('SCAN0003')
    expect((await scan(again)).json).toMatchObject({
      code: 'WRONG_USER',
      message: '商家订单信息有误',
      message_en: expect.any(String),
    })
    const fresh = await codeUrl('SCAN0005')
    await merchant.close('SCAN0005')
    expect((await scan(fresh)).json.code).toBe('ORDER_CLOSED')
  })

  it('knows no cashier without a token, also when numbers were burnt', async () => {
    await merchant.close('BURNTPHONE')
    const answer = await phone('pay', { token: '', openid: rich, password: '123456' })
    expect([answer.status, answer.json.code]).toEqual([404, 'UNKNOWN_CODE'])
  })

  it('leaves an order unpaid when the money does not reach', async () => {
    const cashier = (await scan(await codeUrl('SCAN0006', { amount: { total: 101 } }), poor)).json
    const answer = await phone('pay', { token: cashier.token, openid: poor, password: '123456' })
    expect([answer.status, answer.json.code]).toEqual([409, 'NOT_ENOUGH'])
    expect((await merchant.query('SCAN0006')).json.trade_state).toBe('NOTPAY')
  })
})

describe('a page, mini program or app that calls WeChat Pay', () => {
  async function prepayId(number: string, product = 'jsapi'): Promise<string> {
    const more = product === 'jsapi' ? { payer: { openid: rich } } : {}
    return (await merchant.post(`/v3/pay/transactions/${product}`, merchant.order(number, more))).json.prepay_id
  }

  it('pays when the signature is the merchant’s', async () => {
    const jsapi = await jsapiPay({ ...order(), prepay_id: await prepayId('CALL0001') }, sign)
    const mini = await miniProgramPay({ ...order(), prepay_id: await prepayId('CALL0002') }, sign)
    const app = await appPay(
      { ...order(), partnerid: merchant.credentials.mchid, prepay_id: await prepayId('CALL0003', 'app') },
      sign,
    )
    const calls: [string, object][] = [
      ['jsapi', jsapi],
      ['miniprogram', mini],
      ['app', app],
    ]
    for (const [kind, params] of calls) {
      const cashier = await phone('prepay', { kind, openid: rich, appid: merchant.credentials.appid, params })
      expect([kind, cashier.status]).toEqual([kind, 200])
      expect((await phone('pay', { token: cashier.json.token, openid: rich, password: '123456' })).json.result).toBe(
        'ok',
      )
    }
  })

  it('is refused when anything signed was changed, or a stranger calls', async () => {
    const params = await jsapiPay({ ...order(), prepay_id: await prepayId('CALL0004') }, sign)
    const call = (more: object, openid = rich): Promise<ControlAnswer> =>
      phone('prepay', { kind: 'jsapi', openid, params: { ...params, ...more } })
    for (const more of [
      { timeStamp: '1' },
      { nonceStr: 'x' },
      { appId: 'wx0' },
      { paySign: 'AAAA' },
      { signType: 'MD5' },
    ]) {
      expect([more, (await call(more)).json.code]).toEqual([more, 'BAD_SIGNATURE'])
    }
    expect((await call({ package: 'prepay_id=wx0' })).json.code).toBe('UNKNOWN_CODE')
    expect((await call({}, poor)).json.code).toBe('WRONG_USER')
    await sandbox.clock.advance(2 * HOUR)
    expect((await call({})).json.code).toBe('QR_EXPIRED')
  })

  it('opens an h5 link for five minutes, the newest one only', async () => {
    const link = async (): Promise<string> =>
      (
        await merchant.post(
          '/v3/pay/transactions/h5',
          merchant.order('CALL0005', { scene_info: { payer_client_ip: '1.2.3.4', h5_info: { type: 'Wap' } } }),
        )
      ).json.h5_url
    const call = (h5_url: string): Promise<ControlAnswer> =>
      phone('prepay', { kind: 'h5', openid: rich, params: { h5_url } })
    const first = await link()
    const second = await link()
    expect((await call(first)).json.code).toBe('QR_EXPIRED')
    expect((await call(second)).status).toBe(200)
    const page = await send(second, 'GET', '', { Referer: 'https://shop.example/' })
    expect([page.status, page.headers['location']]).toEqual([302, `/phone/?h5=${encodeURIComponent(second)}`])
    await sandbox.clock.advance(300_000)
    expect((await call(second)).json.code).toBe('QR_EXPIRED')
  })
})

describe('past payments', () => {
  it('are listed newest first, with what came back', async () => {
    await codeUrl('PAST0001')
    await merchant.pay('PAST0001', { openid: rich })
    await merchant.refund('PAST0001', 'PASTR001', 30)
    await sandbox.clock.advance(5000)
    const { bills } = (await merchant.control('GET', `/phone/bills?openid=${rich}`)).json
    expect(bills[0]).toMatchObject({
      merchant_name: '小卖部示例店',
      out_trade_no: 'PAST0001',
      amount: { total: 100 },
      refunded: 30,
    })
    expect((await merchant.control('GET', '/phone/bills?openid=nobody')).json.code).toBe('UNKNOWN_PAYER')
  })
})

describe('log in', () => {
  const exchange = async (more: object = {}): Promise<Record<string, unknown>> => {
    const { appid, appsecret } = merchant.credentials
    const query = new URLSearchParams({ appid, secret: appsecret, grant_type: 'authorization_code', ...more })
    return (await send(`${sandbox.url}/sns/jscode2session?${query.toString()}`, 'GET', '', {})).json
  }
  const login = async (): Promise<string> =>
    (await phone('login', { openid: rich, appid: merchant.credentials.appid })).json.code

  it('gives a code that is exchanged once for the openid', async () => {
    const js_code = await login()
    const session = await exchange({ js_code })
    expect(session['openid']).toBe(rich)
    expect(Buffer.from(String(session['session_key']), 'base64')).toHaveLength(16)
    expect((await exchange({ js_code }))['errcode']).toBe(40163)
  })

  it.each([
    [{ js_code: 'never' }, 40029, /^invalid code, rid: /],
    [{ js_code: '' }, 41008, /^missing code/],
    [{ js_code: 'x', secret: 'wrong' }, 40125, /^invalid appsecret/],
    [{ js_code: 'x', appid: 'wx0' }, 40013, /^invalid appid/],
    [{ js_code: 'x', grant_type: 'x' }, 40002, /^invalid grant_type/],
  ])('answers %o with %i', async (more, errcode, errmsg) => {
    const answer = await exchange(more)
    expect(answer['errcode']).toBe(errcode)
    expect(answer['errmsg']).toMatch(errmsg)
  })

  it('codes live five minutes and belong to one appid', async () => {
    const js_code = await login()
    await sandbox.clock.advance(300_000)
    expect((await exchange({ js_code }))['errcode']).toBe(40029)
    expect((await phone('login', { openid: rich, appid: 'wx0' })).json.code).toBe('UNKNOWN_APPID')
  })
})

describe('a web page asks who its visitor is', () => {
  const back = 'http://127.0.0.1:1/shop?item=1'
  const link = (change: Record<string, string> = {}, host = 'https://open.weixin.qq.com'): string => {
    const query = new URLSearchParams({
      appid: merchant.credentials.appid,
      redirect_uri: back,
      response_type: 'code',
      scope: 'snsapi_base',
      state: 's 1',
      ...change,
    })
    return `${host}/connect/oauth2/authorize?${query.toString()}#wechat_redirect`
  }
  const open = async (url: string) => (await phone('open', { url, openid: rich, kind: 'h5' })).json
  const exchange = async (path: string, more: object): Promise<Record<string, unknown>> => {
    const { appid, appsecret } = merchant.credentials
    const query = new URLSearchParams({ appid, secret: appsecret, grant_type: 'authorization_code', ...more })
    return (await send(`${sandbox.url}/sns/${path}?${query.toString()}`, 'GET', '', {})).json
  }
  const codeOf = async (url: string): Promise<string> => {
    const { searchParams } = new URL((await open(url)).webview_url)
    expect([searchParams.get('item'), searchParams.get('state')]).toEqual(['1', 's 1'])
    return searchParams.get('code')!
  }

  it('comes back with a code that is exchanged once for the openid', async () => {
    for (const host of ['https://open.weixin.qq.com', sandbox.url]) {
      const code = await codeOf(link({}, host))
      expect(await exchange('oauth2/access_token', { code })).toEqual({
        access_token: expect.stringMatching(/^\w{64}$/),
        expires_in: 7200,
        refresh_token: expect.stringMatching(/^\w{64}$/),
        openid: rich,
        scope: 'snsapi_base',
      })
      expect((await exchange('oauth2/access_token', { code }))['errcode']).toBe(40163)
    }
  })

  it('takes no code of a mini program, and a mini program none of a page', async () => {
    expect((await exchange('jscode2session', { js_code: await codeOf(link()) }))['errcode']).toBe(40029)
    const { code } = (await phone('login', { openid: rich, appid: merchant.credentials.appid })).json
    expect((await exchange('oauth2/access_token', { code }))['errcode']).toBe(40029)
  })

  it.each([
    [{ appid: 'wx0' }, 'appid'],
    [{ redirect_uri: 'shop' }, 'redirect_uri'],
    [{ redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
    [{ response_type: 'token' }, 'response_type'],
    [{ scope: 'snsapi_userinfo' }, 'scope'],
  ])('is told what is wrong with %o', async (change, word) => {
    const answer = await open(link(change))
    expect(answer.code).toBe('OAUTH_REFUSED')
    expect(answer.message).toContain(`${word} 参数错误`)
  })

  it('is not taken for WeChat’s on any other host', async () => {
    expect((await open(link({}, 'http://127.0.0.1:1'))).webview_url).toContain('/connect/oauth2/authorize?')
  })
})

describe('a merchant page', () => {
  it('is opened with WeChat in it', async () => {
    const shop = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end('<html><head></head><body>shop</body></html>')
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/cart?id=1`
      const opened = (await phone('open', { url, openid: rich, kind: 'h5' })).json
      expect(opened.webview_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/cart\?id=1$/)
      const page = await fetch(opened.webview_url)
      expect(await page.text()).toContain('/__wxtill/wechat.js')
      expect((await phone('open', { url: sandbox.url, openid: rich, kind: 'h5' })).json.code).toBe('OWN_ADDRESS')
      expect((await phone('open', { url: 'file:///etc/passwd', openid: rich, kind: 'h5' })).json.code).toBe(
        'BAD_SCHEME',
      )
    } finally {
      shop.closeAllConnections()
      shop.close()
    }
  })
})
