import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { EndpointCard } from './endpoint-card.tsx'
import { NewEndpointDialog } from './new-endpoint-dialog.tsx'
import { SecretDialog } from './secret-dialog.tsx'

/** Where the till tells what happened. */
export function WebhooksPage() {
  const t = useText()
  const api = useApi()
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string>()
  const list = useQuery({ queryKey: ['webhooks'], queryFn: ({ signal }) => api.webhooks(signal) })
  const endpoints = list.data?.data ?? []
  return (
    <>
      <div className="page-title">
        <h1>{t('webhooks')}</h1>
        <Button onClick={() => void list.refetch()} loading={list.isRefetching}>
          {t('refresh')}
        </Button>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('webhook_new')}
        </Button>
      </div>
      <p className="soft intro">{t('webhooks_intro')}</p>
      {list.error && <ProblemAlert problem={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton active />}
      {list.isSuccess && endpoints.length === 0 && <Empty description={t('no_webhooks')} />}
      <ul className="cards">
        {endpoints.map((endpoint) => (
          <EndpointCard key={endpoint.id} endpoint={endpoint} />
        ))}
      </ul>
      {adding && <NewEndpointDialog onClose={() => setAdding(false)} onMade={setSecret} />}
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  )
}
