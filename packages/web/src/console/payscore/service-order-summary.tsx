import type { ReactNode } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { ServiceOrder } from '../api/payscore.ts'
import { Link } from '../link.tsx'
import { couponsOf } from '../payments/coupons-of.ts'
import { paymentPath } from '../payments/payment-table.tsx'
import { Facts } from '../shell/facts.tsx'
import { type ConsoleKey, dictionaries, useText } from '../texts.ts'
import type { OrderDetails } from './order-details.ts'
import { ShortOpenid } from './short-openid.tsx'
import { useShownTime } from './shown-time.ts'

/** What became of the money, once it is known what it costs. */
function collectionKey({ state, paid_elsewhere }: ServiceOrder): ConsoleKey | undefined {
  if (paid_elsewhere) return 'payscore_collection_elsewhere'
  return state === 'collecting' || state === 'paid' || state === 'finished' ? `payscore_collection_${state}` : undefined
}

/** The kind of a risk fund, or its own word when we do not know it. */
function fundName(name: string, t: ReturnType<typeof useText>): string {
  const key = `payscore_fund_${name}`
  return key in dictionaries.en ? t(key as ConsoleKey) : name
}

/** The facts of a PayScore order. */
export function ServiceOrderSummary({ order, details }: { order: ServiceOrder; details: OrderDetails }) {
  const t = useText()
  const shownTime = useShownTime()
  const { time_range: { start_time, end_time } = {}, location: { start_location, end_location } = {} } = details
  const { risk_fund, openid, payment_id, failure } = order
  const collection = collectionKey(order)
  const time = (at: string | undefined) => at && formatTime(at)
  const facts: [string, ReactNode][] = [
    [t('payscore_number'), order.out_order_no],
    [t('payscore_order_id'), order.order_id],
    [t('merchant'), order.mchid],
    [t('sub_merchant'), order.sub_mchid],
    [t('payscore_service_id'), order.service_id],
    [t('payscore_mode'), t(order.need_user_confirm ? 'payscore_mode_confirm' : 'payscore_mode_authorize')],
    [t('openid'), openid && <ShortOpenid openid={openid} />],
    [t('payscore_risk_fund'), `${formatMoney(risk_fund.amount)} (${fundName(risk_fund.name, t)})`],
    [t('payscore_start'), start_time && shownTime(start_time)],
    [t('payscore_end'), end_time && shownTime(end_time)],
    [t('payscore_start_place'), start_location],
    [t('payscore_end_place'), end_location],
    [t('payscore_collection'), collection && t(collection)],
    [t('bank_type'), order.collection?.bank_type],
    [t('coupons_used'), couponsOf(order.collection?.details.flatMap(({ promotion_detail = [] }) => promotion_detail))],
    [t('transaction_id'), order.transaction_id],
    [t('payscore_payment'), payment_id && <Link to={paymentPath({ id: payment_id })}>{payment_id}</Link>],
    [t('created_at'), time(order.created_at)],
    [t('payscore_started_at'), time(order.started_at)],
    [t('payscore_completed_at'), time(order.completed_at)],
    [t('paid_at'), time(order.paid_at)],
    [t('payscore_ended_at'), time(order.ended_at)],
    [t('failure'), failure && `${failure.message} (${failure.code})`],
  ]
  return <Facts facts={facts} />
}
