import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import { DELIVERY_STATES, type WebhookDelivery } from '../api/types.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { MoreButton } from '../shell/more-button.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { DeliveryItem } from './delivery-item.tsx'

/** How often deliveries are read again while something waits, in ms. */
const POLL_MS = 3_000

const isWaiting = ({ state }: WebhookDelivery) => state === 'pending'

/** What was sent to an endpoint, newest event first. */
export function DeliveryList({ id, enabled }: { id: string; enabled: boolean }) {
  const t = useText()
  const api = useApi()
  const { query, path } = usePlace()
  const state = DELIVERY_STATES.find((known) => known === query.get('state'))
  const list = useInfiniteQuery({
    queryKey: ['webhook', id, 'deliveries', state],
    queryFn: ({ pageParam, signal }) => api.deliveries(id, state, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: ({ state: { data } }) =>
      enabled && data?.pages.some((page) => page.data.some(isWaiting)) ? POLL_MS : false,
  })
  const deliveries = list.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <>
      <div className="page-title">
        <h2>{t('deliveries')}</h2>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <div className="verdicts">
        <Segmented
          value={state ?? ''}
          onChange={(value) => navigate(withQuery(path, { state: value }), { replace: true })}
          options={[
            { value: '', label: t('all_verdicts') },
            ...DELIVERY_STATES.map((value) => ({ value, label: t(`delivery_${value}`) })),
          ]}
        />
      </div>
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active />}
      {list.isSuccess && deliveries.length === 0 && (
        <Empty description={t(state ? 'no_deliveries_match' : 'no_deliveries')} />
      )}
      <ul className="cards">
        {deliveries.map((delivery) => (
          <DeliveryItem key={delivery.event_id} endpointId={id} enabled={enabled} delivery={delivery} />
        ))}
      </ul>
      <MoreButton
        count={deliveries.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  )
}
