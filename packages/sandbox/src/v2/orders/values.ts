import { parameterError } from '../v2-error.ts'
import type { V2Call } from '../call.ts'

const OUT_TRADE_NO = /^[\w|*@-]{1,32}$/
const LARGEST_TOTAL = 10_000_000_000

/**
 * Rules on the values of any order that the catalogue does not know.
 *
 * @throws V2Error naming the field.
 */
export function checkOrderValues({ endpoint, fields }: V2Call): void {
  const { total_fee, out_trade_no, fee_type = 'CNY' } = fields
  const wrong = (name: string): Error => parameterError(endpoint, false, `${name}参数格式错误`)
  if (Number(total_fee) < 1 || Number(total_fee) > LARGEST_TOTAL) throw wrong('total_fee')
  if (!OUT_TRADE_NO.test(String(out_trade_no))) throw wrong('out_trade_no')
  if (fee_type !== 'CNY') throw wrong('fee_type')
}
