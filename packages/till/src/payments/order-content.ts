import { formatRfc3339 } from '@wxtill/sdk'
import type { Called } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import type { PaymentRow } from './store.ts'

/** What a prepay brings, by channel. */
export interface Prepaid {
  code_url?: string | undefined
  prepay_id?: string | undefined
  h5_url?: string | undefined
}

/** The calls about one order, which a direct merchant and a partner make at different addresses under different names. */
export interface OrderCalls<Row = PaymentRow> {
  prepay(payment: Row, merchant: Merchant, signal?: AbortSignal): Promise<Called<Prepaid>>
  query(payment: Row, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>>
  close(payment: Row, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>>
}

/** The parameters of an order that both name alike: a function of the row alone, so that every repeat is identical. */
export const contentOf = (payment: PaymentRow) => ({
  description: payment.description,
  out_trade_no: payment.out_trade_no,
  time_expire: formatRfc3339(payment.expires_at.getTime()),
  ...(payment.attach !== null && { attach: payment.attach }),
  notify_url: payment.notify_url,
  amount: { total: payment.total, currency: 'CNY' as const },
  ...(payment.profit_sharing && { settle_info: { profit_sharing: true } }),
  ...marksOf(payment),
})

/** What an order may say besides; kept with what was asked. */
export interface OrderExtras {
  goods_tag?: string
  limit_pay?: 'no_credit'
  device_info?: string
  detail?: string
}

export const extrasOf = ({ request }: Pick<PaymentRow, 'request'>): OrderExtras => request

const marksOf = (payment: PaymentRow): { goods_tag?: string; limit_pay?: 'no_credit'[] } => {
  const { goods_tag, limit_pay } = extrasOf(payment)
  return { ...(goods_tag !== undefined && { goods_tag }), ...(limit_pay !== undefined && { limit_pay: [limit_pay] }) }
}

/** What an H5 order says of the payer's browser. */
export const h5Scene = (payment: Pick<PaymentRow, 'client_ip'>) => ({
  payer_client_ip: payment.client_ip ?? '',
  h5_info: { type: 'Wap' as const },
})
