import type { Platform } from '../platform.ts'

interface Limit {
  readonly calls: number
  readonly perMs: number
}

const perSecond = (calls: number): Limit => ({ calls, perMs: 1000 })

/** How many calls of a kind one merchant may make. Those of APIv2 have their path as their name. */
export const LIMITS = Object.freeze({
  // "About 500 a second."
  prepay: perSecond(500),
  refund: perSecond(150),
  /** Calls that were refused; good ones still pass. */
  refundErrors: perSecond(6),
  /** Of orders paid more than a month ago. */
  oldRefunds: { calls: 5000, perMs: 60_000 },
  refundQuery: perSecond(300),
  abnormalRefund: perSecond(150),
  tradeBill: perSecond(3),
  fundFlowBill: perSecond(3),
  certificates: perSecond(1000),
  // "300, 500, 100 by the type of call", and not said which: what moves money, what asks, what changes receivers.
  profitSharing: perSecond(300),
  profitSharingQuery: perSecond(500),
  profitSharingReceivers: perSecond(100),
  '/pay/unifiedorder': perSecond(600),
  '/pay/orderquery': perSecond(1800),
  '/secapi/pay/refund': perSecond(150),
  '/pay/refundquery': perSecond(300),
  '/pay/micropay': perSecond(30),
})
export type LimitName = keyof typeof LIMITS

/** Routes that are counted, as `METHOD /path/{template}`. */
const COUNTED: Readonly<Record<string, LimitName>> = Object.freeze({
  ...prepays('/v3/pay/transactions'),
  ...prepays('/v3/pay/partner/transactions'),
  'POST /v3/refund/domestic/refunds': 'refund',
  'GET /v3/refund/domestic/refunds/{out_refund_no}': 'refundQuery',
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': 'abnormalRefund',
  'GET /v3/bill/tradebill': 'tradeBill',
  'GET /v3/bill/fundflowbill': 'fundFlowBill',
  'GET /v3/certificates': 'certificates',
  'POST /v3/profitsharing/orders': 'profitSharing',
  'POST /v3/profitsharing/orders/unfreeze': 'profitSharing',
  'POST /v3/profitsharing/return-orders': 'profitSharing',
  'GET /v3/profitsharing/orders/{out_order_no}': 'profitSharingQuery',
  'GET /v3/profitsharing/return-orders/{out_return_no}': 'profitSharingQuery',
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': 'profitSharingQuery',
  'POST /v3/profitsharing/receivers/add': 'profitSharingReceivers',
  'POST /v3/profitsharing/receivers/delete': 'profitSharingReceivers',
})

function prepays(path: string): Record<string, LimitName> {
  return Object.fromEntries(['jsapi', 'app', 'h5', 'native'].map((product) => [`POST ${path}/${product}`, 'prepay']))
}

/** The limit of a route, or of a path of APIv2; undefined for one whose rate is not documented. */
export function limitOf(route: string): LimitName | undefined {
  if (Object.hasOwn(COUNTED, route)) return COUNTED[route]
  return route.startsWith('/') && Object.hasOwn(LIMITS, route) ? (route as LimitName) : undefined
}

interface Count {
  window: number
  calls: number
}

/**
 * Counts calls by the sandbox's clock, so that advancing it by a second gives room again. A clock that stands still has no
 * seconds: there nothing is counted, or a test suite that never turns it could apply for three bills and no more. One count per limit
 * and merchant is all that is kept.
 */
export class RateLimits {
  #platform: Pick<Platform, 'clock' | 'rules'>
  #counts = new Map<string, Count>()

  constructor(platform: Pick<Platform, 'clock' | 'rules'>) {
    this.#platform = platform
  }

  /** Counts one call, and says whether it may pass. */
  allow(name: LimitName, mchid: string): boolean {
    const { clock, rules } = this.#platform
    if (!rules.rateLimits || clock.mode === 'virtual') return true
    const { calls, perMs } = LIMITS[name]
    const window = Math.floor(clock.now() / perMs)
    const key = `${name}|${mchid}`
    const known = this.#counts.get(key)
    const count = known?.window === window ? known.calls + 1 : 1
    this.#counts.set(key, { window, calls: count })
    return count <= calls
  }
}
