import { formatRfc3339 } from '@wxtill/protocol'
import { discountOf, payerTotal } from '../coupons/money.ts'
import { isPaid, STATE_TEXT } from '../orders/state.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'
import type { BlockReason, Charge, Entrance } from '../../store/parking-records.ts'

/** What whoever created the entrance is answered. */
export function entranceView(entrance: Entrance, reason: BlockReason | undefined): object {
  return {
    id: entrance.id,
    ...namesOf(entrance),
    state: reason === undefined ? 'NORMAL' : 'BLOCKED',
    ...(reason === undefined ? {} : { block_reason: reason }),
  }
}

/** VEHICLE.ENTRANCE_STATE_CHANGE. It has other names than the answer, and calls a plate that is out of the service REMOVE. */
export function entranceNotice(entrance: Entrance, reason: BlockReason | undefined, at: number): object {
  return {
    sp_mchid: entrance.mchid,
    ...subMchid(entrance),
    parking_id: entrance.id,
    ...namesOf(entrance),
    parking_state: reason === undefined ? 'NORMAL' : 'BLOCKED',
    ...(reason === undefined ? {} : { blocked_state_description: reason === 'OUT_SERVICE' ? 'REMOVE' : reason }),
    state_update_time: withMilliseconds(at),
  }
}

function namesOf({ out_parking_no, plate_number, plate_color, start_time, parking_name, free_duration }: Entrance) {
  return { out_parking_no, plate_number, plate_color, start_time, parking_name, free_duration }
}

export function withMilliseconds(at: number): string {
  return formatRfc3339(at).replace('+', `.${String(at % 1000).padStart(3, '0')}+`)
}

/** How parking names the states of an order. */
const STATES = { NOTPAY: 'ACCEPTED', SUCCESS: 'SUCCESS', REFUND: 'REFUND', CLOSED: 'PAY_FAIL' } as const
const TEXTS = {
  ACCEPTED: '扣费已受理',
  SUCCESS: STATE_TEXT.SUCCESS,
  REFUND: STATE_TEXT.REFUND,
  PAY_FAIL: STATE_TEXT.PAYERROR,
} as const

/** `trade_state` */
export function chargeState({ trade_state }: Pick<Order, 'trade_state'>): keyof typeof TEXTS {
  // A fee never has the states of code payments.
  return STATES[trade_state as keyof typeof STATES]
}

/** A fee as answers and notifications show it. */
export function chargeView({ state }: Platform, charge: Charge, order: Order): object {
  const { appid, sub_appid, total, currency } = order
  const trade_state = chargeState(order)
  const { openids } = state.payers.get(charge.payer_id)!
  return {
    appid,
    ...(sub_appid === undefined ? {} : { sub_appid }),
    sp_mchid: order.mchid,
    ...subMchid(order),
    description: order.description,
    create_time: formatRfc3339(order.created_at),
    out_trade_no: order.out_trade_no,
    trade_state,
    trade_state_description: TEXTS[trade_state],
    attach: order.attach ?? '',
    trade_scene: 'PARKING',
    parking_info: charge.parking_info,
    payer: {
      openid: openids[appid] ?? '',
      ...(sub_appid === undefined ? {} : { sub_openid: openids[sub_appid] ?? '' }),
    },
    promotion_detail: order.promotion ?? [],
    ...(isPaid(order.trade_state) ? paidView(charge, order) : { amount: { total, currency } }),
  }
}

function paidView({ user_repaid }: Charge, order: Order): object {
  const { total, currency, transaction_id, success_at, bank_type } = order
  return {
    transaction_id,
    success_time: formatRfc3339(success_at!),
    bank_type,
    ...(user_repaid === undefined ? {} : { user_repaid }),
    amount: { total, currency, payer_total: payerTotal(order), discount_total: discountOf(order) },
  }
}

function subMchid({ sub_mchid }: { sub_mchid?: string }): { sub_mchid?: string } {
  return sub_mchid === undefined ? {} : { sub_mchid }
}
