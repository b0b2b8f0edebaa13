import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import type { WebhookChanges } from '../api/till.ts'
import type { WebhookEndpoint } from '../api/types.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { EndpointFields, type EndpointForm } from './endpoint-fields.tsx'

/** Changes where an endpoint is, and what it hears of. */
export function EditEndpointDialog({ endpoint, onClose }: { endpoint: WebhookEndpoint; onClose: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<EndpointForm>()
  const change = useMutation({
    mutationFn: (changes: WebhookChanges) => api.changeWebhook(endpoint.id, changes),
    onSuccess: () => {
      message.success(t('webhook_changed'))
      void client.invalidateQueries({ queryKey: ['webhook', endpoint.id] })
      onClose()
    },
  })
  const submit = ({ url, description, events = [] }: EndpointForm) =>
    change.mutate({ url: url.trim(), description: description?.trim() || null, events })
  return (
    <Modal
      open
      title={t('webhook_edit')}
      okText={t('save')}
      cancelText={t('cancel')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {change.error && <ProblemAlert problem={change.error} write />}
      <Form<EndpointForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ url: endpoint.url, description: endpoint.description, events: endpoint.events }}
        onFinish={submit}
      >
        <EndpointFields />
      </Form>
    </Modal>
  )
}
