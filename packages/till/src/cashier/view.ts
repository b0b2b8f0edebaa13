import { webLink, weixinCode } from './links.ts'
import type { CashierPayment } from './payment.ts'

/** What the page shows. */
export type View =
  | 'preparing'
  | 'scan'
  | 'jsapi'
  | 'miniprogram'
  | 'app'
  | 'h5'
  | 'link_expired'
  | 'expired'
  | 'closing'
  | 'paid'
  | 'closed'
  | 'failed'

/** How long WeChat Pay honours what a prepay call gave: a `code_url` two hours, an `h5_url` five minutes. */
const LINK_LIFE_MS: Partial<Record<CashierPayment['channel'], number>> = { native: 7_200_000, h5: 300_000 }

const FINAL: ReadonlySet<View> = new Set(['paid', 'closed', 'failed', 'expired'])

/** What the page's script is told by `/status` and `/events`. */
export interface CashierStatus {
  state: CashierPayment['state']
  view: View
  /** Nothing will change any more: the page need not ask again. */
  final: boolean
  /** Changes whenever the page must be drawn anew. */
  revision: string
  now: string
  expires_at: string
  code_url_expires_at?: string
}

/** When the QR code (or H5 link) dies, in ms since the epoch; never later than the payment itself. */
export function linkExpiry(payment: CashierPayment): number | undefined {
  const life = LINK_LIFE_MS[payment.channel]
  if (life === undefined) return undefined
  return Math.min(Date.parse(payment.prepaid_at ?? payment.created_at) + life, Date.parse(payment.expires_at))
}

/** What a pending payment shows by its channel, once what the payer needs is there. */
const PENDING_VIEWS: Record<CashierPayment['channel'], { view: View; ready: (payment: CashierPayment) => boolean }> = {
  native: { view: 'scan', ready: ({ code_url }) => weixinCode(code_url) !== undefined },
  h5: { view: 'h5', ready: ({ h5_url }) => webLink(h5_url) !== undefined },
  jsapi: { view: 'jsapi', ready: ({ pay }) => pay !== undefined },
  miniprogram: { view: 'miniprogram', ready: () => true },
  app: { view: 'app', ready: () => true },
  // The payer types at the phone; this page has nothing to offer.
  codepay: { view: 'preparing', ready: () => true },
}

function pendingView(payment: CashierPayment, now: number): View {
  // Past its time, WeChat Pay may still hold a payment made in the last second: only the till's closing can tell.
  if (now >= Date.parse(payment.expires_at)) return 'closing'
  const { view, ready } = PENDING_VIEWS[payment.channel]
  if (!ready(payment)) return 'preparing'
  const expiry = linkExpiry(payment)
  return expiry !== undefined && now >= expiry ? 'link_expired' : view
}

/** Decides what to show for a payment at a moment. */
export function viewOf(payment: CashierPayment, now: number): View {
  switch (payment.state) {
    case 'created':
      return 'preparing'
    case 'pending':
      return pendingView(payment, now)
    case 'closed':
      return Date.parse(payment.closed_at ?? '') >= Date.parse(payment.expires_at) ? 'expired' : 'closed'
    case 'closing':
    case 'paid':
    case 'failed':
      return payment.state
  }
}

/** The state of a payment as the page's script needs it. */
export function statusOf(payment: CashierPayment, now: number): CashierStatus {
  const view = viewOf(payment, now)
  const expiry = linkExpiry(payment)
  const link = expiry === undefined ? undefined : new Date(expiry).toISOString()
  return {
    state: payment.state,
    view,
    final: FINAL.has(view),
    revision: [view, link ?? payment.expires_at, payment.amount.refunded ?? 0].join('|'),
    now: new Date(now).toISOString(),
    expires_at: payment.expires_at,
    ...(link !== undefined && { code_url_expires_at: link }),
  }
}
