import { ownKey } from '../store/state.ts'
import type { Body } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'

/** Numbers that a write gives to what it makes; the first one that is there. */
const GIVEN = ['out_refund_no', 'combine_out_trade_no', 'out_bill_no', 'out_order_no', 'out_parking_no', 'out_trade_no']
const MOST_KEPT = 1000

/** What a call is about, as far as it is looked at here. */
export interface Asked {
  mchid: string
  method: string
  params: Readonly<Record<string, string>>
  body: unknown
}

/** When things were made, so that a fault rule can hide them for a while. Not part of the state: faults are not, either. */
export class RecentWrites {
  #at = new Map<string, number>()

  /** Remembers what a successful write has made; a repeated one makes nothing new. */
  note({ mchid, method, body }: Asked, now: number): void {
    if (method === 'GET' || typeof body !== 'object' || body === null) return
    const name = GIVEN.find((given) => typeof (body as Body)[given] === 'string')
    if (name === undefined) return
    const key = keyOf(mchid, name, (body as Body)[name])
    if (!this.#at.has(key)) this.#at.set(key, now)
    if (this.#at.size > MOST_KEPT) this.#at.delete(this.#at.keys().next().value!)
  }

  /** How long ago what is asked for was made, or, when it is to be refunded, paid; undefined when that is not known. */
  age({ state }: Pick<Platform, 'state'>, { mchid, method, params, body }: Asked, now: number): number | undefined {
    if (method === 'GET') {
      const made = GIVEN.map((name) => this.#at.get(keyOf(mchid, name, params[name]))).find((at) => at !== undefined)
      return made === undefined ? undefined : now - made
    }
    const named = typeof body === 'object' && body !== null ? (body as Body) : {}
    if (named['out_refund_no'] === undefined) return undefined
    const order =
      state.ordersByTransaction(String(named['transaction_id']))[0] ??
      state.orders.get(ownKey({ mchid, sub_mchid: named['sub_mchid'] }, String(named['out_trade_no'])))
    return order?.success_at === undefined ? undefined : now - order.success_at
  }
}

function keyOf(mchid: string, name: string, value: unknown): string {
  return `${mchid} ${name}=${String(value)}`
}
