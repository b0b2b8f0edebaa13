import { Form, Input } from 'antd'
import { useText } from '../texts.ts'

/** Why it is done; WeChat Pay wants to know. */
export function ReasonField() {
  const t = useText()
  return (
    <Form.Item
      name="reason"
      label={t('payscore_reason')}
      rules={[{ required: true, whitespace: true, message: t('payscore_reason_needed') }]}
    >
      <Input maxLength={50} />
    </Form.Item>
  )
}
