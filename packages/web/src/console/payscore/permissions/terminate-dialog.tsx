import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import type { Permission } from '../../api/payscore.ts'
import { useApi } from '../../session/session.tsx'
import { ProblemAlert } from '../../shell/problem-alert.tsx'
import { useText } from '../../texts.ts'
import { ReasonField } from '../reason-field.tsx'

/** Ends a permission on the merchant's wish. */
export function TerminateDialog({ permission: { id }, onClose }: { permission: Permission; onClose: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const end = useMutation({
    mutationFn: ({ reason }: { reason: string }) => api.terminatePermission(id, reason.trim()),
    onSuccess: ({ state }) => {
      message.success(t('query_done', { state: t(`permission_state_${state}`) }))
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['permission', id] }),
  })
  return (
    <Modal
      open
      title={t('permission_terminate')}
      okText={t('permission_terminate')}
      okButtonProps={{ danger: true }}
      cancelText={t('cancel')}
      confirmLoading={end.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="soft">{t('permission_terminate_intro')}</p>
      {end.error && <ProblemAlert problem={end.error} write />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => end.mutate(fields)}>
        <ReasonField />
      </Form>
    </Modal>
  )
}
