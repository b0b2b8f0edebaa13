import { createPrivateKey, createSign, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parkingMiniProgramJump } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '@wxtill/sandbox'
import { phonePages, sandboxConsolePages } from '@wxtill/web'
import { hasChromium, launch } from './support/chromium.ts'

const isBuilt = [phonePages, sandboxConsolePages].every((folder) => existsSync(join(folder, 'index.html')))
const LANGUAGES = ['zh-CN', 'en'] as const
const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** Every page, and words of it in both languages. */
const PAGES: readonly [path: string, zh: string, en: string][] = [
  ['/', '最近的报文', 'Latest messages'],
  ['/merchants', '新建商户', 'New merchant'],
  ['/merchants/1900000001', '接入配置', 'Configuration'],
  ['/payers', '新建付款人', 'New payer'],
  ['/orders', '全部状态', 'All states'],
  ['/orders?open=1900000001/CONSOLE-PAID', '经过', 'What happened'],
  ['/orders?open=1900000001/CONSOLE-OPEN', '立即支付', 'Pay now'],
  ['/orders?tab=refunds', '少了一份可颂', '少了一份可颂'],
  ['/parking', '在场', 'Inside'],
  ['/parking?tab=charges', '已受理', 'Accepted'],
  ['/parking?tab=plates', '设为欠费', 'Make overdue'],
  ['/notifications', '下次尝试', 'Next attempt'],
  ['/journal', '导出 HAR', 'Export HAR'],
  ['/journal?open=REFUSED', '签名串对比', 'line by line'],
  ['/clock', '到明天 09:00', 'To tomorrow 09:00'],
  ['/faults', '新建规则', 'New rule'],
  ['/state', '保存快照', 'Take a snapshot'],
]

