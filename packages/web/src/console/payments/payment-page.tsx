import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Button, Empty, Skeleton } from 'antd'
import { ApiProblem } from '../../shared/api/api.ts'
import { formatMoney } from '../../shared/money/money.ts'
import type { Payment, PaymentState } from '../api/types.ts'
import { Link } from '../link.tsx'
import { navigate } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { PaymentActions } from './payment-actions.tsx'
import { PaymentSummary } from './payment-summary.tsx'
import { RefundList } from './refund-list.tsx'
import { refundable, refundsUnderWay } from './refundable.ts'
import { PaymentStateTag } from './state-tag.tsx'
import { Timeline } from './timeline.tsx'

/** How often a payment that can still change is read again, in ms. */
const POLL_MS = 3_000

const MOVING: ReadonlySet<PaymentState> = new Set(['created', 'pending', 'closing'])

/** The payment, its refunds and its timeline, read again as long as something is under way. */
function usePayment(id: string) {
  const api = useApi()
  const refunds = useQuery({
    queryKey: ['payment', id, 'refunds'],
    queryFn: ({ signal }) => api.refunds(id, signal),
    refetchInterval: ({ state: { data } }) => (refundsUnderWay(data?.data ?? []) ? POLL_MS : false),
  })
  const underWay = refundsUnderWay(refunds.data?.data ?? [])
  const payment = useQuery({
    queryKey: ['payment', id],
    queryFn: ({ signal }) => api.payment(id, signal),
    refetchInterval: ({ state: { data } }) => ((data && MOVING.has(data.state)) || underWay ? POLL_MS : false),
  })
  // The key carries what moved, so that the last steps are read after the last change too.
  const version = [payment.data?.state, payment.data?.amount.refunded, refunds.data?.data.map(({ state }) => state)]
  const timeline = useQuery({
    queryKey: ['payment', id, 'timeline', version],
    queryFn: ({ signal }) => api.timeline(id, signal),
    enabled: payment.data !== undefined,
    placeholderData: keepPreviousData,
    refetchInterval: (payment.data && MOVING.has(payment.data.state)) || underWay ? POLL_MS : false,
  })
  return { payment, refunds, timeline }
}

export function PaymentPage({ id }: { id: string }) {
  const t = useText()
  const { payment, refunds, timeline } = usePayment(id)

  if (payment.isPending) return <Skeleton active className="panel padded" />
  if (!payment.data) {
    if (payment.error instanceof ApiProblem && payment.error.status === 404) {
      return (
        <Empty description={t('payment_missing')}>
          <Button onClick={() => navigate('/payments')}>{t('back_to_payments')}</Button>
        </Empty>
      )
    }
    return <ProblemAlert problem={payment.error} onRetry={() => void payment.refetch()} />
  }
  const refundData = refunds.data?.data
  // Until the refunds are known nothing can be offered for refund.
  const remaining = refundData ? refundable(payment.data, refundData) : 0
  return (
    <>
      <Link to="/payments" className="back">
        ← {t('back_to_payments')}
      </Link>
      {payment.error && <ProblemAlert problem={payment.error} onRetry={() => void payment.refetch()} />}
      <Headline payment={payment.data} />
      <PaymentActions payment={payment.data} remaining={remaining} />
      <div className="columns">
        <div className="column">
          <section className="panel padded">
            <PaymentSummary payment={payment.data} remaining={remaining} />
          </section>
          <section className="panel padded">
            <h2>{t('refunds')}</h2>
            {refunds.error && <ProblemAlert problem={refunds.error} onRetry={() => void refunds.refetch()} />}
            {refundData ? <RefundList refunds={refundData} /> : refunds.isPending && <Skeleton active />}
          </section>
        </div>
        <section className="panel padded column">
          <h2>{t('timeline')}</h2>
          {timeline.error && <ProblemAlert problem={timeline.error} onRetry={() => void timeline.refetch()} />}
          {timeline.data ? <Timeline entries={timeline.data.data} /> : timeline.isPending && <Skeleton active />}
        </section>
      </div>
      <p className="soft footnote">{t('beijing_time')}</p>
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
