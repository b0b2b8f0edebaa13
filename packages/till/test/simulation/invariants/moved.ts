import type { World } from '../world.ts'
import type { Books } from './books.ts'

/** One movement in the till's books, and what it did to the account by them. */
interface Ours {
  /** WeChat Pay's names for it in the account's book. */
  readonly business: string
  readonly number: string
  readonly state: string
  readonly fen: number
}

/** Money that moved on at WeChat Pay moved so here and nowhere else, once. Its own account book tells. */
export function moneyOn({ sandbox }: World, books: Books): string[] {
  const { mchid } = sandbox.merchant
  const there = new Map<string, number[]>()
  for (const line of sandbox.movements()) {
    if (line.kind !== 'other' || line.mchid !== mchid || line.business === FREED) continue
    const key = keyOf(line.business.replace('退款', ''), line.voucher)
    there.set(key, [...(there.get(key) ?? []), line.amount])
  }
  const broken: string[] = []
  for (const { business, number, state, fen } of ours(books)) {
    const lines = there.get(keyOf(business, number)) ?? []
    const moved = sumOf(lines)
    if (moved !== fen) broken.push(`${number} is ${state}, moved ${fen} fen here and ${moved} at WeChat Pay`)
    // Unknown is not failed.
    if (state === 'refused' && lines.length > 0) broken.push(`${number} is refused here, and WeChat Pay took it`)
    there.delete(keyOf(business, number))
  }
  for (const key of there.keys()) broken.push(`${key} moved money at WeChat Pay and is not in the books`)
  return broken
}

/** What was freed of a payment to be shared was freed here, and none else. */
export function freed({ sandbox }: World, { payments, shares }: Books): string[] {
  const there = new Set(
    sandbox
      .movements()
      .filter(({ business }) => business === FREED)
      .map(({ voucher }) => voucher),
  )
  return payments.flatMap(({ id, out_trade_no }) => {
    const ends = shares.filter(({ payment_id, unfreeze_unsplit }) => payment_id === id && unfreeze_unsplit)
    const here = ends.filter(({ state }) => state === 'finished').length
    return here === (there.has(out_trade_no) ? 1 : 0)
      ? []
      : [`${out_trade_no} was freed ${here} times here, and WeChat Pay says ${there.has(out_trade_no)}`]
  })
}

/** What was opened of a packet and what came back is all that was in it. */
export const wholePackets = ({ packets }: Books): string[] =>
  packets
    .filter(({ sent_at, total_amount, ...parts }) => {
      return sent_at !== null && parts.received_amount + parts.refund_amount !== total_amount
    })
    .map(({ mch_billno, received_amount, refund_amount, total_amount }) => {
      return `${mch_billno} had ${total_amount} fen: ${received_amount} opened, ${refund_amount} back`
    })

/** Each end is told once and after everything else; nothing is told twice. */
export function endsTold({ transfers, packets, shares, returns, events }: Books): string[] {
  const rows = [
    ...transfers.map((row) => ({ ...row, number: row.out_bill_no, kind: 'transfer' })),
    ...packets.map((row) => ({ ...row, number: row.mch_billno, kind: 'red_packet' })),
    ...shares.map((row) => ({ ...row, number: row.out_order_no, kind: 'profitsharing.order' })),
    ...returns.map((row) => ({ ...row, number: row.out_return_no, kind: 'profitsharing.return' })),
  ]
  return rows.flatMap(({ id, number, kind, state }) => {
    const types = events
      .filter(({ subject_id, type }) => subject_id === id && !type.endsWith('.attention'))
      .map(({ type }) => type)
    const end = `${kind}.${state === 'refused' ? 'failed' : state}`
    return types.at(-1) === end && new Set(types).size === types.length
      ? []
      : [`${number} is ${state} and was told: ${types.join(', ') || 'nothing'}`]
  })
}

const FREED = '解冻'

function ours({ transfers, packets, shares, returns }: Books): Ours[] {
  return [
    ...transfers.map(({ out_bill_no: number, state, amount }) => {
      return { business: '商家转账', number, state, fen: state === 'succeeded' ? -amount : 0 }
    }),
    ...packets.map(({ mch_billno: number, state, sent_at, total_amount, refund_amount }) => {
      return { business: '现金红包', number, state, fen: sent_at === null ? 0 : refund_amount - total_amount }
    }),
    ...shares.map(({ out_order_no: number, state, receivers }) => {
      const got = receivers.filter(({ result }) => result === 'SUCCESS').map(({ amount }) => amount)
      return { business: '分账', number, state, fen: 0 - sumOf(got) }
    }),
    ...returns.map(({ out_return_no: number, state, amount }) => {
      return { business: '分账回退', number, state, fen: state === 'succeeded' ? amount : 0 }
    }),
  ]
}

const keyOf = (business: string, number: string): string => `${business} ${number}`

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
