import { eventually, expectEqual, expectThat } from './expectation.ts'
import { advance, notificationDelivered, type Payment, paymentOf, type Refund, type World, yuan } from './world.ts'

const PARTIAL = 400
/** WeChat Pay wants a minute between two refunds of one order. */
const SPACING_SECONDS = 61
/** Longer than the sandbox lets a refund to a wallet take. */
const ARRIVAL_SECONDS = 5

const refunds = new WeakMap<World, Refund>()

export async function partialRefund(world: World): Promise<string> {
  const refund = await createRefund(world, PARTIAL)
  refunds.set(world, refund)
  return `${refund.id} ${yuan(PARTIAL)} accepted`
}

export async function refundNotified(world: World): Promise<string> {
  const refund = refunds.get(world)
  expectThat('The partial refund', refund !== undefined, 'to exist', refund)
  await refundArrives(world, refund, PARTIAL)
  return `REFUND.SUCCESS taken, ${yuan(PARTIAL)} refunded`
}

export async function secondRefund(world: World): Promise<string> {
  const { amount, out_trade_no } = paymentOf(world, 'coffee')
  await advance(world, SPACING_SECONDS)
  const rest = amount.total - PARTIAL
  await refundArrives(world, await createRefund(world, rest), amount.total)
  const body = refundBody(world, 1)
  const tooMuch = await world.till.call('POST', '/v1/refunds', { body, headers: idempotent() })
  expectThat('One fen more than was paid', isRefusal(tooMuch.status), 'a 4xx answer', tooMuch)
  const order = await world.wxpay.orders.queryByOutTradeNo(out_trade_no)
  expectEqual('WeChat Pay about the order', order.trade_state, 'REFUND')
  return `${yuan(rest)} a minute later; nothing left, one fen more is refused`
}

async function createRefund(world: World, fen: number): Promise<Refund> {
  const refund = await world.till.post<Refund>('/v1/refunds', refundBody(world, fen), idempotent())
  expectEqual('Amount of the refund', refund.amount.refund, fen)
  return refund
}

function refundBody(world: World, fen: number): object {
  return { payment_id: paymentOf(world, 'coffee').id, amount: { refund: fen }, reason: 'Too cold 太凉了' }
}

const idempotent = () => ({ 'idempotency-key': crypto.randomUUID() })

async function refundArrives(world: World, refund: Refund, refundedInAll: number): Promise<void> {
  // Only what WeChat Pay has accepted can arrive, so the clock waits for the call to be through.
  await eventually(async () => {
    const { state } = await world.till.get<Refund>(`/v1/refunds/${refund.id}`)
    expectThat('The refund', state === 'processing' || state === 'succeeded', 'to be accepted by WeChat Pay', state)
  })
  await advance(world, ARRIVAL_SECONDS)
  await notificationDelivered(world, 'REFUND.SUCCESS', refund.out_refund_no)
  await eventually(async () => {
    const { state } = await world.till.get<Refund>(`/v1/refunds/${refund.id}`)
    const { amount } = await world.till.get<Payment>(`/v1/payments/${refund.payment_id}`)
    expectEqual('The refund at the till', [state, amount.refunded], ['succeeded', refundedInAll])
  })
}

export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500
}
