import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { useMemo } from 'react'
import { formatMoney } from '../../shared/money/money.ts'
import type { ServiceOrder, ServiceOrderState } from '../api/payscore.ts'
import type { TimelineEntry } from '../api/types.ts'
import { Link } from '../link.tsx'
import { BesideTimeline } from '../payments/beside-timeline.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import { FeeList } from './fee-list.tsx'
import { detailsOf } from './order-details.ts'
import { ServiceOrderActions } from './service-order-actions.tsx'
import { ServiceOrderSummary } from './service-order-summary.tsx'
import { ServiceOrderTag } from './service-order-tag.tsx'

/** How often an order that WeChat Pay or its user can change is read again, in ms. */
const POLL_MS = 3_000

const MOVING: ReadonlySet<ServiceOrderState> = new Set(['created', 'confirming', 'collecting'])

interface WholeOrder {
  order: ServiceOrder
  timeline: TimelineEntry[]
}

function useServiceOrder(id: string) {
  const api = useApi()
  return useQuery<WholeOrder>({
    queryKey: ['service-order', id],
    // The timeline last: it knows at least what the order tells.
    queryFn: async ({ signal }) => {
      const order = await api.serviceOrder(id, signal)
      const timeline = await api.serviceOrderTimeline(id, signal)
      return { order, timeline: timeline.data }
    },
    refetchInterval: ({ state: { data } }) =>
      data && (MOVING.has(data.order.state) || data.order.pending !== undefined) ? POLL_MS : false,
  })
}

export function ServiceOrderPage({ id }: { id: string }) {
  const t = useText()
  const { data, error, isPending, refetch } = useServiceOrder(id)
  if (isPending) return <Skeleton active className="panel padded" />
  if (data)
    return (
      <>
        <Link to="/payscore" className="back">
          ← {t('payscore_back')}
        </Link>
        {error && <ProblemAlert problem={error} onRetry={() => void refetch()} />}
        <WholeServiceOrder {...data} />
      </>
    )
  const back = { path: '/payscore', label: t('payscore_back') }
  return <Unread problem={error} missing={t('payscore_missing')} back={back} onRetry={() => void refetch()} />
}

function WholeServiceOrder({ order, timeline }: WholeOrder) {
  const t = useText()
  const details = useMemo(() => detailsOf(timeline), [timeline])
  return (
    <>
      <Headline order={order} />
      <ServiceOrderActions order={order} details={details} />
      <BesideTimeline entries={timeline}>
        <section className="panel padded">
          <ServiceOrderSummary order={order} details={details} />
        </section>
        <section className="panel padded">
          <h2>{t('payscore_fees')}</h2>
          <FeeList details={details} />
        </section>
      </BesideTimeline>
    </>
  )
}

function Headline({ order }: { order: ServiceOrder }) {
  const t = useText()
  const { total_amount, service_introduction, attention } = order
  return (
    <>
      <div className="headline">
        <h1>{total_amount === undefined ? service_introduction : formatMoney(total_amount)}</h1>
        <ServiceOrderTag order={order} />
        {total_amount !== undefined && <p>{service_introduction}</p>}
      </div>
      {attention !== undefined && <Alert type="warning" showIcon title={t('attention')} description={attention} />}
    </>
  )
}
