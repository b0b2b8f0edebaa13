import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { withQuery } from '../../shared/api/api.ts'
import { VERDICTS } from '../api/types.ts'
import { navigate, usePlace } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { MoreButton } from '../shell/more-button.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { NotificationItem } from './notification-item.tsx'

/** Everything that arrived at the notify URLs, with what became of it. */
export function NotificationsPage() {
  const t = useText()
  const api = useApi()
  const { query } = usePlace()
  const verdict = VERDICTS.find((known) => known === query.get('verdict'))
  const list = useInfiniteQuery({
    queryKey: ['notifications', verdict],
    queryFn: ({ pageParam, signal }) => api.notifications(verdict, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor,
  })
  const entries = list.data?.pages.flatMap((page) => page.data) ?? []
  return (
    <>
      <div className="page-title">
        <h1>{t('notifications')}</h1>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
      </div>
      <p className="soft intro">{t('notifications_intro')}</p>
      <div className="verdicts">
        <Segmented
          value={verdict ?? ''}
          onChange={(value) => navigate(withQuery('/notifications', { verdict: value }), { replace: true })}
          options={[
            { value: '', label: t('all_verdicts') },
            ...VERDICTS.map((value) => ({ value, label: t(`verdict_${value}`) })),
          ]}
        />
      </div>
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active />}
      {list.isSuccess && entries.length === 0 && (
        <Empty description={t(verdict ? 'no_notifications_match' : 'no_notifications')} />
      )}
      <ul className="cards">
        {entries.map((entry) => (
          <NotificationItem key={`${entry.mchid} ${entry.id}`} entry={entry} />
        ))}
      </ul>
      <MoreButton
        count={entries.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <p className="soft footnote">{t('beijing_time')}</p>
    </>
  )
}
