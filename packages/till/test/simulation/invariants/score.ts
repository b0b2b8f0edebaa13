import { paymentIdOf } from '../../../src/parking/view.ts'
import type { ShopBooks } from '../shop.ts'
import type { World } from '../world.ts'
import type { Books } from './books.ts'

type Refund = Books['refunds'][number]

/** One income an order: what was collected for it is one payment, of what it cost in the end, unless it was paid otherwise. */
export function rents({ payments, serviceOrders }: Books): string[] {
  const incomes = payments.filter(({ channel, state }) => channel === 'payscore' && state === 'paid')
  return serviceOrders.flatMap((order) => {
    const own = incomes.filter(({ transaction_id }) => transaction_id === order.transaction_id)
    const net = own.reduce((sum, { total, refunded }) => sum + total - refunded, 0)
    const expected = order.state === 'paid' && !order.paid_elsewhere ? (order.total ?? 0) : 0
    return net === expected ? [] : [`${order.out_order_no} is ${order.state}, cost ${expected} fen and brought ${net}`]
  })
}

/** Unknown is not failed: what WeChat Pay made did not fail here, and nothing exists there that was never written down here. */
export async function madeThere({ sandbox }: World, { serviceOrders }: Books): Promise<string[]> {
  const { body } = await sandbox.control('GET', '/payscore/orders')
  const there = (body as { orders: { out_order_no: string; state: string }[] }).orders
  return there.flatMap(({ out_order_no, state }) => {
    const here = serviceOrders.find((order) => order.out_order_no === out_order_no)
    if (here === undefined) return [`${out_order_no} was made at WeChat Pay and is not in the books`]
    return here.state === 'failed' ? [`${out_order_no} is failed here and ${state} at WeChat Pay`] : []
  })
}

/** The barrier opens for money alone, and a stay brings its fee once, however it was paid. */
export function stays({ letOut, heldBack }: ShopBooks, books: Books): string[] {
  const { payments, refunds, stays: entrances, fees, events } = books
  const told = new Set(events.filter(({ type }) => FOR_A_PERSON.has(type)).map(({ subject_id }) => subject_id))
  const broken = [
    ...[...letOut].map((number) => `${number} was let out, and nobody had taken money for it`),
    ...[...heldBack].map((number) => `${number} was told refused, and WeChat Pay had taken it over`),
  ]
  for (const { id, out_parking_no, left_at } of entrances) {
    const own = fees.filter(({ entrance_id }) => entrance_id === id)
    const ids = new Set(own.map(paymentIdOf))
    const paid = payments.filter(
      (payment) => payment.state === 'paid' && (ids.has(payment.id) || payment.attach === out_parking_no),
    )
    const back = refunds.filter(
      (refund) =>
        paid.some((payment) => payment.id === refund.payment_id) &&
        (isBack(refund) || (isForAPerson(refund) && told.has(refund.id))),
    )
    const net = sumOf(paid.map(({ total }) => total)) - sumOf(back.map(({ refund }) => refund))
    const asked = paid[0]?.total ?? 0
    const isDebt = own.some(({ state }) => state === 'failed')
    if (net !== asked) broken.push(`${out_parking_no} cost ${asked} fen and brought ${net}`)
    if (left_at !== null && net === 0 && !isDebt) broken.push(`${out_parking_no} left, and brought nothing`)
  }
  return broken
}

const isBack = ({ state }: Refund): boolean => state === 'succeeded' || state === 'abnormal'

/** WeChat Pay did not give it back for good: the shop is told, and somebody does by other means, or by another refund. */
const isForAPerson = ({ state, failure_code }: Refund): boolean =>
  state === 'closed' || (state === 'failed' && failure_code === 'USER_ACCOUNT_ABNORMAL')

const FOR_A_PERSON = new Set(['refund.closed', 'refund.failed'])

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
