import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

interface Payment {
  readonly id: string
  readonly mchid: string
  readonly out_trade_no: string
  readonly state: string
}

/** Where the pictures of the pages go; none are taken without. */
const pictures = process.env['WXTILL_PICTURES']

/** An operator looks at what was earned: payments come, one is refunded in part. */
describe.skipIf(!hasChromium)('the ledger in the console', () => {
  let stack: DevStack
  let till: DevStack['till']
  let browser: Browser
  let page: Page
  let failure: Error | undefined
  let payment: Payment
  let refund: string

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    till = stack.till
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
    page = await context.newPage()
    page.on('pageerror', (error) => (failure = error))
    await page.goto(`${till.url}/console/ledger`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByRole('heading', { name: '账本' }).waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    expect(failure).toBeUndefined()
  })

  async function pay(total: number): Promise<Payment> {
    const order = { channel: 'native', amount: { total }, description: '珍珠奶茶' }
    const made = await stack.api<Payment>('/v1/payments', order)
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox/orders/${made.mchid}/${made.out_trade_no}/pay`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect(answer.ok, await answer.text()).toBe(true)
    const state = async () => (await stack.api<Payment>(`/v1/payments/${made.id}`)).state
    await expect.poll(state, { timeout: 20_000 }).toBe('paid')
    return made
  }

  const figure = (name: string) => page.locator('.figure', { hasText: name }).locator('dd').textContent()
  const picture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  it('says that there is nothing yet', async () => {
    await page.getByText('还没有分录').waitFor()
    expect(await figure('微信支付应收')).toBe('¥0.00')
    await picture('ledger-empty')
  })

  it('shows what is on each account, what the month brought, and every entry', { timeout: 60_000 }, async () => {
    await pay(5_000)
    payment = await pay(123_450)
    const asked = { payment_id: payment.id, amount: { refund: 23_450 } }
    refund = (await stack.api<{ id: string }>('/v1/refunds', asked)).id
    const state = async () => (await stack.api<{ state: string }>(`/v1/refunds/${refund}`)).state
    await expect.poll(state, { timeout: 30_000 }).toBe('succeeded')
    await page.getByRole('button', { name: '刷新' }).click()
    await expect.poll(() => figure('微信支付应收'), { timeout: 10_000 }).toBe('¥1,050.00')
    expect([await figure('销售'), await figure('退款'), await figure('借贷合计')]).toEqual([
      '¥1,284.50',
      '¥234.50',
      '✓ 平衡',
    ])
    await page.getByRole('img', { name: /销售 ¥1,284.50，退款 ¥234.50/ }).waitFor()
    await expect.poll(() => page.locator('tbody tr.ant-table-row').count(), { timeout: 15_000 }).toBe(6)
    await picture('ledger')
  })

  it('finds entries by account and source, and leads to the payment', async () => {
    await page.goto(`${till.url}/console/ledger?account=refunds`)
    const row = page.locator('tbody tr.ant-table-row')
    await expect.poll(() => row.count(), { timeout: 15_000 }).toBe(1)
    await row.getByText('退款成功').waitFor()
    await page.getByRole('searchbox').fill(payment.id)
    await page.getByRole('searchbox').press('Enter')
    await page.getByText('没有符合条件的分录').waitFor()
    await page.goto(`${till.url}/console/ledger?source=${refund}`)
    await expect.poll(() => row.count(), { timeout: 15_000 }).toBe(2)
    await row.first().getByRole('link').press('Enter')
    await page.getByRole('heading', { name: '¥1,234.50' }).waitFor()
  })

  it('fits a phone, in English too', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${till.url}/console/ledger`)
    await page.locator('.cards li').first().waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Held by WeChat Pay').first().waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await picture('ledger-phone')
  })
})
