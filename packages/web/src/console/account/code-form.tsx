import { Button, Form, Input } from 'antd'
import { useText } from '../texts.ts'

export interface CodeFormProps {
  label: string
  action: string
  danger?: boolean
  pending: boolean
  onCode: (code: string) => void
}

/** Asks for a code of the authenticator app, or a recovery code. */
export function CodeForm({ label, action, danger = false, pending, onCode }: CodeFormProps) {
  const t = useText()
  return (
    <Form<{ code: string }> layout="vertical" requiredMark={false} onFinish={({ code }) => onCode(code.trim())}>
      <Form.Item name="code" label={label} rules={[{ required: true, whitespace: true, message: t('code_needed') }]}>
        <Input autoComplete="one-time-code" autoCapitalize="none" maxLength={40} spellCheck={false} />
      </Form.Item>
      <Button type="primary" danger={danger} htmlType="submit" loading={pending}>
        {action}
      </Button>
    </Form>
  )
}
