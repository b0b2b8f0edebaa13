import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { formatTime } from '../../shared/time/time.ts'
import type { DeliveryState, WebhookDelivery } from '../api/types.ts'
import { Link } from '../link.tsx'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { DeliveryHistory } from './delivery-history.tsx'

const COLORS: Record<DeliveryState, string> = { pending: 'orange', delivered: 'green', given_up: 'red' }

export interface DeliveryItemProps {
  endpointId: string
  /** Whether its endpoint is: else nothing is planned. */
  enabled: boolean
  delivery: WebhookDelivery
}

/** One event for an endpoint: what became of it, every attempt, and a way to send it again. */
export function DeliveryItem({ endpointId, enabled, delivery }: DeliveryItemProps) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const { event_id, type, subject_id, state } = delivery
  const replay = useMutation({
    mutationFn: () => api.replayDelivery(endpointId, event_id),
    onSuccess: () => message.success(t('delivery_queued')),
    onSettled: () => client.invalidateQueries({ queryKey: ['webhook', endpointId] }),
  })
  return (
    <li className="panel card">
      <div className="card-line">
        <span>
          <Tag color={COLORS[state]}>{t(`delivery_${state}`)}</Tag>
          <b>{type}</b>
        </span>
        <time dateTime={delivery.created_at} className="soft small">
          {formatTime(delivery.created_at)}
        </time>
      </div>
      <div className="break small">
        {type.startsWith('payment.') ? (
          <Link to={`/payments/${encodeURIComponent(subject_id)}`}>{subject_id}</Link>
        ) : (
          subject_id
        )}
        <span className="soft"> · {event_id}</span>
      </div>
      <div className="card-line">
        <span className="soft small">
          {[
            delivery.attempts > 0 && t('delivery_attempts', { count: delivery.attempts }),
            delivery.status !== undefined && `HTTP ${delivery.status}`,
            delivery.ms !== undefined && t('delivery_ms', { ms: delivery.ms }),
            enabled && delivery.next_at && t('delivery_next', { time: formatTime(delivery.next_at) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Button size="small" onClick={() => replay.mutate()} loading={replay.isPending}>
          {t('delivery_send_again')}
        </Button>
      </div>
      {state !== 'delivered' && delivery.error !== undefined && <div className="bad break">{delivery.error}</div>}
      {replay.error && <ProblemAlert problem={replay.error} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('delivery_history')}</summary>
        {open && <DeliveryHistory endpointId={endpointId} delivery={delivery} />}
      </details>
    </li>
  )
}
