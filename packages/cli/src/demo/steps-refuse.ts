import { eventually, expectEqual, expectThat, ExpectationError } from './expectation.ts'
import { forgeNotification } from './forgery.ts'
import { isRefusal } from './steps-refund.ts'
import { createPayment, type Payment, paymentReaches, type World } from './world.ts'

const UNPAID = { channel: 'native', amount: { total: 800 }, description: 'Espresso 浓缩' } as const

export async function closeUnpaid(world: World): Promise<string> {
  const payment = await createPayment(world, UNPAID)
  const closed = await world.till.post<Payment>(`/v1/payments/${payment.id}/close`)
  expectThat('State after closing', /^clos(ed|ing)$/.test(closed.state), 'closed', closed.state)
  await paymentReaches(world, payment.id, 'closed')
  const order = await world.wxpay.orders.queryByOutTradeNo(payment.out_trade_no)
  expectEqual('WeChat Pay about the order', order.trade_state, 'CLOSED')
  const body = { text: payment.code_url, openid: world.payer.openid }
  const late = await world.sandbox.call<{ code: string }>('POST', '/_sandbox/phone/scan', { body })
  expectThat('Scanning its code afterwards', isRefusal(late.status), 'to be refused', late)
  return `${payment.id} closed here and at WeChat Pay; its code is refused (${late.body.code})`
}

export async function forgeryRefused(world: World): Promise<string> {
  const { mchid, appid, apiV3Key, publicKey } = world.merchant
  const payment = await createPayment(world, UNPAID)
  const serial = publicKey?.id
  if (serial === undefined)
    throw new ExpectationError('The merchant', 'to have a public key of WeChat Pay', world.merchant.mchid)
  const { total } = payment.amount
  const now = world.stack.sandbox.clock.now()
  const forgery = forgeNotification({ mchid, appid, apiV3Key, serial, total, now, outTradeNo: payment.out_trade_no })
  const answer = await world.till.call('POST', `/notify/${mchid}/payment`, forgery)
  expectThat('Answer to a wrong signature', isRefusal(answer.status), 'a 4xx answer', answer)
  const reason = await refusedInConsole(world, forgery.body)
  await paymentReaches(world, payment.id, 'pending')
  await world.till.post(`/v1/payments/${payment.id}/close`)
  await paymentReaches(world, payment.id, 'closed')
  return `HTTP ${answer.status}, listed as refused (${reason}), the payment stayed unpaid`
}

function refusedInConsole(world: World, forged: string): Promise<string> {
  return eventually(async () => {
    const { data } = await world.till.get<{ data: { verdict: string; reason?: string; body: unknown }[] }>(
      '/v1/notifications?verdict=refused',
    )
    const found = data.find(({ body }) => (typeof body === 'string' ? body : JSON.stringify(body)) === forged)
    expectEqual('The forged notification among the refused ones', found?.verdict, 'refused')
    // The reason is a code and a sentence; the code is enough for one line.
    return (found?.reason ?? '').split(':', 1)[0] ?? ''
  })
}
