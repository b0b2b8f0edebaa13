import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CashierPayment, cashierRoutes } from './cashier.tsx'

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

const payment = (): CashierPayment => ({
  id: 'pay_1',
  mchid: '1900000001',
  channel: 'native',
  state: 'pending',
  amount: { total: 1, currency: 'CNY' },
  description: 'Tea',
  out_trade_no: 'T1',
  code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz',
  created_at: new Date().toISOString(),
  expires_at: new Date(Date.now() + 7_200_000).toISOString(),
})

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  let browser: Browser
  let server: Server
  let page: Page
  let url: string
  let current: CashierPayment
  let maxStreams: number
  const listeners = new Set<() => void>()
  const faults: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    })
  })

  afterAll(() => browser.close())

  beforeEach(async () => {
    current = payment()
    maxStreams = 10
    faults.length = 0
    const app = new Hono().all('/pay/*', (c) => {
      const routes = cashierRoutes({
        findPayment: async (id) => (id === current.id ? current : undefined),
        subscribe: (_id, listener) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        clock: {
          now: () => Date.now(),
          setTimeout: (callback, ms) => {
            const timer = setTimeout(callback, ms)
            return () => clearTimeout(timer)
          },
        },
        shopName: () => 'Tea shop',
        maxStreams,
      })
      return new Hono().route('/pay', routes).fetch(c.req.raw)
    })
    const listener = getRequestListener(app.fetch)
    server = createServer((request, response) => void listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pay/pay_1?lang=en`
    page = await browser.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('503')) faults.push(message.text())
    })
  })

  afterEach(async () => {
    await page.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    expect(faults).toEqual([])
  })

  const change = (next: Partial<CashierPayment>) => {
    current = { ...current, ...next }
    for (const listener of listeners) listener()
  }
  const paid = { state: 'paid', paid_at: '2026-06-09T10:00:00Z' } as const
  const view = (name: string) => page.waitForSelector(`[data-view=${name}]`, { timeout: 8_000 })

  test('counts down and turns to paid by itself, aloud', async () => {
    await page.goto(url)
    const timer = page.getByRole('timer')
    const before = await timer.textContent()
    await expect.poll(() => timer.textContent(), { timeout: 3_000 }).not.toBe(before)
    await expect.poll(() => listeners.size).toBe(1)
    change(paid)
    await view('paid')
    expect(await page.locator('#announce').textContent()).toBe('Paid')
    expect(await page.title()).toBe('Paid · Tea shop')
    expect(await page.locator('svg.qr').count()).toBe(0)
    await expect.poll(() => listeners.size).toBe(0)
  })

  test('asks every two seconds where it gets no events', async () => {
    maxStreams = 0
    await page.goto(url)
    await view('scan')
    change(paid)
    await view('paid')
  })

  test('turns by itself when the code runs out', async () => {
    current.expires_at = new Date(Date.now() + 1_500).toISOString()
    await page.goto(url)
    await view('scan')
    await view('closing')
  })

  test('says when the connection is lost, and recovers', async () => {
    await page.goto(url)
    await view('scan')
    await page.context().setOffline(true)
    faults.length = 0
    server.closeAllConnections()
    await page.waitForSelector('#offline:not([hidden])', { timeout: 12_000 })
    await page.context().setOffline(false)
    change(paid)
    await view('paid')
    expect(await page.locator('#offline').isHidden()).toBe(true)
    faults.length = 0
  })

  test.each(['en', 'zh-CN'])('copies the parameters of an app, and fits a phone, in %s', async (language) => {
    const pay = { appid: 'wx1', partnerid: '1900000001', prepayid: 'wx2'.repeat(12), sign: 's'.repeat(300) }
    current = { ...current, channel: 'app', pay }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(url.replace('lang=en', `lang=${language}`))
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    const button = page.getByRole('button', { name: language === 'en' ? 'Copy JSON' : '复制 JSON' })
    await button.click()
    await page.getByRole('button', { name: language === 'en' ? 'Copied' : '已复制' }).waitFor()
    expect(JSON.parse(await page.evaluate('navigator.clipboard.readText()'))).toEqual(pay)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  })

  test('works without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(url)
    expect(await plain.locator('svg.qr').count()).toBe(1)
    change(paid)
    await plain.waitForSelector('[data-view=paid]', { timeout: 8_000 })
    await context.close()
  })

  test('pays a JSAPI payment through the bridge, and believes only the till', async () => {
    const pay = { appId: 'wx1', timeStamp: '1', nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' }
    current = { ...current, channel: 'jsapi', pay }
    await page.addInitScript(`
      window.calls = []
      window.WeixinJSBridge = {
        invoke(name, params, callback) {
          calls.push([name, params])
          callback({ err_msg: 'get_brand_wcpay_request:' + ['cancel', 'ok'][calls.length - 1] })
        },
      }
    `)
    await page.goto(url)
    await page.getByRole('button', { name: 'Pay now' }).click()
    expect(await page.locator('#wechat-note').textContent()).toBe('Payment cancelled. You can tap pay again.')
    await page.getByRole('button', { name: 'Pay now' }).click()
    expect(await page.locator('#wechat-note').textContent()).toBe('Confirming your payment…')
    expect(await page.evaluate('window.calls')).toEqual([
      ['getBrandWCPayRequest', pay],
      ['getBrandWCPayRequest', pay],
    ])
    await view('jsapi')
    change(paid)
    await view('paid')
  })
})
