import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

const PHONE = { width: 390, height: 844 }
/** Pictures of each step, for whoever wants to look. */
const pictures = process.env['WXTILL_PICTURES']

/** Two-step sign-in and the audit log in the operators' console, against the whole stack. */
describe.skipIf(!hasChromium)('the account and the audit log in the console', { timeout: 120_000 }, () => {
  let stack: DevStack
  let browser: Browser
  let page: Page
  let totp: TOTP
  let recovery: string[]

  beforeAll(async () => {
    browser = await launch()
    stack = await startDevStack()
    page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => {
      throw error
    })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  })

  async function picture(name: string): Promise<void> {
    if (pictures === undefined) return
    await mkdir(pictures, { recursive: true })
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  async function signIn(): Promise<void> {
    await page.goto(`${stack.till.url}/console/account`)
    await page.getByLabel('用户名').fill(stack.till.console.user)
    await page.getByLabel('密码').fill(stack.till.console.password)
    await page.getByRole('button', { name: /登\s*录/ }).click()
  }

  const signOut = (): Promise<void> => page.getByRole('button', { name: '退出登录' }).click()

  const fits = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

  it('an operator scans a secret, confirms a code, and keeps recovery codes', async () => {
    await signIn()
    await page.getByRole('heading', { name: '我的账户' }).waitFor()
    await picture('account-off')
    await page.getByRole('button', { name: '开启两步登录' }).click()
    await page.locator('.totp-code svg.qr').waitFor()
    const secret = await page.locator('.raw pre').innerText()
    totp = new TOTP({ secret: Secret.fromBase32(secret.trim()) })
    await picture('enrol')
    await page.getByLabel('验证器显示的 6 位数字').fill('000000')
    await page.getByRole('button', { name: '确认并开启' }).click()
    await page.getByText('The code is wrong').waitFor()
    await page.getByLabel('验证器显示的 6 位数字').fill(totp.generate())
    await page.getByRole('button', { name: '确认并开启' }).click()
    await page.getByText('每个只能用一次').waitFor()
    recovery = (await page.locator('.raw pre').innerText()).trim().split(/\s+/)
    expect(recovery.length).toBe(10)
    await picture('recovery')
    await page.getByRole('button', { name: '我已保存' }).click()
    await page.getByText('还有 10 个恢复码').waitFor()
    await picture('account-on')
  })

  it('signing in asks for the code from then on; a recovery code does as well', async () => {
    await signOut()
    await signIn()
    const code = page.getByLabel('验证码或恢复码')
    await code.waitFor()
    await code.fill('000000')
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByText('验证码不对、已过期或已用过').waitFor()
    await picture('login-wrong-code')
    // The next half minute's: the present code may be the one that was used up.
    await code.fill(totp.generate({ timestamp: Date.now() + 30_000 }))
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByRole('heading', { name: '我的账户' }).waitFor()
    await signOut()
    await signIn()
    await page.getByLabel('验证码或恢复码').fill(recovery[0]!)
    await page.getByRole('button', { name: /登\s*录/ }).click()
    await page.getByText('还有 9 个恢复码').waitFor()
  })

  it('an owner reads who did what, on a phone too, and has the log verified', async () => {
    await page.goto(`${stack.till.url}/console/audit`)
    await page.getByText('account.totp.confirm').waitFor()
    await page.getByText('session.refuse').first().waitFor()
    await page.getByRole('button', { name: '校验日志' }).click()
    await page.getByText(/完整：\d+ 条记录/).waitFor()
    await picture('audit')
    await page.goto(`${stack.till.url}/console/audit?act=account`)
    await page.getByText('account.totp.confirm').waitFor()
    expect(await page.getByText('session.sign_in').count()).toBe(0)
    await page.setViewportSize(PHONE)
    expect(await fits()).toBe(true)
    await picture('audit-phone')
    await page.goto(`${stack.till.url}/console/account`)
    await page.getByText('还有 9 个恢复码').waitFor()
    expect(await fits()).toBe(true)
    await page.getByRole('button', { name: 'EN' }).or(page.getByText('English')).first().click()
    await page.getByRole('heading', { name: 'My account' }).waitFor()
    await picture('account-phone-en')
  })
})
