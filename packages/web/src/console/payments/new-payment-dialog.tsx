import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal, Select } from 'antd'
import { useMemo } from 'react'
import { parseYuan } from '../../shared/money/money.ts'
import { useIdempotencyKey } from '../api/idempotency-key.ts'
import type { NewPayment } from '../api/till.ts'
import { navigate } from '../router.ts'
import { useApi } from '../session/session.tsx'
import { ProblemAlert } from '../shell/problem-alert.tsx'
import { useText } from '../texts.ts'
import { amountRule } from './amount-rule.ts'
import { paymentPath } from './payment-table.tsx'
import { bytesRule } from './text-rule.ts'

interface Fields {
  mchid: string
  amount: string
  description: string
}

/** Takes a payment by QR code: creates it and shows it, with its cashier in a window of its own. */
export function NewPaymentDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const api = useApi()
  const client = useQueryClient()
  const keyOf = useIdempotencyKey()
  const [form] = Form.useForm<Fields>()
  const merchants = useQuery({ queryKey: ['merchants'], queryFn: ({ signal }) => api.merchants(signal) })
  const options = useMemo(
    () =>
      merchants.data?.data
        .filter(({ state }) => state === 'active')
        .map(({ mchid, name }) => ({ value: mchid, label: name ? `${name} (${mchid})` : mchid })),
    [merchants.data],
  )
  const create = useMutation({
    mutationFn: ({ payment }: { payment: NewPayment; cashier: Window | null }) =>
      api.createPayment(payment, keyOf(payment)),
    onSuccess: (payment, { cashier }) => {
      if (cashier) cashier.location.href = payment.pay_url
      void client.invalidateQueries({ queryKey: ['payments'] })
      navigate(paymentPath(payment))
    },
    onError: (_error, { cashier }) => cashier?.close(),
  })
  const submit = ({ mchid, amount, description }: Fields) => {
    const payment: NewPayment = {
      ...(mchid && { mchid }),
      channel: 'native',
      amount: { total: parseYuan(amount) ?? 0 },
      description: description.trim(),
    }
    // Opened now, by the click: browsers refuse a window that opens later, when the answer has come.
    create.mutate({ payment, cashier: window.open('about:blank', '_blank') })
  }
  const first = options?.[0]
  return (
    <Modal
      open
      title={t('new_payment')}
      okText={t('new_payment_ok')}
      cancelText={t('cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {create.error && <ProblemAlert problem={create.error} write />}
      <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        {options && options.length > 1 && first && (
          <Form.Item name="mchid" label={t('merchant')} initialValue={first.value}>
            <Select options={options} />
          </Form.Item>
        )}
        <Form.Item name="amount" label={t('amount_yuan')} rules={[amountRule(t)]}>
          <Input prefix="¥" inputMode="decimal" autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item
          name="description"
          label={t('description')}
          rules={[{ required: true, whitespace: true, message: t('description_needed') }, bytesRule(t, 127)]}
        >
          <Input maxLength={127} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
