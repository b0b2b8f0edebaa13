import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Modal, Select } from 'antd'
import type { NewWebhook } from '../api/till.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { EndpointFields, type EndpointForm } from './endpoint-fields.tsx'

interface Fields extends EndpointForm {
  /** Empty for all. */
  mchid?: string
}

export interface NewEndpointDialogProps {
  onClose: () => void
  /** Given the secret, to be shown once. */
  onMade: (secret: string) => void
}

/** Adds an endpoint. */
export function NewEndpointDialog({ onClose, onMade }: NewEndpointDialogProps) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const [form] = Form.useForm<Fields>()
  const merchants = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  const create = useMutation({
    mutationFn: (endpoint: NewWebhook) => api.createWebhook(endpoint),
    onSuccess: ({ secret }) => {
      void client.invalidateQueries({ queryKey: ['webhooks'] })
      onClose()
      onMade(secret)
    },
  })
  const submit = ({ url, mchid, description, events = [] }: Fields) =>
    create.mutate({
      url: url.trim(),
      events,
      ...(mchid && { mchid }),
      ...(description?.trim() && { description: description.trim() }),
    })
  const known = merchants.data?.data ?? []
  return (
    <Modal
      open
      title={t('webhook_new')}
      okText={t('webhook_add')}
      cancelText={t('cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {create.error && <ProblemAlert problem={create.error} />}
      <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <EndpointFields />
        {known.length > 1 && (
          <Form.Item name="mchid" label={t('merchant')} initialValue="">
            <Select
              options={[
                { value: '', label: t('all_merchants') },
                ...known.map(({ mchid, name }) => ({ value: mchid, label: name ? `${name} (${mchid})` : mchid })),
              ]}
            />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}
