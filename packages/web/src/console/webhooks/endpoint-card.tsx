import { Tag } from 'antd'
import type { WebhookEndpoint } from '../api/types.ts'
import { Link } from '../link.tsx'
import { useText } from '../texts.ts'

/** Whether an endpoint is enabled, and what of it needs a look. */
export function EndpointTags({ endpoint: { enabled, deliveries } }: { endpoint: WebhookEndpoint }) {
  const t = useText()
  return (
    <span className="tags">
      <Tag color={enabled ? 'green' : 'default'}>{t(enabled ? 'webhook_enabled' : 'webhook_disabled')}</Tag>
      {deliveries.pending > 0 && <Tag color="orange">{t('webhook_pending', { count: deliveries.pending })}</Tag>}
      {deliveries.given_up > 0 && <Tag color="red">{t('webhook_given_up', { count: deliveries.given_up })}</Tag>}
    </span>
  )
}

/** One endpoint in the list. */
export function EndpointCard({ endpoint }: { endpoint: WebhookEndpoint }) {
  const t = useText()
  return (
    <li>
      <Link to={`/webhooks/${encodeURIComponent(endpoint.id)}`} className="panel card">
        <span className="card-line">
          <b className="card-title card-url">{endpoint.url}</b>
          <EndpointTags endpoint={endpoint} />
        </span>
        {endpoint.description !== undefined && <span className="break">{endpoint.description}</span>}
        <span className="soft small break">
          {endpoint.mchid === undefined ? t('all_merchants') : `${t('merchant')} ${endpoint.mchid}`} ·{' '}
          {endpoint.events.length === 0 ? t('webhook_all_events') : endpoint.events.join(', ')}
        </span>
        {endpoint.disabled_reason !== undefined && <span className="bad break">{endpoint.disabled_reason}</span>}
      </Link>
    </li>
  )
}
