import type { OrderName } from '../api/types.ts'

/** An order as the address names it: `mchid/out_trade_no`, with the sub-merchant between when a partner ordered it. */
export function placeOf({ mchid, sub_mchid, out_trade_no }: OrderName): string {
  return [mchid, sub_mchid, out_trade_no].filter((part) => part !== undefined).join('/')
}

/** The name again. Numbers of orders have no slash. */
export function nameAt(place: string): OrderName {
  const [mchid = '', ...rest] = place.split('/')
  const out_trade_no = rest.pop() ?? ''
  const [sub_mchid] = rest
  return { mchid, out_trade_no, ...(sub_mchid && { sub_mchid }) }
}
