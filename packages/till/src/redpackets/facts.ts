import { z } from 'zod'
import { shownMoney } from '../payments/money.ts'
import { rfc3339Of } from '../v2/names.ts'
import type { Receipt, RedPacketRow } from './store.ts'

/** What WeChat Pay says about a red packet, in the answer of a request or a query: it notifies nobody. */
export interface RedPacketFact {
  mchid: string
  mch_billno: string
  /** WeChat Pay's number: `send_listid` of a request, `detail_id` of a query. */
  detail_id: string
  status: string
  total_amount: number
  total_num?: number | undefined
  re_openid?: string | undefined
  reason?: string | undefined
  /** Of what came back; WeChat Pay may leave it out. */
  refund_amount?: number | undefined
  /** Who has opened it; of a request nothing is said. */
  receipts?: readonly Receipt[] | undefined
  sent_at?: Date | undefined
  returned_at?: Date | undefined
}

/** Each of its fields may be missing, and one that lacks something must not hide the state of the packet. */
const record = z.object({ openid: z.string().optional(), amount: z.int().optional(), rcv_time: z.string().optional() })
const shape = z.object({
  mch_id: z.string(),
  mch_billno: z.string(),
  send_listid: z.string().optional(),
  detail_id: z.string().optional(),
  status: z.string().optional(),
  total_amount: z.int(),
  total_num: z.int().optional(),
  re_openid: z.string().optional(),
  reason: z.string().optional(),
  send_time: z.string().optional(),
  refund_time: z.string().optional(),
  refund_amount: z.int().optional(),
  hblist: z.object({ hbinfo: z.array(record).optional() }).optional(),
})

/**
 * Reads the answer of a request (which has no state: it was taken, no more) or of a query.
 *
 * @returns undefined when it lacks what must be compared.
 */
export function readRedPacketFact(body: unknown): RedPacketFact | undefined {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return undefined
  const { mch_id, send_listid, send_time, refund_time, hblist, ...rest } = parsed.data
  const detail_id = rest.detail_id ?? send_listid
  if (detail_id === undefined) return undefined
  return {
    ...rest,
    mchid: mch_id,
    detail_id,
    status: rest.status ?? 'SENDING',
    receipts: rest.status === undefined ? undefined : receiptsOf(hblist?.hbinfo ?? []),
    sent_at: timeOf(send_time),
    returned_at: timeOf(refund_time),
  }
}

const receiptsOf = (records: readonly z.infer<typeof record>[]): Receipt[] =>
  records.flatMap(({ openid, amount, rcv_time }) =>
    amount === undefined
      ? []
      : [{ ...(openid !== undefined && { openid }), amount, ...(rcv_time !== undefined && { rcv_time }) }],
  )

function timeOf(text: string | undefined): Date | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(rfc3339Of(text))
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** Every number of the fact that is not the number of our record. */
export function redPacketMismatch(packet: RedPacketRow, fact: RedPacketFact): string[] {
  const pairs: [string, string, string][] = [
    ['mch_id', fact.mchid, packet.mchid],
    ['mch_billno', fact.mch_billno, packet.mch_billno],
    ['total_amount', shownMoney(fact.total_amount), shownMoney(packet.total_amount)],
  ]
  if (packet.detail_id !== null) pairs.push(['detail_id', fact.detail_id, packet.detail_id])
  if (fact.total_num !== undefined) pairs.push(['total_num', String(fact.total_num), String(packet.total_num)])
  if (fact.re_openid !== undefined) pairs.push(['re_openid', fact.re_openid, packet.re_openid])
  return [
    ...pairs.flatMap(([field, theirs, ours]) =>
      theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
    ),
    ...sumsMismatch(packet, fact),
  ]
}

/** More cannot be opened and come back than was put in, and what is booked to be back stays so. */
function sumsMismatch(packet: RedPacketRow, fact: RedPacketFact): string[] {
  const { total_amount, state } = packet
  const opened = receivedOf(receiptsAfter(packet, fact))
  const back = fact.refund_amount ?? packet.refund_amount
  const isSound = back >= 0 && receiptsAfter(packet, fact).every(({ amount }) => amount > 0)
  if (isSound && opened + back <= total_amount && (state !== 'returned' || back === packet.refund_amount)) return []
  return [`${shownMoney(opened)} opened and ${shownMoney(back)} back of ${shownMoney(total_amount)}`]
}

/** Who has opened it, as far as is known: an older answer may know fewer. */
export const receiptsAfter = ({ receipts }: RedPacketRow, fact: RedPacketFact): readonly Receipt[] =>
  fact.receipts !== undefined && fact.receipts.length > receipts.length ? fact.receipts : receipts

export const receivedOf = (receipts: readonly Receipt[]): number =>
  receipts.reduce((sum, { amount }) => sum + amount, 0)
