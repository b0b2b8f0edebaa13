import { Problem } from '../http/problem.ts'
import { shownMoney } from '../payments/money.ts'
import type { PaymentRow } from '../payments/store.ts'
import { holdsMoney } from '../refunds/states.ts'
import type { RefundRow } from '../refunds/store.ts'
import type { ShareReturnRow, ShareRow } from './tables.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** WeChat Pay shares a payment no sooner than this after it. */
export const SHARED_AFTER = MINUTE
/** What nobody has shared by then goes back to the merchant by itself. */
export const SHARED_WITHIN = 30 * DAY
/** WeChat Pay takes so many shares of one payment, and so many returns of one share. */
export const MOST_SHARES = 50
export const MOST_RETURNS = 50
export const RETURNED_WITHIN = 180 * DAY

interface Sharing {
  payment: PaymentRow
  /** Earlier ones of the same payment. */
  shares: readonly ShareRow[]
  refunds: readonly RefundRow[]
  amount: number
  maxPercent: number
  now: Date
}

/** Why a payment must not be shared, or what is left of it freed; undefined when it may. Pure. */
export function sharableProblem({ payment, shares }: Pick<Sharing, 'payment' | 'shares'>): Problem | undefined {
  if (payment.state !== 'paid' || payment.paid_at === null || payment.transaction_id === null)
    return conflict(
      'PAYMENT_NOT_PAID',
      `The payment is ${payment.state}, not paid.`,
      'Only what was paid can be shared.',
    )
  // Whether PayScore or parking froze it is not recorded here: WeChat Pay knows.
  const isKnown = payment.channel !== 'payscore' && payment.channel !== 'parking'
  if (isKnown && !payment.profit_sharing)
    return conflict(
      'NOT_FOR_SHARING',
      'The payment was not made to be shared: its money is not frozen.',
      'Make payments that shall be shared with "profit_sharing": true; it cannot be set afterwards.',
    )
  const end = shares.find(({ state, kind, unfreeze_unsplit }) => {
    return state !== 'refused' && (kind === 'unfreeze' || unfreeze_unsplit)
  })
  if (end !== undefined)
    return conflict(
      'SHARING_ENDED',
      `${end.out_order_no} freed what was left of the payment.`,
      'Nothing more of it can be shared.',
    )
  return undefined
}

/**
 * Why a payment must not be shared by this amount; undefined when it may. Pure: the caller holds the payment's lock, so the sums
 * are true until it commits.
 */
export function shareProblem(sharing: Sharing): Problem | undefined {
  const { payment, shares, refunds, amount, maxPercent, now } = sharing
  const problem = sharableProblem(sharing)
  if (problem !== undefined) return problem
  const age = now.getTime() - (payment.paid_at?.getTime() ?? 0)
  if (age < SHARED_AFTER)
    return conflict(
      'SHARED_TOO_EARLY',
      'It was paid less than a minute ago.',
      `Repeat this in ${Math.ceil((SHARED_AFTER - age) / 1000)} s.`,
    )
  if (age > SHARED_WITHIN)
    return conflict(
      'SHARED_TOO_LATE',
      'It was paid more than 30 days ago.',
      'What was left of it was freed by itself; pay the receivers in another way.',
    )
  const calls = shares.filter(({ kind, state }) => kind === 'share' && state !== 'refused')
  if (calls.length >= MOST_SHARES)
    return conflict(
      'TOO_MANY_SHARES',
      `There are ${MOST_SHARES} shares of it already.`,
      'WeChat Pay takes no more than that for one payment; one share may have 50 receivers.',
    )
  const shared = calls.reduce((sum, share) => sum + heldBy(share), 0)
  const most = Math.floor((payment.total * maxPercent) / 100)
  if (shared + amount > most)
    return conflict(
      'SHARE_EXCEEDS_MAXIMUM',
      `At most ${maxPercent} % of ${shownMoney(payment.total)} may be shared, that is ${most} fen; ${shared} are, and ${amount} more are asked for.`,
      'Share less, or set max_share_percent of the merchant to what its contract says.',
      'receivers',
    )
  const refunded = refunds.filter(({ state }) => holdsMoney(state)).reduce((sum, { refund }) => sum + refund, 0)
  const left = payment.total - shared - refunded
  if (amount > left)
    return conflict(
      'SHARE_EXCEEDS_LEFT',
      `The receivers are to get ${amount} fen, but only ${left} of ${payment.total} are left.`,
      'Share at most what is left; shares and refunds under way count.',
      'receivers',
    )
  return undefined
}

/** What a share took from the payment, or still may. */
export const heldBy = ({ kind, state, receivers }: ShareRow): number =>
  kind === 'unfreeze' || state === 'refused'
    ? 0
    : receivers.filter(({ result }) => result !== 'CLOSED').reduce((sum, { amount }) => sum + amount, 0)

/** Why a receiver cannot give this back; undefined when it can. Pure: the caller holds the payment's lock. */
export function returnProblem(
  share: ShareRow,
  others: readonly ShareReturnRow[],
  { return_mchid, amount }: Pick<ShareReturnRow, 'return_mchid' | 'amount'>,
  now: Date,
): Problem | undefined {
  const parts = share.receivers.filter(({ type, account }) => type === 'MERCHANT_ID' && account === return_mchid)
  if (parts.length === 0)
    return conflict(
      'NOT_A_RECEIVER',
      `${return_mchid} is no merchant among the receivers of ${share.out_order_no}.`,
      'Only merchants can give back what they got; people cannot.',
      'return_mchid',
    )
  const got = parts.filter(({ result }) => result === 'SUCCESS').reduce((sum, part) => sum + part.amount, 0)
  if (got === 0)
    return conflict(
      'NOTHING_RECEIVED',
      `${return_mchid} has received nothing of ${share.out_order_no}: the share is ${share.state}.`,
      'GET the share: what is PENDING may be given back when it is SUCCESS.',
    )
  if (now.getTime() - (share.accepted_at ?? share.created_at).getTime() > RETURNED_WITHIN)
    return conflict('RETURNED_TOO_LATE', 'It was shared more than 180 days ago.', 'Let it be paid back in another way.')
  const open = others.filter(({ state }) => state !== 'refused' && state !== 'failed')
  if (open.length >= MOST_RETURNS)
    return conflict(
      'TOO_MANY_RETURNS',
      `There are ${MOST_RETURNS} returns of it already.`,
      'WeChat Pay takes no more than that for one share.',
    )
  const given = open.filter((other) => other.return_mchid === return_mchid)
  const left = got - given.reduce((sum, other) => sum + other.amount, 0)
  if (amount > left)
    return conflict(
      'RETURN_EXCEEDS_SHARE',
      `amount is ${amount} fen, but only ${left} of ${got} are left to give back.`,
      'Ask for at most what is left; returns under way count.',
      'amount',
    )
  return undefined
}

const conflict = (code: string, message: string, hint: string, field?: string): Problem =>
  new Problem(409, { code, message, ...(field !== undefined && { field }), hint })
