import { useQuery } from '@tanstack/react-query'
import { Alert, Skeleton } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import { Link } from '../link.tsx'
import { useApi } from '../session/session.tsx'
import { type Fact, Facts } from '../shell/facts.tsx'
import { Unread } from '../shell/unread.tsx'
import { useText } from '../texts.ts'
import { DeliveryList } from './delivery-list.tsx'
import { EndpointActions } from './endpoint-actions.tsx'
import { EndpointTags } from './endpoint-card.tsx'

/** How often an endpoint for which something waits is read again, in ms. */
const POLL_MS = 3_000

/** One endpoint: what it is, what can be done with it, and what was sent to it. */
export function WebhookPage({ id }: { id: string }) {
  const t = useText()
  const api = useApi()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['webhook', id],
    queryFn: ({ signal }) => api.webhook(id, signal),
    refetchInterval: ({ state }) => (state.data && state.data.deliveries.pending > 0 ? POLL_MS : false),
  })

  if (isPending) return <Skeleton active className="panel padded" />
  if (!data) {
    const back = { path: '/webhooks', label: t('back_to_webhooks') }
    return <Unread problem={error} missing={t('webhook_missing')} back={back} onRetry={() => void refetch()} />
  }
  const facts: Fact[] = [
    [t('webhook_note'), data.description],
    [t('merchant'), data.mchid ?? t('all_merchants')],
    [t('webhook_events'), data.events.length === 0 ? t('webhook_all_events') : data.events.join(', ')],
    [t('webhook_old_secret'), data.previous_secret_until && formatTime(data.previous_secret_until)],
    [t('created_at'), formatTime(data.created_at)],
  ]
  return (
    <>
      <Link to="/webhooks" className="back">
        ← {t('back_to_webhooks')}
      </Link>
      <div className="page-title">
        <h1 className="break">{data.url}</h1>
        <EndpointTags endpoint={data} />
      </div>
      {!data.enabled && (
        <Alert
          type="warning"
          showIcon
          title={data.disabled_reason ?? t('webhook_disabled')}
          description={t('webhook_disabled_hint')}
        />
      )}
      <EndpointActions endpoint={data} />
      <section className="panel padded">
        <Facts facts={facts} />
      </section>
      <DeliveryList id={id} enabled={data.enabled} />
      <p className="soft footnote">{t('beijing_time')}</p>
    </>
  )
}
