import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

interface Order {
  readonly id: string
  readonly mchid: string
  readonly out_order_no: string
  readonly state: string
  readonly payment_id?: string
}

const DESKTOP = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }
/** Pictures of each step, for whoever wants to look. */
const pictures = process.env['WXTILL_PICTURES']

/** PayScore orders in the operators' console, against the whole stack. */
describe.skipIf(!hasChromium)('PayScore in the console', { timeout: 60_000 }, () => {
  let stack: DevStack
  let till: DevStack['till']
  let api: DevStack['api']
  let browser: Browser
  let page: Page
  let openid: string

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    ;({ till, api } = stack)
    const { payers } = await control<{ payers: { openid: string; balance: number }[] }>('/payers')
    openid = payers.toSorted((a, b) => b.balance - a.balance)[0]!.openid
    await givePermission()
    page = await browser.newPage({ viewport: DESKTOP, locale: 'zh-CN' })
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(`${till.url}/console/payscore`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByRole('heading', { name: '支付分' }).waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  })

  async function control<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox${path}`, {
      ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return (await answer.json()) as T
  }

  async function givePermission(): Promise<void> {
    const asked = { service_id: '500001', openid }
    const { id, mchid, authorization_code } = await api<{ id: string; mchid: string; authorization_code: string }>(
      '/v1/payscore/authorizations',
      asked,
    )
    await control(`/payscore/permissions/${mchid}/${authorization_code}/agree`, { openid })
    await api(`/v1/payscore/authorizations/${id}/query`, {})
  }

  const rent = (change: object = {}): Promise<Order> =>
    api<Order>('/v1/payscore/orders', {
      service_id: '500001',
      openid,
      service_introduction: '共享充电宝',
      post_payments: [{ name: '租借费用', description: '2元/小时' }],
      time_range: { start_time: 'OnAccept' },
      location: { start_location: '人民广场 3 号机' },
      risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
      ...change,
    })

  async function picture(name: string): Promise<void> {
    if (pictures === undefined) return
    await mkdir(pictures, { recursive: true })
    await page.screenshot({
      path: join(pictures, `${name}.png`),
      fullPage: !(await page.getByRole('dialog').isVisible()),
    })
  }

  const fits = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

  /** Waits for the end of a dialog's fading out. */
  const dialogGone = (): Promise<void> => page.getByRole('dialog').waitFor({ state: 'hidden' })

  async function setBalance(balance: number): Promise<void> {
    await control(`/payers/${openid}`, { balance })
  }

  it('an operator finds an order, completes it, sees it collected and reads its timeline', async () => {
    const order = await rent()
    await page.getByRole('button', { name: /刷\s*新/ }).click()
    await page.getByText(order.out_order_no).waitFor()
    await picture('list-desktop')
    const search = page.getByRole('searchbox', { name: '商户服务订单号（完整）' })
    await search.fill('nothing')
    await search.press('Enter')
    await page.getByText('没有符合条件的支付分订单').first().waitFor()
    await search.fill(order.out_order_no)
    await search.press('Enter')
    await page.getByRole('link', { name: order.out_order_no }).click()
    await page.locator('.tags').getByText('服务中').waitFor()
    await picture('running-desktop')

    await page.getByRole('button', { name: '完结订单' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('金额（元）').fill('4.005')
    expect(await dialog.getByRole('button', { name: '完结订单' }).isDisabled()).toBe(true)
    expect(await dialog.getByLabel('结束时间').inputValue()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    await dialog.getByLabel('金额（元）').fill('6')
    // The complaint moves what is below it until it has gone: a click on a moving button is lost.
    await dialog.locator('.ant-form-item-explain-error').waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: '添加优惠' }).click()
    await dialog.getByLabel('名称').nth(1).fill('会员')
    await dialog.getByLabel('金额（元）').nth(1).fill('1.50')
    await dialog.getByLabel('结束地点').fill('外滩 1 号机')
    await picture('complete-desktop')
    await dialog.getByRole('button', { name: '完结并扣款 ¥4.50' }).click()
    await dialogGone()
    await page.getByText('微信支付已扣款').waitFor({ timeout: 20_000 })
    await page.getByText('外滩 1 号机').first().waitFor()
    await page.getByText('-¥1.50').waitFor()
    const { state, payment_id } = await api<Order>(`/v1/payscore/orders/${order.id}`)
    expect(state).toBe('paid')
    await page.getByText('微信支付已完结订单').waitFor()
    await page.getByText('原始报文').first().click()
    await page.locator('.raw pre').first().getByText('service_introduction').waitFor()
    await picture('paid-desktop')

    await page.getByRole('link', { name: payment_id! }).click()
    await page.getByRole('button', { name: /退\s*款/ }).waitFor()
  })

  it('what cannot be collected is lowered, tried again, and at last said to be paid elsewhere', async () => {
    await setBalance(0)
    const order = await rent()
    await page.goto(`${till.url}/console/payscore/${order.id}`)
    await page.getByRole('button', { name: '完结订单' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('金额（元）').fill('99999')
    await dialog.getByRole('button', { name: /完结并扣款/ }).click()
    await dialog.locator('.problem').waitFor()
    await picture('refused-desktop')
    await dialog.getByLabel('金额（元）').fill('8.00')
    await dialog.getByRole('button', { name: '完结并扣款 ¥8.00' }).click()
    await dialogGone()

    await page.getByRole('button', { name: '改低金额' }).click()
    await dialog.getByLabel('金额（元）').fill('8.01')
    await dialog.getByText('最多 ¥8.00').waitFor()
    await dialog.getByLabel('金额（元）').fill('3.00')
    await dialog.getByLabel('原因').fill('设备故障')
    await picture('modify-desktop')
    await dialog.getByRole('button', { name: '改为 ¥3.00' }).click()
    await dialogGone()
    await page.getByRole('heading', { name: '¥3.00' }).waitFor()

    await page.getByRole('button', { name: '再扣一次' }).click()
    await dialog.getByRole('button', { name: '再扣一次' }).click()
    await dialogGone()
    await page.getByRole('button', { name: '已另行收款' }).click()
    await picture('sync-desktop')
    await dialog.getByRole('button', { name: '确认已另行收款' }).click()
    await dialogGone()
    await page.getByText('已登记为另行收款').first().waitFor()
    expect(await page.getByRole('button', { name: '取消订单' }).count()).toBe(0)
    await setBalance(1_000_000)
  })

  it.each(['zh-CN', 'en'])('fits a phone in %s: cards, the order, and its dialog', async (locale) => {
    const order = await rent()
    const session = await page.context().storageState()
    const context = await browser.newContext({ viewport: PHONE, locale, storageState: session })
    const desktop = page
    page = await context.newPage()
    try {
      await page.goto(`${till.url}/console/payscore`)
      await page.getByText(order.out_order_no).waitFor()
      expect(await fits()).toBe(true)
      await picture(`list-phone-${locale}`)
      await page.getByText(order.out_order_no).click()
      await page.getByRole('button', { name: locale === 'en' ? 'Complete' : '完结订单' }).click()
      await page.getByRole('dialog').getByRole('textbox').first().waitFor()
      expect(await fits()).toBe(true)
      await picture(`complete-phone-${locale}`)
      await page.keyboard.press('Escape')
      await dialogGone()
      await page.getByRole('button', { name: locale === 'en' ? 'Cancel order' : '取消订单' }).press('Enter')
      await page.getByRole('dialog').getByRole('textbox').fill('lost')
      await page.getByRole('dialog').getByRole('textbox').press('Enter')
      await dialogGone()
      await page
        .getByText(locale === 'en' ? 'Cancelled' : '已取消', { exact: true })
        .first()
        .waitFor()
      expect(await fits()).toBe(true)
      await picture(`cancelled-phone-${locale}`)
    } finally {
      await context.close()
      page = desktop
    }
  })

  it('an operator finds a permission, ends it, and reads what happened to it', async () => {
    await page.goto(`${till.url}/console/payscore`)
    await page.getByRole('link', { name: '支付分授权' }).press('Enter')
    await page.getByRole('heading', { name: '支付分授权' }).waitFor()
    const search = page.getByRole('searchbox', { name: '特约商户' })
    await search.fill('1900000999')
    await search.press('Enter')
    await page.getByText('没有符合条件的授权').first().waitFor()
    await page.getByRole('button', { name: '清除筛选' }).click()
    const { data } = await api<{ data: { authorization_code: string }[] }>('/v1/payscore/authorizations')
    await page.getByText('已授权').first().waitFor()
    await picture('permissions-desktop')
    const session = await page.context().storageState()
    const context = await browser.newContext({ viewport: PHONE, locale: 'en', storageState: session })
    const phone = await context.newPage()
    await phone.goto(`${till.url}/console/payscore/permissions`)
    await phone.getByText(data[0]!.authorization_code).click()
    await phone.getByText('The permission is active').waitFor()
    expect(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await context.close()

    await page.getByRole('link', { name: data[0]!.authorization_code }).click()
    await page.getByRole('button', { name: '解除授权' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('原因').fill('用户注销')
    await dialog.getByRole('button', { name: '解除授权' }).click()
    await dialogGone()
    await page.getByText('已按商户要求解除授权').waitFor()
    await page.getByText('已解除').first().waitFor()
    expect(await page.getByRole('button', { name: '解除授权' }).count()).toBe(0)
    await picture('permission-desktop')
  })
})
