import { Tag } from 'antd'
import type { Payment, PaymentState, Refund, RefundState } from '../api/types.ts'
import { useText } from '../texts.ts'

const PAYMENT_COLORS: Record<PaymentState, string> = {
  created: 'default',
  pending: 'blue',
  closing: 'orange',
  paid: 'green',
  closed: 'default',
  failed: 'red',
}

const REFUND_COLORS: Record<RefundState, string> = {
  created: 'default',
  processing: 'blue',
  succeeded: 'green',
  abnormal: 'red',
  closed: 'default',
  failed: 'red',
}

export function PaymentStateTag({ payment: { state, amount, attention } }: { payment: Payment }) {
  const t = useText()
  const refunded = amount.refunded ?? 0
  return (
    <span className="tags">
      <Tag color={PAYMENT_COLORS[state]}>{t(`state_${state}`)}</Tag>
      {refunded > 0 && <Tag color="purple">{t(refunded < amount.total ? 'refunded_part' : 'refunded_all')}</Tag>}
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}

export function RefundStateTag({ refund: { state, attention } }: { refund: Refund }) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={REFUND_COLORS[state]}>{t(`refund_${state}`)}</Tag>
      {attention !== undefined && <Tag color="volcano">{t('attention')}</Tag>}
    </span>
  )
}
