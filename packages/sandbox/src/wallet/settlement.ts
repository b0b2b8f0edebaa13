import { formatRfc3339 } from '@wxtill/protocol'
import { isPaying } from '../products/orders/rules.ts'
import { orderOf } from '../products/parking/charges.ts'
import { settlementRefund, settlementTotal } from '../products/coupons/money.ts'
import { isPaid } from '../products/orders/state.ts'
import { isFinalTransfer } from '../products/transfers/state.ts'
import { earnerOf } from '../store/state.ts'
import type { Platform } from '../platform.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Notification } from '../store/records.ts'

/** Something still under way, or a sum that does not fit. */
export interface OpenItem {
  kind: 'order' | 'refund' | 'sharing' | 'transfer' | 'charge' | 'payscore' | 'notification' | 'money'
  mchid: string
  /** The business number; money has none. */
  number?: string
  /** A sentence for people. */
  message: string
}

/** A merchant's money, in fen. */
export interface MerchantMoney {
  mchid: string
  /** Less the coupons that the merchant forgoes the money of. */
  paid: number
  /** Accepted refunds; those that were closed gave the money back. */
  refunded: number
  /** What payments cost, less what refunds gave back of it. */
  fees: number
  /** Everything else that moved, such as transfers; positive into the account. */
  moved: number
  /** Put in by hand. */
  granted: number
  balance: number
}

export interface Settlement {
  /** Nothing is open. */
  settled: boolean
  open: OpenItem[]
  money: MerchantMoney[]
}

/** What a merchant's own books say: Σ paid − Σ refunded in fen, by merchant number. */
export type Books = Readonly<Record<string, number>>

/** Says what is not at rest yet, and whether everybody's money adds up. */
export function settlement(platform: Platform, books: Books = {}): Settlement {
  const money = platform.merchants.list().map((merchant) => moneyOf(platform, merchant))
  const open = [
    ...openOrders(platform),
    ...openRefunds(platform),
    ...openSharings(platform),
    ...openTransfers(platform),
    ...openCharges(platform),
    ...openServiceOrders(platform),
    ...openNotifications(platform),
    ...money.flatMap(ownDifference),
    ...Object.entries(books).flatMap(([mchid, net]) => booksDifference(money, mchid, net)),
  ]
  return { settled: open.length === 0, open, money }
}

function openOrders({ state, clock, rules }: Platform): OpenItem[] {
  return [...state.orders.values(), ...state.combines.values()]
    .filter((order) => isPaying(order, clock.now(), rules))
    .map(({ mchid, out_trade_no }) => ({
      kind: 'order',
      mchid,
      number: out_trade_no,
      message: `order ${out_trade_no} of ${mchid} is USERPAYING: a payer is at the password page.`,
    }))
}

function openRefunds({ state }: Platform): OpenItem[] {
  return [...state.refunds.values()]
    .filter(({ status }) => status === 'PROCESSING')
    .map(({ mchid, out_refund_no, settles_at }) => ({
      kind: 'refund',
      mchid,
      number: out_refund_no,
      message: `refund ${out_refund_no} of ${mchid} is PROCESSING until ${formatRfc3339(settles_at)}.`,
    }))
}

/** Shares on their way to receivers, and back. */
function openSharings({ state }: Platform): OpenItem[] {
  const shared = [...state.sharings.values()].filter((sharing) => sharing.state === 'PROCESSING')
  const given = [...state.sharingReturns.values()].filter(({ result }) => result === 'PROCESSING')
  return [
    ...shared.map(({ out_order_no: number, ...rest }) => ({ what: 'sharing', number, ...rest })),
    ...given.map(({ out_return_no: number, ...rest }) => ({ what: 'return', number, ...rest })),
  ].map(({ what, number, mchid, finishes_at }) => ({
    kind: 'sharing',
    mchid,
    number,
    message: `${what} ${number} of ${mchid} is PROCESSING until ${formatRfc3339(finishes_at)}.`,
  }))
}

function openTransfers({ state }: Platform): OpenItem[] {
  return [...state.transfers.values()]
    .filter((transfer) => !isFinalTransfer(transfer.state))
    .map(({ mchid, out_bill_no, state: now, next }) => ({
      kind: 'transfer',
      mchid,
      number: out_bill_no,
      message: `transfer ${out_bill_no} of ${mchid} is ${now}${next ? ` until ${formatRfc3339(next.at)}` : ''}.`,
    }))
}

