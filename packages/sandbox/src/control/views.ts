import { formatRfc3339 } from '@wxtill/protocol'
import { codeUrl } from '../products/orders/routes.ts'
import type { Merchant } from '../store/merchant-records.ts'
import type { Notification, Payer } from '../store/records.ts'
import type { Order, Refund } from '../store/order-records.ts'
import { hasKey, isSwitching } from '../keys/merchant-keys.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'

const time = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : formatRfc3339(ms))

export function merchantView(merchant: Merchant, keys: PlatformKeys): object {
  const { mchid, name, appid, serial_no, public_key_id, balance, partners = [] } = merchant
  return {
    mchid,
    name,
    appid,
    serial_no,
    public_key_id,
    certificate_serials: hasKey(merchant, 'certificate') ? keys.listed.map((certificate) => certificate.serial_no) : [],
    modes: (['certificate', 'public_key'] as const).filter((kind) => hasKey(merchant, kind)),
    certificate_state: merchant.certificate_state,
    switch: merchant.switch && { started: isSwitching(merchant) },
    balance,
    partners,
  }
}

export function payerView({ nickname, balance, password, openids }: Payer): object {
  return { openid: Object.values(openids)[0], nickname, balance, password, openids }
}

export function controlOrderView(order: Order) {
  const { mchid, appid, out_trade_no, transaction_id, trade_type, trade_state, description, total, currency } = order
  return {
    mchid,
    appid,
    sub_mchid: order.sub_mchid,
    sub_appid: order.sub_appid,
    out_trade_no,
    transaction_id,
    trade_type,
    trade_state,
    description,
    amount: { total, currency },
    payer: order.payer_openid === undefined ? undefined : { openid: order.payer_openid },
    code_url: order.product === 'native' && order.token !== undefined ? codeUrl(order) : undefined,
    prepay_id: order.prepay_id || undefined,
    combine_out_trade_no: order.combine_out_trade_no,
    create_time: time(order.created_at),
    success_time: time(order.success_at),
    time_expire: time(order.expires_at),
    close_time: time(order.closed_at),
  }
}

export function controlRefundView(refund: Refund) {
  const {
    mchid,
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no,
    status,
    refund: amount,
    total,
    reason,
  } = refund
  return {
    mchid,
    sub_mchid: refund.sub_mchid,
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no,
    status,
    amount: { refund: amount, total },
    reason,
    create_time: time(refund.created_at),
    success_time: time(refund.success_at),
  }
}

export function notificationView(notification: Notification): object {
  const { id, event_type, mchid, number, notify_url, state, attempts, next_at, created_at } = notification
  return {
    id,
    event_type,
    mchid,
    number,
    notify_url,
    state,
    create_time: time(created_at),
    attempts: attempts.map((attempt) => ({ ...attempt, at: time(attempt.at) })),
    next_at: time(next_at),
    resource: notification.resource,
  }
}
