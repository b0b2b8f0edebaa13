import type { ShopBooks } from '../shop.ts'
import type { World } from '../world.ts'
import type { Books } from './books.ts'

const PAID_EVENTS: ReadonlySet<string> = new Set(['payment.paid', 'payment.paid_late'])

/** One paid event per paid payment, order or fee, one end per refund; money after a close is never silent. */
export function onceOnly({ payments, refunds, serviceOrders, fees, events }: Books): string[] {
  const of = (id: string): string[] => events.filter(({ subject_id }) => subject_id === id).map(({ type }) => type)
  const broken: string[] = []
  for (const { id, channel, out_trade_no, state, attention } of payments) {
    // What PayScore and parking collect is told as theirs.
    if (channel === 'payscore' || channel === 'parking') continue
    const types = of(id)
    const told = types.filter((type) => PAID_EVENTS.has(type)).length
    if (told !== (state === 'paid' ? 1 : 0)) broken.push(`${out_trade_no} is ${state} and was told paid ${told} times`)
    if (new Set(types).size < types.length) broken.push(`${out_trade_no} was told of twice: ${types.join(', ')}`)
    if (types.includes('payment.paid_late') && attention === null)
      broken.push(`${out_trade_no} was paid late and nobody is asked to look`)
    if (types.indexOf('payment.paid') > 0 && types.includes('payment.closed'))
      broken.push(`${out_trade_no} was told closed and then paid as if nothing were wrong`)
  }
  for (const { id, out_refund_no, state } of refunds) {
    const told = of(id).filter((type) => type === 'refund.succeeded').length
    if (told !== (state === 'succeeded' ? 1 : 0))
      broken.push(`${out_refund_no} is ${state} and was told succeeded ${told} times`)
  }
  for (const { id, out_order_no, state } of serviceOrders) {
    const told = of(id).filter((type) => type === 'payscore.order.paid').length
    if (told !== (state === 'paid' ? 1 : 0)) broken.push(`${out_order_no} is ${state} and was told paid ${told} times`)
  }
  for (const { id, out_trade_no, state } of fees) {
    const told = of(id).filter((type) => type === 'parking.charge.paid').length
    if (told !== (state === 'paid' ? 1 : 0)) broken.push(`${out_trade_no} is ${state} and was told paid ${told} times`)
  }
  return broken
}

/** Every event reached the shop, those of one payment in the order they happened. */
export function everythingHeard({ heard }: World, { events }: Books): string[] {
  const firsts = new Map<string, number>()
  for (const [place, { id }] of heard.entries()) if (!firsts.has(id)) firsts.set(id, place)
  const broken = events
    .filter(({ id }) => !firsts.has(id))
    .map(({ type, id }) => `${type} ${id} never reached the shop`)
  for (const lane of new Set(events.map(laneOf))) {
    const told = events.filter((event) => laneOf(event) === lane)
    const places = told.map(({ id }) => firsts.get(id) ?? Infinity)
    if (places.some((place, index) => index > 0 && place < places[index - 1]!))
      broken.push(`the events of ${lane} reached the shop out of order: ${told.map(({ type }) => type).join(', ')}`)
  }
  return broken
}

/** The same number, the same answer. */
export function sameAnswers({ ids, toldPaid }: ShopBooks, { payments }: Books): string[] {
  const doubled = [...ids].filter(([, given]) => given.size > 1).map(([number]) => `${number} got two ids`)
  const untrue = [...toldPaid].filter(
    (number) => payments.find(({ out_trade_no }) => out_trade_no === number)?.state !== 'paid',
  )
  return [...doubled, ...untrue.map((number) => `${number} was told paid and is not`)]
}

const laneOf = ({ lane, subject_id }: Books['events'][number]): string => lane ?? subject_id
