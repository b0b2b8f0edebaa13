import { Select } from 'antd'
import { useState } from 'react'
import { formatTime } from '../../shared/time/time.ts'
import { useNotifications } from '../api/queries.ts'
import { type Attempt, NOTIFICATION_STATES } from '../api/types.ts'
import { useReason } from '../journal/use-reason.ts'
import { List } from '../shell/list.tsx'
import { MerchantSelect } from '../shell/merchant-select.tsx'
import { More } from '../shell/more.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useQueryParams } from '../shell/query-params.ts'
import { SearchField } from '../shell/search-field.tsx'
import { NotifyTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { NotificationDrawer } from './notification-drawer.tsx'
import { Resend } from './resend.tsx'
import { useNotificationText } from './texts.ts'

const STEP = 50

export function NotificationsPage() {
  const t = useNotificationText()
  const s = useShellText()
  const params = useQueryParams()
  const [limit, setLimit] = useState(STEP)
  const notifications = useNotifications({ mchid: params.get('mchid'), number: params.get('number'), limit })
  const state = params.get('state')
  const shown = notifications.data?.filter((notification) => state === undefined || notification.state === state)
  const open = params.get('open')
  const count = notifications.data?.length ?? 0
  return (
    <>
      <div className="page-title">
        <h1>{s('notifications')}</h1>
      </div>
      <div className="filters">
        <SearchField label={t('search')} value={params.get('number')} onChange={(number) => params.set({ number })} />
        <MerchantSelect value={params.get('mchid')} onChange={(mchid) => params.set({ mchid })} />
        <Select
          className="filter-select"
          aria-label={s('status')}
          value={state ?? ''}
          options={[
            { value: '', label: t('all_states') },
            ...NOTIFICATION_STATES.map((value) => ({ value, label: s(`NOTIFY_${value}`) })),
          ]}
          onChange={(chosen) => params.set({ state: chosen })}
        />
      </div>
      <ProblemAlert problem={notifications.error} onRetry={() => void notifications.refetch()} />
      <List
        label={s('notifications')}
        rows={shown ?? (notifications.error ? [] : undefined)}
        rowKey={({ id }) => id}
        empty={t('no_notifications')}
        to={({ id }) => params.to({ open: id })}
        columns={[
          { title: t('event'), width: 220, head: true, ellipsis: true, render: ({ event_type }) => event_type },
          { title: s('number'), width: 190, ellipsis: true, render: ({ number }) => number },
          { title: s('status'), width: 110, render: (notification) => <NotifyTag state={notification.state} /> },
          { title: t('attempts'), width: 190, render: ({ attempts }) => <LastAttempt attempts={attempts} /> },
          { title: t('next'), width: 180, render: ({ next_at }) => (next_at ? formatTime(next_at) : t('never')) },
          { title: s('time'), width: 180, render: ({ create_time }) => formatTime(create_time) },
          { title: t('resend'), width: 120, render: (notification) => <Resend notification={notification} /> },
        ]}
      />
      <More count={count} full={count >= limit && limit < 1000} onMore={() => setLimit(limit * 2)} />
      <p className="soft footnote">{s('beijing_time')}</p>
      {open && (
        <NotificationDrawer
          key={open}
          id={open}
          notification={notifications.data?.find(({ id }) => id === open)}
          onClose={() => params.set({ open: undefined })}
        />
      )}
    </>
  )
}

function LastAttempt({ attempts }: { attempts: readonly Attempt[] }) {
  const t = useNotificationText()
  const reason = useReason()
  const last = attempts.at(-1)
  if (!last) return '0'
  return (
    <>
      {attempts.length}
      <span className="soft small">
        {` · ${last.status ?? reason(last.error)} · ${t('duration_ms', { ms: last.ms })}`}
      </span>
    </>
  )
}
