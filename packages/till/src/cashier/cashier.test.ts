import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { type CashierDependencies, type CashierPayment, cashierRoutes } from './cashier.tsx'
import { SCRIPT } from './script.ts'

const NOW = Date.parse('2026-06-09T10:00:00Z')
const CODE = 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz'

const payment: CashierPayment = {
  id: 'pay_1',
  mchid: '1900000001',
  channel: 'native',
  state: 'pending',
  amount: { total: 123_450, currency: 'CNY' },
  description: '龙井茶 <250 g> & "杯子"',
  out_trade_no: 'T20260609001',
  code_url: CODE,
  created_at: '2026-06-09T09:59:00.000Z',
  expires_at: '2026-06-09T11:59:00.000Z',
}

/** A till with one payment that can be changed, its clock standing still until a timer is due. */
function till(first: CashierPayment | undefined = payment, options: Partial<CashierDependencies> = {}) {
  let current = first
  const listeners = new Set<() => void>()
  const timers = new Set<{ at: number; callback: () => void }>()
  let now = NOW
  const app = cashierRoutes({
    findPayment: async (id) => (current?.id === id ? current : undefined),
    subscribe: (_id, listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clock: {
      now: () => now,
      setTimeout: (callback, ms) => {
        const timer = { at: now + ms, callback }
        timers.add(timer)
        return () => timers.delete(timer)
      },
    },
    shopName: () => '小卖部示例店',
    ...options,
  })
  return {
    app,
    listeners,
    timers,
    change(next: Partial<CashierPayment>) {
      if (current) current = { ...current, ...next }
      for (const listener of listeners) listener()
    },
    advance(ms: number) {
      now += ms
      for (const timer of timers) {
        if (timer.at > now) continue
        timers.delete(timer)
        timer.callback()
      }
    },
  }
}

const pageOf = async (shown: Partial<CashierPayment>, path = '/pay_1', headers: Record<string, string> = {}) =>
  (await till({ ...payment, ...shown }).app.request(path, { headers })).text()

describe('the page', () => {
  test('shows shop, description, amount and the QR code of a pending payment', async () => {
    const response = await till().app.request('/pay_1')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('小卖部示例店')
    expect(html).toContain('1,234.50')
    expect(html).toContain('用微信扫一扫')
    expect(html).toMatch(/<svg class="qr" viewBox="0 0 \d+ \d+" role="img" aria-label="微信支付二维码"/)
    expect(html).toMatch(/role="timer" data-until="2026-06-09T11:59:00.000Z">1:59:00</)
  })

  test('escapes what the shop wrote', async () => {
    expect(await pageOf({})).toContain('龙井茶 &lt;250 g&gt; &amp; &quot;杯子&quot;')
  })

  test('allows only its own script and style sheet, by hash', async () => {
    const response = await till().app.request('/pay_1')
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? ''
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }
    expect(policy).toContain("default-src 'none'")
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
  })

  test('reloads itself without JavaScript while it can still change', async () => {
    const reload = '<noscript><meta http-equiv="refresh"'
    expect(await pageOf({})).toContain(reload)
    expect(await pageOf({ state: 'paid' })).not.toContain(reload)
  })

  test('speaks English when the browser or the link asks for it', async () => {
    expect(await pageOf({}, '/pay_1', { 'accept-language': 'en-GB,zh;q=0.5' })).toContain('Scan with WeChat')
    expect(await pageOf({}, '/pay_1?lang=en')).toContain('href="?lang=zh-CN"')
    expect(await pageOf({}, '/pay_1?lang=zh', { 'accept-language': 'en' })).toContain('用微信扫一扫')
  })

  test('shows a paid payment with its numbers and its time in Asia/Shanghai, and no code', async () => {
    const html = await pageOf({
      state: 'paid',
      paid_at: '2026-06-09T16:05:06Z',
      transaction_id: '4200001234202606091234567890',
      amount: { total: 5, currency: 'CNY', refunded: 2 },
    })
    expect(html).toContain('支付成功')
    expect(html).toContain('2026-06-10 00:05:06')
    expect(html).toContain('4200001234202606091234567890')
    expect(html).toContain('¥0.02')
    expect(html).not.toContain('class="qr"')
  })

  test.each<[string, Partial<CashierPayment>, string]>([
    ['a created payment', { state: 'created', code_url: undefined }, 'preparing'],
    ['a payment past its time', { expires_at: '2026-06-09T10:00:00Z' }, 'closing'],
    ['an old code of a long-lived payment', { created_at: '2026-06-09T07:00:00Z' }, 'link_expired'],
    ['a renewed code', { created_at: '2026-06-09T07:00:00Z', prepaid_at: '2026-06-09T09:50:00Z' }, 'scan'],
    ['a payment being closed', { state: 'closing' }, 'closing'],
    ['a payment closed by the shop', { state: 'closed', closed_at: '2026-06-09T09:59:30Z' }, 'closed'],
    ['a payment closed by time', { state: 'closed', closed_at: '2026-06-09T11:59:01Z' }, 'expired'],
    ['a failed payment', { state: 'failed' }, 'failed'],
    ['a code that is not of WeChat', { code_url: 'https://example.com/' }, 'preparing'],
    ['an H5 link', { channel: 'h5', h5_url: 'https://wx.tenpay.com/x?a=1' }, 'h5'],
    [
      'an H5 link older than five minutes',
      { channel: 'h5', h5_url: 'https://x/', created_at: '2026-06-09T09:54:59Z' },
      'link_expired',
    ],
    ['an H5 link that is no web address', { channel: 'h5', h5_url: 'javascript:alert(1)' }, 'preparing'],
    ['a mini program payment', { channel: 'miniprogram' }, 'miniprogram'],
    ['an app payment', { channel: 'app' }, 'app'],
  ])('draws %s', async (_what, shown, view) => {
    expect(await pageOf(shown)).toContain(`data-view="${view}"`)
  })

  test('sends an H5 payer to WeChat Pay and back to this page', async () => {
    const html = await pageOf({
      channel: 'h5',
      h5_url: 'https://wx.tenpay.com/x?prepay_id=1',
      pay_url: 'https://till.example.com/pay/pay_1',
    })
    expect(html).toContain(
      'href="https://wx.tenpay.com/x?prepay_id=1&amp;redirect_url=https%3A%2F%2Ftill.example.com%2Fpay%2Fpay_1"',
    )
  })

  test('carries the signed parameters of a JSAPI payment for the bridge', async () => {
    const pay = { appId: 'wx1', timeStamp: '1', nonceStr: '<n>', package: 'prepay_id=1', signType: 'RSA', paySign: 's' }
    const html = await pageOf({ channel: 'jsapi', pay })
    const written = /data-pay="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    expect(JSON.parse(written ?? '')).toEqual(pay)
    expect(html).toContain('请在微信中打开本页')
  })

  test('shows whoever builds an app what its WeChat SDK takes', async () => {
    const pay = { appid: 'wx1', partnerid: '1900000001', prepayid: 'wx2', package: 'Sign=WXPay', sign: '<s>' }
    const html = await pageOf({ channel: 'app', pay })
    expect(html).toContain('请回到 App 中付款')
    expect(html).toContain('&quot;prepayid&quot;: &quot;wx2&quot;')
    expect(html).toContain('&lt;s&gt;')
    expect(await pageOf({ channel: 'app' })).not.toContain('id="params"')
    expect(await pageOf({ channel: 'app', pay, state: 'paid' })).not.toContain('id="params"')
  })

  test('links back to the shop, but never to a script', async () => {
    expect(await pageOf({ return_url: 'https://shop.example.com/o/1?a=1&b=2' })).toContain(
      'href="https://shop.example.com/o/1?a=1&amp;b=2"',
    )
    expect(await pageOf({ return_url: 'javascript:alert(1)' })).not.toContain('javascript:')
  })

  test('answers 404 with a page for an unknown or malformed number', async () => {
    for (const path of ['/pay_2', '/%3Cscript%3E', `/${'a'.repeat(65)}`]) {
      const response = await till().app.request(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('找不到这笔订单')
    }
  })

  test('answers 500 with a page that tells nothing of the fault, and reports it', async () => {
    const errors: unknown[] = []
    const fault = new Error('password of the database')
    const { app } = till(payment, { findPayment: () => Promise.reject(fault), onError: (error) => errors.push(error) })
    const response = await app.request('/pay_1')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('password')
    expect((await app.request('/pay_1/status')).status).toBe(500)
    expect(errors).toEqual([fault, fault])
  })
})

test('the script is a program of less than 10 kB', () => {
  expect(() => new Script(SCRIPT)).not.toThrow()
  expect(SCRIPT.length).toBeLessThan(10_000)
  expect(SCRIPT).not.toContain('</script')
})

describe('/status', () => {
  test('tells state, view and times, and is not cached', async () => {
    const response = await till().app.request('/pay_1/status')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      state: 'pending',
      view: 'scan',
      final: false,
      revision: 'scan|2026-06-09T11:59:00.000Z|0',
      now: '2026-06-09T10:00:00.000Z',
      expires_at: '2026-06-09T11:59:00.000Z',
      code_url_expires_at: '2026-06-09T11:59:00.000Z',
    })
  })

  test('answers 404 as JSON for an unknown payment', async () => {
    const response = await till().app.request('/nope/status')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'PAYMENT_NOT_FOUND' })
  })
})

