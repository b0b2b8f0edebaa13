import { sql } from 'kysely'
import type { Database } from '../../../src/db/database.ts'
import { checkLedger } from '../../../src/ledger/check.ts'
import type { World } from '../world.ts'
import type { Books } from './books.ts'

/** Of an order WeChat Pay has money for, given back or not. */
const PAID: ReadonlySet<string> = new Set(['SUCCESS', 'REFUND'])
/** WeChat Pay's word for a sum that the till should have refused itself. */
const TOO_MUCH = '申请退款金额超过订单可退金额'

/** Every payment that moved money is paid here, and none other is. */
export function moneyIn({ sandbox }: World, { payments, fees }: Books): string[] {
  const orders = sandbox.orders()
  const there = new Map(orders.map((order) => [order.out_trade_no, order]))
  const broken: string[] = []
  for (const payment of payments) {
    // Of what PayScore has collected WeChat Pay does not tell the number.
    const order =
      payment.channel === 'payscore'
        ? orders.find(({ transaction_id }) => transaction_id === payment.transaction_id)
        : there.get(payment.out_trade_no)
    const paid = order !== undefined && PAID.has(order.trade_state)
    if (paid !== (payment.state === 'paid'))
      broken.push(
        `${payment.out_trade_no} is ${payment.state} here and ${order?.trade_state ?? 'not there'} at WeChat Pay`,
      )
    if (paid && (order.amount.total !== payment.total || order.transaction_id !== payment.transaction_id))
      broken.push(`${payment.out_trade_no} was paid with other numbers than ours`)
    if (order !== undefined) there.delete(order.out_trade_no)
  }
  // Of a fee that is not had no payment is made.
  for (const { out_trade_no } of fees)
    if (!PAID.has(there.get(out_trade_no)?.trade_state ?? '')) there.delete(out_trade_no)
  // Recorded before it was ordered: nothing exists there that was never written down here.
  for (const [number] of there) broken.push(`${number} was ordered at WeChat Pay and is not in the books`)
  return broken
}

/** Unknown is not failed: what WeChat Pay took was never told failed. */
export function failedOnlyIfRefused({ sandbox }: World, { payments, events }: Books): string[] {
  const there = new Set(sandbox.orders().map(({ out_trade_no }) => out_trade_no))
  const failed = new Set(events.filter(({ type }) => type === 'payment.failed').map(({ subject_id }) => subject_id))
  return payments
    .filter(({ id, out_trade_no }) => failed.has(id) && there.has(out_trade_no))
    .map(({ out_trade_no }) => `${out_trade_no} was told failed, and WeChat Pay has it`)
}

/** Refunds never exceed, agree with WeChat Pay, and exist once. */
export function moneyBack({ sandbox }: World, { payments, refunds }: Books): string[] {
  const broken: string[] = []
  const there = new Map(sandbox.refunds().map((refund) => [refund.out_refund_no, refund]))
  for (const refund of refunds) {
    const known = there.get(refund.out_refund_no)
    if ((known?.status === 'SUCCESS') !== (refund.state === 'succeeded'))
      broken.push(`${refund.out_refund_no} is ${refund.state} here and ${known?.status ?? 'not there'} at WeChat Pay`)
    if (known !== undefined && known.amount.refund !== refund.refund)
      broken.push(`${refund.out_refund_no} was refunded with another amount`)
    if (refund.failure_message === TOO_MUCH)
      broken.push(`${refund.out_refund_no} asked WeChat Pay for more than was left`)
    there.delete(refund.out_refund_no)
  }
  for (const number of there.keys()) broken.push(`${number} was refunded at WeChat Pay and is not in the books`)
  for (const payment of payments) {
    const back = refunds.filter(({ payment_id, state }) => payment_id === payment.id && state === 'succeeded')
    const sum = back.reduce((total, { refund }) => total + refund, 0)
    if (sum > payment.total) broken.push(`${payment.out_trade_no} was refunded ${sum} of ${payment.total} fen`)
    if (sum !== payment.refunded)
      broken.push(`${payment.out_trade_no} says ${payment.refunded} fen refunded, its refunds ${sum}`)
  }
  return broken
}

/** Every posting sums to zero and is what happened; what the ledger says WeChat Pay holds is what came in less what went back or on. */
export async function ledgerAgrees({ sandbox }: World, { kysely }: Database): Promise<string[]> {
  const { balanced, findings } = await checkLedger(kysely)
  const wrong = findings.map(
    ({ kind, source, what, posted, expected }) => `ledger: ${kind} of ${source} is ${what}: ${posted} for ${expected}`,
  )
  if (!balanced && wrong.length === 0) wrong.push('ledger: its sums are not those of payments and refunds')
  const { fen } = await kysely
    .selectFrom('ledger_entry')
    .select(({ fn }) => fn.coalesce(fn.sum<string>('fen'), sql<string>`0`).as('fen'))
    .where('account', '=', 'receivable')
    .executeTakeFirstOrThrow()
  const sold = sandbox.orders().filter(({ trade_state }) => PAID.has(trade_state))
  const back = sandbox.refunds().filter(({ status }) => status === 'SUCCESS')
  // Transfers, red packets and shares; but not what the merchant put in by hand.
  const moved = sandbox.movements().filter(({ kind, mchid }) => kind === 'other' && mchid === sandbox.merchant.mchid)
  const held =
    sold.reduce((sum, { amount }) => sum + amount.total, 0) -
    back.reduce((sum, { amount }) => sum + amount.refund, 0) +
    moved.reduce((sum, { amount }) => sum + amount, 0)
  if (Number(fen) !== held) wrong.push(`ledger: WeChat Pay holds ${held} fen of ours, the books say ${fen}`)
  return wrong
}

/** WeChat Pay's own account of our money is ours. */
export function settled({ sandbox }: World, { payments, refunds }: Books): string[] {
  const paid = payments.filter(({ state }) => state === 'paid').reduce((sum, { total }) => sum + total, 0)
  const back = refunds
    .filter(({ state }) => state === 'succeeded' || state === 'abnormal')
    .reduce((sum, { refund }) => sum + refund, 0)
  try {
    sandbox.expectSettled({ [sandbox.merchant.mchid]: paid - back })
    return []
  } catch (error) {
    return [String(error)]
  }
}