/** Parking fees that were accepted. */
function openCharges({ state }: Platform): OpenItem[] {
  return [...state.charges.values()]
    .filter((charge) => orderOf(state, charge).trade_state === 'NOTPAY')
    .map(({ mchid, out_trade_no, next }) => ({
      kind: 'charge',
      mchid,
      number: out_trade_no,
      message: `parking fee ${out_trade_no} of ${mchid} is ACCEPTED${next ? ` until ${formatRfc3339(next.at)}` : ''}.`,
    }))
}

/** Money of service orders that is not collected; one that only runs may run on. */
function openServiceOrders({ state }: Platform): OpenItem[] {
  return [...state.serviceOrders.values()]
    .filter(({ phase }) => phase === 'PAYING')
    .map(({ mchid, out_order_no, next }) => ({
      kind: 'payscore',
      mchid,
      number: out_order_no,
      message: `PayScore order ${out_order_no} of ${mchid} is not paid${next ? `; collected next at ${formatRfc3339(next.at)}` : ''}.`,
    }))
}

function openNotifications({ state }: Platform): OpenItem[] {
  return [...state.notifications.values()]
    .filter(({ state: sending }) => sending === 'pending')
    .map((notification) => ({
      kind: 'notification',
      mchid: notification.mchid,
      number: notification.number,
      message: pendingText(notification),
    }))
}

function pendingText({ event_type, number, notify_url, attempts, next_at }: Notification): string {
  const last = attempts.at(-1)
  const how = last ? `${attempts.length} tried, the last: ${last.status ?? last.error}` : 'not tried yet'
  const next = next_at === undefined ? '' : `, next at ${formatRfc3339(next_at)}`
  return `notification ${event_type} of ${number} to ${notify_url} was not taken in (${how}${next}).`
}

function moneyOf({ state }: Platform, { mchid, granted, balance }: Merchant): MerchantMoney {
  let paid = 0
  let refunded = 0
  let fees = 0
  for (const order of state.orders.values()) {
    if (earnerOf(order) !== mchid || !isPaid(order.trade_state)) continue
    paid += settlementTotal(order)
    fees += order.fee ?? 0
  }
  for (const refund of state.refunds.values()) {
    if (earnerOf(refund) !== mchid || refund.status === 'CLOSED') continue
    refunded += settlementRefund(refund)
    fees -= refund.fee_back ?? 0
  }
  const other = state.movementsByMerchant(mchid).filter(({ kind }) => kind === 'other')
  const moved = other.reduce((sum, { amount }) => sum + amount, 0)
  return { mchid, paid, refunded, fees, moved, granted, balance }
}

function ownDifference({ mchid, paid, refunded, fees, moved, granted, balance }: MerchantMoney): OpenItem[] {
  const expected = granted + paid - refunded - fees + moved
  if (balance === expected) return []
  const sum = `${granted} granted + ${paid} paid - ${refunded} refunded - ${fees} fees + ${moved} moved = ${expected} fen`
  return [{ kind: 'money', mchid, message: `money of ${mchid}: ${sum}, but its balance is ${balance} fen.` }]
}

function booksDifference(money: readonly MerchantMoney[], mchid: string, net: number): OpenItem[] {
  const own = money.find((merchant) => merchant.mchid === mchid)
  if (!own) return [{ kind: 'money', mchid, message: `money of ${mchid}: there is no such merchant.` }]
  const { paid, refunded } = own
  if (net === paid - refunded) return []
  const sum = `${paid} paid - ${refunded} refunded = ${paid - refunded} fen`
  return [{ kind: 'money', mchid, message: `money of ${mchid}: ${sum}, but its books say ${net} fen.` }]
}

/** Thrown by `expectSettled`; its message lists what is open, a line each. */
export class NotSettledError extends Error {
  override readonly name = 'NotSettledError'
  readonly open: readonly OpenItem[]

  constructor(open: readonly OpenItem[]) {
    super(`The sandbox is not settled:\n${open.map(({ message }) => `- ${message}`).join('\n')}`)
    this.open = open
  }
}
