import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phonePages } from '@wxtill/web'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'
import { freePort, Program } from './support/program.ts'

const helpers = fileURLToPath(new URL('../packages/miniprogram/dist/index.js', import.meta.url))
const isBuilt = existsSync(join(phonePages, 'index.html')) && existsSync(helpers)
/** Pictures of each step, for whoever wants to look. */
const pictures = process.env['WXTILL_PICTURES']
const PHONE = { width: 390, height: 844 }

interface Rental {
  readonly id: string
  readonly out_order_no: string
  readonly state: string
}

/** The rental example as its users and its operator meet it: the shop's server, the till, the sandbox, a phone. */
describe.skipIf(!hasChromium || !isBuilt)('the rental example', { timeout: 90_000 }, () => {
  let stack: DevStack
  let shop: Program
  let shopUrl: string
  let browser: Browser
  let phone: Page

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    const port = await freePort()
    shopUrl = `http://127.0.0.1:${port}/`
    shop = new Program('examples/rental/server/main.ts', [], {
      WXTILL_DATA: stack.data,
      WECHAT_URL: stack.sandboxUrl,
      PORT: String(port),
    })
    await shop.ready()
    phone = await newPage(PHONE, 'zh-CN')
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    await shop?.stop()
    await stack?.stop()
  })

  /** A page that fails the test on any script error. */
  async function newPage(viewport: { width: number; height: number }, locale: string): Promise<Page> {
    const page = await browser.newPage({ viewport, locale })
    page.on('pageerror', (error) => {
      throw error
    })
    return page
  }

  async function control(path: string, body: object): Promise<void> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.ok).toBe(true)
  }

  async function openShop(kind: 'miniprogram' | 'h5', language = ''): Promise<FrameLocator> {
    const appid = /appid (\w+)/.exec(shop.output)?.[1] ?? ''
    const address = encodeURIComponent(`${shopUrl}${language}`)
    await phone.goto(`${stack.sandboxUrl}/phone/#/`)
    await phone.goto(`${stack.sandboxUrl}/phone/#/open?kind=${kind}&appid=${appid}&url=${address}`)
    return phone.frameLocator('[data-testid=webview-frame]')
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return
    await mkdir(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `rental-${name}.png`) })
  }

  const orders = async (): Promise<Rental[]> => (await stack.api<{ data: Rental[] }>('/v1/payscore/orders')).data

  it('a user opens the service, rents as in a mini program, gives it back, is charged, and the operator sees it', async () => {
    const page = await openShop('miniprogram')
    await page.getByText('还没有借过充电宝').waitFor()
    await picture(phone, 'empty')
    await page.getByRole('button', { name: '借充电宝 · 在 人民广场 3 号机' }).click()
    await phone.getByText('同意并开启').waitFor()
    // Who leaves that page has rented nothing.
    await phone.getByTestId('payscore-leave').click()
    await page.getByText('您还没有开启支付分服务').waitFor()
    expect(await orders()).toEqual([])
    await page.getByRole('button', { name: '重试' }).click()
    await phone.getByTestId('payscore-yes').click()
    await page.locator('[data-state=rented]').getByText('¥3.00').waitFor()
    await picture(phone, 'rented')
    const [rented] = await orders()
    expect(rented).toMatchObject({ state: 'running' })

    await control('/clock/advance', { seconds: 2 * 3600 })
    await page.locator('[data-state=rented]').getByText('¥9.00').waitFor()
    await page.getByRole('button', { name: '归还 · 在 火车站 1 号机' }).click()
    await page.locator('[data-state=charging], [data-state=paid]').first().waitFor()
    await page.locator('#past [data-state=paid]').getByText('¥9.00').waitFor({ timeout: 30_000 })
    const times = await page.locator('#past [data-state=paid] dd').allTextContents()
    expect(times).toEqual([
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)),
      '¥9.00',
    ])
    expect(
      await page.locator('html').evaluate((html) => html.scrollWidth <= html.ownerDocument.defaultView!.innerWidth),
    ).toBe(true)
    await picture(phone, 'paid')

    const console = await newPage({ width: 1280, height: 860 }, 'zh-CN')
    await console.goto(`${stack.till.url}/console/payscore`)
    await console.getByLabel('用户名').fill(stack.till.console.user)
    await console.getByLabel('密码').fill(stack.till.console.password)
    await console.getByRole('button', { name: /登\s*录/ }).click()
    await console.getByText(rented!.out_order_no).first().click()
    await console.getByText('¥9.00').first().waitFor()
    await picture(console, 'console')
    await console.close()
  })

  it('a second tap takes no second power bank, and the page speaks English as a page in WeChat', async () => {
    const before = (await orders()).length
    const page = await openShop('h5', '?lang=en')
    await page.getByText('Your rentals').waitFor()
    await page.getByRole('button', { name: "Take another · at People's Square, No. 3" }).dblclick()
    await page.locator('[data-state=rented]').waitFor()
    expect(await orders()).toHaveLength(before + 1)
    await phone.reload()
    await page.locator('[data-state=rented]').waitFor()
    await page.getByRole('button', { name: "Give it back · at People's Square, No. 3" }).click()
    await page.locator('#past [data-state=paid]').getByText('¥3.00').waitFor({ timeout: 30_000 })
    await picture(phone, 'english')
  })

  it('outside WeChat it says so, and rents nothing', async () => {
    const page = await newPage(PHONE, 'en-US')
    await page.goto(shopUrl)
    await page.getByText('Open this page in WeChat').waitFor()
    expect(
      await page
        .getByRole('button', { name: /Take a power bank/ })
        .first()
        .isDisabled(),
    ).toBe(true)
    await page.close()
  })
})
