import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import type { NewMerchant } from '../api/till.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'

/** Adds a merchant. What is typed here is sent once and never shown again. */
export function NewMerchantDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const [form] = Form.useForm<NewMerchant>()
  const add = useMutation({
    mutationFn: (merchant: NewMerchant) => api.createMerchant(merchant),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['merchants'] })
      onClose()
    },
  })
  const needed = [{ required: true, whitespace: true, message: t('merchant_needed') }]
  const key = { autoComplete: 'off', spellCheck: false }
  return (
    <Modal
      open
      title={t('merchant_add')}
      okText={t('merchant_add')}
      cancelText={t('cancel')}
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<NewMerchant>
        form={form}
        layout="vertical"
        requiredMark="optional"
        onFinish={(fields) => add.mutate(filled(fields))}
      >
        <Form.Item name="mchid" label={t('merchant_number')} rules={needed}>
          <Input inputMode="numeric" autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item name="name" label={t('merchant_name')}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item name="appid" label="AppID" rules={needed}>
          <Input {...key} />
        </Form.Item>
        <Form.Item name="serial_no" label={t('merchant_serial')} rules={needed}>
          <Input {...key} />
        </Form.Item>
        <Form.Item name="private_key" label={t('merchant_private_key')} rules={needed}>
          <Input.TextArea rows={3} placeholder="-----BEGIN PRIVATE KEY-----" {...key} />
        </Form.Item>
        <Form.Item name="api_v3_key" label={t('merchant_api_v3_key')} rules={needed}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="api_v2_key" label={t('merchant_api_v2_key')}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="certificate" label={t('merchant_certificate')}>
          <Input.TextArea rows={3} placeholder="-----BEGIN CERTIFICATE-----" {...key} />
        </Form.Item>
        <Form.Item name="app_secret" label={t('merchant_app_secret')}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item name="public_key_id" label={t('merchant_public_key_id')}>
          <Input placeholder="PUB_KEY_ID_…" {...key} />
        </Form.Item>
        <Form.Item name="public_key" label={t('merchant_public_key')}>
          <Input.TextArea rows={3} placeholder="-----BEGIN PUBLIC KEY-----" {...key} />
        </Form.Item>
        <Form.Item name="base_url" label={t('merchant_base_url')}>
          <Input placeholder="https://api.mch.weixin.qq.com" {...key} />
        </Form.Item>
      </Form>
      {add.error && <ProblemAlert problem={add.error} write />}
    </Modal>
  )
}

/** Without the fields that were left empty, and the blanks around those that were pasted. */
function filled(fields: NewMerchant): NewMerchant {
  const given = Object.entries(fields).flatMap(([name, value]: [string, string | undefined]) =>
    value?.trim() ? [[name, value.trim()]] : [],
  )
  return Object.fromEntries(given) as NewMerchant
}
