import type { Browser, FrameLocator, Page } from 'playwright-core'
import { eventually } from '../support/eventually.ts'
import { freePort, Program } from '../support/program.ts'
import { openConsole, openMiniProgram, openPhone, savePicture } from './screens.ts'
import type { World } from './world.ts'

/** In seconds: the third hour has begun. */
const RENTED_FOR = 146 * 60
const BEIJING = 8 * 3_600_000

interface Order {
  readonly id: string
  readonly state: string
  readonly confirm?: { readonly miniprogram: object }
}

/** PayScore, from the user's permission to the operator's look at it. */
export async function picturePayscore(browser: Browser, world: World): Promise<void> {
  const url = `http://127.0.0.1:${await freePort()}/`
  const shop = new Program('examples/rental/server/main.ts', [], {
    WXTILL_DATA: world.stack.data,
    WECHAT_URL: world.stack.sandboxUrl,
    PORT: new URL(url).port,
  })
  try {
    await shop.ready()
    const phone = await openPhone(browser, world)
    const page = await openMiniProgram(phone, world, `${url}?lang=${world.words.locale}`)
    await rent(phone, page, world)
    await confirm(phone, page, world)
    await phone.close()
  } finally {
    await shop.stop()
  }
  const console = await openConsole(browser, world)
  await pictureOrder(console, world)
  await picturePermission(console, world)
  await console.context().close()
}

/** The rental shop: the service is opened, a power bank taken and given back. */
async function rent(phone: Page, page: FrameLocator, world: World): Promise<void> {
  await page.locator('[data-cabinet=square-3]').click()
  await phone.getByTestId('payscore-yes').waitFor()
  await savePicture(phone, world, 'payscore-enable')
  await phone.getByTestId('payscore-yes').click()
  await page.locator('[data-state=rented]').waitFor()
  await world.control('/clock/advance', { seconds: RENTED_FOR })
  await page.locator('[data-state=rented]').getByText('¥9.00').waitFor()
  // The phone's own clock follows by itself.
  await phone.locator('.status-bar').getByText(/^2/).waitFor()
  await savePicture(phone, world, 'payscore-rented')
  await page.locator('[data-cabinet=station-1]').click()
  await page.locator('#past [data-state=paid]').waitFor()
  await savePicture(phone, world, 'payscore-paid')
}

/** An order that the user confirms (需确认). */
async function confirm(phone: Page, page: FrameLocator, world: World): Promise<void> {
  const order = await world.stack.api<Order>('/v1/payscore/orders', {
    service_id: '500002',
    service_introduction: world.words.rental.introduction,
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 9900 },
  })
  await page.locator('body').evaluate(`wx.openBusinessView(${JSON.stringify(order.confirm?.miniprogram)}), 0`)
  await phone.getByTestId('payscore-yes').waitFor()
  await savePicture(phone, world, 'payscore-confirm')
}

/** An order as the console shows it, with its timeline: what the shop does, with the words of this language. */
async function pictureOrder(console: Page, world: World): Promise<void> {
  const { stack, words, openid } = world
  const { introduction, fee, rate, from, to } = words.rental
  const { id } = await stack.api<Order>('/v1/payscore/orders', {
    service_id: '500001',
    openid,
    service_introduction: introduction,
    post_payments: [{ name: fee, description: rate }],
    time_range: { start_time: 'OnAccept' },
    location: { start_location: from },
    risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
  })
  await world.control('/clock/advance', { seconds: RENTED_FOR })
  await stack.api(`/v1/payscore/orders/${id}/complete`, {
    post_payments: [{ name: fee, amount: 900, description: rate }],
    time_range: { end_time: payscoreTime(await world.now()) },
    location: { end_location: to },
  })
  await eventually(async () => {
    const { state } = await stack.api<Order>(`/v1/payscore/orders/${id}`)
    if (state !== 'paid') throw new Error(`The order is ${state}`)
  })
  await console.goto(`${stack.till.url}/console/payscore/${id}`)
  await console.locator('.timeline li').first().waitFor()
  await savePicture(console.locator('main'), world, 'payscore')
}

/** The permission that the phone gave, ended at the user's wish. */
async function picturePermission(console: Page, world: World): Promise<void> {
  const { stack, words } = world
  const { data } = await stack.api<{ data: [{ id: string }] }>('/v1/payscore/authorizations')
  const path = `/v1/payscore/authorizations/${data[0].id}`
  await stack.api(`${path}/terminate`, { reason: words.ended })
  await eventually(async () => {
    const { data } = await stack.api<{ data: object[] }>(`${path}/timeline`)
    if (!JSON.stringify(data).includes('PAYSCORE.USER_CLOSE_SERVICE')) throw new Error('Not told of the end')
  })
  await console.goto(`${stack.till.url}/console/payscore/permissions/${data[0].id}`)
  await console.locator('.timeline li').first().waitFor()
  await savePicture(console.locator('main'), world, 'permission')
}

/** As PayScore writes times: 14 digits of Beijing. */
const payscoreTime = (ms: number): string => new Date(ms + BEIJING).toISOString().slice(0, 19).replaceAll(/\D/g, '')
