import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

interface Payment {
  readonly id: string
  readonly mchid: string
  readonly out_trade_no: string
  readonly state: string
}

const DAY = 86_400

/** Where the pictures of the pages go; none are taken without. */
const pictures = process.env['WXTILL_PICTURES']

/** A day whose bill has a row too many and one too few, and a person who looks into it. */
describe.skipIf(!hasChromium)('the reconciliation in the console', () => {
  let stack: DevStack
  let till: DevStack['till']
  let browser: Browser
  let page: Page
  let failure: Error | undefined
  let date: string
  let sold: Payment

  async function control<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox/${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json = (await answer.json()) as T
    expect(answer.ok, JSON.stringify(json)).toBe(true)
    return json
  }

  const now = async (): Promise<Date> => new Date((await control<{ now: number | string }>('GET', 'clock')).now)

  async function sell(total: number): Promise<Payment> {
    const order = { channel: 'native', amount: { total }, description: '红茶' }
    const made = await stack.api<Payment>('/v1/payments', order)
    await control('POST', `orders/${made.mchid}/${made.out_trade_no}/pay`, {})
    const state = async () => (await stack.api<Payment>(`/v1/payments/${made.id}`)).state
    await vi.waitUntil(async () => (await state()) === 'paid', { timeout: 20_000, interval: 200 })
    return made
  }

  /** Has the day asked for, until nothing is to be done by itself. */
  async function reconcile(): Promise<string> {
    const { id } = await stack.api<{ id: string }>('/v1/reconciliations', { date })
    let state = 'pending'
    for (let turned = 0; state === 'pending' && turned < 40; turned++) {
      await control('POST', 'clock/advance', { seconds: 2 })
      await new Promise((resolve) => setTimeout(resolve, 250))
      state = (await stack.api<{ state: string }>(`/v1/reconciliations/${id}`)).state
    }
    return state
  }

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    till = stack.till
    date = new Date((await now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    sold = await sell(123_450)
    await sell(5_000)
    await control('POST', 'faults', {
      match: { path: '/v3/bill/tradebill' },
      action: { omit_row: sold.out_trade_no, extra_row: 777 },
    })
    await control('POST', 'clock/advance', { seconds: DAY * 1.5 })
    expect(await reconcile()).toBe('different')

    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
    page = await context.newPage()
    await page.clock.setFixedTime(await now())
    page.on('pageerror', (error) => (failure = error))
    await page.goto(`${till.url}/console/reconciliation?month=${date.slice(0, 7)}`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByRole('heading', { name: '对账', exact: true }).waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    expect(failure).toBeUndefined()
  })

  const picture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }
  const month = () => page.goto(`${till.url}/console/reconciliation?month=${date.slice(0, 7)}`)
  const dayLink = () => page.locator('.recon-days').getByRole('link', { name: new RegExp(`^${date}`) })
  const open = () => page.locator('.figure', { hasText: '待处理' }).locator('dd').textContent()

  it('shows a month as a calendar, with the day that differs', async () => {
    await expect.poll(() => dayLink().textContent(), { timeout: 10_000 }).toMatch(/\d 笔差异/)
    await page.getByRole('img', { name: new RegExp(`^${date}：支付 ¥`) }).waitFor()
    await picture('reconciliation')
  })

  it('shows what differs on the day, what it means, and the way to the payment', async () => {
    await dayLink().press('Enter')
    await page.getByRole('heading', { name: date }).waitFor()
    const missing = page.locator('.cards li', { hasText: sold.out_trade_no })
    await missing.first().getByText('账单缺失').waitFor()
    await missing.first().getByText('-¥1,234.50').waitFor()
    expect(await missing.first().getByRole('link', { name: '查看订单' }).getAttribute('href')).toContain(sold.id)
    expect(await page.getByRole('link', { name: /CSV/ }).getAttribute('href')).toMatch(/\/export$/)
    await picture('reconciliation-day')
  })

  it('accepts and adjusts with a reason, until the day agrees; and reopens', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: '调整账目' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/调整金额/).fill('1.005')
    await dialog.getByRole('button', { name: '调整账目' }).click()
    await dialog.getByText('请输入金额').waitFor()
    await dialog.getByText('请写明原因').waitFor()
    await picture('reconciliation-dialog')
    await dialog.getByLabel(/调整金额/).fill('-7.77')
    await dialog.getByLabel('原因').fill('已补记')
    await dialog.getByRole('button', { name: '调整账目' }).click()
    await dialog.waitFor({ state: 'hidden' })
    for (let left = 0; left < 10 && !(await open())?.startsWith('0 '); left++) {
      await page.getByRole('button', { name: '确认无误' }).first().click()
      await dialog.getByLabel('原因').fill('旧系统售出')
      await dialog.getByRole('button', { name: '确认无误' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await page.waitForTimeout(500)
    }
    await page.locator('.headline').getByText('一致').waitFor()
    await page.getByText('没有待处理的差异').waitFor()
    await page.getByText(/^已调整 1$/).click()
    await page.getByText(/调整 -¥7.77 · 原因：已补记/).waitFor()
    await picture('reconciliation-settled')
    await page.getByRole('button', { name: '重新打开' }).click()
    await dialog.getByLabel('原因').fill('弄错了')
    await dialog.getByRole('button', { name: '重新打开' }).click()
    await page.locator('.headline').getByText('1 笔差异').waitFor()
  })

  it('asks for a day that was never asked for', { timeout: 60_000 }, async () => {
    await control('DELETE', 'faults')
    await month()
    await page.getByRole('button', { name: '上个月' }).click()
    await page.getByText('这个月还没有对过账').waitFor()
    await picture('reconciliation-empty')
    await page.getByRole('button', { name: /-15：未对账，申请账单/ }).click()
    await page.getByRole('button', { name: '申请账单', exact: true }).click()
    await page.getByRole('heading', { name: /-15$/ }).waitFor()
    await picture('reconciliation-pending')
    await expect.poll(() => page.locator('.headline').textContent(), { timeout: 30_000 }).toContain('一致')
  })

  it('asks for the bill of one sub-merchant, when its number can be one', { timeout: 60_000 }, async () => {
    const { mchid: sub } = await control<{ mchid: string }>('POST', 'merchants', { partner: sold.mchid })
    await month()
    const form = page.getByRole('region', { name: '单个特约商户的账单' })
    await form.getByLabel('日期').fill('2999-01-01')
    await form.getByLabel('特约商户号').fill('12ab')
    await form.getByRole('button', { name: '申请特约商户账单' }).click()
    await form.getByText('请输入已过去的日期').waitFor()
    await form.getByText('请输入特约商户号').waitFor()
    await picture('reconciliation-sub-merchant-invalid')
    await form.getByLabel('日期').fill(date)
    await form.getByLabel('特约商户号').fill(sub)
    await form.getByRole('button', { name: '申请特约商户账单' }).click()
    await page.getByRole('heading', { name: date }).waitFor()
    await page.locator('.headline', { hasText: `特约商户 ${sub}` }).waitFor()
    await expect.poll(() => page.locator('.headline').textContent(), { timeout: 30_000 }).toContain('一致')
    await page.locator('.back').click()
    await form.getByRole('link', { name: `${date} · ${sub}` }).waitFor()
    // The merchant's own day is the one of the calendar, as it was left.
    await page.getByRole('link', { name: new RegExp(`^${date} · 1 笔差异`) }).waitFor()
    await picture('reconciliation-sub-merchant')
  })

  it('takes a file by hand, and says what is wrong with one that is none', { timeout: 60_000 }, async () => {
    await month()
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer()
      data.items.add(new File(['a,b\r\n1,2\r\n'], 'bill.csv', { type: 'text/csv' }))
      return data
    })
    await page.dispatchEvent('.recon-upload [role=button]', 'drop', { dataTransfer: dropped })
    await page.getByText('NOT_A_BILL').waitFor()
    const file = { name: 'bill.csv', mimeType: 'text/csv', buffer: Buffer.from(flowBill(date)) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: date }).waitFor({ timeout: 20_000 })
    await page.locator('.facts', { hasText: '资金流水笔数' }).waitFor()
  })

  it('shows every state to a viewer, and nothing to act with', async () => {
    const { data } = await stack.api<{ data: object[] }>(`/v1/reconciliations?month=${date.slice(0, 7)}`)
    const states = [
      { state: 'agreed' },
      { state: 'failed', problem: { code: 'BILL_NOT_READY', message: 'not ready' } },
      { state: 'pending', step: 'downloading' },
    ]
    const days = states.map((state, index) => ({
      ...data[0],
      ...state,
      id: `rec_${index}`,
      date: `2026-06-0${index + 1}`,
    }))
    await page.route('**/v1/session', async (route) => {
      const session = (await (await route.fetch()).json()) as object
      await route.fulfill({ json: { ...session, role: 'viewer' } })
    })
    await page.route('**/v1/reconciliations?*', (route) => route.fulfill({ json: { data: days } }))
    await page.goto(`${till.url}/console/reconciliation?month=2026-06`)
    await page.getByRole('link', { name: '2026-06-01 · 一致' }).waitFor()
    await page.getByRole('link', { name: /2026-06-02 · 失败 · 一天之内账单仍未生成/ }).waitFor()
    await page.getByRole('link', { name: '2026-06-03 · 下载账单' }).waitFor()
    expect(await page.getByRole('button', { name: /申请账单/ }).count()).toBe(0)
    expect(await page.locator('.recon-upload').count()).toBe(0)
    await picture('reconciliation-viewer')
    await page.unroute('**/v1/reconciliations?*')
    await month()
    await dayLink().click()
    await page.locator('.cards li').first().waitFor()
    expect(await page.getByRole('button', { name: /重新对账|确认无误|调整账目/ }).count()).toBe(0)
    await page.unroute('**/v1/session')
  })

  it('fits a phone, in English too', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await month()
    await page.getByRole('button', { name: 'English' }).click()
    await dayLink().waitFor()
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBeLessThanOrEqual(390)
    await picture('reconciliation-phone')
    await dayLink().click()
    await page.getByText('Missing').first().waitFor()
    expect(await width()).toBeLessThanOrEqual(390)
    await picture('reconciliation-day-phone')
    await page.setViewportSize({ width: 1280, height: 860 })
    await month()
    await dayLink().waitFor()
    await picture('reconciliation-en')
  })
})

/** A fund-flow bill with one income. */
function flowBill(day: string): string {
  const columns =
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
  const row = [
    `${day} 12:00:00`,
    '4200000001',
    '1000000001',
    '交易',
    '交易',
    '收入',
    '7.77',
    '7.77',
    'system',
    '',
    'x1',
  ]
  const summary = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'
  const line = (values: readonly string[]): string => `\`${values.join(',`')}`
  return `${[columns, line(row), summary, line(['1', '1', '7.77', '0', '0.00'])].join('\r\n')}\r\n`
}
