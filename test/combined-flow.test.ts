import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DevStack, startDevStack } from './support/dev-stack.ts'
import { eventually } from './support/eventually.ts'

interface Combined {
  readonly id: string
  readonly state: string
  readonly code_url: string
  readonly pay_url: string
  readonly sub_orders: readonly { readonly id: string; readonly state: string; readonly out_trade_no: string }[]
}

let stack: DevStack
beforeAll(async () => {
  stack = await startDevStack()
}, 120_000)
afterAll(() => stack?.stop())

async function phone<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`${stack.sandboxUrl}/_sandbox${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect(answer.ok).toBe(true)
  return (await answer.json()) as T
}

it(
  'a cart of two orders is scanned and paid once on the phone, and one of them is refunded',
  { timeout: 120_000 },
  async () => {
    const made = await stack.api<Combined>('/v1/combined-payments', {
      combine_out_trade_no: 'CART20260609',
      channel: 'native',
      sub_orders: [
        { out_trade_no: 'CART20260609-T', amount: { total: 500 }, description: '红茶' },
        { out_trade_no: 'CART20260609-C', amount: { total: 1800 }, description: '蛋糕' },
      ],
    })
    expect(made.state).toBe('pending')
    for (const id of [made.id, made.sub_orders[0]!.id]) {
      const page = await (await fetch(`${stack.till.url}/pay/${id}`)).text()
      for (const text of ['23.00', '红茶', '¥18.00', 'data-view="scan"']) expect(page).toContain(text)
    }
    const { payers } = await phone<{ payers: { openid: string }[] }>('/payers')
    const openid = payers[0]!.openid
    const scanned = await phone<{ token: string; amount: { total: number } }>('/phone/scan', {
      text: made.code_url,
      openid,
    })
    expect(scanned.amount.total).toBe(2300)
    await phone('/phone/pay', { token: scanned.token, openid, password: '123456' })
    const read = () => stack.api<Combined>('/v1/combined-payments/CART20260609')
    await eventually(async () => expect((await read()).state).toBe('paid'))
    const { sub_orders } = await read()
    expect(sub_orders.map(({ state }) => state)).toEqual(['paid', 'paid'])
    const cake = sub_orders[1]!
    const refund = await stack.api<{ id: string }>('/v1/refunds', { payment_id: cake.id, amount: { refund: 800 } })
    await phone('/clock/advance', { seconds: 60 }).catch(() => undefined)
    await eventually(async () => {
      const { state } = await stack.api<{ state: string }>(`/v1/refunds/${refund.id}`)
      expect(['processing', 'succeeded']).toContain(state)
    })
  },
)