describe('/qr.svg', () => {
  test('draws the code while it can be scanned, and never later', async () => {
    const shop = till()
    const response = await shop.app.request('/pay_1/qr.svg')
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(await response.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 (\d+) \1"/)
    shop.change({ state: 'paid' })
    expect((await shop.app.request('/pay_1/qr.svg')).status).toBe(404)
  })
})

describe('/events', () => {
  /** Reads the next event's data. */
  function eventsOf(response: Response) {
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    return {
      async next(): Promise<{ view: string; now: string } | undefined> {
        const { value } = await reader.read()
        const data = /^data: (.*)$/m.exec(value ?? '')?.[1]
        return data === undefined ? undefined : JSON.parse(data)
      },
      cancel: () => reader.cancel(),
    }
  }

  test('tells the state at once and each change, and ends when nothing can change any more', async () => {
    const shop = till()
    const response = await shop.app.request('/pay_1/events')
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = eventsOf(response)
    expect(await events.next()).toMatchObject({ view: 'scan' })
    shop.change({ state: 'paid' })
    expect(await events.next()).toMatchObject({ view: 'paid', final: true })
    expect(await events.next()).toBeUndefined()
    expect(shop.listeners.size + shop.timers.size).toBe(0)
  })

  test('beats every 15 s with the time, so that countdowns stay right', async () => {
    const shop = till()
    const events = eventsOf(await shop.app.request('/pay_1/events'))
    await events.next()
    await expect.poll(() => shop.timers.size).toBe(1)
    shop.advance(15_000)
    expect(await events.next()).toMatchObject({ view: 'scan', now: '2026-06-09T10:00:15.000Z' })
    await events.cancel()
  })

  test('speaks up at the moment the payment runs out', async () => {
    const shop = till({ ...payment, expires_at: '2026-06-09T10:00:07Z' })
    const events = eventsOf(await shop.app.request('/pay_1/events'))
    await events.next()
    await expect.poll(() => shop.timers.size).toBe(1)
    shop.advance(7_000)
    expect(await events.next()).toMatchObject({ view: 'closing' })
    await events.cancel()
  })

  test('lets go of everything when the page is closed', async () => {
    const shop = till()
    const events = eventsOf(await shop.app.request('/pay_1/events'))
    await events.next()
    await events.cancel()
    await expect.poll(() => shop.listeners.size + shop.timers.size).toBe(0)
  })

  test('ends with the till', async () => {
    const stop = new AbortController()
    const events = eventsOf(await till(payment, { signal: stop.signal }).app.request('/pay_1/events'))
    await events.next()
    stop.abort()
    expect(await events.next()).toBeUndefined()
  })

  test('sends pages beyond the limit to /status, and takes new ones when a stream ended', async () => {
    const shop = till(payment, { maxStreams: 1 })
    const events = eventsOf(await shop.app.request('/pay_1/events'))
    await events.next()
    const refused = await shop.app.request('/pay_1/events')
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_STREAMS' })
    shop.change({ state: 'closed', closed_at: '2026-06-09T10:00:00Z' })
    await events.next()
    await events.next()
    const again = await shop.app.request('/pay_1/events')
    expect(again.status).toBe(200)
    await again.body?.cancel()
  })

  test('answers 404 for an unknown payment', async () => {
    expect((await till().app.request('/nope/events')).status).toBe(404)
  })
})
