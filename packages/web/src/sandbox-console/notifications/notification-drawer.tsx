import { useQuery } from '@tanstack/react-query'
import { Drawer, Empty, Skeleton, Tag } from 'antd'
import { RawMessage } from '../../console/shell/raw-message.tsx'
import { formatTime } from '../../shared/time/time.ts'
import { control } from '../api/control.ts'
import type { JournalEntry, Notification } from '../api/types.ts'
import { Messages } from '../journal/messages.tsx'
import { useReason } from '../journal/use-reason.ts'
import { Facts } from '../shell/facts.tsx'
import { NotifyTag } from '../shell/tags.tsx'
import { useShellText } from '../shell/texts.ts'
import { Resend } from './resend.tsx'
import { useNotificationText } from './texts.ts'

interface NotificationDrawerProps {
  readonly id: string
  /** Undefined while it is looked for, or when the filters leave it out. */
  readonly notification: Notification | undefined
  readonly onClose: () => void
}

export function NotificationDrawer({ id, notification, onClose }: NotificationDrawerProps) {
  const t = useNotificationText()
  return (
    <Drawer open size="large" title={notification?.event_type ?? t('notification', { id })} onClose={onClose}>
      <div className="drawer-body">
        {notification ? <Detail notification={notification} /> : <Empty description={t('no_notifications')} />}
      </div>
    </Drawer>
  )
}

function Detail({ notification }: { notification: Notification }) {
  const t = useNotificationText()
  const s = useShellText()
  const reason = useReason()
  const { id, number, mchid, notify_url, next_at, attempts, create_time, resource } = notification
  return (
    <>
      <Facts
        facts={[
          [s('status'), <NotifyTag key="v" state={notification.state} />],
          [s('number'), <code key="v">{number}</code>],
          [s('merchant'), mchid],
          [t('url'), <code key="v">{notify_url}</code>],
          ['id', <code key="v">{id}</code>],
          [s('time'), formatTime(create_time)],
          [t('next'), next_at ? formatTime(next_at) : t('never')],
        ]}
      />
      <div className="actions">
        <Resend notification={notification} />
      </div>
      <section>
        <h2>{t('each_attempt')}</h2>
        <div className="scroll">
          <table className="plain">
            <thead>
              <tr>
                <th>{t('attempt')}</th>
                <th>{s('time')}</th>
                <th>{t('answer')}</th>
                <th>{t('duration')}</th>
                <th>{t('error')}</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt, index) => (
                <tr key={`${attempt.at} ${index}`}>
                  <td>
                    {index + 1} {attempt.by_hand && <Tag>{t('by_hand')}</Tag>}
                  </td>
                  <td>{formatTime(attempt.at)}</td>
                  <td>{attempt.status ?? '–'}</td>
                  <td>{t('duration_ms', { ms: attempt.ms })}</td>
                  <td className="bad">{attempt.error && reason(attempt.error)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {resource && <RawMessage label={t('content')} value={resource} />}
      <Sent notification={notification} />
    </>
  )
}

function Sent({ notification: { id, attempts } }: { notification: Notification }) {
  const t = useNotificationText()
  const sent = useQuery({
    queryKey: ['sent', id, attempts.length],
    queryFn: async () => (await control.journal({ limit: 1000 })).filter((entry) => isOf(entry, id)).toReversed(),
  })
  return (
    <section>
      <h2>{t('sent')}</h2>
      {sent.isPending && <Skeleton active />}
      {sent.data?.length === 0 && <p className="soft">{t('sent_none')}</p>}
      {sent.data?.map((entry, index) => (
        <details key={entry.seq} open={index === 0}>
          <summary>{t('sent_at', { time: formatTime(entry.at), status: entry.status || '–' })}</summary>
          <Messages entry={entry} />
        </details>
      ))}
    </section>
  )
}

/** A notification's own id stands in its body, whatever is sealed. */
function isOf({ direction, request }: JournalEntry, id: string): boolean {
  return direction === 'out' && request.body.includes(id)
}
