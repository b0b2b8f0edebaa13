import { runInNewContext } from 'node:vm'
import { parkingMiniProgramJump } from '@wxtill/protocol'
import { describe, expect, it } from 'vitest'
import { wechatScript } from './script.ts'
import { type Site, userAgent } from './site.ts'

type Message = { source: string; id: string; call: string; params: Record<string, unknown> }
type Result = { err_msg?: string; errMsg?: string; err_code?: number }
type Listener = (result: Result) => void

/** What the script puts into the page's window. */
interface PageWindow {
  fetch(url: string): Promise<Response>
  open(url: string): null
  __wxjs_environment?: string
  WeixinJSBridge: { invoke(api: string, params: object, callback: Listener): void }
  wx: {
    login(): Promise<unknown>
    request(options: object): Promise<unknown>
    canIUse(name: string): boolean
    requestMerchantTransfer(options: object): Promise<unknown>
    navigateToMiniProgram(options: object): Promise<unknown>
    onAppShow(listener: (shown: object) => void): void
    offAppShow(listener?: (shown: object) => void): void
    openBusinessView(options: object): Promise<unknown>
    requestPayment(options: object & { success?: Listener; fail?: Listener; complete?: Listener }): Promise<unknown>
  }
}

/** As much of a browser window as the script touches: real script, recorded messages. */
function page(kind: 'h5' | 'miniprogram') {
  const site: Site = {
    target: new URL('https://shop.example'),
    origin: 'http://127.0.0.1:41000',
    phoneOrigin: 'http://127.0.0.1:9080',
    context: { kind, appid: 'wx0123456789abcdef' },
    cookiePrefix: 'wv0-',
  }
  const sent: { message: Message; origin: string }[] = []
  const fetched: string[] = []
  const parent = { postMessage: (message: Message, origin: string) => void sent.push({ message, origin }) }
  const events = new EventTarget()
  const documentEvents = new EventTarget()
  let stored = 'till_session=secret; wv0-sid=1'
  class Document {
    get cookie(): string {
      return stored
    }
    set cookie(value: string) {
      stored = value
    }
  }
  const document = Object.assign(Object.create(Document.prototype) as Document, {
    baseURI: `${site.origin}/cart`,
    readyState: 'loading',
    title: 'Shop',
    addEventListener: documentEvents.addEventListener.bind(documentEvents),
    dispatchEvent: documentEvents.dispatchEvent.bind(documentEvents),
  })
  const location = { href: `${site.origin}/cart`, origin: site.origin, pathname: '/cart', search: '', hash: '' }
  const window = {
    parent,
    document,
    location,
    addEventListener: events.addEventListener.bind(events),
    fetch: (url: string) => {
      fetched.push(url)
      return Promise.resolve(new Response('{"ok":true}'))
    },
  }
  const navigator: { userAgent?: string } = {}
  class XMLHttpRequest {
    open(): void {}
  }
  const globals = {
    window,
    document,
    Document,
    navigator,
    location,
    XMLHttpRequest,
    URL,
    Event,
    Request,
    Proxy,
    setTimeout,
    history: {},
  }
  runInNewContext(wechatScript(site), globals)
  const receive = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    const event = Object.assign(new Event('message'), { data, origin: site.phoneOrigin, source: parent, ...from })
    events.dispatchEvent(event)
  }
  const answer = (result: unknown, from?: { origin?: string; source?: unknown }) =>
    receive({ source: 'wxtill-phone', id: sent.at(-1)?.message.id, result }, from)
  return {
    window: window as unknown as PageWindow,
    document,
    navigator,
    location,
    sent,
    fetched,
    answer,
    documentEvents,
    stored: () => stored,
    site,
  }
}

