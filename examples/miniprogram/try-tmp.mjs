import { chromium } from 'playwright-core'
const [,, shop, phone] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
for (const kind of ['h5', 'miniprogram']) {
  const page = await browser.newPage({ viewport: { width: 500, height: 900 } })
  page.setDefaultTimeout(12000)
  page.on('console', m => console.log('console', m.text(), m.location().url)); page.on('pageerror', e => console.log('pageerror', e.message))
  await page.goto(phone)
  await page.getByTestId('phone-browser').click()
  await page.getByTestId('browser-url').fill(shop)
  await page.getByTestId(`browser-kind-${kind}`).click({ force: true })
  await page.getByTestId('browser-open').click()
  const frame = page.frameLocator('[data-testid=webview-frame]')
  try {
  await frame.locator('[data-item=espresso]').click()
  await page.getByTestId('confirm-pay').click()
  for (const d of '123456') await page.getByTestId(`keypad-${d}`).click()
  await page.getByTestId('pay-done').click()
  await frame.locator('#result[data-result=paid]').waitFor({ timeout: 15000 })
  await page.screenshot({ path: `/tmp/shot-${kind}.png` })
  console.log(kind, await frame.locator('#result').innerText())
  // cancel
  await frame.locator('[data-item=biscuit]').click()
  await page.getByTestId('confirm-pay').waitFor()
  await page.keyboard.press('Escape')
  await frame.locator('#result[data-result=pending]').waitFor({ timeout: 15000 })
  console.log(kind, await frame.locator('#result').innerText())
  } catch (e) { console.log(e.message); await page.screenshot({ path: `/tmp/shot-${kind}.png` }) }
  await page.close()
}
} finally { await browser.close() }
