import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch } from './support/chromium.ts'
import { type DevStack, startDevStack } from './support/dev-stack.ts'

interface Movement {
  readonly id: string
  readonly mchid: string
  readonly state: string
  readonly confirm?: { readonly package: string }
  readonly receivers?: readonly { readonly result: string }[]
}

/** Pictures of each page, for whoever wants to look. */
const pictures = process.env['WXTILL_PICTURES']

/** Money that moves on, against the whole stack: the till as a process, the sandbox, the phone, the console. */
describe('money that moves on', { timeout: 60_000 }, () => {
  let stack: DevStack
  let openid: string
  let transfer: Movement
  let share: Movement

  beforeAll(async () => {
    stack = await startDevStack()
    const { payers } = await control<{ payers: { openid: string; balance: number }[] }>('payers')
    openid = payers.toSorted((a, b) => b.balance - a.balance)[0]!.openid
  }, 120_000)
  afterAll(() => stack?.stop())

  async function control<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(`${stack.sandboxUrl}/_sandbox/${path}`, {
      ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json = (await answer.json()) as T
    expect(answer.ok, JSON.stringify(json)).toBe(true)
    return json
  }

  /** The till's jobs go by the sandbox's clock: it is turned until the movement is as wanted. */
  async function until(path: string, state: string): Promise<Movement> {
    for (let turned = 0; ; turned++) {
      const movement = await stack.api<Movement>(path)
      if (movement.state === state) return movement
      if (turned === 60) throw new Error(`${path} is still ${movement.state}`)
      await control('clock/advance', { seconds: 5 })
    }
  }

  it('a transfer is confirmed on the phone', async () => {
    const { mchid } = await paidPayment()
    await control(`merchants/${mchid}`, { balance: 1_000_000 })
    transfer = await stack.api<Movement>('/v1/transfers', {
      out_bill_no: 'T20260609',
      transfer_scene_id: '1000',
      openid,
      transfer_amount: 40_000,
      transfer_remark: '注册奖励',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }],
    })
    expect(transfer.state).toBe('wait_user_confirm')
    await control('phone/transfers/confirm', { openid, package_info: transfer.confirm!.package })
    await until('/v1/transfers/T20260609', 'succeeded')
  })

  it('a payment is shared, given back and freed', async () => {
    const payment = await paidPayment()
    const { mchid: account } = await control<{ mchid: string }>('merchants', { name: '供货商', balance: 100 })
    const receiver = { type: 'MERCHANT_ID', account }
    await stack.api('/v1/profit-sharing/receivers', { ...receiver, name: '供货商', relation_type: 'SUPPLIER' })
    await control('clock/advance', { seconds: 61 })
    share = await stack.api<Movement>('/v1/profit-sharing/orders', {
      payment_id: payment.id,
      receivers: [{ ...receiver, amount: 300, description: '供货款' }],
      unfreeze_unsplit: false,
    })
    const done = await until(`/v1/profit-sharing/orders/${share.id}`, 'finished')
    expect(done.receivers).toMatchObject([{ result: 'SUCCESS' }])
    const back = { order_id: share.id, return_mchid: account, amount: 100, description: '退货' }
    const returned = await stack.api<Movement>('/v1/profit-sharing/returns', back)
    await until(`/v1/profit-sharing/returns/${returned.id}`, 'succeeded')
    const rest = { payment_id: payment.id, description: '解冻' }
    const freed = await stack.api<Movement>('/v1/profit-sharing/unfreeze', rest)
    await until(`/v1/profit-sharing/orders/${freed.id}`, 'finished')
  })

  it('a red packet is opened on the phone', async () => {
    const { mchid } = await paidPayment()
    await control(`merchants/${mchid}`, { balance: 1_000_000 })
    const packet = {
      mch_billno: 'H20260609',
      re_openid: openid,
      total_amount: 888,
      send_name: '小卖部',
      wishing: '恭喜发财',
      act_name: '开业大吉',
      remark: '欢迎光临',
    }
    await stack.api<Movement>('/v1/red-packets', packet)
    await until('/v1/red-packets/H20260609', 'sent')
    await control('phone/red-packets/open', { openid, mch_billno: 'H20260609' })
    await until('/v1/red-packets/H20260609', 'received')
  })

  it.skipIf(!hasChromium)('the console shows them, with what happened', async () => {
    const browser: Browser = await launch()
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' })
      page.on('pageerror', (error) => {
        throw error
      })
      const shot = async (name: string): Promise<void> => {
        if (!pictures) return
        await mkdir(pictures, { recursive: true })
        await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
      }
      const { url, console: operator } = stack.till
      await page.goto(`${url}/console/transfers`)
      await page.getByLabel('用户名').fill(operator.user)
      await page.getByLabel('密码').fill(operator.password)
      await page.getByRole('button', { name: /登\s*录/ }).click()
      await page.getByRole('link', { name: 'T20260609' }).waitFor()
      await shot('transfers')
      await page.getByRole('link', { name: 'T20260609' }).click()
      await page.getByText('已向微信支付发起转账').waitFor()
      await page.getByText('转账成功', { exact: true }).first().waitFor()
      await shot('transfer')
      await page.goto(`${url}/console/shares`)
      await page.getByText('解冻剩余资金').first().waitFor()
      await shot('shares')
      await page.goto(`${url}/console/shares/${share.id}`)
      await page.getByText('分账成功').first().waitFor()
      await page.getByText('分账完成').first().waitFor()
      await shot('share')
      await page.goto(`${url}/console/red-packets`)
      await page.getByRole('link', { name: 'H20260609' }).waitFor()
      await shot('red-packets')
      await page.getByRole('link', { name: 'H20260609' }).click()
      await page.getByText('红包已领取').first().waitFor()
      await page.getByText('领取记录').waitFor()
      await shot('red-packet')
      await page.setViewportSize({ width: 390, height: 844 })
      await shot('red-packet-phone')
      await page.goto(`${url}/console/shares/${share.id}`)
      await page.getByText('分账成功').first().waitFor()
      await shot('share-phone')
      await page.goto(`${url}/console/transfers`)
      await page.getByText('注册奖励').waitFor()
      await shot('transfers-phone')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(390)
    } finally {
      await browser.close()
    }
  })

  async function paidPayment(): Promise<{ id: string; mchid: string; out_trade_no: string }> {
    const order = { channel: 'native', amount: { total: 1000 }, description: '红茶', profit_sharing: true }
    const payment = await stack.api<{ id: string; mchid: string; out_trade_no: string }>('/v1/payments', order)
    await control(`orders/${payment.mchid}/${payment.out_trade_no}/pay`, {})
    await until(`/v1/payments/${payment.id}`, 'paid')
    return payment
  }
})
