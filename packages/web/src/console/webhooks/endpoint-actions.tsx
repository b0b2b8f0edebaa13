import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { WebhookEndpoint } from '../api/types.ts'
import { navigate } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { EditEndpointDialog } from './edit-endpoint-dialog.tsx'
import { ReplayDialog } from './replay-dialog.tsx'
import { RotateDialog } from './rotate-dialog.tsx'
import { SecretDialog } from './secret-dialog.tsx'

/** What a person can do with an endpoint. */
export function EndpointActions({ endpoint }: { endpoint: WebhookEndpoint }) {
  const t = useText()
  const { id, enabled } = endpoint
  const [dialog, setDialog] = useState<'edit' | 'rotate' | 'replay'>()
  const [secret, setSecret] = useState<string>()
  const close = () => setDialog(undefined)
  const { test, toggle, remove } = useActs(endpoint)
  const problem = test.error ?? toggle.error ?? remove.error
  return (
    <>
      <div className="actions">
        <Button type="primary" onClick={() => test.mutate()} loading={test.isPending}>
          {t('webhook_test')}
        </Button>
        <Button onClick={() => setDialog('edit')}>{t('webhook_edit')}</Button>
        <Button onClick={() => setDialog('rotate')}>{t('webhook_rotate')}</Button>
        <Button onClick={() => setDialog('replay')}>{t('webhook_replay')}</Button>
        <Button onClick={() => toggle.mutate()} loading={toggle.isPending}>
          {t(enabled ? 'webhook_disable' : 'webhook_enable')}
        </Button>
        <Popconfirm
          title={t('webhook_delete_question')}
          okText={t('webhook_delete')}
          cancelText={t('cancel')}
          onConfirm={() => remove.mutate()}
        >
          <Button danger loading={remove.isPending}>
            {t('webhook_delete')}
          </Button>
        </Popconfirm>
      </div>
      {problem && <ProblemAlert problem={problem} write />}
      {dialog === 'edit' && <EditEndpointDialog endpoint={endpoint} onClose={close} />}
      {dialog === 'rotate' && <RotateDialog id={id} onClose={close} onRotated={setSecret} />}
      {dialog === 'replay' && <ReplayDialog id={id} onClose={close} />}
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  )
}

/** The acts that need no dialog. */
function useActs({ id, enabled }: WebhookEndpoint) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const settled = () => client.invalidateQueries({ queryKey: ['webhook', id] })
  const test = useMutation({
    mutationFn: () => api.testWebhook(id),
    onSuccess: ({ delivered, status = 0, error = '', ms }) =>
      delivered
        ? message.success(t('webhook_test_done', { status, ms }))
        : message.error(t('webhook_test_failed', { error })),
  })
  const toggle = useMutation({
    mutationFn: () => api.changeWebhook(id, { enabled: !enabled }),
    onSuccess: (after) => message.success(t(after.enabled ? 'webhook_enable_done' : 'webhook_disable_done')),
    onSettled: settled,
  })
  const remove = useMutation({
    mutationFn: () => api.deleteWebhook(id),
    onSuccess: () => {
      message.success(t('webhook_deleted'))
      void client.invalidateQueries({ queryKey: ['webhooks'] })
      navigate('/webhooks', { replace: true })
    },
  })
  return { test, toggle, remove }
}
