import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { formatTime } from '../../shared/time/time.ts'
import type { WebhookDelivery } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { RawMessage } from '../shell/raw-message.tsx'
import { useText } from '../texts.ts'

/** Every attempt at a delivery, newest first, with what came back, and what was sent. */
export function DeliveryHistory({ endpointId, delivery }: { endpointId: string; delivery: WebhookDelivery }) {
  const t = useText()
  const api = useApi()
  const { event_id, state, attempts } = delivery
  const { data, error, refetch } = useQuery({
    // Read again with every attempt.
    queryKey: ['webhook', endpointId, 'delivery', event_id, state, attempts],
    queryFn: ({ signal }) => api.delivery(endpointId, event_id, signal),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemAlert problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton active />
  return (
    <>
      {data.history.length === 0 && <p className="soft">{t('delivery_no_history')}</p>}
      <ol className="timeline attempts">
        {data.history.map((attempt) => (
          <li key={attempt.number} className={attempt.error === undefined ? 'step step-paid' : 'step step-failed'}>
            <div className="step-head">
              <b className="step-title">{attempt.error ?? `HTTP ${attempt.status}`}</b>
              <time dateTime={attempt.at} className="soft small">
                {formatTime(attempt.at)} · {t('delivery_ms', { ms: attempt.ms })}
              </time>
            </div>
            <div className="soft small break">{attempt.url}</div>
            {attempt.answer !== undefined && <RawMessage label={t('delivery_answer')} value={attempt.answer} />}
          </li>
        ))}
      </ol>
      <RawMessage label={t('delivery_body')} value={data.body} />
    </>
  )
}
