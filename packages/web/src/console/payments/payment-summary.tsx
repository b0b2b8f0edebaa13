import { formatMoney } from '../../shared/money/money.ts'
import { formatTime } from '../../shared/time/time.ts'
import type { Payment } from '../api/types.ts'
import { type Fact, Facts } from '../shell/facts.tsx'
import { useText } from '../texts.ts'

/** The facts of a payment; what is not known yet is not shown. */
export function PaymentSummary({ payment, remaining }: { payment: Payment; remaining: number }) {
  const t = useText()
  const { amount } = payment
  const money = (fen: number | undefined) => (fen === undefined ? undefined : formatMoney(fen, amount.currency))
  const time = (at: string | undefined) => at && formatTime(at)
  const facts: Fact[] = [
    [t('column_number'), payment.out_trade_no],
    [t('transaction_id'), payment.transaction_id],
    [t('merchant'), payment.mchid],
    [t('sub_merchant'), payment.sub_mchid],
    [t('column_channel'), t(`channel_${payment.channel}`)],
    [t('payer_total'), money(amount.payer_total)],
    [t('refunded'), amount.refunded ? money(amount.refunded) : undefined],
    [t('refundable'), payment.state === 'paid' ? money(remaining) : undefined],
    [t('openid'), payment.openid],
    [t('attach'), payment.attach],
    [t('created_at'), time(payment.created_at)],
    [t('expires_at'), payment.state === 'paid' ? undefined : time(payment.expires_at)],
    [t('paid_at'), time(payment.paid_at)],
    [t('closed_at'), time(payment.closed_at)],
    [t('failure'), payment.failure && `${payment.failure.message} (${payment.failure.code})`],
  ]
  return <Facts facts={facts} />
}
