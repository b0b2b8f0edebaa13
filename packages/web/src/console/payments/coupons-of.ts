import { formatMoney } from '../../shared/money/money.ts'
import type { Promotion } from '../api/types.ts'

/** The coupons of a payment in one line; undefined when there were none. */
export const couponsOf = (promotions: readonly Promotion[] = []): string | undefined =>
  promotions.map(({ name, coupon_id, amount }) => `${name ?? coupon_id} -${formatMoney(amount)}`).join(', ') ||
  undefined
