import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '@wxtill/sandbox/testing'
import { WechatPay } from '@wxtill/sdk'
import { phonePages } from '@wxtill/web'
import { hasChromium, launch } from './support/chromium.ts'

const isBuilt = existsSync(join(phonePages, 'index.html'))
/** Pictures of each step, for whoever wants to look. */
const pictures = process.env['WXTILL_PICTURES']

/** PayScore as its user meets it: a shop's page and mini program, jumping into the phone's own pages. */
describe.skipIf(!hasChromium || !isBuilt)('PayScore on the phone', { timeout: 60_000 }, () => {
  let sandbox: TestSandbox
  let wxpay: WechatPay
  let shop: Server
  let notify_url: string
  let browser: Browser
  let page: Page
  let openid: string

  beforeAll(async () => {
    shop = createServer((request, response) => {
      if (request.url === '/page')
        response.setHeader('Content-Type', 'text/html').end('<title>Rental</title><body>shop</body>')
      else response.writeHead(204).end()
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
    sandbox = await startSandbox({ pages: { phone: phonePages }, startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
    wxpay = new WechatPay({ ...sandbox.wechatPayOptions(), apiV2Key: sandbox.merchant.api_v2_key })
    openid = sandbox.payer().openid
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await sandbox?.close()
    shop?.close()
  })

  async function setBalance(balance: number): Promise<void> {
    const answer = await fetch(`${sandbox.url}/_sandbox/payers/${openid}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ balance }),
    })
    expect(answer.status).toBe(200)
  }

  async function picture(name: string): Promise<void> {
    if (pictures === undefined) return
    await mkdir(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `payscore-${name}.png`) })
  }

  /** The shop's page in the phone, as a mini program or in the browser of WeChat. */
  async function openShop(kind: 'miniprogram' | 'h5'): Promise<FrameLocator> {
    const address = encodeURIComponent(notify_url.replace('/notify', '/page'))
    await page.goto(`${sandbox.url}/phone/#/`)
    await page.goto(`${sandbox.url}/phone/#/open?kind=${kind}&appid=${sandbox.merchant.appid}&url=${address}`)
    const frame = page.frameLocator('[data-testid=webview-frame]')
    await frame.getByText('shop').waitFor()
    return frame
  }

  /** Jumps, and shows in the page what came of it. */
  const jump = (frame: FrameLocator, view: object): Promise<unknown> =>
    frame.locator('body').evaluate(`wx.openBusinessView(Object.assign(${JSON.stringify(view)}, {
      complete: function (result) { document.body.textContent = JSON.stringify(result) },
    })), 0`)

  it('a user opens the service, rents, is charged, and pays at once when it could not be collected', async () => {
    const { apply_permissions_token } = await wxpay.payscore.permissions.apply({
      service_id: '500001',
      authorization_code: 'A1',
      notify_url,
    })
    const frame = await openShop('miniprogram')
    const enable = wxpay.payscoreJumps.enable('miniprogram', { apply_permissions_token })
    await jump(frame, enable)
    await page.getByText('同意并开启').waitFor()
    await picture('enable')
    await page.getByTestId('payscore-leave').click()
    await frame.getByText('openBusinessView:fail cancel').waitFor()
    await jump(frame, enable)
    await page.getByTestId('payscore-yes').click()
    await frame.getByText('openBusinessView:ok').waitFor()
    const { authorization_state } = await wxpay.payscore.permissions.queryByOpenid(openid, { service_id: '500001' })
    expect(authorization_state).toBe('AVAILABLE')

    await wxpay.payscore.serviceOrders.create({
      out_order_no: 'R1',
      service_id: '500001',
      service_introduction: '共享充电宝',
      time_range: { start_time: '20260609181400' },
      risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
      notify_url,
      openid,
      need_user_confirm: false,
    })
    await setBalance(0)
    await sandbox.advance(2 * 3_600_000)
    await wxpay.payscore.serviceOrders.complete('R1', {
      service_id: '500001',
      post_payments: [{ name: '租借费用', amount: 400 }],
      total_amount: 400,
      time_range: { end_time: '20260609201320' },
    })
    await sandbox.advance(2000)
    await setBalance(1000)

    await page.goto(`${sandbox.url}/phone/#/wallet`)
    await page.getByTestId('payscore-order-R1').getByText('待支付').waitFor()
    await picture('wallet')
    await page.getByTestId('payscore-order-R1').click()
    expect(await page.getByTestId('payscore-total').textContent()).toBe('¥4.00')
    await page.getByText('已扣款失败 1 次').waitFor()
    await picture('detail')
    await page.getByTestId('payscore-pay').click()
    await page.keyboard.type('000000')
    await page.getByText('已输错 1 次').waitFor()
    await page.keyboard.type('123456')
    await page.getByTestId('payscore-phase').getByText('已完成').waitFor()
    await picture('paid')
    await page.getByTestId('payscore-close').click()
    await page.getByTestId('payscore-close-service').click()
    await page.getByTestId('payscore-close-service').waitFor({ state: 'detached' })
    expect((await wxpay.payscore.permissions.queryByOpenid(openid, { service_id: '500001' })).authorization_state).toBe(
      'UNAVAILABLE',
    )
  })

  it('a user confirms an order from a mini program; its package opens the page once', async () => {
    const created = await wxpay.payscore.serviceOrders.create({
      out_order_no: 'C1',
      service_id: '500002',
      service_introduction: '酒店免押',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 20_000 },
      notify_url,
      need_user_confirm: true,
    })
    const frame = await openShop('miniprogram')
    const confirm = wxpay.payscoreJumps.confirm('miniprogram', { package: created.package })
    await jump(frame, confirm)
    await page.getByText('免押金额').waitFor()
    await picture('confirm')
    await page.getByTestId('payscore-yes').click()
    await frame.getByText('openBusinessView:ok').waitFor()
    expect(await frame.locator('body').textContent()).toContain('query_id')
    await jump(frame, confirm)
    await page.getByText('订单未获得权益，系统繁忙').first().waitFor()
    await picture('used')
    await page.getByTestId('payscore-close').click()
    await frame.getByText('openBusinessView:fail').waitFor()
  })

  it('a page in WeChat shows an order, and is told the number of its mistake', async () => {
    const frame = await openShop('h5')
    const invoke = (view: object): Promise<unknown> =>
      frame.locator('body')
        .evaluate(`WeixinJSBridge.invoke('openBusinessView', ${JSON.stringify(view)}, function (result) {
        document.body.textContent = JSON.stringify(result)
      }), 0`)
    const detail = wxpay.payscoreJumps.detail('jsapi', { service_id: '500002', out_order_no: 'C1' })
    await invoke(detail)
    await page.getByText('服务中').waitFor()
    await page.getByTestId('payscore-close').click()
    await frame.getByText('open_business_view:ok').waitFor()
    await invoke({ ...detail, queryString: detail.queryString.replace('sign=', 'sign=0') })
    await page.getByTestId('payscore-close').click()
    await frame.getByText('"err_code":4185').waitFor()
  })
})
