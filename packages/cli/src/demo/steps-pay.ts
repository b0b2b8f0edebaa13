import { jscode2session } from '@wxtill/sdk'
import { expectEqual, expectThat } from './expectation.ts'
import { readQrCode } from './qr-code.ts'
import {
  createPayment,
  notificationDelivered,
  type Payment,
  paymentOf,
  paymentReaches,
  type World,
  yuan,
} from './world.ts'

const ORDER = { channel: 'native', amount: { total: 1234 }, description: 'Flat white 馥芮白' } as const

interface Cashier {
  readonly token: string
  readonly amount: { readonly total: number }
  readonly out_trade_no: string
}

/** The state steps hand on besides payments: the text the phone's camera read, and the cashier it opened. */
const scanned = new WeakMap<World, string>()
const opened = new WeakMap<World, Cashier>()

export async function createNativePayment(world: World): Promise<string> {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const first = await world.till.call<Payment>('POST', '/v1/payments', { body: ORDER, headers: key })
  expectEqual('Status of POST /v1/payments', first.status, 201)
  expectEqual('State of the new payment', first.body.state, 'pending')
  const again = await world.till.call<Payment>('POST', '/v1/payments', { body: ORDER, headers: key })
  expectEqual('The same request again', [again.status, again.body.id], [200, first.body.id])
  world.payments.set('coffee', first.body)
  return `${first.body.id} ${yuan(first.body.amount.total)}, repeated request gave the same payment`
}

export async function cashierShowsCode(world: World): Promise<string> {
  const { id, pay_url, code_url } = paymentOf(world, 'coffee')
  const page = await world.till.get<string>(new URL(pay_url).pathname)
  expectThat(
    'The cashier page',
    page.includes('12.34') && page.includes('<svg'),
    'to show ¥12.34 and a QR code',
    page.slice(0, 300),
  )
  const text = readQrCode(await world.till.get<string>(`/pay/${id}/qr.svg`))
  expectEqual('Text of the QR code', text, code_url)
  scanned.set(world, text)
  return `${new URL(pay_url).pathname} shows ¥12.34 and a code that reads ${text}`
}

export async function scan(world: World): Promise<string> {
  const { openid } = world.payer
  const cashier = await world.sandbox.post<Cashier>('/_sandbox/phone/scan', { text: scanned.get(world) ?? '', openid })
  const { amount, out_trade_no } = paymentOf(world, 'coffee')
  expectEqual('What the phone shows', [cashier.amount.total, cashier.out_trade_no], [amount.total, out_trade_no])
  opened.set(world, cashier)
  return `the phone shows ${yuan(cashier.amount.total)}`
}

export async function pay(world: World): Promise<string> {
  const { openid, password } = world.payer
  const token = opened.get(world)?.token
  const wrong = { token, openid, password: password === '000000' ? '000001' : '000000' }
  const refused = await world.sandbox.call<{ code: string }>('POST', '/_sandbox/phone/pay', { body: wrong })
  expectEqual('Answer to a wrong password', refused.body.code, 'WRONG_PASSWORD')
  const paid = await world.sandbox.post<{ result: string; transaction_id: string }>('/_sandbox/phone/pay', {
    token,
    openid,
    password,
  })
  expectEqual('Result on the phone', paid.result, 'ok')
  return `wrong password refused, right one accepted: ${paid.transaction_id}`
}

export async function notified(world: World): Promise<string> {
  const { id, attempts } = await notificationDelivered(
    world,
    'TRANSACTION.SUCCESS',
    paymentOf(world, 'coffee').out_trade_no,
  )
  return `TRANSACTION.SUCCESS ${id} taken at attempt ${attempts.length}`
}

export async function paid(world: World): Promise<string> {
  const { id, amount } = paymentOf(world, 'coffee')
  const payment = await paymentReaches(world, id, 'paid')
  expectEqual('Amount at the till', payment.amount.total, amount.total)
  const status = await world.till.get<{ state: string }>(`/pay/${id}/status`)
  expectEqual('State the cashier page shows', status.state, 'paid')
  world.payments.set('coffee', payment)
  return `till and cashier say paid, ${payment.transaction_id}`
}

export async function query(world: World): Promise<string> {
  const { id, out_trade_no, transaction_id, amount } = paymentOf(world, 'coffee')
  const order = await world.wxpay.orders.queryByOutTradeNo(out_trade_no)
  expectEqual(
    'WeChat Pay about the order',
    [order.trade_state, order.transaction_id, order.amount?.total],
    ['SUCCESS', transaction_id, amount.total],
  )
  const asked = await world.till.post<Payment>(`/v1/payments/${id}/query`)
  expectEqual('The till after asking WeChat Pay', asked.state, 'paid')
  return 'WeChat Pay says SUCCESS, signed and verified; the till stays paid'
}

export async function miniProgram(world: World): Promise<string> {
  const { stack, merchant, payer } = world
  const { appid } = merchant
  const { code } = await world.sandbox.post<{ code: string }>('/_sandbox/phone/login', { openid: payer.openid, appid })
  const session = await jscode2session({ appid, secret: world.appsecret, js_code: code, baseUrl: stack.sandbox.url })
  const { openid } = session
  const payment = await createPayment(world, { ...ORDER, channel: 'miniprogram', openid, amount: { total: 560 } })
  const { token } = await world.sandbox.post<Cashier>('/_sandbox/phone/prepay', {
    openid: payer.openid,
    kind: 'miniprogram',
    appid,
    params: payment.pay,
  })
  await world.sandbox.post('/_sandbox/phone/pay', { token, openid: payer.openid, password: payer.password })
  world.payments.set('mini program', await paymentReaches(world, payment.id, 'paid'))
  return `login code → openid → wx.requestPayment (paySign verified) → paid ${yuan(560)}`
}
