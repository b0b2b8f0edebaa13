import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DevStack, startDevStack } from './support/dev-stack.ts'
import { eventually } from './support/eventually.ts'
import { addV2Merchant, type V2Merchant } from './support/v2-merchant.ts'

interface Payment {
  readonly id: string
  readonly api: string
  readonly state: string
  readonly out_trade_no: string
  readonly code_url?: string
  readonly pay?: Readonly<Record<string, string>>
}

/** The guide of mini-program payments by APIv2, against the whole stack: the till as a process, the sandbox, the phone. */
describe('a shop on APIv2', { timeout: 120_000 }, () => {
  let stack: DevStack
  let shop: V2Merchant
  let openid: string

  beforeAll(async () => {
    stack = await startDevStack()
    shop = await addV2Merchant(stack)
    const { payers } = await control<{ payers: { openids: Record<string, string> }[] }>('payers')
    openid = payers[0]!.openids[shop.appid]!
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

  async function choose(v2_sign_type: string): Promise<void> {
    const answer = await fetch(`${stack.till.url}/v1/merchants/${shop.mchid}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${stack.till.api_key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ v2_sign_type }),
    })
    expect(answer.status).toBe(200)
  }

  const read = (id: string): Promise<Payment> => stack.api(`/v1/payments/${id}`)

  it.each(['MD5', 'HMAC-SHA256'])(
    'takes a mini program’s payment with %s from login to message',
    async (v2_sign_type) => {
      await choose(v2_sign_type)
      const { code } = await control<{ code: string }>('phone/login', { openid, appid: shop.appid })
      const payer = await stack.api<{ openid: string }>('/v1/payers/login', { mchid: shop.mchid, js_code: code })
      expect(payer).toEqual({ openid })
      const payment = await stack.api<Payment>('/v1/payments', {
        mchid: shop.mchid,
        channel: 'miniprogram',
        openid,
        amount: { total: 990 },
        description: '牛肉面',
        device_info: 'WEB',
        limit_pay: 'no_credit',
        subscribe_message: { template_id: 'TPL', data: { thing1: '牛肉面' } },
      })
      expect(payment).toMatchObject({ api: 'v2', state: 'pending', pay: { signType: v2_sign_type } })
      const page = await control<{ token: string }>('phone/prepay', {
        kind: 'miniprogram',
        openid,
        params: payment.pay,
      })
      await control('phone/pay', { token: page.token, openid, password: '123456' })
      await stack.api(`/v1/payments/${payment.id}/query`, {})
      expect((await read(payment.id)).state).toBe('paid')
      await eventually(async () => {
        const { data } = await stack.api<{ data: { kind: string; title: string }[] }>(
          `/v1/payments/${payment.id}/timeline`,
        )
        expect(data.filter(({ kind }) => kind === 'message')).toMatchObject([{ title: 'The payer got a message' }])
      })
      const refund = await stack.api<{ id: string }>('/v1/refunds', { payment_id: payment.id, amount: { refund: 90 } })
      await control('clock/advance', { seconds: 120 })
      await eventually(async () => {
        const { state } = await stack.api<{ state: string }>(`/v1/refunds/${refund.id}`)
        expect(state).toBe('succeeded')
      })
    },
  )

  it('is scanned on the phone', async () => {
    const asked = { mchid: shop.mchid, channel: 'native', amount: { total: 500 }, description: '面汤' }
    const payment = await stack.api<Payment>('/v1/payments', asked)
    const scanned = await control<{ token: string }>('phone/scan', { text: payment.code_url, openid })
    await control('phone/pay', { token: scanned.token, openid, password: '123456' })
    await eventually(async () => expect((await read(payment.id)).state).toBe('paid'))
  })
})
