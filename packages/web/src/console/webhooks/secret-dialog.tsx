import { Alert, Button, Modal } from 'antd'
import { RawMessage } from '../shell/raw-message.tsx'
import { useText } from '../texts.ts'

/** Shows a signing secret, which the till will not tell again. A stray click beside it must not close it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useText()
  return (
    <Modal
      open
      title={t('webhook_secret')}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('webhook_secret_once')} />
      <RawMessage label={t('webhook_secret')} value={secret} />
    </Modal>
  )
}
