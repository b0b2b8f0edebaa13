import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'
import { freePort, Program } from './support/program.ts'
import { addV2Merchant } from './support/v2-merchant.ts'

interface Payment {
  readonly id: string
  readonly state: string
  readonly pay_url: string
  readonly code_url?: string
  readonly out_trade_no: string
}

/** The whole line in a real browser: cashier → phone → paid → console → refund. */
describe.skipIf(!hasChromium)('in a browser', () => {
  let stack: DevStack
  let data: string
  let till: DevStack['till']
  let sandboxUrl: string
  let api: DevStack['api']
  let browser: Browser
  let pages: Page[] = []

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    ;({ data, till, sandboxUrl, api } = stack)
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  })

  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()))
    pages = []
  })

  const createPayment = (change: object = {}): Promise<Payment> =>
    api<Payment>('/v1/payments', { channel: 'native', amount: { total: 8850 }, description: '两杯咖啡', ...change })

  /** Opens a page that fails the test on any script error. */
  async function open(url: string, viewport = { width: 1280, height: 860 }): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN' })
    const page = await context.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    pages.push(page)
    await page.goto(url)
    return page
  }

  async function typePassword(phone: Page, password: string): Promise<void> {
    for (const digit of password) await phone.getByTestId(`keypad-${digit}`).click()
  }

  it("the cashier's QR is photographed, paid on the phone, and the cashier turns to paid by itself", async () => {
    const payment = await createPayment()
    const cashier = await open(payment.pay_url)
    await cashier.getByText('¥88.50').first().waitFor()
    const photograph = await cashier.screenshot()

    const phone = await open(`${sandboxUrl}/phone/`)
    await phone.getByTestId('phone-scan').click()
    await phone
      .getByTestId('scan-upload-input')
      .setInputFiles({ name: 'cashier.png', mimeType: 'image/png', buffer: photograph })
    expect(await phone.getByTestId('confirm-amount').textContent()).toContain('88.50')
    await phone.getByTestId('confirm-pay').click()
    await typePassword(phone, '000000')
    await phone.locator('[data-testid=pay-error]:visible').waitFor()
    expect(await api<Payment>(`/v1/payments/${payment.id}`)).toMatchObject({ state: 'pending' })
    await typePassword(phone, '123456')
    await phone.getByTestId('pay-success').waitFor()

    await cashier.getByRole('heading', { name: '支付成功' }).waitFor({ timeout: 10_000 })
    expect(await api<Payment>(`/v1/payments/${payment.id}`)).toMatchObject({ state: 'paid' })
  })

  it('a payer without money is told so, and nothing is paid', async () => {
    const payment = await createPayment({ amount: { total: 99_900 } })
    const { payers } = (await (await fetch(`${sandboxUrl}/_sandbox/payers`)).json()) as {
      payers: { openid: string; balance: number }[]
    }
    const poor = payers.toSorted((a, b) => a.balance - b.balance)[0]!
    const phone = await open(`${sandboxUrl}/phone/`)
    await phone.getByTestId('phone-payer').click()
    await phone.locator(`[data-testid=payer-option][data-openid="${poor.openid}"]`).click()
    await phone.goto(`${sandboxUrl}/phone/#/scan?code=${encodeURIComponent(payment.code_url!)}`)
    await phone.getByTestId('confirm-pay').click()
    await typePassword(phone, '123456')
    expect(await phone.locator('[data-testid=pay-error]:visible').textContent()).toMatch(/余额不足/)
    expect(await api<Payment>(`/v1/payments/${payment.id}`)).toMatchObject({ state: 'pending' })
  })

  it('an operator signs in, finds the payment, reads its timeline and refunds a part', async () => {
    const payment = await createPayment({ description: '要退款的一单' })
    await fetch(
      `${sandboxUrl}/_sandbox/orders/${encodeURIComponent((await api<{ mchid: string }>(`/v1/payments/${payment.id}`)).mchid)}/${payment.out_trade_no}/pay`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      },
    )
    const page = await open(`${till.url}/console/`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill('wrong password')
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByText('用户名或密码不对').waitFor()
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    const search = page.getByRole('searchbox', { name: '单号、微信订单号或商品描述' })
    await search.fill(payment.out_trade_no)
    await search.press('Enter')
    await page.getByText(payment.out_trade_no).first().click()
    await page.getByText('收到微信通知').first().waitFor()
    await page.getByRole('button', { name: /退\s*款/ }).click()
    const confirm = page.getByRole('button', { name: /确认退款/ })
    await page.getByRole('textbox', { name: /元/ }).fill('20.005')
    expect(await confirm.isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: /元/ }).fill('20.00')
    await confirm.click()
    await page.locator('.refunds').getByText('¥20.00').waitFor()
    const { data: refunds } = await api<{ data: { amount: { refund: number } }[] }>(
      `/v1/refunds?payment_id=${payment.id}`,
    )
    expect(refunds.map((refund) => refund.amount.refund)).toEqual([2000])
  })

  it('an operator adds a webhook, sees its secret once, and sends again what arrived there signed with it', async () => {
    const received: { headers: IncomingHttpHeaders; body: string }[] = []
    const shop = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        received.push({ headers: request.headers, body })
        response.end('{"received":true}')
      })
    })
    await new Promise<void>((resolve) => {
      shop.listen(0, '127.0.0.1', resolve)
    })
    try {
      const page = await open(`${till.url}/console/webhooks`)
      await page.getByLabel('用户名').fill(till.console.user)
      await page.getByLabel('密码').fill(till.console.password)
      await page.getByRole('button', { name: /登\s*录/ }).click()
      await page.getByRole('button', { name: '添加推送地址' }).click()
      const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/hook`
      await page.getByLabel('地址（URL）').fill(url)
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /添\s*加/ })
        .click()
      const secret = (await page.getByText(/^whsec_/).textContent()) ?? ''
      await page.getByRole('button', { name: /完\s*成/ }).click()
      await page.getByText(url).click()
      expect(await page.content()).not.toContain(secret)

      const payment = await createPayment({ description: '要推送的一单' })
      const { mchid } = await api<{ mchid: string }>(`/v1/payments/${payment.id}`)
      await fetch(`${sandboxUrl}/_sandbox/orders/${mchid}/${payment.out_trade_no}/pay`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      })
      await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1)
      const [{ headers, body } = { headers: {} as IncomingHttpHeaders, body: '' }] = received
      const message = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(message).digest('base64')}`)
      expect(JSON.parse(body)).toMatchObject({ type: 'payment.paid', data: { id: payment.id } })

      await page.getByRole('button', { name: '刷新' }).click()
      await page.getByText('已送达').nth(1).waitFor()
      await page.getByText('每一次推送').click()
      await page.getByText('HTTP 200', { exact: true }).waitFor()
      await page.getByRole('button', { name: '再发一次' }).click()
      await expect.poll(() => received.length, { timeout: 10_000 }).toBe(2)
      expect(received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])
    } finally {
      shop.closeAllConnections()
      shop.close()
    }
  })

  /** The example shop of a merchant, opened in the phone: one thing is bought there, and paid. */
  async function buyInExample(kind: string, mchid: string): Promise<void> {
    const { appid } = JSON.parse(await readFile(join(data, 'merchants', mchid, 'merchant.json'), 'utf8')) as {
      appid: string
    }
    const port = await freePort()
    const shop = new Program('examples/miniprogram/server/main.ts', [], {
      WXTILL_DATA: data,
      WXTILL_MCHID: mchid,
      WECHAT_URL: sandboxUrl,
      PORT: String(port),
    })
    try {
      await shop.ready()
      const query = new URLSearchParams({ url: `http://127.0.0.1:${port}/`, kind, appid })
      const phone = await open(`${sandboxUrl}/phone/#/open?${query.toString()}`)
      const frame = phone.frameLocator('[data-testid=webview-frame]')
      await frame
        .getByRole('button', { name: /买|购买|支付|¥/ })
        .first()
        .click()
      await phone.getByTestId('confirm-pay').click()
      await typePassword(phone, '123456')
      await phone.getByTestId('pay-done').click()
      await frame
        .getByText(/支付成功/)
        .first()
        .waitFor()
    } finally {
      await shop.stop()
    }
  }

  it.each(['miniprogram', 'h5'])(
    'the example shop is opened inside the phone as %s, buys, pays, and shows its result page',
    async (kind) => {
      const [mchid] = await readdir(join(data, 'merchants'))
      await buyInExample(kind, mchid!)
      const { data: payments } = await api<{ data: { channel: string; state: string }[] }>('/v1/payments?limit=1')
      expect(payments).toMatchObject([{ state: 'paid', channel: kind === 'h5' ? 'jsapi' : 'miniprogram' }])
    },
  )

  it('an H5 link leads from a shop page to WeChat Pay and back to it, and opens for nobody who hides where they are', async () => {
    const payment = await createPayment({ channel: 'h5', client_ip: '203.0.113.7' })
    const page = await open(payment.pay_url, { width: 390, height: 844 })
    const link = page.locator('a.button')
    const h5Url = (await link.getAttribute('href'))!
    await link.click()
    await page.getByTestId('confirm-pay').click()
    await typePassword(page, '123456')
    await page.getByTestId('pay-done').click()
    await page.waitForURL(payment.pay_url)
    await page.getByRole('heading', { name: '支付成功' }).waitFor()
    const stranger = await open(h5Url)
    await stranger.getByText('商家参数格式有误').waitFor()
  })

  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a desktop', { width: 1280, height: 860 }],
  ])('the cashier fits %s, in both languages', async (_, viewport) => {
    const payment = await createPayment()
    for (const [language, words] of [
      ['zh-CN', '微信'],
      ['en', 'WeChat'],
    ] as const) {
      const page = await open(`${payment.pay_url}?lang=${language}`, viewport)
      await page.getByText(words).first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    }
  })

  // The last two: with several merchants, requests have to name theirs.
  it('an operator adds a merchant, has its keys checked, and finds its code payment', async () => {
    const made = await fetch(`${sandboxUrl}/_sandbox/merchants`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: '面馆' }),
    })
    const { mchid } = (await made.json()) as { mchid: string }
    const file = (name: string) => readFile(join(data, 'merchants', mchid, name), 'utf8')
    const merchant = JSON.parse(await file('merchant.json')) as Record<string, string>
    const privateKey = await file('apiclient_key.pem')
    const page = await open(`${till.url}/console/merchants`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByText('来自启动时的文件').waitFor()
    await page.getByRole('button', { name: '添加商户' }).click()
    const dialog = page.getByRole('dialog')
    const fields = {
      商户号: mchid,
      名称: '面馆',
      AppID: merchant.appid,
      'API 证书序列号': merchant.serial_no,
      '商户私钥（apiclient_key.pem）': 'not a key',
      'APIv3 密钥（32 个字符）': merchant.api_v3_key,
      '微信支付地址（沙箱时填写）': sandboxUrl,
    }
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value ?? '')
    await dialog.getByRole('button', { name: '添加商户' }).click()
    await dialog.getByText('INVALID_FIELD · private_key').waitFor()
    await dialog.getByLabel('商户私钥（apiclient_key.pem）').fill(privateKey)
    await dialog.getByRole('button', { name: '添加商户' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const item = page.locator('li', { hasText: '面馆' })
    await item.getByRole('button', { name: /检\s*查/ }).click()
    await item.getByText('微信支付接受该商户的签名').waitFor()
    expect(await page.content()).not.toContain(merchant.api_v3_key)

    const { payers } = (await (await fetch(`${sandboxUrl}/_sandbox/payers`)).json()) as { payers: { openid: string }[] }
    const code = await fetch(`${sandboxUrl}/_sandbox/phone/payment-code?openid=${payers[0]!.openid}`)
    const { auth_code } = (await code.json()) as { auth_code: string }
    const scene_info = { store_info: { out_id: 'SHOP-1' } }
    const payment = await createPayment({ mchid, channel: 'codepay', auth_code, scene_info })
    expect(payment.state).toBe('paid')
    await page.getByRole('link', { name: '支付订单' }).click()
    await page.locator('tr', { hasText: payment.out_trade_no }).getByText('付款码').waitFor()
  })

  it('a mini program of a shop on APIv2 buys and pays in the phone, and its payer reads a message there', async () => {
    const { mchid, appid } = await addV2Merchant(stack)
    await buyInExample('miniprogram', mchid)
    const { data: bought } = await api<{ data: Payment[] }>(`/v1/payments?limit=1&mchid=${mchid}`)
    expect(bought).toMatchObject([{ state: 'paid', api: 'v2' }])

    const { payers } = (await (await fetch(`${sandboxUrl}/_sandbox/payers`)).json()) as {
      payers: { openids: Record<string, string> }[]
    }
    const openid = payers[0]!.openids[appid]!
    const payment = await createPayment({
      mchid,
      channel: 'miniprogram',
      openid,
      subscribe_message: { template_id: 'PAID', data: { thing1: '牛肉面已下锅' } },
    })
    await fetch(`${sandboxUrl}/_sandbox/orders/${mchid}/${payment.out_trade_no}/pay`, { method: 'POST' })
    const phone = await open(`${sandboxUrl}/phone/`, { width: 390, height: 844 })
    await phone.getByTestId('message').getByText('牛肉面已下锅').waitFor({ timeout: 20_000 })
  })
})