const params = { appId: 'wx1', timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA', paySign: 's' }

describe('WeixinJSBridge', () => {
  it.each([
    ['ok', 'get_brand_wcpay_request:ok'],
    ['cancel', 'get_brand_wcpay_request:cancel'],
    ['fail', 'get_brand_wcpay_request:fail'],
  ])('ends a payment that went %s with %s', (status, err_msg) => {
    const { window, sent, answer } = page('h5')
    const results: unknown[] = []
    window.WeixinJSBridge.invoke('getBrandWCPayRequest', params, (result) => results.push(result))
    expect(sent).toMatchObject([
      { message: { source: 'wxtill-webview', call: 'pay', params }, origin: 'http://127.0.0.1:9080' },
    ])
    answer({ status })
    answer({ status: 'ok' })
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ err_msg })
  })

  it('asks the phone to take a transfer', () => {
    const { window, sent, answer } = page('h5')
    const results: Result[] = []
    const asked = { mchId: '1900000001', appId: 'wx1', package: 'p==' }
    window.WeixinJSBridge.invoke('requestMerchantTransfer', asked, (result) => results.push(result))
    expect(sent[0]?.message).toMatchObject({ call: 'transfer', params: asked })
    answer({ status: 'ok' })
    expect(results[0]?.err_msg).toBe('requestMerchantTransfer:ok')
  })

  it('opens a view of PayScore by its query, and hands the number of a mistake back', () => {
    const { window, sent, answer } = page('h5')
    const view = { businessType: 'wxpayScoreDetail', queryString: 'mch_id=1900000001&sign=s' }
    const results: Result[] = []
    const open = () => window.WeixinJSBridge.invoke('openBusinessView', view, (result) => results.push(result))
    open()
    expect(sent[0]?.message).toMatchObject({ call: 'businessView', params: view })
    answer({ status: 'ok' })
    open()
    answer({ status: 'fail', err_code: 4185 })
    expect(results).toMatchObject([
      { err_msg: 'open_business_view:ok' },
      { err_msg: 'open_business_view:fail', err_code: 4185 },
    ])
  })

  it('listens to the phone alone', () => {
    const { window, answer } = page('h5')
    const results: Result[] = []
    window.WeixinJSBridge.invoke('getBrandWCPayRequest', params, (result) => results.push(result))
    answer({ status: 'ok' }, { origin: 'https://evil.example' })
    answer({ status: 'ok' }, { source: {} })
    expect(results).toEqual([])
    answer({ status: 'cancel' })
    expect(results[0]?.err_msg).toBe('get_brand_wcpay_request:cancel')
  })

  it('is announced when the page is there', () => {
    const { documentEvents } = page('h5')
    let announced = 0
    documentEvents.addEventListener('WeixinJSBridgeReady', () => (announced += 1))
    documentEvents.dispatchEvent(new Event('DOMContentLoaded'))
    expect(announced).toBe(1)
  })

  it('refuses what it does not know', () => {
    const { window } = page('h5')
    const results: unknown[] = []
    window.WeixinJSBridge.invoke('toString', {}, (result) => results.push(result))
    expect(results).toMatchObject([{ err_msg: 'toString:fail' }])
  })
})

