import { formatRfc3339 } from '@wxtill/protocol'
import { earnerOf } from '../../store/state.ts'
import { orderOf } from './charges.ts'
import { blockReason, isInside, isOverdue } from './plates.ts'
import { owedFor } from './repay.ts'
import { chargeState } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Charge, Entrance, Plate } from '../../store/parking-records.ts'

/** A plate as the sandbox's owner and its driver see it. */
export function plateShown(platform: Platform, plate: Plate): object {
  const { payer_id, plate_number, plate_color, service_state, evaluation, opened_at } = plate
  const { nickname, openids } = platform.state.payers.get(payer_id)!
  return {
    plate_number,
    plate_color,
    service_state,
    evaluation,
    overdue: isOverdue(platform, plate),
    owed: owedFor(platform, payer_id, plate),
    openid: Object.values(openids)[0],
    nickname,
    open_time: formatRfc3339(opened_at),
  }
}

export function entranceShown(platform: Platform, entrance: Entrance): object {
  const { mchid, sub_mchid, id, out_parking_no, plate_number, plate_color, created_at } = entrance
  const reason = blockReason(platform, entrance)
  return {
    mchid,
    sub_mchid,
    id,
    out_parking_no,
    plate_number,
    plate_color,
    start_time: entrance.start_time,
    parking_name: entrance.parking_name,
    free_duration: entrance.free_duration,
    inside: isInside(entrance),
    newest: entrance.newest,
    charged_by: entrance.charged_by?.split('|')[1],
    state: reason === undefined ? 'NORMAL' : 'BLOCKED',
    block_reason: reason,
    create_time: formatRfc3339(created_at),
  }
}

export function chargeShown(platform: Platform, charge: Charge): object {
  const { mchid, sub_mchid, out_trade_no, plate_number, plate_color, parking_info, user_repaid, next } = charge
  const order = orderOf(platform.state, charge)
  return {
    mchid,
    sub_mchid,
    merchant_name: platform.merchants.find(earnerOf(charge))!.name,
    out_trade_no,
    transaction_id: order.transaction_id,
    parking_id: parking_info.parking_id,
    parking_name: parking_info['parking_name'],
    plate_number,
    plate_color,
    description: order.description,
    amount: { total: order.total, currency: order.currency },
    trade_state: chargeState(order),
    bank_type: order.bank_type,
    user_repaid,
    payer: { openid: platform.state.payers.get(charge.payer_id)!.openids[order.appid] },
    create_time: formatRfc3339(order.created_at),
    success_time: order.success_at === undefined ? undefined : formatRfc3339(order.success_at),
    next: next && { event: next.event, at: formatRfc3339(next.at) },
  }
}
