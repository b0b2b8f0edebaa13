import type { EventType } from '../events/outbox.ts'
import { shownMoney } from '../payments/money.ts'
import type { TimelineKind } from '../payments/timeline.ts'
import type { ServiceOrderFact } from './facts.ts'
import { isFinalServiceOrder, nextServiceOrderState, type ServiceOrderState } from './states.ts'
import type { ServiceOrderRow, Wish } from './store.ts'

/** What a piece of news does to a service order. */
export interface ServiceOrderDecision {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  order: ServiceOrderRow
  step?: { kind: TimelineKind; title: string; detail?: string }
  event?: EventType
  /** Money that WeChat Pay has collected, told for the first time. */
  collected?: { transaction_id: string; amount: number; paid_at: number | undefined }
}

/** Decides what news from WeChat Pay about a service order does, whichever way it came. Pure. */
export function decideServiceOrder(order: ServiceOrderRow, fact: ServiceOrderFact, now: Date): ServiceOrderDecision {
  const foreign = differencesOf(order, fact)
  if (foreign.length > 0) return park(order, `WeChat Pay speaks of another order: ${foreign.join('; ')}`)
  const wrongSum = sumProblem(order, fact)
  if (wrongSum !== undefined) return park(order, wrongSum)
  const collected = newMoney(order, fact)
  const twice = collected !== undefined && order.paid_elsewhere
  const state = fact.event === undefined ? order.state : nextServiceOrderState(order.state, fact.event)
  if (state === order.state && collected === undefined && !settlesWish(order, fact))
    return { verdict: 'duplicate', order }
  const attention = twice ? PAID_TWICE : attentionOf(order.state, state)
  const changed: ServiceOrderRow = {
    ...order,
    state,
    openid: userOf(order, fact) ?? order.openid,
    order_id: fact.order_id ?? order.order_id,
    package: fact.package ?? order.package,
    total: fact.total ?? order.total,
    wish: settlesWish(order, fact) ? null : order.wish,
    paid_elsewhere: order.paid_elsewhere || fact.payments.some(({ paid_type }) => paid_type === 'MCH'),
    transaction_id: collected?.transaction_id ?? order.transaction_id,
    collection: collectionOf(fact) ?? order.collection,
    failure_code: null,
    failure_message: null,
    attention: attention ?? order.attention,
    started_at: order.started_at ?? (state === 'running' || state === 'collecting' ? now : null),
    completed_at:
      order.completed_at ?? (state === 'collecting' || state === 'paid' || state === 'finished' ? now : null),
    ended_at: isFinalServiceOrder(state) ? (order.ended_at ?? now) : null,
  }
  const event = state === order.state ? undefined : EVENTS[state]
  return {
    verdict: 'applied',
    order: changed,
    step: {
      kind: attention === undefined ? 'query' : 'attention',
      title: attention ?? `The order is ${state}`,
      ...(changed.total !== null && { detail: shownMoney(changed.total, 'CNY') }),
    },
    ...(twice ? { event: 'payscore.order.attention' as const } : event && { event }),
    ...(collected && { collected }),
  }
}

export const PAID_TWICE = 'Paid twice: it was reported as paid otherwise, and WeChat Pay collected it all the same.'

function park(order: ServiceOrderRow, reason: string): ServiceOrderDecision {
  return {
    verdict: 'parked',
    reason,
    order: { ...order, attention: order.attention ?? reason },
    // The same surprise again (every query repeats it) is not told again.
    ...(order.attention !== reason && {
      step: { kind: 'attention' as const, title: 'Kept for a person: not applied', detail: reason },
      event: 'payscore.order.attention' as const,
    }),
  }
}

/** The user as the app of the order knows them: the sub-merchant's when there is one, else ours. */
const userOf = ({ sub_appid }: ServiceOrderRow, fact: ServiceOrderFact): string | undefined =>
  sub_appid === null ? fact.openid : fact.sub_openid

const differencesOf = (order: ServiceOrderRow, fact: ServiceOrderFact): string[] => {
  const pairs: [string, string | undefined, string | null][] = [
    ['mchid', fact.mchid, order.mchid],
    ['appid', fact.appid, order.appid],
    ['sub_mchid', fact.sub_mchid, order.sub_mchid],
    ['sub_appid', fact.sub_appid, order.sub_appid],
    ['service_id', fact.service_id, order.service_id],
    ['out_order_no', fact.out_order_no, order.out_order_no],
    ['order_id', fact.order_id, order.order_id],
    ['openid', userOf(order, fact), order.openid],
  ]
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === undefined || ours === null || theirs === ours
      ? []
      : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )
}

/** Money counts only when it is the sum that was asked for: before, or by a wish whose answer is not known. */
function sumProblem({ total, wish }: ServiceOrderRow, fact: ServiceOrderFact): string | undefined {
  if (fact.total === undefined || (fact.event !== 'collecting' && fact.event !== 'paid')) return undefined
  const wanted = [total, totalWished(wish)].filter((sum) => sum !== null && sum !== undefined)
  if (wanted.includes(fact.total)) return undefined
  const ours =
    wanted.length === 0
      ? 'and it was not completed here'
      : `ours is ${wanted.map((sum) => shownMoney(sum, 'CNY')).join(' or ')}`
  return `WeChat Pay collects ${shownMoney(fact.total, 'CNY')}, ${ours}`
}

export const totalWished = (wish: Wish | null): number | undefined => {
  const total = wish?.body['total_amount']
  return typeof total === 'number' ? total : undefined
}

function newMoney({ transaction_id }: ServiceOrderRow, fact: ServiceOrderFact): ServiceOrderDecision['collected'] {
  const paid = fact.payments.find((payment) => payment.transaction_id !== undefined)
  if (fact.event !== 'paid' || paid?.transaction_id === undefined || paid.transaction_id === transaction_id)
    return undefined
  return { transaction_id: paid.transaction_id, amount: paid.amount, paid_at: paid.paid_at }
}

const collectionOf = ({ event, payments, bank_type }: ServiceOrderFact): ServiceOrderRow['collection'] =>
  event === 'paid' && payments.length > 0 ? { payments, bank_type } : null

/** Whether what WeChat Pay says is what was wished for, so that asking again would be asking twice. */
function settlesWish({ wish, total }: ServiceOrderRow, fact: ServiceOrderFact): boolean {
  if (wish === null || fact.event === undefined) return false
  if (fact.event === 'cancelled' || fact.event === 'paid' || fact.event === 'finished' || fact.event === 'expired')
    return true
  if (wish.kind === 'complete') return fact.event === 'collecting'
  return wish.kind === 'modify' && fact.total === totalWished(wish) && fact.total !== total
}

function attentionOf(before: ServiceOrderState, state: ServiceOrderState): string | undefined {
  if (before === state) return undefined
  if (before === 'failed')
    return 'WeChat Pay made this order although it was given up here: cancel it, or go on with it.'
  if (state === 'paid' && (before === 'cancelled' || before === 'expired'))
    return 'Money came for an order that was over: refund it, or deliver.'
  return undefined
}

const EVENTS: Partial<Record<ServiceOrderState, EventType>> = {
  running: 'payscore.order.running',
  collecting: 'payscore.order.collecting',
  paid: 'payscore.order.paid',
  finished: 'payscore.order.finished',
  cancelled: 'payscore.order.cancelled',
  expired: 'payscore.order.expired',
}
