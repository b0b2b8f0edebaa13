import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Modal, Radio } from 'antd'
import { useState } from 'react'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** Seconds. */
const DAY = 86_400

export interface RotateDialogProps {
  id: string
  onClose: () => void
  /** Given the new secret, to be shown once. */
  onRotated: (secret: string) => void
}

/** Gives an endpoint a new secret. */
export function RotateDialog({ id, onClose, onRotated }: RotateDialogProps) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const [keep, setKeep] = useState(DAY)
  const rotate = useMutation({
    mutationFn: () => api.rotateWebhookSecret(id, keep),
    onSuccess: ({ secret }) => {
      void client.invalidateQueries({ queryKey: ['webhook', id] })
      onClose()
      onRotated(secret)
    },
  })
  return (
    <Modal
      open
      title={t('webhook_rotate')}
      okText={t('webhook_rotate')}
      okButtonProps={{ danger: keep === 0 }}
      cancelText={t('cancel')}
      confirmLoading={rotate.isPending}
      onOk={() => rotate.mutate()}
      onCancel={onClose}
    >
      <p className="soft">{t('webhook_rotate_intro')}</p>
      <Radio.Group
        className="choices"
        value={keep}
        onChange={({ target }) => setKeep(target.value as number)}
        options={[
          { value: DAY, label: t('webhook_rotate_keep') },
          { value: 0, label: t('webhook_rotate_now') },
        ]}
      />
      {rotate.error && <ProblemAlert problem={rotate.error} />}
    </Modal>
  )
}