/** The sandbox's console in a real browser, on a sandbox where something has happened. */
describe.skipIf(!hasChromium || !isBuilt)('the console of the sandbox', { timeout: 60_000 }, () => {
  let sandbox: Sandbox
  let shop: Server
  let browser: Browser
  let opened: Page[] = []
  let complaints: string[] = []

  beforeAll(async () => {
    shop = createServer((request, response) => {
      if (request.url === '/page') response.setHeader('Content-Type', 'text/html').end('<body>mini program</body>')
      else response.writeHead(request.url === '/down' ? 500 : 204).end()
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    sandbox = await startSandbox({
      pages: { phone: phonePages, console: sandboxConsolePages },
      tlsPort: 0,
      seed: 'console',
      startAt: Date.parse('2026-06-09T10:13:20+08:00'),
    })
    await happen()
    browser = await launch()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await sandbox?.close()
    shop?.close()
  })

  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()))
    opened = []
    expect(complaints).toEqual([])
    complaints = []
  })

  /** A signed call by the first merchant or another; `sign` spoils what is signed. */
  async function call(
    method: string,
    path: string,
    body?: object,
    { sign = path, as = sandbox.merchants[0]! } = {},
  ): Promise<Response> {
    const { mchid, serial_no, private_key } = as
    const text = body === undefined ? '' : JSON.stringify(body)
    const nonce = randomBytes(16).toString('hex')
    const timestamp = Math.floor(sandbox.clock.now() / 1000)
    const signature = createSign('RSA-SHA256')
      .update(`${method}\n${sign}\n${timestamp}\n${nonce}\n${text}\n`)
      .sign(createPrivateKey(private_key), 'base64')
    return fetch(sandbox.url + path, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial_no}"`,
      },
      ...(body === undefined ? {} : { body: text }),
    })
  }

  async function control<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await answer.json()) as T
  }

  async function order(out_trade_no: string, path: string): Promise<void> {
    const { mchid, appid } = sandbox.merchants[0]!
    const notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}${path}`
    const amount = { total: 123_450, currency: 'CNY' }
    const answer = await call('POST', '/v3/pay/transactions/native', {
      mchid,
      appid,
      out_trade_no,
      description: '两杯咖啡，一份可颂',
      notify_url,
      amount,
    })
    expect(answer.status).toBe(200)
  }

  async function happen(): Promise<void> {
    for (const number of ['CONSOLE-PAID', 'CONSOLE-DOWN', 'CONSOLE-OPEN'])
      await order(number, number === 'CONSOLE-DOWN' ? '/down' : '/notify')
    for (const number of ['CONSOLE-PAID', 'CONSOLE-DOWN']) await control('POST', `/orders/1900000001/${number}/pay`)
    await call('POST', '/v3/refund/domestic/refunds', {
      out_trade_no: 'CONSOLE-PAID',
      out_refund_no: 'CONSOLE-BACK',
      reason: '少了一份可颂',
      amount: { refund: 3_450, total: 123_450, currency: 'CNY' },
    })
    await call('GET', '/v3/certificates?a=b', undefined, { sign: '/v3/certificates' })
    await control('POST', '/faults', { match: { path: '/v3/bill' }, action: { latency_ms: 500 }, times: 3 })
    await park()
    await control('POST', '/merchants', { mchid: '1900000077', name: '隔壁茶馆', keys: 'public_key' })
    await sandbox.clock.advance(20_000)
  }

  /** A car of the second payer goes in and out, and comes back; its fee is never deducted. */
  async function park(): Promise<void> {
    const { payers } = await control<{ payers: { openid: string }[] }>('GET', '/payers')
    const plate = { plate_number: '粤B888888', plate_color: 'BLUE' }
    const stay = { ...plate, start_time: '2026-06-09T08:00:00+08:00', parking_name: '欢乐海岸停车场' }
    const notify_url = 'https://127.0.0.1:9/parking'
    await control('POST', '/plates', { ...plate, openid: payers[1]!.openid })
    await control('POST', '/faults', { match: { path: '/v3/vehicle' }, action: { collect: 'never' } })
    const enter = (out_parking_no: string): Promise<Response> =>
      call('POST', '/v3/vehicle/parking/parkings', { ...stay, out_parking_no, notify_url, free_duration: 900 })
    const { id } = (await (await enter('CONSOLE-CAR-1')).json()) as { id: string }
    const fee = await call('POST', '/v3/vehicle/transactions/parking', {
      appid: sandbox.merchants[0]!.appid,
      description: '停车费',
      out_trade_no: 'CONSOLEFEE',
      trade_scene: 'PARKING',
      notify_url,
      amount: { total: 800, currency: 'CNY' },
      parking_info: {
        ...stay,
        parking_id: id,
        end_time: '2026-06-09T10:00:00+08:00',
        charging_duration: 7200,
        device_id: 'EXIT-1',
      },
    })
    expect(fee.status, await fee.text()).toBe(200)
    await enter('CONSOLE-CAR-2')
  }

  async function open(
    path: string,
    language: (typeof LANGUAGES)[number],
    viewport = WIDTHS.desktop as object,
  ): Promise<Page> {
    const context = await browser.newContext({
      viewport: viewport as { width: number; height: number },
      locale: language,
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      // A sandbox without an endpoint or a word answers 404 or 400, and the browser says so; the page goes on without it.
      const expected = /status of 40[04]/.test(message.text())
      if (message.type() === 'error' && !expected) complaints.push(message.text())
    })
    opened.push(page)
    await page.goto(`${sandbox.url}/console${await numbered(path)}`)
    return page
  }

  /** To another place of the page that is open, as its links go there. */
  async function go(page: Page, path: string): Promise<void> {
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(`/console${await numbered(path)}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
    )
  }

  /** For people to look at: `WXTILL_SHOTS` names a folder. */
  async function photograph(page: Page, name: string): Promise<void> {
    const folder = process.env['WXTILL_SHOTS']
    if (folder === undefined) return
    // Lists and drawers move in.
    await new Promise((resolve) => setTimeout(resolve, 700))
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !name.includes('open') })
  }

  /** `REFUSED` stands for the number of the call that was refused. */
  async function numbered(path: string): Promise<string> {
    if (!path.includes('REFUSED')) return path
    const { entries } = await control<{ entries: { seq: number; verdict: string }[] }>('GET', '/journal')
    return path.replace('REFUSED', String(entries.find(({ verdict }) => verdict === 'refused')!.seq))
  }

  // Each width and each language once: what is too wide is so in the longer language, on the narrower screen.
  it.each([
    ['desktop', 'zh-CN'],
    ['phone', 'en'],
  ] as const)(
    'shows every page on a %s in %s: nothing nameless, nothing too wide',
    { timeout: 120_000 },
    async (width, language) => {
      const page = await open('/', language, WIDTHS[width])
      for (const [path, zh, en] of PAGES) {
        await go(page, path)
        await page
          .getByText(language === 'en' ? en : zh)
          .first()
          .waitFor()
        await photograph(page, `${path.replaceAll(/[^\w]+/g, '_')}-${language}-${width}`)
        expect([path, await page.evaluate(NAMELESS)]).toEqual([path, []])
        expect([path, await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')]).toEqual([
          path,
          true,
        ])
      }
      expect(await page.evaluate('document.documentElement.lang')).toBe(language)
    },
  )

  it('makes a merchant, and its files can be downloaded', async () => {
    const page = await open('/merchants', 'en')
    await page.getByRole('button', { name: 'New merchant' }).click()
    await page.getByLabel('Name').fill('Corner shop')
    await page.getByLabel('Merchant number').fill('1900000088')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: 'Corner shop' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'apiclient_key.pem' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('apiclient_key.pem')
    await page.getByRole('button', { name: 'Show secrets' }).click()
    await page
      .getByText(sandbox.merchants.find(({ mchid }) => mchid === '1900000088')!.api_v3_key)
      .first()
      .waitFor()
  })

  it('pays an order and tells the timeline, with a keyboard alone', async () => {
    await order('CONSOLE-KEYS', '/notify')
    const page = await open('/orders', 'en')
    await page.getByRole('link', { name: 'CONSOLE-KEYS' }).press('Enter')
    await page.getByRole('button', { name: 'Pay now' }).press('Enter')
    await page.getByText('The payer read: 支付成功').waitFor()
    await page.getByText('Attempt 1: 204').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('pays an order that a partner made for its sub-merchant', async () => {
    await control('POST', '/merchants', { mchid: '1900000090', name: '服务商' })
    const partner = sandbox.merchants.find(({ mchid }) => mchid === '1900000090')!
    const page = await open('/merchants', 'en')
    await page.getByRole('button', { name: 'New merchant' }).click()
    await page.getByLabel('Name').fill('特约茶馆')
    await page.getByLabel('Merchant number').fill('1900000091')
    await page.getByLabel('Partner (sp_mchid)').fill(partner.mchid)
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('heading', { name: '特约茶馆' }).waitFor()
    await page.getByText(partner.mchid, { exact: true }).waitFor()
    const made = await call(
      'POST',
      '/v3/pay/partner/transactions/native',
      {
        sp_appid: partner.appid,
        sp_mchid: partner.mchid,
        sub_mchid: '1900000091',
        out_trade_no: 'CONSOLE-PARTNER',
        description: '一壶茶',
        notify_url: 'http://127.0.0.1:9/',
        amount: { total: 800 },
      },
      { as: partner },
    )
    expect(made.status).toBe(200)
    await go(page, '/orders')
    await page.getByRole('link', { name: 'CONSOLE-PARTNER' }).click()
    await page.getByRole('dialog').getByRole('link', { name: '1900000091' }).waitFor()
    await page.getByRole('button', { name: 'Pay now' }).click()
    await page.getByText('The payer read: 支付成功').waitFor()
    await page.getByRole('dialog').getByText('Paid', { exact: true }).first().waitFor()
  })

  it('lets a page hand the payer a transfer, which the phone receives or leaves', async () => {
    const { mchid, appid } = sandbox.merchants[0]!
    await control('POST', `/merchants/${mchid}`, { balance: 1_000_000 })
    const [payer] = (await control<{ payers: { openids: Record<string, string> }[] }>('GET', '/payers')).payers
    const made = await call('POST', '/v3/fund-app/mch-transfer/transfer-bills', {
      appid,
      out_bill_no: 'CONSOLETRANSFER',
      openid: payer!.openids[appid],
      transfer_amount: 500,
      transfer_remark: '报销',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    })
    const { package_info } = (await made.json()) as { package_info: string }
    const page = await open('/', 'zh-CN')
    const address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/page`
    await page.goto(`${sandbox.url}/phone/#/open?kind=miniprogram&appid=${appid}&url=${encodeURIComponent(address)}`)
    const shown = page.frameLocator('[data-testid=webview-frame]').locator('body')
    const ask = (): Promise<unknown> =>
      shown.evaluate(`wx.requestMerchantTransfer({
        mchId: ${JSON.stringify(mchid)}, package: ${JSON.stringify(package_info)},
        complete: function (result) { document.body.textContent = result.errMsg },
      }), 0`)
    await shown.getByText('mini program').waitFor()
    await ask()
    expect(await page.getByTestId('transfer-amount').textContent()).toBe('¥5.00')
    expect(await page.getByTestId('transfer-remark').textContent()).toBe('报销')
    await page.getByTestId('transfer-leave').click()
    await shown.getByText('requestMerchantTransfer:fail cancel').waitFor()
    await ask()
    await page.getByTestId('transfer-receive').click()
    await shown.getByText('requestMerchantTransfer:ok').waitFor()
    await sandbox.clock.advance(5_000)
    await page.goto(`${sandbox.url}/phone/#/wallet`)
    await page.getByTestId('wallet-transfers').getByText('已收款').waitFor()
  })

  it('lets a mini program lead the driver to the parking service, and back', async () => {
    const { mchid, appid } = sandbox.merchants[0]!
    const [payer] = (await control<{ payers: { openids: Record<string, string> }[] }>('GET', '/payers')).payers
    const page = await open('/', 'zh-CN')
    const address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/page`
    await page.goto(`${sandbox.url}/phone/#/open?kind=miniprogram&appid=${appid}&url=${encodeURIComponent(address)}`)
    const shown = page.frameLocator('[data-testid=webview-frame]').locator('body')
    await shown.getByText('mini program').waitFor()
    const jump = parkingMiniProgramJump({
      mchid,
      openid: payer!.openids[appid]!,
      plate_number: '沪A12345',
      plate_color: 'YELLOW',
    })
    await shown.evaluate(`(wx.onAppShow(function (shown) {
      document.body.textContent = 'scene ' + shown.scene + ' from ' + shown.referrerInfo.appId
    }), wx.navigateToMiniProgram(${JSON.stringify(jump)}), 0)`)
    await page.getByTestId('plate-add').click()
    await page.getByTestId('parking-plates').getByText('自动扣费已开通').waitFor()
    await page.getByTestId('parking-back').click()
    await shown.getByText('scene 1038 from wxbcad394b3d99dac9').waitFor()
    const { plates } = await control<{ plates: object[] }>('GET', '/plates')
    expect(plates).toContainEqual(
      expect.objectContaining({ plate_number: '沪A12345', plate_color: 'YELLOW', service_state: 'NORMAL' }),
    )
    await shown.evaluate(`(wx.navigateToMiniProgram({
      appId: 'wx0000000000000000', fail: function (result) { document.body.textContent = result.errMsg },
    }), 0)`)
    await shown.getByText('navigateToMiniProgram:fail').waitFor()
    await page.goto(`${sandbox.url}/phone/#/wallet`)
    await page.getByTestId('wallet-parking').click()
    await page.getByRole('button', { name: '暂停' }).click()
    await page.getByTestId('parking-plates').getByText('已暂停').waitFor()
    await page.getByRole('button', { name: '移除' }).click()
    await page.getByText('还没有车牌').waitFor()
  })

  it('turns a plate, and adds one', async () => {
    const page = await open('/parking?tab=plates', 'en')
    await page.getByRole('button', { name: 'Make overdue' }).click()
    await page.getByText('Overdue', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Repay' }).click()
    await page.getByRole('button', { name: 'Make overdue' }).waitFor()
    await page.getByRole('button', { name: 'New plate' }).click()
    await page.getByLabel('Number').fill('粤BD12345')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByText('粤BD12345 blue').waitFor()
    await page.getByRole('row', { name: '粤BD12345' }).getByRole('button', { name: 'Remove' }).click()
    await page.getByText('粤BD12345 blue').waitFor({ state: 'detached' })
    await go(page, '/parking?tab=charges')
    await page.getByRole('link', { name: 'CONSOLEFEE' }).click()
    await page.getByRole('dialog').getByText('AUTH').waitFor()
    expect(await page.getByRole('button', { name: 'Pay now' }).count()).toBe(0)
  })

  it('sends a notification again, and shows what was sent', async () => {
    const page = await open('/notifications?number=CONSOLE-DOWN', 'zh-CN')
    await page.getByRole('link', { name: 'TRANSACTION.SUCCESS' }).click()
    await page.getByText('发出的报文').waitFor()
    const before = await page.getByRole('dialog').getByRole('row').count()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /再发一次/ })
      .click()
    await page.getByRole('dialog').getByRole('row').nth(before).waitFor()
    await page
      .getByRole('dialog')
      .getByText(/wechatpay-signature/i)
      .first()
      .waitFor()
  })

  it('filters the journal, which goes on by itself', async () => {
    const page = await open('/journal?verdict=refused', 'en')
    await page.getByText('the path was signed without the query').waitFor()
    await call('GET', '/v3/certificates', undefined, { sign: '/v3/other' })
    await page.getByText('but it signed another message').waitFor()
  })

  it('turns the clock, and adds and removes a fault', async () => {
    const page = await open('/clock', 'en')
    const before = sandbox.clock.now()
    await page.getByRole('button', { name: /^2 hours/ }).click()
    await page.getByText(/It is now/).waitFor()
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(7_200_000)
    await page.getByRole('button', { name: /To tomorrow 09:00/ }).click()
    await page
      .getByText(/ 09:0\d:\d\d/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Faults' }).click()
    const action = page.getByLabel('Action (JSON)')
    if (await action.isVisible()) await action.fill('{"html_5xx":502}')
    else {
      await page.getByLabel('Faults', { exact: true }).fill('fail_after_commit')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
    }
    await page.getByLabel('Path begins with').fill('/v3/refund')
    await page.getByRole('button', { name: 'Add rule' }).click()
    const rules = (): Promise<{ faults: { id: string; match: object }[] }> => control('GET', '/faults')
    await page.getByText('path: /v3/refund', { exact: true }).waitFor()
    const { id } = (await rules()).faults.find(({ match }) => JSON.stringify(match) === '{"path":"/v3/refund"}')!
    await page.getByRole('button', { name: `Remove ${id}` }).click()
    await page.getByText('path: /v3/refund', { exact: true }).waitFor({ state: 'detached' })
  })

  it('leads from its front page to console and phone, and the phone has what the sandbox has', async () => {
    const page = await open('/', 'zh-CN')
    await page.goto(sandbox.url)
    await page.getByRole('link', { name: /控制台/ }).waitFor()
    const asked = ['paying', 'cards'].map((path) =>
      page.waitForResponse((answer) => answer.url().includes(`phone/${path}`)),
    )
    await page.getByRole('link', { name: /手机/ }).click()
    await page.getByTestId('phone-wallet').waitFor()
    const has = async (path: string): Promise<boolean> => (await fetch(`${sandbox.url}/_sandbox/phone/${path}`)).ok
    await asked[0]
    await expect.poll(() => page.getByTestId('phone-payCode').isVisible()).toBe(await has('paying'))
    await page.getByTestId('phone-wallet').click()
    await page.getByTestId('wallet-balance').waitFor()
    await asked[1]
    await expect.poll(() => page.getByTestId('wallet-cards').isVisible()).toBe(await has('cards'))
    if (!(await has('payment-code'))) return
    await page.goto(`${sandbox.url}/phone/#/code`)
    expect(await page.getByTestId('payment-code').textContent()).toMatch(/^1[\d ]+$/)
  })

  it('shows the payer what a shop answers to a complaint, who says more and takes it back', async () => {
    await order('CONSOLE-COMPLAINT', '/notify')
    await control('POST', '/orders/1900000001/CONSOLE-COMPLAINT/pay')
    const context = await browser.newContext({ viewport: WIDTHS.phone, locale: 'en' })
    const page = await context.newPage()
    opened.push(page)
    const paid = await control<{ order: { transaction_id: string } }>('GET', '/orders/1900000001/CONSOLE-COMPLAINT')
    await page.goto(`${sandbox.url}/phone/#/bill?id=${paid.order.transaction_id}`)
    await page.getByLabel('Complain about the shop').fill('No coffee came')
    await page.getByTestId('complain').click()
    const complaint = page.getByTestId('complaint')
    await complaint.getByText('No coffee came').waitFor()
    await complaint.getByText('Waiting for the shop').waitFor()
    const { openid } = (await control<{ payers: { openid: string }[] }>('GET', '/payers')).payers[0]!
    const path = `/phone/complaints?openid=${openid}`
    const { complaint_id } = (await control<{ complaints: { complaint_id: string }[] }>('GET', path)).complaints[0]!
    const answer = { complainted_mchid: '1900000001', response_content: 'It is on its way' }
    expect((await call('POST', `/v3/merchant-service/complaints-v2/${complaint_id}/response`, answer)).status).toBe(204)
    await complaint.getByText('It is on its way').waitFor()
    await page.getByLabel('Say more').fill('Thank you')
    await page.getByTestId('complain').click()
    await complaint.getByText('Thank you').waitFor()
    await photograph(page, 'complaint-open')
    await page.getByTestId('withdraw-complaint').click()
    await complaint.getByText('Withdrawn').waitFor()
    await complaint.getByText('Done').waitFor()
  })

  it('takes the sandbox back to a snapshot', async () => {
    const page = await open('/state', 'en')
    await page.getByLabel('Name').fill('before')
    await page.getByRole('button', { name: 'Take a snapshot' }).click()
    await page.getByRole('button', { name: 'Restore before' }).waitFor()
    await order('CONSOLE-LATER', '/notify')
    await page.getByRole('button', { name: 'Restore before' }).click()
    await page.getByRole('button', { name: 'OK' }).click()
    await page.getByText('Back at the snapshot before').waitFor()
    const { orders } = await control<{ orders: { out_trade_no: string }[] }>('GET', '/orders')
    expect(orders.map(({ out_trade_no }) => out_trade_no)).not.toContain('CONSOLE-LATER')
  })
})

/** In the page: what a screen reader could not name, and pictures without words. */
const NAMELESS = `[...document.querySelectorAll('a, button, input, select, textarea, img, [role=switch], [role=combobox]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]'))
  .filter((element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    return !(
      element.hasAttribute('alt') || element.getAttribute('aria-label') || ids.some((id) => document.getElementById(id)) ||
      element.labels?.length || element.querySelector('[aria-label]') || element.textContent.trim() || element.closest('[aria-label]:not(body)') ||
      element.type === 'file'
    )
  })
  .map((element) => element.outerHTML.slice(0, 160))`
