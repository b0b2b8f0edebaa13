import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

interface Charge {
  readonly id: string
  readonly state: string
  readonly payment: { readonly id: string; readonly out_trade_no: string; readonly mchid: string }
}

interface Newest {
  readonly mchid: string
  readonly out_trade_no: string
  readonly state: string
  readonly channel: string
}

const BLUE = { plate_number: '粤B888888', plate_color: 'BLUE' }
const GREEN = { plate_number: '粤BD12345', plate_color: 'GREEN' }
const YELLOW = { plate_number: '粤A66666', plate_color: 'YELLOW' }
const FEES = { method: 'POST', path: '/v3/vehicle/transactions/parking' }
const HOUR = 3_600_000

/** Where the pictures of the pages go; none are taken without. */
const pictures = process.env['WXTILL_PICTURES']

/** An operator watches a car park: cars come, leave, pay and owe. */
describe.skipIf(!hasChromium)('the parking pages of the console', () => {
  let stack: DevStack
  let till: DevStack['till']
  let browser: Browser
  let page: Page
  let failure: Error | undefined
  let blue: string

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    till = stack.till
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
    page = await context.newPage()
    page.on('pageerror', (error) => (failure = error))
    await page.goto(`${till.url}/console/parking`)
    await page.getByLabel('用户名').fill(till.console.user)
    await page.getByLabel('密码').fill(till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByRole('heading', { name: '停车' }).waitFor()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
    expect(failure).toBeUndefined()
  })

  async function sandbox(path: string, body: object): Promise<void> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.ok, await answer.text()).toBe(true)
  }
  const enter = (plate: object) =>
    stack.api<{ id: string }>('/v1/parking/entrances', {
      ...plate,
      parking_name: '欢乐海岸停车场',
      free_duration: 900,
      start_time: new Date(Date.now() - 2 * HOUR).toISOString(),
    })
  const charge = (entrance_id: string, total: number) =>
    stack.api<Charge>('/v1/parking/charges', { entrance_id, amount: { total }, device_id: 'EXIT1' })

  const row = (plate: { plate_number: string }) => page.locator('tr', { hasText: plate.plate_number })
  const figure = (name: string) => page.locator('.figure', { hasText: name }).locator('dd')
  const view = (name: string) => page.locator('.ant-segmented-item', { hasText: name }).click()
  const picture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  it('show the cars inside, and whether they are charged by themselves', async () => {
    await page.getByText('现在没有车在场').waitFor()
    await sandbox('/plates', BLUE)
    blue = (await enter(BLUE)).id
    await enter(GREEN)
    await page.getByRole('button', { name: '刷新' }).click()
    await row(BLUE).getByText('可以自动扣费').waitFor()
    await row(GREEN).getByText('车主未开通服务').waitFor()
    expect(await figure('在场车辆').textContent()).toBe('2')
    await picture('inside')
  })

  it('take a car out that left without a fee, once that is confirmed', async () => {
    await enter(YELLOW)
    await row(YELLOW).getByRole('button', { name: '未缴费离场' }).click()
    await page.getByText(`确认 ${YELLOW.plate_number} 已离场`).waitFor()
    await picture('leave')
    await page.getByRole('tooltip').getByRole('button', { name: '未缴费离场' }).press('Enter')
    await row(YELLOW).waitFor({ state: 'detached' })
  })

  it('show the fee of a car that leaves, how it was paid, and what the day brought', async () => {
    await charge(blue, 123_450)
    await view('停车费')
    await row(BLUE).getByText('已扣款').waitFor()
    await expect.poll(() => figure('今日扣费收入').textContent(), { timeout: 10_000 }).toBe('¥1,234.50')
    expect([await figure('今日扣费笔数').textContent(), await figure('在场车辆').textContent()]).toEqual(['1', '1'])
    await picture('fees')
    await row(BLUE).getByRole('link').press('Enter')
    await page.getByText('可以抬杆').waitFor()
    await page.getByText('2 小时 0 分钟').waitFor()
    await page.locator('.timeline').getByText('车辆出场').waitFor()
    await page.getByText('原始报文').first().press('Enter')
    await page.getByText('"out_trade_no"').first().waitFor()
    await page.getByRole('button', { name: '立即查单' }).press('Enter')
    await page.getByText('微信支付返回的状态：已扣款').waitFor()
    await picture('charge')
    await page.getByRole('link', { name: '查看支付订单' }).click()
    await page.getByRole('heading', { name: '¥1,234.50' }).waitFor()
  })

  it('show a refused fee, and what its driver paid on the spot instead', async () => {
    await sandbox('/faults', { match: FEES, action: { accept: 'INVALID_REQUEST' }, times: 1 })
    const { id, payment } = await charge((await enter(BLUE)).id, 800)
    await page.goto(`${till.url}/console/parking/charges/${id}`)
    await page.getByText('不抬杆').waitFor()
    await page.getByText('INVALID_REQUEST').first().waitFor()
    await picture('refused')
    await sandbox(`/orders/${payment.mchid}/${payment.out_trade_no}/pay`, {})
    await page.getByText('车主已现场支付').waitFor({ timeout: 15_000 })
    await picture('on-the-spot')
    const link = page.getByRole('link', { name: '查看支付订单' })
    expect(await link.getAttribute('href')).toBe(`/console/payments/${payment.id}`)
  })

  it('list a fee that could not be collected under debts, and find fees by state and plate', async () => {
    await sandbox('/faults', { match: FEES, action: { collect: 'fail' }, times: 1 })
    await sandbox('/plates', YELLOW)
    await charge((await enter(YELLOW)).id, 300)
    await page.getByRole('link', { name: '停车', exact: true }).click()
    await view('欠费')
    await row(YELLOW).getByText('扣款失败').waitFor({ timeout: 15_000 })
    await expect.poll(() => figure('欠费').textContent(), { timeout: 10_000 }).toBe('1 · ¥3.00')
    await picture('debts')
    await view('停车费')
    await row(YELLOW).waitFor()
    await page.getByRole('searchbox', { name: '车牌号' }).fill('粤b·888888')
    await page.getByRole('searchbox', { name: '车牌号' }).press('Enter')
    await row(YELLOW).waitFor({ state: 'detached' })
    await expect.poll(() => row(BLUE).count()).toBe(2)
    await page.goto(`${till.url}/console/parking?view=fees&state=accepted`)
    await page.getByText('没有符合条件的停车费').waitFor()
  })

  it('play a car park: a barrier that opens for who is charged by itself, and for the other once the code is paid', async () => {
    const charged = { plate_number: '粤A66666', plate_color: 'BLUE' }
    await sandbox('/plates', charged)
    await page.goto(`${till.url}/console/parking/gate`)
    const lane = (title: string) => page.locator('.ant-card', { hasText: title })
    const [entrance, exit] = [lane('入口'), lane('出口')]
    const comesIn = async (plate: string, state: string) => {
      await entrance.getByLabel('相机读到的车牌').fill(plate)
      await entrance.getByRole('button', { name: '车辆入场' }).click()
      await entrance.locator('.gate-told', { hasText: plate }).getByText(state).waitFor()
      await entrance.getByRole('img', { name: '道闸已抬起' }).waitFor()
    }
    const leaves = async (plate: string) => {
      await exit.getByRole('combobox').fill(plate)
      await page.locator('.ant-select-item-option', { hasText: plate }).click()
      await exit.getByRole('button', { name: '车辆出场' }).click()
    }
    await entrance.getByLabel('相机读到的车牌').fill('A66666')
    await entrance.getByRole('button', { name: '车辆入场' }).click()
    await entrance.getByText('INVALID_FIELD').waitFor()
    await comesIn(charged.plate_number, '可以自动扣费')
    await comesIn('粤A77777', '不能自动扣费')
    await leaves(charged.plate_number)
    await exit.getByRole('img', { name: '道闸已抬起' }).waitFor()
    await exit.getByRole('button', { name: '下一辆' }).click()

    await leaves('粤A77777')
    await exit.locator('.gate-code svg').waitFor()
    await exit.getByRole('img', { name: '道闸未抬起' }).waitFor()
    await picture('gate')
    // The first car's fee is a payment as well, whenever WeChat Pay has collected it.
    const newest = async () =>
      (await stack.api<{ data: Newest[] }>('/v1/payments?limit=10')).data.find(({ channel }) => channel === 'native')!
    // The code may be seen before WeChat Pay has the order.
    await expect.poll(async () => (await newest()).state, { timeout: 20_000 }).toBe('pending')
    const { mchid, out_trade_no } = await newest()
    await sandbox(`/orders/${mchid}/${out_trade_no}/pay`, {})
    await exit.getByRole('img', { name: '道闸已抬起' }).waitFor()
    await exit.locator('.gate-code').waitFor({ state: 'detached' })
  })

  it.each([
    ['zh-CN', '停车费', /取\s*消/],
    ['en', 'Fees', 'Cancel'],
  ])('fit a phone in %s', async (language, fees, cancel) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${till.url}/console/parking`)
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    const fits = async (name: string) => {
      await picture(`phone-${language}-${name}`)
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    }
    await page.locator('.plate').first().waitFor()
    await fits('inside')
    await page.locator('.card button').click()
    const no = page.getByRole('tooltip').getByRole('button', { name: cancel })
    await no.waitFor()
    await fits('leave')
    await no.click()
    await view(fees)
    const card = page.getByRole('link', { name: '¥1,234.50' })
    await card.waitFor()
    await fits('fees')
    await card.click()
    await page.locator('.timeline li').first().waitFor()
    await fits('charge')
    await page.goto(`${till.url}/console/parking/gate`)
    await page.locator('.lanes .barrier').nth(1).waitFor()
    await fits('gate')
  })
})
