import { earnerOf, orderKey, type Owner } from '../../store/state.ts'
import { DAY } from '../orders/rules.ts'
import { nextState } from '../orders/state.ts'
import { payerTotal, settlementTotal } from '../coupons/money.ts'
import { unearn } from '../../wallet/ledger.ts'
import { newCodeOrder } from './pay.ts'
import { CodePayRefusal } from './refusals.ts'
import type { FaultAction } from '../../faults/knobs.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

const REVERSIBLE_FOR = 7 * DAY

/** What is to be taken back, by either number. */
export interface Reversal extends Owner {
  appid: string
  out_trade_no?: string
  transaction_id?: string
  key: Order['key']
  fault?: FaultAction['reverse']
}

/**
 * Takes a code payment back: what was paid returns to the payer, what was not is closed, a number that was never used is used
 * up. `recall` Y: nothing was done, call again.
 *
 * @throws CodePayRefusal when the order cannot be reversed, or not now.
 */
export function reverseOrder(platform: Platform, reversal: Reversal): { recall: 'Y' | 'N' } {
  const { state, clock, rules } = platform
  if (reversal.fault === 'recall') return { recall: 'Y' }
  if (reversal.fault === 'busy') throw new CodePayRefusal('paying')
  return state.commit(() => {
    const order = find(platform, reversal)
    if (!order) burn(platform, reversal)
    else if (order.trade_state !== 'REVOKED') {
      checkReversal(order, clock.now(), rules)
      revoke(platform, order)
    }
    return { recall: 'N' }
  })
}

/** With both numbers `transaction_id` decides. */
function find({ state }: Platform, { transaction_id, out_trade_no = '', ...owner }: Reversal): Order | undefined {
  const order =
    transaction_id === undefined
      ? state.orders.get(orderKey({ ...owner, out_trade_no }))
      : state.ordersByTransaction(transaction_id)[0]
  if (order && (order.mchid !== owner.mchid || order.sub_mchid !== owner.sub_mchid))
    throw new CodePayRefusal('other_merchant')
  return order
}

type Check = readonly [
  reason: CodePayRefusal['reason'],
  objects: (order: Order, now: number, rules: Platform['rules']) => boolean,
]

/** In this order; the first that objects answers. */
const CHECKS: readonly Check[] = [
  ['not_reversible', ({ trade_state }) => nextState(trade_state, 'reverse') === undefined],
  ['not_reversible', ({ product }) => product !== 'codepay'],
  ['too_late', ({ created_at }, now) => now > created_at + REVERSIBLE_FOR],
  ['too_early', ({ created_at }, now, rules) => now < created_at + rules.reverseAfterSeconds * 1000],
  ['paying', ({ trade_state }, _now, rules) => trade_state === 'USERPAYING' && rules.reversePaying === 'refuse'],
]

function checkReversal(order: Order, now: number, rules: Platform['rules']): void {
  for (const [reason, objects] of CHECKS) if (objects(order, now, rules)) throw new CodePayRefusal(reason)
}

/** The whole amount goes back at once, to where it came from. */
function revoke(platform: Platform, order: Order): void {
  const { state, clock, merchants } = platform
  const merchant = merchants.find(earnerOf(order))!
  const isPaid = order.success_at !== undefined
  // Before anything is written: whoever catches this may be part of the same commit.
  if (isPaid && merchant.balance < settlementTotal(order) - (order.fee ?? 0)) throw new CodePayRefusal('not_enough')
  const trade_state = nextState(order.trade_state, 'reverse')!
  const left = isPaid ? unearn(platform, order) : order
  state.orders.put(orderKey(order), { ...left, trade_state, reversed_at: clock.now() })
  if (!isPaid) return
  const payer = state.payers.get(order.payer_id!)!
  state.payers.put(payer.id, { ...payer, balance: payer.balance + payerTotal(order) })
}

/** A payment that may still be on its way must find its number taken back. */
function burn(platform: Platform, { out_trade_no, fault: _fault, transaction_id: _none, ...rest }: Reversal): void {
  if (out_trade_no === undefined) return
  const never = newCodeOrder(platform, { ...rest, out_trade_no, description: '', total: 0, params: '' })
  platform.state.orders.put(orderKey(never), {
    ...never,
    trade_state: 'REVOKED',
    burnt: true,
    reversed_at: never.created_at,
  })
}
