import { type Account, ACCOUNTS } from './accounts.ts'
import { settledPart } from './settled.ts'

/** What can move money. */
export const POSTING_KINDS = [
  'paid',
  'refunded',
  'fee_charged',
  'fee_returned',
  'shared',
  'share_returned',
  'transferred',
  'red_packet_sent',
  'red_packet_returned',
  'adjusted',
] as const
export type PostingKind = (typeof POSTING_KINDS)[number]

/** One movement, double entry: what its accounts get sums to zero. It is posted once for ever per merchant, kind and source. */
export interface Posting {
  mchid: string
  /** Whose money it is, when a partner ordered for it; else empty. */
  sub_mchid: string
  kind: PostingKind
  /** The id of what moved the money: a payment, a refund, a share, a transfer, a red packet, an adjustment. */
  source: string
  /** The payment it belongs to. */
  payment_id: string | null
  /** When the money moved, as WeChat Pay says: what falls into a day is what its bill of that day says. */
  at: Date
  entries: readonly Entry[]
}

/** Fen above zero are a debit, below zero a credit; never zero. */
export interface Entry {
  account: Account
  fen: number
}

/** What the ledger must know of a payment. */
export interface PaidPayment {
  mchid: string
  sub_mchid: string
  id: string
  total: number
  /** 应结订单金额, when it is known not to be the total. */
  settlement_total: number | null
  paid_at: Date | null
}

/** What the ledger must know of a refund. */
export interface SucceededRefund {
  id: string
  refund: number
  /** 应结退款金额, when WeChat Pay told it. */
  settlement_refund: number | null
  succeeded_at: Date | null
}

/** A movement of one sum, of whatever kind. */
export interface Movement {
  mchid: string
  sub_mchid?: string
  source: string
  payment_id?: string | null
  fen: number
  at: Date
}

/** An order was paid: WeChat Pay holds what it settles, the merchant forgoes the rest, the sale is whole. */
export function paid({ mchid, sub_mchid, id, total, settlement_total, paid_at }: PaidPayment): Posting {
  const settled = settlement_total ?? total
  return balanced({
    mchid,
    sub_mchid,
    kind: 'paid',
    source: id,
    payment_id: id,
    at: known(paid_at),
    entries: { receivable: settled, coupons: total - settled, sales: -total },
  })
}

/**
 * A refund of an order succeeded: what was forgone is forgone no more.
 *
 * @param refundedBefore what of the order had been refunded before.
 */
export function refunded(refund: SucceededRefund, payment: PaidPayment, refundedBefore: number): Posting {
  const settled = refund.settlement_refund ?? settledPart(payment, refundedBefore, refund.refund)
  return balanced({
    mchid: payment.mchid,
    sub_mchid: payment.sub_mchid,
    kind: 'refunded',
    source: refund.id,
    payment_id: payment.id,
    at: known(refund.succeeded_at),
    entries: { refunds: refund.refund, receivable: -settled, coupons: settled - refund.refund },
  })
}

/** WeChat Pay kept its fee of a payment. Only the bill tells it. */
export const feeCharged = (fee: Movement): Posting => move(fee, 'fee_charged', 'receivable', 'fees')

/** WeChat Pay gave back the fee of what was refunded. Only the bill tells it. */
export const feeReturned = (fee: Movement): Posting => move(fee, 'fee_returned', 'fees', 'receivable')

/** A part of a payment went to somebody else by profit sharing. */
export const shared = (share: Movement): Posting => move(share, 'shared', 'receivable', 'shares')

/** A part that was shared came back. */
export const shareReturned = (share: Movement): Posting => move(share, 'share_returned', 'shares', 'receivable')

/** Money went to a user. */
export const transferred = (transfer: Movement): Posting => move(transfer, 'transferred', 'receivable', 'transfers')

/** A red packet went out: to its users, or until it comes back. */
export const redPacketSent = (packet: Movement): Posting => move(packet, 'red_packet_sent', 'receivable', 'transfers')

/** What nobody opened came back. */
export const redPacketReturned = (packet: Movement): Posting =>
  move(packet, 'red_packet_returned', 'transfers', 'receivable')

/** A person has what WeChat Pay holds put right, by fen above or below zero. */
export const adjusted = ({ fen, ...movement }: Movement, against: Extract<Account, 'fees' | 'adjustments'>): Posting =>
  balanced({
    sub_mchid: '',
    payment_id: null,
    ...movement,
    kind: 'adjusted',
    entries: { receivable: fen, [against]: 0 - fen },
  })

function move({ fen, ...movement }: Movement, kind: PostingKind, from: Account, to: Account): Posting {
  if (fen <= 0) throw new RangeError(`${fen} fen cannot move: ${kind} of ${movement.source}`)
  return balanced({ sub_mchid: '', payment_id: null, ...movement, kind, entries: { [from]: -fen, [to]: fen } })
}

type Draft = Omit<Posting, 'entries'> & { entries: Partial<Record<Account, number>> }

/** @throws RangeError when it is no posting: that is a fault of this program, and nothing may be written. */
function balanced({ entries: sums, ...posting }: Draft): Posting {
  const entries = ACCOUNTS.map((account) => ({ account, fen: sums[account] ?? 0 })).filter(({ fen }) => fen !== 0)
  const sum = entries.reduce((total, { fen }) => total + fen, 0)
  if (sum !== 0 || entries.length === 0 || !entries.every(({ fen }) => Number.isSafeInteger(fen))) {
    throw new RangeError(`The posting ${posting.kind} of ${posting.source} does not balance: ${JSON.stringify(sums)}`)
  }
  return { ...posting, entries }
}

function known(at: Date | null): Date {
  if (at === null) throw new RangeError('Money that moved without a time cannot be posted.')
  return at
}
