import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { formatMoney } from '../../shared/money/money.ts'
import type { Payment, PaymentState, Refund, TimelineEntry } from '../api/types.ts'
import { Link } from '../link.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import { BesideTimeline } from './beside-timeline.tsx'
import { CombinationPanel } from './combination.tsx'
import { PaymentActions } from './payment-actions.tsx'
import { PaymentSummary } from './payment-summary.tsx'
import { RefundList } from './refund-list.tsx'
import { refundable, refundsUnderWay } from './refundable.ts'
import { PaymentStateTag } from './state-tag.tsx'

/** How often a payment that can still change is read again, in ms. */
const POLL_MS = 3_000

const MOVING: ReadonlySet<PaymentState> = new Set(['created', 'pending', 'closing'])

interface PaymentDetail {
  payment: Payment
  refunds: Refund[]
  timeline: TimelineEntry[]
}

function canChange({ payment, refunds }: PaymentDetail): boolean {
  return MOVING.has(payment.state) || refundsUnderWay(refunds)
}

/** The payment, its refunds and its timeline, read again as long as something is under way. */
function usePaymentDetail(id: string) {
  const api = useApi()
  return useQuery<PaymentDetail>({
    queryKey: ['payment', id],
    // One after the other: what is read later knows at least what was read before, so the last reading is whole.
    queryFn: async ({ signal }) => {
      const refunds = await api.refunds(id, signal)
      const payment = await api.payment(id, signal)
      const timeline = await api.timeline(id, signal)
      return { payment, refunds: refunds.data, timeline: timeline.data }
    },
    refetchInterval: ({ state: { data } }) => (data && canChange(data) ? POLL_MS : false),
  })
}

export function PaymentPage({ id }: { id: string }) {
  const t = useText()
  const { data, error, isPending, refetch } = usePaymentDetail(id)

  if (isPending) return <Skeleton active className="panel padded" />
  if (!data) {
    const back = { path: '/payments', label: t('back_to_payments') }
    return <Unread problem={error} missing={t('payment_missing')} back={back} onRetry={() => void refetch()} />
  }
  const { payment, refunds, timeline } = data
  const remaining = refundable(payment, refunds)
  return (
    <>
      <Link to="/payments" className="back">
        ← {t('back_to_payments')}
      </Link>
      {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <Headline payment={payment} />
      <PaymentActions payment={payment} remaining={remaining} />
      <BesideTimeline entries={timeline}>
        <section className="panel padded">
          <PaymentSummary payment={payment} remaining={remaining} />
        </section>
        {payment.combination && <CombinationPanel payment={payment} />}
        <section className="panel padded">
          <h2>{t('refunds')}</h2>
          <RefundList refunds={refunds} />
        </section>
      </BesideTimeline>
    </>
  )
}

function Headline({ payment }: { payment: Payment }) {
  const t = useText()
  return (
    <>
      <div className="headline">
        <h1>{formatMoney(payment.amount.total, payment.amount.currency)}</h1>
        <PaymentStateTag payment={payment} />
        <p>{payment.description}</p>
      </div>
      {payment.attention !== undefined && (
        <Alert type="warning" showIcon title={t('attention')} description={payment.attention} />
      )}
    </>
  )
}