describe('wx in a mini program', () => {
  it('calls success and complete after a payment', () => {
    const { window, answer } = page('miniprogram')
    const heard: unknown[] = []
    void window.wx.requestPayment({
      ...params,
      success: (result) => heard.push(['success', result.errMsg]),
      fail: () => heard.push('fail'),
      complete: (result) => heard.push(['complete', result.errMsg]),
    })
    answer({ status: 'ok' })
    expect(heard).toEqual([
      ['success', 'requestPayment:ok'],
      ['complete', 'requestPayment:ok'],
    ])
  })

  it('rejects its promise when the payer closes the password pad', async () => {
    const { window, answer } = page('miniprogram')
    const paying = window.wx.requestPayment(params)
    answer({ status: 'cancel' })
    await expect(paying).rejects.toMatchObject({ errMsg: 'requestPayment:fail cancel' })
  })

  it.each([
    [{ status: 'ok' }, 'requestMerchantTransfer:ok'],
    [{ status: 'cancel' }, 'requestMerchantTransfer:fail cancel'],
  ])('asks the phone to take a transfer: %j ends in %s', async (result, errMsg) => {
    const { window, sent, answer } = page('miniprogram')
    expect(window.wx.canIUse('requestMerchantTransfer')).toBe(true)
    const taking = window.wx.requestMerchantTransfer({ mchId: '1900000001', appId: 'wx1', package: 'p==' })
    expect(sent[0]?.message).toMatchObject({
      call: 'transfer',
      params: { mchId: '1900000001', appId: 'wx1', package: 'p==' },
    })
    answer(result)
    expect(await taking.catch((error: unknown) => error)).toMatchObject({ errMsg })
  })

  it('leads to another mini program, and is shown again when the user is back', async () => {
    const { window, sent, answer } = page('miniprogram')
    const jump = parkingMiniProgramJump({ mchid: '1900000001', openid: 'o' })
    const shown: object[] = []
    const gone = (): void => void shown.push({})
    window.wx.onAppShow(gone)
    window.wx.onAppShow((given) => shown.push(given))
    window.wx.offAppShow(gone)
    const leaving = window.wx.navigateToMiniProgram(jump)
    expect(sent).toMatchObject([{ message: { call: 'navigateToMiniProgram', params: jump } }])
    answer({ status: 'ok' })
    expect(await leaving).toEqual({ errMsg: 'navigateToMiniProgram:ok' })
    expect([sent.at(-1)!.message.call, shown]).toEqual(['backFromMiniProgram', []])
    answer({ extraData: {} })
    expect(shown).toEqual([
      { path: 'cart', query: {}, scene: 1038, referrerInfo: { appId: jump.appId, extraData: {} } },
    ])
  })

  it.each([
    [{ status: 'cancel' }, 'navigateToMiniProgram:fail cancel'],
    [{ status: 'fail', message: 'unknown' }, 'navigateToMiniProgram:fail unknown'],
  ])('stays where it is when the phone answers %j', async (result, errMsg) => {
    const { window, sent, answer } = page('miniprogram')
    const leaving = window.wx.navigateToMiniProgram({ appId: 'wx1' })
    answer(result)
    await expect(leaving).rejects.toMatchObject({ errMsg })
    expect(sent).toHaveLength(1)
  })

  it.each([
    [
      { status: 'ok', query_id: 'q' },
      { errMsg: 'openBusinessView:ok', extraData: { query_id: 'q' } },
    ],
    [{ status: 'cancel' }, { errMsg: 'openBusinessView:fail cancel' }],
    [
      { status: 'fail', message: '签名错误', err_code: 4185 },
      { errMsg: 'openBusinessView:fail 签名错误', errCode: 4185 },
    ],
  ])('asks the phone for a view of PayScore: %j', async (result, expected) => {
    const { window, sent, answer } = page('miniprogram')
    const view = { businessType: 'wxpayScoreUse', extraData: { mch_id: '1900000001', package: 'p' } }
    const opening = window.wx.openBusinessView(view)
    expect(sent[0]?.message).toMatchObject({ call: 'businessView', params: view })
    answer(result)
    expect(await opening.catch((error: unknown) => error)).toMatchObject(expected)
  })

  it('logs in under its own appid', async () => {
    const { window, answer, sent } = page('miniprogram')
    const login = window.wx.login()
    expect(sent[0]?.message).toMatchObject({ call: 'login', params: { appid: 'wx0123456789abcdef' } })
    answer({ code: 'c0de' })
    expect(await login).toMatchObject({ errMsg: 'login:ok', code: 'c0de' })
  })

  it('sends requests for its own server through the webview', async () => {
    const { window, fetched } = page('miniprogram')
    const answer = await window.wx.request({ url: 'https://shop.example/api/order?x=1', data: { y: 2 } })
    expect(fetched).toEqual(['http://127.0.0.1:41000/api/order?x=1&y=2'])
    expect(answer).toMatchObject({ statusCode: 200, data: { ok: true } })
  })

  it('is told apart from a web page', async () => {
    expect(page('miniprogram').window.__wxjs_environment).toBe('miniprogram')
    const { window } = page('h5')
    expect(window.__wxjs_environment).toBeUndefined()
    await expect(window.wx.requestPayment(params)).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^requestPayment:fail /),
    })
    await expect(window.wx.navigateToMiniProgram({})).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^navigateToMiniProgram:fail /),
    })
  })
})

describe('the page', () => {
  it('sees its own cookies under its own names', () => {
    const { document, stored } = page('h5')
    expect(document.cookie).toBe('sid=1')
    document.cookie = 'theme=dark; Domain=shop.example; Secure; SameSite=None; Path=/'
    expect(stored()).toBe('wv0-theme=dark; SameSite=Lax; Path=/')
  })

  it('takes itself for WeChat', () => {
    const { navigator, site } = page('h5')
    expect(navigator.userAgent).toBe(userAgent(site.context))
  })

  it('stays inside for the merchant’s own address and hands payment links to the phone', () => {
    const { window, location, sent } = page('h5')
    window.open('https://shop.example/done#x')
    expect(location.href).toBe('http://127.0.0.1:41000/done#x')
    window.open('weixin://wxpay/bizpayurl?pr=abc')
    expect(sent.at(-1)?.message).toMatchObject({ call: 'open', params: { url: 'weixin://wxpay/bizpayurl?pr=abc' } })
  })
})
