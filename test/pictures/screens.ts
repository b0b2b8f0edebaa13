import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import type { World } from './world.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PHONE = { width: 390, height: 700 }
/** Higher than any page, so that nothing scrolls. */
const CONSOLE_HEIGHT = 1600
/** Where nothing of a table is cut off. */
export const TABLE_WIDTH = 1100

/** The payer's phone. Twice as fine as it is wide: the guides show it small. */
export async function openPhone(browser: Browser, { words }: World): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2, locale: words.locale })
  return failing(page)
}

/** A page inside the phone, as a mini program. */
export async function openMiniProgram(phone: Page, { stack, appid }: World, url: string): Promise<FrameLocator> {
  const asked = new URLSearchParams({ kind: 'miniprogram', appid, url })
  await phone.goto(`${stack.sandboxUrl}/phone/#/`)
  await phone.goto(`${stack.sandboxUrl}/phone/#/open?${asked.toString()}`)
  return phone.frameLocator('[data-testid=webview-frame]')
}

/** The till's console with its operator signed in, at the sandbox's time. */
export async function openConsole(browser: Browser, { words, stack, now }: World, width = 900): Promise<Page> {
  const { url, console: login } = stack.till
  const context = await browser.newContext({
    viewport: { width, height: CONSOLE_HEIGHT },
    locale: words.locale,
    reducedMotion: 'reduce',
  })
  await context.clock.install({ time: await now() })
  const answer = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  })
  const [name, value] = (answer.headers.getSetCookie()[0] ?? '').split(/[=;]/)
  // Signed in on the page, the session would end by the machine's date.
  await context.addCookies([{ name: name!, value: value!, url }])
  return failing(await context.newPage())
}

/** A script error ends the run. */
function failing(page: Page): Page {
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Writes a picture into the guide of its language: of the phone, or of a page of the console without its header. */
export async function savePicture(what: Page | Locator, { words }: World, name: string): Promise<void> {
  await mkdir(root + words.folder, { recursive: true })
  const path = `${words.folder}/${name}.png`
  await what.screenshot({ path: root + path, animations: 'disabled' })
  console.log(path)
}
